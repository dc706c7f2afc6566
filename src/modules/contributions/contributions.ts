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
import { type Mxn, sum } from '../../foundation/money.ts'
import { compareDays, type Day } from '../../foundation/time.ts'

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
export type Job = { employerId: string; employer: string; startedOn: Day; endedOn: Day | null }

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

/**
 * The state of one employer's deposit for one bimester (CFF 12 gives its day). `knownUntil` is the day up
 * to which files of contributions have come.
 */
export function stateOf(
  of: Bimester,
  deposits: readonly Deposit[],
  { today, knownUntil }: { today: Day; knownUntil: Day | null },
): BimesterState {
  const due = dueDayOf(of)
  const posted = deposits.filter((one) => one.state === 'posted')
  if (posted.length > 0) {
    const first = posted.reduce((a, b) => (compareDays(a.paidOn, b.paidOn) <= 0 ? a : b))
    return compareDays(first.paidOn, due) <= 0 ? 'arrived' : 'late'
  }
  if (deposits.length > 0) return 'in-clarification'
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
  /** Null: nothing arrived, and how much it should be is not known. */
  amount: Mxn | null
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
}

/** The two-month periods of a year that have begun, newest first. */
export const begunIn = (year: number, today: Day): readonly Bimester[] =>
  [6, 5, 4, 3, 2, 1]
    .map((n) => bimester(year, n))
    .filter((one) => compareBimesters(one, bimesterOf(today)) <= 0)

/** A year by employer: each bimester that one of its jobs covers, or for which something arrived. */
export function employersOf(year: number, known: Known, today: Day): readonly EmployerYear[] {
  const names = new Map<string, string>()
  for (const { employerId, employer } of [...known.deposits, ...known.jobs])
    names.set(employerId, employer)
  const when = { today, knownUntil: known.knownUntil }
  return [...names]
    .map(([employerId, employer]) => ({
      employerId,
      employer,
      lines: begunIn(year, today).flatMap((one): BimesterLine[] => {
        const deposits = known.deposits.filter(
          (d) => d.employerId === employerId && d.bimester === one,
        )
        const worked = known.jobs.some((job) => job.employerId === employerId && covers(job, one))
        if (deposits.length === 0 && !worked) return []
        const amount = deposits.length > 0 ? sum(deposits.map((d) => d.amount)) : null
        const state = stateOf(one, deposits, when)
        return [{ bimester: one, dueOn: dueDayOf(one), state, deposits, amount }]
      }),
    }))
    .filter((one) => one.lines.length > 0)
}

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
