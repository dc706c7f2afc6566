import { type Db, sql, type Tx } from '../../platform/db.ts'
import type { PartnerMove } from './partners.ts'

type Row = PartnerMove & { readonly partnerId: string }
const columns = sql`partner_id as "partnerId", standing, by_id as "by", by_name as "byName", reason, at`

/** The last move of each partner that ever had one. */
export async function lastMoves(db: Db): Promise<ReadonlyMap<string, PartnerMove>> {
  const { rows } = await sql<Row>`select distinct on (partner_id) ${columns} from partner_moves
    order by partner_id, move_id desc`.execute(db)
  return new Map(rows.map((row) => [row.partnerId, row]))
}
export async function movesOf(db: Db, partnerId: string, most: number): Promise<PartnerMove[]> {
  const { rows } = await sql<Row>`select ${columns} from partner_moves
    where partner_id = ${partnerId} order by move_id desc limit ${most}`.execute(db)
  return rows
}

/** One move at a time: the second person acts on what the first one did. */
export async function takeTurn(tx: Tx, partnerId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`partner ${partnerId}`}, 0))`.execute(
    tx,
  )
}
export const addMove = (tx: Tx, moveId: string, partnerId: string, one: PartnerMove) =>
  sql`insert into partner_moves (move_id, partner_id, standing, by_id, by_name, reason, at)
    values (${moveId}, ${partnerId}, ${one.standing}, ${one.by}, ${one.byName}, ${one.reason},
      ${one.at})`.execute(tx)

/** What went through a partner lately: when it last paid, and how much is on its way. */
export type Traffic = {
  readonly partnerId: string
  readonly lastPaidAt: Temporal.Instant | null
  readonly underway: number
  readonly receivedToday: number
}
export async function traffic(db: Db, today: Temporal.Instant): Promise<readonly Traffic[]> {
  const { rows } = await sql<Traffic>`
    select partner_id as "partnerId", max(received_at) as "lastPaidAt",
      (count(*) filter (where state = 'authorised'))::integer as underway,
      (count(*) filter (where received_at >= ${today}))::integer as "receivedToday"
    from transfers where authorised_at >= ${today.subtract({ hours: 24 * 40 })}
    group by partner_id`.execute(db)
  return rows
}
