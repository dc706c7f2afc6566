import type { Mxn, Usd } from '../../foundation/money.ts'
import type { Day, Instant } from '../../foundation/time.ts'
import { type Db, sql } from '../../platform/db.ts'
import type { TransferState } from './transfers.ts'

/** What a partner did on a day: received that day, and gone back that day. */
export type DailyTotal = {
  readonly partnerId: string
  readonly received: number
  readonly reversed: number
  /** Received less gone back. */
  readonly mxn: Mxn
  readonly usd: Usd
  readonly rounding: Mxn
  readonly fundFees: Mxn
  /** What the partner owes the fund for that day. */
  readonly owed: Mxn
}

/** By partner; days of Mexico City, as instants of their beginning and of the next one's. */
export async function totalsBetween(db: Db, from: Instant, to: Instant): Promise<DailyTotal[]> {
  const { rows } = await sql<DailyTotal>`
    with moved as (
      select t.partner_id, 1 as sign, t.pesos, t.usd, q.rounding, q.fund_fee
      from transfers t join quotes q using (quote_id)
      where t.received_at >= ${from} and t.received_at < ${to}
      union all
      select t.partner_id, -1, t.pesos, t.usd, q.rounding, q.fund_fee
      from transfers t join quotes q using (quote_id)
      where t.state = 'reversed' and t.ended_at >= ${from} and t.ended_at < ${to}
    )
    select partner_id as "partnerId", (count(*) filter (where sign = 1))::integer as received,
      (count(*) filter (where sign = -1))::integer as reversed, sum(sign * pesos)::bigint as mxn,
      sum(sign * usd)::bigint as usd, sum(sign * rounding)::bigint as rounding,
      sum(sign * fund_fee)::bigint as "fundFees",
      sum(sign * (pesos - rounding - fund_fee))::bigint as owed
    from moved group by partner_id order by partner_id`.execute(db)
  return rows
}

/** A line of the daily file. */
export type DailyLine = {
  readonly transferId: string
  readonly partnerRef: string
  readonly state: Exclude<TransferState, 'quoted'>
  readonly pesos: Mxn
  readonly usd: Usd
  readonly payerFee: Usd
  readonly rate: bigint
  readonly rateOn: Day
  readonly receivedAt: Instant
  readonly endedAt: Instant | null
}

/** Of one partner, received or gone back in that time; after a transfer, so many. */
export async function linesBetween(
  db: Db,
  asked: { partnerId: string; from: Instant; to: Instant; after: string; most: number },
): Promise<readonly DailyLine[]> {
  const { partnerId, from, to, after, most } = asked
  const { rows } = await sql<DailyLine>`
    select t.transfer_id as "transferId", t.partner_ref as "partnerRef", t.state, t.pesos, t.usd,
      q.payer_fee as "payerFee", q.rate, q.rate_on as "rateOn", t.received_at as "receivedAt",
      t.ended_at as "endedAt"
    from transfers t join quotes q using (quote_id)
    where t.partner_id = ${partnerId} and t.transfer_id > ${after}::uuid and t.received_at is not null
      and ((t.received_at >= ${from} and t.received_at < ${to})
        or (t.ended_at >= ${from} and t.ended_at < ${to}))
    order by t.transfer_id limit ${most}`.execute(db)
  return rows
}

/** Both legs and the fund's own, over everything there is: each zero, or the first sum that is not. */
export async function legSums(db: Db): Promise<{ dollars: bigint; unevenTransfers: number }> {
  const { rows } = await sql<{ dollars: bigint; unevenTransfers: number }>`
    select coalesce(sum(amount), 0)::bigint as dollars,
      (count(*) filter (where amount <> 0))::integer as "unevenTransfers"
    from (select transfer_id, step, sum(amount) as amount from dollar_entries
      group by transfer_id, step) as legs`.execute(db)
  return rows[0]!
}
