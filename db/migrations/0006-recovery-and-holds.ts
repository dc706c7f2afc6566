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
    create table stop_links (
      token_hash bytea primary key,     -- of the token in the link, never the token
      member_id bigint not null references members,
      login_id text,
      about text not null,              -- kind of the notice it came in
      asked_at timestamptz not null,
      device text
    )`.execute(db)
}

export async function up(db: Kysely<unknown>): Promise<void> {
  await holdTables(db)
}
