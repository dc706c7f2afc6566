// Somebody with an app that makes codes and ten codes on paper, put on through the pages.
import assert from 'node:assert/strict'
import { TOTP } from 'otpauth'
import type { App } from './app.ts'
import type { Somebody } from './members.ts'
import type { Page, Visitor } from './visitor.ts'

const at = '/mi-perfil/seguridad'
export const phone = '+525512345647'

/** The code that an app with this secret shows now. */
export const codeOf = (app: App, secret: string): string =>
  new TOTP({ secret }).generate({ timestamp: app.clock.now().epochMilliseconds })
const secretIn = (page: Page): string =>
  /<dd class="code">([A-Z2-7 ]+)</.exec(page.text)![1]!.replaceAll(' ', '')
const offerIn = (page: Page): string => /name="oferta" value="([^"]+)"/.exec(page.text)![1]!
const codesIn = (page: Page): string[] =>
  [...page.text.matchAll(/class="code">([0-9a-f]{5}-[0-9a-f]{5})</g)].map((found) => found[1]!)
export async function signIn(
  visitor: Visitor,
  who: Pick<Somebody, 'email' | 'password'>,
): Promise<Page> {
  await visitor.get('/')
  return visitor.post('/entrar', { usuario: who.email, clave: who.password })
}

/** Somebody in, with an app that makes codes, and ten on paper. */
export async function withFactors(app: App, who: Somebody) {
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
