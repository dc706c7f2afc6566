import { type Db, sql } from '../../platform/db.ts'

/** The address beside the one that signs in; it gets copies and opens nothing. */
export async function secondMailbox(db: Db, loginId: string): Promise<string | undefined> {
  const { rows } = await sql<{ address: string }>`
    select address from second_mailboxes where login_id = ${loginId}`.execute(db)
  return rows[0]?.address
}
