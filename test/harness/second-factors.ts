// Somebody with an app that makes codes and ten codes on paper, put on through the pages.
import assert from 'node:assert/strict'
import { TOTP } from 'otpauth'
import { sql } from '../../src/platform/db.ts'
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

/** Every text and mail there was in a story, by the address it went to. */
async function everythingSaid(app: App) {
  const { rows } = await sql<{ channel: 'mail' | 'sms'; address: string }>`
    select distinct channel, address from messages`.execute(app.base.db)
  const saidTo = async ({ channel, address }: (typeof rows)[number]) =>
    channel === 'mail'
      ? (await app.mailTo(address)).map(({ subject, text }) => `${subject}\n${text}`)
      : app.smsTo(address).flatMap(({ mine, text }) => (mine ? [] : [text]))
  return Promise.all(rows.map(async (to) => ({ ...to, said: await saidTo(to) })))
}

/**
 * Of all that was said: nothing is worth anything to who reads the mailbox and has a phone of their own. No amount, no
 * number or name of the person, no code but to their phone; the mailbox gets the one of its recovery.
 */
export async function nothingOfValueSaid(
  app: App,
  who: Somebody,
  { own, theirs }: { own: string; theirs: string },
): Promise<void> {
  const all = await everythingSaid(app)
  const texts = app.smsTo(theirs).flatMap(({ mine, text }) => (mine ? [] : [text]))
  assert.ok(texts.length > 0 && all.some(({ address }) => address === who.email))
  const worth = [/\$\s?\d/, new RegExp(who.nss), new RegExp(who.curp), new RegExp(who.rfc)]
  const code = /(?<!\d)\d{6}(?!\d)/
  const elsewhere = [...worth, code, /@/, new RegExp(`\\b${who.givenNames}\\b`)]
  for (const text of texts) for (const one of elsewhere) assert.doesNotMatch(text, one, text)
  for (const { channel, address, said } of all)
    for (const text of said) {
      for (const one of worth) assert.doesNotMatch(text, one, `${channel} to ${address}: ${text}`)
      if (address === theirs) for (const one of elsewhere) assert.doesNotMatch(text, one, text)
      const recovers = address === who.email && text.startsWith('Cambia tu contraseña\n')
      if (address !== own && !recovers) assert.doesNotMatch(text, code, `${address}: ${text}`)
    }
}
