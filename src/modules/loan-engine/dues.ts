// What is owed on a day of the open month, in its parts. Only reads: nothing is counted twice by asking.
import { type DayNumber, dayFrom, thirtiethsAt } from '../../foundation/day-number.ts'
import { centavos, divideHalfUp, type Mxn } from '../../foundation/money.ts'
import type { Day } from '../../foundation/time.ts'
import { type Contract, isInsured, vintageOf } from './contract.ts'
import { interestOfDays, million } from './level-payment.ts'
import { isDeferred, type LoanState, overdueInterest, overduePrincipal } from './loan-state.ts'
import { goodThrough } from './payoff.ts'
import type { MonthRules } from './rules-by-month.ts'

/** Interest for being late on some overdue amount, for thirtieths of a month. */
export const lateOf = (overdue: bigint, latePpm: bigint, thirtieths: number): bigint =>
  thirtieths <= 0 || overdue === 0n
    ? 0n
    : divideHalfUp(overdue * latePpm * BigInt(thirtieths), 360n * million)

/** Late interest up to the end of a day of the open month: what was counted and what has run since. */
export function lateInterestOn(state: LoanState, { latePpm }: MonthRules, on: DayNumber): bigint {
  if (state.unpaid.length === 0) return state.lateInterest
  const overdue = overdueInterest(state) + overduePrincipal(state)
  return state.lateInterest + lateOf(overdue, latePpm, thirtiethsAt(on) - state.lateFrom)
}

/** Interest of the open month up to the end of a day, less what was paid of it; never below nothing. */
export function accruedInterest(state: LoanState, rules: MonthRules, on: DayNumber): bigint {
  const passed = thirtiethsAt(on)
  if (isDeferred(state)) {
    const bearing = state.deferral!.free ? 0 : Math.min(passed, rules.deferralThirtieths)
    return interestOfDays(state.principal, state.ratePpm, bearing)
  }
  const paid = state.monthInterest - state.current.interest
  const run = divideHalfUp(state.monthInterest * BigInt(passed), 30n)
  return run > paid ? run - paid : 0n
}

/** What a whole month asks for: the level payment and its charges. */
export function usualPayment(
  level: bigint,
  contract: Pick<Contract, 'kind' | 'grantedOn' | 'currency'>,
  { insurance, protectionPpm }: MonthRules,
): { readonly insurance: Mxn; readonly protectionFee: Mxn; readonly total: Mxn } {
  const insured = isInsured(contract) ? insurance : 0n
  const fee = vintageOf(contract).protection ? divideHalfUp(level * protectionPpm, million) : 0n
  return {
    insurance: centavos(insured),
    protectionFee: centavos(fee),
    total: centavos(level + insured + fee),
  }
}

export type Dues = {
  /** Of months that passed, charges apart. */
  readonly overdue: Mxn
  readonly overduePayments: number
  readonly lateInterest: Mxn
  /** Of this month and of those before. */
  readonly insurance: Mxn
  readonly protectionFee: Mxn
  readonly currentInterest: Mxn
  readonly currentPrincipal: Mxn
  /** What brings it up to date, this month included. */
  readonly total: Mxn
}

/** What is due on a day of the open month. */
export function duesOn(state: LoanState, rules: MonthRules, on: DayNumber): Dues {
  const overdue = overdueInterest(state) + overduePrincipal(state)
  const late = lateInterestOn(state, rules, on)
  const { current, insurance, protectionFee } = state
  const total = overdue + late + insurance + protectionFee + current.interest + current.principal
  return {
    overdue: centavos(overdue),
    overduePayments: state.unpaid.length,
    lateInterest: centavos(late),
    insurance: centavos(insurance),
    protectionFee: centavos(protectionFee),
    currentInterest: centavos(current.interest),
    currentPrincipal: centavos(current.principal),
    total: centavos(total),
  }
}

/** What ends the loan on a day of the open month, in centavos. */
export const payoffAmountOn = (state: LoanState, rules: MonthRules, on: DayNumber): bigint =>
  state.principal +
  overdueInterest(state) +
  lateInterestOn(state, rules, on) +
  state.insurance +
  state.protectionFee +
  accruedInterest(state, rules, on)

export type PayoffParts = {
  readonly amount: Mxn
  readonly principal: Mxn
  readonly interest: Mxn
  readonly lateInterest: Mxn
  readonly charges: Mxn
  /** What one day more adds, half up. */
  readonly perDay: Mxn
  readonly goodThrough: Day
}

/** What ends the loan on a day of the open month, with its parts and until when it is good. */
export function payoffPartsOn(state: LoanState, rules: MonthRules, on: DayNumber): PayoffParts {
  const lateInterest = lateInterestOn(state, rules, on)
  const interest = overdueInterest(state) + accruedInterest(state, rules, on)
  const perDay = perDayOf(state, rules)
  return {
    amount: centavos(payoffAmountOn(state, rules, on)),
    principal: centavos(state.principal),
    interest: centavos(interest),
    lateInterest: centavos(lateInterest),
    charges: centavos(state.insurance + state.protectionFee),
    perDay: centavos(perDay),
    goodThrough: goodThrough(dayFrom(on), perDay),
  }
}

function perDayOf(state: LoanState, rules: MonthRules): bigint {
  const overdue = overdueInterest(state) + overduePrincipal(state)
  const late = isDeferred(state) ? 0n : overdue * rules.latePpm
  const open = state.current.interest > 0n ? state.monthInterest * 12n * million : 0n
  return divideHalfUp(late + open, 360n * million)
}
