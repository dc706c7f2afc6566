// Whether a second loan may be asked for, and everything that stands in its way with its day, where it has one.
import { compareDays, type Day } from '../../foundation/time.ts'

export type CannotLendAgain =
  | 'first-not-settled'
  | 'first-forgiven'
  | 'first-in-breach'
  | 'first-of-two-people'
  | 'too-soon'
  | 'contributions-too-short'
  | 'too-old'

export type FirstLoan = {
  readonly settledOn: Day | undefined
  /** Ended with a debt that was forgiven or released. */
  readonly forgiven: boolean
  readonly inBreach: boolean
  readonly kind: 'traditional' | 'joint' | 'improvement' | 'land' | 'cofinanced'
}
export type SecondLoanAsked = {
  readonly first: FirstLoan
  readonly on: Day
  readonly waitMonths: number
  /** Bimesters in a row with contributions; undefined when unknown, and then it is not held against anybody. */
  readonly continuousBimesters?: number
  readonly age?: number
  readonly termYears?: number
  /** 70 for men, 75 for women. */
  readonly agePlusTerm?: number
}
export type SecondLoan =
  | { readonly eligible: true }
  | {
      readonly eligible: false
      readonly reasons: readonly CannotLendAgain[]
      /** The first day on which waiting alone is over. */
      readonly from: Day | undefined
    }

const twoYears = 12

/** Six months after a payoff without breach or forgiveness (Expreso, December 2023; two years in a row: assumed). */
export function secondLoanOn(asked: SecondLoanAsked): SecondLoan {
  const { first, on, waitMonths, continuousBimesters, age, termYears = 1, agePlusTerm } = asked
  const reasons: CannotLendAgain[] = []
  const from = first.settledOn?.add({ months: waitMonths })
  if (!from) reasons.push('first-not-settled')
  if (first.forgiven) reasons.push('first-forgiven')
  if (first.inBreach) reasons.push('first-in-breach')
  if (first.kind === 'joint') reasons.push('first-of-two-people')
  if (from && compareDays(on, from) < 0) reasons.push('too-soon')
  if (continuousBimesters !== undefined && continuousBimesters < twoYears)
    reasons.push('contributions-too-short')
  if (age !== undefined && agePlusTerm !== undefined && age + termYears > agePlusTerm)
    reasons.push('too-old')
  return reasons.length === 0 ? { eligible: true } : { eligible: false, reasons, from }
}
