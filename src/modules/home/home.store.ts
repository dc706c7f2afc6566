import { bimesterFromInt } from '../../foundation/bimester.ts'
import type { Mxn } from '../../foundation/money.ts'
import { day } from '../../foundation/time.ts'
import { pageStatement, part } from '../../platform/page-statement.ts'
import {
  loansPart,
  type MovementJson,
  movementJson,
  movementOf,
  waitingPart,
} from '../loans/loans.usecases.ts'
import type { LoanMovement } from '../loans/movements.ts'
import { newsPart } from '../notices/notices.usecases.ts'
import { checkPart } from '../profile/checks.usecases.ts'
import { sumsPart } from '../savings/savings.usecases.ts'
import type { Deposit, Made } from './home.ts'

type ByMember = { member: bigint }
type DepositJson = {
  bimester: number
  amount: string
  received: string
  state: string
  loan: boolean
}

type MadeJson = [bimester: number, amount: string]

/** What employers deposited for each bimester of a year: the subtotals of one partition. */
const madePart = part<ByMember & { yearFrom: number; yearTo: number }, MadeJson[], readonly Made[]>(
  `select coalesce(json_agg(json_build_array(bimester, amount::text) order by bimester), '[]')
    from (select bimester, sum(amount) as amount from ledger_subtotals
      where member_id = :member::bigint and kind is null and amount > 0
        and ledger_account in
          ('savings-97', 'contributions-for-loan', 'contributions-in-clarification')
        and bimester between :yearFrom::integer and :yearTo::integer
      group by bimester) as made`,
  (rows) =>
    rows.map(([bimester, amount]) => ({
      bimester: bimesterFromInt(bimester),
      amount: BigInt(amount) as Mxn,
    })),
)

/** The deposits that may be news: those of three bimesters. */
const depositsPart = part<
  ByMember & { depositsFrom: number; depositsTo: number },
  DepositJson[],
  readonly Deposit[]
>(
  `select coalesce(json_agg(json_build_object('bimester', bimester, 'amount', amount::text,
      'received', received_on, 'state', state, 'loan', loan_id is not null)), '[]')
    from contributions where member_id = :member::bigint
      and bimester between :depositsFrom::integer and :depositsTo::integer`,
  (rows) =>
    rows.map((row) => ({
      bimester: bimesterFromInt(row.bimester),
      amount: BigInt(row.amount) as Mxn,
      receivedOn: day(row.received),
      inClarification: row.state === 'in-clarification',
      lowersLoan: row.loan,
    })),
)

/** The latest movements of all the loans together, of two bimesters. */
const movementsPart = part<
  ByMember & { movementsFrom: number; movementsTo: number },
  MovementJson[],
  readonly LoanMovement[]
>(
  `select coalesce(json_agg(${movementJson}), '[]')
    from (select * from loan_movements
      where member_id = :member::bigint
        and bimester between :movementsFrom::integer and :movementsTo::integer
      order by effective_on desc, sequence desc limit 6) as m`,
  (rows) => rows.map(movementOf),
)

/** /inicio, in one round trip and six partitions: subtotals, three of deposits, two of movements. */
export const homePage = pageStatement('home', {
  savings: sumsPart,
  made: madePart,
  deposits: depositsPart,
  loans: loansPart,
  movements: movementsPart,
  waiting: waitingPart,
  news: newsPart,
  check: checkPart,
})

/** The same parts in statements of their own, for when one of them keeps the page waiting. */
export const savingsAlone = pageStatement('home-savings', {
  savings: sumsPart,
  made: madePart,
  deposits: depositsPart,
})
export const loansAlone = pageStatement('home-loans', {
  loans: loansPart,
  movements: movementsPart,
  waiting: waitingPart,
})
export const newsAlone = pageStatement('home-news', { news: newsPart, check: checkPart })
