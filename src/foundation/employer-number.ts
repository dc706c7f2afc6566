// Employer number (registro patronal, NRP): three characters of place, five of serial, two of modality and one
// check digit whose algorithm is not public, so that only its shape is asked for.
import { type Branded, compact, isDigit, isLetter, type Reading, refused } from './reading.ts'

export type EmployerNumber = Branded<'EmployerNumber'>
export type EmployerNumberProblem =
  | { readonly code: 'employer-number-empty' }
  | { readonly code: 'employer-number-length'; readonly typed: number }
  | {
      readonly code: 'employer-number-character'
      readonly position: number
      readonly character: string
      readonly expected: 'digit' | 'letter-or-digit'
    }

/** `Y54-12345-10-3` → EmployerNumber, eleven characters. Refuses: empty, length, character. */
export function readEmployerNumber(text: string): Reading<EmployerNumber, EmployerNumberProblem> {
  const typed = compact(text)
  if (typed.length === 0) return refused({ code: 'employer-number-empty' })
  if (typed.length !== 11) return refused({ code: 'employer-number-length', typed: typed.length })
  for (let i = 0; i < 11; i++) {
    const code = typed.charCodeAt(i)
    if (isDigit(code) || (i === 0 && isLetter(code))) continue
    const expected = i === 0 ? 'letter-or-digit' : 'digit'
    const character = typed.charAt(i)
    return refused({ code: 'employer-number-character', position: i + 1, character, expected })
  }
  return { ok: true, value: typed as EmployerNumber }
}

/** `Y54-12345-10-3`. An employer's number is no secret of a person: it prints whole. */
export const printEmployerNumber = (n: EmployerNumber): string =>
  `${n.slice(0, 3)}-${n.slice(3, 8)}-${n.slice(8, 10)}-${n.slice(10)}`
