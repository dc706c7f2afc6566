import type pg from 'pg'
import { bimesterToInt } from '../../foundation/bimester.ts'
import { type Day, day, type Instant } from '../../foundation/time.ts'
import { type Month, reachOf } from './movements.ts'

/** The file and line that a movement came in. */
export type Source = {
  readonly file: string
  readonly line: bigint
  readonly asOf: Day | null
  readonly receivedAt: Instant | null
}
type Row = {
  key: string
  file_name: string
  line: string
  as_of: string | null
  finished_at: string | null
}

const text = `select m.effective_on || '_' || m.sequence as key, i.file_name, m.line::text,
    i.as_of::text, to_char(i.finished_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as finished_at
  from loan_movements m join imports i using (import_id)
  where m.member_id = $1::bigint and m.loan_id = $2::bigint and m.bimester = $3::integer
    and m.effective_on between $4::date and $5::date`

/** By the key of the movement; one month, one partition. */
export async function sourcesOf(
  pool: Pick<pg.Pool, 'query'>,
  { memberId, loanId }: { memberId: bigint; loanId: bigint },
  month: Month,
): Promise<ReadonlyMap<string, Source>> {
  const { from, to, firstBimester } = reachOf({ from: month, to: month, cut: false })
  const values = [memberId, loanId, bimesterToInt(firstBimester), from.toString(), to.toString()]
  const { rows } = await pool.query<Row>({ name: 'loan-sources', text, values })
  return new Map(
    rows.map((row) => [
      row.key,
      {
        file: row.file_name,
        line: BigInt(row.line),
        asOf: row.as_of === null ? null : day(row.as_of),
        receivedAt: row.finished_at === null ? null : Temporal.Instant.from(row.finished_at),
      },
    ]),
  )
}
