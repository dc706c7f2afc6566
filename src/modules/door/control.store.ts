import type { Instant } from '../../foundation/time.ts'
import { type Db, sql, type Tx } from '../../platform/db.ts'
import type { DoorMode } from './door.ts'

export type DoorFigures = {
  readonly mode: DoorMode
  readonly said: number | null
  readonly measured: number
  readonly inside: number
  readonly waiting: number
  /** Who came in within the last minute, and was refused within this hour for too much at once. */
  readonly admitted: number
  readonly refused: number
  readonly beatAt: Instant
}

export async function figures(db: Db, now: Instant): Promise<DoorFigures> {
  const { rows } = await sql<DoorFigures>`
    select mode, capacity as said, measured_capacity as measured, inside,
      ceil(waiting)::integer as waiting, beat_at as "beatAt",
      (select count(*)::integer from door_places
        where granted_at > ${now}::timestamptz - interval '1 minute') as admitted,
      coalesce((select refused from door_hours
        where hour = date_trunc('hour', ${now}::timestamptz)), 0) as refused
    from door_state`.execute(db)
  return rows[0]!
}

export const setDoor = (tx: Tx, mode: DoorMode, capacity: number | null) =>
  sql`update door_state set mode = ${mode}, capacity = ${capacity}`.execute(tx)
