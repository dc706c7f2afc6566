import { type Kysely, sql } from 'kysely'
import { appendOnly } from './append-only.ts'

/** Loans that were paid off, as we learned of it, and what was opened for them by itself. Each thing once. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table payoffs (
      loan_id bigint primary key references loans,
      member_id bigint not null,
      found_at timestamptz not null,
      suspension_folio text             -- of the notice for the employer; null: nobody deducts
    )`.execute(db)
  await appendOnly(db, 'payoffs')
  await sql`
    create table payoff_requests (
      loan_id bigint not null references payoffs,
      kind text not null check (kind in ('refund', 'letter')),
      member_id bigint not null,
      reference text not null,          -- the folio of the trámite
      amount bigint,                    -- what had arrived after the end, of a refund
      opened_at timestamptz not null,
      primary key (loan_id, kind)
    )`.execute(db)
  await appendOnly(db, 'payoff_requests')
}
