// «¿Por qué cambió?»: for one movement of the savings the rule, its figures and where it came from. It tells
// what is on record and reckons again what the rule gives; where the two differ it says so.
import type { Bimester } from '../../foundation/bimester.ts'
import { dayNumber } from '../../foundation/day-number.ts'
import { type Mxn, zeroMxn } from '../../foundation/money.ts'
import type { Day } from '../../foundation/time.ts'
import { expectedOf, wageCapOn } from '../contributions/expected.ts'
import { type ContributionUse, vintageOf } from '../loan-engine/contract.ts'
import type { Parameter, Parameters } from '../parameters/parameters.ts'
import type { SavingsMovement } from './savings.ts'
import { lastDayOf, monthOf, rateFor } from './yields.ts'

/** One movement as the ledger and the files have it. */
export type Recorded = {
  readonly movement: SavingsMovement
  /** What the employer reported with it; null: it came otherwise. */
  readonly reported: { readonly dailyWage: Mxn; readonly days: number } | null
  /** The loan that it lowered, or that took the savings along that day. */
  readonly loan: { readonly grantedOn: Day; readonly currency: 'mxn' | 'vsm' } | null
  /** The journal answers an earlier one. */
  readonly corrects: boolean
  readonly source: Source
}
export type Source =
  | { readonly by: 'file'; readonly name: string; readonly line: bigint; readonly on: Day }
  | { readonly by: 'reckoning'; readonly on: Day }
  | { readonly by: 'event'; readonly on: Day }

export type Why = { readonly recorded: Recorded } & (
  | {
      readonly rule: 'deposit' | 'deposit-for-loan'
      readonly dailyWage: Mxn
      readonly days: number
      /** Parts per million. */
      readonly share: bigint
      /** The most that counts of a day's wage, where the wage is above it. */
      readonly cap: { readonly amount: Mxn; readonly umas: bigint } | null
      /** What the rule gives, where it is another amount. */
      readonly expected: Mxn | null
      readonly use: ContributionUse | null
    }
  | { readonly rule: 'yield'; readonly rate: Parameter; readonly month: string }
  | { readonly rule: 'withdrawal-for-loan' }
  | {
      readonly rule:
        | 'deposit-plain'
        | 'deposit-in-clarification'
        | 'yield-plain'
        | 'opening'
        | 'voluntary'
        | 'withdrawal'
        | 'adjustment'
        | 'correction'
    }
)

const aPeso = 100n
const differs = (a: Mxn, b: Mxn): boolean => (a > b ? a - b : b - a) >= aPeso

function whyDeposit(recorded: Recorded, parameters: Parameters): Why {
  const { movement, reported, loan } = recorded
  const { bimester, amount, kind } = movement
  const day = secondMonthOf(bimester)
  const share = parameters.on('contribution-share', day)
  if (!reported || !share) return { rule: 'deposit-plain', recorded }
  const { dailyWage, days } = reported
  const cap = wageCapOn(parameters, day)
  const umas = parameters.on('wage-cap-umas', day)?.value
  const expected = expectedOf({ bimester, dailyWage, days }, parameters)
  const lowers = kind === 'deposit-for-loan'
  return {
    rule: lowers ? 'deposit-for-loan' : 'deposit',
    recorded,
    dailyWage,
    days,
    share: share.value,
    cap: umas && cap !== undefined && dailyWage > cap ? { amount: cap as Mxn, umas } : null,
    expected: expected !== undefined && differs(expected, amount) ? expected : null,
    use: lowers && loan ? useOf(loan) : null,
  }
}

/** What the 5 % does while that loan is open, by its vintage. */
export const useOf = ({ grantedOn, currency }: NonNullable<Recorded['loan']>): ContributionUse =>
  vintageOf({ grantedOn: dayNumber(grantedOn), currency }).contributions

/** Its second month: what counts then counts for most of it, also where January has the UMA of before. */
const secondMonthOf = (of: Bimester): Day =>
  Temporal.PlainDate.from({ year: +of.slice(0, 4), month: +of.slice(6) * 2, day: 1 })

/** A line at the end of a month is that month's; any other is what a file says it is. */
function whyYield(recorded: Recorded, parameters: Parameters): Why {
  const { effectiveOn } = recorded.movement
  const month = monthOf(effectiveOn)
  const rate = rateFor(parameters, month)
  if (!rate || !effectiveOn.equals(lastDayOf(month))) return { rule: 'yield-plain', recorded }
  return { rule: 'yield', rate, month: month.toString(), recorded }
}

/** The reason of a movement. */
export function whyOf(recorded: Recorded, parameters: Parameters): Why {
  const { movement, corrects, loan } = recorded
  if (corrects) return { rule: 'correction', recorded }
  switch (movement.kind) {
    case 'deposit':
    case 'deposit-for-loan':
      return whyDeposit(recorded, parameters)
    case 'yield':
      return movement.amount < zeroMxn
        ? { rule: 'correction', recorded }
        : whyYield(recorded, parameters)
    case 'withdrawal':
      return { rule: loan ? 'withdrawal-for-loan' : 'withdrawal', recorded }
    default:
      return { rule: movement.kind, recorded }
  }
}
