import { type Kysely, sql } from 'kysely'
import { appendOnly } from './append-only.ts'

/** Every look at the chain of the trail, and where it got to: the next one goes on from there. */
async function auditChecks(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table audit_checks (
      check_id uuid primary key,
      started_at timestamptz not null,
      finished_at timestamptz not null,
      looked_at bigint not null,        -- entries
      head text not null,               -- the last seal that is proven to follow, '12:9f86…'
      again text not null,              -- how far the old part was walked again
      difference text,                  -- null: sound
      wrong_seq bigint,
      wrong_entry uuid,
      check ((difference is null) = (wrong_seq is null))
    )`.execute(db)
  await appendOnly(db, 'audit_checks')
  await sql`create index audit_checks_latest on audit_checks (check_id desc)`.execute(db)
  await sql`create index audit_log_act on audit_log (act, audit_id desc)`.execute(db)
}

/** Roles that are asked for by one and given by another, looked at every 90 days, and asleep when nobody did. */
async function staffRoles(db: Kysely<unknown>): Promise<void> {
  await sql`alter table staff add column asleep text[] not null default '{}'`.execute(db)
  await sql`alter table staff add column suspended_at timestamptz`.execute(db)
  await sql`
    create table staff_reviews (
      staff_id uuid not null references staff,
      role text not null,
      at timestamptz not null default now(),
      reviewed_by uuid references staff check (reviewed_by <> staff_id), -- null: the portal itself
      reviewed_by_name text not null,
      outcome text not null check (outcome in ('given', 'confirmed', 'taken')),
      primary key (staff_id, role, at)
    )`.execute(db)
  await appendOnly(db, 'staff_reviews')
  // Whoever works here already is looked at anew from today on: nobody falls asleep by an update.
  await sql`
    insert into staff_reviews (staff_id, role, reviewed_by_name, outcome)
    select staff_id, unnest(roles), 'sistema', 'given' from staff`.execute(db)
  await sql`
    create table staff_changes (
      change_id uuid primary key,
      kind text not null check (kind in ('invite', 'roles', 'return')),
      staff_id uuid references staff,   -- of an invitation: once it was taken
      email text not null,
      name text not null,
      roles text[] not null,
      reason text not null,
      asked_by uuid references staff,   -- null: the server itself, for the first of all
      asked_by_name text not null,
      asked_at timestamptz not null,
      decided_by uuid references staff check (decided_by <> asked_by), -- two people, always
      decided_by_name text,
      decided_at timestamptz,
      agreed boolean,
      token_hash bytea unique,          -- of the link of an invitation: once
      expires_at timestamptz,
      done_at timestamptz,
      check ((decided_by is null) = (decided_at is null) and (decided_at is null) = (agreed is null))
    )`.execute(db)
  await sql`create index staff_changes_open on staff_changes (asked_at) where decided_at is null`.execute(
    db,
  )
}

/** Files that operators bring by the console: looked at first, taken in once a second person says so. */
async function broughtFiles(db: Kysely<unknown>): Promise<void> {
  await sql`alter table imports add column progress_done bigint, add column progress_whole bigint`.execute(
    db,
  )
  await sql`
    create table brought_files (
      file_id uuid primary key,
      kind text not null,
      file_name text not null,
      bytes bytea,                      -- gone once it is no longer needed
      size bigint not null,
      sha256 bytea not null,
      brought_by uuid not null references staff,
      brought_by_name text not null,
      brought_at timestamptz not null,
      state text not null
        check (state in ('waiting', 'checked', 'refused', 'confirmed', 'accepted', 'dropped')),
      claimed_until timestamptz,        -- somebody works on it; after that instant anybody may again
      checked_as uuid,                  -- the import of its dry run
      taken_as uuid,                    -- the import that counts
      confirmed_by uuid references staff check (confirmed_by <> brought_by), -- two people, always
      confirmed_by_name text,
      confirmed_at timestamptz
    )`.execute(db)
  await sql`create index brought_files_latest on brought_files (brought_at desc)`.execute(db)
  await sql`create index brought_files_due on brought_files (brought_at)
    where state in ('waiting', 'confirmed')`.execute(db)
}

/** What the nightly clearing took away, by rule. */
async function retentionRuns(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table retention_runs (
      rule text not null,
      ran_at timestamptz not null,
      cleared bigint not null,
      primary key (rule, ran_at)
    )`.execute(db)
  await appendOnly(db, 'retention_runs')
}

/** The operators' console: its record, its people, its files and what it lets go. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await auditChecks(db)
  await staffRoles(db)
  await broughtFiles(db)
  await retentionRuns(db)
}
