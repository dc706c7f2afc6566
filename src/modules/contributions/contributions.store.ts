import { bimesterFromInt } from '../../foundation/bimester.ts'
import type { Mxn } from '../../foundation/money.ts'
import { type Day, day } from '../../foundation/time.ts'
import { pageStatement, part } from '../../platform/page-statement.ts'
import type { Deposit, Job } from './contributions.ts'

type ByMember = { member: bigint }
type Range = { first: number; last: number }

type DepositJson = {
  bimester: number
  id: string
  employer: string
  seq: number
  amount: string
  days: number
  wage: string
  paid: string
  received: string
  state: Deposit['state']
  loan: boolean
}

const depositOf = (row: DepositJson): Deposit => ({
  bimester: bimesterFromInt(row.bimester),
  employerId: row.id,
  employer: row.employer,
  sequence: row.seq,
  amount: BigInt(row.amount) as Mxn,
  days: row.days,
  dailyWage: BigInt(row.wage) as Mxn,
  paidOn: day(row.paid),
  receivedOn: day(row.received),
  state: row.state,
  lowersLoan: row.loan,
})

/** One a bimester and employer as a rule; nobody's year has more than these. */
const most = 200

const depositsPart = part<ByMember & Range, DepositJson[], readonly Deposit[]>(
  `select coalesce(json_agg(json_build_object('bimester', bimester, 'id', employer_id::text,
      'employer', name, 'seq', sequence, 'amount', amount::text, 'days', days,
      'wage', daily_wage::text, 'paid', paid_on, 'received', received_on, 'state', state,
      'loan', loan_id is not null) order by bimester desc, name, employer_id, sequence), '[]')
    from (select c.*, e.name from contributions c join employers e using (employer_id)
      where c.member_id = :member::bigint and c.bimester between :first::integer and :last::integer
      order by c.bimester desc, c.employer_id, c.sequence limit ${most}) as made`,
  (rows) => rows.map(depositOf),
)

type JobJson = { id: string; employer: string; started: string; ended: string | null }
/** Work that touches the days from `from` to `to`. */
const jobsPart = part<ByMember & { from: Day; to: Day }, JobJson[], readonly Job[]>(
  `select coalesce(json_agg(json_build_object('id', w.employer_id::text, 'employer', e.name,
      'started', w.started_on, 'ended', w.ended_on) order by w.started_on desc), '[]')
    from employments w join employers e using (employer_id)
    where w.member_id = :member::bigint and w.started_on <= :to::date
      and (w.ended_on is null or w.ended_on >= :from::date)`,
  (rows) =>
    rows.map((row) => ({
      employerId: row.id,
      employer: row.employer,
      startedOn: day(row.started),
      endedOn: row.ended === null ? null : day(row.ended),
    })),
)

const knownUntilPart = part<Readonly<Record<never, never>>, string | null, Day | null>(
  `select to_json(max(as_of)) from imports where kind = 'contributions' and state = 'accepted'`,
  (text) => (text === null ? null : day(text)),
)

/** /mi-ahorro/depositos-de-mi-patron: the six partitions of a year. */
export const depositsPage = pageStatement('employer-deposits', {
  deposits: depositsPart,
  jobs: jobsPart,
  knownUntil: knownUntilPart,
})
