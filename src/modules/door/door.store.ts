import type { Instant } from '../../foundation/time.ts'
import { type Db, sql, type Tx } from '../../platform/db.ts'
import type { DoorMode } from './door.ts'
import type { Hour } from './hours.ts'
import type { Call, Second } from './line.ts'
import type { Order, Place } from './tickets.ts'

/** The row that all processes share. `capacity`: as an operator said it. */
export type StateRow = {
  frontier: bigint
  mode: DoorMode
  capacity: number | null
  measured_capacity: number
  inside: number
  /** Of those called within the last minute, who came. */
  came_lately: number
  /** Within the last ten minutes; and how long all were inside in them. */
  left_lately: number
  minutes_inside: number
  waiting: number
  share: number
  strained_at: Instant | null
  beat_at: Instant
}
export type Snapshot = {
  readonly state: StateRow
  readonly calls: readonly Call[]
  readonly seconds: readonly Second[]
}
type Counted = { readonly second: string; readonly arrived: number }
type Called = { readonly at: Instant; readonly frontier: bigint; readonly called: number }

const [lineLock, beatLock] = [2_400_024, 2_400_025]
const plain = (n: bigint): number => Number.parseInt(n.toString(), 10)

/** All that a process needs to know, in one look. `since`: of the calls, and of the seconds counted. */
export async function look(db: Db, since: Instant): Promise<Snapshot> {
  const [state, calls, seconds] = await Promise.all([
    sql<StateRow>`
      select frontier, mode, capacity, measured_capacity, inside, came_lately, left_lately,
        minutes_inside, waiting, share, strained_at,
        beat_at from door_state`.execute(db),
    sql<Called>`
      select at, frontier, called from door_calls where at > ${since}
      order by at`.execute(db),
    sql<Counted>`
      select second::text as second, arrived from door_arrivals
      where second >= (select frontier / 1000000 from door_state) order by second`.execute(db),
  ])
  return {
    state: state.rows[0]!,
    calls: calls.rows.map((row) => ({
      at: row.at.epochMilliseconds,
      frontier: plain(row.frontier),
      called: row.called,
    })),
    seconds: seconds.rows.map((row) => ({
      second: Number.parseInt(row.second, 10),
      arrived: row.arrived,
    })),
  }
}

/** Adds what this process counted to what all counted. */
export async function addArrivals(db: Db, counts: ReadonlyMap<number, number>): Promise<void> {
  const seconds = [...counts.keys()].sort((a, b) => a - b)
  await sql`
    insert into door_arrivals as d (second, arrived)
    select * from unnest(${seconds}::bigint[], ${seconds.map((s) => counts.get(s)!)}::integer[])
    on conflict (second) do update set arrived = d.arrived + excluded.arrived`.execute(db)
}

export type Grant = { readonly place: Place; readonly at: Instant; readonly lapsesAt: Instant }

const values = (grants: readonly Grant[]) => sql`
  unnest(${grants.map((g) => g.place.id)}::text[],
    ${grants.map((g) => `${g.place.order}`)}::bigint[],
    ${grants.map((g) => g.at.toString())}::timestamptz[],
    ${grants.map((g) => g.lapsesAt.toString())}::timestamptz[]) as g (id, ordered, at, lapses)`

/** Places that a process gave out of its own, written down afterwards. */
export const addPlaces = (db: Db, grants: readonly Grant[]) =>
  sql`insert into door_places (place_id, arrived, granted_at, seen_at, lapses_at)
    select id, ordered, at, at, lapses from ${values(grants)}
    on conflict (place_id) do nothing`.execute(db)

/** One place, if fewer than `capacity` are taken. 'spent': that ticket came in before, and left. */
export async function takePlace(
  tx: Tx,
  grant: Grant,
  capacity: number,
): Promise<'taken' | 'full' | 'spent'> {
  await sql`select pg_advisory_xact_lock(${lineLock})`.execute(tx)
  const { id } = grant.place
  const known = await sql<{ left: boolean }>`
    select left_at is not null as left from door_places where place_id = ${id}`.execute(tx)
  if (known.rows[0]) return known.rows[0].left ? 'spent' : 'taken'
  const { rowCount } = await takeIfRoom(tx, grant, capacity)
  return rowCount ? 'taken' : 'full'
}
async function takeIfRoom(tx: Tx, grant: Grant, capacity: number) {
  const { numAffectedRows } = await sql`
    insert into door_places (place_id, arrived, granted_at, seen_at, lapses_at)
    select id, ordered, at, at, lapses from ${values([grant])}
    where (select count(*) from door_places where left_at is null) < ${capacity}`.execute(tx)
  return { rowCount: numAffectedRows === 1n }
}

export type Seen = { readonly id: string; readonly lapsesAt: Instant }

/** Puts off the end of places that were used, and names those among them that are not taken any more. */
export async function renew(db: Db, seen: readonly Seen[], now: Instant): Promise<Set<string>> {
  const ids = seen.map((one) => one.id)
  const { rows } = await sql<{ id: string }>`
    update door_places p set seen_at = ${now}, lapses_at = greatest(p.lapses_at, s.lapses)
    from unnest(${ids}::text[], ${seen.map((one) => one.lapsesAt.toString())}::timestamptz[])
      as s (id, lapses)
    where p.place_id = s.id and p.left_at is null
    returning p.place_id as id`.execute(db)
  const kept = new Set(rows.map((row) => row.id))
  return new Set(ids.filter((id) => !kept.has(id)))
}

