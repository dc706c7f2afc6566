// Looks for a payment that its payer does not see: among those we have, and then among deposits that matched nobody,
// where the room of deposits looks, or somebody does: a claim with a folio.
import type { Day, Instant } from '../../foundation/time.ts'
import type { MemberSession } from '../../platform/web.ts'
import type { Loan } from '../loans/loans.ts'
import type { PaymentSought } from './finding.ts'
import type { PaymentSeen } from './payments-seen.ts'

export type FoundPayment =
  | { readonly kind: 'found' | 'claimed'; readonly reference: string }
  | { readonly kind: 'too-many'; readonly until: Instant }
/** Among what came in and matched nobody. */
export type SeekDeposit = (
  session: MemberSession,
  sought: PaymentSought & { readonly loanId: bigint; readonly ordinal: number },
) => Promise<FoundPayment>

export type FindingDeps = {
  readonly paymentsOf: (memberId: bigint, loanId: bigint) => Promise<readonly PaymentSeen[]>
  readonly seekDeposit: SeekDeposit
}

/** Between the day somebody paid and the day a bank says so. */
const mostDaysApart = 5
const apart = (a: Day, b: Day): number => Math.abs(a.until(b, { largestUnit: 'day' }).days)

const isSame = (one: PaymentSeen, { amount, paidOn, channel }: PaymentSought): boolean =>
  one.state !== 'cancelled' &&
  one.amount === amount &&
  one.source === channel &&
  apart(one.on, paidOn) <= mostDaysApart

export const findingUseCases = (deps: FindingDeps) => ({
  /** One answer, at once: the payment, or the claim with which somebody looks for it. Asked again, the same claim. */
  find: async (
    session: MemberSession,
    { loanId, ordinal }: Loan,
    sought: PaymentSought,
  ): Promise<FoundPayment> => {
    const known = await deps.paymentsOf(session.memberId, loanId)
    const own = known.find((one) => isSame(one, sought))
    if (own) return { kind: 'found', reference: own.reference }
    return deps.seekDeposit(session, { ...sought, loanId, ordinal })
  },
})
export type FindingUseCases = ReturnType<typeof findingUseCases>
