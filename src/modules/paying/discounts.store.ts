import type { Mxn } from '../../foundation/money.ts'
import type { Day, Instant } from '../../foundation/time.ts'
import { type Db, sql, type Tx } from '../../platform/db.ts'

export type DiscountRow = {
  readonly requestId: string
  readonly memberId: bigint
  readonly loanId: bigint
  /** The first day of the month it counts for. */
  readonly month: Day
  readonly amount: Mxn
  readonly through: Day
  readonly askedAt: Instant
}

/** Once for a loan, a month and an amount; false when it is there. */
export async function add(tx: Tx, one: DiscountRow): Promise<boolean> {
  const { numAffectedRows } = await sql`
    insert into discount_requests (request_id, member_id, loan_id, month, amount, through, asked_at)
    values (${one.requestId}, ${one.memberId}, ${one.loanId}, ${one.month}, ${one.amount},
      ${one.through}, ${one.askedAt})
    on conflict (loan_id, month, amount) do nothing`.execute(tx)
  return numAffectedRows === 1n
}

/** The newest of that month that is still open on that day. */
export async function askedFor(
  db: Db,
  asked: { memberId: bigint; loanId: bigint; on: Day },
): Promise<{ amount: Mxn; through: Day } | undefined> {
  const { rows } = await sql<{ amount: Mxn; through: Day }>`
    select amount, through from discount_requests
    where member_id = ${asked.memberId} and loan_id = ${asked.loanId}
      and month = ${asked.on.with({ day: 1 })} and through >= ${asked.on}
    order by asked_at desc limit 1`.execute(db)
  return rows[0]
}
