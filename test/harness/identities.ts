// A real provider of identities in this process, and somebody at its pages with a browser of their own.
import assert from 'node:assert/strict'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Provider } from 'oidc-provider'
import { freePort } from './free-port.ts'

/** Who the portal is to the provider. */
export const client = { clientId: 'mi-cuenta', clientSecret: 'un secreto de la historia' }
export const redirectTo = (port: number): string =>
  `http://localhost:${port}/entrar/identidad/regreso`

/** What the provider knows of each of its people, by the name they sign in with. */
export type People = Map<string, { readonly curp?: string }>

const findsIn = (people: People) => (_: unknown, sub: string) => {
  const person = people.get(sub)
  return person && { accountId: sub, claims: () => ({ sub, ...person }) }
}

/** Listens on loopback until the test ends; `stop` takes it away before, and `start` brings it back. */
export async function identityProvider(
  t: { after(hook: () => Promise<void>): void },
  { people, portalPort }: { people: People; portalPort: number },
) {
  const port = await freePort()
  const issuer = `http://localhost:${port}`
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: client.clientId,
        client_secret: client.clientSecret,
        redirect_uris: [redirectTo(portalPort)],
        response_types: ['code'],
        grant_types: ['authorization_code'],
      },
    ],
    claims: { openid: ['sub', 'curp'] },
    conformIdTokenClaims: true,
    pkce: { required: () => true },
    findAccount: findsIn(people),
    cookies: { keys: ['of this story alone'] },
    features: { devInteractions: { enabled: true } },
  })
  provider.on('server_error', () => {})
  let server = createServer(provider.callback())
  const start = async () => {
    server = createServer(provider.callback())
    await new Promise<void>((done) => server.listen(port, 'localhost', done))
    assert.equal((server.address() as AddressInfo).port, port)
  }
  const stop = async () => {
    server.closeAllConnections()
    await new Promise<void>((done) => server.close(() => done()))
  }
  await start()
  t.after(stop)
  const environment = {
    OIDC_ISSUER: issuer,
    OIDC_CLIENT_ID: client.clientId,
    OIDC_CLIENT_SECRET: client.clientSecret,
  }
  return { issuer, environment, start, stop }
}

/** Signs in at the provider and agrees, page after page; the address it sends the browser back to. */
export async function signInThere(to: string, name: string, portalPort: number): Promise<string> {
  const cookies = new Map<string, string>()
  const step = async (url: string, form?: Record<string, string>): Promise<Response> => {
    const cookie = [...cookies].map(([key, value]) => `${key}=${value}`).join('; ')
    const answer = await fetch(url, {
      redirect: 'manual',
      headers: { cookie },
      ...(form && { method: 'POST', body: new URLSearchParams(form) }),
    })
    for (const line of answer.headers.getSetCookie()) {
      const [, key, value] = /^([^=]+)=([^;]*)/.exec(line)!
      cookies.set(key!, value!)
    }
    return answer
  }
  let here = to
  let answer = await step(here)
  for (let hops = 0; hops < 12; hops++) {
    const next = answer.headers.get('location')
    if (next?.startsWith(redirectTo(portalPort))) return next
    if (next) {
      here = new URL(next, here).href
      answer = await step(here)
      continue
    }
    const page = await answer.text()
    const prompt = /name="prompt" value="(\w+)"/.exec(page)?.[1]
    assert.ok(prompt, `the provider asks for something: ${page.slice(0, 300)}`)
    answer = await step(here, { prompt, ...(prompt === 'login' && { login: name, password: 'x' }) })
  }
  throw new Error('the provider never sent the browser back')
}
