import { type Kysely, sql } from 'kysely'

/** Every answer rewrites the row of its text in each index: those that only housekeeping and the demo read go. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`drop index texts_of_number`.execute(db)
  await sql`drop index texts_old`.execute(db)
  await sql`create index texts_received on texts using brin (received_at)`.execute(db)
}
