import { type Kysely, sql } from 'kysely'

// Getting in for the first time: codes of six digits, drafts, registrations and their mailed links.
// What people typed is sealed; tokens, codes and who they are for are kept as hashes.

async function codeTable(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table codes (
      code_id uuid primary key,
      purpose text not null,
      subject_hash bytea not null,      -- keyed hash of the login, draft, phone or mailbox it is for
      browser_hash bytea not null,      -- the browser that asked; no other may use it
      code_hash bytea not null,
      issued_at timestamptz not null,
      expires_at timestamptz not null,
      wrong_tries smallint not null default 0,
      spent_at timestamptz              -- used, or voided
    )`.execute(db)
  await sql`create index codes_newest on codes (purpose, subject_hash, issued_at desc)`.execute(db)
  await sql`create index codes_old on codes (issued_at)`.execute(db)
}

async function registrationTables(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table registration_drafts (
      token_hash bytea primary key,     -- of the cookie 'registro'
      sealed bytea not null,            -- opens only with the cookie itself
      expires_at timestamptz not null
    )`.execute(db)
  await sql`create index registration_drafts_old on registration_drafts (expires_at)`.execute(db)
  await sql`
    create table registrations (
      registration_id uuid primary key,
      member_id bigint not null,
      state text not null check (state in ('waiting', 'activated', 'refused', 'withdrawn')),
      refusal text,                     -- why, for operators; nobody outside is told
      sealed bytea not null,            -- the answers; emptied when no longer needed
      flags text[] not null default '{}', -- what the velocity guard noticed
      confirmed_at timestamptz not null,
      decided_at timestamptz
    )`.execute(db)
  await sql`create index registrations_member on registrations (member_id, confirmed_at desc)`.execute(
    db,
  )
  await sql`create index registrations_flagged on registrations (confirmed_at desc)
    where flags <> '{}'`.execute(db)
  await sql`create index registrations_waiting on registrations (confirmed_at)
    where state = 'waiting'`.execute(db)
  await sql`
    create table registration_links (
      token_hash bytea primary key,
      registration_id uuid not null references registrations,
      made_at timestamptz not null,
      expires_at timestamptz not null,
      replaced_at timestamptz           -- a newer one was sent: only the newest works
    )`.execute(db)
  await sql`create index registration_links_of on registration_links (registration_id)`.execute(db)
  await sql`
    create table registration_privacy_consents (
      registration_id uuid not null references registrations,
      notice_version text not null,
      accepted_at timestamptz not null,
      primary key (registration_id)
    )`.execute(db)
}

/** What an account that was opened with less than full proof still lacks. */
async function proofTable(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table registration_proofs (
      login_id text primary key,
      member_id bigint not null,
      fact text not null check (fact in ('typed', 'contact-code', 'picked')),
      updated_at timestamptz not null
    )`.execute(db)
}

export async function up(db: Kysely<unknown>): Promise<void> {
  await codeTable(db)
  await registrationTables(db)
  await proofTable(db)
}
