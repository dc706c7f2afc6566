import { centavos } from '../../foundation/money.ts'
import type { Day, Instant } from '../../foundation/time.ts'
import { type Db, sql, type Tx } from '../../platform/db.ts'
import type { Component } from '../ledger/ledger.ts'
import type { Move, Outcome, Refund, Subject } from './refunds.ts'

export type NewRefund = Omit<Refund, 'moves' | 'receipt' | 'outcome'> & {
  readonly sealedClabe: Buffer
  readonly clabeMac: Buffer
}
export type KeptRefund = Refund & Pick<NewRefund, 'sealedClabe'>

type Row = Omit<KeptRefund, 'moves' | 'parts'> & {
  moves: readonly (Omit<Move, 'at'> & { at: string })[] | null
  parts: readonly { component: Component; amount: string }[] | null
}
const from = ({ moves, parts, ...row }: Row): KeptRefund => ({
  ...row,
  parts: (parts ?? []).map((one) => ({ ...one, amount: centavos(BigInt(one.amount)) })),
  moves: (moves ?? []).map((one) => ({ ...one, at: Temporal.Instant.from(one.at) })),
})

const whole = sql`
  select o.refund_id as "refundId", o.member_id as "memberId", o.loan_id as "loanId", o.reference,
    o.amount, o.ending, o.bank, o.asked_at as "askedAt", o.free_at as "freeAt",
    o.sealed_clabe as "sealedClabe",
    (select e.receipt from refund_endings e where e.refund_id = o.refund_id) as receipt,
    (select max(x.outcome) from refund_outcomes x where x.refund_id = o.refund_id) as outcome,
    (select json_agg(json_build_object('component', p.component, 'amount', p.amount::text)
      order by p.component)
      from refund_parts p where p.refund_id = o.refund_id) as parts,
    (select json_agg(m order by m.at) from (
      select 'proposed' as move, proposed_by::text as by, by_name as "byName", at, reason
      from refund_proposals p where p.refund_id = o.refund_id
      union all
      select move, ended_by::text, by_name, at, reason
      from refund_endings e where e.refund_id = o.refund_id) m) as moves
  from refund_orders o`

/** One at a time for a loan, or for somebody's savings, until the transaction ends. */
export const lock = (tx: Tx, { memberId, loanId }: Subject) => {
  const what = loanId === null ? `refund savings ${memberId}` : `refund ${loanId}`
  return sql`select pg_advisory_xact_lock(hashtextextended(${what}, 30))`.execute(tx)
}

