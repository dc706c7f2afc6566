// Tables split by bimester, filled by the million: a partition that is not there yet is filled apart, without
// indexes, and joined when it is full; one that is there takes its rows as any other statement brings them.
import { type Db, type RawBuilder, sql } from './db.ts'

/** Sees to it that a table can take rows of that bimester (20265 is 2026-B5). */
export const ensurePartition = (db: Db, table: string, bimester: number) =>
  sql`select ${partitionFor(table, bimester)}`.execute(db)
/** The same within a statement that comes before the one with the rows. */
export const partitionFor = (table: string, bimester: number) =>
  sql`ensure_partition(${table}, ${bimester})`

/** Every bimester of these rows: `table` is a temporary one with a column of that name. */
export async function bimestersIn(db: Db, table: string): Promise<number[]> {
  const { rows } = await sql<{ bimester: number }>`
    select distinct bimester from ${sql.id(table)} order by bimester`.execute(db)
  return rows.map((row) => row.bimester)
}

export type Partitions = {
  /** Those that were there already, with rows of earlier days. */
  readonly known: readonly number[]
  /**
   * Runs an insert for each place that rows go to: `into` is where, `which` the condition on their bimester.
   * Says how many rows were written.
   */
  fill(
    insert: (into: RawBuilder<unknown>, which: RawBuilder<unknown>) => RawBuilder<unknown>,
  ): Promise<bigint>
  /** Joins what was filled apart, with its indexes. Nobody reads it before. */
  attach(): Promise<void>
}

/** More than so many are not filled apart: each is a pass over the rows. */
const mostApart = 24

/** Opens the partitions of a table for these bimesters, until the end of the transaction. */
export async function openPartitions(
  db: Db,
  table: string,
  bimesters: readonly number[],
): Promise<Partitions> {
  const [fresh, known]: [number[], number[]] = [[], []]
  for (const bimester of bimesters) {
    const { rows } = await sql<{ made: boolean }>`
      select fresh_partition(${table}, ${bimester}) as made`.execute(db)
    if (!rows[0]!.made) known.push(bimester)
    else if (fresh.length < mostApart) fresh.push(bimester)
    else {
      await sql`select attach_partition(${table}, ${bimester})`.execute(db)
      known.push(bimester)
    }
  }
  const only = bimesters.length === 1
  return {
    known,
    async fill(insert) {
      let written = 0n
      const run = async (into: string, which: RawBuilder<unknown>) => {
        const { numAffectedRows } = await insert(sql.id(into), which).execute(db)
        written += numAffectedRows ?? 0n
      }
      for (const bimester of fresh)
        await run(`${table}_${bimester}`, only ? sql`true` : sql`bimester = ${sql.lit(bimester)}`)
      if (known.length > 0)
        await run(
          table,
          only ? sql`true` : sql`bimester = any(${sql.lit(`{${known}}`)}::integer[])`,
        )
      return written
    },
    async attach() {
      for (const bimester of fresh)
        await sql`select attach_partition(${table}, ${bimester})`.execute(db)
    },
  }
}
