import { type Kysely, sql } from 'kysely'
import { appendOnly } from './append-only.ts'

/** Dated figures of law and publication. A correction is another row: the newest of a name and day counts. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table parameters (
      parameter_id bigint generated always as identity primary key,
      name text not null,
      valid_from date not null,
      value bigint,                     -- in the smallest unit of its name; null: this row takes it back
      source text not null,
      mark text not null check (mark in ('official', 'press', 'assumed')),
      reason text,                      -- why somebody wrote it; null: a file brought it
      recorded_by text not null,        -- name of who wrote it, or 'import'
      import_id uuid,
      recorded_at timestamptz not null
    )`.execute(db)
  await sql`create index parameters_of on parameters (name, valid_from, parameter_id desc)`.execute(
    db,
  )
  await appendOnly(db, 'parameters')
}
