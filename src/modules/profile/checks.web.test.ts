// A mailbox that takes no mail, or that looks like one of a job: asked about, told by other ways, never a lock.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type App, openApp } from '../../../test/harness/app.ts'
import { bringIn } from '../../../test/harness/files-in.ts'
import { inside } from '../../../test/harness/inside.ts'
import { memberWithLogin, type Somebody } from '../../../test/harness/members.ts'
import { by, until } from '../../../test/harness/outbox.ts'
import { answersTo } from '../../../test/harness/texts.ts'
import { days24, hours } from '../../foundation/time.ts'
import { sql, transaction } from '../../platform/db.ts'

const mobile = '+525512345647'
const noon = Temporal.Instant.from('2026-11-23T18:00:00Z')
const confirmAt = '/mi-perfil/contacto/correo/confirmar'
const run = (app: App, task: string) => app.rooms.upkeep[task]!.run()
const subjects = async (app: App, address: string) => {
  await app.runJobs()
  return (await app.mailTo(address)).map((mail) => mail.subject)
}
const codeAt = async (app: App, address: string) => {
  await app.runJobs()
  return (await app.mailTo(address))[0]?.code ?? '000000'
}

/** The same member with a mailbox of another domain. */
async function moved(app: App, who: Somebody, email: string): Promise<Somebody> {
  await transaction(app.base.db, (tx) =>
    app.rooms.logins.changeEmail(tx, { loginId: who.loginId, email, by }),
  )
  return { ...who, email }
}
const say = (app: App, who: Somebody, kind: 'welcome' | 'stopped') =>
  transaction(app.base.db, (tx) => {
    const { memberId, loginId, email: address } = who
    const to = { channel: 'mail', address, lang: 'es', memberId, loginId } as const
    return kind === 'welcome'
      ? app.rooms.notices.say(tx, { kind, args: {}, to, by })
      : app.rooms.notices.say(tx, { kind, args: { reference: 'PR-2026-0000001-K' }, to, by })
  })
const bandOf = async (visitor: Awaited<ReturnType<typeof inside>>) =>
  /<h2>(Tu correo no recibe[^<]*|¿Tu correo sigue[^<]*)<\/h2>/.exec(
    (await visitor.get('/inicio')).text,
  )?.[1]

test('a dead mailbox is told by text and on Inicio, locks nobody out, and lives again by a code', async (t) => {
  const app = await openApp(t)
  const plain = await memberWithLogin(app, { phone: mobile })
  const who = await moved(app, plain, 'rosa@rebota.example')
  const visitor = await inside(app, who.memberId)
  assert.equal(await bandOf(visitor), undefined)
  await say(app, who, 'welcome')
  await app.runJobs()
  assert.equal(await run(app, 'dead-mailboxes'), 1)
  assert.equal(await run(app, 'dead-mailboxes'), 0, 'told once')
  await app.runJobs()
  assert.match(answersTo(app, mobile).at(-1) ?? '', /tu correo ya no recibe/)
  assert.equal(await bandOf(visitor), 'Tu correo no recibe nuestros mensajes')
  const login = (await app.rooms.logins.loginById(app.base.db, who.loginId))!
  const args = { path: '/mi-credito' }
  await transaction(app.base.db, (tx) =>
    app.rooms.notices.tell(tx, login, { kind: 'payment-applied', args, by }),
  )
  await app.runJobs()
  assert.match(answersTo(app, mobile).at(-1) ?? '', /recibimos tu pago/, 'a text stands in')
  await say(app, who, 'stopped')
  await app.runJobs()
  const [safety] = await app.rooms.notices.deliveriesOf(who.memberId, 1)
  assert.deepEqual([safety?.kind, safety?.state], ['stopped', 'bounced'], 'safety is still tried')
  const owner = app.visitor()
  const entered = await owner.post('/entrar', { usuario: who.email, clave: who.password })
  assert.ok(['/entrar/codigo', '/inicio'].includes(entered.path), 'it is no lock')
  // The provider mends it: from here on what is sent there arrives.
  await sql`update logins set email = 'rosa@correo.example', email_key = 'rosa@correo.example',
    mailbox_key = 'rosa@correo.example' where login_id = ${who.loginId}`.execute(app.base.db)
  await sql`update mailboxes set address_key = 'rosa@correo.example'`.execute(app.base.db)
  await sql`update contact_checks set address_key = 'rosa@correo.example'`.execute(app.base.db)
  const page = await visitor.get(confirmAt)
  assert.match(page.text, /vuelven sin entregarse/)
  await visitor.post(confirmAt)
  const codigo = await codeAt(app, 'rosa@correo.example')
  assert.equal((await visitor.post(`${confirmAt}/codigo`, { codigo: '000000' })).status, 422)
  const done = await visitor.post(`${confirmAt}/codigo`, { codigo })
  assert.equal(done.path, '/mi-perfil/contacto?listo=si')
  assert.equal(await bandOf(visitor), undefined)
  assert.equal(await app.rooms.notices.countDead(), 0)
})

