import { bimesterOf, bimesterToInt } from '../../foundation/bimester.ts'
import type { Day, Instant } from '../../foundation/time.ts'
import { type Db, sql, type Tx } from '../../platform/db.ts'
import { ensurePartition } from '../../platform/partitions.ts'
import type { LoanFigures } from './loans.ts'
import type { LoanMovement } from './movements.ts'

/** Whatever uses money for a loan does so one after another, until the transaction ends. */
export const lockLoan = (tx: Tx, loanId: bigint) =>
  sql`select pg_advisory_xact_lock(hashtextextended(${`loan ${loanId}`}, 28))`.execute(tx)

type Whose = { readonly memberId: bigint; readonly loanId: bigint }

const rowsOf = (movements: readonly LoanMovement[]) =>
  JSON.stringify(
    movements.map((m) => ({
      on: m.effectiveOn.toString(),
      sequence: m.sequence,
      kind: m.kind,
      source: m.source,
      amount: `${m.amount}`,
      principal: `${m.parts.principal}`,
      interest: `${m.parts.interest}`,
      late: `${m.parts.lateInterest}`,
      insurance: `${m.parts.insurance}`,
      other: `${m.parts.other}`,
      after: m.balanceAfter?.toString() ?? null,
      after_vsm: m.balanceAfterVsm?.toString() ?? null,
    })),
  )

/** Movements of one day and one payment. */
export async function addMovements(
  tx: Tx,
  { memberId, loanId }: Whose,
  paymentId: string,
  movements: readonly LoanMovement[],
): Promise<void> {
  const bimester = bimesterToInt(bimesterOf(movements[0]!.effectiveOn))
  await ensurePartition(tx, 'loan_movements', bimester)
  await sql`
    insert into loan_movements (bimester, member_id, loan_id, effective_on, sequence, kind, source, amount,
      principal, interest, late_interest, insurance, other, balance_after, balance_after_vsm, payment_id, line)
    select ${bimester}, ${memberId}, ${loanId}, m.on, m.sequence, m.kind, m.source, m.amount, m.principal,
      m.interest, m.late, m.insurance, m.other, m.after, m.after_vsm, ${paymentId}::uuid, 0
    from jsonb_to_recordset(${rowsOf(movements)}) as m ("on" date, sequence smallint, kind text,
      source text, amount bigint, principal bigint, interest bigint, late bigint, insurance bigint,
      other bigint, after bigint, after_vsm bigint)`.execute(tx)
}

export async function addStanding(
  tx: Tx,
  { memberId, loanId }: Whose,
  about: { standingId: string; paymentId: string; at: Instant },
  f: LoanFigures,
): Promise<void> {
  await sql`
    insert into loan_standings (standing_id, member_id, loan_id, payment_id, as_of, outstanding_principal,
      outstanding_vsm, payment_due, due_on, overdue_amount, overdue_payments, payoff_amount,
      discounted_payoff_amount, excess_amount, projected_end_on, deferral_ends_on, deferral_months_left,
      protection_uses_left, payroll_months, own_months, recorded_at)
    values (${about.standingId}, ${memberId}, ${loanId}, ${about.paymentId}, ${f.asOf},
      ${f.outstandingPrincipal}, ${f.outstandingVsm}, ${f.paymentDue}, ${f.dueOn}, ${f.overdueAmount},
      ${f.overduePayments}, ${f.payoffAmount}, ${f.discountedPayoffAmount}, ${f.excessAmount},
      ${f.projectedEndOn}, ${f.deferralEndsOn}, ${f.deferralMonthsLeft}, ${f.protectionUsesLeft},
      ${f.payrollMonths}, ${f.ownMonths}, ${about.at})`.execute(tx)
}

type UsedRow = Pick<LoanMovement, 'kind' | 'source' | 'amount' | 'balanceAfter'> &
  LoanMovement['parts'] & { readonly loanNumber: string }

/** What a payment of a loan became, in the order of its movements, but not what answered it. `since`: its day. */
export async function usedBy(
  db: Db,
  { memberId, loanId }: Whose,
  { paymentId, since }: { paymentId: string; since: Day },
): Promise<readonly UsedRow[]> {
  const { rows } = await sql<UsedRow>`
    select l.loan_number as "loanNumber", m.kind, m.source, m.amount, m.balance_after as "balanceAfter",
      m.principal, m.interest, m.late_interest as "lateInterest", m.insurance, m.other
    from loan_movements m join loans l on l.loan_id = m.loan_id
    where m.member_id = ${memberId} and m.loan_id = ${loanId} and m.payment_id = ${paymentId}
      and m.bimester >= ${bimesterToInt(bimesterOf(since))} and m.amount >= 0
    order by m.effective_on, m.sequence`.execute(db)
  return rows
}

/** A loan that a payment ended, or that owes again since the payment was taken back. */
export const putStatus = (
  db: Db,
  loanId: bigint,
  status: 'paid-off' | 'active',
  since: Day | null,
) =>
  sql`update loans set status = ${status}, status_since = ${since} where loan_id = ${loanId}`.execute(
    db,
  )
