// Somebody to whom one of everything belongs that has an id: asked for, made and paid through the portal's own moves.
import assert from 'node:assert/strict'
import { sql, transaction } from '../../src/platform/db.ts'
import { codeFor, counter, remitter } from './abroad.ts'
import type { App } from './app.ts'
import { bringIn } from './files-in.ts'
import { inside } from './inside.ts'
import { memberWithLogin, type Somebody } from './members.ts'
import { askedFor, loanOf, payingIn } from './payments.ts'
import type { Page, Visitor } from './visitor.ts'

const employerNumber = 'Y5412345103'
const newRequest = '/mis-tramites/nuevo/missing-contribution'
const uuid = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}'

/** What a page says at that place, which has to be there. */
export function foundIn(page: Page, pattern: RegExp): string {
  const found = pattern.exec(page.text)?.[1]
  assert.ok(found, `${pattern} on ${page.path} (${page.status}, «${page.h1}»)`)
  return found
}
const lastOf = (path: string): string => path.split(/[?#]/)[0]!.split('/').at(-1)!

/** Somebody with work, deposits of which one is missing, and a loan that was paid once. */
async function workerWithLoan(app: App) {
  const who = await memberWithLogin(app, { phone: '+525555550177' })
  const { curp, nss, firstSurname, secondSurname, givenNames } = who
  const name = `${firstSurname} ${secondSurname} ${givenNames}`.toUpperCase()
  const days = '1|400.00|59|590.00|2026-09-17|2026-09-17|'
  await bringIn(app, 'employers', '2026-11-20', [`D|${employerNumber}|Muebles La Encina||`, 'T|1'])
  await bringIn(app, 'employment', '2026-11-20', [
    `D|${curp}|${employerNumber}|2024-01-15||400.00`,
    'T|1',
  ])
  await bringIn(app, 'contributions', '2026-11-20', [
    `D|${employerNumber}|${nss}|${curp}|${name}|2026-B4|${days}`,
    'T|1|590.00',
  ])
  const loan = await loanOf(app, curp)
  const paymentId = await payingIn(app).paid(askedFor(loan, '1200.00'))
  return { who, loan, paymentId }
}

/** A request as it is written: up to its papers, with one sent. The id of the paper. */
async function writtenRequest(visitor: Visitor, bimester: string, paper: Buffer): Promise<string> {
  const typed = { parte: '1', employer: 'Muebles La Encina', bimester, expected: '1,220.50' }
  const { path } = await visitor.post(newRequest, { ...typed, note: '' })
  assert.match(path, /\/papeles$/)
  const papel = foundIn(await visitor.get(path), /name="papel" value="([^"]+)"/)
  const sent = await visitor.upload(path, `archivo-${papel}`, paper, 'recibo.pdf', { papel })
  assert.equal(sent.status, 303, sent.text)
  return foundIn(await visitor.get(path), new RegExp(`name="archivo" value="(${uuid})"`))
}

/** What is asked for and sealed. */
async function papersOf(visitor: Visitor) {
  const stretch = { credito: '1', desde: '2026-10', hasta: '2026-11' }
  const movements = '/mi-credito/saldos-y-movimientos/movimientos'
  await visitor.get(`${movements}?credito=1`)
  const _csrf = await tokenOf(visitor)
  const printed = await visitor.request('POST', `${movements}.pdf`, { _csrf, ...stretch })
  const document = lastOf(String(printed.headers.location))
  const { rawPayload } = await visitor.request('GET', `/documentos/${document}`)
  const upload = await writtenRequest(visitor, '2026-B3', rawPayload)
  const done = await visitor.post(`${newRequest}/revisa`)
  const draftUpload = await writtenRequest(visitor, '2026-B2', rawPayload)
  return { document, upload, case: lastOf(done.path), draftUpload }
}

/** Whatever lets money in. */
async function waysToPay(app: App, visitor: Visitor, { who }: { who: Somebody }) {
  await app.rooms.rates.fetch()
  const line = lastOf((await visitor.post('/mi-ahorro/aportar', { cantidad: '500' })).path)
  const link = await visitor.post('/mi-credito/pagadores', {
    credito: '1',
    quien: 'Mi hermano',
    dura: '30',
  })
  const payLink = foundIn(link, new RegExp(`name="enlace" value="(${uuid})"`))
  const { code, link: abroad } = await codeFor(app, { who }, '1500.00')
  const held = await counter(app, remitter).held(code)
  assert.ok((await app.rooms.crossBorder.confirm(held)).ok)
  const root = '/mi-credito/pagar-desde-el-extranjero'
  const own = await visitor.post(root, { cuanto: 'otro', cantidad: '700.00' })
  await app.runJobs()
  const receipt = foundIn(await app.visitor().get(abroad), /codigo\/recibo\/(REX-[\w-]+)/)
  return { line, payLink, payCode: lastOf(own.path), transfer: held.transferId, receipt }
}

/** Whatever lets somebody in. */
async function waysIn(app: App, visitor: Visitor, { loginId }: Somebody) {
  const from = { loginId, browser: 'Mozilla/5.0 (Android 14) Firefox/130', address: '127.0.0.9' }
  await transaction(app.base.db, async (tx) => {
    await app.rooms.logins.trustDevice(tx, from)
    await app.rooms.logins.startSession(tx, from)
    // A device makes a passkey, and none is at hand here: the row that would be left of it.
    await sql`insert into member_passkeys (key_id, login_id, name, public_key, counter, backed_up,
      added_at) values ('cGFzc2tleS1vZi1yb3Nh', ${loginId}, 'mi celular', '\\x00', 0, false,
      ${app.clock.now()})`.execute(tx)
  })
  const page = await visitor.get('/mi-perfil/seguridad')
  const among = (action: string) => new RegExp(`seguridad/${action}"[\\s\\S]*?value="(${uuid})"`)
  return {
    session: foundIn(page, among('cerrar')),
    device: foundIn(page, among('olvidar')),
    passkey: 'cGFzc2tleS1vZi1yb3Nh',
  }
}

export async function tokenOf(visitor: Visitor, path = '/mi-perfil/idioma'): Promise<string> {
  return foundIn(await visitor.get(path), /name="_csrf" value="([^"]+)"/)
}

/** Everything, by what it is. */
export async function belongings(app: App) {
  const stage = await workerWithLoan(app)
  const { who, loan, paymentId } = stage
  const visitor = await inside(app, who.memberId)
  const papers = await papersOf(visitor)
  const ways = await waysToPay(app, visitor, stage)
  await visitor.post('/mi-perfil/mis-derechos/datos')
  await app.runJobs()
  const rights = await visitor.get('/mi-perfil/mis-derechos')
  const messages = await visitor.get('/avisos')
  const deposits = await visitor.get('/mi-ahorro/movimientos')
  const { rows } = await sql<{ key: string }>`
    select effective_on || '_' || sequence as key from loan_movements
    where member_id = ${who.memberId} and kind <> 'opening' limit 1`.execute(app.base.db)
  const things = {
    ...papers,
    ...ways,
    ...(await waysIn(app, visitor, who)),
    export: foundIn(rights, new RegExp(`mis-derechos/datos/(${uuid})`)),
    message: foundIn(messages, new RegExp(`/avisos/(${uuid})`)),
    deposit: foundIn(deposits, /por-que-cambio\?movimiento=([^"&]+)/),
    movement: rows[0]!.key,
    phone: who.phone!,
  }
  return { who, loan, paymentId, visitor, things }
}
export type Thing = keyof Awaited<ReturnType<typeof belongings>>['things']
