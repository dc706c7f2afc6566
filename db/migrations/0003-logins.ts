import { type Kysely, sql } from 'kysely'

/** Who may come in, with what, from where, and for how long. */
async function loginTables(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table logins (
      login_id uuid primary key,
      member_id bigint not null unique references members,
      nss text not null,
      email text not null,
      email_key text not null unique,   -- as it is looked up: lower case
      mailbox_key text not null unique, -- one mailbox, however its address is written
      password_hash text not null,
      lang text not null check (lang in ('es', 'en')),
      look_only boolean not null,
      state text not null check (state in ('active', 'frozen', 'closed')),
      residence text not null check (residence in ('MX', 'US', 'CA')),
      address jsonb,
      reference_people jsonb,
      opened_at timestamptz not null,
      last_signed_in_at timestamptz
    )`.execute(db)
  await sql`create index logins_nss on logins (nss)`.execute(db)
  await sql`
    create table login_phones (
      login_id uuid not null references logins,
      e164 text not null check (e164 ~ '^[+][0-9]{8,15}$'),
      kind text not null check (kind in ('mobile', 'home')),
      bound boolean not null,           -- proved by a code
      gets_codes boolean not null default false,
      added_at timestamptz not null,
      bound_at timestamptz,
      primary key (login_id, e164),
      check (not gets_codes or bound)
    )`.execute(db)
  // A number belongs to whoever proved it: typing somebody's number takes nothing from them.
  await sql`create unique index login_phones_one_owner on login_phones (e164) where bound`.execute(
    db,
  )
  await sql`
    create table login_questions (
      login_id uuid not null references logins,
      position smallint not null,
      question text not null,
      answer_hash text not null,
      primary key (login_id, position)
    )`.execute(db)
}

async function sessionTables(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table known_devices (
      device_id uuid primary key,
      login_id uuid not null references logins,
      token_hash bytea not null,
      label text not null,              -- what the browser called itself, in two words
      hint text not null,               -- the address, masked
      first_seen_at timestamptz not null,
      last_seen_at timestamptz not null,
      trusted_until timestamptz,        -- null: seen, not remembered
      unique (login_id, token_hash)
    )`.execute(db)
  await sql`create index known_devices_token on known_devices (token_hash)`.execute(db)
  await sql`
    create table sessions (
      session_id uuid primary key,
      token_hash bytea not null unique,
      login_id uuid not null references logins,
      device_id uuid,
      label text not null,
      hint text not null,
      signed_in_at timestamptz not null,
      previous_at timestamptz,          -- the sign-in before this one
      proven_at timestamptz not null,
      idle_until timestamptz not null,
      ends_at timestamptz not null,
      ended_at timestamptz,
      ended_because text check (ended_because in ('person', 'elsewhere', 'password', 'stopped'))
    )`.execute(db)
  await sql`create index sessions_login on sessions (login_id) where ended_at is null`.execute(db)
  await sql`create index sessions_old on sessions (ends_at)`.execute(db)
}

async function doorTables(db: Kysely<unknown>): Promise<void> {
  // Keys are keyed hashes of what was typed: rows exist alike for logins that do not.
  await sql`
    create table sign_in_waits (
      pair_key bytea primary key,       -- login typed and device
      login_key bytea not null,
      device_key bytea not null,
      wrong integer not null,
      until timestamptz,
      last_at timestamptz not null
    )`.execute(db)
  await sql`create index sign_in_waits_login on sign_in_waits (login_key)`.execute(db)
  await sql`create index sign_in_waits_device on sign_in_waits (device_key)`.execute(db)
  await sql`create index sign_in_waits_old on sign_in_waits (last_at)`.execute(db)
  await sql`
    create table sign_in_guards (
      login_key bytea primary key,      -- unknown devices together
      checked integer not null,
      hour_started_at timestamptz not null,
      in_a_row integer not null,
      last_at timestamptz not null
    )`.execute(db)
  await sql`
    create table sign_in_proofs (
      browser_hash bytea primary key,   -- the browser that gave the right password
      login_id uuid not null references logins,
      session_id uuid,                  -- of a step-up; null: a sign-in
      channel text not null check (channel in ('mail', 'sms')),
      back text not null,
      started_at timestamptz not null,
      expires_at timestamptz not null
    )`.execute(db)
}

export async function up(db: Kysely<unknown>): Promise<void> {
  await loginTables(db)
  await sessionTables(db)
  await doorTables(db)
}
