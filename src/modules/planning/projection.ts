// How savings may grow until retirement and how long they last afterwards, in pesos of today, at three paces.
// A projection is never one number and never a promise: what it assumes comes from dated parameters, and every
// page that shows it shows them. Whole centavos, a month at a time, so that anybody can follow it by hand.
import { centavos, divideHalfUp, type Mxn } from '../../foundation/money.ts'
import type { Day } from '../../foundation/time.ts'
import type { Mark, ParameterName, Parameters } from '../parameters/parameters.ts'

export const paces = ['slow', 'usual', 'fast'] as const
export type Pace = (typeof paces)[number]

const million = 1_000_000n

/** A share or a yearly growth, in parts per million, with where it comes from. */
export type Assumed = { readonly ppm: bigint; readonly source: string; readonly mark: Mark }
export type PaceAssumptions = {
  /** What savings earn above inflation, a year. */
  readonly yield: Assumed
  /** How much the wage grows above inflation, a year. */
  readonly wageGrowth: Assumed
  /** Share of the months with an employer's deposit. */
  readonly worked: Assumed
}
export type Assumptions = Readonly<Record<Pace, PaceAssumptions>> & {
  readonly retirementAge: number
  readonly yearsAfter: number
  readonly contributionShare: Assumed
  /** Wages above this many centavos a day pay contributions as if they were this. */
  readonly wageCap: Mxn
}

const whole = (n: bigint): number => Number.parseInt(n.toString(), 10)

/** Undefined when a figure is not published for that day: then nothing is projected. */
export function assumptionsOn(known: Parameters, today: Day): Assumptions | undefined {
  const at = (name: ParameterName) => known.on(name, today)
  const share = (name: ParameterName): Assumed | undefined => {
    const found = at(name)
    return found && { ppm: found.value, source: found.source, mark: found.mark }
  }
  const of = (pace: Pace): PaceAssumptions | undefined => {
    const [earns, grows, worked] = [
      share(`plan-yield-${pace}`),
      share(`plan-wage-growth-${pace}`),
      share(`plan-worked-share-${pace}`),
    ]
    return earns && grows && worked && { yield: earns, wageGrowth: grows, worked }
  }
  const [slow, usual, fast] = [of('slow'), of('usual'), of('fast')]
  const [age, after, uma, umas] = [
    at('plan-retirement-age'),
    at('plan-years-after'),
    at('uma-day'),
    at('wage-cap-umas'),
  ]
  const contributionShare = share('contribution-share')
  if (!slow || !usual || !fast || !age || !after || !uma || !umas || !contributionShare)
    return undefined
  return {
    slow,
    usual,
    fast,
    retirementAge: whole(age.value),
    yearsAfter: whole(after.value),
    contributionShare,
    wageCap: centavos(uma.value * umas.value),
  }
}

/** 104500 → `10.45%`; 50000 → `5%`: as many decimals as there are. */
export function percentText(ppm: bigint): string {
  const digits = ppm.toString().padStart(5, '0')
  const decimals = digits.slice(-4).replace(/0+$/, '')
  return `${digits.slice(0, -4)}${decimals && `.${decimals}`}%`
}

/** What somebody has and does, as far as it decides about their savings. */
export type Saver = {
  /** What earns no yield: the part of 1972 to 1992. */
  readonly idle: Mxn
  /** All the rest of the savings. */
  readonly earning: Mxn
  /** Centavos a day; null: no employer deposits from now on. */
  readonly dailyWage: Mxn | null
  /** Their own, on top, each month. */
  readonly extraMonthly: Mxn
  /** From now to retirement; 0 when it has come. */
  readonly monthsToGo: number
  /** How many months the employer's deposits still lower a loan instead of growing the savings, by pace. */
  readonly loanMonths: Readonly<Record<Pace, number>>
}

/**
 * One month of an employer's contributions: share of the wage (capped at 25 UMA, Ley del Seguro Social art. 28)
 * for 30.4 days, times the share of months that are worked. Centavos.
 */
export const monthlyDeposit = (
  dailyWage: bigint,
  assumed: Pick<Assumptions, 'contributionShare' | 'wageCap'>,
  workedPpm: bigint,
): bigint => {
  const wage = dailyWage < assumed.wageCap ? dailyWage : assumed.wageCap
  return divideHalfUp(
    wage * 304n * assumed.contributionShare.ppm * workedPpm,
    10n * million * million,
  )
}

const monthlyYield = (amount: bigint, yearlyPpm: bigint): bigint =>
  divideHalfUp(amount * yearlyPpm, 12n * million)

/** What there is at the end of a month. */
export type Point = { readonly month: number; readonly amount: Mxn }
type Purse = { idle: bigint; earning: bigint }
export type Path = {
  readonly pace: Pace
  /** From month 0, today, to retirement. */
  readonly points: readonly Point[]
  readonly atRetirement: Readonly<Purse>
}

/** Grows the savings to retirement: each month the yield of what there was, then what comes in. */
export function pathOf(saver: Saver, assumed: Assumptions, pace: Pace): Path {
  const { yield: earns, wageGrowth, worked } = assumed[pace]
  let { earning } = saver as { earning: bigint }
  let wage: bigint = saver.dailyWage ?? 0n
  const points: Point[] = [{ month: 0, amount: centavos(saver.idle + earning) }]
  for (let month = 1; month <= saver.monthsToGo; month++) {
    if (month > 1 && month % 12 === 1) wage += divideHalfUp(wage * wageGrowth.ppm, million)
    const lowersLoan = month <= saver.loanMonths[pace]
    const deposit = lowersLoan ? 0n : monthlyDeposit(wage, assumed, worked.ppm)
    earning += monthlyYield(earning, earns.ppm) + deposit + saver.extraMonthly
    points.push({ month, amount: centavos(saver.idle + earning) })
  }
  return { pace, points, atRetirement: { idle: saver.idle, earning } }
}

/** Longer than anybody lives on it: what lasts so long is said to last for life. */
export const longestMonths = 600

/**
 * What is left after each month of taking `need` (> 0) out: what earns nothing goes first, the rest goes on
 * earning. Ends with the last whole month that is covered, or after `most` months.
 */
export function* spending(
  purse: Readonly<Purse>,
  need: bigint,
  yearlyPpm: bigint,
  most = longestMonths,
): Generator<bigint> {
  let { idle, earning } = purse
  for (let month = 1; month <= most && idle + earning >= need; month++) {
    const fromIdle = idle < need ? idle : need
    idle -= fromIdle
    earning -= need - fromIdle
    earning += monthlyYield(earning, yearlyPpm)
    yield idle + earning
  }
}

/** Whole months for which the savings pay `need` (> 0), at most `longestMonths`. */
export function monthsCovered(purse: Readonly<Purse>, need: bigint, yearlyPpm: bigint): number {
  let months = 0
  for (const _ of spending(purse, need, yearlyPpm)) months++
  return months
}

/** The most that can be taken out each month for so many months (≥ 1), in centavos. */
export function payableFor(purse: Readonly<Purse>, months: number, yearlyPpm: bigint): bigint {
  let [low, high] = [0n, purse.idle + purse.earning]
  while (low < high) {
    const middle = (low + high + 1n) / 2n
    if (monthsCovered(purse, middle, yearlyPpm) >= months) low = middle
    else high = middle - 1n
  }
  return low
}
