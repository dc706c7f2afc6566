// The payments of a loan, each with what it was used for: states from the payments room, parts from the movements.
import type { Mxn } from '../../foundation/money.ts'
import { compareDays, type Day } from '../../foundation/time.ts'
import type { Loan } from '../loans/loans.ts'
import type { LoansUseCases } from '../loans/loans.usecases.ts'
import { type LoanMovement, type Parts, partNames } from '../loans/movements.ts'
import type { PaymentsUseCases } from '../payments/payments.usecases.ts'
import { type PaymentSeen, seen } from './payments-seen.ts'

export type PaymentsSeenDeps = {
  readonly payments: Pick<PaymentsUseCases, 'paymentsOfLoan' | 'paymentsOfSavings'>
  readonly loans: Pick<LoansUseCases, 'ofMember' | 'everyMovement'>
}

/** The parts of a payment's own movements, together: a payment may be two lines, one of them in excess. */
function splitOf(movements: readonly LoanMovement[], paymentId: string): Parts | undefined {
  const own = movements.filter((one) => one.own?.paymentId === paymentId && one.amount > 0n)
  if (own.length === 0) return undefined
  const total = (name: keyof Parts): Mxn =>
    own.reduce((sum, { parts }) => sum + parts[name], 0n) as Mxn
  return Object.fromEntries(partNames.map((name) => [name, total(name)])) as Parts
}

export const paymentsSeenUseCases = (deps: PaymentsSeenDeps) => {
  /** The movements of a loan back to a day, newest first. */
  const since = async (memberId: bigint, loan: Loan, day: Day) => {
    const found: LoanMovement[] = []
    for await (const batch of deps.loans.everyMovement({ memberId, loan })) {
      found.push(...batch)
      const last = batch.at(-1)
      if (last && compareDays(last.effectiveOn, day) < 0) break
    }
    return found
  }

  const ofLoan = async (memberId: bigint, loan: Loan): Promise<readonly PaymentSeen[]> => {
    const { loanId } = loan
    const payments = await deps.payments.paymentsOfLoan({ memberId, loanId })
    const applied = payments.filter(({ state }) => state === 'applied')
    const oldest = applied.map((one) => one.effectiveOn).toSorted(compareDays)[0]
    const movements = oldest ? await since(memberId, loan, oldest) : []
    return payments.map((one) => seen(one, splitOf(movements, one.paymentId)))
  }

  return {
    ofLoan,

    /** Every loan of a member with its payments. */
    ofMember: async (memberId: bigint) => {
      const loans = await deps.loans.ofMember(memberId)
      return Promise.all(
        loans.map(async (loan) => ({ loan, payments: await ofLoan(memberId, loan) })),
      )
    },

    /** What a member put into their own savings, newest first. */
    ofSavings: async (memberId: bigint): Promise<readonly PaymentSeen[]> =>
      (await deps.payments.paymentsOfSavings({ memberId })).map((one) => seen(one, undefined)),

    /** What was told to us of a loan, without what it was used for: quick. */
    statesOf: async (memberId: bigint, loanId: bigint): Promise<readonly PaymentSeen[]> =>
      (await deps.payments.paymentsOfLoan({ memberId, loanId })).map((one) => seen(one, undefined)),
  }
}
export type PaymentsSeenUseCases = ReturnType<typeof paymentsSeenUseCases>
