// Referencia de pago: fourteen digits that say which loan (or line of savings) is paid and by which of its payers.
// It names nobody. 10 loan number or serial + 2 payer (00 the member, 01–99 others) + 2 check digits.
import { assertDigits, type DigitsProblem, readDigits } from './digits.ts'
import { type Branded, compact, digitAt, type Reading, refused } from './reading.ts'

/** Fourteen digits, without spaces. */
export type PaymentReference = Branded<'PaymentReference'>
export type PaymentReferenceProblem =
  | DigitsProblem<'reference'>
  | { readonly code: 'reference-check-digits' }

export type ReferenceParts = {
  /** Ten digits: of a loan, or the serial of a line of savings. */
  readonly loanNumber: string
  /** 0: the member; 1 to 99: somebody else who pays, in the order in which they were added. */
  readonly payer: number
}

const digits = 14

/** ISO 7064 MOD 97-10, as in an IBAN: no wrong digit and no swapped neighbours get past it. */
const checkOf = (body: string): string =>
  (98n - ((BigInt(body) * 100n) % 97n)).toString().padStart(2, '0')
const holds = (text: string): boolean => checkOf(text.slice(0, -2)) === text.slice(-2)

/** Throws RangeError on a payer outside 0–99, TypeError on what is no loan number. */
export function paymentReferenceFor({ loanNumber, payer }: ReferenceParts): PaymentReference {
  assertDigits(loanNumber, 10)
  if (!Number.isInteger(payer) || payer < 0 || payer > 99) throw new RangeError('no such payer')
  const body = loanNumber + `${payer}`.padStart(2, '0')
  return (body + checkOf(body)) as PaymentReference
}

/** Spaces and hyphens are forgiven. Refuses: empty, not-digits, too-short, too-long, check-digits. */
export function readPaymentReference(
  text: string,
): Reading<PaymentReference, PaymentReferenceProblem> {
  const read = readDigits('reference', digits, text)
  if (!read.ok) return read
  if (!holds(read.value)) return refused({ code: 'reference-check-digits' })
  return { ok: true, value: read.value as PaymentReference }
}

/** What a reference says. */
export const referenceParts = (reference: PaymentReference): ReferenceParts => ({
  loanNumber: reference.slice(0, 10),
  payer: Number.parseInt(reference.slice(10, 12), 10),
})

/** To be read aloud and typed: `1234 5678 97 00 42`. */
export const groupedReference = (reference: PaymentReference): string =>
  [
    reference.slice(0, 4),
    reference.slice(4, 8),
    reference.slice(8, 10),
    reference.slice(10, 12),
    reference.slice(12),
  ].join(' ')

/**
 * What fourteen digits that are no reference may have been: those with one digit changed, or two neighbours
 * swapped, whose check holds. None for a reference that holds, and none for anything but fourteen digits: which of
 * them was meant is for whoever knows the loans, the amount and the day.
 */
export function repairedReferences(text: string): PaymentReference[] {
  const typed = compact(text)
  if (!/^\d{14}$/.test(typed) || holds(typed)) return []
  const found = new Set<string>()
  for (let at = 0; at < digits; at++) {
    for (let digit = 0; digit <= 9; digit++) {
      const other = typed.slice(0, at) + digit + typed.slice(at + 1)
      if (digit !== digitAt(typed, at) && holds(other)) found.add(other)
    }
    const swapped = typed.slice(0, at) + typed.charAt(at + 1) + typed[at] + typed.slice(at + 2)
    if (at < digits - 1 && holds(swapped)) found.add(swapped)
  }
  return [...found] as PaymentReference[]
}
