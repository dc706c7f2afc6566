// Looks for a payment that its payer does not see: among those we have, among deposits that matched nobody, and, where
// neither knows it, by somebody: a claim with a folio.
import { plainAmount } from '../../foundation/money.ts'
import type { Day } from '../../foundation/time.ts'
import { type Db, transaction } from '../../platform/db.ts'
import type { MemberSession } from '../../platform/web.ts'
import type { Loan } from '../loans/loans.ts'
import type { AskingUseCases } from '../tramites/asking.usecases.ts'
import type { PaymentSought } from './finding.ts'
import type { PaymentSeen } from './payments-seen.ts'

export type Sought = PaymentSought & { readonly memberId: bigint; readonly loanId: bigint }
/** Among what came in and matched nobody: the folio of the payment that it now is, or nothing. */
export type FindDeposit = (sought: Sought) => Promise<string | undefined>

export type FindingDeps = {
  readonly db: Db
  readonly asking: Pick<AskingUseCases, 'open'>
  readonly paymentsOf: (memberId: bigint, loanId: bigint) => Promise<readonly PaymentSeen[]>
  readonly findDeposit: FindDeposit
}
export type FoundPayment = { readonly kind: 'found' | 'claimed'; readonly reference: string }

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
    loan: Loan,
    sought: PaymentSought,
  ): Promise<FoundPayment> => {
    const { memberId } = session
    const { loanId } = loan
    const own = (await deps.paymentsOf(memberId, loanId)).find((one) => isSame(one, sought))
    if (own) return { kind: 'found', reference: own.reference }
    const deposit = await deps.findDeposit({ ...sought, memberId, loanId })
    if (deposit !== undefined) return { kind: 'found', reference: deposit }
    const { paidOn, amount, channel, key, note } = sought
    const about = {
      loan: `${loan.ordinal}`,
      paidOn: paidOn.toString(),
      amount: plainAmount(amount),
      channel,
      ...(key && { key }),
      ...(note && { note }),
    }
    const sameBy = ['loan', 'paidOn', 'amount', 'channel'] as const
    const asked = { type: 'missing-payment', about, sameBy } as const
    const { reference } = await transaction(deps.db, (tx) => deps.asking.open(tx, session, asked))
    return { kind: 'claimed', reference }
  },
})
export type FindingUseCases = ReturnType<typeof findingUseCases>
