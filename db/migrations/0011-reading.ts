import { type Kysely, sql } from 'kysely'

/** What the pages ask of every visit: up to which day have files of a kind come? */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create index imports_as_of on imports (kind, as_of desc) where state = 'accepted'`.execute(
    db,
  )
}