test('a second mailbox gets copies of what concerns safety, and opens nothing', async (t) => {
  const app = await openApp(t)
  const who = await memberWithLogin(app)
  const visitor = await inside(app, who.memberId)
  const same = await visitor.post('/mi-perfil/contacto/segundo-correo', { correo: who.email })
  assert.equal(same.status, 422)
  const second = 'casa@correo.example'
  await visitor.post('/mi-perfil/contacto/segundo-correo', { correo: second })
  const codigo = await codeAt(app, second)
  const done = await visitor.post('/mi-perfil/contacto/segundo-correo/codigo', { codigo })
  assert.match(done.text, /casa@correo\.example/)
  assert.ok((await subjects(app, who.email)).includes('Cambiaste tu segundo correo'))
  const before = (await subjects(app, second)).length
  await say(app, who, 'welcome')
  await say(app, who, 'stopped')
  assert.deepEqual((await subjects(app, second)).slice(0, -before), ['Ya protegimos tu cuenta'])
  const { nss } = who
  const pair = await app.rooms.logins.loginForPair(app.base.db, { email: second, nss })
  assert.equal(pair, undefined)
  const gone = await visitor.post('/mi-perfil/contacto/segundo-correo/quitar')
  assert.doesNotMatch(gone.text, /casa@correo\.example/)
  assert.equal((await subjects(app, second))[0], 'Cambiaste tu segundo correo', 'told as it goes')
})

test('a new job that a file brings, with a mailbox of the old one, is asked about once', async (t) => {
  const app = await openApp(t)
  app.clock.moveTo(noon)
  const plain = await memberWithLogin(app, { phone: mobile })
  const who = await moved(app, plain, 'rosa@muebles.example')
  const other = await memberWithLogin(app)
  const [one, two] = ['Y5412345103', 'A0100000101']
  const works = (curp: string, employer: string, from: string, to = '') =>
    `D|${curp}|${employer}|${from}|${to}|400.00`
  await bringIn(app, 'employers', '2026-11-20', [
    `D|${one}|Muebles La Encina||muebles.example`,
    `D|${two}|Taller Ortiz||taller.example`,
    'T|2',
  ])
  const first = [works(who.curp, one, '2020-01-01'), works(other.curp, one, '2020-01-01'), 'T|2']
  await bringIn(app, 'employment', '2026-11-20', first)
  await run(app, 'job-changes')
  assert.deepEqual(await subjects(app, who.email), [], 'the job they registered with is no news')
  app.clock.advance(days24(40))
  const next = [
    works(who.curp, one, '2020-01-01', '2026-12-15'),
    works(who.curp, two, '2026-12-16'),
    works(other.curp, two, '2026-12-16'),
    'T|3',
  ]
  await bringIn(app, 'employment', '2026-12-30', next)
  await run(app, 'job-changes')
  await run(app, 'job-changes')
  assert.deepEqual(await subjects(app, who.email), ['¿Este correo sigue siendo tuyo?'])
  assert.match(answersTo(app, mobile).at(-1) ?? '', /parece de una empresa/)
  assert.deepEqual(await subjects(app, other.email), [], 'a mailbox of their own')
  const visitor = await inside(app, who.memberId)
  assert.equal(await bandOf(visitor), '¿Tu correo sigue siendo tuyo?')
  await visitor.post(confirmAt)
  const codigo = await codeAt(app, who.email)
  await visitor.post(`${confirmAt}/codigo`, { codigo })
  assert.equal(await bandOf(visitor), undefined)
  await run(app, 'job-changes')
  await run(app, 'work-mailboxes')
  assert.equal(await bandOf(visitor), undefined, 'answered for this job, and for a year')
  app.clock.advance(days24(366))
  await run(app, 'work-mailboxes')
  await run(app, 'work-mailboxes')
  const again = await inside(app, who.memberId)
  assert.equal(await bandOf(again), '¿Tu correo sigue siendo tuyo?')
  const asked = (await subjects(app, who.email)).filter((one) => one.startsWith('¿Este correo'))
  assert.equal(asked.length, 2)
})

test('a change of e-mail answers the question, too', async (t) => {
  const app = await openApp(t)
  const plain = await memberWithLogin(app)
  const who = await moved(app, plain, 'rosa@rebota.example')
  await say(app, who, 'welcome')
  await app.runJobs()
  await run(app, 'dead-mailboxes')
  const visitor = await inside(app, who.memberId)
  const fresh = 'nueva@correo.example'
  await visitor.post('/mi-perfil/contacto/correo', { correo: fresh })
  const codigo = await codeAt(app, fresh)
  await visitor.post('/mi-perfil/contacto/correo/codigo', { codigo })
  app.clock.advance(hours(49))
  await run(app, 'settle-changes')
  await until(async () => (await app.rooms.logins.loginOfMailbox(app.base.db, fresh)) !== undefined)
  const again = await inside(app, who.memberId)
  assert.equal(await bandOf(again), undefined)
  const { rows } = await sql<{ outcome: string }>`select outcome from contact_checks`.execute(
    app.base.db,
  )
  assert.deepEqual(rows, [{ outcome: 'changed' }])
})
