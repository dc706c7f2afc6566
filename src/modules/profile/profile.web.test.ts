// Mi perfil through the real app: every change asked for, told, held and undone as it should be.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type App, openApp } from '../../../test/harness/app.ts'
import { memberWithLogin, type Somebody } from '../../../test/harness/members.ts'
import { hours, minutes } from '../../foundation/time.ts'
import { sql, transaction } from '../../platform/db.ts'

const mobile = '+525512345647'
const fresh = 'nueva@correo.example'

/** Somebody who came in just now, by a session of their own. */
async function inside(app: App, who: Somebody, browser = 'Mozilla/5.0 (X11; Linux) Firefox/120') {
  const cookie = await transaction(app.base.db, (tx) =>
    app.rooms.logins.startSession(tx, { loginId: who.loginId, browser }),
  )
  const visitor = app.visitor({ browser })
  visitor.cookies.set('__Host-sesion', cookie.value)
  return visitor
}
const loginOf = async (app: App, who: Somebody) =>
  (await app.rooms.logins.loginById(app.base.db, who.loginId))!
const subjects = async (app: App, address: string) => {
  await app.runJobs()
  return (await app.mailTo(address)).map((mail) => mail.subject)
}
const settle = (app: App) => app.rooms.upkeep['settle-changes']!.run()

async function askEmail(app: App, who: Somebody, to: string) {
  const visitor = await inside(app, who)
  const asked = await visitor.post('/mi-perfil/contacto/correo', { correo: to })
  assert.equal(asked.path, '/mi-perfil/contacto/correo/codigo')
  await app.runJobs()
  return visitor
}
const codeAt = async (app: App, address: string) => (await app.mailTo(address))[0]?.code ?? '000000'

test('a new e-mail: code there, notice here, 48 hours, then it signs in', async (t) => {
  const app = await openApp(t)
  const who = await memberWithLogin(app, { phone: mobile })
  const visitor = await askEmail(app, who, fresh)
  const codigo = await codeAt(app, fresh)
  const wrong = await visitor.post('/mi-perfil/contacto/correo/codigo', { codigo: '000000' })
  assert.equal(wrong.status, 422)
  const done = await visitor.post('/mi-perfil/contacto/correo/codigo', { codigo })
  assert.match(done.text, /Un cambio en espera/)
  assert.match(done.text, /Cancelar el cambio/)
  assert.equal((await subjects(app, who.email))[0], 'Pidieron cambiar tu correo')
  assert.match(app.smsTo(mobile).at(-1)?.text ?? '', /pidieron cambiar tu correo/)
  const other = await visitor.post('/mi-perfil/contacto/celular', { celular: '55 9876 5432' })
  assert.equal(other.status, 422, 'a pending change holds every other')
  app.clock.advance(hours(47))
  await settle(app)
  assert.equal((await loginOf(app, who)).email, who.email)
  app.clock.advance(hours(1))
  await settle(app)
  assert.equal((await loginOf(app, who)).email, fresh)
  assert.ok((await subjects(app, who.email)).includes('Cambió tu correo'), 'the old one is told')
})

test('until then it can be cancelled inside, or stopped from the old mailbox', async (t) => {
  const app = await openApp(t)
  const who = await memberWithLogin(app)
  const visitor = await askEmail(app, who, fresh)
  const first = { codigo: await codeAt(app, fresh) }
  await visitor.post('/mi-perfil/contacto/correo/codigo', first)
  const cancelled = await visitor.post('/mi-perfil/contacto/correo/cancelar')
  assert.match(cancelled.text, /Tu correo sigue igual/)
  app.clock.advance(minutes(2))
  const again = await askEmail(app, who, fresh)
  const second = { codigo: await codeAt(app, fresh) }
  await again.post('/mi-perfil/contacto/correo/codigo', second)
  await app.runJobs()
  const [mail] = await app.mailTo(who.email)
  const stop = mail!.links.find((link) => link.includes('/no-fui-yo/'))!
  const stranger = app.visitor()
  await stranger.get(new URL(stop).pathname)
  await stranger.post('/no-fui-yo')
  app.clock.advance(hours(49))
  await settle(app)
  assert.equal((await loginOf(app, who)).email, who.email, 'it never took effect')
  assert.equal((await again.get('/mi-perfil')).path.startsWith('/mi-perfil'), false, 'signed out')
})

