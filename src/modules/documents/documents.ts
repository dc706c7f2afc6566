// Papers we hand out: their kinds, what became of each, and what anybody may learn of one.
// A paper never changes. What it says of its receiver is for its receiver: the public check says its standing alone.
import { compact } from '../../foundation/reading.ts'
import { cannot, ok, type Result } from '../../foundation/result.ts'

/** Each kind with the letters that begin its folios. */
export const prefixes = {
  'loan-statement': 'EDO',
  'loan-history': 'HIS',
  'loan-movements': 'MOV',
  'savings-summary': 'AHO',
  'interest-certificate': 'CIN',
  'balance-letter': 'SAL',
  'payment-receipt': 'REC',
  'refund-receipt': 'DEV',
  'abroad-receipt': 'REX',
  'retention-notice': 'AVR',
  'modification-notice': 'AVM',
  'suspension-notice': 'AVS',
  'next-settlement-notice': 'AVL',
} as const
export type DocumentKind = keyof typeof prefixes

/** What a paper is worth. It is valid from the moment it exists; later events say otherwise. */
export type Standing = 'valid' | 'replaced' | 'revoked'
export const moves = {
  valid: ['replaced', 'revoked'],
  replaced: ['revoked'],
  revoked: [],
} as const satisfies Record<Standing, readonly Standing[]>

export type CannotStand = 'no-such-move'
/** The standing after an event, or the refusal. */
export function stood(from: Standing, to: Standing): Result<Standing, CannotStand> {
  return (moves[from] as readonly Standing[]).includes(to) ? ok(to) : cannot('no-such-move')
}

/** The last event counts; without any, it is valid. */
export const standingAfter = (events: readonly { standing: Standing }[]): Standing =>
  events.at(-1)?.standing ?? 'valid'

/**
 * What the public check answers. `unknown`: no such folio, or a seal that is not ours. `other`: the folio is there, but
 * the code or the file that came with it is not that of the paper.
 */
export type Checked = Standing | 'unknown' | 'other'

/** No 0, 1, I, O, U: the characters of the last place of a folio. */
const alphabet = '23456789ABCDEFGHJKLMNPQRSTVWXYZ'
const codeLength = 12

/** Twelve characters of a fingerprint, `K7QD-M2XR-9HBF`: 59 bits, which nobody guesses through a page with a limit. */
export function codeOf(fingerprint: Uint8Array): string {
  let number = 0n
  for (const byte of fingerprint) number = number * 256n + BigInt(byte)
  let code = ''
  for (let i = 0; i < codeLength; i++) {
    code += alphabet.charAt(Number.parseInt(`${number % 31n}`, 10))
    number /= 31n
    if (i % 4 === 3 && i < codeLength - 1) code += '-'
  }
  return code
}
/** As people type it: spaces, hyphens and case forgiven. */
export const sameCode = (printed: string, typed: string): boolean =>
  compact(printed) === compact(typed.slice(0, 40))

/** What the seal is set over: another folio, byte or instant is another text. */
export const sealedText = (folio: string, sha256: string, issuedAt: string): string =>
  `cimiento document 1\n${folio}\n${sha256}\n${issuedAt}`
/** What the printed code stands for: this folio says this. */
export const codedText = (folio: string, said: string): string =>
  `cimiento document code 1\n${folio}\n${said}`
