// «Quiero un crédito»: what somebody could ask for today, and what is still missing, with its day. An estimate
// from dated figures and our own score; the rate is that of the table on the day it is asked, by wage.
import { centavos, divideHalfUp, type Mxn, zeroMxn } from '../../foundation/money.ts'
import { compareDays, type Day } from '../../foundation/time.ts'
import { factorPerThousand, levelPayment } from '../loan-engine/level-payment.ts'
import { type CannotLendAgain, secondLoanOn } from '../loan-engine/second-loan.ts'
import type { ParameterName, Parameters } from '../parameters/parameters.ts'
import { ageOn } from './retirement.ts'
import {
  bimestersInARow,
  type Counts,
  countsOf,
  enoughFrom,
  monthlyWage,
  type Score,
  scoreOf,
} from './score.ts'
import { isWorking, lastWage, liveLoans, type Standing } from './standing.ts'
import { readWhole } from './typed.ts'

const million = 1_000_000n
const whole = (n: bigint): number => Number.parseInt(n.toString(), 10)

/** Wages of the table, in tenths of a UMA-month. */
const steps = [15, 20, 21, 30, 31, 40, 41, 50, 51, 60, 61] as const
const rateName = (tenths: number) =>
  `loan-rate-at-${Math.trunc(tenths / 10)}.${tenths % 10}-umas` as ParameterName

/**
 * The yearly rate for a monthly wage (both in centavos), parts per million: from the table of 2021 by tenths of
 * a UMA, in a straight line between its wages and to two decimals, never under the floor or over the ceiling of
 * the day. A wage between two tenths has the rate of the lower one (assumed). Undefined before the table.
 */
export function rateFor(
  wage: bigint,
  umaMonth: bigint,
  known: Parameters,
  on: Day,
): bigint | undefined {
  const at = (name: ParameterName) => known.on(name, on)?.value
  const [floor, ceiling] = [at('loan-rate-floor'), at('loan-rate-ceiling')]
  const tenths = whole((wage * 10n) / umaMonth)
  const low = steps.findLast((one) => one <= tenths) ?? steps[0]
  const high = steps.find((one) => one > tenths) ?? steps.at(-1)!
  const [from, to] = [at(rateName(low)), at(rateName(high))]
  if (from === undefined || to === undefined || floor === undefined || ceiling === undefined)
    return undefined
  const inside = Math.max(tenths, low)
  const hundredths =
    high === low
      ? from
      : from + divideHalfUp((to - from) * BigInt(inside - low), BigInt(high - low) * 100n) * 100n
  return hundredths < floor ? floor : hundredths > ceiling ? ceiling : hundredths
}

/** So many UMA-months in centavos: UMA of a day × 30.4 × their number, rounded once. */
export const umaMonths = (umaDay: bigint, tenThousandths: bigint): Mxn =>
  centavos(divideHalfUp(umaDay * 304n * tenThousandths, 100_000n))

/** Years of term that the age allows, at most those of the fund: age and term add up to 70 for men, 75 for women. */
export function longestTerm(
  one: Pick<Standing, 'bornOn' | 'sex' | 'today' | 'parameters'>,
): number | undefined {
  const at = (name: ParameterName) => one.parameters.on(name, one.today)?.value
  const [years, sum] = [
    at('loan-term-years'),
    at(one.sex === 'M' ? 'age-plus-term-women' : 'age-plus-term-men'),
  ]
  if (years === undefined || sum === undefined) return undefined
  return Math.max(0, Math.min(whole(years), whole(sum) - ageOn(one.bornOn, one.today)))
}

export type Offer = {
  readonly amount: Mxn
  /** The savings, which go towards the home too. */
  readonly savings: Mxn
  readonly ratePpm: bigint
  readonly years: number
  /** Principal and interest of a month. */
  readonly payment: Mxn
  /** The most that may be taken of the wage, and as a share. */
  readonly most: Mxn
  readonly sharePpm: bigint
  readonly wage: Mxn
  readonly minimumWage: boolean
  /** What holds the amount back: the wage or the cap of the product. */
  readonly heldBy: 'wage' | 'cap'
  readonly cap: Mxn
}

