// Bulk work: one connection, one transaction, with room for long statements and COPY into a table.
import { once } from 'node:events'
import type { Writable } from 'node:stream'
import { finished } from 'node:stream/promises'
import { type RawBuilder, sql } from 'kysely'
import type pg from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import { type Db, openDb } from './db.ts'

/** What a room gets to post a file: rows wait in the temporary table `staged` (line, then its columns). */
export type Bulk = {
  db: Db
  importId: string
  sha256: Buffer
  /** The day the file speaks for. */
  asOf: Temporal.PlainDate
  now: Temporal.Instant
  /** The people in the file do not exist. */
  synthetic: boolean
}

/** What the database found wrong: how often, and the first lines of it. */
export type Found = {
  severity: 'problem' | 'warning'
  field: string
  code: string
  count: bigint
  lines: { line: bigint; text: string }[]
}
/** What a room says after posting. Any problem undoes the whole file. */
export type Posted = { found: Found[]; accepted: bigint; totals: Record<string, bigint> }

const linesTold = 1_000

/** Runs a query of (line, text): none when it is empty. */
export async function foundBy(
  db: Db,
  about: Omit<Found, 'count' | 'lines'>,
  query: RawBuilder<unknown>,
): Promise<Found[]> {
  const { rows } = await sql<{ line: bigint; text: string; count: bigint }>`
    select line, text, count(*) over () as count from (${query}) as wrong
    order by line limit ${linesTold}`.execute(db)
  return rows.length === 0 ? [] : [{ ...about, count: rows[0]!.count, lines: rows }]
}

/** Lines of `staged` whose key columns repeat those of an earlier line. */
export async function repeatedIn(db: Db, keys: readonly string[], shown: string): Promise<Found[]> {
  const columns = sql.join(keys.map((key) => sql.id(key)))
  const { rows } = await sql`
    select 1 from staged group by ${columns} having count(*) > 1 limit 1`.execute(db)
  if (rows.length === 0) return []
  return foundBy(
    db,
    { severity: 'problem', field: shown, code: 'twice-in-file' },
    sql`select line, ${sql.id(shown)} as text from (
      select line, ${sql.id(shown)}, row_number() over (partition by ${columns} order by line) as nth
      from staged) as numbered where nth > 1`,
  )
}

/** Text rows on their way into a table, with back-pressure; fields are joined by `|`, empty is null. */
export type CopyRows = { write(rows: Buffer): Promise<void>; end(): Promise<void> }

function copyRows(stream: Writable): CopyRows {
  const done = finished(stream)
  done.catch(() => {}) // reported by end(), or by the statement that follows
  return {
    async write(rows) {
      if (!stream.write(rows)) await Promise.race([once(stream, 'drain'), done])
    },
    async end() {
      stream.end()
      await done
    },
  }
}

export type BulkConnection = { db: Db; copyInto(table: string): CopyRows }

/** Rolls the transaction back and hands `value` to whoever called `inBulk`. */
export class Undone<T> extends Error {
  readonly value: T
  constructor(value: T) {
    super('undone')
    this.value = value
  }
}

/**
 * Runs `work` in one transaction on one connection. Sorting and hashing get more memory, statements may
 * take as long as `longestHours`; the connection is closed afterwards, so nothing of that leaks.
 */
export async function inBulk<T>(
  pool: pg.Pool,
  longestHours: number,
  work: (connection: BulkConnection) => Promise<T>,
): Promise<T> {
  const client = await pool.connect()
  const only = { connect: async () => ({ query: client.query.bind(client), release() {} }) }
  const db = openDb(only as unknown as pg.Pool)
  try {
    await client.query('begin')
    await sql`select set_config('statement_timeout', ${`${longestHours}h`}, true),
      set_config('idle_in_transaction_session_timeout', '10min', true),
      set_config('work_mem', '256MB', true), set_config('temp_buffers', '256MB', true)`.execute(db)
    const copyInto = (table: string) =>
      copyRows(
        client.query(
          copyFrom(`copy ${client.escapeIdentifier(table)} from stdin (delimiter '|', null '')`),
        ),
      )
    const value = await work({ db, copyInto })
    await client.query('commit')
    return value
  } catch (error) {
    await client.query('rollback').catch(() => {}) // a lost connection has rolled back by itself
    if (error instanceof Undone) return error.value as T
    throw error
  } finally {
    client.release(true)
  }
}
