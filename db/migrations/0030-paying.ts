import { type Kysely, sql } from 'kysely'
import { appendOnly } from './append-only.ts'

/** Links with which others pay a member's loan. A number that was somebody's is never somebody else's. */
async function payerLinks(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table payer_links (
      link_id uuid primary key,
      member_id bigint not null,
      loan_id bigint not null,
      ordinal smallint not null check (ordinal between 1 and 99),
      label text not null,
      token_hash bytea not null unique,
      sealed_token bytea not null,      -- so that its member can copy it again
      created_at timestamptz not null,
      expires_at timestamptz not null,
      revoked_at timestamptz,
      unique (loan_id, ordinal)
    )`.execute(db)
  await sql`create index payer_links_of on payer_links (member_id, loan_id)`.execute(db)
}

/** The early-payoff discount is given to who asked for it before paying. */
async function discountRequests(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table discount_requests (
      request_id uuid primary key,
      member_id bigint not null,
      loan_id bigint not null,
      month date not null,
      amount bigint not null check (amount > 0),
      through date not null,
      asked_at timestamptz not null,
      unique (loan_id, month, amount)
    )`.execute(db)
  await appendOnly(db, 'discount_requests')
}

/** Each payment that somebody was reminded of, once for each time. */
async function reminders(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table payment_reminders (
      loan_id bigint not null,
      due_on date not null,
      days_before smallint not null,
      member_id bigint not null,
      said_at timestamptz not null,
      primary key (loan_id, due_on, days_before)
    )`.execute(db)
  await appendOnly(db, 'payment_reminders')
}

/** Where money paid in excess goes back to. An order never changes; what becomes of it stands beside it. */
async function refundOrders(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table refund_orders (
      refund_id uuid primary key,
      member_id bigint not null,
      loan_id bigint not null,
      reference text not null,          -- the folio of its case
      amount bigint not null check (amount > 0),
      sealed_clabe bytea not null,
      clabe_mac bytea not null,         -- to know an account again without reading it
      ending text not null check (ending ~ '^[0-9]{4}$'),
      bank text,
      asked_at timestamptz not null,
      free_at timestamptz not null check (free_at >= asked_at)
    )`.execute(db)
  await sql`create index refund_orders_of on refund_orders (loan_id, asked_at desc)`.execute(db)
  await sql`create index refund_orders_to on refund_orders (member_id, clabe_mac)`.execute(db)
  await appendOnly(db, 'refund_orders')
}

/** Two people: who proposed stands in the row of who releases, and the database compares them. */
async function refundMoves(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table refund_proposals (
      refund_id uuid primary key references refund_orders,
      proposed_by uuid not null references staff,
      by_name text not null,
      at timestamptz not null,
      reason text not null,
      unique (refund_id, proposed_by)
    )`.execute(db)
  await appendOnly(db, 'refund_proposals')
  await sql`
    create table refund_endings (
      refund_id uuid primary key references refund_orders,
      move text not null check (move in ('released', 'declined')),
      proposed_by uuid,
      ended_by uuid not null references staff,
      by_name text not null,
      at timestamptz not null,
      reason text not null,
      receipt text,                     -- the folio of the paper that says it
      foreign key (refund_id, proposed_by) references refund_proposals (refund_id, proposed_by),
      check (move = 'declined' or (proposed_by is not null and proposed_by <> ended_by))
    )`.execute(db)
  await appendOnly(db, 'refund_endings')
}

export async function up(db: Kysely<unknown>): Promise<void> {
  await payerLinks(db)
  await discountRequests(db)
  await reminders(db)
  await refundOrders(db)
  await refundMoves(db)
}
