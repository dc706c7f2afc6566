// What a member has and does today, put together from the rooms that know it: what every planning tool starts
// from. Nothing here is a guess: what nobody told us stays unknown.
import { type Bimester, bimesterToInt } from '../../foundation/bimester.ts'
import { dayNumber } from '../../foundation/day-number.ts'
import type { Mxn } from '../../foundation/money.ts'
import { compareDays, type Day } from '../../foundation/time.ts'
import type { Deposit, Job } from '../contributions/contributions.ts'
import { vintageOf } from '../loan-engine/contract.ts'
import { isLive, type Loan } from '../loans/loans.ts'
import type { Parameters } from '../parameters/parameters.ts'
import type { Savings } from '../savings/savings.ts'

export type Standing = {
  readonly today: Day
  readonly bornOn: Day
  readonly sex: 'H' | 'M' | 'X'
  readonly pensioner: boolean
  readonly abroad: boolean
  readonly savings: Savings
  /** Of this year and the last. */
  readonly deposits: readonly Deposit[]
  readonly jobs: readonly Job[]
  readonly loans: readonly Loan[]
  readonly parameters: Parameters
}

/** Centavos a day, as the newest contribution told it; null: no contribution of two years tells it. */
export function lastWage({ deposits }: Pick<Standing, 'deposits'>): Mxn | null {
  const newest = [...deposits].sort((a, b) => orderOf(b.bimester) - orderOf(a.bimester))[0]
  return newest ? newest.dailyWage : null
}
const orderOf = (b: Bimester): number => bimesterToInt(b)

/** Whether a job on record goes on today. */
export const isWorking = ({ jobs, today }: Pick<Standing, 'jobs' | 'today'>): boolean =>
  jobs.some((job) => job.endedOn === null || compareDays(job.endedOn, today) >= 0)

/** Whether an employer's 5 % goes to principal on top of the payment, or is a part of it: by vintage. */
export const onTop = ({ grantedOn, currency }: Pick<Loan, 'grantedOn' | 'currency'>): boolean =>
  vintageOf({ grantedOn: dayNumber(grantedOn), currency }).contributions === 'to-principal'

export const liveLoans = ({ loans }: Pick<Standing, 'loans'>): readonly Loan[] =>
  loans.filter(isLive)
