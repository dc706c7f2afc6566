// Requests to hold the logins of a cluster, in SQL.
import type { Instant } from '../../foundation/time.ts'
import { type Db, sql, type Tx } from '../../platform/db.ts'

export type Freeze = {
  readonly freezeId: string
  readonly clusterId: string
  readonly reason: string
  readonly askedBy: string
  readonly askedByName: string
  readonly askedAt: Instant
}
const columns = sql`freeze_id as "freezeId", cluster_id as "clusterId", reason, asked_by as "askedBy",
  asked_by_name as "askedByName", asked_at as "askedAt"`

export async function addFreeze(tx: Tx, it: Freeze): Promise<void> {
  await sql`
    insert into cluster_freezes (freeze_id, cluster_id, reason, asked_by, asked_by_name, asked_at)
    values (${it.freezeId}, ${it.clusterId}, ${it.reason}, ${it.askedBy}, ${it.askedByName},
      ${it.askedAt})`.execute(tx)
}

export async function openFreezes(db: Db): Promise<readonly Freeze[]> {
  const { rows } = await sql<Freeze>`
    select ${columns} from cluster_freezes where decided_at is null order by asked_at`.execute(db)
  return rows
}

/** The one that waits for a second person. */
export async function freezeOf(db: Db, clusterId: string): Promise<Freeze | undefined> {
  const { rows } = await sql<Freeze>`
    select ${columns} from cluster_freezes
    where cluster_id = ${clusterId} and decided_at is null`.execute(db)
  return rows[0]
}

export async function decideFreeze(
  tx: Tx,
  it: {
    freezeId: string
    decidedBy: string
    decidedByName: string
    decidedAt: Instant
    agreed: boolean
    frozen: number
  },
): Promise<void> {
  await sql`
    update cluster_freezes set decided_by = ${it.decidedBy}, decided_by_name = ${it.decidedByName},
      decided_at = ${it.decidedAt}, agreed = ${it.agreed}, frozen = ${it.frozen}
    where freeze_id = ${it.freezeId}`.execute(tx)
}
