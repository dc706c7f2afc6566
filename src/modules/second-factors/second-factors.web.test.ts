// An app and codes on paper, from the page that puts them on to the browser nobody knows; what a stolen mailbox and a
// new password are worth against them; and how two people of the desk take them off.
import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { type App, openApp } from '../../../test/harness/app.ts'
import {
  agentAtWork,
  answers,
  calls,
  derivable,
  memberWithFacts,
  verifiedCall,
} from '../../../test/harness/desk.ts'
import { memberWithLogin, type Somebody } from '../../../test/harness/members.ts'
import {
  codeOf,
  nothingOfValueSaid,
  phone,
  signIn,
  withFactors,
} from '../../../test/harness/second-factors.ts'
import { ask, lineIsUp } from '../../../test/harness/texts.ts'
import type { Visitor } from '../../../test/harness/visitor.ts'
import { hours, minutes, seconds } from '../../foundation/time.ts'
import { sql } from '../../platform/db.ts'

const at = '/mi-perfil/seguridad'

test('an app and codes on paper: told everywhere, each worth one use, asked of every unknown browser', async (t: TestContext) => {
  const app = await openApp(t)
  const { who, visitor, secret, codes, used } = await withFactors(
    app,
    await memberWithLogin(app, { phone }),
  )
  await app.runJobs()
  assert.ok(
    (await app.mailTo(who.email)).some((mail) => /Pusiste una app de códigos/.test(mail.text)),
  )
  const texted = (what: RegExp) => app.smsTo(phone).some(({ text }) => what.test(text))
  assert.ok(texted(/claves de respaldo/))

  // A new browser: the password alone stops at the second step; the code that confirmed the app was used.
  const second = app.visitor({ address: '127.0.7.1' })
  assert.equal((await signIn(second, who)).path, '/entrar/segundo')
  assert.match((await second.get('/inicio')).path, /^\/\?volver=/)
  await signIn(second, who)
  const replayed = await second.post('/entrar/segundo', { codigo: used })
  assert.equal(replayed.status, 422)
  assert.match(replayed.text, /no coincide o ya se usó/)
  app.clock.advance(seconds(60))
  const right = codeOf(app, secret)
  assert.equal(
    (await second.post('/entrar/segundo', { codigo: right, recordar: 'si' })).path,
    '/inicio',
  )
  await second.post('/salir')
  const known = await signIn(second, who)
  assert.equal(known.path, '/inicio', 'known now')

  // The paper, once; and a code by mail or SMS is no way round.
  const third = app.visitor({ address: '127.0.7.2' })
  await signIn(third, who)
  assert.equal((await third.get('/entrar/codigo')).path, '/')
  assert.equal((await third.post('/entrar/segundo', { codigo: codes[0]! })).path, '/inicio')
  const fourth = app.visitor({ address: '127.0.7.3' })
  await signIn(fourth, who)
  for (let n = 0; n < 5; n++)
    assert.equal((await fourth.post('/entrar/segundo', { codigo: codes[0]! })).status, 422)
  const stopped = await fourth.post('/entrar/segundo', { codigo: codes[1]! })
  assert.equal(stopped.status, 429)
  await app.runJobs()
  assert.ok(texted(/varias veces/))

  // Before something sensitive the app does too, once.
  app.clock.advance(minutes(11))
  const asked = await visitor.post(`${at}/codigos/nuevos`)
  assert.match(asked.path, /^\/confirma-que-eres-tu/)
  assert.match(asked.text, /Con tu app de códigos/)
  const back = { volver: `${at}/codigos`, codigo: codeOf(app, secret) }
  const before = visitor.cookies.get('__Host-sesion')
  assert.equal((await visitor.post('/confirma-que-eres-tu/app', back)).path, `${at}/codigos`)
  assert.notEqual(visitor.cookies.get('__Host-sesion'), before, 'a new name after the proof')
  assert.equal((await visitor.post('/confirma-que-eres-tu/app', back)).status, 422)
  const removed = await visitor.post(`${at}/autenticador/quitar`)
  assert.match(removed.text, /Tu app ya no sirve/)
})

