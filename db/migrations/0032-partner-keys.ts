import { type Kysely, sql } from 'kysely'
import { appendOnly } from './append-only.ts'

/** Keys with which partners sign: asked for by one person, given by another, ended at an instant that was said. */
async function keysTable(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table partner_keys (
      key_id text primary key,          -- visible; its secret was shown once
      partner_id text not null,
      scopes text[] not null check (cardinality(scopes) > 0),
      per_minute integer not null check (per_minute between 1 and 100000),
      reason text not null,
      asked_by uuid not null references staff,
      asked_by_name text not null,
      asked_at timestamptz not null,
      decided_by uuid references staff check (decided_by <> asked_by), -- two people, always
      decided_by_name text,
      decided_at timestamptz,
      sealed_secret bytea,              -- there only for a key that was given
      ends_at timestamptz,
      revoked_at timestamptz,
      last_used_at timestamptz,
      check ((decided_by is null) = (decided_at is null)),
      check (sealed_secret is null or decided_by is not null)
    )`.execute(db)
  await sql`create index partner_keys_of on partner_keys (partner_id, asked_at desc)`.execute(db)
  await sql`
    create table partner_nonces (
      key_id text not null references partner_keys,
      nonce text not null,
      ends_at timestamptz not null,
      primary key (key_id, nonce)
    )`.execute(db)
  await sql`create index partner_nonces_ended on partner_nonces (ends_at)`.execute(db)
}

/** The first answer to a key of idempotency: whoever asks again gets it, byte by byte. */
const requestsTable = (db: Kysely<unknown>) =>
  sql`
    create table partner_requests (
      partner_id text not null,
      idempotency_key text not null,
      request_hash bytea not null,
      began_at timestamptz not null,
      status integer,                   -- null: the work is not over
      body text,
      primary key (partner_id, idempotency_key),
      check ((status is null) = (body is null))
    )`.execute(db)

/** What partners are told of a transfer, and how it went. */
async function callbacksTable(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table partner_callbacks (
      event_id uuid primary key,
      partner_id text not null,
      transfer_id text not null,
      state text not null,
      place integer not null,           -- of this event among those of its transfer
      body text not null,
      queued_at timestamptz not null,
      tries integer not null default 0,
      due_at timestamptz,               -- null: delivered, or given up
      last_outcome text,
      delivered_at timestamptz,
      unique (transfer_id, place)
    )`.execute(db)
  await sql`create index partner_callbacks_due on partner_callbacks (due_at)
    where due_at is not null`.execute(db)
  await sql`create index partner_callbacks_of on partner_callbacks (partner_id, queued_at desc)`.execute(
    db,
  )
}

/** A partner's own account of a day, as it came, and where it differs from ours. */
async function filesTable(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table partner_files (
      file_id uuid primary key,
      partner_id text not null,
      day date not null,
      hash bytea not null,
      body text not null,
      differences jsonb not null,
      received_at timestamptz not null,
      unique (partner_id, day, hash)
    )`.execute(db)
  await sql`create index partner_files_of on partner_files (partner_id, received_at desc)`.execute(
    db,
  )
  await appendOnly(db, 'partner_files')
}

export async function up(db: Kysely<unknown>): Promise<void> {
  await keysTable(db)
  await requestsTable(db)
  await callbacksTable(db)
  await filesTable(db)
}