/** The newest first. */
export async function ofSubject(db: Db, of: Subject): Promise<readonly KeptRefund[]> {
  const which = of.loanId === null ? sql`o.loan_id is null` : sql`o.loan_id = ${of.loanId}`
  const { rows } = await sql<Row>`${whole}
    where o.member_id = ${of.memberId} and ${which}
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

/** Whether money of this member left to that account before, and stayed there. */
export async function isKnown(db: Db, memberId: bigint, clabeMac: Buffer): Promise<boolean> {
  const { rows } = await sql`
    select from refund_orders o join refund_endings e using (refund_id)
    where o.member_id = ${memberId} and o.clabe_mac = ${clabeMac} and e.move = 'released'
      and not exists (select from refund_outcomes x
        where x.refund_id = o.refund_id and x.outcome = 'returned')
    limit 1`.execute(db)
  return rows.length > 0
}

export async function add(tx: Tx, one: NewRefund): Promise<void> {
  await sql`insert into refund_orders (refund_id, member_id, loan_id, reference, amount, sealed_clabe,
      clabe_mac, ending, bank, asked_at, free_at)
    values (${one.refundId}, ${one.memberId}, ${one.loanId}, ${one.reference}, ${one.amount},
      ${one.sealedClabe}, ${one.clabeMac}, ${one.ending}, ${one.bank}, ${one.askedAt},
      ${one.freeAt})`.execute(tx)
  for (const { component, amount } of one.parts)
    await sql`insert into refund_parts (refund_id, component, amount)
      values (${one.refundId}, ${component}, ${amount})`.execute(tx)
}

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

/** What may be paid of somebody's savings, as it was decided last. */
export type Payout = { readonly reference: string; readonly parts: readonly Component[] }
export async function payoutOf(db: Db, memberId: bigint): Promise<Payout | undefined> {
  const { rows } = await sql<Payout>`
    select reference, parts from savings_payouts where member_id = ${memberId}
    order by opened_at desc, reference desc limit 1`.execute(db)
  return rows[0]
}
export const addPayout = (
  tx: Tx,
  one: Payout & {
    readonly memberId: bigint
    readonly law: string | undefined
    readonly cause: string
    readonly at: Instant
  },
) =>
  sql`insert into savings_payouts (reference, member_id, law, cause, parts, opened_at)
    values (${one.reference}, ${one.memberId}, ${one.law ?? null}, ${one.cause},
      ${[...one.parts]}::text[], ${one.at})`.execute(tx)

const held = sql`coalesce((select sum(s.amount) from ledger_subtotals s
  where s.member_id = o.member_id and s.loan_id = o.loan_id
    and s.ledger_account = 'excess-payments'), 0)`
const saved = sql`coalesce((select sum(s.amount) from ledger_subtotals s
  where s.member_id = o.member_id and s.ledger_account = any (
    select 'savings-' || unnest(p.parts) from savings_payouts p
    where p.reference = o.reference)), 0)`

/** Where something was sent, nothing is under way, and money is there again. */
export async function againOwed(
  db: Db,
  after: string,
  most: number,
): Promise<readonly (Subject & { readonly refundId: string })[]> {
  const { rows } = await sql<Subject & { readonly refundId: string }>`
    select o.refund_id as "refundId", o.member_id as "memberId", o.loan_id as "loanId"
    from refund_orders o join refund_endings e using (refund_id)
    where e.move = 'released' and o.refund_id > ${after}::uuid
      and not exists (select from refund_outcomes x
        where x.refund_id = o.refund_id and x.outcome = 'returned')
      and not exists (select from refund_orders n
        left join refund_endings d using (refund_id)
        where n.member_id = o.member_id and n.loan_id is not distinct from o.loan_id
          and (d.refund_id is null or n.asked_at > o.asked_at))
      and case when o.loan_id is null then ${saved} else ${held} end > 0
    order by 1 limit ${most}`.execute(db)
  return rows
}

/** A line of the bank about money that we sent, of which we have not taken note. */
export type BankSaid = {
  readonly refundId: string
  readonly outcome: Outcome
  readonly depositId: bigint
  readonly receivedOn: Day
}
/** What it says of another amount than was sent is nobody's yet: it shows in the reconciliation. */
export async function said(db: Db, after: string, most: number): Promise<readonly BankSaid[]> {
  const { rows } = await sql<BankSaid>`
    select o.refund_id as "refundId", d.deposit_id as "depositId", d.received_on as "receivedOn",
      case d.operation when 'refund-sent' then 'arrived' else 'returned' end as outcome
    from refund_endings e join refund_orders o using (refund_id)
      join deposits d on d.about = e.receipt and abs(d.amount) = o.amount
        and d.operation in ('refund-sent', 'refund-returned')
    where e.move = 'released' and o.refund_id > ${after}::uuid and not exists (
      select from refund_outcomes x where x.refund_id = o.refund_id
        and (x.outcome = 'returned'
          or x.outcome = case d.operation when 'refund-sent' then 'arrived' else 'returned' end))
    order by o.refund_id, d.operation limit ${most}`.execute(db)
  return rows
}

/** False: it was noted before. */
export async function note(
  tx: Tx,
  one: Omit<BankSaid, 'receivedOn'> & { readonly at: Instant },
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    insert into refund_outcomes (refund_id, outcome, deposit_id, at)
    values (${one.refundId}::uuid, ${one.outcome}, ${one.depositId}, ${one.at})
    on conflict do nothing`.execute(tx)
  return numAffectedRows === 1n
}