test('somebody else’s e-mail or mobile looks the same, and its owner is told', async (t) => {
  const app = await openApp(t)
  const owner = await memberWithLogin(app, { phone: mobile })
  const who = await memberWithLogin(app)
  const visitor = await askEmail(app, who, owner.email)
  assert.ok(!(await subjects(app, owner.email)).includes('Confirma tu correo nuevo'))
  assert.deepEqual(await subjects(app, owner.email), ['Alguien escribió tu correo en otra cuenta'])
  const page = await visitor.get('/mi-perfil/contacto/correo/codigo')
  assert.match(page.text, /Mandamos un código a/)
  const phone = await visitor.post('/mi-perfil/contacto/celular', { celular: mobile })
  assert.equal(phone.path, '/mi-perfil/contacto/celular/codigo')
  await app.runJobs()
  assert.deepEqual(app.smsTo(mobile), [])
})

test('a mobile is bound by its code, gets the codes, and can be taken away', async (t) => {
  const app = await openApp(t)
  const who = await memberWithLogin(app)
  const visitor = await inside(app, who)
  const short = await visitor.post('/mi-perfil/contacto/celular', { celular: '55 1234' })
  assert.match(short.text, /le faltan 4 números/)
  await visitor.post('/mi-perfil/contacto/celular', { celular: '55 1234 5647' })
  await app.runJobs()
  const codigo = /clave es (\d{6})/.exec(app.smsTo(mobile).at(-1)?.text ?? '')![1]!
  await visitor.post('/mi-perfil/contacto/celular/codigo', { codigo })
  const [phone] = (await loginOf(app, who)).phones
  assert.deepEqual([phone?.e164, phone?.bound, phone?.getsCodes], [mobile, true, true])
  assert.deepEqual(await subjects(app, who.email), ['Cambiaste tu celular'])
  const traces = sql`select 1 from cluster_traces where kind = 'contact-change' and signal = 'phone'`
  assert.equal((await traces.execute(app.base.db)).rows.length, 1, 'for operators')
  await visitor.post('/mi-perfil/contacto/celular/quitar', { numero: mobile })
  assert.deepEqual((await loginOf(app, who)).phones, [])
})

test('after five minutes a change asks who it is again, and what was typed comes back', async (t) => {
  const app = await openApp(t)
  const who = await memberWithLogin(app)
  const visitor = await inside(app, who)
  app.clock.advance(minutes(6))
  await visitor.get('/mi-perfil')
  const asked = await visitor.post('/mi-perfil/contacto/correo', { correo: fresh })
  assert.equal(asked.path, '/confirma-que-eres-tu?volver=%2Fmi-perfil%2Fcontacto%2Fcorreo')
  assert.deepEqual(await subjects(app, fresh), [], 'nothing was asked for yet')
  const { now, db } = app.base
  const session = await app.rooms.logins.sessionOf(visitor.cookies.get('__Host-sesion')!, now())
  const renewed = await transaction(db, (tx) => app.rooms.logins.renewSession(tx, session!))
  visitor.cookies.set('__Host-sesion', renewed.value)
  const back = await visitor.get('/mi-perfil/contacto/correo')
  assert.match(back.text, /value="nueva@correo\.example"/)
})

test('a new password needs the current one, ends the other sessions and is told', async (t) => {
  const app = await openApp(t)
  const who = await memberWithLogin(app, { phone: mobile })
  const elsewhere = await inside(app, who)
  const visitor = await inside(app, who)
  const next = 'mi tía vende 3 tamales'
  const form = (current: string, contrasena: string) => ({
    'contrasena-actual': current,
    contrasena,
  })
  const wrong = await visitor.post('/mi-perfil/contrasena', form('otra', next))
  assert.match(wrong.text, /Esa no es tu contraseña de hoy/)
  const own = await visitor.post('/mi-perfil/contrasena', form(who.password, who.curp))
  assert.match(own.text, /casi toda tu nombre o tus datos/)
  const done = await visitor.post('/mi-perfil/contrasena', form(who.password, next))
  assert.match(done.text, /Te mandamos un correo que lo confirma/)
  assert.match(done.text, /“Spam” o “No deseado”/)
  assert.ok(await app.base.passwords.matches((await loginOf(app, who)).passwordHash, next))
  assert.match((await elsewhere.get('/mi-perfil')).path, /^\/(sesion-cerrada|\?)/)
  assert.equal((await visitor.get('/mi-perfil')).status, 200)
  assert.deepEqual(await subjects(app, who.email), ['Cambiaste tu contraseña'])
  for (let i = 0; i < 5; i++) await visitor.post('/mi-perfil/contrasena', form('otra', next))
  const slowed = await visitor.post('/mi-perfil/contrasena', form('otra', next))
  assert.equal(slowed.status, 429)
})

