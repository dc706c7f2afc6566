// One statement per page: each part is a sub-select that yields one JSON value, made by the room it belongs to.
// The text is compiled once and sent as a named prepared statement.
import { CompiledQuery } from 'kysely'
import type pg from 'pg'
import type { Tx } from './db.ts'

/** Values by name; written `:name` in the text of a part, always with its type: `:member::bigint`. */
export type Values = Readonly<Record<string, unknown>>
/** A sub-select of one JSON value, and how that value becomes the room's own type. */
export type Part<V extends Values, T> = {
  readonly sql: string
  readonly read: (json: never) => T
  /** Carries the names and types of the values; never set. */
  readonly takes?: (values: V) => void
}

export const part = <V extends Values, J, T>(sql: string, read: (json: J) => T): Part<V, T> => ({
  sql,
  read: read as (json: never) => T,
})

type Parts = Readonly<Record<string, Part<never, unknown>>>
/** What all the parts take, together. */
type ValuesOf<P extends Parts> =
  NonNullable<P[keyof P]['takes']> extends (values: infer All) => void ? All : never
type ReadingsOf<P extends Parts> = { [K in keyof P]: P[K] extends Part<never, infer T> ? T : never }

export type PageStatement<P extends Parts> = {
  /** What is sent, with `$1…`: for EXPLAIN and for the bench. */
  readonly text: string
  /** The values in the order of their numbers. */
  valuesFor(values: ValuesOf<P>): unknown[]
  /** Runs it: one round trip, every part read. */
  of(pool: Pick<pg.Pool, 'query'>, values: ValuesOf<P>): Promise<ReadingsOf<P>>
}

const placeholder = /(?<!:):([a-z]\w*)/g

/**
 * One part for many at once: a named statement with a row for each value of `:<over>`, in the order of asking.
 * Whatever else the part takes is the same for all.
 */
export function eachStatement<V extends Values, T, const K extends keyof V & string>(
  name: string,
  { sql, read }: Part<V, T>,
  { over, type }: { over: K; type: 'bigint' },
) {
  const order: string[] = []
  const numbered = sql.replace(placeholder, (_, value: string) => {
    if (value === over) return 'asked.one'
    if (!order.includes(value)) order.push(value)
    return `$${order.indexOf(value) + 2}`
  })
  const text = `select (${numbered}) as value
    from unnest($1::${type}[]) with ordinality as asked (one, place) order by place`
  return async (
    pool: Pick<pg.Pool, 'query'>,
    each: readonly V[K][],
    rest: Omit<V, K>,
  ): Promise<ReadonlyMap<V[K], T>> => {
    const values = [each, ...order.map((value) => (rest as Values)[value])]
    const { rows } = await pool.query<{ value: never }>({ name, text, values })
    return new Map(rows.map(({ value }, i) => [each[i]!, read(value)]))
  }
}

/** Joins the parts into one named statement. `name` is its own alone in the whole program. */
export function pageStatement<const P extends Parts>(name: string, parts: P): PageStatement<P> {
  const order: string[] = []
  const numbered = (sql: string) =>
    sql.replace(placeholder, (_, value: string) => {
      if (!order.includes(value)) order.push(value)
      return `$${order.indexOf(value) + 1}`
    })
  const keys = Object.keys(parts)
  const text = `select ${keys.map((key) => `(${numbered(parts[key]!.sql)}) as "${key}"`).join(',\n')}`
  const valuesFor = (values: ValuesOf<P>) => order.map((value) => (values as Values)[value])
  return {
    text,
    valuesFor,
    async of(pool, values) {
      const { rows } = await pool.query({ name, text, values: valuesFor(values) })
      const row = rows[0] as Record<string, never>
      const readings: Record<string, unknown> = {}
      for (const key of keys) readings[key] = parts[key]!.read(row[key]!)
      return readings as ReadingsOf<P>
    },
  }
}

/** Reads within a transaction, and sees what it wrote. */
export const asReading = (tx: Tx): Pick<pg.Pool, 'query'> =>
  ({
    query: ({ text, values }: { text: string; values: unknown[] }) =>
      tx.executeQuery(CompiledQuery.raw(text, values)),
  }) as unknown as Pick<pg.Pool, 'query'>
