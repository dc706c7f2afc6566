import { type Kysely, sql } from 'kysely'
import { appendOnly } from './append-only.ts'

/** What registrations, tries and changes have in common: keyed hashes of it, one row for each signal of an event. */
async function traces(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table cluster_traces (
      event_id uuid not null,
      signal text not null
        check (signal in ('device', 'browser', 'network', 'mailbox', 'pattern', 'phone', 'home')),
      key bytea not null,               -- keyed hash; of networks and browsers under a dated key
      mask text not null,               -- as people may be shown it: 't••••@c••••.example'
      at timestamptz not null,
      kind text not null,               -- registration, sign-in-failure, recovery, …
      who bytea not null,               -- keyed hash of whom it was about
      member_id bigint,                 -- only where a proof led to somebody
      primary key (event_id, signal)
    )`.execute(db)
  await sql`create index cluster_traces_key on cluster_traces (signal, key, at)`.execute(db)
  await sql`create index cluster_traces_at on cluster_traces (at)`.execute(db)
  await sql`create index cluster_traces_member on cluster_traces (member_id) where member_id is not null`.execute(
    db,
  )
}

/** What stands out, and what a person said of it. */
async function clusters(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table clusters (
      cluster_id uuid primary key,
      shape text not null check (shape in ('crowd', 'sweep')),
      signal text not null,
      key bytea not null,
      mask text not null,
      first_at timestamptz not null,
      last_at timestamptz not null,
      people integer not null,
      state text not null check (state in ('watched', 'slowed')),
      told_at timestamptz,              -- operators were told
      marked text check (marked in ('known', 'coyote')),
      marked_until timestamptz,
      unique (shape, signal, key)
    )`.execute(db)
  await sql`create index clusters_last on clusters (last_at desc)`.execute(db)
  await sql`
    create table cluster_marks (
      mark_id uuid primary key,
      cluster_id uuid not null,
      at timestamptz not null,
      marked text not null check (marked in ('known', 'coyote', 'none')),
      reason text not null,
      staff_id uuid,                    -- null: the portal itself, for a login that was given back
      by_name text not null
    )`.execute(db)
  await appendOnly(db, 'cluster_marks')
  await sql`create index cluster_marks_cluster on cluster_marks (cluster_id, at)`.execute(db)
  await sql`
    create table cluster_freezes (
      freeze_id uuid primary key,
      cluster_id uuid not null,
      reason text not null,
      asked_by uuid not null references staff,
      asked_by_name text not null,
      asked_at timestamptz not null,
      decided_by uuid references staff check (decided_by <> asked_by), -- two people, always
      decided_by_name text,
      decided_at timestamptz,
      agreed boolean,
      frozen integer,                   -- how many logins stand still by it
      check ((decided_by is null) = (decided_at is null) and (decided_at is null) = (agreed is null))
    )`.execute(db)
  await sql`create unique index cluster_freezes_open on cluster_freezes (cluster_id)
    where decided_at is null`.execute(db)
}

/** Many people from one place and a little later is when, told on the page. */
async function slowed(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table registrations
      add column mail_after timestamptz,  -- the mail that activates is put off until then
      add column mail_sealed bytea        -- for which browser, until it went out`.execute(db)
  await sql`create index registrations_put_off on registrations (mail_after)
    where mail_after is not null`.execute(db)
}

/** Two people say that an account is theirs: it stands still until two of the staff have settled it. */
async function disputes(db: Kysely<unknown>): Promise<void> {
  await sql`alter table holds drop constraint holds_kind_check`.execute(db)
  await sql`
    alter table holds add constraint holds_kind_check check (kind in
      ('freeze', 'candado', 'after-recovery', 'contact-change', 'new-registration', 'factor-reset',
        'closing', 'dispute'))`.execute(db)
  await sql`
    create table account_returns (
      return_id uuid primary key,
      call_id uuid not null,
      member_id bigint not null,
      login_id uuid not null,           -- the one that a stranger opened
      proof text not null check (proof in ('telephone', 'in-person')),
      paper_kind text,                  -- which identification was looked at, in person
      paper_hash bytea,                 -- keyed hash of its last four characters: the second person reads them too
      sealed_email bytea not null,      -- of the rightful owner
      reason text not null,
      folio text,
      stage text not null
        check (stage in ('unconfirmed', 'waiting', 'approved', 'declined', 'disputed', 'done')),
      asked_by uuid not null references staff,
      asked_at timestamptz not null,
      decided_by uuid references staff check (decided_by <> asked_by), -- two people, always
      decided_at timestamptz,
      takes_effect_at timestamptz,
      settled_at timestamptz,
      new_login_id uuid,
      token_hash bytea unique,          -- of the mail with which the owner comes in: once
      token_until timestamptz,
      token_used_at timestamptz,
      check ((decided_by is null) = (decided_at is null)),
      check ((proof = 'in-person') = (paper_hash is not null))
    )`.execute(db)
  await sql`create index account_returns_call on account_returns (call_id, asked_at desc)`.execute(
    db,
  )
  await sql`create index account_returns_member on account_returns (member_id, asked_at desc)`.execute(
    db,
  )
  await sql`create index account_returns_open on account_returns (asked_at)
    where stage in ('waiting', 'approved', 'disputed')`.execute(db)
}

/** Coyotes: what one hand does to many people is seen, slowed and told. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await traces(db)
  await clusters(db)
  await slowed(db)
  await disputes(db)
}
