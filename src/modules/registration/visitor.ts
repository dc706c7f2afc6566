// Who is at the other end of a registration: a browser, and nothing else is known of it.
import type { Lang } from '../../foundation/words.ts'

export type Visitor = {
  /** The cookie 'registro': opens the draft. */
  readonly token: string
  /** What codes are bound to. */
  readonly browserKey: string
  readonly address: string
  /** What the browser calls itself. */
  readonly browser: string
  /** The token of a device that was here before. */
  readonly device?: string | undefined
  readonly lang: Lang
}

/** The network of an address: itself for IPv4, the first 56 bits for IPv6, as providers hand them out. */
export function networkOf(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '')
  if (!plain.includes(':')) return plain
  const [head = '', tail] = plain.toLowerCase().split('::')
  const left = head.split(':').filter(Boolean)
  const right = (tail ?? '').split(':').filter(Boolean)
  const zeros = Array.from({ length: Math.max(0, 8 - left.length - right.length) }, () => '0')
  const groups = tail === undefined ? left : [...left, ...zeros, ...right]
  const [a, b, c, d] = groups.map((g) => g.padStart(4, '0')) as [string, string, string, string]
  return `${a}:${b}:${c}:${(d ?? '0000').slice(0, 2)}`
}
