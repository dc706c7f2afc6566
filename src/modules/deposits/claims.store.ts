import type { Mxn } from '../../foundation/money.ts'
import type { Day, Instant } from '../../foundation/time.ts'
import { type Db, sql, type Tx } from '../../platform/db.ts'
import type { Channel, Deposit } from './deposits.ts'
import { daysLater, plainEnding, type Told } from './finding.ts'
import { channelsLike } from './matching.store.ts'

export type Claim = Told & {
  readonly reference: string
  readonly memberId: bigint
  readonly loanId: bigint
}

export async function add(tx: Tx, c: Claim, at: Instant): Promise<void> {
  await sql`
    insert into deposit_claims (reference, member_id, loan_id, paid_on, amount, channel, ending, note,
      made_at)
    values (${c.reference}, ${c.memberId}, ${c.loanId}, ${c.paidOn}, ${c.amount}, ${c.channel},
      ${c.ending}, ${c.note}, ${at})
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

type Row = Pick<Deposit, 'depositId' | 'trackingKey' | 'placeReference' | 'typedReference'> & {
  state: Deposit['state']
  memberId: bigint | null
  paymentId: string | null
}
export type Fitting = Pick<Row, 'depositId' | 'state' | 'memberId' | 'paymentId'>

/** Deposits that are exactly what was told, whatever became of them. Bounded: many alike help nobody. */
export async function fitting(db: Db, told: Told): Promise<readonly Fitting[]> {
  const { rows } = await sql<Row>`
    select d.deposit_id as "depositId", d.tracking_key as "trackingKey",
      d.place_reference as "placeReference", d.typed_reference as "typedReference", s.state,
      s.member_id as "memberId", s.payment_id as "paymentId"
    from deposits d join deposit_states s using (deposit_id)
    where d.operation = 'deposit' and d.amount = ${told.amount}
      and d.received_on between ${told.paidOn} and ${told.paidOn.add({ days: daysLater })}
      and d.channel = any(${channelsLike[told.channel]}::text[])
    order by d.deposit_id limit 2000`.execute(db)
  return rows.filter(({ trackingKey, placeReference, typedReference }) =>
    [trackingKey, placeReference, typedReference].some((one) =>
      plainEnding(one ?? '').endsWith(told.ending),
    ),
  )
}

/** Whether the loan is this member's. */
export async function ownsLoan(
  db: Db,
  { memberId, loanId }: { memberId: bigint; loanId: bigint },
): Promise<boolean> {
  const { rows } = await sql`
    select from loans where loan_id = ${loanId} and member_id = ${memberId}`.execute(db)
  return rows.length > 0
}

export type ClaimShown = {
  readonly reference: string
  readonly loanNumber: string
  readonly paidOn: Day
  readonly amount: Mxn
  readonly channel: Channel
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
