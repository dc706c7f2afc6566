// «Encuentra mi pago»: what a member says of a payment that they made and do not see, against the deposits that wait.
// It is theirs at once only where everything agrees and nothing leads to anybody else; nobody learns here of other
// people's money.
import type { Mxn } from '../../foundation/money.ts'
import type { Day } from '../../foundation/time.ts'
import type { PaymentSource } from '../payments/payments.ts'

export type Sought = {
  readonly paidOn: Day
  readonly amount: Mxn
  readonly channel: PaymentSource
  /** The end of a tracking key or of a ticket, letters and digits in capitals; empty: they have none. */
  readonly key: string
  readonly note: string
}

/** What is shorter could be guessed, and decides nothing. */
export const shortestKey = 5
/** How many times somebody may ask in a day. */
export const seeksADay = 5
/** A deposit shows on the day it was made or up to so many days after. */
export const daysLater = 4

/** Letters and digits in capitals, from any reference as somebody may copy it. */
export const plainKey = (text: string | null): string =>
  (text ?? '').toUpperCase().replace(/[^A-Z0-9]/g, '')

/** Whether one of these references ends as somebody says. */
export const endsLike = (references: readonly (string | null)[], key: string): boolean =>
  key.length >= shortestKey && references.some((one) => plainKey(one).endsWith(key))
