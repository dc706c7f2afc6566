// The door's own cookies: read off the raw header, since nothing has parsed it yet, and handed on to the answer.
import type { IncomingMessage } from 'node:http'
import type { Held } from '../../platform/held.ts'
import type { CookieName } from '../../platform/web.ts'

/** The value of one cookie of ours in a Cookie header. */
export function cookieIn(header: string | undefined, name: CookieName): string | undefined {
  if (!header) return undefined
  const key = `__Host-${name}=`
  for (let at = header.indexOf(key); at >= 0; at = header.indexOf(key, at + 1)) {
    if (at > 0 && header[at - 1] !== ' ' && header[at - 1] !== ';') continue
    const end = header.indexOf(';', at)
    return header.slice(at + key.length, end < 0 ? undefined : end)
  }
  return undefined
}

const always = 'Path=/; HttpOnly; Secure; SameSite=Lax'
/** A Set-Cookie line. Ours are of URL-safe characters and need no encoding. `seconds` 0 takes it away. */
export const cookieLine = (name: CookieName, value: string, seconds: number): string =>
  `__Host-${name}=${value}; Max-Age=${seconds}; ${always}`

const mark = Symbol('what the door hands on')
type Marked = IncomingMessage & { [mark]?: Handed }
/** What the door wants of the answer to a request that it let in. */
export type Handed = {
  readonly cookies: readonly string[]
  /** Of somebody who asks to leave: done before they are told that they did. */
  readonly left?: () => Promise<void>
  /** How long the door held whoever asks. */
  readonly held?: Held | undefined
}

export function handOn(request: IncomingMessage, handed: Handed): void {
  ;(request as Marked)[mark] = handed
}
export const handedOn = (request: IncomingMessage): Handed | undefined => (request as Marked)[mark]
