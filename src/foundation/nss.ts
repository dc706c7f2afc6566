// NSS: the eleven digits by which social security knows a worker. SS AA BB NNNN D: subdelegation, year of
// affiliation, year of birth, serial, Luhn digit. It identifies and never proves who somebody is.
import { assertDigits, type DigitsProblem, luhnDigit, readDigits } from './digits.ts'
import { keepLastFour } from './masking.ts'
import { type Branded, digitAt, type Reading, refused } from './reading.ts'
import type { Day } from './time.ts'

export type Nss = Branded<'Nss'>
export type NssProblem = DigitsProblem<'nss'> | { readonly code: 'nss-check-digit' }
/** What is odd and yet accepted: numbers given out with a wrong year exist, and provisional ones too. */
export type NssWarning = 'nss-soft-rule' | 'nss-77'

/** `43 85 67 0917 5` → Nss. Refuses, in order: empty, not-digits, too-short, too-long, check-digit. */
export function readNss(text: string): Reading<Nss, NssProblem> {
  const digits = readDigits('nss', 11, text)
  if (!digits.ok) return digits
  if (luhnDigit(digits.value, 10) !== digitAt(digits.value, 10))
    return refused({ code: 'nss-check-digit' })
  return { ok: true, value: digits.value as Nss }
}

/** The first ten digits with their check digit. Throws on anything but ten digits. */
export function nssFor(firstTen: string): Nss {
  assertDigits(firstTen, 10)
  return `${firstTen}${luhnDigit(firstTen, 10)}` as Nss
}

const twoDigits = (nss: Nss, index: number) => digitAt(nss, index) * 10 + digitAt(nss, index + 1)
/** Numbers given out by the fund itself while the real one is found. */
const isProvisional = (nss: Nss) => twoDigits(nss, 0) === 77
/** Subdelegation 97 carries no birth year. */
const hasBirthYear = (nss: Nss) => twoDigits(nss, 0) !== 97 && !isProvisional(nss)

/** Two digits of the year of birth (0–99), or undefined where the number carries none. */
export const nssBirthYear = (nss: Nss): number | undefined =>
  hasBirthYear(nss) ? twoDigits(nss, 4) : undefined

/** A two-digit year up to the current one counts as 20yy, any other as 19yy. */
const inCentury = (year: number, today: Day) => (year <= today.year % 100 ? 2000 : 1900) + year

/** `nss-soft-rule`: born after being affiliated. `nss-77`: provisional, must be unified. */
export function nssWarnings(nss: Nss, today: Day): readonly NssWarning[] {
  if (isProvisional(nss)) return ['nss-77']
  const born = nssBirthYear(nss)
  if (born === undefined) return []
  return inCentury(born, today) > inCentury(twoDigits(nss, 2), today) ? ['nss-soft-rule'] : []
}

/** `43 85 67 0917 5`, as pay slips print it. Only for its own member, signed in. */
export const printNss = (nss: Nss): string =>
  `${nss.slice(0, 2)} ${nss.slice(2, 4)} ${nss.slice(4, 6)} ${nss.slice(6, 10)} ${nss.slice(10)}`
/** `•••••••8903`. */
export const maskNss = (nss: Nss): string => keepLastFour(nss)
