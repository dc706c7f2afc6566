// Counting in fixed windows, atomically in one statement, on the clock of the caller.
// A library would read the clock of its own process; limits here must follow the time they are given.
import type { Duration, Instant } from '../foundation/time.ts'
import { type Db, type RawBuilder, sql } from './db.ts'
import { hashOf } from './secrets.ts'

/** How many in how long; windows are aligned to the epoch. */
export type Limit = { readonly points: number; readonly per: Duration }
export type Taken = { readonly taken: number; readonly allowed: boolean; readonly until: Instant }

/** The window of a limit that an instant is in. */
export const windowOf = (per: Duration, now: Instant): { start: Instant; end: Instant } => {
  const size = per.total('milliseconds')
  const start = now.epochMilliseconds - (now.epochMilliseconds % size)
  return {
    start: Temporal.Instant.fromEpochMilliseconds(start),
    end: Temporal.Instant.fromEpochMilliseconds(start + size),
  }
}

/** Counts one more for `key` (any text: only its hash is stored) and says whether it was still allowed. */
export async function take(
  db: Db,
  key: string,
  limit: Limit,
  now: Instant,
  by = 1,
): Promise<Taken> {
  const { start, end } = windowOf(limit.per, now)
  const { rows } = await sql<{ taken: number }>`
    insert into limit_counters as c (key, window_start, window_end, taken)
    values (${hashOf(key)}, ${start}, ${end}, ${by})
    on conflict (key, window_start) do update set taken = c.taken + excluded.taken
    returning taken`.execute(db)
  const taken = rows[0]!.taken
  return { taken, allowed: taken <= limit.points, until: end }
}

/** Counts one more where `from` gives a row, as part of a statement that goes on with `taken`: none, or one row. */
export const counting = (
  key: string,
  { start, end }: { readonly start: Instant; readonly end: Instant },
  from: RawBuilder<unknown>,
) => sql`insert into limit_counters as c (key, window_start, window_end, taken)
    select ${hashOf(key)}::bytea, ${start}::timestamptz, ${end}::timestamptz, 1 from ${from}
    on conflict (key, window_start) do update set taken = c.taken + excluded.taken
    returning taken`

/** Counts for many keys at once in a window of the caller's; what each key had taken before this. */
export async function takeMany(
  db: Db,
  counts: ReadonlyMap<string, number>,
  { start, end }: { readonly start: Instant; readonly end: Instant },
): Promise<ReadonlyMap<string, number>> {
  const named = new Map([...counts.keys()].map((key) => [hashOf(key).toString('hex'), key]))
  const keys = [...named.keys()].sort() // one order for everybody: nobody waits for nobody in a circle
  const { rows } = await sql<{ key: Buffer; taken: number }>`
    insert into limit_counters as c (key, window_start, window_end, taken)
    select decode(key, 'hex'), ${start}::timestamptz, ${end}::timestamptz, by
    from unnest(${keys}::text[], ${keys.map((key) => counts.get(named.get(key)!)!)}::integer[])
      as k (key, by) order by key
    on conflict (key, window_start) do update set taken = c.taken + excluded.taken
    returning key, taken`.execute(db)
  return new Map(
    rows.map(({ key, taken }) => {
      const name = named.get(key.toString('hex'))!
      return [name, taken - counts.get(name)!]
    }),
  )
}

/** How many were taken in the present window, counting none. */
export async function takenBy(db: Db, key: string, limit: Limit, now: Instant): Promise<Taken> {
  const { start, end } = windowOf(limit.per, now)
  const { rows } = await sql<{ taken: number }>`
    select taken from limit_counters where key = ${hashOf(key)} and window_start = ${start}`.execute(
    db,
  )
  const taken = rows[0]?.taken ?? 0
  return { taken, allowed: taken < limit.points, until: end }
}

/** Gives the whole window back: a finished recovery clears the wait. */
export async function forget(db: Db, key: string): Promise<void> {
  await sql`delete from limit_counters where key = ${hashOf(key)}`.execute(db)
}
