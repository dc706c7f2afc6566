import type { Instant } from '../../foundation/time.ts'
import { type Db, sql, type Tx } from '../../platform/db.ts'
import type { Kind, Part } from './maintenance.ts'
import type { Move, Stop } from './planning.ts'

type MoveRow = {
  move: Move['move']
  endsAt: string | null
  reason: string
  by: string
  at: string
}
type StopRow = {
  windowId: string
  kind: Kind
  parts: Part[]
  startsAt: Instant | null
  endsAt: Instant
  es: string | null
  en: string | null
  reason: string
  plannedBy: string
  plannedByName: string
  plannedAt: Instant
  moves: MoveRow[]
}

const instant = (text: string): Instant => Temporal.Instant.from(text)
const stopOf = ({ es, en, startsAt, moves, ...row }: StopRow): Stop => ({
  ...row,
  startsAt: startsAt ?? undefined,
  message: es !== null && en !== null ? { es, en } : undefined,
  moves: moves.map(({ endsAt, at, ...move }) => ({
    ...move,
    endsAt: endsAt === null ? null : instant(endsAt),
    at: instant(at),
  })),
})

const stops = sql`
  select w.window_id as "windowId", kind, parts, starts_at as "startsAt", ends_at as "endsAt",
    message_es as es, message_en as en, reason, planned_by as "plannedBy",
    planned_by_name as "plannedByName", planned_at as "plannedAt", coalesce(m.moves, '[]') as moves
  from maintenance_windows as w left join lateral (
    select json_agg(json_build_object('move', move, 'endsAt', ends_at, 'reason', reason,
      'by', moved_by_name, 'at', moved_at) order by move_id) as moves
    from maintenance_moves where window_id = w.window_id) as m on true`

/** The stops that may still count, or counted after `since`, the latest first. */
export async function stopsSince(db: Db, since: Instant, most: number): Promise<readonly Stop[]> {
  const { rows } = await sql<StopRow>`
    ${stops} where w.ends_at > ${since} order by coalesce(w.starts_at, w.planned_at) desc
    limit ${most}`.execute(db)
  return rows.map(stopOf)
}

export async function stopById(db: Db, windowId: string): Promise<Stop | undefined> {
  const { rows } = await sql<StopRow>`${stops} where w.window_id = ${windowId}`.execute(db)
  return rows[0] && stopOf(rows[0])
}

/** One after the other: who decides about a stop sees what the one before decided. */
export async function lockStop(tx: Tx, windowId: string): Promise<Stop | undefined> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`maintenance ${windowId}`}, 0))`.execute(
    tx,
  )
  return stopById(tx, windowId)
}

export type NewStop = Omit<Stop, 'moves'>

export const addStop = (tx: Tx, s: NewStop) =>
  sql`insert into maintenance_windows (window_id, kind, parts, starts_at, ends_at, message_es,
      message_en, reason, planned_by, planned_by_name, planned_at)
    values (${s.windowId}, ${s.kind}, ${s.parts}, ${s.startsAt ?? null}, ${s.endsAt},
      ${s.message?.es ?? null}, ${s.message?.en ?? null}, ${s.reason}, ${s.plannedBy},
      ${s.plannedByName}, ${s.plannedAt})`.execute(tx)

export type NewMove = Omit<Move, 'by'> & {
  readonly windowId: string
  readonly plannedBy: string
  readonly movedBy: string
  readonly movedByName: string
}

export const addMove = (tx: Tx, m: NewMove) =>
  sql`insert into maintenance_moves (window_id, planned_by, move, ends_at, reason, moved_by,
      moved_by_name, moved_at)
    values (${m.windowId}, ${m.plannedBy}, ${m.move}, ${m.endsAt}, ${m.reason}, ${m.movedBy},
      ${m.movedByName}, ${m.at})`.execute(tx)
