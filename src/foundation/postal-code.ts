// Postal codes: five digits in Mexico, with the state that their first two tell; and those of the US and Canada.
// Which colony and municipality a code covers is a table that an import fills; it does not live here.
import { type DigitsProblem, readDigits } from './digits.ts'
import type { State } from './mexican-states.ts'
import { type Branded, compact, type Reading, refused } from './reading.ts'

export type PostalCode = Branded<'PostalCode'>
export type PostalCodeProblem =
  | DigitsProblem<'postal-code'>
  | { readonly code: 'postal-code-unknown' }

/** First two digits, from–to, as the postal service shares them out. 00, 17–19 belong to nobody. */
const ranges: readonly (readonly [number, number, State])[] = [
  [1, 16, 'DF'],
  [20, 20, 'AS'],
  [21, 22, 'BC'],
  [23, 23, 'BS'],
  [24, 24, 'CC'],
  [25, 27, 'CL'],
  [28, 28, 'CM'],
  [29, 30, 'CS'],
  [31, 33, 'CH'],
  [34, 35, 'DG'],
  [36, 38, 'GT'],
  [39, 41, 'GR'],
  [42, 43, 'HG'],
  [44, 49, 'JC'],
  [50, 57, 'MC'],
  [58, 61, 'MN'],
  [62, 62, 'MS'],
  [63, 63, 'NT'],
  [64, 67, 'NL'],
  [68, 71, 'OC'],
  [72, 75, 'PL'],
  [76, 76, 'QT'],
  [77, 77, 'QR'],
  [78, 79, 'SP'],
  [80, 82, 'SL'],
  [83, 85, 'SR'],
  [86, 86, 'TC'],
  [87, 89, 'TS'],
  [90, 90, 'TL'],
  [91, 96, 'VZ'],
  [97, 97, 'YN'],
  [98, 99, 'ZS'],
]

const stateByPrefix = new Map(
  ranges.flatMap(([from, to, state]) =>
    Array.from({ length: to - from + 1 }, (_, i) => [String(from + i).padStart(2, '0'), state]),
  ) as [string, State][],
)

/** `06 700` → PostalCode. Refuses: empty, not-digits, too-short, too-long, unknown (no such state). */
export function readPostalCode(text: string): Reading<PostalCode, PostalCodeProblem> {
  const digits = readDigits('postal-code', 5, text)
  if (!digits.ok) return digits
  if (!stateByPrefix.has(digits.value.slice(0, 2))) return refused({ code: 'postal-code-unknown' })
  return { ok: true, value: digits.value as PostalCode }
}

/** The state that the code lies in. */
export const postalCodeState = (code: PostalCode): State => stateByPrefix.get(code.slice(0, 2))!

export type ZipCode = Branded<'ZipCode'>
export type ZipCodeProblem = { readonly code: 'zip-code-empty' | 'zip-code-shape' }
const zip = /^\d{5}(\d{4})?$/

/** `60608` or `60608-1234` → ZipCode (US). Refuses: empty, shape. */
export function readZipCode(text: string): Reading<ZipCode, ZipCodeProblem> {
  const typed = compact(text)
  if (typed === '') return refused({ code: 'zip-code-empty' })
  if (!zip.test(typed)) return refused({ code: 'zip-code-shape' })
  const value = typed.length === 9 ? `${typed.slice(0, 5)}-${typed.slice(5)}` : typed
  return { ok: true, value: value as ZipCode }
}

export type CanadianPostalCode = Branded<'CanadianPostalCode'>
export type CanadianPostalCodeProblem = {
  readonly code: 'canadian-postal-code-empty' | 'canadian-postal-code-shape'
}
/** D, F, I, O, Q, U are never used; W and Z never come first. */
const canadian = /^[ABCEGHJ-NPRSTVXY]\d[ABCEGHJ-NPRSTV-Z]\d[ABCEGHJ-NPRSTV-Z]\d$/

/** `m5v3l9` → `M5V 3L9`. Refuses: empty, shape. */
export function readCanadianPostalCode(
  text: string,
): Reading<CanadianPostalCode, CanadianPostalCodeProblem> {
  const typed = compact(text)
  if (typed === '') return refused({ code: 'canadian-postal-code-empty' })
  if (!canadian.test(typed)) return refused({ code: 'canadian-postal-code-shape' })
  return { ok: true, value: `${typed.slice(0, 3)} ${typed.slice(3)}` as CanadianPostalCode }
}
