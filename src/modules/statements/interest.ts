// The interest of a loan in a calendar year, for the tax return: what accrued, what was paid, and what of it was real,
// that is, more than inflation took from the debt. Sources stand beside each rule; no advice is given here.
import { divideHalfUp, type Mxn, sum } from '../../foundation/money.ts'
import { compareDays, type Day } from '../../foundation/time.ts'
import type { Loan } from '../loans/loans.ts'
import type { LoanMovement } from '../loans/movements.ts'

const million = 1_000_000n
const firstOf = (year: number): Day => Temporal.PlainDate.from({ year, month: 1, day: 1 })

export type InterestYear = {
  readonly year: number
  /** Nominal, month by month: what was owed on the first, times the rate, over twelve. Null: a balance is unknown. */
  readonly accrued: Mxn | null
  readonly paid: Mxn
  readonly latePaid: Mxn
  /** Of every day of the year, with or without a debt. */
  readonly averageBalance: Mxn | null
  /** Parts per million, December to December. */
  readonly inflationPpm: bigint
  /** What inflation took from the debt. */
  readonly adjustment: Mxn | null
  /** Paid less the adjustment; never below zero. */
  readonly real: Mxn | null
}

type Known = Pick<Loan, 'ratePpm' | 'grantedOn' | 'status' | 'statusSince'>

/** What was owed at the beginning of a day: null where a file left it out. */
function owedOn(day: Day, movements: readonly LoanMovement[], opening: Mxn | null): Mxn | null {
  const last = movements.findLast((one) => compareDays(one.effectiveOn, day) < 0)
  return last ? last.balanceAfter : opening
}

/** Months in which a paused loan accrues nothing, by the rule in force since 22 February 2025. */
const isPaused = ({ status, statusSince }: Known, month: Day): boolean =>
  status === 'deferred' && statusSince !== null && compareDays(statusSince, month) <= 0

function accruedIn(loan: Known, months: readonly Day[], owed: readonly (Mxn | null)[]): Mxn | null {
  let whole = 0n
  for (const [i, month] of months.entries()) {
    const balance = owed[i]!
    if (balance === null) return null
    if (!isPaused(loan, month)) whole += divideHalfUp(balance * BigInt(loan.ratePpm), 12n * million)
  }
  return whole as Mxn
}

/** Each balance counts for the days it stood. */
function averageOf(
  year: number,
  movements: readonly LoanMovement[],
  opening: Mxn | null,
): Mxn | null {
  const days = firstOf(year).daysInYear
  let [at, balance, weighed] = [firstOf(year), opening, 0n]
  const end = firstOf(year + 1)
  for (const [on, after] of [
    ...movements.map((one) => [one.effectiveOn, one.balanceAfter] as const),
    [end, null] as const,
  ]) {
    if (balance === null) return null
    weighed += balance * BigInt(at.until(on, { largestUnit: 'day' }).days)
    at = on
    balance = after
  }
  return divideHalfUp(weighed, BigInt(days)) as Mxn
}

/**
 * `movements`: all of that year, oldest first. `opening`: owed when it began; zero for a loan granted in it.
 * Real interest after the press method (nortedigital): paid less inflation times the average daily balance
 * (the law's own words are of the average balance, Ley del ISR 134); below zero it is shown as zero.
 */
export function interestOf(
  loan: Known,
  year: number,
  movements: readonly LoanMovement[],
  opening: Mxn | null,
  inflationPpm: bigint,
): InterestYear {
  const months = Array.from({ length: 12 }, (_, i) => firstOf(year).add({ months: i }))
  const owed = months.map((month) => owedOn(month, movements, opening))
  const paid = sum(movements.map(({ parts }) => parts.interest))
  const averageBalance = averageOf(year, movements, opening)
  const adjustment =
    averageBalance === null ? null : (divideHalfUp(averageBalance * inflationPpm, million) as Mxn)
  const real = adjustment === null ? null : ((paid > adjustment ? paid - adjustment : 0n) as Mxn)
  return {
    year,
    accrued: accruedIn(loan, months, owed),
    paid,
    latePaid: sum(movements.map(({ parts }) => parts.lateInterest)),
    averageBalance,
    inflationPpm,
    adjustment,
    real,
  }
}

/** Why there is no certificate of a year. In order of precedence. */
export type CannotCertify =
  | 'year-not-of-loan' // before it was granted or after it was paid
  | 'before-february' // a year is told from February of the next one
  | 'no-inflation' // nobody published it yet
  | 'rfc-generic'
  | 'rfc-differs'

/** February of the following year, when the figures of December are in. */
export const readyOn = (year: number): Day =>
  Temporal.PlainDate.from({ year: year + 1, month: 2, day: 1 })

/** The years that a loan may have a certificate of, newest first. */
export function yearsToCertify(
  { grantedOn, status, statusSince }: Pick<Loan, 'grantedOn' | 'status' | 'statusSince'>,
  today: Day,
): readonly number[] {
  const end = status === 'paid-off' && statusSince ? statusSince.year : today.year
  const last = Math.min(end, today.year - 1)
  const years: number[] = []
  for (let year = last; year >= grantedOn.year; year--) years.push(year)
  return years
}

export function refusalFor(
  loan: Pick<Loan, 'grantedOn' | 'status' | 'statusSince'>,
  year: number,
  today: Day,
  known: { inflation: boolean; rfc: 'ours' | 'generic' | 'differs' },
): CannotCertify | undefined {
  if (!yearsToCertify(loan, today).includes(year)) return 'year-not-of-loan'
  if (compareDays(today, readyOn(year)) < 0) return 'before-february'
  if (!known.inflation) return 'no-inflation'
  if (known.rfc === 'generic') return 'rfc-generic'
  return known.rfc === 'differs' ? 'rfc-differs' : undefined
}
