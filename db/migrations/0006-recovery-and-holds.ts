import { type Kysely, sql } from 'kysely'

// Why money or contacts stand still, and how somebody gets back in. A recovery without a login is a
// decoy: it walks the same pages and can never succeed.

async function holdTables(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table holds (
      hold_id uuid primary key,
      member_id bigint not null references members,
      kind text not null check
        (kind in ('freeze', 'candado', 'after-recovery', 'contact-change', 'new-registration')),
      holds text[] not null,            -- credit, money, contact
      placed_at timestamptz not null,
      placed_by text not null,          -- who, as JSON
      until timestamptz,                -- null: until it is lifted
      lifted_at timestamptz,
      lifted_by text
    )`.execute(db)
  await sql`create index holds_live on holds (member_id) where lifted_at is null`.execute(db)
  await sql`
    create table contact_changes (
      hold_id uuid primary key references holds,
      member_id bigint not null,
      login_id text not null,
      field text not null check (field in ('email')),
      sealed_value bytea not null,
      settled_at timestamptz            -- took effect; undone ones have a lifted hold instead
    )`.execute(db)
  await sql`create index contact_changes_waiting on contact_changes (member_id) where settled_at is null`.execute(
    db,
  )
  await sql`
    create table contact_drafts (
      login_id uuid not null,
      field text not null check (field in ('email', 'mobile')),
      sealed_value bytea not null,      -- waits for its code
      sealed_code bytea,                -- of the next message; wiped with it
      asked_at timestamptz not null,
      primary key (login_id, field)
    )`.execute(db)
  await sql`
    create table stop_links (
      token_hash bytea primary key,     -- of the token in the link, never the token
      member_id bigint not null references members,
      login_id text,
      about text not null,              -- kind of the notice it came in
      asked_at timestamptz not null,
      device text,
      used_at timestamptz
    )`.execute(db)
}

async function recoveryTables(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table recoveries (
      recovery_id uuid primary key,
      cookie_hash bytea not null unique, -- of the browser that asked
      pair_hash bytea not null,          -- keyed, of e-mail and NSS as typed
      sealed_email bytea not null,       -- as typed, shown again to that browser
      login_id text,                     -- null: a decoy
      member_id bigint,
      lang text not null check (lang in ('es', 'en')),
      questions text[] not null,
      stage text not null check (stage in ('questions', 'check-mail', 'changed')),
      sealed_answers bytea,              -- until the decision; then wiped
      sealed_code bytea,                 -- of the next message; wiped with it
      matched_at timestamptz,            -- both answers were right
      started_at timestamptz not null,
      expires_at timestamptz not null,
      changed_at timestamptz
    )`.execute(db)
  await sql`create index recoveries_started on recoveries (started_at)`.execute(db)
  await sql`create index recoveries_login on recoveries (login_id) where login_id is not null`.execute(
    db,
  )
  await sql`
    create table recovery_decoys (
      pair_hash bytea primary key,
      questions text[] not null,         -- what this pair was shown first, and is shown always
      seen_at timestamptz not null
    )`.execute(db)
  await sql`
    create table recovery_checks (
      member_id bigint not null,
      day date not null,
      taken integer not null,
      primary key (member_id, day)
    )`.execute(db)
  await sql`
    create table recovery_links (
      token_hash bytea primary key,
      code_token_hash bytea unique,      -- of the cookie that the code of the same message gave
      recovery_id uuid not null references recoveries on delete cascade,
      login_id text not null,
      member_id bigint not null,
      made_at timestamptz not null,
      expires_at timestamptz not null,
      used_at timestamptz,
      replaced_at timestamptz
    )`.execute(db)
  await sql`create index recovery_links_alive on recovery_links (login_id)
    where used_at is null and replaced_at is null`.execute(db)
  await sql`create index recovery_links_recovery on recovery_links (recovery_id)`.execute(db)
}

async function searchTables(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table email_searches (
      search_id uuid primary key,
      cookie_hash bytea not null unique,
      who_hash bytea not null,           -- keyed, of the numbers as typed
      login_id text,                     -- null: nobody we know, or no phone of theirs that is bound
      member_id bigint,
      lang text not null check (lang in ('es', 'en')),
      ending text not null check (ending ~ '^[0-9]{2}$'),
      stage text not null check (stage in ('choosing', 'code-sent', 'proven')),
      sealed_code bytea,
      sealed_email bytea,                -- masked, once proven
      started_at timestamptz not null,
      expires_at timestamptz not null
    )`.execute(db)
  await sql`create index email_searches_started on email_searches (started_at)`.execute(db)
}

export async function up(db: Kysely<unknown>): Promise<void> {
  await holdTables(db)
  await recoveryTables(db)
  await searchTables(db)
}
