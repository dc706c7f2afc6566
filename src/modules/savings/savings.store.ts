import { bimesterFromInt } from '../../foundation/bimester.ts'
import type { Mxn } from '../../foundation/money.ts'
import { type Day, day } from '../../foundation/time.ts'
import { pageStatement, part } from '../../platform/page-statement.ts'
import type { Component } from '../ledger/ledger.ts'
import { kindOf, type Savings, type SavingsMovement, savingsFrom } from './savings.ts'

type ByMember = { member: bigint }

/** The ledger accounts that a member's savings are read from. */
export const own = `ledger_account in ('savings-72-92', 'savings-92-97', 'savings-97',
  'contributions-for-loan', 'contributions-in-clarification')`

/** The day up to which files of savings and contributions have come. */
export const knownUntil = `greatest(
  (select max(as_of) from imports where kind = 'savings' and state = 'accepted'),
  (select max(as_of) from imports where kind = 'contributions' and state = 'accepted'))`

type Sums = {
  asOf: string | null
  sums: [year: number, ledgerAccount: string, kind: string | null, amount: string][] | null
}

/** Sums by year: one partition, that of the member, however many years they span. */
export const sumsPart = part<ByMember, Sums, Savings>(
  `select json_build_object('asOf', ${knownUntil}, 'sums', (
    select json_agg(json_build_array(year, ledger_account, kind, amount::text))
    from (select bimester / 10 as year, ledger_account, kind, sum(amount) as amount
      from ledger_subtotals
      where member_id = :member::bigint and ${own}
        -- what the loan takes over leaves this account again: the deposits alone are of interest here
        and (ledger_account <> 'contributions-for-loan' or amount > 0)
      group by 1, 2, 3) as summed))`,
  ({ asOf, sums }) =>
    savingsFrom(
      (sums ?? []).map(([year, ledgerAccount, kind, amount]) => ({
        year,
        ledgerAccount,
        kind,
        amount: BigInt(amount) as Mxn,
      })),
      asOf === null ? null : day(asOf),
    ),
)

type Deposited = {
  bimester: number
  employer: string
  amount: string
  received: string
  state: string
  loan: boolean
  granted: string | null
  currency: 'mxn' | 'vsm' | null
}
export type LastDeposit = {
  bimester: ReturnType<typeof bimesterFromInt>
  employer: string
  amount: Mxn
  receivedOn: Day
  inClarification: boolean
  lowersLoan: boolean
  /** The loan that it lowers: what deposits do goes by its vintage. */
  loan?: { readonly grantedOn: Day; readonly currency: 'mxn' | 'vsm' } | undefined
}

const readDeposit = (row: Deposited): LastDeposit => ({
  bimester: bimesterFromInt(row.bimester),
  employer: row.employer,
  amount: BigInt(row.amount) as Mxn,
  receivedOn: day(row.received),
  inClarification: row.state === 'in-clarification',
  lowersLoan: row.loan,
  ...(row.granted !== null &&
    row.currency !== null && {
      loan: { grantedOn: day(row.granted), currency: row.currency },
    }),
})

/** `vintage`: with the loan that a deposit lowers, which is read of the loans. */
const lastDeposits = (vintage: boolean) =>
  part<ByMember & { earlier: number; latest: number }, Deposited[], readonly LastDeposit[]>(
    `select coalesce(json_agg(json_build_object('bimester', bimester, 'employer', name,
      'amount', amount::text, 'received', received_on, 'state', state, 'loan', loan_id is not null,
      'granted', granted_on, 'currency', currency)
      order by received_on desc, bimester desc), '[]')
    from (select c.*, e.name, ${vintage ? 'o.granted_on, o.currency' : 'null::date as granted_on, null::text as currency'}
      from contributions c join employers e using (employer_id)
      ${vintage ? 'left join loans o using (loan_id)' : ''}
      where c.member_id = :member::bigint and c.bimester in (:earlier::integer, :latest::integer)
      order by c.received_on desc limit 5) as last`,
    (rows) => rows.map(readDeposit),
  )

const bornPart = part<ByMember, string, Day>(
  `select to_json(birth_on) from members where member_id = :member::bigint`,
  (text) => day(text),
)

/** /mi-ahorro. */
export const savingsPage = pageStatement('savings', {
  savings: sumsPart,
  last: lastDeposits(true),
  bornOn: bornPart,
})
/** The same without what is read of the loans, for when those are down. */
export const savingsAlone = pageStatement('savings-alone', {
  savings: sumsPart,
  last: lastDeposits(false),
  bornOn: bornPart,
})

/** A line of the ledger as json. */
export type Entry = {
  bimester: number
  account: string
  kind: string | null
  employer: string | null
  on: string
  amount: string
  journal: string
  line: number
}

export const movementOf = (row: Entry): SavingsMovement => ({
  bimester: bimesterFromInt(row.bimester),
  kind: kindOf(row.account, row.kind),
  component: row.account.startsWith('savings-') ? (row.account.slice(8) as Component) : null,
  employer: row.employer,
  effectiveOn: day(row.on),
  amount: BigInt(row.amount) as Mxn,
  key: { bimester: row.bimester, journalId: row.journal, line: BigInt(row.line) },
})

/** The bimester after every other, for a first page. */
const movementsPart = part<
  ByMember & {
    first: number
    last: number
    before: number
    beforeJournal: string
    beforeLine: bigint
    most: number
  },
  Entry[],
  readonly SavingsMovement[]
>(
  `select coalesce(json_agg(json_build_object('bimester', bimester, 'account', ledger_account,
      'kind', kind, 'employer', name, 'on', effective_on, 'amount', amount::text,
      'journal', journal_id, 'line', line)
      order by bimester desc, journal_id desc, line desc), '[]')
    from (select l.*, e.name from ledger_entries l left join employers e using (employer_id)
      where l.member_id = :member::bigint and l.bimester between :first::integer and :last::integer
        and ${own} and (ledger_account <> 'contributions-for-loan' or amount > 0)
        and (l.bimester, l.journal_id, l.line)
          < (:before::integer, :beforeJournal::uuid, :beforeLine::bigint)
      order by l.bimester desc, l.journal_id desc, l.line desc limit :most::integer) as page`,
  (rows) => rows.map(movementOf),
)

/** /mi-ahorro/movimientos: the six partitions of a year. */
export const movementsPage = pageStatement('savings-movements', { movements: movementsPart })
