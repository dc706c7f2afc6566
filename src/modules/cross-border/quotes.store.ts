import { type Db, sql, type Tx } from '../../platform/db.ts'
import type { Quote } from './quotes.ts'

type Row = Omit<Quote, 'total'>
const columnOf: Readonly<Record<keyof Row, string>> = {
  ...{
    quoteId: 'quote_id',
    partnerId: 'partner_id',
    rateId: 'rate_id',
    pesos: 'pesos',
    usd: 'usd',
  },
  ...{ payerFee: 'payer_fee', rate: 'rate', rateOn: 'rate_on', rounding: 'rounding' },
  ...{ fundFee: 'fund_fee', quotedAt: 'quoted_at', validUntil: 'valid_until' },
}
const fields = Object.keys(columnOf) as (keyof Row)[]
const columns = sql.join(fields.map((name) => sql`${sql.id(columnOf[name])} as ${sql.id(name)}`))
const whole = (row: Row): Quote => ({ ...row, total: (row.usd + row.payerFee) as Quote['total'] })

const besideName = (name: keyof Row) => `quote ${name}`
/** Quotes to be read beside another table, under names that no column of it has; `besideOf` makes one of a row. */
export const beside = {
  names: sql.join(fields.map((name) => sql.id(besideName(name)))),
  table: sql`(select ${sql.join(
    fields.map((name) => sql`${sql.id(columnOf[name])} as ${sql.id(besideName(name))}`),
  )} from quotes) as quote`,
  id: sql.id(besideName('quoteId')),
}
export const besideOf = (row: Readonly<Record<string, unknown>>): Quote =>
  whole(Object.fromEntries(fields.map((name) => [name, row[besideName(name)]])) as Row)

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
