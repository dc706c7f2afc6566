// Our own score for a loan: five parts in the open, their points dated figures. It is not the fund's formula,
// which nobody publishes, and every page that shows it says so. It decides nothing.
import {
  addBimesters,
  type Bimester,
  bimesterOf,
  dueDayOf,
  previousBimester,
} from '../../foundation/bimester.ts'
import { divideHalfUp } from '../../foundation/money.ts'
import { compareDays, type Day } from '../../foundation/time.ts'
import type { Deposit } from '../contributions/contributions.ts'
import type { ParameterName, Parameters } from '../parameters/parameters.ts'
import { lastWage, type Standing } from './standing.ts'

export const scoreParts = ['bimesters', 'savings', 'age', 'on-time', 'wage'] as const
export type ScorePart = (typeof scoreParts)[number]
export type PartPoints = {
  readonly part: ScorePart
  /** How many there are of what gives points: bimesters, months of wage, years of term, UMA. */
  readonly count: number
  readonly each: number
  readonly most: number
  readonly points: number
}
export type Score = {
  readonly parts: readonly PartPoints[]
  readonly points: number
  readonly needed: number
}

const figures: Readonly<Record<ScorePart, readonly [ParameterName, ParameterName]>> = {
  bimesters: ['score-each-bimester', 'score-bimesters-most'],
  savings: ['score-each-wage-month', 'score-savings-most'],
  age: ['score-each-term-year', 'score-age-most'],
  'on-time': ['score-each-on-time', 'score-on-time-most'],
  wage: ['score-each-uma', 'score-wage-most'],
}
const whole = (n: bigint): number => Number.parseInt(n.toString(), 10)
const lookedAt = 6

/** The last bimester whose day to pay has passed. */
export function lastDue(today: Day): Bimester {
  let one = bimesterOf(today)
  while (compareDays(dueDayOf(one), today) >= 0) one = previousBimester(one)
  return one
}

const arrived = (deposits: readonly Deposit[], of: Bimester): readonly Deposit[] =>
  deposits.filter((one) => one.bimester === of && one.state === 'posted')

/**
 * Bimesters in a row with a contribution, up to the newest; none when even the one before the last due has
 * none. What arrived before its day counts too.
 */
export function bimestersInARow(deposits: readonly Deposit[], today: Day): number {
  const due = lastDue(today)
  const newest = [addBimesters(due, 1), due, previousBimester(due)].find(
    (one) => arrived(deposits, one).length > 0,
  )
  if (!newest) return 0
  let count = 0
  for (let one = newest; arrived(deposits, one).length > 0; one = previousBimester(one)) count++
  return count
}

/** Of the last six due, how many were paid by their day. */
export function onTimeOfSix(deposits: readonly Deposit[], today: Day): number {
  const last = lastDue(today)
  return Array.from({ length: lookedAt }, (_, i) => addBimesters(last, -i)).filter((one) =>
    arrived(deposits, one).some((d) => compareDays(d.paidOn, dueDayOf(one)) <= 0),
  ).length
}

/** Centavos a month: the daily wage for 30.4 days. */
export const monthlyWage = (dailyWage: bigint): bigint => divideHalfUp(dailyWage * 304n, 10n)

export type Counts = Readonly<Record<ScorePart, number>>

/** What gives points today. `termYears`: the longest term that the age allows. */
export function countsOf(one: Standing, termYears: number): Counts {
  const wage = lastWage(one)
  const month = wage === null ? 0n : monthlyWage(wage)
  const uma = one.parameters.on('uma-day', one.today)?.value ?? 0n
  const [saved, umaMonth] = [one.savings.total ?? 0n, monthlyWage(uma)]
  return {
    bimesters: bimestersInARow(one.deposits, one.today),
    savings: month > 0n && saved > 0n ? whole(saved / month) : 0,
    age: Math.max(0, termYears),
    'on-time': onTimeOfSix(one.deposits, one.today),
    wage: umaMonth > 0n ? whole(month / umaMonth) : 0,
  }
}

/** Undefined when a figure is not published for that day. */
export function scoreOf(counts: Counts, known: Parameters, today: Day): Score | undefined {
  const at = (name: ParameterName) => known.on(name, today)?.value
  const needed = at('score-needed')
  const parts = scoreParts.map((part): PartPoints | undefined => {
    const [each, most] = figures[part].map(at)
    if (each === undefined || most === undefined) return undefined
    const count = counts[part]
    const points = Math.min(count * whole(each), whole(most))
    return { part, count, each: whole(each), most: whole(most), points }
  })
  if (needed === undefined || parts.some((one) => one === undefined)) return undefined
  const told = parts as PartPoints[]
  return { parts: told, points: told.reduce((a, b) => a + b.points, 0), needed: whole(needed) }
}

/**
 * The first day on which the score would be enough with the same job, wage and savings and every contribution
 * on time; null when that alone never is. Three years are looked ahead.
 */
export function enoughFrom(counts: Counts, known: Parameters, today: Day): Day | null {
  for (let ahead = 1; ahead <= 18; ahead++) {
    const then: Counts = {
      ...counts,
      bimesters: counts.bimesters + ahead,
      'on-time': Math.min(lookedAt, counts['on-time'] + ahead),
    }
    const score = scoreOf(then, known, today)
    if (score && score.points >= score.needed) return dueDayOf(addBimesters(lastDue(today), ahead))
  }
  return null
}
