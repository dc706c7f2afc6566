import { type Kysely, sql } from 'kysely'
import { appendOnly } from './append-only.ts'

/** A planned stop as it was written; whatever happens to it afterwards is a move of its own. */
async function windowsTable(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table maintenance_windows (
      window_id uuid primary key,
      kind text not null check (kind in ('closed', 'read-only')),
      parts text[] not null check (cardinality(parts) > 0),
      starts_at timestamptz,            -- null: at once, when it is published
      ends_at timestamptz not null check (ends_at > starts_at),
      message_es text,
      message_en text,
      reason text not null,
      planned_by uuid not null references staff,
      planned_by_name text not null,
      planned_at timestamptz not null,
      check ((message_es is null) = (message_en is null)),
      unique (window_id, planned_by)
    )`.execute(db)
  await appendOnly(db, 'maintenance_windows')
}

/** Who planned travels with every move, so that the database itself refuses one person alone. */
async function movesTable(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table maintenance_moves (
      move_id bigint generated always as identity primary key,
      window_id uuid not null,
      planned_by uuid not null,
      move text not null check (move in ('published', 'extended', 'ended', 'cancelled')),
      ends_at timestamptz check ((ends_at is not null) = (move in ('extended', 'ended'))),
      reason text not null,
      moved_by uuid not null references staff,
      moved_by_name text not null,
      moved_at timestamptz not null,
      foreign key (window_id, planned_by) references maintenance_windows (window_id, planned_by),
      check (move <> 'published' or moved_by <> planned_by) -- two people, always
    )`.execute(db)
  await sql`create unique index maintenance_published_once on maintenance_moves (window_id)
    where move = 'published'`.execute(db)
  await sql`create unique index maintenance_over_once on maintenance_moves (window_id)
    where move in ('ended', 'cancelled')`.execute(db)
  await appendOnly(db, 'maintenance_moves')
}

/** How each part did, as it was measured every five minutes; the last days are kept. */
const healthTable = (db: Kysely<unknown>) =>
  sql`
    create table health_checks (
      measured_at timestamptz not null,
      part text not null,
      health text not null check (health in ('well', 'slow', 'down', 'unknown')),
      primary key (measured_at, part)
    )`.execute(db)

export async function up(db: Kysely<unknown>): Promise<void> {
  await windowsTable(db)
  await movesTable(db)
  await healthTable(db)
}
