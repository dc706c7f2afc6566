import { bimesterFromInt } from '../../foundation/bimester.ts'
import type { Mxn } from '../../foundation/money.ts'
import { type Day, day } from '../../foundation/time.ts'
import { pageStatement, part } from '../../platform/page-statement.ts'
import type { Claim, Deposit, Doubt, Job } from './contributions.ts'

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

type JobJson = {
  id: string
  employer: string
  started: string
  ended: string | null
  wage: string
}
/** Work that touches the days from `from` to `to`. */
const jobsPart = part<ByMember & { from: Day; to: Day }, JobJson[], readonly Job[]>(
  `select coalesce(json_agg(json_build_object('id', w.employer_id::text, 'employer', e.name,
      'started', w.started_on, 'ended', w.ended_on, 'wage', w.daily_wage::text) order by w.started_on desc), '[]')
    from employments w join employers e using (employer_id)
    where w.member_id = :member::bigint and w.started_on <= :to::date
      and (w.ended_on is null or w.ended_on >= :from::date)`,
  (rows) =>
    rows.map((row) => ({
      employerId: row.id,
      employer: row.employer,
      startedOn: day(row.started),
      endedOn: row.ended === null ? null : day(row.ended),
      dailyWage: BigInt(row.wage) as Mxn,
    })),
)

const knownUntilPart = part<Readonly<Record<never, never>>, string | null, Day | null>(
  `select to_json(max(as_of)) from imports where kind = 'contributions' and state = 'accepted'`,
  (text) => (text === null ? null : day(text)),
)

/** Whether some work goes on, or nothing says that it ended. */
const hasJobPart = part<ByMember, boolean, boolean>(
  `select to_json(exists (select from employments where member_id = :member::bigint
    and ended_on is null))`,
  (has) => has,
)

type Key = [employer: string, bimester: number]
/** Money of unknown owner under this person's NSS: whose it is, nobody may read off this. */
const doubtsPart = part<ByMember & Range, Key[], readonly Doubt[]>(
  `select coalesce(json_agg(json_build_array(u.employer_id::text, u.bimester)), '[]')
    from (select distinct u.employer_id, u.bimester from unmatched_contributions u
      where u.nss = (select nss from members where member_id = :member::bigint)
        and u.state = 'open' and u.bimester between :first::integer and :last::integer) as u`,
  (rows) =>
    rows.map(([employerId, bimester]) => ({ employerId, bimester: bimesterFromInt(bimester) })),
)

const claimsPart = part<ByMember & Range, [...Key, string][], readonly Claim[]>(
  `select coalesce(json_agg(json_build_array(employer_id::text, bimester, reference)), '[]')
    from contribution_claims where member_id = :member::bigint
      and bimester between :first::integer and :last::integer`,
  (rows) =>
    rows.map(([employerId, bimester, reference]) => {
      return { employerId, bimester: bimesterFromInt(bimester), reference }
    }),
)

/** /mi-ahorro/depositos-de-mi-patron: the six partitions of a year. */
export const depositsPage = pageStatement('employer-deposits', {
  deposits: depositsPart,
  jobs: jobsPart,
  doubts: doubtsPart,
  claims: claimsPart,
  hasJob: hasJobPart,
  knownUntil: knownUntilPart,
})
