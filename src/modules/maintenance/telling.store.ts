import type { Instant } from '../../foundation/time.ts'
import { sql, type Tx } from '../../platform/db.ts'

/** How far a stop was told: the last member in the order of their numbers. Whoever reads it holds it. 'done': to all. */
export async function toldUpTo(tx: Tx, windowId: string): Promise<bigint | 'done'> {
  await sql`insert into maintenance_tellings (window_id, told_up_to) values (${windowId}, 0)
    on conflict do nothing`.execute(tx)
  const { rows } = await sql<{ toldUpTo: bigint; finished: boolean }>`
    select told_up_to as "toldUpTo", finished_at is not null as finished
    from maintenance_tellings where window_id = ${windowId} for update`.execute(tx)
  const { toldUpTo: upTo, finished } = rows[0]!
  return finished ? 'done' : upTo
}

export const tellUpTo = (tx: Tx, windowId: string, memberId: bigint) =>
  sql`update maintenance_tellings set told_up_to = ${memberId} where window_id = ${windowId}`.execute(
    tx,
  )
export const finishTelling = (tx: Tx, windowId: string, at: Instant) =>
  sql`update maintenance_tellings set finished_at = ${at} where window_id = ${windowId}`.execute(tx)

/** Members after a number who have a login and a loan that they pay by themselves. */
export async function nextWhoPay(tx: Tx, after: bigint, most: number): Promise<readonly bigint[]> {
  const { rows } = await sql<{ memberId: bigint }>`
    select g.member_id as "memberId" from logins g
    where g.member_id > ${after} and g.state = 'active' and exists (
      select from loans l where l.member_id = g.member_id and l.status = 'active'
        and l.regime = 'rea')
    order by g.member_id limit ${most}`.execute(tx)
  return rows.map((row) => row.memberId)
}
