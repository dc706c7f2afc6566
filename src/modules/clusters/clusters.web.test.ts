// Thirty people at one kiosk come in within the hour; thirty by one hand are slowed, told so, and reported.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type App, openApp } from '../../../test/harness/app.ts'
import { memberWithLogin } from '../../../test/harness/members.ts'
import { codeIn } from '../../../test/harness/newcomer.ts'
import { hire, operatorIn } from '../../../test/harness/operators.ts'
import { imported, type Known } from '../../../test/harness/population.ts'
import { confirm, fillIn, place } from '../../../test/harness/registering.ts'
import type { Visitor } from '../../../test/harness/visitor.ts'
import { hours, minutes } from '../../foundation/time.ts'
import { transaction } from '../../platform/db.ts'
import { newToken } from '../../platform/secrets.ts'
import { readContact } from '../registration/contact.ts'
import { saveDraft } from '../registration/drafts.store.ts'
import type { Draft } from '../registration/registration.ts'

const password = 'tres tamales de rajas'
let app: App
let people: Known[]
const closing: (() => Promise<void>)[] = []
before(async () => {
  app = await openApp({ after: (hook) => closing.push(hook) })
  const everybody = await imported(app, 90, 'a-crowd')
  people = everybody.filter((one) => JSON.stringify(one.name) === JSON.stringify(one.registered))
})
after(async () => {
  for (const close of closing) await close()
})

/** Registers up to the mail, every page of it. */
async function registers(visitor: Visitor, email: string, mobile: string) {
  const one = people.shift()!
  const facts = await app.rooms.members.factsOf(one.memberId)
  await fillIn(visitor, { ...one, email, mobile, password }, facts)
  await confirm(visitor)
  await app.runJobs()
  return (await app.mailTo(email))[0]
}

/** Stands before «Crear mi cuenta» with everything given, as the pages before would have left it. */
async function readyToConfirm(visitor: Visitor, email: string, mobile: string): Promise<void> {
  const { nss, curp, rfc, name, memberId } = people.shift()!
  const token = newToken()
  const fields = { ...place, calle: `Otra calle ${nss}`, correo: email, celular: mobile }
  const read = readContact(fields as never)
  assert.ok('contact' in read)
  const questions = [
    { question: 'first-pet', answerHash: 'a' },
    { question: 'first-street', answerHash: 'b' },
  ]
  const draft = {
    ids: { nss, curp, rfc },
    fact: { proof: 'typed', memberId: String(memberId) },
    name,
    contact: read.contact,
    mobile: { proof: 'none' },
    access: { passwordHash: 'hash', questions },
  } as unknown as Draft
  const { base, clock } = app
  await transaction(base.db, (tx) => saveDraft(tx, base.secrets, token, draft, clock.now()))
  visitor.cookies.set('__Host-registro', token)
}
const activates = async (visitor: Visitor, text: string | undefined): Promise<boolean> =>
  (await visitor.post('/registro/activa', { codigo: codeIn(text) ?? '' })).path ===
  '/registro/listo'

test('thirty people at one kiosk within an hour, each with their own contacts, are in', async () => {
  const kiosk = { address: '127.20.1.1', browser: 'Mozilla/5.0 (X11; Linux) Chrome/120' }
  let inside = 0
  const token = 'k'.repeat(43)
  for (let i = 0; i < 30; i++) {
    const visitor = app.visitor(kiosk)
    visitor.cookies.set('__Host-aparato', token)
    const name = String.fromCharCode(97 + i / 26, 97 + (i % 26), 110)
    const mail = await registers(visitor, `${name}@correo.example`, `+5255555530${10 + i}`)
    if (await activates(visitor, mail?.text)) inside++
    app.clock.advance(minutes(1))
  }
  assert.ok(inside >= 29, `${inside} of 30`)
  const { slowed } = await app.rooms.clusters.figures()
  assert.equal(slowed, 0)
})

