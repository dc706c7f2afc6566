// RFC: the tax number. Persons: four letters, birth date, two of homoclave and a check character; companies: three
// letters. SAT assigns the homoclave, and some in use carry a wrong check character: shape and date are asked
// for, the check character only warns. Never compute somebody's homoclave and call it theirs.
import { daysInMonth } from './curp.ts'
import { keepFirstFour } from './masking.ts'
import { rfcLettersOf, rfcText } from './name-letters.ts'
import type { PersonName } from './person-name.ts'
import { type Branded, compact, isDigit, isLetter, type Reading, refused } from './reading.ts'
import type { Day } from './time.ts'

/** Of a person: thirteen characters. */
export type Rfc = Branded<'Rfc'>
/** Of a company: twelve characters. */
export type CompanyRfc = Branded<'CompanyRfc'>
export type RfcKind = 'letter' | 'digit' | 'letter-or-digit' | 'digit-or-a'
type ShapeProblem = {
  readonly code: 'rfc-character'
  readonly position: number
  readonly character: string
  readonly expected: RfcKind
}
export type EmployerRfcProblem =
  | { readonly code: 'rfc-empty' }
  | { readonly code: 'rfc-length'; readonly typed: number }
  | ShapeProblem
  | { readonly code: 'rfc-date-impossible' }
export type RfcProblem =
  | EmployerRfcProblem
  | { readonly code: 'rfc-missing-homoclave'; readonly missing: number }
  | { readonly code: 'rfc-of-company' }
export type RfcWarning = 'rfc-check-digit' | 'rfc-generic'

const isRfcLetter = (code: number) => isLetter(code) || code === 0xd1 || code === 38 // Ñ, &
const fits: Readonly<Record<RfcKind, (code: number) => boolean>> = {
  letter: isRfcLetter,
  digit: isDigit,
  'letter-or-digit': (code) => isLetter(code) || isDigit(code),
  'digit-or-a': (code) => isDigit(code) || code === 65,
}

/** The kind asked for, by the distance to the end: companies have one letter less at the start. */
const kindAt = (fromEnd: number): RfcKind => {
  if (fromEnd === 1) return 'digit-or-a'
  if (fromEnd <= 3) return 'letter-or-digit'
  return fromEnd <= 9 ? 'digit' : 'letter'
}

function shapeProblem(typed: string): ShapeProblem | undefined {
  for (let i = 0; i < typed.length; i++) {
    const expected = kindAt(typed.length - i)
    if (fits[expected](typed.charCodeAt(i))) continue
    return { code: 'rfc-character', position: i + 1, character: typed.charAt(i), expected }
  }
  return undefined
}

/** The century is not written: a day is possible when it is in 19yy or in 20yy, so 00 counts as 2000. */
function datePossible(rfc: string): boolean {
  const yymmdd = rfc.slice(-9, -3)
  const dayOfMonth = +yymmdd.slice(4)
  const longest = daysInMonth(2000 + +yymmdd.slice(0, 2), +yymmdd.slice(2, 4))
  return dayOfMonth >= 1 && dayOfMonth <= longest
}

function checked(typed: string): Reading<string, ShapeProblem | { code: 'rfc-date-impossible' }> {
  const problem = shapeProblem(typed)
  if (problem) return refused(problem)
  if (!datePossible(typed)) return refused({ code: 'rfc-date-impossible' })
  return { ok: true, value: typed }
}

/** A person's. Refuses, in order: empty, missing-homoclave, of-company, length, character, date-impossible. */
export function readRfc(text: string): Reading<Rfc, RfcProblem> {
  const typed = compact(text)
  if (typed.length === 0) return refused({ code: 'rfc-empty' })
  if (typed.length >= 10 && typed.length <= 12) {
    if (typed.length === 12 && isDigit(typed.charCodeAt(3)))
      return refused({ code: 'rfc-of-company' })
    return refused({ code: 'rfc-missing-homoclave', missing: 13 - typed.length })
  }
  if (typed.length !== 13) return refused({ code: 'rfc-length', typed: typed.length })
  const rfc = checked(typed)
  return rfc.ok ? { ok: true, value: rfc.value as Rfc } : rfc
}

