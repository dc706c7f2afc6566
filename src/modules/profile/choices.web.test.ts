// /mi-perfil/avisos through the real app: what is chosen is what happens, ALTO is heard, safety is not silenced.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type App, openApp } from '../../../test/harness/app.ts'
import { inside } from '../../../test/harness/inside.ts'
import { memberWithLogin, type Somebody } from '../../../test/harness/members.ts'
import { answersTo, ask, lineIsUp } from '../../../test/harness/texts.ts'
import { hours, minutes } from '../../foundation/time.ts'
import { transaction } from '../../platform/db.ts'

const mobile = '+525512345647'
const by = { kind: 'system', task: 'story' } as const
const at = '/mi-perfil/avisos'
const all = {
  depositos_correo: 'si',
  credito_correo: 'si',
  papeles_correo: 'si',
  tramites_correo: 'si',
  horas: 'todas',
  desde: '8',
  hasta: '21',
  zona: 'America/Mexico_City',
}

const paid = (app: App, { loginId }: Somebody) =>
  transaction(app.base.db, async (tx) => {
    const login = (await app.rooms.logins.loginById(tx, loginId))!
    const args = { path: '/mi-credito/saldos-y-movimientos/movimientos' }
    await app.rooms.notices.tell(tx, login, { kind: 'payment-applied', args, by })
  })
const release = (app: App) => app.rooms.upkeep['held-messages']!.run()
const mails = async (app: App, { email }: Somebody) => {
  await app.runJobs()
  return (await app.mailTo(email)).map((mail) => mail.subject)
}
const texts = (app: App) => answersTo(app, mobile)

test('what somebody chooses is what they get, and their activity says so', async (t) => {
  const app = await openApp(t)
  const who = await memberWithLogin(app, { phone: mobile })
  const visitor = await inside(app, who.memberId)
  const first = await visitor.get(at)
  assert.match(first.text, /Siempre te avisamos/)
  assert.match(first.text, /Estos no se apagan/)
  await paid(app, who)
  assert.deepEqual(await mails(app, who), ['Recibimos tu pago'])
  const { credito_correo: _, ...without } = all
  const saved = await visitor.post(at, { ...without, credito_sms: 'si' })
  assert.match(saved.text, /Guardamos tu cambio/)
  await paid(app, who)
  assert.equal((await mails(app, who)).length, 1, 'no second mail')
  assert.match(texts(app).at(-1) ?? '', /recibimos tu pago/)
  await visitor.post(at, without)
  await paid(app, who)
  assert.equal((await mails(app, who)).length, 1)
  assert.equal(texts(app).length, 1)
  const [unsent] = await app.rooms.notices.deliveriesOf(who.memberId, 1)
  assert.deepEqual(
    [unsent?.kind, unsent?.state, unsent?.to],
    ['payment-applied', 'dropped', 'm••••@c••••.example'],
  )
  const list = await visitor.get('/avisos')
  assert.match(list.text, /No lo mandamos: así lo escogiste/)
  assert.match(list.text, /Te lo mandamos/)
  const trail = await app.rooms.audit.activityOf(app.base.db, who.memberId, {})
  assert.equal(trail.filter(({ act }) => act === 'notices-changed').length, 2)
})

test('outside the hours somebody chose, messages wait; what concerns safety does not', async (t) => {
  const app = await openApp(t)
  const who = await memberWithLogin(app, { phone: mobile })
  app.clock.moveTo(Temporal.Instant.from('2027-01-15T03:30:00Z')) // 21:30 in Chicago
  const visitor = await inside(app, who.memberId)
  await visitor.post(at, { ...all, credito_sms: 'si', horas: 'elegidas', zona: 'America/Chicago' })
  await paid(app, who)
  await release(app)
  assert.deepEqual(await mails(app, who), [])
  assert.match((await visitor.get('/avisos')).text, /Espera a tu horario/)
  assert.deepEqual(await app.rooms.notices.outboxState(), [], 'the line out is not late')
  await transaction(app.base.db, (tx) =>
    app.rooms.notices.say(tx, {
      kind: 'stopped',
      args: { reference: 'PR-2026-0004831-K' },
      to: { channel: 'sms', address: mobile, lang: 'es', memberId: who.memberId },
      by,
    }),
  )
  await app.runJobs()
  assert.match(texts(app).at(-1) ?? '', /protegimos tu cuenta/)
  app.clock.advance(hours(10)) // 7:30
  await release(app)
  assert.deepEqual(await mails(app, who), [])
  app.clock.advance(minutes(30))
  await release(app)
  assert.deepEqual(await mails(app, who), ['Recibimos tu pago'])
  assert.match(texts(app).at(-1) ?? '', /recibimos tu pago/)
})

test('ALTO silences every text but codes and safety, the page says how to undo it, ALTA does', async (t) => {
  const app = await openApp(t)
  const who = await memberWithLogin(app, { phone: mobile })
  const visitor = await inside(app, who.memberId)
  await visitor.post(at, { ...all, credito_correo: '', credito_sms: 'si' })
  await lineIsUp(app)
  await ask(app, mobile, 'alto')
  assert.match(texts(app).at(-1) ?? '', /ya no te mandamos avisos por SMS/)
  await paid(app, who)
  await app.runJobs()
  assert.ok(!texts(app).some((text) => /recibimos tu pago/.test(text)))
  const receipt = await transaction(app.base.db, (tx) =>
    app.rooms.notices.say(tx, {
      kind: 'claim-received',
      args: { reference: 'TRA-2026-0000001-K', answerOn: '2026-12-01', path: '/mis-tramites' },
      to: { channel: 'sms', address: mobile, lang: 'es', memberId: who.memberId },
      by,
    }),
  )
  const kept = await app.rooms.notices.messageOf(who.memberId, receipt.messageId)
  assert.deepEqual([kept?.row.state, kept?.row.unsent], ['dropped', 'alto'])
  const page = await visitor.get(at)
  assert.match(page.text, /Mandaste ALTO el .* que termina en 47/)
  assert.match(page.text, /manda <strong>ALTA<\/strong> al 30900/)
  await transaction(app.base.db, (tx) =>
    app.rooms.notices.say(tx, {
      kind: 'code',
      args: {},
      secret: { code: '042137' },
      to: { channel: 'sms', address: mobile, lang: 'es', memberId: who.memberId },
      by,
    }),
  )
  await app.runJobs()
  assert.match(texts(app).at(-1) ?? '', /042137/)
  await ask(app, mobile, 'Alta')
  assert.match(texts(app).at(-1) ?? '', /otra vez te mandamos avisos/)
  await paid(app, who)
  await app.runJobs()
  assert.match(texts(app).at(-1) ?? '', /recibimos tu pago/)
  assert.doesNotMatch((await visitor.get(at)).text, /Mandaste ALTO/)
})

test('hours that make no sense are told beside the field, and what was ticked stays', async (t) => {
  const app = await openApp(t)
  const who = await memberWithLogin(app)
  const visitor = await inside(app, who.memberId)
  const sent = { ...all, papeles_correo: '', horas: 'elegidas', hasta: '8', zona: 'Mars/Olympus' }
  const again = await visitor.post(at, sent)
  assert.equal(again.status, 422)
  assert.match(again.text, /debe ser otra que la hora en que empieza/)
  assert.match(again.text, /Escoge una ciudad/)
  assert.doesNotMatch(again.text, /name="papeles_correo" value="si" checked/)
  assert.doesNotMatch(again.text, /depositos_sms/, 'no phone, no texts')
})
