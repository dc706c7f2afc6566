import type { Instant } from '../../foundation/time.ts'
import { type Db, sql } from '../../platform/db.ts'

export type PayoffRow = {
  loan_id: bigint
  member_id: bigint
  found_at: Instant
  suspension_folio: string | null
}
export type RequestKind = 'refund' | 'letter'
export type RequestRow = {
  loan_id: bigint
  kind: RequestKind
  member_id: bigint
  reference: string
  amount: bigint | null
  opened_at: Instant
}
export type Found = { readonly loanId: bigint; readonly memberId: bigint }

const of = (db: Db) => db.withTables<{ payoffs: PayoffRow; payoff_requests: RequestRow }>()

/** Loans that files say are paid off and that we had not noticed. */
export async function newlyPaidOff(db: Db, after: bigint, most: number): Promise<readonly Found[]> {
  const { rows } = await sql<Found>`
    select l.loan_id as "loanId", l.member_id as "memberId" from loans l
    where l.status = 'paid-off' and l.loan_id > ${after} and not exists (select from payoffs p where p.loan_id = l.loan_id)
    order by l.loan_id limit ${most}`.execute(db)
  return rows
}

/** Paid-off loans to which money went that was not owed, and no refund was opened. */
export async function withExcess(db: Db, after: bigint, most: number): Promise<readonly Found[]> {
  const { rows } = await sql<Found>`
    select p.loan_id as "loanId", p.member_id as "memberId" from payoffs p
    where p.loan_id > ${after}
      and not exists (select from payoff_requests r where r.loan_id = p.loan_id and r.kind = 'refund')
      and exists (select from ledger_subtotals s where s.member_id = p.member_id
        and s.loan_id = p.loan_id and s.ledger_account = 'excess-payments' and s.amount <> 0)
    order by p.loan_id limit ${most}`.execute(db)
  return rows
}

/** One at a time for a loan, until the transaction ends. */
export const lockLoan = (db: Db, loanId: bigint) =>
  sql`select pg_advisory_xact_lock(hashtextextended(${`payoff ${loanId}`}, 19))`.execute(db)

export const payoffOf = (db: Db, loanId: bigint) =>
  of(db).selectFrom('payoffs').selectAll().where('loan_id', '=', loanId).executeTakeFirst()
export const insertPayoff = (db: Db, row: PayoffRow) =>
  of(db).insertInto('payoffs').values(row).execute()
export const requestsOf = (db: Db, loanId: bigint) =>
  of(db).selectFrom('payoff_requests').selectAll().where('loan_id', '=', loanId).execute()
export const insertRequest = (db: Db, row: RequestRow) =>
  of(db).insertInto('payoff_requests').values(row).execute()
