// Pages that may be some seconds old read from a copy of the database (`DATABASE_READ_URL`), so that the primary is left
// to those who write. Nothing reads there unless it says so, and a copy that is away or late is not asked at all.
import { AsyncLocalStorage } from 'node:async_hooks'
import type pg from 'pg'
import { type Duration, seconds } from '../foundation/time.ts'
import { isDatabaseAway, openPool } from './db.ts'
import { addressesIn } from './picker.ts'
import type { Traces } from './traces.ts'

export type Reading = Pick<pg.Pool, 'query'>

/** A copy that is further behind is not read. */
const mostLagSeconds = 5
/** So long after a write its session reads from the primary: longer than a copy that is read can be behind. */
export const readsOwnWritesFor: Duration = seconds(10)
const looksEveryMs = 1_000
const restsMs = 5_000
const patienceMs = 2_000

const context = new AsyncLocalStorage<true>()

/** What is read within may come from a copy. */
export const mayLag = <T>(work: () => T): T => context.run(true, work)

/**
 * How far a copy is behind, in seconds, by the clocks of the servers alone: nothing while it has all that was sent to it
 * over a line that stands. (After a start it asks from the beginning of a segment on, so that what it received may be
 * before what it has replayed until something new is written.) A server that is no copy (any more) is not behind.
 */
const lagStatement = `
  select case
    when not pg_is_in_recovery() then 0
    when pg_last_wal_receive_lsn() <= pg_last_wal_replay_lsn()
      and exists (select from pg_stat_wal_receiver where pid is not null) then 0
    else extract(epoch from clock_timestamp() - pg_last_xact_replay_timestamp())
  end::double precision as lag`

const givenUp = /Query read timeout/
/** Away, too slow, or in the way of what it is following: the primary is asked instead. */
const isTrouble = (error: unknown): boolean => {
  const { code, message = '' } = error as { code?: string; message?: string }
  return isDatabaseAway(error) || givenUp.test(message) || code === '57014' || code === '40001'
}

type Watch = Pick<Traces, 'watch'> | undefined

/** Connections that pages are read over. */
function openPages(url: string, applicationName: string, traces: Watch): pg.Pool {
  const pool = openPool({ url, max: 8, applicationName, plansOnce: true })
  return traces?.watch(pool) ?? pool
}

function openCopy(url: string, traces: Watch) {
  const pool = openPages(url, 'cimiento-reads', traces)
  let lag: number | undefined
  let lookedAt = Number.NEGATIVE_INFINITY
  let waitsUntil = Number.NEGATIVE_INFINITY
  const rest = (): void => {
    lag = undefined
    waitsUntil = performance.now() + restsMs
  }
  const look = async (): Promise<void> => {
    lookedAt = performance.now()
    const asked = { text: lagStatement, query_timeout: patienceMs }
    try {
      lag = (await pool.query<{ lag: number | null }>(asked)).rows[0]!.lag ?? undefined
    } catch {
      rest()
    }
  }
  return {
    pool,
    rest,
    look,
    lag: () => lag,
    /** From memory: nobody waits for a look. */
    isFit: (): boolean => {
      const now = performance.now()
      if (now < waitsUntil) return false
      if (now - lookedAt > looksEveryMs) void look()
      return lag !== undefined && lag <= mostLagSeconds
    },
  }
}

export type Reads = {
  /** Asks a copy where that is allowed and one is fit; else, and when the copy fails, the primary. */
  readonly pool: Reading
  /** Whether there are copies at all: without them no session needs to remember that it wrote. */
  readonly lags: boolean
  /** Seconds behind of the copy that is least so; undefined: none is fit. */
  lag(): number | undefined
  /** Looks at every copy now. */
  look(): Promise<void>
  close(): Promise<void>
}

/** `url`: of the primary. `urls`: of the copies, with commas; undefined: there are none. */
export function openReads(url: string, urls: string | undefined, traces?: Watch): Reads {
  const primary = openPages(url, 'cimiento-pages', traces)
  const copies = urls ? addressesIn(urls).map((copy) => openCopy(copy, traces)) : []
  let turn = 0
  const fitCopy = () => {
    const fit = copies.filter((copy) => copy.isFit())
    return fit[turn++ % Math.max(1, fit.length)]
  }
  const query = async (asked: pg.QueryConfig): Promise<unknown> => {
    const copy = context.getStore() ? fitCopy() : undefined
    if (!copy) return primary.query(asked)
    try {
      return await copy.pool.query(asked)
    } catch (error) {
      if (!isTrouble(error)) throw error
      copy.rest()
      return primary.query(asked)
    }
  }
  return {
    pool: copies.length === 0 ? primary : ({ query } as unknown as Reading),
    lags: copies.length > 0,
    lag: () => {
      const known = copies.filter((copy) => copy.isFit()).map((copy) => copy.lag() ?? 0)
      return known.length === 0 ? undefined : Math.min(...known)
    },
    look: async () => void (await Promise.all(copies.map((copy) => copy.look()))),
    close: async () =>
      void (await Promise.all([primary, ...copies.map(({ pool }) => pool)].map((p) => p.end()))),
  }
}
