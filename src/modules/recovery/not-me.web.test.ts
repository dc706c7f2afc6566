// «No fui yo»: one button without a password stops everything; a day, a recovery and a phone open it again.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type App, openApp } from '../../../test/harness/app.ts'
import { memberWithLogin, registered, type Somebody } from '../../../test/harness/members.ts'
import { days24, hours } from '../../foundation/time.ts'
import { sql, transaction } from '../../platform/db.ts'
import { isFrozen, mayChangeContact, mayMoveMoney } from '../holds/holds.ts'

const phone = '+525512345647'
const newPassword = 'mi tía vende 3 tamales'

const stopPathFor = (app: App, who: Somebody) =>
  transaction(app.base.db, (tx) =>
    app.rooms.holds.stopPath(tx, {
      memberId: who.memberId,
      loginId: who.loginId,
      about: 'email-change-asked',
      device: 'Mozilla/5.0 (Windows NT 10.0) Firefox/120',
    }),
  )
const holdsOf = (app: App, who: Somebody) => app.rooms.holds.of(app.base.db, who.memberId)
const stateOf = async (app: App, who: Somebody) =>
  (await app.rooms.logins.loginById(app.base.db, who.loginId))?.state

/** Through the six steps, in this browser. */
async function recover(app: App, who: Somebody) {
  const visitor = app.visitor()
  await visitor.post('/recuperar', { correo: who.email, nss: who.nss })
  const [first, second] = who.answers
  await visitor.post('/recuperar/preguntas', { 'respuesta-1': first, 'respuesta-2': second })
  await app.runJobs()
  const [mail] = (await app.mailTo(who.email)).filter((m) => m.subject === 'Cambia tu contraseña')
  const link = mail!.links.find((one) => one.includes('/recuperar/nueva/'))!
  await visitor.get(new URL(link).pathname)
  const page = await visitor.post('/recuperar/nueva', { contrasena: newPassword })
  return { visitor, page }
}

test('opening the link stops nothing; its button stops everything', async (t) => {
  const app = await openApp(t)
  const who = await memberWithLogin(app, { phone })
  const { db, now } = app.base
  const session = await transaction(db, (tx) =>
    app.rooms.logins.startSession(tx, { loginId: who.loginId, browser: 'Firefox/120' }),
  )
  const by = { kind: 'member', memberId: who.memberId, loginId: who.loginId } as const
  const change = { memberId: who.memberId, loginId: who.loginId, field: 'email', by } as const
  await transaction(db, (tx) =>
    app.rooms.holds.placeChange(tx, { ...change, value: 'otro@correo.example' }),
  )
  const path = await stopPathFor(app, who)
  const visitor = app.visitor()
  for (let i = 0; i < 10; i++) await visitor.request('HEAD', path)
  const page = await visitor.get(path)
  assert.equal(page.path, '/no-fui-yo')
  assert.match(page.text, /Cambiar tu correo/)
  assert.match(page.text, /Firefox \(Windows\)/)
  assert.equal(isFrozen(await holdsOf(app, who), now()), false)
  const stopped = await visitor.post('/no-fui-yo')
  assert.equal(stopped.h1, 'Protegimos tu cuenta')
  assert.match(stopped.text, /TRA-\d{4}-\d{8}-\w/)
  const holds = await holdsOf(app, who)
  assert.ok(isFrozen(holds, now()))
  assert.equal(mayMoveMoney(holds, now()).ok, false)
  assert.equal(mayChangeContact(holds, now()).ok, false)
  assert.deepEqual(await app.rooms.holds.pendingChanges(db, who.memberId), [], 'undone')
  assert.equal(await app.rooms.logins.sessionOf(session.value, now()), undefined)
  assert.equal(await stateOf(app, who), 'frozen')
  await app.runJobs()
  assert.equal((await app.mailTo(who.email))[0]?.subject, 'Ya protegimos tu cuenta')
  assert.match(app.smsTo(phone).at(-1)?.text ?? '', /ya protegimos tu cuenta/)
  const [tramite] = await app.rooms.tramites.ofMember(who.memberId)
  assert.equal(tramite?.type, 'not-me')
  const recovering = await visitor.get('/recuperar/preguntas')
  assert.match(recovering.text, /primera mascota/, 'the recovery has begun in this browser')
})

test('of many who press it at once, one freezes; opened again it tells what was done', async (t) => {
  const app = await openApp(t)
  const who = await memberWithLogin(app)
  const path = await stopPathFor(app, who)
  const many = await Promise.all(
    Array.from({ length: 8 }, async () => {
      const visitor = app.visitor()
      await visitor.get(path)
      return visitor
    }),
  )
  await Promise.all(many.map((visitor) => visitor.post('/no-fui-yo')))
  assert.equal((await holdsOf(app, who)).filter((h) => h.kind === 'freeze').length, 1)
  assert.equal((await app.rooms.tramites.ofMember(who.memberId)).length, 1)
  assert.equal((await app.visitor().get(path)).h1, 'Protegimos tu cuenta')
})

