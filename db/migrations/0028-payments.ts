import { type Kysely, sql } from 'kysely'
import { appendOnly } from './append-only.ts'

// Payments that we are told of ourselves: from the promise to the receipt. Their money is in the ledger; here is
// where each stands, and every step it took.

async function paymentTables(db: Kysely<unknown>): Promise<void> {
  await sql`create sequence payment_serial`.execute(db)
  await sql`
    create table payments (
      payment_id uuid primary key,
      reference text not null unique,   -- its folio
      source_ref text not null unique,  -- of whoever told us first: bank line, order of a partner
      input_hash bytea not null,        -- the same key with another content is refused
      source text not null check (source in ('bank', 'shop', 'abroad')),
      target text not null check (target in ('loan', 'savings')),
      member_id bigint not null,
      loan_id bigint check ((loan_id is null) = (target = 'savings')),
      amount bigint not null check (amount > 0),
      from_account text not null,       -- of the fund's own: where the money comes in
      for_discount boolean not null default false,
      payer text,                       -- masked, as receipts show it; null: the member, or nobody said
      state text not null
        check (state in ('announced', 'received', 'applied', 'cancelled', 'reversed')),
      effective_on date not null,       -- the day it counts for, in Mexico City
      announced_at timestamptz not null,
      received_at timestamptz check (received_at is not null or state in ('announced', 'cancelled')),
      applied_at timestamptz check (applied_at is not null or state <> 'applied'),
      ended_at timestamptz,             -- cancelled or reversed
      pending_journal uuid,
      received_journal uuid,
      extra_journal uuid,               -- what came with it: rounding, a fee
      applied_journal uuid,
      receipt text,                     -- the folio of its paper
      waits_for text                    -- why it is not put to use yet, where something is in the way
    )`.execute(db)
  await sql`create index payments_of on payments (member_id, effective_on desc, payment_id desc)`.execute(
    db,
  )
  await sql`create index payments_of_loan on payments (loan_id, effective_on)
    where loan_id is not null`.execute(db)
  await sql`create index payments_to_apply on payments (received_at)
    where state = 'received'`.execute(db)
  await sql`
    create table payment_steps (
      payment_id uuid not null references payments,
      step text not null
        check (step in ('announced', 'received', 'applied', 'cancelled', 'reversed')),
      at timestamptz not null,
      source_ref text not null unique,  -- the same step asked twice is taken once
      effective_on date not null,
      journals uuid[] not null,
      reason text,
      by_kind text not null,
      by_id text,
      primary key (payment_id, step)
    )`.execute(db)
  await appendOnly(db, 'payment_steps')
}

/** Movements that no file brought: a payment of ours did. A file that tells it later brings nothing new. */
async function ownMovements(db: Kysely<unknown>): Promise<void> {
  await sql`alter table loan_movements
    alter column import_id drop not null,
    add column payment_id uuid`.execute(db)
}

/** What a payment made of the figures of a loan. Those of files stay as they came; the newest day counts. */
async function standings(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table loan_standings (
      standing_id uuid not null,
      member_id bigint not null,
      loan_id bigint not null references loans,
      payment_id uuid not null,
      as_of date not null,
      outstanding_principal bigint, outstanding_vsm bigint,
      payment_due bigint, due_on date,
      overdue_amount bigint, overdue_payments smallint,
      payoff_amount bigint, discounted_payoff_amount bigint, excess_amount bigint,
      projected_end_on date,
      deferral_ends_on date, deferral_months_left smallint, protection_uses_left smallint,
      payroll_months smallint, own_months smallint,
      recorded_at timestamptz not null,
      primary key (member_id, loan_id, standing_id)
    )`.execute(db)
  await appendOnly(db, 'loan_standings')
}

export async function up(db: Kysely<unknown>): Promise<void> {
  await paymentTables(db)
  await ownMovements(db)
  await standings(db)
}
