// The pause of a loan (prórroga): how many months are left, and when it begins by itself.
// Until 21 February 2025 its interest was added to the debt; since the next day it bears none. That day is a
// dated figure, and a pause that crosses it is split there.
import type { DayNumber } from '../../foundation/day-number.ts'
import type { Contract } from './contract.ts'
import type { LoanState } from './loan-state.ts'
import type { EngineRules } from './rules-by-month.ts'

export type DeferralAllowance = {
  /** Months that a pause beginning on that day may last. */
  readonly months: number
  readonly monthsLeft: number
  readonly monthsUsed: number
}

/** Loans before July 1997: twelve months in all. Since then, twelve each and twenty-four in all (article 41). */
export function deferralAllowance(
  state: Pick<LoanState, 'deferredMonths'>,
  contract: Pick<Contract, 'grantedOn'>,
  rules: EngineRules,
  on: DayNumber,
): DeferralAllowance {
  const each = Number.parseInt(`${rules.on('deferral-months-each', on)}`, 10)
  const total =
    Number.parseInt(`${rules.on('deferral-months-total', contract.grantedOn)}`, 10) || each
  const left = Math.max(0, total - state.deferredMonths)
  return { months: Math.min(each, left), monthsLeft: left, monthsUsed: state.deferredMonths }
}

export type CannotPause = 'has-a-job' | 'no-months-left' | 'too-far-behind' | 'paid-since' | 'over'

/**
 * Whether a pause begins by itself: the job was lost, nothing of their own was paid since, few payments
 * unpaid at most (a dated figure), months left. Rules of the fund since 22 February 2025.
 */
export function pausesByItself(
  state: LoanState,
  contract: Contract,
  rules: EngineRules,
  on: DayNumber,
  paidSinceJobLoss: boolean,
): CannotPause | 'pauses' {
  if (state.settledOn !== undefined) return 'over'
  if (state.regime === 'roa') return 'has-a-job'
  if (paidSinceJobLoss) return 'paid-since'
  if (BigInt(state.unpaid.length) > rules.on('deferral-unpaid-most', on)) return 'too-far-behind'
  return deferralAllowance(state, contract, rules, on).months > 0 ? 'pauses' : 'no-months-left'
}
