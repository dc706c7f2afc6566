import { type Kysely, sql } from 'kysely'
import { appendOnly } from './append-only.ts'

/** Who works at the telephone, since when, and what they declared about themselves. */
async function peopleTables(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table desk_declarations (
      staff_id uuid not null references staff,
      declared_at timestamptz not null,
      nss text not null,
      first_surname text not null,
      second_surname text,
      street text not null,
      postal_code text not null,
      primary key (staff_id, declared_at)
    )`.execute(db)
  await appendOnly(db, 'desk_declarations')
  await sql`
    create table desk_shifts (
      shift_id uuid primary key,
      staff_id uuid not null references staff,
      session_id uuid not null,         -- the one browser that works in it
      opened_at timestamptz not null,
      closed_at timestamptz
    )`.execute(db)
  await sql`create unique index desk_one_shift on desk_shifts (staff_id) where closed_at is null`.execute(
    db,
  )
}

async function callTables(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table desk_calls (
      call_id uuid primary key,
      staff_id uuid not null references staff,
      session_id uuid not null,
      member_id bigint not null,
      found_by text not null,
      direction text not null check (direction in ('in', 'out')),
      reason text not null,
      caller_key bytea,                 -- keyed hash of the number that calls, where it is known
      reference text,                   -- the folio that the caller brought
      stage text not null
        check (stage in ('unverified', 'asking', 'verified', 'not-verified', 'ended')),
      phone_proven boolean not null default false,
      opened_at timestamptz not null,
      touched_at timestamptz not null,
      ended_at timestamptz,
      email_told_at timestamptz,
      email_hinted_at timestamptz
    )`.execute(db)
  await sql`create unique index desk_one_call on desk_calls (staff_id) where ended_at is null`.execute(
    db,
  )
  await sql`
    create table desk_verifications (
      verification_id uuid primary key,
      call_id uuid not null references desk_calls,
      member_id bigint not null,
      staff_id uuid not null,
      caller_key bytea,
      asks jsonb not null,              -- in the order of asking: what may still be asked
      answered jsonb not null,          -- what was asked, each with its outcome; never the answers
      outcome text not null check (outcome in ('open', 'verified', 'not-verified', 'left')),
      began_at timestamptz not null,
      ended_at timestamptz
    )`.execute(db)
  await sql`create index desk_verifications_member on desk_verifications (member_id, began_at)`.execute(
    db,
  )
  await sql`create index desk_verifications_agent on desk_verifications (staff_id, began_at)`.execute(
    db,
  )
  await sql`create index desk_verifications_caller on desk_verifications (caller_key, began_at)
    where caller_key is not null`.execute(db)
}

async function workTables(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table desk_email_changes (
      request_id uuid primary key,
      call_id uuid not null references desk_calls,
      member_id bigint not null,
      login_id uuid not null,
      sealed_email bytea not null,
      reason text not null,
      stage text not null
        check (stage in ('unconfirmed', 'waiting', 'approved', 'declined', 'lapsed')),
      asked_by uuid not null references staff,
      asked_at timestamptz not null,
      decided_by uuid references staff check (decided_by <> asked_by), -- two people, always
      decided_at timestamptz,
      check ((decided_by is null) = (stage not in ('approved', 'declined')))
    )`.execute(db)
  await sql`create index desk_email_changes_waiting on desk_email_changes (asked_at)
    where stage = 'waiting'`.execute(db)
  await sql`
    create table desk_call_backs (
      call_back_id uuid primary key,
      member_id bigint not null,
      call_id uuid references desk_calls,
      about text not null,
      due_at timestamptz not null,
      made_by uuid not null references staff,
      made_at timestamptz not null,
      taken_by uuid references staff,
      done_at timestamptz
    )`.execute(db)
  await sql`create index desk_call_backs_due on desk_call_backs (due_at) where done_at is null`.execute(
    db,
  )
  await sql`
    create table desk_cases (
      reference text primary key,       -- a folio that somebody of the desk has taken
      staff_id uuid not null references staff,
      taken_at timestamptz not null
    )`.execute(db)
  await sql`
    create table desk_notes (
      note_id uuid primary key,
      at timestamptz not null,
      staff_id uuid not null,
      staff_name text not null,
      member_id bigint not null,
      call_id uuid,
      note text not null
    )`.execute(db)
  await sql`create index desk_notes_of_member on desk_notes (member_id, at desc)`.execute(db)
  await appendOnly(db, 'desk_notes')
}

/** The telephone desk: shifts, calls, what was proven in them, changes that take two people, and every event. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await peopleTables(db)
  await callTables(db)
  await workTables(db)
  await sql`
    create table desk_events (
      event_id uuid primary key,
      at timestamptz not null,
      staff_id uuid not null,
      kind text not null,
      member_id bigint,
      call_id uuid,
      detail text,                      -- a code of ours: never what was typed
      out_of_hours boolean not null
    )`.execute(db)
  await sql`create index desk_events_latest on desk_events (at desc)`.execute(db)
  await appendOnly(db, 'desk_events')
  // The word that a real call says: a new one once it was said.
  await sql`create table call_words (member_id bigint primary key, turn integer not null)`.execute(
    db,
  )
  await sql`create index tramites_with_us on tramites (opened_at)
    where state in ('sent', 'in-review', 'needs-information', 'in-decision')`.execute(db)
}
