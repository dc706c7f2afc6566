// The yes of a second person, in SQL: one for a request, and it stays.
import type { Instant } from '../../foundation/time.ts'
import { type Db, sql, type Tx } from '../../platform/db.ts'

type ConsentRow = { tramite_id: string; member_id: bigint; login_id: string; at: Instant }
const of = (db: Db) => db.withTables<{ tramite_consents: ConsentRow }>()

/** A yes from a login that «No fui yo» has stopped since is nobody's: it may have been a stranger's. */
export async function consentOf(db: Db, tramiteId: string): Promise<ConsentRow | undefined> {
  const { rows } = await sql<ConsentRow>`
    select c.* from tramite_consents c
    where c.tramite_id = ${tramiteId} and not exists (
      select 1 from holds h
      where h.member_id = c.member_id and h.kind = 'freeze' and h.placed_at >= c.at)`.execute(db)
  return rows[0]
}

/** Whether anybody has said yes to it, then stopped or not. */
export async function wasAnswered(db: Db, tramiteId: string): Promise<boolean> {
  const row = await of(db)
    .selectFrom('tramite_consents')
    .select('member_id')
    .where('tramite_id', '=', tramiteId)
    .executeTakeFirst()
  return row !== undefined
}

export const addConsent = (tx: Tx, row: ConsentRow) =>
  of(tx).insertInto('tramite_consents').values(row).execute()
