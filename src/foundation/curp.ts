// CURP: eighteen characters drawn from name, birth date, sex and place of birth, the last a check digit.
// Whoever knows those facts can compute it, so it identifies and never proves who somebody is.
import { keepFirstFour } from './masking.ts'
import { type BirthPlace, isBirthPlace } from './mexican-states.ts'
import { curpLettersOf } from './name-letters.ts'
import type { PersonName } from './person-name.ts'
import { type Branded, compact, isDigit, isLetter, type Reading, refused } from './reading.ts'
import type { Day } from './time.ts'

export type Curp = Branded<'Curp'>
/** H (hombre), M (mujer), X (non-binary, since 2023): the letters of the CURP itself. */
export type Sex = 'H' | 'M' | 'X'
export type CurpKind = 'letter' | 'vowel-or-x' | 'digit' | 'sex' | 'consonant' | 'letter-or-digit'
export type CurpProblem =
  | { readonly code: 'curp-empty' }
  | { readonly code: 'curp-length'; readonly typed: number }
  | {
      readonly code: 'curp-character'
      readonly position: number
      readonly character: string
      readonly expected: CurpKind
    }
  | { readonly code: 'curp-date-impossible' }
  | { readonly code: 'curp-state-unknown'; readonly state: string }
  | { readonly code: 'curp-check-digit' }

const isVowel = (code: number) =>
  code === 65 || code === 69 || code === 73 || code === 79 || code === 85
const fits: Readonly<Record<CurpKind, (code: number) => boolean>> = {
  letter: isLetter,
  'vowel-or-x': (code) => isVowel(code) || code === 88,
  digit: isDigit,
  sex: (code) => code === 72 || code === 77 || code === 88,
  consonant: (code) => isLetter(code) && !isVowel(code),
  'letter-or-digit': (code) => isLetter(code) || isDigit(code),
}
const kinds: readonly CurpKind[] = [
  ...(['letter', 'vowel-or-x', 'letter', 'letter'] as const),
  ...(['digit', 'digit', 'digit', 'digit', 'digit', 'digit'] as const),
  ...(['sex', 'letter', 'letter', 'consonant', 'consonant', 'consonant'] as const),
  ...(['letter-or-digit', 'digit'] as const),
]

/** Given to foreigners in payroll tables; the digit of the second does not close, and both are accepted. */
const generic: ReadonlySet<string> = new Set(['XEXX010101HNEXXXA4', 'XEXX010101MNEXXXA8'])

/** 0–9, A–N, Ñ, O–Z: Ñ holds place 24 although no CURP contains it. */
const placeOf = (code: number) => (code < 58 ? code - 48 : code < 79 ? code - 55 : code - 54)

/**
 * Weights 18 to 2 on seventeen characters. Blind where weight × difference is a multiple of ten: the ninth
 * character (weight 10) always, even weights to a difference of five, any to a difference of ten.
 */
export function curpCheckDigit(firstSeventeen: string): number {
  let sum = 0
  for (let i = 0; i < 17; i++) sum += placeOf(firstSeventeen.charCodeAt(i)) * (18 - i)
  return (10 - (sum % 10)) % 10
}

/** Length of a month, 1–12; 0 for any other. */
export function daysInMonth(year: number, month: number): number {
  if (month < 1 || month > 12) return 0
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/** The 17th character tells the century: a digit up to 1999, a letter from 2000. */
const birthYear = (curp: string) => (isDigit(curp.charCodeAt(16)) ? 1900 : 2000) + +curp.slice(4, 6)
function datePossible(curp: string): boolean {
  const dayOfMonth = +curp.slice(8, 10)
  return dayOfMonth >= 1 && dayOfMonth <= daysInMonth(birthYear(curp), +curp.slice(6, 8))
}

/** Refuses, in order: empty, length, character, date-impossible, state-unknown, check-digit. */
export function readCurp(text: string): Reading<Curp, CurpProblem> {
  const typed = compact(text)
  if (typed.length === 0) return refused({ code: 'curp-empty' })
  if (typed.length !== 18) return refused({ code: 'curp-length', typed: typed.length })
  for (let i = 0; i < 18; i++) {
    const expected = kinds[i]!
    if (fits[expected](typed.charCodeAt(i))) continue
    const character = typed.charAt(i)
    return refused({ code: 'curp-character', position: i + 1, character, expected })
  }
  if (generic.has(typed)) return { ok: true, value: typed as Curp }
  if (!datePossible(typed)) return refused({ code: 'curp-date-impossible' })
  const state = typed.slice(11, 13)
  if (!isBirthPlace(state)) return refused({ code: 'curp-state-unknown', state })
  if (curpCheckDigit(typed) !== +typed.charAt(17)) return refused({ code: 'curp-check-digit' })
  return { ok: true, value: typed as Curp }
}

/** The facts that a CURP carries. */
export const curpBirthDate = (curp: Curp): Day =>
  Temporal.PlainDate.from({
    year: birthYear(curp),
    month: +curp.slice(6, 8),
    day: +curp.slice(8, 10),
  })
export const curpSex = (curp: Curp): Sex => curp.charAt(10) as Sex
export const curpBirthPlace = (curp: Curp): BirthPlace => curp.slice(11, 13) as BirthPlace
/** One for all foreigners: it says nothing about the person. */
export const isGenericCurp = (curp: Curp): boolean => generic.has(curp)

/** RENAPO numbers the people who share the sixteen characters before: 0–9, and A–J for those born from 2000. */
const homonymies = { before2000: '0123456789', from2000: 'ABCDEFGHIJ' } as const

/** A valid CURP for made-up people. `homonymy` 0–9 is the place among namesakes; a real one is only read. */
export function curpFor(person: {
  readonly name: PersonName
  readonly birthDate: Day
  readonly sex: Sex
  readonly birthPlace: BirthPlace
  readonly homonymy?: number
}): Curp {
  const { word, consonants } = curpLettersOf(person.name)
  const date = person.birthDate.toString().slice(2).replaceAll('-', '')
  const places = person.birthDate.year < 2000 ? homonymies.before2000 : homonymies.from2000
  const place = places[person.homonymy ?? 0]
  if (place === undefined) throw new RangeError('homonymy goes from 0 to 9')
  const open = `${word}${date}${person.sex}${person.birthPlace}${consonants}${place}`
  return `${open}${curpCheckDigit(open)}` as Curp
}

/** `GODE••••••••••••••`. */
export const maskCurp = (curp: Curp): string => keepFirstFour(curp)
