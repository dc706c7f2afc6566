// Some money for somebody of a story, written straight into the books: a loan with its figures, and savings.
import type { Day } from '../../src/foundation/time.ts'
import { sql } from '../../src/platform/db.ts'
import type { App } from './app.ts'

let made = 0

/** $406,385.57 owed on a loan that ends in the digits given back, and $98,120.04 saved. `dueOn`: they pay it themselves. */
export async function withMoney(
  app: App,
  memberId: bigint,
  { dueOn }: { dueOn?: Day } = {},
): Promise<{ ending: string }> {
  const loanNumber = `12345${String(++made).padStart(5, '0')}`
  await sql`
    with loan as (insert into loans (member_id, loan_number, ordinal, kind, currency, granted_on,
        original_amount, rate_ppm, term_months, monthly_payment, regime, status)
      values (${memberId}, ${loanNumber}, 1, 'traditional', 'mxn', '2020-01-15', 65546060, 104500,
        300, 418250, ${dueOn ? 'rea' : 'roa'}, 'active') returning member_id, loan_id)
    insert into loan_facts (member_id, loan_id, as_of, outstanding_principal, payment_due, due_on,
        overdue_amount, overdue_payments, import_id, line)
      select member_id, loan_id, '2026-08-04', 40638557, 418250, ${dueOn ?? null}, 0, 0,
        gen_random_uuid(), 1
      from loan`.execute(app.base.db)
  await sql`
    insert into ledger_subtotals (member_id, bimester, ledger_account, kind, amount, journal_id,
        recorded_at)
      values (${memberId}, 20264, 'savings-97', null, 9812004, gen_random_uuid(),
        ${app.clock.now()})`.execute(app.base.db)
  return { ending: loanNumber.slice(-4) }
}
