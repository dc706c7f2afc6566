import { type Db, sql, type Tx } from '../../platform/db.ts'
import type { InstituteSystem } from './institute-systems.ts'

const columns = sql`system_id as "systemId", name, families, reason, added_by_name as "addedByName",
  added_at as "addedAt"`
const mostShown = 200

export async function all(db: Db): Promise<InstituteSystem[]> {
  const { rows } = await sql<InstituteSystem>`
    select ${columns} from institute_systems order by name limit ${mostShown}`.execute(db)
  return rows
}

export async function one(db: Db, systemId: string): Promise<InstituteSystem | undefined> {
  const { rows } = await sql<InstituteSystem>`
    select ${columns} from institute_systems where system_id = ${systemId}`.execute(db)
  return rows[0]
}

/** False: another has that name. */
export async function add(
  tx: Tx,
  { addedBy, ...one }: InstituteSystem & { readonly addedBy: string },
): Promise<boolean> {
  const { rows } = await sql`
    insert into institute_systems (system_id, name, families, reason, added_by, added_by_name, added_at)
    values (${one.systemId}, ${one.name}, ${[...one.families]}, ${one.reason}, ${addedBy},
      ${one.addedByName}, ${one.addedAt})
    on conflict (name) do nothing returning 1`.execute(tx)
  return rows.length > 0
}
