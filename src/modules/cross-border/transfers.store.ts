import type { Mxn, Usd } from '../../foundation/money.ts'
import type { Day, Instant } from '../../foundation/time.ts'
import { type Db, sql, type Tx } from '../../platform/db.ts'
import { write } from '../../platform/together.ts'
import { beside, besideOf } from './quotes.store.ts'
import type { Quote } from './quotes.ts'
import type { DollarEntry, TransferState } from './transfers.ts'

export type TransferRow = {
  readonly transferId: string
  readonly codeId: string
  readonly quoteId: string
  readonly partnerId: string
  readonly partnerRef: string
  readonly memberId: bigint
  readonly loanId: bigint
  readonly state: Exclude<TransferState, 'quoted'>
  readonly pesos: Mxn
  readonly usd: Usd
  readonly paymentId: string | null
  /** The folio of that payment. */
  readonly paymentFolio: string | null
  readonly payerCountry: string | null
  readonly payerState: string | null
  readonly sealedPayer: Buffer | null
  readonly authorisedAt: Instant
  readonly expiresAt: Instant
  readonly receivedAt: Instant | null
  readonly appliedAt: Instant | null
  readonly endedAt: Instant | null
  readonly receiptsAt: Instant | null
}

const columns = sql`transfer_id as "transferId", code_id as "codeId", quote_id as "quoteId",
  partner_id as "partnerId", partner_ref as "partnerRef", member_id as "memberId",
  loan_id as "loanId", state, pesos, usd, payment_id as "paymentId", payment_folio as "paymentFolio",
  payer_country as "payerCountry", payer_state as "payerState", sealed_payer as "sealedPayer",
  authorised_at as "authorisedAt", expires_at as "expiresAt", received_at as "receivedAt",
  applied_at as "appliedAt", ended_at as "endedAt", receipts_at as "receiptsAt"`

export const idForm = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
const first = async (rows: Promise<{ rows: TransferRow[] }>) => (await rows).rows[0]

export const byId = (db: Db, transferId: string) =>
  first(
    sql<TransferRow>`select ${columns} from transfers
      where transfer_id = ${transferId}::uuid`.execute(db),
  )
export const byRef = (db: Db, partnerId: string, partnerRef: string) =>
  first(
    sql<TransferRow>`select ${columns} from transfers
      where partner_id = ${partnerId} and partner_ref = ${partnerRef}`.execute(db),
  )
/** Held until the transaction ends: one move at a time. */
export const lockTransfer = (tx: Tx, transferId: string) =>
  first(
    sql<TransferRow>`select ${columns} from transfers
      where transfer_id = ${transferId}::uuid for update`.execute(tx),
  )
/** The same with its quote. */
export async function lockQuoted(
  tx: Tx,
  transferId: string,
): Promise<(TransferRow & { readonly quote: Quote }) | undefined> {
  const { rows } = await sql<TransferRow & Readonly<Record<string, unknown>>>`
    select ${columns}, ${beside.names} from transfers join ${beside.table} on ${beside.id} = quote_id
    where transfer_id = ${transferId}::uuid for update of transfers`.execute(tx)
  return rows[0] && { ...rows[0], quote: besideOf(rows[0]) }
}
export const lockByPayment = (tx: Tx, paymentId: string) =>
  first(
    sql<TransferRow>`select ${columns} from transfers
      where payment_id = ${paymentId} for update`.execute(tx),
  )

/** Whether the reference was new for that partner. */
export async function addTransfer(tx: Tx, one: TransferRow): Promise<boolean> {
  const { numAffectedRows } = await sql`
    insert into transfers (transfer_id, code_id, quote_id, partner_id, partner_ref, member_id, loan_id,
      state, pesos, usd, payer_country, payer_state, sealed_payer, authorised_at, expires_at)
    values (${one.transferId}, ${one.codeId}, ${one.quoteId}, ${one.partnerId}, ${one.partnerRef},
      ${one.memberId}, ${one.loanId}, ${one.state}, ${one.pesos}, ${one.usd}, ${one.payerCountry},
      ${one.payerState}, ${one.sealedPayer}, ${one.authorisedAt}, ${one.expiresAt})
    on conflict (partner_id, partner_ref) do nothing`.execute(tx)
  return numAffectedRows === 1n
}

