// Loan number: ten digits. Its inner structure is nobody's business; the last digit is a Luhn digit, and that
// is ours: numbers of other origin enter through `importedLoanNumber`, which asks for the shape alone.
import { assertDigits, type DigitsProblem, luhnDigit, readDigits } from './digits.ts'
import { keepLastFour } from './masking.ts'
import { type Branded, digitAt, type Reading, refused } from './reading.ts'

export type LoanNumber = Branded<'LoanNumber'>
export type LoanNumberProblem =
  | DigitsProblem<'loan-number'>
  | { readonly code: 'loan-number-check-digit' }

/** `1234 5678 97` → LoanNumber. Refuses: empty, not-digits, too-short, too-long, check-digit. */
export function readLoanNumber(text: string): Reading<LoanNumber, LoanNumberProblem> {
  const digits = readDigits('loan-number', 10, text)
  if (!digits.ok) return digits
  if (luhnDigit(digits.value, 9) !== digitAt(digits.value, 9))
    return refused({ code: 'loan-number-check-digit' })
  return { ok: true, value: digits.value as LoanNumber }
}

/** Ten digits without asking for our check digit: for loans numbered before us. */
export function importedLoanNumber(
  text: string,
): Reading<LoanNumber, DigitsProblem<'loan-number'>> {
  const digits = readDigits('loan-number', 10, text)
  return digits.ok ? { ok: true, value: digits.value as LoanNumber } : digits
}

/** The first nine digits with their check digit. Throws on anything but nine digits. */
export function loanNumberFor(firstNine: string): LoanNumber {
  assertDigits(firstNine, 9)
  return `${firstNine}${luhnDigit(firstNine, 9)}` as LoanNumber
}

/** `1234 5678 97`. */
export const printLoanNumber = (n: LoanNumber): string =>
  `${n.slice(0, 4)} ${n.slice(4, 8)} ${n.slice(8)}`
/** `••••••7897`. */
export const maskLoanNumber = (n: LoanNumber): string => keepLastFour(n)
