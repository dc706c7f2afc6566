// How an amount gets from somebody's hands to a loan: reference, capture line, bank account, places with their days.
// Nothing of it names a person; what is printed here is all that a bank or a shop learns.
import { type CaptureLine, captureLineFor, largestOnLine } from '../../foundation/capture-line.ts'
import { type Mxn, mxn } from '../../foundation/money.ts'
import { type PaymentReference, paymentReferenceFor } from '../../foundation/payment-reference.ts'
import { compareDays, type Day, day } from '../../foundation/time.ts'
import type { Said } from '../../foundation/words.ts'

/** As the institution's profile lists it. */
export type Place = {
  readonly nombre: string
  readonly clase: 'banco' | 'tienda'
  readonly como?: Said | undefined
  readonly desde: string
  readonly hasta?: string | undefined
  readonly minimo?: string | undefined
}
export type Payable = {
  readonly loanNumber: string
  /** 0: the member; 1 to 99: somebody they gave a link to. */
  readonly payer: number
  readonly amount: Mxn
  /** The last day on which this amount may be paid, Mexico City. */
  readonly goodThrough: Day
}
export type Ways = Payable & {
  readonly reference: PaymentReference
  /** Undefined: an amount that no line holds; the reference alone goes. */
  readonly line: CaptureLine | undefined
}

/** The numbers of a payment. The same payment has the same numbers, however often it is asked. */
export function waysOf(asked: Payable): Ways {
  const { loanNumber, payer, amount, goodThrough } = asked
  const holds = amount > 0n && amount <= largestOnLine
  return {
    ...asked,
    reference: paymentReferenceFor({ loanNumber, payer }),
    line: holds
      ? captureLineFor({ kind: 'loan', reference: loanNumber, amount, expiresOn: goodThrough })
      : undefined,
  }
}

/** The places of a sort that take payments on a day; `amount` too small for one leaves it out. */
export const placesFor = (
  places: readonly Place[],
  asked: { readonly sort: Place['clase']; readonly on: Day; readonly amount: Mxn },
): readonly Place[] =>
  places.filter(
    ({ clase, desde, hasta, minimo }) =>
      clase === asked.sort &&
      compareDays(day(desde), asked.on) <= 0 &&
      (hasta === undefined || compareDays(asked.on, day(hasta)) <= 0) &&
      (minimo === undefined || asked.amount >= mxn(minimo)),
  )

/** The least that any place of a sort takes on a day; undefined: none takes payments, or there is no least. */
export function leastOf(
  places: readonly Place[],
  asked: { readonly sort: Place['clase']; readonly on: Day },
): Mxn | undefined {
  const open = placesFor(places, { ...asked, amount: largestOnLine })
  const least = open.flatMap(({ minimo }) => (minimo === undefined ? [] : [mxn(minimo)]))
  return least.length === open.length ? least.toSorted((a, b) => (a < b ? -1 : 1))[0] : undefined
}
