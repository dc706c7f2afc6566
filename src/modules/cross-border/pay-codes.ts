// Pay codes: what somebody shows at a counter abroad so that their dollars find one loan. A code stands for one
// amount of one loan until a day; it carries nobody's data and can be revoked while nobody is paying with it.
import { type Branded, compact, type Reading, refused } from '../../foundation/reading.ts'
import { dayOf, days24, type Instant, isPast, later, startOf } from '../../foundation/time.ts'

/** Nine characters without spaces: `K7QM2XR9H`. */
export type PayCode = Branded<'PayCode'>
export type PayCodeProblem =
  | { readonly code: 'pay-code-empty' }
  | { readonly code: 'pay-code-character'; readonly position: number; readonly character: string }
  | { readonly code: 'pay-code-length'; readonly length: number }
  /** One or two characters are off, or two stand in each other's place. */
  | { readonly code: 'pay-code-check' }

/** Twenty-three characters that no eye or ear takes for another: no vowels, no 0, 1, I, L, O, and none of B, G, S, Z. */
export const payCodeAlphabet = '23456789CDFHJKMNPQRTVWX'
const size = payCodeAlphabet.length
/** Drawn at random; two more check them. */
export const drawnPlaces = 7
const places = 9

/** 5 generates all residues of 23, so every place has a weight of its own. */
const weights = Array.from({ length: places }, (_, i) => 5 ** i % size)
const mod = (n: number): number => ((n % size) + size) % size
const inverse = (n: number): number => {
  for (let i = 1; i < size; i++) if (mod(n * i) === 1) return i
  throw new RangeError('zero has no inverse')
}
const weighed = (values: readonly number[]): number =>
  mod(values.reduce((sum, value, i) => sum + value * weights[i]!, 0))
const added = (values: readonly number[]): number => mod(values.reduce((sum, v) => sum + v, 0))

/**
 * The code of seven numbers from 0 to 22. Its two last characters make both the plain and the weighted sum
 * zero, as a Reed-Solomon code does: any two wrong characters, and any two that changed places, are noticed.
 */
export function payCodeFrom(drawn: readonly number[]): PayCode {
  if (drawn.length !== drawnPlaces || drawn.some((n) => !Number.isInteger(n) || n < 0 || n >= size))
    throw new RangeError('seven numbers from 0 to 22')
  const [seventh, eighth] = [weights[places - 2]!, weights[places - 1]!]
  const [plain, weighted] = [added(drawn), weighed(drawn)]
  const last = mod((plain * seventh - weighted) * inverse(mod(eighth - seventh)))
  const values = [...drawn, mod(-plain - last), last]
  return values.map((value) => payCodeAlphabet[value]).join('') as PayCode
}

/** Letters that can only be meant as the digit they look like. */
const meant: Readonly<Record<string, string>> = { B: '8', G: '6', S: '5', Z: '2' }

/** `k7q-m2x r9h` → PayCode. Spaces, hyphens, case and look-alikes forgiven. Refuses: empty, character, length, check. */
export function readPayCode(text: string): Reading<PayCode, PayCodeProblem> {
  const typed = [...compact(text.slice(0, 60))].map((c) => meant[c] ?? c)
  if (typed.length === 0) return refused({ code: 'pay-code-empty' })
  const bad = typed.findIndex((c) => !payCodeAlphabet.includes(c))
  if (bad >= 0)
    return refused({ code: 'pay-code-character', position: bad + 1, character: typed[bad]! })
  if (typed.length !== places) return refused({ code: 'pay-code-length', length: typed.length })
  const values = typed.map((c) => payCodeAlphabet.indexOf(c))
  if (added(values) !== 0 || weighed(values) !== 0) return refused({ code: 'pay-code-check' })
  return { ok: true, value: typed.join('') as PayCode }
}

/** In threes, to be read aloud and typed: `K7Q M2X R9H`. */
export const groupedPayCode = (code: PayCode): string => code.match(/.{3}/g)!.join(' ')

const lifeDays = 7
/** The first instant at which a code made now no longer serves: the end of the seventh day, Mexico City. */
export const codeExpiry = (now: Instant): Instant => startOf(dayOf(now).add({ days: lifeDays + 1 }))
/** Codes that ended are kept for receipts; their links for so long. */
export const linkLife = days24(60)
export const linkOver = (expiresAt: Instant, now: Instant): boolean =>
  isPast(later(expiresAt, linkLife), now)

/** How many codes somebody may make in a day. */
export const codesADay = 20

/** What of a code is kept. `paying`: somebody authorised it and has not ended; `paid`: its money arrived. */
export type CodeFacts = {
  readonly expiresAt: Instant
  readonly cancelledAt: Instant | null
  readonly paying: boolean
  readonly paid: boolean
}
export type CodeState = 'live' | 'paying' | 'paid' | 'cancelled' | 'expired'

/** What was paid is paid, whatever came later. */
export function codeStateOf(
  { paid, paying, cancelledAt, expiresAt }: CodeFacts,
  now: Instant,
): CodeState {
  if (paid) return 'paid'
  if (paying) return 'paying'
  if (cancelledAt) return 'cancelled'
  return isPast(expiresAt, now) ? 'expired' : 'live'
}
