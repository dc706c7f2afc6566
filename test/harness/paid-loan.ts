// A loan of the registry for a story about requests: paid off, its last deduction came too late.
import { sql } from '../../src/platform/db.ts'
import { ensurePartition } from '../../src/platform/partitions.ts'
import type { App } from './app.ts'

/** 400 pesos came after it ended. Its number is the one that is given, ten digits. */
export async function paidLoan(app: App, memberId: bigint, loanNumber: string) {
  const { db } = app.base
  const { rows } = await sql<{ loanId: bigint }>`
    insert into loans (loan_number, member_id, ordinal, kind, currency, granted_on, original_amount,
      rate_ppm, term_months, monthly_payment, regime, status, status_since)
    values (${loanNumber}, ${memberId}, 1, 'traditional', 'mxn', '2004-06-14', 35000000, 104500, 240,
      356000, 'roa', 'paid-off', '2026-08-31')
    returning loan_id as "loanId"`.execute(db)
  const { loanId } = rows[0]!
  await ensurePartition(db, 'loan_movements', 20265)
  await sql`
    insert into loan_movements (bimester, member_id, loan_id, effective_on, sequence, kind, source,
      amount, principal, interest, late_interest, insurance, other, balance_after, import_id, line)
    values (20265, ${memberId}, ${loanId}, '2026-10-15', 1, 'excess-payment', 'payroll', 40000, 0, 0, 0,
      0, 40000, 0, gen_random_uuid(), 1)`.execute(db)
  return { loanId, loanNumber }
}
