import { type Kysely, sql } from 'kysely'
import { appendOnly } from './append-only.ts'

// What banks and cash places tell of money that came in, whose it turned out to be, and how each day closed.

/** One line of a file, as it came, once for ever by the reference of who told it. */
async function depositsTable(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table deposits (
      deposit_id bigint generated always as identity primary key,
      source text not null check (source in ('bank', 'shop')),
      place text not null,              -- the bank's code, or the chain of shops
      place_reference text not null,    -- theirs: the key
      operation text not null check (operation in ('deposit', 'return', 'settlement', 'refund-sent')),
      about text,                       -- the deposit returned, who settled, our order of refund
      bimester integer not null,        -- of received_on
      received_on date not null,
      channel text not null check (channel in ('spei', 'branch', 'atm', 'transfer', 'shop')),
      amount bigint not null check (amount <> 0),  -- minus: it left
      typed_reference text,             -- numeric reference, or what the cashier read
      tracking_key text,
      sender_account text,
      sender_name text,
      concept text,
      branch text,
      statement_on date not null,       -- the day the file speaks for
      import_id uuid not null,
      line bigint not null,
      recorded_at timestamptz not null,
      unique (source, place, place_reference),
      check ((operation in ('return', 'refund-sent')) = (amount < 0))
    )`.execute(db)
  await sql`create index deposits_day on deposits (statement_on, deposit_id)`.execute(db)
  await sql`create index deposits_import on deposits (import_id)`.execute(db)
  await sql`create index deposits_sender on deposits (sender_account)
    where sender_account is not null`.execute(db)
  await sql`create index deposits_about on deposits (source, place, about)
    where about is not null`.execute(db)
  await sql`create index deposits_found on deposits (amount, received_on)
    where operation = 'deposit'`.execute(db)
  await appendOnly(db, 'deposits')
}

/** Where each one stands now; how it came there is in its moves, which only grow. */
async function statesTable(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table deposit_states (
      deposit_id bigint primary key references deposits,
      state text not null check (state in ('arrived', 'unmatched', 'assignment-proposed',
        'refund-proposed', 'release-proposed', 'assigned', 'refunded', 'returned', 'paired')),
      reason text,                      -- why it is not matched
      how text,                         -- by what it was matched
      member_id bigint,
      loan_id bigint,                   -- null with a member: into their savings
      payment_id uuid,
      opened_by uuid references staff,
      opened_by_name text,
      opened_reason text,
      since timestamptz not null,
      check ((state like '%-proposed') = (opened_by is not null)),
      check (state <> 'assigned' or payment_id is not null),
      check (state <> 'unmatched' or reason is not null)
    )`.execute(db)
  await sql`create index deposit_states_open on deposit_states (state, deposit_id)
    where state in ('arrived', 'unmatched', 'assignment-proposed', 'refund-proposed',
      'release-proposed')`.execute(db)
  await sql`
    create table deposit_moves (
      move_id bigint generated always as identity primary key,
      deposit_id bigint not null references deposits,
      move text not null,
      reason text,
      facts jsonb not null default '{}',
      opened_by uuid,                   -- who asked for what this move grants
      moved_by uuid references staff,   -- null: the rules, or a line of a file
      moved_by_name text,
      moved_at timestamptz not null,
      check (opened_by is null or moved_by <> opened_by),      -- two people, always
      check (move not in ('refunded', 'released') or opened_by is not null)
    )`.execute(db)
  await sql`create index deposit_moves_of on deposit_moves (deposit_id)`.execute(db)
  await appendOnly(db, 'deposit_moves')
}

/** What a member says they paid and does not see: it waits here for its deposit. */
async function claimsTable(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table deposit_claims (
      reference text primary key,       -- the folio of the trámite
      member_id bigint not null,
      loan_id bigint not null,
      paid_on date not null,
      amount bigint not null check (amount > 0),
      channel text not null,
      ending text not null,             -- last digits of what the bank or the shop gave
      note text not null,
      made_at timestamptz not null,
      deposit_id bigint unique references deposits,  -- the one that answered it
      answered_at timestamptz,
      check ((deposit_id is null) = (answered_at is null))
    )`.execute(db)
  await sql`create index deposit_claims_open on deposit_claims (amount, paid_on)
    where deposit_id is null`.execute(db)
  await sql`create index deposit_claims_member on deposit_claims (member_id)`.execute(db)
}

async function reconciliationsTable(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table payment_reconciliations (
      reconciliation_id uuid primary key,
      day date not null,
      made_at timestamptz not null,
      figures jsonb not null,
      differences jsonb not null,
      difference_count integer not null,
      gap bigint not null               -- centavos that are not where they belong
    )`.execute(db)
  await sql`create index payment_reconciliations_day
    on payment_reconciliations (day, reconciliation_id desc)`.execute(db)
  await appendOnly(db, 'payment_reconciliations')
}

export async function up(db: Kysely<unknown>): Promise<void> {
  await depositsTable(db)
  await statesTable(db)
  await claimsTable(db)
  await reconciliationsTable(db)
  await sql`create index members_clabe on members (clabe) where clabe is not null`.execute(db)
  await sql`create index capture_lines_serial on capture_lines (substr(line, 2, 10))`.execute(db)
  await sql`create index loan_facts_due on loan_facts (payment_due, as_of)
    where payment_due is not null`.execute(db)
}
