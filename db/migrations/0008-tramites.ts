import { type Kysely, sql } from 'kysely'
import { appendOnly } from './append-only.ts'

/** What members ask for: one row each, and a history that only grows. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create sequence tramite_serial`.execute(db)
  await sql`
    create table tramites (
      tramite_id uuid primary key,
      reference text not null unique,          -- the folio that people read
      member_id bigint,                        -- null: asked by somebody who has not proved who they are
      type text not null,
      state text not null,
      about jsonb not null default '{}',       -- what was typed, by name; shown to its member and to the desk
      opened_at timestamptz not null,
      changed_at timestamptz not null,
      answer_by date                           -- the day by which we answer; null when the person has the ball
    )`.execute(db)
  await sql`create index tramites_of_member on tramites (member_id, opened_at desc, tramite_id desc)`.execute(
    db,
  )
  await sql`
    create table tramite_events (
      event_id uuid primary key,
      tramite_id uuid not null references tramites,
      at timestamptz not null,
      state text not null,                     -- the state it came to
      actor_kind text not null,
      actor_name text,
      note text
    )`.execute(db)
  await sql`create index tramite_events_of on tramite_events (tramite_id, at)`.execute(db)
  await appendOnly(db, 'tramite_events')
}