/** An employer's: company or person. Refuses, in order: empty, length, character, date-impossible. */
export function readEmployerRfc(text: string): Reading<Rfc | CompanyRfc, EmployerRfcProblem> {
  const typed = compact(text)
  if (typed.length === 0) return refused({ code: 'rfc-empty' })
  if (typed.length !== 12 && typed.length !== 13)
    return refused({ code: 'rfc-length', typed: typed.length })
  const rfc = checked(typed)
  return rfc.ok ? { ok: true, value: rfc.value as Rfc | CompanyRfc } : rfc
}

const checkAlphabet = '0123456789ABCDEFGHIJKLMN&OPQRSTUVWXYZ Ñ'

/** Weights 13 to 2 on twelve characters, modulo eleven. Blind to the third letter of a person (weight 11). */
export function rfcCheckCharacter(open: string): string {
  const padded = open.padStart(12, ' ')
  let sum = 0
  for (let i = 0; i < 12; i++) sum += checkAlphabet.indexOf(padded.charAt(i)) * (13 - i)
  const k = 11 - (sum % 11)
  return k === 11 ? '0' : k === 10 ? 'A' : String(k)
}

/** The public in general, and foreigners: allowed, whatever their check character says. */
const generic: ReadonlySet<string> = new Set(['XAXX010101000', 'XEXX010101000'])
export const isGenericRfc = (rfc: Rfc | CompanyRfc): boolean => generic.has(rfc)

/** What is odd and yet accepted. A generic one says nothing about a person: certificates fail with it. */
export function rfcWarnings(rfc: Rfc | CompanyRfc): readonly RfcWarning[] {
  if (isGenericRfc(rfc)) return ['rfc-generic']
  return rfcCheckCharacter(rfc.slice(0, -1)) === rfc.slice(-1) ? [] : ['rfc-check-digit']
}

/** space and 0 → 00, 1–9 → 01–09, & → 10, A–I → 11–19, J–R → 21–29, S–Z → 32–39, Ñ → 40. */
const homoclaveValues = new Map<string, string>([
  [' ', '00'],
  ['&', '10'],
  ['Ñ', '40'],
  ...Array.from('0123456789', (c): [string, string] => [c, `0${c}`]),
  ...Array.from('ABCDEFGHI', (c, i): [string, string] => [c, String(11 + i)]),
  ...Array.from('JKLMNOPQR', (c, i): [string, string] => [c, String(21 + i)]),
  ...Array.from('STUVWXYZ', (c, i): [string, string] => [c, String(32 + i)]),
])
const homoclaveAlphabet = '123456789ABCDEFGHIJKLMNPQRSTUVWXYZ'

/** Two characters from the whole name, particles and Ñ included. */
function homoclaveOf(name: PersonName): string {
  const text = rfcText(
    [name.firstSurname, name.secondSurname ?? '', name.givenNames].filter(Boolean).join(' '),
  )
  const digits = `0${Array.from(text, (c) => homoclaveValues.get(c) ?? '').join('')}`
  let sum = 0
  for (let i = 0; i + 1 < digits.length; i++) sum += +digits.slice(i, i + 2) * +digits.charAt(i + 1)
  const rest = sum % 1000
  return homoclaveAlphabet.charAt(Math.trunc(rest / 34)) + homoclaveAlphabet.charAt(rest % 34)
}

const yymmdd = (on: Day) => on.toString().slice(2).replaceAll('-', '')

/** A valid RFC for made-up people, by the published algorithm. A real one is only read. */
export function rfcFor(person: { readonly name: PersonName; readonly birthDate: Day }): Rfc {
  const open = `${rfcLettersOf(person.name)}${yymmdd(person.birthDate)}${homoclaveOf(person.name)}`
  return `${open}${rfcCheckCharacter(open)}` as Rfc
}

/** A valid RFC for a made-up company: three letters, a day, two characters of homoclave. */
export function companyRfcFor(company: {
  readonly letters: string
  readonly foundedOn: Day
  readonly homoclave: string
}): CompanyRfc {
  const open = `${company.letters}${yymmdd(company.foundedOn)}${company.homoclave}`
  const rfc = checked(`${open}${rfcCheckCharacter(open)}`)
  if (!rfc.ok || rfc.value.length !== 12) throw new TypeError('not the parts of a company RFC')
  return rfc.value as CompanyRfc
}

/** Year (two digits), month and day, as `yymmdd`. */
export const rfcDate = (rfc: Rfc): string => rfc.slice(4, 10)
/** `GODE•••••••••`. */
export const maskRfc = (rfc: Rfc | CompanyRfc): string => keepFirstFour(rfc)
