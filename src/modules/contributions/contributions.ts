// Is my employer paying? What arrived for each two months, and what can honestly be said of what did not.
// Never accuses: a deposit is missing only when its day passed, its files have come, and the work is on record.
import {
  type Bimester,
  bimester,
  bimesterOf,
  compareBimesters,
  dueDayOf,
  firstDayOf,
  lastDayOf,
} from '../../foundation/bimester.ts'
import { type Mxn, sum, zeroMxn } from '../../foundation/money.ts'
import { compareDays, type Day } from '../../foundation/time.ts'
import type { Parameters } from '../parameters/parameters.ts'
import { daysWithin, expectedOf, shortBy } from './expected.ts'

export type Deposit = {
  bimester: Bimester
  employerId: string
  employer: string
  /** 1, or more for complementary payments. */
  sequence: number
  amount: Mxn
  days: number
  dailyWage: Mxn
  paidOn: Day
  receivedOn: Day
  state: 'posted' | 'in-clarification'
  /** It lowers the loan instead of growing the savings. */
  lowersLoan: boolean
}
export type Job = {
  employerId: string
  employer: string
  startedOn: Day
  endedOn: Day | null
  /** As the registry has it, by day. */
  dailyWage: Mxn
}
/** Money of that employer and bimester came in under this person's NSS, and it is not known whose it is. */
export type Doubt = { employerId: string; bimester: Bimester }
/** What the member already told us about. */
export type Claim = { employerId: string; bimester: Bimester; reference: string }

export const bimesterStates = [
  'arrived',
  'late', // it arrived, after its day
  'in-clarification',
  'expected', // its day has not come
  'missing',
  'unknown', // files that would tell have not come
] as const
export type BimesterState = (typeof bimesterStates)[number]

/** Days that a payment takes at most to be seen, after it was made. */
export const daysToBeSeen = 10

export type StateFrom = { today: Day; knownUntil: Day | null; doubted?: boolean }

/**
 * The state of one employer's deposit for one bimester (CFF 12 gives its day). `knownUntil` is the day up
 * to which files of contributions have come.
 */
export function stateOf(
  of: Bimester,
  deposits: readonly Deposit[],
  { today, knownUntil, doubted = false }: StateFrom,
): BimesterState {
  const due = dueDayOf(of)
  const posted = deposits.filter((one) => one.state === 'posted')
  if (posted.length > 0) {
    const first = posted.reduce((a, b) => (compareDays(a.paidOn, b.paidOn) <= 0 ? a : b))
    return compareDays(first.paidOn, due) <= 0 ? 'arrived' : 'late'
  }
  if (deposits.length > 0 || doubted) return 'in-clarification'
  if (compareDays(today, due) <= 0) return 'expected'
  const seenBy = due.add({ days: daysToBeSeen })
  return knownUntil && compareDays(knownUntil, seenBy) >= 0 ? 'missing' : 'unknown'
}

/** Whether the work on record touches the bimester. */
export const covers = (job: Job, of: Bimester): boolean =>
  compareDays(job.startedOn, lastDayOf(of)) <= 0 &&
  (job.endedOn === null || compareDays(job.endedOn, firstDayOf(of)) >= 0)

export type BimesterLine = {
  bimester: Bimester
  dueOn: Day
  state: BimesterState
  deposits: readonly Deposit[]
  /** What arrived, together; null: nothing did. */
  amount: Mxn | null
  /** What wage and days make of it; null: a figure for that is not known. */
  expected: Mxn | null
  /** How much less arrived than that; zero where it is in order, or nothing arrived. */
  short: Mxn
  /** The folio of what the member told us about it. */
  claim: string | null
}
export type EmployerYear = {
  employerId: string
  employer: string
  /** Newest first. */
  lines: readonly BimesterLine[]
}
export type Known = {
  deposits: readonly Deposit[]
  jobs: readonly Job[]
  /** Null: no file of contributions has come. */
  knownUntil: Day | null
  doubts?: readonly Doubt[]
  claims?: readonly Claim[]
}

/** The two-month periods of a year that have begun, newest first. */
export const begunIn = (year: number, today: Day): readonly Bimester[] =>
  [6, 5, 4, 3, 2, 1]
    .map((n) => bimester(year, n))
    .filter((one) => compareBimesters(one, bimesterOf(today)) <= 0)

