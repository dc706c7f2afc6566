// Payments as members see them: on their way, received, applied, or undone, and what each was used for.
// Nothing is decided here: states and figures are those of the payments room.
import type { Mxn } from '../../foundation/money.ts'
import { type Instant, isAfter, later, minutes } from '../../foundation/time.ts'
import type { Parts } from '../loans/movements.ts'
import type { Payment, PaymentState } from '../payments/payments.ts'

export type PaymentSeen = {
  /** The folio by which people name it. */
  readonly reference: string
  readonly state: PaymentState
  readonly source: Payment['source']
  readonly amount: Mxn
  readonly on: Payment['effectiveOn']
  /** Who paid, masked; null: the member, or nobody said. */
  readonly payer: string | null
  readonly toldAt: Instant
  /** What it was used for; undefined while it waits. */
  readonly split: Parts | undefined
  /** Folio of its receipt. */
  readonly receipt: string | null
}

/** How long a second payment is asked about. */
export const sameAgainWithin = minutes(10)

export const isOnItsWay = ({ state }: Pick<PaymentSeen, 'state'>): boolean =>
  state === 'announced' || state === 'received'

/** Something was paid a moment ago: whoever pays again is asked whether they mean it. */
export const arrivedJustNow = (
  { state, toldAt }: Pick<PaymentSeen, 'state' | 'toldAt'>,
  now: Instant,
): boolean =>
  state !== 'cancelled' && state !== 'reversed' && isAfter(later(toldAt, sameAgainWithin), now)

export const seen = (one: Payment, split: Parts | undefined): PaymentSeen => ({
  reference: one.reference,
  state: one.state,
  source: one.source,
  amount: one.amount,
  on: one.effectiveOn,
  payer: one.payer,
  toldAt: one.receivedAt ?? one.announcedAt,
  split,
  receipt: one.receipt,
})
