// Clearing by the table of rules. The one store that reaches into the tables of other rooms, by name, and only to let go.
import type { Instant } from '../../foundation/time.ts'
import { type Db, type RawBuilder, sql } from '../../platform/db.ts'
import type { Clearing } from './retention.ts'

export type At = { readonly before: Instant; readonly now: Instant }

/** The text of a rule, its instants as parameters. */
function bound(text: string, at: At): RawBuilder<unknown> {
  const pieces = text.split(/(:before|:now)\b/).map((piece) => {
    if (piece === ':before') return sql`${at.before}::timestamptz`
    return piece === ':now' ? sql`${at.now}::timestamptz` : sql.raw(piece)
  })
  return sql.join(pieces, sql.raw(''))
}

export async function countDue(db: Db, { table, where }: Clearing, at: At): Promise<bigint> {
  const { rows } = await sql<{ n: bigint }>`
    select count(*) as n from ${sql.id(table)} where ${bound(where, at)}`.execute(db)
  return rows[0]!.n
}

/** So many rows at a time: no statement holds a table for long. Answers how many. */
export async function clearSome(
  db: Db,
  { table, where, set }: Clearing,
  at: At,
  most: number,
): Promise<bigint> {
  const name = sql.id(table)
  const rows = sql`ctid = any(array(select ctid from ${name} where ${bound(where, at)} limit ${most}))`
  const { numAffectedRows } = set
    ? await sql`update ${name} set ${bound(set, at)} where ${rows}`.execute(db)
    : await sql`delete from ${name} where ${rows}`.execute(db)
  return numAffectedRows ?? 0n
}

export async function noteRun(db: Db, rule: string, ranAt: Instant, cleared: bigint) {
  await sql`insert into retention_runs (rule, ran_at, cleared)
    values (${rule}, ${ranAt}, ${cleared}) on conflict do nothing`.execute(db)
}

export type LastRun = { readonly rule: string; readonly ranAt: Instant; readonly cleared: bigint }
/** The last time that each rule let something go. */
export async function lastRuns(db: Db): Promise<LastRun[]> {
  const { rows } = await sql<LastRun>`
    select distinct on (rule) rule, ran_at as "ranAt", cleared from retention_runs
    order by rule, ran_at desc`.execute(db)
  return rows
}