/** The most that may be lent for a wage and a term; undefined when a figure is not published. */
export function offerFor(one: Standing, dailyWage: bigint, years: number): Offer | undefined {
  const at = (name: ParameterName) => one.parameters.on(name, one.today)?.value
  const [uma, minimum, capUmas] = [
    at('uma-day'),
    at('minimum-wage-day'),
    at('loan-cap-traditional'),
  ]
  if (uma === undefined || minimum === undefined || capUmas === undefined) return undefined
  const minimumWage = dailyWage <= minimum
  const sharePpm = at(minimumWage ? 'discount-share-of-minimum-wage' : 'loan-share-of-wage')
  const wage = monthlyWage(dailyWage)
  const ratePpm = rateFor(wage, monthlyWage(uma), one.parameters, one.today)
  if (sharePpm === undefined || ratePpm === undefined) return undefined
  const most = divideHalfUp(wage * sharePpm, million)
  const byWage = (most * million) / factorPerThousand(ratePpm, years * 12)
  const cap = umaMonths(uma, capUmas)
  const amount = byWage < cap ? byWage : cap
  return {
    amount: centavos(amount),
    savings: one.savings.total ?? zeroMxn,
    ratePpm,
    years,
    payment: centavos(levelPayment(amount, ratePpm, years * 12)),
    most: centavos(most),
    sharePpm,
    wage: centavos(wage),
    minimumWage,
    heldBy: byWage < cap ? 'wage' : 'cap',
    cap,
  }
}

/** What is missing, and from when it would not be; null: no day can be told. */
export type Missing = {
  readonly why:
    | 'score'
    | 'no-job'
    | 'wage-unknown'
    | 'too-old'
    | 'pensioner'
    | 'has-loan'
    | 'two-loans'
    | CannotLendAgain
  readonly from: Day | null
}
export type Prequalification = {
  readonly score: Score
  readonly longest: number
  readonly offer: Offer | null
  /** Nothing: it could be asked for today. */
  readonly missing: readonly Missing[]
  /** Points that are missing; 0 when none are. */
  readonly pointsMissing: number
  readonly second: boolean
}

/** What an earlier loan puts in the way of another one (rules for a second loan). */
function afterFirst(one: Standing, years: number, wait: number): readonly Missing[] {
  const [live] = liveLoans(one)
  if (live) {
    const end = live.figures?.projectedEndOn ?? null
    return [{ why: 'has-loan', from: end?.add({ months: wait }) ?? null }]
  }
  if (one.loans.length > 1) return [{ why: 'two-loans', from: null }]
  const first = one.loans[0]
  if (!first) return []
  const found = secondLoanOn({
    first: {
      settledOn: first.statusSince ?? undefined,
      forgiven: false,
      inBreach: false,
      kind: first.kind,
    },
    on: one.today,
    waitMonths: wait,
    continuousBimesters: bimestersInARow(one.deposits, one.today),
    age: ageOn(one.bornOn, one.today),
    termYears: Math.max(1, years),
  })
  if (found.eligible) return []
  return found.reasons.map((why) => ({
    why,
    from: why === 'too-soon' ? (found.from ?? null) : null,
  }))
}

type Reckoned = { readonly score: Score; readonly counts: Counts; readonly longest: number }

function missingOf(
  one: Standing,
  { score, counts, longest }: Reckoned,
  wait: number,
): readonly Missing[] {
  const missing: Missing[] = [...afterFirst(one, longest, wait)]
  if (one.pensioner) missing.push({ why: 'pensioner', from: null })
  else if (longest < 1) missing.push({ why: 'too-old', from: null })
  if (!isWorking(one)) missing.push({ why: 'no-job', from: null })
  else if (lastWage(one) === null) missing.push({ why: 'wage-unknown', from: null })
  if (score.points < score.needed)
    missing.push({
      why: 'score',
      from: isWorking(one) ? enoughFrom(counts, one.parameters, one.today) : null,
    })
  return missing
}

/** The term asked for, as the address says it: within what the age allows; otherwise the longest. */
export const readTerm = (text: string | undefined, longest: number): number | undefined =>
  text === undefined || text.trim() === '' ? longest : readWhole(text, { least: 1, most: longest })

/** Undefined when a figure that it stands on is not published. */
export function prequalify(one: Standing, years: number): Prequalification | undefined {
  const longest = longestTerm(one)
  const wait = one.parameters.on('second-loan-wait-months', one.today)?.value
  if (longest === undefined || wait === undefined) return undefined
  const counts = countsOf(one, longest)
  const score = scoreOf(counts, one.parameters, one.today)
  if (!score) return undefined
  const wage = lastWage(one)
  const offer = wage !== null && wage > 0n && longest >= 1 ? offerFor(one, wage, years) : null
  if (offer === undefined) return undefined
  return {
    score,
    longest,
    offer,
    missing: missingOf(one, { score, counts, longest }, whole(wait)),
    pointsMissing: Math.max(0, score.needed - score.points),
    second: one.loans.length > 0,
  }
}

/** Everything at hand for a home: the loan and the savings. */
export const inAll = ({ amount, savings }: Offer): Mxn => centavos(amount + savings)
/** When all that is missing has its day: the last of them. */
export function possibleFrom(missing: readonly Missing[]): Day | null {
  const days = missing.map((one) => one.from)
  if (days.length === 0 || days.some((one) => one === null)) return null
  return (days as Day[]).reduce((a, b) => (compareDays(a, b) >= 0 ? a : b))
}
