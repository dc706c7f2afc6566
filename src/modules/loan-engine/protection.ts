// The payment protection fund: the member pays a tenth of the payment and its charges, the fund the rest, for
// six months in five years and twice in the life of the loan.
import { type DayNumber, monthOfDay } from '../../foundation/day-number.ts'
import { centavos, divideHalfUp, type Mxn } from '../../foundation/money.ts'
import { type Contract, vintageOf } from './contract.ts'
import { million } from './level-payment.ts'
import type { LoanState } from './loan-state.ts'
import type { EngineRules } from './rules-by-month.ts'

const windowMonths = 60
const count = (value: bigint): number => Number.parseInt(`${value}`, 10)

/** Months and uses left on a day. None for loans of before 2009, which do not pay into the fund. */
export function protectionAllowance(
  state: Pick<LoanState, 'protectedMonths' | 'protectionUses'>,
  contract: Contract,
  rules: EngineRules,
  on: DayNumber,
): { readonly months: number; readonly usesLeft: number } {
  if (!vintageOf(contract).protection) return { months: 0, usesLeft: 0 }
  const since = monthOfDay(on) - windowMonths
  const used = state.protectedMonths.filter((month) => month > since).length
  const usesLeft = count(rules.on('protection-fund-uses', on)) - state.protectionUses
  const months = count(rules.on('protection-fund-months', on)) - used
  return { months: Math.max(0, months), usesLeft: Math.max(0, usesLeft) }
}

export type CannotProtect =
  | 'loan-before-2009'
  | 'has-a-job'
  | 'job-too-short'
  | 'no-uses-left'
  | 'no-months-left'

/** Every reason against the fund's help; none means that it pays. */
export function reasonsAgainstProtection(
  state: LoanState,
  contract: Contract,
  rules: EngineRules,
  asked: { readonly on: DayNumber; readonly monthsInLastJob: number },
): readonly CannotProtect[] {
  const { months, usesLeft } = protectionAllowance(state, contract, rules, asked.on)
  const reasons: CannotProtect[] = []
  if (!vintageOf(contract).protection) return ['loan-before-2009']
  if (state.regime === 'roa') reasons.push('has-a-job')
  const worked = rules.on('protection-fund-months-worked', asked.on)
  if (BigInt(asked.monthsInLastJob) < worked) reasons.push('job-too-short')
  if (usesLeft === 0) reasons.push('no-uses-left')
  if (months === 0) reasons.push('no-months-left')
  return reasons
}

/** What a payment under protection is made of: the member's tenth, the fund's rest, and the monthly fee. */
export function protectedShares(
  level: bigint,
  { memberSharePpm, feePpm }: { memberSharePpm: bigint; feePpm: bigint },
): { readonly member: Mxn; readonly fund: Mxn; readonly fee: Mxn } {
  const member = divideHalfUp(level * memberSharePpm, million)
  const fee = divideHalfUp(level * feePpm, million)
  return { member: centavos(member), fund: centavos(level - member), fee: centavos(fee) }
}
