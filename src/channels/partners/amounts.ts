// Dollars as partners write them: text with a point and two decimals. Nothing is rounded, guessed or repaired.
import type { Usd } from '../../foundation/money.ts'
import type { FieldProblemCode } from './problems.words.ts'

/** More than zero, less than ten millions, two decimals: the pattern that the API's document shows. */
export const amountForm = /^(?!0\.00$)(0|[1-9]\d{0,6})\.\d{2}$/

/** Which problem an amount has that the form does not take. */
export function amountProblem(written: unknown): FieldProblemCode {
  if (written === undefined) return 'field-missing'
  if (typeof written !== 'string') return 'amount-not-text'
  if (/^-\d/.test(written)) return 'amount-negative'
  if (/^0+(\.0*)?$/.test(written)) return 'amount-zero'
  if (/^(0|[1-9]\d*)(\.(\d|\d{3,})?)?$/.test(written))
    return written.length > 20 || /^\d{8,}/.test(written) ? 'amount-too-large' : 'amount-decimals'
  return /^[1-9]\d{7,}\.\d{2}$/.test(written) ? 'amount-too-large' : 'amount-shape'
}

/** `'250.00'` → 25000 cents, of text that the form took. */
export function usdIn(text: string): Usd {
  if (!amountForm.test(text)) throw new TypeError('not an amount that was read before')
  return BigInt(text.replace('.', '')) as Usd
}
