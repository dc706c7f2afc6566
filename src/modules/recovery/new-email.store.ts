// A new e-mail asked for without the old one, by who proved the phone and a second factor.
import type { Instant } from '../../foundation/time.ts'
import { type Db, sql, type Tx } from '../../platform/db.ts'

export type NewEmail = { readonly sealedEmail: Buffer | null; readonly provenAt: Instant }

export async function newEmailOf(db: Db, searchId: string): Promise<NewEmail | undefined> {
  const { rows } = await sql<NewEmail>`
    select sealed_email as "sealedEmail", proven_at as "provenAt" from lost_email_changes
    where search_id = ${searchId}`.execute(db)
  return rows[0]
}

/** The second factor is proven. */
export async function saveProven(tx: Tx, searchId: string, at: Instant): Promise<void> {
  await sql`
    insert into lost_email_changes (search_id, proven_at) values (${searchId}, ${at})
    on conflict (search_id) do update set proven_at = excluded.proven_at`.execute(tx)
}

export async function saveAddress(tx: Tx, searchId: string, sealed: Buffer): Promise<void> {
  await sql`update lost_email_changes set sealed_email = ${sealed}
    where search_id = ${searchId}`.execute(tx)
}

/** True for exactly one of all who finish it. */
export async function takeNewEmail(tx: Tx, searchId: string): Promise<boolean> {
  const { numAffectedRows } = await sql`
    delete from lost_email_changes where search_id = ${searchId}`.execute(tx)
  return numAffectedRows === 1n
}
