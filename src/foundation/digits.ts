// Numbers that are names (NSS, CLABE, loan number…): their length, their digits and their check digit.
import { compact, digitAt, isDigit, type Reading, refused } from './reading.ts'

/** Positions are 1-based and count only what is left once spaces and hyphens are taken out. */
export type DigitsProblem<K extends string> =
  | { readonly code: `${K}-empty` }
  | { readonly code: `${K}-not-digits`; readonly position: number; readonly character: string }
  | { readonly code: `${K}-too-short`; readonly missing: number }
  | { readonly code: `${K}-too-long`; readonly extra: number }

function firstNotDigit(text: string): number {
  for (let i = 0; i < text.length; i++) if (!isDigit(text.charCodeAt(i))) return i
  return -1
}

/** Exactly `length` digits, however spaced. Refusals in this order: empty, not-digits, short, long. */
export function readDigits<K extends string>(
  kind: K,
  length: number,
  text: string,
): Reading<string, DigitsProblem<K>> {
  const typed = compact(text)
  if (typed.length === 0) return refused({ code: `${kind}-empty` })
  const bad = firstNotDigit(typed)
  if (bad >= 0) {
    const character = String.fromCodePoint(typed.codePointAt(bad)!)
    return refused({ code: `${kind}-not-digits`, position: bad + 1, character })
  }
  if (typed.length < length)
    return refused({ code: `${kind}-too-short`, missing: length - typed.length })
  if (typed.length > length)
    return refused({ code: `${kind}-too-long`, extra: typed.length - length })
  return { ok: true, value: typed }
}

/** Our own code hands over digits of a known length; anything else is a bug. */
export function assertDigits(text: string, length: number): void {
  if (text.length !== length || firstNotDigit(text) >= 0)
    throw new TypeError(`expected ${length} digits`)
}

/**
 * The Luhn digit of the first `length` digits of `text`: weights 2, 1, 2, 1… from the right, the digits
 * of each product added. Catches every single digit and every neighbour swap but 09 ↔ 90.
 */
export function luhnDigit(text: string, length: number): number {
  let sum = 0
  for (let i = length - 1, twice = true; i >= 0; i--, twice = !twice) {
    const product = twice ? digitAt(text, i) * 2 : digitAt(text, i)
    sum += product > 9 ? product - 9 : product
  }
  return (10 - (sum % 10)) % 10
}
