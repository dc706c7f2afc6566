import { type Kysely, sql } from 'kysely'

/** Receipts are made after the money was put to use: those that are still to be made are found at once. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create index payments_without_receipt on payments (applied_at)
    where state = 'applied' and receipt is null`.execute(db)
}
