// Reading what people type: text in, a branded value or a refusal that says what is off.
// Nothing here guesses: only what carries no meaning (spaces, hyphens, case) is forgiven.
import type { Ok } from './result.ts'

declare const brand: unique symbol
/** Text that was read once by the reader of that name; it prints and compares as plain text. */
export type Branded<N extends string> = string & { readonly [brand]: N }

/** A refusal with a stable code and what is known about it: a position, a count, a character. */
export type Problem = { readonly code: string }
export type Refused<P extends Problem> = P & { readonly ok: false }
/** As `Result`, and assignable to `Result<T, P['code']>`; the refusal carries its detail. */
export type Reading<T, P extends Problem> = Ok<T> | Refused<P>

export const refused = <const P extends Problem>(problem: P): Refused<P> => ({
  ...problem,
  ok: false,
})

/** Nobody's identifier is longer, however it is spaced; longer text is measured, not read. */
const longestWorthReading = 200
const meaningless = /[\s\u00ad\u200b-\u200d\u2060\ufeff\-\u2010-\u2015\u2212]+/g
const plain = /^[0-9A-Z]*$/

/** Upper case, without spaces, hyphens and invisible marks. Control characters stay, to be refused. */
export function compact(text: string): string {
  if (text.length <= 18 && plain.test(text)) return text
  if (text.length > longestWorthReading) return text
  return text.normalize('NFC').replace(meaningless, '').toUpperCase()
}

const zero = 48
/** The value of an ASCII digit at that index, or a number outside 0–9 for anything else. */
export const digitAt = (text: string, index: number): number => text.charCodeAt(index) - zero
export const isDigit = (code: number): boolean => code >= 48 && code <= 57
export const isLetter = (code: number): boolean => code >= 65 && code <= 90
