// What Inicio shows of somebody's money, as a known browser may keep it, and whether a payment of theirs is near.
import { compareDays, type Day } from '../../foundation/time.ts'
import { isLive, type Loan, nextPaymentOf } from '../loans/loans.ts'
import type { Savings } from '../savings/savings.ts'
import type { Figures, SnapLoan } from '../snapshots/snapshots.ts'

type Read = {
  readonly savings: Pick<Savings, 'total' | 'asOf'>
  readonly loans: readonly Loan[]
  readonly missing: readonly ('savings' | 'loans')[]
}

const dueOf = (loan: Loan, today: Day): SnapLoan['due'] => {
  const next = nextPaymentOf(loan, today)
  if (next.by !== 'own' || !next.dueOn || next.passed) return undefined
  return { amount: next.amount, on: next.dueOn }
}

/** A part that is away says nothing; of the loans, those that are owed. */
export function seenOf(read: Read, today: Day, hidden: boolean): Figures {
  const { savings, loans, missing } = read
  return {
    hidden,
    ...(!missing.includes('savings') &&
      savings.total !== null && { savings: { total: savings.total, asOf: savings.asOf } }),
    ...(!missing.includes('loans') && {
      loans: loans.filter(isLive).map((loan) => ({
        ending: loan.loanNumber.slice(-4),
        owed: loan.figures?.outstandingPrincipal ?? null,
        asOf: loan.figures?.asOf ?? null,
        due: dueOf(loan, today),
      })),
    }),
  }
}

/** The first day on which a payment that the member makes is due, from today on; undefined: none is known. */
export function nextDueDay({ loans }: Pick<Read, 'loans'>, today: Day): Day | undefined {
  const days = loans.flatMap((loan) => dueOf(loan, today)?.on ?? [])
  return days.sort(compareDays)[0]
}
