import { bimesterFromInt } from '../../foundation/bimester.ts'
import type { Mxn } from '../../foundation/money.ts'
import { day } from '../../foundation/time.ts'
import { pageStatement, part } from '../../platform/page-statement.ts'
import { loansPart, type MovementJson, movementOf } from '../loans/loans.usecases.ts'
import type { LoanMovement } from '../loans/movements.ts'
import { sumsPart } from '../savings/savings.usecases.ts'
import type { Deposit } from './home.ts'

type Span = { member: bigint; first: number; last: number }
type DepositJson = {
  bimester: number
  amount: string
  received: string
  state: string
  loan: boolean
}

/** Deposits of six bimesters: six partitions, that of the member. */
const depositsPart = part<Span, DepositJson[], readonly Deposit[]>(
  `select coalesce(json_agg(json_build_object('bimester', bimester, 'amount', amount::text,
      'received', received_on, 'state', state, 'loan', loan_id is not null)), '[]')
    from contributions
    where member_id = :member::bigint and bimester between :first::integer and :last::integer`,
  (rows) =>
    rows.map((row) => ({
      bimester: bimesterFromInt(row.bimester),
      amount: BigInt(row.amount) as Mxn,
      receivedOn: day(row.received),
      inClarification: row.state === 'in-clarification',
      lowersLoan: row.loan,
    })),
)

/** The latest movements of all the loans together, in the same six bimesters. */
const movementsPart = part<Span, MovementJson[], readonly LoanMovement[]>(
  `select coalesce(json_agg(json_build_object('on', effective_on, 'seq', sequence, 'kind', kind,
      'source', source, 'amount', amount::text, 'principal', principal::text,
      'interest', interest::text, 'late', late_interest::text, 'insurance', insurance::text,
      'other', other::text, 'after', balance_after::text, 'afterVsm', balance_after_vsm::text)), '[]')
    from (select * from loan_movements
      where member_id = :member::bigint and bimester between :first::integer and :last::integer
      order by effective_on desc, sequence desc limit 6) as latest`,
  (rows) => rows.map(movementOf),
)

/** /inicio, in one round trip. */
export const homePage = pageStatement('home', {
  savings: sumsPart,
  deposits: depositsPart,
  loans: loansPart,
  movements: movementsPart,
})