test('new questions replace the old ones; common or own answers are refused', async (t) => {
  const app = await openApp(t)
  const who = await memberWithLogin(app)
  const visitor = await inside(app, who)
  const set = (one: string, two: string) =>
    visitor.post('/mi-perfil/preguntas', {
      'pregunta-1': 'first-concert',
      'respuesta-1': one,
      'pregunta-2': 'first-trip',
      'respuesta-2': two,
    })
  const refused = await set('Firulais', who.firstSurname)
  assert.equal(refused.status, 422)
  assert.match(refused.text, /id="respuesta-1-error"/)
  assert.match(refused.text, /id="respuesta-2-error"/)
  const saved = await set('Los Bukis en Morelia', 'Pátzcuaro en tren')
  assert.match(saved.text, /Guardamos tu cambio/)
  const kept = await app.rooms.logins.questionsOf(app.base.db, who.loginId)
  assert.deepEqual(
    kept.map((one) => one.question),
    ['first-concert', 'first-trip'],
  )
  assert.deepEqual(await subjects(app, who.email), ['Cambiaste tus preguntas de seguridad'])
})

test('numbers are hidden until asked for, and the trail says so', async (t) => {
  const app = await openApp(t)
  const who = await memberWithLogin(app)
  const visitor = await inside(app, who)
  const page = await visitor.get('/mi-perfil')
  assert.ok(!page.text.includes(who.curp))
  const shown = await visitor.post('/mi-perfil/mostrar')
  assert.ok(shown.text.includes(who.curp))
  const activity = await visitor.get('/mi-perfil/seguridad/actividad')
  assert.match(activity.text, /Pediste ver tu NSS, tu CURP y tu RFC completos/)
})

test('address, references, home phone and language are saved and shown', async (t) => {
  const app = await openApp(t)
  const who = await memberWithLogin(app)
  const visitor = await inside(app, who)
  const address = {
    pais: 'US',
    cp: '60608',
    calle: '1801 S Blue Island Ave',
    ciudad: 'Chicago',
    estado: 'Illinois',
  }
  const refused = await visitor.post('/mi-perfil/contacto/domicilio', { ...address, cp: '606' })
  assert.equal(refused.status, 422)
  assert.match(refused.text, /value="1801 S Blue Island Ave"/, 'what was typed is kept')
  const saved = await visitor.post('/mi-perfil/contacto/domicilio', address)
  assert.match(saved.text, /1801 S Blue Island Ave/)
  assert.equal((await loginOf(app, who)).residence, 'US')
  await visitor.post('/mi-perfil/contacto/referencias', {
    ref1_nombre: 'Ana Ríos',
    ref1_telefono: '312 555 0142',
    ref2_nombre: 'Luis Vega',
    ref2_telefono: '+52 55 3333 4444',
  })
  await visitor.post('/mi-perfil/contacto/casa', { telefono: '(312) 555-0187' })
  const contact = await visitor.get('/mi-perfil/contacto')
  assert.match(contact.text, /Ana Ríos, \+1 312 555 0142/)
  assert.match(contact.text, /\+1 312 555 0187/)
  await visitor.post('/mi-perfil/idioma', { idioma: 'en' })
  assert.equal((await loginOf(app, who)).lang, 'en')
})

test('devices: one or all are signed out, only one’s own; a stranger’s registration is reported', async (t) => {
  const app = await openApp(t)
  const who = await memberWithLogin(app)
  const other = await memberWithLogin(app)
  const [here, there] = [await inside(app, who), await inside(app, who, 'Chrome/120 Android')]
  const foreign = await inside(app, other)
  const page = await here.get('/mi-perfil/seguridad')
  const ids = [...page.text.matchAll(/name="cual" value="([^"]+)"/g)].map((m) => m[1]!)
  assert.equal(ids.length, 1, 'this one has no button')
  await foreign.post('/mi-perfil/seguridad/cerrar', { cual: ids[0]! })
  assert.equal((await there.get('/mi-perfil')).h1, 'Mi perfil', 'nobody ends another’s session')
  assert.equal((await here.post('/mi-perfil/seguridad/cerrar', { cual: 'x' })).status, 404)
  await here.post('/mi-perfil/seguridad/cerrar', { cual: ids[0]! })
  assert.notEqual((await there.get('/mi-perfil')).h1, 'Mi perfil')
  await inside(app, who)
  await here.post('/mi-perfil/seguridad/cerrar-todo')
  assert.equal((await app.rooms.logins.openSessionsOf(app.base.db, who.loginId)).length, 1)
  const report = await here.post('/mi-perfil/seguridad/me-registraron')
  assert.match(report.path, /^\/mis-tramites\/TRA-/)
  assert.equal(report.h1, 'Alguien me registró sin permiso')
})
