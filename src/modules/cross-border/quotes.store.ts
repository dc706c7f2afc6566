import { type Db, sql, type Tx } from '../../platform/db.ts'
import type { Quote } from './quotes.ts'

type Row = Omit<Quote, 'total'>
const columns = sql`quote_id as "quoteId", partner_id as "partnerId", rate_id as "rateId", pesos, usd,
  payer_fee as "payerFee", rate, rate_on as "rateOn", rounding, fund_fee as "fundFee",
  quoted_at as "quotedAt", valid_until as "validUntil"`
const whole = (row: Row): Quote => ({ ...row, total: (row.usd + row.payerFee) as Quote['total'] })

/** The newest quote of each partner for a code, standing or not. */
export async function newestOf(db: Db, codeId: string): Promise<ReadonlyMap<string, Quote>> {
  const { rows } = await sql<Row>`select distinct on (partner_id) ${columns} from quotes
    where code_id = ${codeId}::uuid order by partner_id, valid_until desc, quote_id desc`.execute(
    db,
  )
  return new Map(rows.map((row) => [row.partnerId, whole(row)]))
}

/** One quote of a code and partner. */
export async function oneOf(
  db: Db,
  asked: { codeId: string; partnerId: string; quoteId: string },
): Promise<Quote | undefined> {
  const { rows } = await sql<Row>`select ${columns} from quotes
    where quote_id = ${asked.quoteId}::uuid and code_id = ${asked.codeId}::uuid
      and partner_id = ${asked.partnerId}`.execute(db)
  return rows[0] && whole(rows[0])
}
export async function byId(db: Db, quoteId: string): Promise<Quote> {
  const { rows } = await sql<Row>`select ${columns} from quotes
    where quote_id = ${quoteId}::uuid`.execute(db)
  return whole(rows[0]!)
}

export const addQuote = (tx: Tx, codeId: string, one: Quote) =>
  sql`insert into quotes (quote_id, code_id, partner_id, rate_id, pesos, usd, payer_fee, rate, rate_on,
      rounding, fund_fee, quoted_at, valid_until)
    values (${one.quoteId}, ${codeId}, ${one.partnerId}, ${one.rateId}, ${one.pesos}, ${one.usd},
      ${one.payerFee}, ${one.rate}, ${one.rateOn}, ${one.rounding}, ${one.fundFee}, ${one.quotedAt},
      ${one.validUntil})`.execute(tx)
