// The seals of the door: what a browser shows it was given by us, to that browser, as what it is shown for.
import { type Secrets, sameBytes } from '../../platform/secrets.ts'
import type { Ticket } from './tickets.ts'

/** What a seal of ours covers. A ticket's says as well why its order is not when its holder came. */
type Sealed = 'ticket' | 'place' | 'wait' | `ticket ${NonNullable<Ticket['why']>}`
export const reasons = [undefined, 'payment-due-today', 'again'] as const satisfies Ticket['why'][]
export const kindOf = (why: Ticket['why']): Sealed => (why ? `ticket ${why}` : 'ticket')

export const sealsUseCases = ({ secrets }: { readonly secrets: Pick<Secrets, 'mac'> }) => {
  const mark = (kind: Sealed, text: string, browser: string): Buffer =>
    secrets.mac(`door ${kind}`, `${text}\n${browser}`).subarray(0, 16)
  const signed = (kind: Sealed, text: string, browser: string): string =>
    `${text}.${mark(kind, text, browser).toString('base64url')}`
  /** The text, if we signed it for this browser: what it calls itself is part of the seal. */
  const proven = (kind: Sealed, value: string, browser: string): string | undefined => {
    const cut = value.lastIndexOf('.')
    if (cut < 1 || value.length > 120) return undefined
    const text = value.slice(0, cut)
    const seal = Buffer.from(value.slice(cut + 1), 'base64url')
    return sameBytes(seal, mark(kind, text, browser)) ? text : undefined
  }
  return { signed, proven }
}
