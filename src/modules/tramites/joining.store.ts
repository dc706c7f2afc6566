// The yes of a second person, in SQL: one for a request, and it stays.
import type { Instant } from '../../foundation/time.ts'
import type { Db, Tx } from '../../platform/db.ts'

type ConsentRow = { tramite_id: string; member_id: bigint; login_id: string; at: Instant }
const of = (db: Db) => db.withTables<{ tramite_consents: ConsentRow }>()

export const consentOf = (db: Db, tramiteId: string): Promise<ConsentRow | undefined> =>
  of(db)
    .selectFrom('tramite_consents')
    .selectAll()
    .where('tramite_id', '=', tramiteId)
    .executeTakeFirst()

export const addConsent = (tx: Tx, row: ConsentRow) =>
  of(tx).insertInto('tramite_consents').values(row).execute()