export const leave = (db: Db, ids: readonly string[], now: Instant) =>
  sql`update door_places set left_at = ${now}
    where place_id = any(${[...ids]}::text[]) and left_at is null`.execute(db)

/** Places whose people have not been seen for too long are free again: nothing else frees them, whatever a clock says. */
export const endLapsed = (db: Db, now: Instant) =>
  sql`update door_places set left_at = ${now} where left_at is null and lapses_at <= ${now}`.execute(
    db,
  )

/** Measures how long people stay: who left since then, and the time that all were inside. */
export const measureStays = (db: Db, since: Instant, now: Instant) =>
  sql`update door_state set (left_lately, minutes_inside) = (
    select count(left_at), coalesce(sum(extract(epoch from
      coalesce(left_at, ${now}) - greatest(granted_at, ${since}))) / 60, 0)
    from door_places where (left_at is null or left_at > ${since}) and granted_at <= ${now})`.execute(
    db,
  )

/** Whether this process moves the line now: one at a time does, and none twice within a beat. */
export async function mayBeat(tx: Tx, before: Instant, now: Instant): Promise<boolean> {
  const { rows } = await sql<{ mine: boolean }>`
    select pg_try_advisory_xact_lock(${beatLock})
      and (beat_at <= ${before} or beat_at > ${now}) as mine
    from door_state`.execute(tx)
  return rows[0]?.mine ?? false
}

/** When the line was moved last, by its own time. */
export async function lastBeat(db: Db): Promise<Instant> {
  const { rows } = await sql<Pick<StateRow, 'beat_at'>>`select beat_at from door_state`.execute(db)
  return rows[0]!.beat_at
}

export type Census = { readonly inside: number; readonly cameLately: number; readonly came: number }

/** Who is inside; of those called within a stretch of the line, how many came. */
export async function census(
  db: Db,
  line: { readonly lately: Order; readonly from: Order; readonly frontier: Order },
): Promise<Census> {
  const { rows } = await sql<Census>`
    select
      (select count(*)::integer from door_places where left_at is null) as inside,
      (select count(*)::integer from door_places
        where arrived > ${line.lately} and arrived <= ${line.frontier}) as "cameLately",
      (select count(*)::integer from door_places
        where arrived > ${line.from} and arrived <= ${line.lately}) as came`.execute(db)
  return rows[0]!
}

export type Beat = {
  readonly at: Instant
  readonly frontier: Order
  readonly measuredCapacity: number
  readonly inside: number
  readonly cameLately: number
  readonly waiting: number
  readonly share: number
}
export const saveBeat = (db: Db, beat: Beat) =>
  sql`update door_state set frontier = ${beat.frontier}, measured_capacity = ${beat.measuredCapacity},
    inside = ${beat.inside}, came_lately = ${beat.cameLately}, waiting = ${beat.waiting}, share = ${beat.share},
    beat_at = ${beat.at}`.execute(db)

export const addCall = (db: Db, at: Instant, frontier: Order, called: number) =>
  sql`insert into door_calls (at, frontier, called) values (${at}, ${frontier}, ${called})`.execute(
    db,
  )

/** The portal stood still: turns that had come are kept as much longer. */
export const putOffTurns = (db: Db, since: Instant, byMs: number) =>
  sql`update door_calls set at = at + make_interval(secs => ${byMs / 1000})
    where at > ${since}`.execute(db)

/** And who was inside has as much longer, or until `until`, to show themselves: their visit was interrupted as well. */
export const putOffPlaces = (db: Db, since: Instant, byMs: number, until: Instant) =>
  sql`update door_places set granted_at = granted_at + make_interval(secs => ${byMs / 1000}),
      lapses_at = greatest(lapses_at, least(lapses_at + make_interval(secs => ${byMs / 1000}), ${until}))
    where left_at is null and lapses_at > ${since}`.execute(db)

/** This process has more to do than it can. */
export const tellStrain = (db: Db, at: Instant) =>
  sql`update door_state set strained_at = ${at}`.execute(db)

export type Tally = {
  readonly arrived: number
  readonly admitted: number
  readonly refused: number
}
/** What was counted in an hour: the measured history that busy hours are read from. */
export const addToHour = (db: Db, hour: Instant, tally: Tally) =>
  sql`insert into door_hours as h (hour, arrived, admitted, refused, most_inside, most_waiting)
    select ${hour}, ${tally.arrived}, ${tally.admitted}, ${tally.refused}, inside, ceil(waiting)
    from door_state
    on conflict (hour) do update set arrived = h.arrived + excluded.arrived,
      admitted = h.admitted + excluded.admitted, refused = h.refused + excluded.refused,
      most_inside = greatest(h.most_inside, excluded.most_inside),
      most_waiting = greatest(h.most_waiting, excluded.most_waiting)`.execute(db)

/** The measured hours of the last weeks, the oldest first. */
export async function hoursSince(db: Db, since: Instant): Promise<readonly Hour[]> {
  const { rows } = await sql<Hour>`
    select hour as at, arrived as waited, most_inside as inside from door_hours
    where hour >= ${since} order by hour`.execute(db)
  return rows
}
