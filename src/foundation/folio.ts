// Folio: the name of anything that was asked for or handed out, `TRA-2026-00001234-K`. The last character checks
// the rest, so that a folio read aloud over the telephone is either the right one or none.
import { type Branded, compact, isDigit, isLetter, type Reading, refused } from './reading.ts'

export type Folio = Branded<'Folio'>
export type FolioParts = {
  readonly prefix: string
  readonly year: number
  readonly serial: number
}
export type FolioProblem =
  | { readonly code: 'folio-empty' }
  | { readonly code: 'folio-shape' }
  /** One character is off, and which one no check can tell. */
  | { readonly code: 'folio-check' }

/** Thirty-one characters that nobody mistakes for another: no 0, 1, I, O, U. */
const alphabet = '23456789ABCDEFGHJKLMNPQRSTVWXYZ'
/** The last 12 characters before the check: year and serial; before them two to four letters of prefix. */
const tail = 12

/**
 * Each character times a power of 3, modulo 31. 31 is prime and 3 generates all its residues, so every changed
 * character and every two neighbours swapped give another check character.
 */
function checkCharacter(open: string): string {
  let sum = 0
  for (let i = open.length - 1, weight = 3; i >= 0; i--, weight = (weight * 3) % 31) {
    const code = open.charCodeAt(i)
    sum += (isDigit(code) ? code - 48 : code - 65) * weight
  }
  return alphabet.charAt(sum % 31)
}

const print = (open: string, check: string) =>
  `${open.slice(0, -tail)}-${open.slice(-tail, -8)}-${open.slice(-8)}-${check}` as Folio

const isPrefix = (text: string) =>
  text.length >= 2 && text.length <= 4 && [...text].every((c) => isLetter(c.charCodeAt(0)))

/** A new folio. `prefix` is two to four letters A–Z, `serial` 0 to 99,999,999; anything else throws. */
export function folioFor({ prefix, year, serial }: FolioParts): Folio {
  if (!isPrefix(prefix)) throw new RangeError('a prefix is two to four letters')
  if (!Number.isInteger(year) || year < 1000 || year > 9999) throw new RangeError('no such year')
  if (!Number.isInteger(serial) || serial < 0 || serial > 99_999_999)
    throw new RangeError('a serial has eight digits')
  const open = `${prefix}${year}${String(serial).padStart(8, '0')}`
  return print(open, checkCharacter(open))
}

/** In the places of digits, the letters O, I and L can only be meant as 0 and 1. */
const asDigits = (text: string) => text.replaceAll('O', '0').replace(/[IL]/g, '1')

/** `tra 2026 00001234 k` → Folio. Spaces, hyphens and case forgiven. Refuses: empty, shape, check. */
export function readFolio(text: string): Reading<Folio, FolioProblem> {
  const typed = compact(text)
  if (typed === '') return refused({ code: 'folio-empty' })
  if (typed.length > 4 + tail + 1) return refused({ code: 'folio-shape' })
  const prefix = typed.slice(0, -tail - 1)
  const digits = asDigits(typed.slice(-tail - 1, -1))
  const check = typed.slice(-1)
  const shaped =
    isPrefix(prefix) &&
    [...digits].every((c) => isDigit(c.charCodeAt(0))) &&
    alphabet.includes(check)
  if (!shaped || digits.startsWith('0')) return refused({ code: 'folio-shape' })
  const open = prefix + digits
  if (checkCharacter(open) !== check) return refused({ code: 'folio-check' })
  return { ok: true, value: print(open, check) }
}

export function folioParts(folio: Folio): FolioParts {
  const [prefix = '', year = '', serial = ''] = folio.split('-')
  return { prefix, year: +year, serial: +serial }
}
