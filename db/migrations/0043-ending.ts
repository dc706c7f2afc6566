import { type Kysely, sql } from 'kysely'
import { appendOnly } from './append-only.ts'

/** What two people decided may be paid out of somebody's savings: which parts, and why. One row for a case. */
async function payouts(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table savings_payouts (
      reference text primary key,       -- the folio of its case
      member_id bigint not null,
      law text,
      cause text not null,
      parts text[] not null check (cardinality(parts) > 0
        and parts <@ array['72-92', '92-97', '97']),
      opened_at timestamptz not null
    )`.execute(db)
  await sql`create index savings_payouts_of on savings_payouts (member_id, opened_at desc)`.execute(
    db,
  )
  await appendOnly(db, 'savings_payouts')
}

/** An order without a loan pays savings; what it takes of each part stands beside it. */
async function savingsOrders(db: Kysely<unknown>): Promise<void> {
  await sql`alter table refund_orders alter column loan_id drop not null`.execute(db)
  await sql`create index refund_orders_of_savings on refund_orders (member_id, asked_at desc)
    where loan_id is null`.execute(db)
  await sql`
    create table refund_parts (
      refund_id uuid references refund_orders,
      component text check (component in ('72-92', '92-97', '97')),
      amount bigint not null check (amount > 0),
      primary key (refund_id, component)
    )`.execute(db)
  await appendOnly(db, 'refund_parts')
}

/** What the bank said of money that we sent: it stayed there, or it came back. Each at most once. */
async function outcomes(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table refund_outcomes (
      refund_id uuid references refund_orders,
      outcome text check (outcome in ('arrived', 'returned')),
      deposit_id bigint not null,       -- the line of the bank's file that says it
      at timestamptz not null,
      primary key (refund_id, outcome)
    )`.execute(db)
  await appendOnly(db, 'refund_outcomes')
  await sql`alter table deposits drop constraint deposits_operation_check,
    add constraint deposits_operation_check check (operation in
      ('deposit', 'return', 'settlement', 'refund-sent', 'refund-returned'))`.execute(db)
  await sql`create index deposits_of_refunds on deposits (about)
    where operation in ('refund-sent', 'refund-returned')`.execute(db)
  await sql`create index tramite_results_naming on tramite_results (reference)
    where kind = 'case'`.execute(db)
}

export async function up(db: Kysely<unknown>): Promise<void> {
  await payouts(db)
  await savingsOrders(db)
  await outcomes(db)
}
