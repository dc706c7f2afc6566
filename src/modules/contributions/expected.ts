// How much a deposit should be: 5 % of the daily wage reported, up to 25 UMA, for the days reported (Ley del
// Infonavit, art. 29-II). It never accuses: where the days of a bimester may lie under the old or the new
// UMA, the least that they can give is what counts.
import { type Bimester, firstDayOf, lastDayOf } from '../../foundation/bimester.ts'
import { divideHalfUp, type Mxn, zeroMxn } from '../../foundation/money.ts'
import { compareDays, type Day } from '../../foundation/time.ts'
import type { Parameters } from '../parameters/parameters.ts'

export type Reported = {
  readonly bimester: Bimester
  /** Centavos a day. */
  readonly dailyWage: Mxn
  /** Calendar days, absences taken out: 0 to 62. */
  readonly days: number
}

/** The most that counts of a day's wage, in centavos; undefined where no UMA is known for that day. */
export function wageCapOn(parameters: Parameters, day: Day): bigint | undefined {
  const [uma, umas] = [parameters.on('uma-day', day), parameters.on('wage-cap-umas', day)]
  return uma && umas ? uma.value * umas.value : undefined
}

/**
 * What the law asks for, rounded once to the centavo, half up. The days are counted from the first of the
 * bimester: January still has the UMA of the year before, so fewer days than the calendar's give the least.
 * Undefined where a figure of that time is not known.
 */
export function expectedOf(reported: Reported, parameters: Parameters): Mxn | undefined {
  const first = firstDayOf(reported.bimester)
  const share = parameters.on('contribution-share', first)
  if (!share) return undefined
  let wages = 0n
  for (let i = 0; i < reported.days; i++) {
    const cap = wageCapOn(parameters, first.add({ days: i }))
    if (cap === undefined) return undefined
    wages += reported.dailyWage < cap ? reported.dailyWage : cap
  }
  return divideHalfUp(wages * share.value, 1_000_000n) as Mxn
}

/** Days of the bimester between two days, both counted; `to` null: until its end. Never negative. */
export function daysWithin(of: Bimester, from: Day, to: Day | null): number {
  const [first, last] = [firstDayOf(of), lastDayOf(of)]
  const start = compareDays(from, first) > 0 ? from : first
  const end = to && compareDays(to, last) < 0 ? to : last
  return Math.max(0, start.until(end, { largestUnit: 'day' }).days + 1)
}

/** Payroll programs round each wage their own way: under a peso nothing is short. */
const rounding = 100n

/** How much less arrived than expected, or nothing. */
export const shortBy = (arrived: Mxn, expected: Mxn | undefined): Mxn => {
  const lacks = expected === undefined ? 0n : expected - arrived
  return lacks >= rounding ? (lacks as Mxn) : zeroMxn
}
