// The database: one pool, exact types in both directions, and transactions that retry what may be retried.
import { Kysely, PostgresDialect, type RawBuilder, sql, type Transaction } from 'kysely'
import pg from 'pg'
import { connectionsTo } from './picker.ts'
import { PreparingClient } from './preparing.ts'

export { type RawBuilder, sql }

/** Every store names the tables it works on: `db.withTables<{ holds: HoldRow }>()`. */
export type Db = Kysely<object>
export type Tx = Transaction<object>

// Integers of eight bytes are bigint, instants and days are Temporal; nothing becomes a float or a Date.
const types = new pg.TypeOverrides()
types.setTypeParser(pg.types.builtins.INT8, BigInt)
types.setTypeParser(pg.types.builtins.NUMERIC, String)
types.setTypeParser(pg.types.builtins.TIMESTAMPTZ, (text) => Temporal.Instant.from(text))
types.setTypeParser(pg.types.builtins.DATE, (text) => Temporal.PlainDate.from(text))

// The documented hook of `pg`: an object with toPostgres() says how it is written as a parameter.
const writesItself = { value: String.prototype.toString, enumerable: false, configurable: true }
for (const kind of [Temporal.Instant, Temporal.PlainDate])
  Object.defineProperty(kind.prototype, 'toPostgres', {
    ...writesItself,
    value(this: Temporal.Instant | Temporal.PlainDate) {
      return this.toString()
    },
  })

export type PoolOptions = {
  url: string
  max?: number
  applicationName?: string
  /**
   * Plans each named statement once for a connection. For pages over national tables: PostgreSQL would plan them anew for
   * every reader, because a plan for all bimesters looks dear to it, and planning takes ten times as long as reading.
   */
  plansOnce?: boolean
  /** Gives every statement a name, so that `plansOnce` concerns them all. */
  prepares?: boolean
}

/**
 * `url`: one server, or several separated by commas, of which the one that takes writes is used. The pool
 * survives a stopped server: broken idle connections are dropped, never thrown.
 */
export function openPool(asked: PoolOptions): pg.Pool {
  const { url, max = 10, applicationName = 'cimiento', plansOnce = false, prepares } = asked
  const pool = new pg.Pool({
    ...connectionsTo(url),
    ...(plansOnce && { options: '-c plan_cache_mode=force_generic_plan' }),
    max,
    application_name: applicationName,
    connectionTimeoutMillis: 3_000,
    idleTimeoutMillis: 30_000,
    statement_timeout: 15_000,
    idle_in_transaction_session_timeout: 30_000,
    types,
    ...(prepares && { Client: PreparingClient }),
  })
  pool.on('error', () => {}) // the next query reports the loss; an idle connection has nobody to tell
  pool.on('connect', (client) => client.on('error', () => {})) // one in use tells its query; untold, it would end us
  return pool
}

export const openDb = (pool: pg.Pool): Db =>
  new Kysely<object>({ dialect: new PostgresDialect({ pool }) })

const mayBeRetried = new Set(['40001', '40P01']) // serialization failure, deadlock
const attempts = 4

/** Runs `work` in one transaction; a serialization failure or a deadlock is tried again, nothing else is. */
export async function transaction<T>(db: Db, work: (tx: Tx) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await db.transaction().execute(work)
    } catch (error) {
      const code = (error as { code?: string }).code
      if (attempt === attempts || code === undefined || !mayBeRetried.has(code)) throw error
    }
  }
}

/** As `pg` says it without a code: also of a transaction whose end it could not tell a server that is gone. */
const goneWords =
  /Connection terminated|timeout exceeded when trying to connect|server conn|is not queryable/
const lost = /^(08|57P|53)|ECONN|EPIPE|ENOENT|ETIMEDOUT/

/** Whether the error says that the database is away, full or stopping: answered with 503, never 500. */
export function isDatabaseAway(error: unknown): boolean {
  const { code, message } = error as { code?: string; message?: string }
  if (code && lost.test(code)) return true
  return goneWords.test(message ?? '')
}

/** Whether the database answers now. */
export async function isAlive(db: Db): Promise<boolean> {
  try {
    await sql`select 1`.execute(db)
    return true
  } catch {
    return false
  }
}
