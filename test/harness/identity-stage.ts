// A portal beside a real provider of identities, and people who go from one to the other and back.
import assert from 'node:assert/strict'
import type { TestContext } from 'node:test'
import { openApp } from './app.ts'
import { freePort } from './free-port.ts'
import { identityProvider, type People, signInThere } from './identities.ts'
import type { Somebody } from './members.ts'
import { signIn } from './second-factors.ts'
import type { Page, Visitor } from './visitor.ts'

export const own = '/mi-perfil/seguridad/identidad'
export const there = (page: Page): string => {
  const to = /<a class="btn" href="([^"]+)" rel="noreferrer">/.exec(page.text)?.[1]
  assert.ok(to, page.text.slice(0, 500))
  return to.replaceAll('&amp;', '&')
}
export const path = (url: string): string => url.slice(new URL(url).origin.length)

export async function stage(t: TestContext) {
  const people: People = new Map()
  const portalPort = await freePort()
  const provider = await identityProvider(t, { people, portalPort })
  const app = await openApp(t, {
    environment: { ...provider.environment, PORT: `${portalPort}` },
  })
  let networks = 0
  const visitor = () => app.visitor({ address: `127.0.9.${++networks}` })
  /** From the button to the address that the provider sends back to. */
  const away = async (browser: Visitor, name: string, from = '/entrar/identidad') => {
    await browser.get(from === '/entrar/identidad' ? '/' : own)
    return path(await signInThere(there(await browser.post(from)), name, portalPort))
  }
  /** Somebody in, with that name there joined. */
  const joined = async (who: Somebody, name: string) => {
    people.set(name, { curp: who.curp })
    const browser = visitor()
    assert.equal((await signIn(browser, who)).path, '/inicio')
    const asked = await browser.get(await away(browser, name, `${own}/empezar`))
    assert.equal(asked.h1, '¿Unir Llave MX a tu cuenta?')
    const done = await browser.post(`${own}/unir`)
    assert.match(done.text, /Ya puedes entrar con Llave MX/)
    return browser
  }
  return { app, people, provider, visitor, away, joined }
}
export type Stage = Awaited<ReturnType<typeof stage>>