export const linkPayment = (
  tx: Tx,
  transferId: string,
  { paymentId, reference }: { paymentId: string; reference: string },
) =>
  sql`update transfers set payment_id = ${paymentId}, payment_folio = ${reference}
    where transfer_id = ${transferId}::uuid`.execute(tx)

const instantOf: Readonly<Record<string, string>> = {
  received: 'received_at',
  applied: 'applied_at',
  cancelled: 'ended_at',
  expired: 'ended_at',
  reversed: 'ended_at',
}

/** Dollars that move with a step, and what they are told by. */
export type Leg = {
  readonly entries: readonly DollarEntry[]
  readonly rateId: string
  readonly paymentId: string
  readonly on: Day
}
type Move = {
  readonly transferId: string
  readonly state: TransferState
  readonly at: Instant
  readonly reason?: string
  readonly leg?: Leg
}

/** The number of the step that is being written, by those that were there before. */
const nextStep = (transferId: string) =>
  sql`(select coalesce(max(step), 0) + 1 from transfer_steps where transfer_id = ${transferId}::uuid)`

const dollarsOf = ({ transferId, at }: Move, { entries, rateId, paymentId, on }: Leg) =>
  sql`insert into dollar_entries (transfer_id, step, dollar_account, amount, rate_id, payment_id,
      effective_on, recorded_at)
    select ${transferId}::uuid, ${nextStep(transferId)}, e.dollar_account, e.amount, ${rateId}::uuid,
      ${paymentId}, ${on}::date, ${at}::timestamptz
    from unnest(${entries.map((e) => e.dollarAccount)}::text[],
      ${entries.map((e) => e.amount.toString())}::bigint[]) as e (dollar_account, amount)`

/** Writes the state, its step, and the dollars that move with it. Whoever does so holds the transfer. */
export function moveTo(tx: Tx, move: Move): Promise<void> {
  const { transferId, state, at, reason, leg } = move
  const column = instantOf[state]
  const moved = sql`update transfers set state = ${state}, ${sql.ref(column ?? 'authorised_at')} = ${at}
    where transfer_id = ${transferId}::uuid`
  const step = sql`insert into transfer_steps (transfer_id, step, state, reason, at)
    values (${transferId}::uuid, ${nextStep(transferId)}, ${state}, ${reason ?? null}, ${at})`
  return write(tx, ...(column ? [moved] : []), step, ...(leg ? [dollarsOf(move, leg)] : []))
}

/** Dollars that went, or are on their way, to a loan through a partner since each of two days. */
export async function goneTo(
  db: Db,
  asked: { loanId: bigint; partnerId: string; day: Instant; month: Instant },
): Promise<{ day: Usd; month: Usd }> {
  const { rows } = await sql<{ day: Usd; month: Usd }>`
    select coalesce(sum(usd) filter (where authorised_at >= ${asked.day}), 0)::bigint as day,
      coalesce(sum(usd), 0)::bigint as month
    from transfers where loan_id = ${asked.loanId} and partner_id = ${asked.partnerId}
      and authorised_at >= ${asked.month} and state in ('authorised', 'received', 'applied')`.execute(
    db,
  )
  return rows[0]!
}

export async function toExpire(db: Db, now: Instant, most: number): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`select transfer_id as id from transfers
    where state = 'authorised' and expires_at <= ${now} order by expires_at limit ${most}`.execute(
    db,
  )
  return rows.map(({ id }) => id)
}
/** Received so long ago that they are surely applied, unless something was in the way. */
export async function toSettle(db: Db, before: Instant, most: number): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`select payment_id as id from transfers
    where state = 'received' and received_at <= ${before} order by received_at limit ${most}`.execute(
    db,
  )
  return rows.map(({ id }) => id)
}
/** Received or gone back, and nobody has its receipts yet. */
export const noteReceipts = (tx: Tx, transferId: string, at: Instant) =>
  sql`update transfers set receipts_at = ${at} where transfer_id = ${transferId}::uuid`.execute(tx)
