import { type Kysely, sql } from 'kysely'
import { appendOnly } from './append-only.ts'

async function rateTables(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table exchange_rates (
      rate_id uuid primary key,
      currency text not null check (currency in ('USD', 'CAD')),
      rate_on date not null,            -- the day of its source
      pesos bigint not null check (pesos > 0), -- ten-thousandths of a peso for one unit
      source text not null,
      mark text not null,
      read_at timestamptz not null,
      unique (currency, rate_on, source, pesos)
    )`.execute(db)
  await sql`create index exchange_rates_newest on exchange_rates (currency, rate_on desc, read_at desc)`.execute(
    db,
  )
  await appendOnly(db, 'exchange_rates')
  await sql`
    create table rate_readings (
      source text primary key,
      last_tried_at timestamptz not null,
      last_read_at timestamptz,
      failures integer not null,        -- in a row
      last_refusal text
    )`.execute(db)
}

async function codeTables(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table pay_codes (
      code_id uuid primary key,
      code text not null unique check (code ~ '^[0-9A-Z]{9}$'),
      member_id bigint not null,
      loan_id bigint not null,
      loan_number text not null,
      masked_name text not null,
      amount bigint not null check (amount > 0),
      link_hash bytea not null unique,  -- of the token of its link
      sealed_link bytea not null,       -- so that its owner can see the link again
      lang text not null,
      created_at timestamptz not null,
      expires_at timestamptz not null,
      cancelled_at timestamptz
    )`.execute(db)
  await sql`create index pay_codes_of on pay_codes (member_id, created_at desc)`.execute(db)
  await sql`
    create table quotes (
      quote_id uuid primary key,
      code_id uuid not null references pay_codes,
      partner_id text not null,
      rate_id uuid not null references exchange_rates,
      pesos bigint not null check (pesos > 0),
      usd bigint not null check (usd > 0),
      payer_fee bigint not null check (payer_fee >= 0),
      rate bigint not null check (rate > 0),
      rate_on date not null,
      rounding bigint not null check (rounding >= 0),
      fund_fee bigint not null check (fund_fee >= 0),
      quoted_at timestamptz not null,
      valid_until timestamptz not null
    )`.execute(db)
  await sql`create index quotes_of on quotes (code_id, partner_id, valid_until desc)`.execute(db)
  await appendOnly(db, 'quotes')
}

async function transferTables(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table transfers (
      transfer_id uuid primary key,
      code_id uuid not null references pay_codes,
      quote_id uuid not null references quotes,
      partner_id text not null,
      partner_ref text not null,
      member_id bigint not null,
      loan_id bigint not null,
      state text not null check (state in
        ('authorised', 'received', 'applied', 'cancelled', 'expired', 'reversed')),
      pesos bigint not null,
      usd bigint not null,
      payment_id text,                  -- of the pesos
      payment_folio text,
      payer_country text,
      payer_state text,
      sealed_payer bytea,               -- a name, when the partner told one
      authorised_at timestamptz not null,
      expires_at timestamptz not null,
      received_at timestamptz,
      applied_at timestamptz,
      ended_at timestamptz,             -- cancelled, expired or reversed
      receipts_at timestamptz,
      unique (partner_id, partner_ref)
    )`.execute(db)
  await sql`create unique index transfers_one_pays on transfers (code_id)
    where state in ('authorised', 'received', 'applied')`.execute(db)
  await sql`create unique index transfers_payment on transfers (payment_id)`.execute(db)
  await sql`create index transfers_of_loan on transfers (loan_id, partner_id, authorised_at)`.execute(
    db,
  )
  await sql`create index transfers_received on transfers (partner_id, received_at)`.execute(db)
  await sql`create index transfers_to_expire on transfers (expires_at)
    where state = 'authorised'`.execute(db)
  await sql`create index transfers_to_apply on transfers (received_at)
    where state = 'received'`.execute(db)
  await sql`
    create table transfer_steps (
      transfer_id uuid not null references transfers,
      step integer not null,            -- 1, 2, 3…
      state text not null,
      reason text,
      at timestamptz not null,
      primary key (transfer_id, step)
    )`.execute(db)
  await appendOnly(db, 'transfer_steps')
  await sql`
    create table dollar_entries (
      transfer_id uuid not null references transfers,
      step integer not null,
      dollar_account text not null check (dollar_account in ('payer', 'partner-holds', 'partner-fee')),
      amount bigint not null check (amount <> 0),
      rate_id uuid not null references exchange_rates,
      payment_id text not null,         -- the leg in pesos
      effective_on date not null,
      recorded_at timestamptz not null,
      primary key (transfer_id, step, dollar_account)
    )`.execute(db)
  await appendOnly(db, 'dollar_entries')
}

/** Paying from abroad: rates with their day, pay codes, quotes, transfers and their leg in dollars. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await rateTables(db)
  await codeTables(db)
  await transferTables(db)
  await sql`
    create table partner_moves (
      move_id uuid primary key,
      partner_id text not null,
      standing text not null check (standing in
        ('working', 'suspension-asked', 'suspended', 'resuming-asked')),
      by_id text not null,
      by_name text not null,
      reason text not null,
      at timestamptz not null
    )`.execute(db)
  await sql`create index partner_moves_of on partner_moves (partner_id, move_id desc)`.execute(db)
  await appendOnly(db, 'partner_moves')
}