test('thirty by one way of naming mailboxes: slowed ever longer, told when, and sent in the end', async () => {
  app.clock.advance(hours(2))
  const waits: number[] = []
  let last: { visitor: Visitor; email: string } | undefined
  for (let i = 0; i < 30; i++) {
    const visitor = app.visitor({ address: `127.${30 + i}.1.1`, browser: `Browser/${i}` })
    const email = `gestor.${String(i).padStart(2, '0')}@oficina.example`
    await readyToConfirm(visitor, email, `+5255555540${10 + i}`)
    const page = await confirm(visitor)
    await app.runJobs()
    const [mail] = await app.mailTo(email)
    waits.push(mail ? 0 : 1)
    if (mail) continue
    assert.match(page.text, /Tu correo sale/)
    assert.match(page.text, /No hiciste nada mal/)
    last = { visitor, email }
  }
  assert.deepEqual(waits, [...Array(5).fill(0), ...Array(25).fill(1)])
  assert.ok(last)
  const again = await last.visitor.post('/registro/activa/otro')
  assert.match(again.text, /Tu correo sale/, 'asking again is no way round')
  await app.rooms.upkeep['put-off-registrations']!.run()
  await app.runJobs()
  assert.equal((await app.mailTo(last.email)).length, 0)
  app.clock.advance(hours(4))
  await app.rooms.upkeep['put-off-registrations']!.run()
  await app.runJobs()
  const [mail] = await app.mailTo(last.email)
  assert.ok(await activates(last.visitor, mail?.text), 'nobody is refused for it')
})

test('operators are told, look with a reason, say what it is, and hold accounts by two', async () => {
  const hired = await hire(app)
  const noted = async (n: number) =>
    app.rooms.clusters.noteReached(app.base.db, {
      kind: 'registration',
      about: `nss one phone ${n}`,
      memberId: holder.memberId,
      from: { address: `198.51.${n}.1`, browser: `B${n}` },
      contacts: { phone: '+525555559001' },
    })
  const holder = await memberWithLogin(app)
  const states = [await noted(1), await noted(2), await noted(3)].map(({ state }) => state)
  assert.deepEqual(states, ['quiet', 'watched', 'slowed'])
  for (let n = 0; n < 41; n++)
    await app.rooms.clusters.noteTry(app.base.db, {
      kind: 'sign-in-failure',
      about: `nss swept ${n}`,
      from: { address: '198.51.100.7', browser: 'B', device: 'one device' },
    })
  await app.rooms.upkeep['watch-clusters']!.run()
  await app.rooms.upkeep['watch-clusters']!.run()
  await app.runJobs()
  const mails = (await app.mailTo(hired.email)).filter(({ subject }) =>
    subject.startsWith('Posible coyote'),
  )
  assert.equal(
    mails.filter(({ text }) => /Barrido.*Un mismo aparato · 41/.test(text)).length,
    1,
    'once',
  )
  const phones = mails.filter(({ text }) => /Un mismo celular · 3/.test(text))
  assert.equal(phones.length, 1)
  const path = /\/operacion\/coyotes\/[0-9a-f-]{36}/.exec(phones[0]!.text)![0]
  const one = await operatorIn(app)
  assert.match((await one.get('/operacion/coyotes')).text, /Barrido/)
  const shut = await one.get(path)
  assert.doesNotMatch(shut.text, new RegExp(`${holder.firstSurname}|${holder.nss}|9001`))
  assert.equal((await one.post(`${path}/personas`, { 'razon-ver': '' })).status, 422)
  const seen = await one.post(`${path}/personas`, { 'razon-ver': 'Treinta con un celular' })
  assert.match(seen.text, new RegExp(`${holder.givenNames[0]}•`))
  assert.doesNotMatch(seen.text, new RegExp(`${holder.firstSurname}|${holder.nss}`))
  const [latest] = await app.rooms.audit.activityOf(app.base.db, holder.memberId)
  assert.deepEqual([latest?.act, latest?.reason], ['seen-in-cluster', 'Treinta con un celular'])
  const mark = (que: string) =>
    one.post(`${path}/marca`, { 'que-es': que, 'razon-marca': 'Es un kiosco' })
  assert.equal((await mark('otra cosa')).status, 422)
  await mark('known')
  assert.equal((await noted(4)).state, 'watched', 'no longer slowed')
  await mark('coyote')
  assert.ok((await noted(5)).wait.total('minutes') >= 60)
  const asked = await one.post(`${path}/detener`, { 'razon-detener': 'Llamaron tres personas' })
  assert.match(asked.text, /Lo pediste tú/)
  assert.equal((await one.post(`${path}/detener`, { 'razon-detener': 'Otra vez' })).status, 422)
  assert.equal((await one.post(`${path}/detener/decidir`, { si: 'si' })).status, 422)
  const two = await operatorIn(app)
  assert.match(
    (await two.post(`${path}/detener/decidir`, { si: 'si' })).text,
    /Cuentas detenidas: 1/,
  )
  const login = await app.rooms.logins.loginById(app.base.db, holder.loginId)
  assert.equal(login?.state, 'frozen')
  assert.equal((await two.post(`${path}/detener/decidir`, { si: 'si' })).status, 422)
  assert.equal((await two.get(`/operacion/coyotes/${holder.loginId}`)).status, 404)
})
