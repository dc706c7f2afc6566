import { type Kysely, sql } from 'kysely'

/** When the channels of before were told again that a change of contact waits: once, a day after it was asked for. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table contact_changes add column reminded_at timestamptz`.execute(db)
}
