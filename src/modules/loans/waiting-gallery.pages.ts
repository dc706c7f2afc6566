// Payments on their way, and one that was returned, for the pages that show them.
import { type Mxn, mxn } from '../../foundation/money.ts'
import type { Waiting } from '../payments/payments.ts'
import type { LoanMovement } from './movements.ts'

const at = (text: string) => Temporal.Instant.from(text)
const one = {
  source: 'abroad',
  loanId: 1n,
  amount: mxn('4182.50'),
  announcedAt: at('2026-11-20T18:00:00Z'),
  receivedAt: null,
  waitsFor: null,
} as const
const folio = (n: number) => `PAG-2026-0000000${n}-K`

/** Of the loan 1, in every state that a member may see. */
export const waitingSamples: readonly Waiting[] = [
  { ...one, reference: folio(1), state: 'announced' },
  { ...one, reference: folio(2), state: 'announced', announcedAt: at('2026-11-10T18:00:00Z') },
  { ...one, reference: folio(3), state: 'received', receivedAt: at('2026-11-21T18:00:00Z') },
  {
    ...{ ...one, reference: folio(4), state: 'received', source: 'shop' },
    ...{ receivedAt: at('2026-11-19T18:00:00Z'), waitsFor: 'figures-unknown' },
  },
  { ...one, reference: folio(5), state: 'cancelled' },
  { ...one, reference: folio(6), state: 'reversed', source: 'bank' },
]

const negative = (amount: Mxn): Mxn => -amount as Mxn

/** A payment of ours and what took it back, newest first. */
export function returnedSamples(paid: LoanMovement): readonly LoanMovement[] {
  const own = {
    ...{ paymentId: 'p1', receipt: 'REC-2026-00000001-K', returned: true, forDiscount: false },
  }
  const { principal, interest, lateInterest, insurance, other } = paid.parts
  const back: LoanMovement = {
    ...{ ...paid, own, sequence: 9_002, kind: 'adjustment', amount: negative(paid.amount) },
    parts: {
      principal: negative(principal),
      interest: negative(interest),
      lateInterest: negative(lateInterest),
      insurance: negative(insurance),
      other: negative(other),
    },
  }
  return [back, { ...paid, own, sequence: 9_001, source: 'bank' }]
}
