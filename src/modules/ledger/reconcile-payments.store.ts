import { type Db, sql } from '../../platform/db.ts'
import type { PaymentDifference } from './reconcile.ts'

/** Money that was received and not used stands waiting; money that was promised, on its way: for each loan. */
export async function firstOfWaiting(db: Db): Promise<PaymentDifference | undefined> {
  const { rows } = await sql<PaymentDifference>`
    select 'payments-differ' as found, member_id::text as member, loan_id::text as loan,
      ledger_account as "ledgerAccount", sum(paid)::text as "inPayments", sum(entered)::text as "inLedger"
    from (
      select member_id, loan_id, case state when 'received' then 'payments-waiting'
          else 'payments-waiting-pending' end as ledger_account, amount as paid, 0 as entered
      from payments where state in ('received', 'announced')
      union all
      select member_id, loan_id, ledger_account, 0, amount from ledger_subtotals
      where ledger_account in ('payments-waiting', 'payments-waiting-pending')
    ) as both_sides
    group by member_id, loan_id, ledger_account having sum(paid) <> sum(entered)
    order by member_id, loan_id limit 1`.execute(db)
  return rows[0]
}

/** What each payment did to its loan, by its movements and by the journals of its steps. */
export async function firstOfUsed(db: Db): Promise<PaymentDifference | undefined> {
  const { rows } = await sql<PaymentDifference>`
    select 'payments-differ' as found, member_id::text as member, loan_id::text as loan,
      ledger_account as "ledgerAccount", sum(moved)::text as "inPayments", sum(entered)::text as "inLedger"
    from (
      select m.payment_id, m.member_id, m.loan_id, part.ledger_account, part.amount as moved, 0 as entered
      from payments p join loan_movements m on m.member_id = p.member_id and m.loan_id = p.loan_id
        and m.payment_id = p.payment_id
      cross join lateral (values
        ('loan-principal', m.principal), ('loan-interest', m.interest),
        ('loan-late-interest', m.late_interest), ('loan-insurance', m.insurance),
        (case when m.kind = 'excess-payment' then 'excess-payments' else 'loan-other' end, m.other)
      ) as part (ledger_account, amount)
      union all
      select s.payment_id, e.member_id, e.loan_id, e.ledger_account, 0, e.amount
      from payment_steps s cross join lateral unnest(s.journals) as j (journal_id)
      join ledger_entries e using (journal_id)
      where e.loan_id is not null and e.ledger_account in ('loan-principal', 'loan-interest',
        'loan-late-interest', 'loan-insurance', 'loan-other', 'excess-payments')
    ) as both_sides
    group by payment_id, member_id, loan_id, ledger_account having sum(moved) <> sum(entered)
    order by member_id, loan_id, ledger_account limit 1`.execute(db)
  return rows[0]
}