/** A new password through the mailbox, with both answers right. */
async function recovers(
  app: App,
  visitor: Visitor,
  it: { who: Somebody; email: string; password: string },
) {
  const { who, email, password } = it
  await visitor.post('/recuperar', { correo: email, nss: who.nss })
  await visitor.post('/recuperar/preguntas', {
    'respuesta-1': who.answers[0],
    'respuesta-2': who.answers[1],
  })
  await app.runJobs()
  const mails = (await app.mailTo(email)).filter((mail) => mail.subject === 'Cambia tu contraseña')
  const links = mails.flatMap((mail) => mail.links)
  const link = links.find((one) => one.includes('/recuperar/nueva/'))
  assert.ok(link, 'the mail has its link')
  await visitor.get(new URL(link).pathname)
  const saved = await visitor.post('/recuperar/nueva', { contrasena: password })
  assert.equal(saved.path, '/recuperar/listo')
}

const codeIn = (texts: readonly { text: string }[]): string | undefined =>
  texts.map(({ text }) => /clave es (\d{6})/.exec(text)?.[1]).findLast(Boolean)

test('all that is written about a person and their old mailbox are worth nothing; the desk and 48 hours let the owner in', async (t: TestContext) => {
  const app = await openApp(t)
  const who = await memberWithFacts(app, phone)
  await withFactors(app, who)
  const { nss, curp, rfc } = who

  // The thief has the mailbox and even guessed both answers: a new password, and no way in with it.
  const thief = app.visitor({ address: '127.0.8.1' })
  const [stolen, theirs] = ['cuatro nopales verdes', '+525500001111']
  await recovers(app, thief, { who, email: who.email, password: stolen })
  assert.equal(
    (await signIn(thief, { email: who.email, password: stolen })).path,
    '/entrar/segundo',
  )
  assert.equal((await thief.get('/entrar/codigo')).path, '/', 'no code by mail')
  assert.equal((await thief.post('/entrar/segundo', { codigo: '123456' })).status, 422)
  // Registration, the lost e-mail, the desk, the short code: each ends before anything of value.
  await thief.get('/registro')
  await thief.post('/registro/identificate', { nss, curp, rfc })
  assert.match((await thief.get('/registro/contacto')).path, /^\/registro\/(pregunta|identificate)/)
  await thief.post('/recuperar/sin-correo', { nss, curp, rfc })
  await thief.post('/recuperar/sin-correo/elige')
  assert.equal((await thief.post('/recuperar/sin-correo/codigo', { codigo: '000000' })).status, 422)
  assert.equal(
    (await thief.get('/recuperar/sin-correo/correo-nuevo')).path,
    '/recuperar/sin-correo',
  )
  const [first, second] = [await agentAtWork(app), await agentAtWork(app)]
  const { path } = await calls(first.browser, nss)
  const failed = await answers(first.browser, path, derivable)
  assert.doesNotMatch(failed.text, /Comprobado: es quien dice/)
  const refused = await first.browser.post(`${path}/segundo-paso`, { motivo: 'lost-email' })
  assert.equal(refused.status, 422)
  await lineIsUp(app)
  for (const text of [nss, `SALDO ${nss}`, `CREDITO ${nss}`, `PAGO ${nss}`, `AHORRO ${curp}`])
    assert.equal((await ask(app, theirs, text)).length, 1, text)
  await ask(app, theirs, `BLOQUEA ${nss}`)
  await nothingOfValueSaid(app, who, { own: phone, theirs })
  assert.match((await thief.get('/inicio')).path, /^\/\?volver=/)

  // The owner has neither mailbox nor phone nor password nor paper. Two people, 48 hours.
  app.clock.advance(hours(30))
  for (const agent of [first, second]) {
    await agent.signIn(agent.browser)
    await agent.browser.post('/agente/turno')
  }
  const call = await verifiedCall(first.browser, nss)
  const motivo = 'lost-email'
  const email = `nuevo.${who.memberId}@correo.example`
  await first.browser.post(`${call}/correo-nuevo`, { correo: email, motivo })
  await app.runJobs()
  const mailed = (await app.mailTo(email)).map((mail) => /\b(\d{6})\b/.exec(mail.text)?.[1])
  await first.browser.post(`${call}/correo-nuevo/codigo`, { 'codigo-correo': mailed.at(-1)! })
  assert.match((await first.browser.post(`${call}/segundo-paso`, { motivo })).text, /Listo/)
  const own = await first.browser.get('/agente/aprobaciones')
  assert.match(own.text, /Quitar su segundo paso/)
  assert.doesNotMatch(own.text, /action="\/agente\/aprobaciones\//, 'who asked does not decide')
  const waiting = await second.browser.get('/agente/aprobaciones')
  const ids = [...waiting.text.matchAll(/action="(\/agente\/aprobaciones\/[^"]+)"/g)]
  assert.equal(ids.length, 2)
  for (const [, one] of ids) {
    assert.equal((await first.browser.post(one!, { si: 'si' })).status, 422)
    assert.equal((await second.browser.post(one!, { si: 'si' })).path, '/agente/aprobaciones')
  }
  await app.runJobs()
  assert.ok(app.smsTo(phone).some(({ text }) => /quitar tu segundo paso/.test(text)))
  const settle = async () => {
    for (const task of ['settle-changes', 'settle-factor-resets'])
      await app.rooms.upkeep[task]!.run()
  }
  app.clock.advance(hours(47))
  await settle()
  const factors = () => app.rooms.factors.waysOf(app.base.db, who.loginId)
  assert.equal((await factors()).authenticator, true, 'not before 48 hours')
  app.clock.advance(hours(2))
  await settle()
  assert.deepEqual(await factors(), { passkeys: 0, authenticator: false, recoveryCodes: 0 })
  const owner = app.visitor({ address: '127.0.8.9' })
  const password = 'siete lunas sobre el cerro'
  await recovers(app, owner, { who, email, password })
  assert.equal((await signIn(owner, { email, password })).path, '/inicio')
  assert.match((await signIn(thief, { email: who.email, password: stolen })).text, /incorrecto/)
})

test('without the e-mail, the phone and one code on paper change it, after 48 hours that everybody hears of', async (t: TestContext) => {
  const app = await openApp(t)
  const who = await memberWithLogin(app, { phone })
  const { codes } = await withFactors(app, who)
  const { nss, curp, rfc } = who
  const onFile = 'de-antes@correo.example'
  await sql`insert into member_contacts (member_id, kind, value, source, since)
    values (${who.memberId}, 'email', ${onFile}, 'registry', '2020-01-01')`.execute(app.base.db)
  const at = '/recuperar/sin-correo/correo-nuevo'
  const visitor = app.visitor({ address: '127.0.9.1' })
  await visitor.post('/recuperar/sin-correo', { nss, curp, rfc })
  await visitor.post('/recuperar/sin-correo/elige')
  await app.runJobs()
  const byPhone = codeIn(app.smsTo(phone))!
  await visitor.post('/recuperar/sin-correo/codigo', { codigo: byPhone })
  assert.match((await visitor.get(at)).text, /no basta para cambiar el correo/)
  assert.equal((await visitor.post(`${at}/respaldo`, { respaldo: '00000-00000' })).status, 422)
  assert.match((await visitor.post(`${at}/respaldo`, { respaldo: codes[3]! })).text, /Correo nuevo/)
  assert.equal((await visitor.post(at, { correo: who.email })).status, 422)
  const email = `otro.${who.memberId}@correo.example`
  assert.match((await visitor.post(at, { correo: email })).text, /Escribe el código/)
  await app.runJobs()
  const code = (await app.mailTo(email)).map((mail) => /\b(\d{6})\b/.exec(mail.text)?.[1]).at(-1)!
  const done = await visitor.post(`${at}/codigo`, { codigo: code })
  assert.match(done.h1, /Tu correo cambia el/)
  const stepBack = await visitor.post(`${at}/codigo`, { codigo: code })
  assert.equal(stepBack.status, 200)
  const told = async (address: string) => {
    await app.rooms.upkeep['remind-changes']!.run()
    await app.rooms.upkeep['settle-changes']!.run()
    await app.runJobs()
    const mails = await app.mailTo(address)
    return mails.filter(({ subject }) => subject === 'Pidieron cambiar tu correo').length
  }
  // At once, and once more after a day: the mailbox that signs in, its phone, and what the registry has on file.
  for (const [passed, times] of [
    [0, 1],
    [23, 1],
    [1, 2],
    [23, 2],
  ] as const) {
    app.clock.advance(hours(passed))
    assert.deepEqual([await told(who.email), await told(onFile)], [times, times])
    const texts = app.smsTo(phone).filter(({ text }) => /pidieron cambiar tu correo/.test(text))
    assert.equal(texts.length, times)
  }
  app.clock.advance(hours(2))
  assert.deepEqual([await told(who.email), await told(onFile)], [2, 2])
  const login = await app.rooms.logins.loginById(app.base.db, who.loginId)
  assert.equal(login?.email, email)
})