test('a link of ten days ago, or of nobody, leads to the line and to a new password', async (t) => {
  const app = await openApp(t)
  const who = await memberWithLogin(app)
  const path = await stopPathFor(app, who)
  app.clock.advance(days24(10))
  const visitor = app.visitor()
  assert.equal((await visitor.get(path)).h1, 'Este enlace ya venció')
  await visitor.post('/no-fui-yo')
  assert.equal(await stateOf(app, who), 'active')
  const nobodys = await app.visitor().get(`/no-fui-yo/${'b'.repeat(43)}`)
  assert.equal(nobodys.h1, 'Este enlace ya venció')
})

test('a finished recovery, a day, and a code to the phone open it again', async (t) => {
  const app = await openApp(t)
  const who = await memberWithLogin(app, { phone })
  const stopper = app.visitor()
  await stopper.get(await stopPathFor(app, who))
  await stopper.post('/no-fui-yo')
  const { visitor, page } = await recover(app, who)
  assert.match(page.text, /Tu cuenta sigue en pausa/)
  assert.equal(await stateOf(app, who), 'frozen', 'a recovery alone does not open it')
  assert.equal((await visitor.post('/recuperar/reabrir')).path, '/recuperar/listo', 'not yet')
  app.clock.advance(hours(24))
  const later = await visitor.get('/recuperar/listo')
  assert.match(later.text, /celular que termina en 47/)
  const asked = await visitor.post('/recuperar/reabrir')
  assert.equal(asked.path, '/recuperar/reabrir')
  await app.runJobs()
  const code = /clave es (\d{6})/.exec(app.smsTo(phone).at(-1)?.text ?? '')?.[1]
  assert.equal((await visitor.post('/recuperar/reabrir/codigo', { codigo: '000000' })).status, 422)
  const opened = await visitor.post('/recuperar/reabrir/codigo', { codigo: code! })
  assert.match(opened.text, /Tu cuenta está abierta/)
  await app.runJobs()
  assert.equal((await app.mailTo(who.email))[0]?.subject, 'Tu cuenta ya está abierta')
  assert.match(app.smsTo(phone).at(-1)?.text ?? '', /quitamos la pausa/)
  assert.equal(await stateOf(app, who), 'active')
  assert.equal(isFrozen(await holdsOf(app, who), app.base.now()), false)
})

test('without a bound phone, or with a recovery from before, only the desk opens it', async (t) => {
  const app = await openApp(t)
  const noPhone = await memberWithLogin(app)
  const stopper = app.visitor()
  await stopper.get(await stopPathFor(app, noPhone))
  await stopper.post('/no-fui-yo')
  const { page } = await recover(app, noPhone)
  assert.match(page.text, /No tienes un celular confirmado/)
  const early = await memberWithLogin(app, { phone })
  const { visitor } = await recover(app, early)
  await stopper.get(await stopPathFor(app, early))
  await stopper.post('/no-fui-yo')
  app.clock.advance(hours(24))
  assert.match((await visitor.get('/recuperar/listo')).text, /Llama a Infonatel/)
  assert.equal((await visitor.post('/recuperar/reabrir')).path, '/recuperar/listo')
  assert.equal(await stateOf(app, early), 'frozen')
})

test('somebody without a login, told that others register with their data, freezes it too', async (t) => {
  const app = await openApp(t)
  const who = await registered(app)
  const { db, now } = app.base
  await sql`
    insert into member_contacts (member_id, kind, value, source, since)
    values (${who.memberId}, 'email', 'de-antes@correo.example', 'registry', '2020-01-01'),
      (${who.memberId}, 'mobile', '+525598765432', 'registry', '2020-01-01')`.execute(db)
  const path = await transaction(db, (tx) =>
    app.rooms.holds.stopPath(tx, { memberId: who.memberId, about: 'already-registered' }),
  )
  const visitor = app.visitor()
  assert.match((await visitor.get(path)).text, /Crear una cuenta con tus datos/)
  const stopped = await visitor.post('/no-fui-yo')
  assert.match(stopped.text, /TRA-\d{4}-\d{8}-\w/)
  assert.ok(isFrozen(await app.rooms.holds.of(db, who.memberId), now()))
  await app.runJobs()
  assert.equal((await app.mailTo('de-antes@correo.example'))[0]?.subject, 'Ya protegimos tu cuenta')
  assert.equal(app.smsTo('+525598765432').length, 1)
})
