// What an employer takes from the pay for a loan in a bimester: a share of the wage, a fixed sum, or a factor of
// the VSM. Three types in the notice of the fund; the reform of 21 February 2025 is a dated switch.
import { type Bimester, daysOf, firstDayOf } from '../../foundation/bimester.ts'
import { centavos, divideHalfUp, type Mxn } from '../../foundation/money.ts'
import type { ParameterName, Parameters } from '../parameters/parameters.ts'
import { million } from './level-payment.ts'

export type DiscountTerms =
  /** Of the daily wage, parts per million. */
  | { readonly type: 'percentage'; readonly sharePpm: bigint }
  /** Centavos a month. */
  | { readonly type: 'pesos'; readonly monthly: bigint }
  /** Ten-thousandths of a VSM a month; in the notice it stands with four decimals. */
  | { readonly type: 'factor'; readonly factor: bigint }

export type DiscountAsked = {
  readonly terms: DiscountTerms
  readonly bimester: Bimester
  /** Centavos a day, as reported to social security. */
  readonly wage: bigint
  /** Days of the bimester with this employer and the loan, the day of leaving included. */
  readonly days: number
  readonly absences?: number
  readonly incapacityDays?: number
  /** What was really paid in wages, in centavos: nobody is discounted more. Unknown: not looked at. */
  readonly wagesPaid?: bigint
}
export type Discount = {
  /** To be taken, damage insurance apart. */
  readonly amount: Mxn
  readonly insurance: Mxn
  /** Days that were counted. */
  readonly days: number
  /** The 20 % of a minimum wage was less than the notice. */
  readonly cappedByMinimumWage: boolean
  /** What the pay did not reach for: it belongs to the member, who may pay it. */
  readonly shortfall: Mxn
}

const valueOn = (parameters: Parameters, name: ParameterName, bimester: Bimester) =>
  parameters.on(name, firstDayOf(bimester))?.value ?? 0n

/** Absences and sick days are still cut from a percentage; from the other two they are not, since the reform. */
function countedDays(asked: DiscountAsked, parameters: Parameters): number {
  const { terms, bimester, days, absences = 0, incapacityDays = 0 } = asked
  const whole = valueOn(parameters, 'discount-whole-in-absences', bimester) === 1n
  if (terms.type !== 'percentage' && whole) return days
  return Math.max(0, days - absences - incapacityDays)
}

function fullAmount(asked: DiscountAsked, days: number, parameters: Parameters): bigint {
  const { terms, bimester, wage } = asked
  const [worked, all] = [BigInt(days), BigInt(daysOf(bimester))]
  if (terms.type === 'percentage') return divideHalfUp(wage * terms.sharePpm * worked, million)
  if (terms.type === 'pesos') return divideHalfUp(terms.monthly * 2n * worked, all)
  const umi =
    valueOn(parameters, 'umi-day', bimester) || valueOn(parameters, 'minimum-wage-day', bimester)
  return divideHalfUp(terms.factor * umi * 2n * worked, all * 10_000n)
}

/**
 * The discount of a bimester. Who earns the minimum wage is never taken more than 20 % of it (LFT 97 and 110),
 * counted on the days discounted; nor anybody more than was paid (Ley del Infonavit 29, since 2025).
 */
export function discountOfBimester(asked: DiscountAsked, parameters: Parameters): Discount {
  const { bimester, wage, wagesPaid } = asked
  const days = countedDays(asked, parameters)
  const full = fullAmount(asked, days, parameters)
  const minimum = valueOn(parameters, 'minimum-wage-day', bimester)
  const share = valueOn(parameters, 'discount-share-of-minimum-wage', bimester)
  const most = divideHalfUp(minimum * BigInt(days) * share, million)
  const capped = wage <= minimum && full > most
  const owed = capped ? most : full
  const amount = wagesPaid !== undefined && wagesPaid < owed ? wagesPaid : owed
  return {
    amount: centavos(amount),
    insurance: centavos(valueOn(parameters, 'damage-insurance-bimester', bimester)),
    days,
    cappedByMinimumWage: capped,
    shortfall: centavos(full - amount),
  }
}
