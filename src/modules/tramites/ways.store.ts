// Links to a case for whoever has no login, known by their hash alone.
import type { Instant } from '../../foundation/time.ts'
import type { Db, Tx } from '../../platform/db.ts'
import type { TramiteRow } from './tramites.store.ts'

type LinkRow = { token_hash: Buffer; tramite_id: string; until: Instant }
const of = (db: Db) => db.withTables<{ tramite_links: LinkRow; tramites: TramiteRow }>()

export const addLink = (tx: Tx, row: LinkRow) =>
  of(tx).insertInto('tramite_links').values(row).execute()

/** The case behind a link that lasts, while nobody's login holds it. */
export const caseBehind = (
  db: Db,
  tokenHash: Buffer,
  now: Instant,
): Promise<TramiteRow | undefined> =>
  of(db)
    .selectFrom('tramite_links as l')
    .innerJoin('tramites as t', 't.tramite_id', 'l.tramite_id')
    .selectAll('t')
    .where('l.token_hash', '=', tokenHash)
    .where('l.until', '>', now)
    .where('t.member_id', 'is', null)
    .executeTakeFirst()
