import type { Instant } from '../../foundation/time.ts'
import { type Db, sql, type Tx } from '../../platform/db.ts'
import type { Move, Refund } from './refunds.ts'

export type NewRefund = Omit<Refund, 'moves' | 'receipt'> & {
  readonly sealedClabe: Buffer
  readonly clabeMac: Buffer
}
export type KeptRefund = Refund & Pick<NewRefund, 'sealedClabe'>

type Row = Omit<KeptRefund, 'moves'> & {
  moves: readonly (Omit<Move, 'at'> & { at: string })[] | null
}
const from = ({ moves, ...row }: Row): KeptRefund => ({
  ...row,
  moves: (moves ?? []).map((one) => ({ ...one, at: Temporal.Instant.from(one.at) })),
})

const whole = sql`
  select o.refund_id as "refundId", o.member_id as "memberId", o.loan_id as "loanId", o.reference,
    o.amount, o.ending, o.bank, o.asked_at as "askedAt", o.free_at as "freeAt",
    o.sealed_clabe as "sealedClabe",
    (select e.receipt from refund_endings e where e.refund_id = o.refund_id) as receipt,
    (select json_agg(m order by m.at) from (
      select 'proposed' as move, proposed_by::text as by, by_name as "byName", at, reason
      from refund_proposals p where p.refund_id = o.refund_id
      union all
      select move, ended_by::text, by_name, at, reason
      from refund_endings e where e.refund_id = o.refund_id) m) as moves
  from refund_orders o`

/** One at a time for a loan, until the transaction ends. */
export const lockLoan = (tx: Tx, loanId: bigint) =>
  sql`select pg_advisory_xact_lock(hashtextextended(${`refund ${loanId}`}, 30))`.execute(tx)

export async function ofLoan(
  db: Db,
  of: { memberId: bigint; loanId: bigint },
): Promise<readonly KeptRefund[]> {
  const { rows } = await sql<Row>`${whole}
    where o.member_id = ${of.memberId} and o.loan_id = ${of.loanId}
    order by o.asked_at desc`.execute(db)
  return rows.map(from)
}

/** The account that a member gave last, sealed. */
export async function lastAccount(db: Db, memberId: bigint): Promise<Buffer | undefined> {
  const { rows } = await sql<{ sealed: Buffer }>`
    select sealed_clabe as sealed from refund_orders where member_id = ${memberId}
    order by asked_at desc limit 1`.execute(db)
  return rows[0]?.sealed
}

export async function byId(db: Db, refundId: string): Promise<KeptRefund | undefined> {
  const { rows } = await sql<Row>`${whole} where o.refund_id = ${refundId}::uuid`.execute(db)
  return rows[0] && from(rows[0])
}

/** For the board: what waits, the oldest first, then what ended last. */
export async function latest(db: Db, most: number): Promise<readonly KeptRefund[]> {
  const { rows } = await sql<Row>`${whole}
    order by exists (select from refund_endings e where e.refund_id = o.refund_id), o.asked_at desc
    limit ${most}`.execute(db)
  return rows.map(from)
}

/** Whether money of this member left to that account before. */
export async function isKnown(db: Db, memberId: bigint, clabeMac: Buffer): Promise<boolean> {
  const { rows } = await sql`
    select from refund_orders o join refund_endings e using (refund_id)
    where o.member_id = ${memberId} and o.clabe_mac = ${clabeMac} and e.move = 'released'
    limit 1`.execute(db)
  return rows.length > 0
}

export const add = (tx: Tx, one: NewRefund) =>
  sql`insert into refund_orders (refund_id, member_id, loan_id, reference, amount, sealed_clabe,
      clabe_mac, ending, bank, asked_at, free_at)
    values (${one.refundId}, ${one.memberId}, ${one.loanId}, ${one.reference}, ${one.amount},
      ${one.sealedClabe}, ${one.clabeMac}, ${one.ending}, ${one.bank}, ${one.askedAt},
      ${one.freeAt})`.execute(tx)

type Written = {
  readonly refundId: string
  readonly by: string
  readonly byName: string
  readonly at: Instant
  readonly reason: string
}
export const propose = (tx: Tx, one: Written) =>
  sql`insert into refund_proposals (refund_id, proposed_by, by_name, at, reason)
    values (${one.refundId}, ${one.by}::uuid, ${one.byName}, ${one.at}, ${one.reason})`.execute(tx)

/** Who proposed goes with it, so that the database itself refuses one person alone. */
export const end = (
  tx: Tx,
  one: Written & {
    readonly move: 'released' | 'declined'
    readonly proposedBy: string | null
    readonly receipt: string | null
  },
) =>
  sql`insert into refund_endings (refund_id, move, proposed_by, ended_by, by_name, at, reason, receipt)
    values (${one.refundId}, ${one.move}, ${one.proposedBy}::uuid, ${one.by}::uuid, ${one.byName},
      ${one.at}, ${one.reason}, ${one.receipt})`.execute(tx)

/** The case that was opened for a loan's refund, if any. */
export async function caseOf(db: Db, loanId: bigint): Promise<string | undefined> {
  const { rows } = await sql<{ reference: string }>`
    select reference from payoff_requests where loan_id = ${loanId} and kind = 'refund'`.execute(db)
  return rows[0]?.reference
}

export type Later = { readonly memberId: bigint; readonly loanId: bigint }
/** Loans whose refund was sent and to which money came again. */
export async function againOwed(db: Db, after: bigint, most: number): Promise<readonly Later[]> {
  const { rows } = await sql<Later>`
    select distinct o.member_id as "memberId", o.loan_id as "loanId"
    from refund_orders o join refund_endings e using (refund_id)
    where e.move = 'released' and o.loan_id > ${after} and not exists (
        select from refund_orders n left join refund_endings d using (refund_id)
        where n.loan_id = o.loan_id and d.refund_id is null)
      and (select coalesce(sum(s.amount), 0) from ledger_subtotals s where s.member_id = o.member_id
        and s.loan_id = o.loan_id and s.ledger_account = 'excess-payments') > 0
    order by 2 limit ${most}`.execute(db)
  return rows
}
