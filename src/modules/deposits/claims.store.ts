import type { Mxn } from '../../foundation/money.ts'
import type { Day, Instant } from '../../foundation/time.ts'
import { type Db, sql, type Tx } from '../../platform/db.ts'
import type { PaymentSource } from '../payments/payments.ts'
import type { Deposit } from './deposits.ts'
import { daysLater, endsLike, type Sought } from './finding.ts'

export type Claim = Sought & {
  readonly reference: string
  readonly memberId: bigint
  readonly loanId: bigint
}

export async function add(tx: Tx, c: Claim, at: Instant): Promise<void> {
  await sql`
    insert into deposit_claims (reference, member_id, loan_id, paid_on, amount, channel, ending, note,
      made_at)
    values (${c.reference}, ${c.memberId}, ${c.loanId}, ${c.paidOn}, ${c.amount}, ${c.channel},
      ${c.key}, ${c.note}, ${at})
    on conflict do nothing`.execute(tx)
}

/** False: it had its answer already, or the deposit answers another one. */
export async function answer(
  tx: Tx,
  reference: string,
  depositId: bigint,
  at: Instant,
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update deposit_claims set deposit_id = ${depositId}, answered_at = ${at}
    where reference = ${reference} and deposit_id is null
      and not exists (select from deposit_claims where deposit_id = ${depositId})`.execute(tx)
  return numAffectedRows === 1n
}

type Row = Pick<Deposit, 'depositId' | 'trackingKey' | 'placeReference' | 'typedReference'>

/** Deposits that are exactly what was told, whatever became of them. Bounded: many alike help nobody. */
export async function fitting(db: Db, sought: Sought): Promise<readonly bigint[]> {
  const { amount, paidOn, channel, key } = sought
  const { rows } = await sql<Row>`
    select deposit_id as "depositId", tracking_key as "trackingKey",
      place_reference as "placeReference", typed_reference as "typedReference"
    from deposits
    where operation = 'deposit' and amount = ${amount} and source = ${channel}
      and received_on between ${paidOn} and ${paidOn.add({ days: daysLater })}
    order by deposit_id limit 2000`.execute(db)
  return rows
    .filter((one) => endsLike([one.trackingKey, one.placeReference, one.typedReference], key))
    .map(({ depositId }) => depositId)
}

export type ClaimShown = {
  readonly reference: string
  readonly loanNumber: string
  readonly paidOn: Day
  readonly amount: Mxn
  readonly channel: PaymentSource
  readonly ending: string
  readonly note: string
  readonly madeAt: Instant
}

/** Claims that no deposit has answered, the oldest first. */
export async function open(db: Db, most: number): Promise<readonly ClaimShown[]> {
  const { rows } = await sql<ClaimShown>`
    select c.reference, l.loan_number as "loanNumber", c.paid_on as "paidOn", c.amount, c.channel,
      c.ending, c.note, c.made_at as "madeAt"
    from deposit_claims c join loans l using (loan_id)
    where c.deposit_id is null order by c.made_at, c.reference limit ${most}`.execute(db)
  return rows
}