/** What should have come: by the wage and days reported, or where nothing came by those of the job. */
function expectedIn(
  of: Bimester,
  deposits: readonly Deposit[],
  jobs: readonly Job[],
  parameters: Parameters | undefined,
): Mxn | null {
  if (!parameters) return null
  const reported =
    deposits.length > 0
      ? deposits
      : jobs.map(({ startedOn, endedOn, dailyWage }) => {
          return { bimester: of, dailyWage, days: daysWithin(of, startedOn, endedOn) }
        })
  const each = reported.map((one) => expectedOf(one, parameters))
  if (each.length === 0 || each.some((one) => one === undefined)) return null
  const amounts = each as readonly Mxn[]
  // A complement repeats the days of what it completes: the largest of them is what was due.
  return deposits.length > 0 ? amounts.reduce((a, b) => (a > b ? a : b)) : sum(amounts)
}

type Asked = { known: Known; today: Day; parameters: Parameters | undefined }

/** One bimester of one employer; undefined where nothing arrived and no work is on record. */
function lineOf(of: Bimester, employerId: string, asked: Asked): BimesterLine | undefined {
  const { known, today, parameters } = asked
  const isIt = (one: { employerId: string; bimester: Bimester }) =>
    one.employerId === employerId && one.bimester === of
  const deposits = known.deposits.filter(isIt)
  const jobs = known.jobs.filter((job) => job.employerId === employerId && covers(job, of))
  const doubted = known.doubts?.some(isIt) ?? false
  if (deposits.length === 0 && jobs.length === 0 && !doubted) return undefined
  const amount = deposits.length > 0 ? sum(deposits.map((d) => d.amount)) : null
  const expected = expectedIn(of, deposits, jobs, parameters)
  return {
    bimester: of,
    dueOn: dueDayOf(of),
    state: stateOf(of, deposits, { today, knownUntil: known.knownUntil, doubted }),
    deposits,
    amount,
    expected,
    short: amount === null || expected === null ? zeroMxn : shortBy(amount, expected),
    claim: known.claims?.find(isIt)?.reference ?? null,
  }
}

/**
 * A year by employer: each bimester that one of its jobs covers, or for which something arrived. Without
 * `parameters` nothing is said of what should have come.
 */
export function employersOf(
  year: number,
  known: Known,
  today: Day,
  parameters?: Parameters,
): readonly EmployerYear[] {
  const names = new Map<string, string>()
  for (const { employerId, employer } of [...known.deposits, ...known.jobs])
    names.set(employerId, employer)
  return [...names]
    .map(([employerId, employer]) => ({
      employerId,
      employer,
      lines: begunIn(year, today).flatMap(
        (one) => lineOf(one, employerId, { known, today, parameters }) ?? [],
      ),
    }))
    .filter((one) => one.lines.length > 0)
}

/** What a member may tell us about: a deposit that is missing, or less than it should be. */
export const mayBeClaimed = (line: BimesterLine): boolean =>
  line.state === 'missing' || (line.short > zeroMxn && line.state !== 'in-clarification')

/** The year whose slots are shown: that of the last bimester whose day has passed. */
export function yearOfSlots(today: Day): number {
  const firstDue = dueDayOf(bimester(today.year, 1))
  return compareDays(firstDue, today) < 0 ? today.year : today.year - 1
}

/** How many deposits of a year should have been made by now: those whose day has passed. */
export const dueSoFar = (year: number, today: Day): readonly Bimester[] =>
  [1, 2, 3, 4, 5, 6]
    .map((n) => bimester(year, n))
    .filter((one) => compareDays(dueDayOf(one), today) < 0)

export type Slots = {
  year: number
  /** B1 to B6: whether something arrived that counts. */
  filled: readonly boolean[]
  arrived: number
  /** Never fewer than arrived. */
  due: number
}

/** `arrived`: the bimesters of that year for which something counts already. */
export function slotsOf(year: number, arrived: readonly Bimester[], today: Day): Slots {
  const filled = [1, 2, 3, 4, 5, 6].map((n) => arrived.includes(bimester(year, n)))
  const count = filled.filter(Boolean).length
  const due = dueSoFar(year, today)
  const early = arrived.filter((one) => !due.includes(one) && filled[+one.slice(6) - 1]).length
  return { year, filled, arrived: count, due: due.length + early }
}
