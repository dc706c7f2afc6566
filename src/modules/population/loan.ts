// The loans of made-up people: the engine lives them, so that a replay of contract and events gives exactly the
// movements and balances that their files tell. Here it is only decided what happens to them.
import { lastDayOfMonth, monthOfDay } from '../../foundation/day-number.ts'
import type { LoanNumber } from '../../foundation/loan-number.ts'
import { type Contract, contractFor } from '../loan-engine/contract.ts'
import { duesOn, usualPayment } from '../loan-engine/dues.ts'
import { openReplay, type RunningReplay } from '../loan-engine/engine.ts'
import { levelPayment, monthlyInterest } from '../loan-engine/level-payment.ts'
import type { PaymentSource } from '../loan-engine/loan-events.ts'
import type { Line, LoanState } from '../loan-engine/loan-state.ts'
import type { EngineRules } from '../loan-engine/rules-by-month.ts'
import { pesosOfVsm, vsmOfPesos } from '../loan-engine/vsm.ts'
import type { Random } from './random.ts'
import type { Contribution } from './work.ts'

export type Loan = {
  readonly loanNumber: LoanNumber
  readonly contract: Contract
  readonly status: 'active' | 'deferred' | 'paid-off'
  readonly statusSince: number | null
  readonly regime: 'roa' | 'rea'
  /** Where it stands on the last day that was lived; undefined for loans that ended before anything was told. */
  readonly state: LoanState | undefined
  readonly lines: readonly Line[]
}

export type Terms = {
  readonly grantedOn: number
  readonly currency: 'mxn' | 'vsm'
  readonly kind: Contract['kind']
  readonly ordinal: 1 | 2
  readonly regime: Contract['regime']
  /** Centavos; for a loan in VSM, at what a VSM is worth on `valuedOn`. */
  readonly amount: bigint
  readonly valuedOn: number
  readonly ratePpm: bigint
  readonly months: number
}

/** Of a loan in VSM the VSM were agreed; what they were worth that day is its original amount. */
export function contractOf(terms: Terms, rules: EngineRules): Contract {
  const { grantedOn, currency, kind, ordinal, regime, amount, ratePpm, months } = terms
  const agreed = { grantedOn, currency, kind, ordinal, regime, ratePpm, termMonths: months }
  if (currency === 'mxn') return contractFor({ ...agreed, original: amount })
  const originalVsm = vsmOfPesos(amount, rules.of(monthOfDay(terms.valuedOn)).vsmDay)
  const original = pesosOfVsm(originalVsm, rules.of(monthOfDay(grantedOn)).vsmDay)
  return contractFor({ ...agreed, originalVsm, original })
}

export function drawnTerms(random: Random): Pick<Terms, 'amount' | 'ratePpm' | 'months'> {
  return {
    amount: 10_000n * BigInt(2_000 + random.below(9_000)) + BigInt(random.below(10_000)),
    ratePpm: BigInt(35_000 + 500 * random.below(140)),
    months: 12 * random.pick([10, 15, 20, 20, 25, 30, 30, 30]),
  }
}

/** What was owed on a day when every month was paid; zero when the loan was over by then. In pesos of that day. */
export function owedOn(day: number, contract: Contract, rules: EngineRules): bigint {
  const { original, originalVsm, ratePpm, termMonths, grantedOn } = contract
  const lent = originalVsm ?? original
  const level = levelPayment(lent, ratePpm, termMonths)
  let owed = lent
  const months = monthOfDay(day) - monthOfDay(grantedOn)
  for (let m = 0; m < months && owed > 0n; m++) {
    const principal = level - monthlyInterest(owed, ratePpm)
    owed = principal < owed ? owed - principal : 0n
  }
  if (originalVsm === undefined) return owed
  return pesosOfVsm(owed, rules.of(monthOfDay(day)).vsmDay)
}

/** A life under way. */
export type Telling = { readonly running: RunningReplay; readonly rules: EngineRules; refs: number }
export const refOf = (telling: Telling): string => `m${String(++telling.refs).padStart(5, '0')}`

/** Lent on its day, or brought forward with what was left of it. */
export function begin(
  contract: Contract,
  rules: EngineRules,
  first: { readonly on: number; readonly amount: bigint; readonly forward: boolean },
): Telling {
  const telling = { running: openReplay(contract, rules), rules, refs: 0 }
  const { on, amount, forward } = first
  const ref = refOf(telling)
  const monthsPaid = monthOfDay(on) - monthOfDay(contract.grantedOn)
  telling.running.happens(
    forward
      ? { kind: 'opening', on, amount, ref, monthsPaid }
      : { kind: 'disbursement', on, amount, ref },
  )
  return telling
}

export type Course = {
  /** Last days of months. */
  readonly ends: readonly number[]
  readonly source: PaymentSource
  /** Months at the end for which nothing comes. */
  readonly unpaid: number
  /** The fourth month is paid a month later. */
  readonly wasLate: boolean
  readonly keepsDeducting: boolean
  /** The months at the end are a pause. */
  readonly deferred: boolean
}

/** The 5 % that arrives up to a day lowers what is owed; more than that stays with the savings. */
function contributeUpTo(
  telling: Telling,
  day: number,
  waiting: Contribution[],
  taken: Set<Contribution>,
) {
  for (let c = waiting[0]; c && c.receivedOn <= day; c = waiting[0]) {
    waiting.shift()
    telling.running.passes(c.receivedOn)
    if (telling.running.state.principal < c.amount) continue
    const ref = refOf(telling)
    const [on, amount] = [c.receivedOn, c.amount]
    telling.running.happens({ kind: 'employer-contribution', on, amount, ref })
    taken.add(c)
  }
}

/** What is due that day is paid; after the end, an employer that keeps deducting pays what it always did. */
function payMonth(telling: Telling, on: number, { source, keepsDeducting }: Course): void {
  const { running, rules } = telling
  running.passes(on)
  const { state, contract } = running
  const month = rules.of(monthOfDay(on))
  const usual = keepsDeducting ? usualPayment(state.level, contract, month).total : 0n
  const amount = state.settledOn === undefined ? duesOn(state, month, on).total : usual
  if (amount > 0n) running.happens({ kind: 'payment', on, amount, source, ref: refOf(telling) })
}

/** Month by month; the employer's 5 % falls between the payments. Tells which contributions it took. */
export function live(
  telling: Telling,
  course: Course,
  offered: readonly Contribution[],
  upTo: number,
): Set<Contribution> {
  const taken = new Set<Contribution>()
  const { running } = telling
  const opened = running.state.day
  const waiting = offered.filter((c) => c.receivedOn > opened && c.receivedOn <= upTo)
  const { ends, unpaid, wasLate, deferred } = course
  for (const [month, on] of ends.entries()) {
    const first = month === ends.length - unpaid
    if (first && deferred) pause(telling, on)
    contributeUpTo(telling, on, waiting, taken)
    const skipped = month >= ends.length - unpaid || (wasLate && month === 3)
    if (!skipped) payMonth(telling, on, course)
  }
  contributeUpTo(telling, upTo, waiting, taken)
  running.passes(upTo)
  return taken
}

/** From the first day of the month of a day. */
function pause(telling: Telling, end: number): void {
  const { running } = telling
  const on = lastDayOfMonth(monthOfDay(end) - 1) + 1
  if (running.state.settledOn !== undefined || on < running.state.day) return
  running.happens({ kind: 'deferral', on, ref: refOf(telling) })
}
