import type { ForeignCurrency } from '../../foundation/exchange.ts'
import { type Db, sql, type Tx } from '../../platform/db.ts'
import type { Rate } from './rates.ts'

const columns = sql`rate_id as "rateId", currency, rate_on as "on", pesos, source, mark,
  read_at as "readAt"`

/** The newest of each currency; of one day, what its source said last. */
export async function newestRates(db: Db): Promise<ReadonlyMap<ForeignCurrency, Rate>> {
  const { rows } = await sql<Rate>`
    select distinct on (currency) ${columns} from exchange_rates
    order by currency, rate_on desc, read_at desc, rate_id desc`.execute(db)
  return new Map(rows.map((rate) => [rate.currency, rate]))
}

/** The newest first. */
export async function latestRates(db: Db, most: number): Promise<readonly Rate[]> {
  const { rows } = await sql<Rate>`
    select ${columns} from exchange_rates order by rate_on desc, read_at desc, rate_id desc
    limit ${most}`.execute(db)
  return rows
}

/** Whether it was new: the same figure of the same day and source is kept once. */
export async function addRate(tx: Tx, one: Rate): Promise<boolean> {
  const { numAffectedRows } = await sql`
    insert into exchange_rates (rate_id, currency, rate_on, pesos, source, mark, read_at)
    values (${one.rateId}, ${one.currency}, ${one.on}, ${one.pesos}, ${one.source}, ${one.mark},
      ${one.readAt}) on conflict do nothing`.execute(tx)
  return numAffectedRows === 1n
}

/** How the last readings of a source went. */
export type Reading = {
  readonly source: string
  readonly lastTriedAt: Temporal.Instant
  readonly lastReadAt: Temporal.Instant | null
  /** In a row. */
  readonly failures: number
  readonly lastRefusal: string | null
}

export async function readings(db: Db): Promise<readonly Reading[]> {
  const { rows } = await sql<Reading>`
    select source, last_tried_at as "lastTriedAt", last_read_at as "lastReadAt", failures,
      last_refusal as "lastRefusal" from rate_readings order by source`.execute(db)
  return rows
}

export const noteReading = (
  tx: Tx,
  { source, at, refusal }: { source: string; at: Temporal.Instant; refusal: string | undefined },
) =>
  sql`insert into rate_readings as r (source, last_tried_at, last_read_at, failures, last_refusal)
    values (${source}, ${at}, ${refusal ? null : at}::timestamptz, ${refusal ? 1 : 0}, ${refusal ?? null})
    on conflict (source) do update set last_tried_at = excluded.last_tried_at,
      last_read_at = coalesce(excluded.last_read_at, r.last_read_at),
      failures = case when excluded.last_refusal is null then 0 else r.failures + 1 end,
      last_refusal = excluded.last_refusal`.execute(tx)
