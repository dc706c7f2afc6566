import { type Kysely, sql } from 'kysely'

/** Counters behind every limit (tries, codes, mails): one row per key and window. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table limit_counters (
      key bytea not null,
      window_start timestamptz not null,
      window_end timestamptz not null,
      taken integer not null,
      primary key (key, window_start)
    )`.execute(db)
  await sql`create index limit_counters_end on limit_counters (window_end)`.execute(db)
}
