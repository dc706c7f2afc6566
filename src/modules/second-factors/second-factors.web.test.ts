// An app and codes on paper, from the page that puts them on to the browser nobody knows; what a stolen mailbox and a
// new password are worth against them; and how two people of the desk take them off.
import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { TOTP } from 'otpauth'
import { type App, openApp } from '../../../test/harness/app.ts'
import { memberWithLogin, type Somebody } from '../../../test/harness/members.ts'
import type { Page, Visitor } from '../../../test/harness/visitor.ts'
import { minutes, seconds } from '../../foundation/time.ts'

const at = '/mi-perfil/seguridad'
const phone = '+525512345647'

/** The code that an app with this secret shows now. */
const codeOf = (app: App, secret: string): string =>
  new TOTP({ secret }).generate({ timestamp: app.clock.now().epochMilliseconds })
const secretIn = (page: Page): string =>
  /<dd class="code">([A-Z2-7 ]+)</.exec(page.text)![1]!.replaceAll(' ', '')
const offerIn = (page: Page): string => /name="oferta" value="([^"]+)"/.exec(page.text)![1]!
const codesIn = (page: Page): string[] =>
  [...page.text.matchAll(/class="code">([0-9a-f]{5}-[0-9a-f]{5})</g)].map((found) => found[1]!)
const signIn = (visitor: Visitor, who: Somebody): Promise<Page> =>
  visitor.post('/entrar', { usuario: who.email, clave: who.password })

/** Somebody in, with an app that makes codes, and ten on paper. */
async function withFactors(app: App) {
  const who = await memberWithLogin(app, { phone })
  const visitor = app.visitor()
  assert.equal((await signIn(visitor, who)).path, '/inicio')
  const offer = await visitor.post(`${at}/autenticador/nueva`)
  const secret = secretIn(offer)
  const oferta = offerIn(offer)
  const wrong = await visitor.post(`${at}/autenticador/guardar`, { oferta, codigo: '000000' })
  assert.equal(wrong.status, 422)
  const codigo = codeOf(app, secret)
  const saved = await visitor.post(`${at}/autenticador/guardar`, { oferta, codigo })
  assert.match(saved.text, /Tu app ya sirve/)
  assert.match(saved.text, /Haz tus códigos de respaldo/)
  const codes = codesIn(await visitor.post(`${at}/codigos/nuevos`))
  assert.equal(codes.length, 10)
  return { who, visitor, secret, codes, used: codigo }
}

test('an app and codes on paper: told everywhere, each worth one use, asked of every unknown browser', async (t: TestContext) => {
  const app = await openApp(t)
  const { who, visitor, secret, codes, used } = await withFactors(app)
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
  assert.equal((await signIn(second, who)).path, '/inicio', 'known now')

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
  assert.equal(asked.path, '/confirma-que-eres-tu')
  assert.match(asked.text, /Con tu app de códigos/)
  const back = { volver: `${at}/codigos`, codigo: codeOf(app, secret) }
  const before = visitor.cookies.get('__Host-sesion')
  assert.equal((await visitor.post('/confirma-que-eres-tu/app', back)).path, `${at}/codigos`)
  assert.notEqual(visitor.cookies.get('__Host-sesion'), before, 'a new name after the proof')
  assert.equal((await visitor.post('/confirma-que-eres-tu/app', back)).status, 422)
  const removed = await visitor.post(`${at}/autenticador/quitar`)
  assert.match(removed.text, /Tu app ya no sirve/)
})
