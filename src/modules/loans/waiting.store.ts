import type { Mxn } from '../../foundation/money.ts'
import type { Day } from '../../foundation/time.ts'
import { part } from '../../platform/page-statement.ts'
import type { Waiting } from '../payments/payments.ts'

type WaitingJson = Pick<Waiting, 'reference' | 'source' | 'state' | 'waitsFor'> & {
  loan: string | null
  amount: string
  announced: string
  received: string | null
}

const instantText = (column: string) =>
  `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`

/** Payments of a member that no movement tells: on their way, or called off in the last month. */
export const waitingPart = part<{ member: bigint; today: Day }, WaitingJson[], readonly Waiting[]>(
  `select coalesce(json_agg(json_build_object('reference', reference, 'source', source, 'state', state,
      'waitsFor', waits_for, 'loan', loan_id::text, 'amount', amount::text,
      'announced', ${instantText('announced_at')}, 'received', ${instantText('received_at')})
      order by announced_at desc), '[]')
    from (select * from payments where member_id = :member::bigint and (state in ('announced', 'received')
        or (applied_at is null and ended_at >= :today::date - 30))
      order by effective_on desc, payment_id desc limit 10) as waiting`,
  (rows) =>
    rows.map(({ loan, amount, announced, received, ...row }) => ({
      ...row,
      loanId: loan === null ? null : BigInt(loan),
      amount: BigInt(amount) as Mxn,
      announcedAt: Temporal.Instant.from(announced),
      receivedAt: received === null ? null : Temporal.Instant.from(received),
    })),
)
