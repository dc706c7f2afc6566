import { type Kysely, sql } from 'kysely'

/** What a member has besides the password: keys, an app that makes codes, codes on paper. */
async function factorTables(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table member_passkeys (
      key_id text primary key,          -- as the device names it, base64url
      login_id uuid not null references logins,
      name text not null,               -- what its owner calls it
      public_key bytea not null,        -- COSE
      counter bigint not null,
      backed_up boolean not null,       -- the device says that it keeps copies elsewhere
      added_at timestamptz not null,
      used_at timestamptz
    )`.execute(db)
  await sql`create index member_passkeys_of on member_passkeys (login_id)`.execute(db)
  await sql`
    create table member_authenticators (
      login_id uuid primary key references logins,
      sealed_secret bytea not null,
      last_step bigint not null,        -- of 30 seconds: a code is worth one use
      added_at timestamptz not null,
      used_at timestamptz
    )`.execute(db)
  await sql`
    create table member_recovery_codes (
      login_id uuid not null references logins,
      code_hash bytea not null,         -- keyed
      made_at timestamptz not null,
      spent_at timestamptz,
      primary key (login_id, code_hash)
    )`.execute(db)
}

/** Ceremonies that wait for an answer, browsers that owe a second step, and resets that wait 48 hours. */
async function waitingTables(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table member_challenges (
      bound_to bytea primary key,       -- hash of the session, or of the browser's cookie, that asked
      purpose text not null check (purpose in ('add', 'enter', 'step-up', 'lost-email')),
      challenge text not null,
      until timestamptz not null
    )`.execute(db)
  await sql`
    create table owed_factors (
      browser_hash bytea primary key,   -- the browser that gave the right password
      login_id uuid not null references logins,
      session_id uuid,                  -- of a step-up; null: a sign-in
      back text not null,
      expires_at timestamptz not null
    )`.execute(db)
  await sql`create index owed_factors_login on owed_factors (login_id)`.execute(db)
  await sql`
    create table factor_resets (
      hold_id uuid primary key references holds,
      member_id bigint not null,
      login_id uuid not null references logins,
      settled_at timestamptz            -- took effect; undone ones have a lifted hold instead
    )`.execute(db)
  await sql`create index factor_resets_waiting on factor_resets (member_id)
    where settled_at is null`.execute(db)
  await sql`alter table holds drop constraint holds_kind_check, add constraint holds_kind_check
    check (kind in ('freeze', 'candado', 'after-recovery', 'contact-change', 'new-registration',
      'factor-reset'))`.execute(db)
  // Null: remembered without a second factor, which a member who has one is asked for all the same.
  await sql`alter table known_devices add column factor_at timestamptz`.execute(db)
}

/** Asked for by telephone, decided by a second person. */
async function deskTable(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table desk_factor_resets (
      request_id uuid primary key,
      call_id uuid not null references desk_calls,
      member_id bigint not null,
      login_id uuid not null references logins,
      reason text not null,
      stage text not null check (stage in ('waiting', 'approved', 'declined')),
      asked_by uuid not null references staff,
      asked_at timestamptz not null,
      decided_by uuid references staff check (decided_by <> asked_by), -- two people, always
      decided_at timestamptz,
      check ((decided_by is null) = (stage = 'waiting'))
    )`.execute(db)
  await sql`create index desk_factor_resets_waiting on desk_factor_resets (asked_at)
    where stage = 'waiting'`.execute(db)
}

/** Who lost the mailbox, proved the phone and a second factor, and waits for a code at a new one. */
const lostEmailTable = (db: Kysely<unknown>) =>
  sql`
    create table lost_email_changes (
      search_id uuid primary key references email_searches on delete cascade,
      sealed_email bytea,               -- null: the second factor is proven, no address typed yet
      proven_at timestamptz not null
    )`.execute(db)

export async function up(db: Kysely<unknown>): Promise<void> {
  await factorTables(db)
  await waitingTables(db)
  await deskTable(db)
  await lostEmailTable(db)
}
