// Reading the trail by what is looked for, newest first.
import type { Instant } from '../../foundation/time.ts'
import { type Db, type RawBuilder, sql } from '../../platform/db.ts'
import { type EntryRow, entryFrom } from './audit.store.ts'
import type { Entry } from './audit.ts'
import { idsOf, type Search } from './search.ts'

function conditions(search: Search, before: string | undefined): RawBuilder<unknown> {
  const { act, actorKind, actorId, memberId } = search
  const { least, below } = idsOf(search)
  const all = [
    sql`true`,
    act && sql`act = ${act}`,
    actorKind && sql`actor_kind = ${actorKind}`,
    actorId && sql`actor_id = ${actorId}`,
    memberId !== undefined && sql`member_id = ${memberId}`,
    least && sql`audit_id >= ${least}::uuid`,
    below && sql`audit_id < ${below}::uuid`,
    before && sql`audit_id < ${before}::uuid`,
  ].filter((one) => one !== undefined && one !== false && one !== '')
  return sql.join(all as RawBuilder<unknown>[], sql` and `)
}

/** `before`: older than that entry. */
export async function found(
  db: Db,
  search: Search,
  { before, most }: { before?: string | undefined; most: number },
): Promise<Entry[]> {
  const { rows } = await sql<EntryRow>`
    select * from audit_log where ${conditions(search, before)}
    order by audit_id desc limit ${most}`.execute(db)
  return rows.map(entryFrom)
}

export async function entryOf(db: Db, auditId: string): Promise<Entry | undefined> {
  const { rows } = await sql<EntryRow>`
    select * from audit_log where audit_id = ${auditId}`.execute(db)
  return rows[0] && entryFrom(rows[0])
}

/** When each of those people of the staff last signed in; who never did is not there. */
export async function lastEntries(
  db: Db,
  staffIds: readonly string[],
): Promise<ReadonlyMap<string, Instant>> {
  const { rows } = await sql<{ id: string; at: Instant }>`
    select id, l.at from unnest(${[...staffIds]}::text[]) as s (id) cross join lateral (
      select at from audit_log
      where actor_kind = 'staff' and actor_id = id and act = 'staff-signed-in'
      order by audit_id desc limit 1) l`.execute(db)
  return new Map(rows.map(({ id, at }) => [id, at]))
}

/** By minute, acts from that id on. Keys are milliseconds since the epoch. */
export async function countByMinute(
  db: Db,
  acts: readonly string[],
  least: string,
): Promise<ReadonlyMap<number, number>> {
  const { rows } = await sql<{ minute: number; n: number }>`
    select (extract(epoch from date_trunc('minute', at)) * 1000)::float8 as minute, count(*)::int as n
    from audit_log where act = any(${[...acts]}) and audit_id >= ${least}::uuid group by 1`.execute(
    db,
  )
  return new Map(rows.map(({ minute, n }) => [minute, n]))
}
