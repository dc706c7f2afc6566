// «Will it be enough to live as I wish?»: one answer from three paces. It says for how many years the savings
// cover the wish, or how much a month is missing and what saving would close it. It never advises.
import { centavos, type Mxn, zeroMxn } from '../../foundation/money.ts'
import { assert } from '../../foundation/result.ts'
import { compareDays, type Day } from '../../foundation/time.ts'
import {
  type Assumptions,
  longestMonths,
  monthsCovered,
  type Path,
  paces,
  pathOf,
  payableFor,
  type Saver,
  spending,
} from './projection.ts'

/** The ages one may ask for: before 60 nobody is paid, and 75 is the last age of a loan's term. */
export const ages = { least: 60, most: 75 } as const

/** Whole months from today to the birthday of that age, rounded up; 0 when it has come. */
export function monthsUntilAge(bornOn: Day, age: number, today: Day): number {
  const then = bornOn.add({ years: age })
  if (compareDays(then, today) <= 0) return 0
  const { months, days } = today.until(then, { largestUnit: 'month' })
  return months + (days > 0 ? 1 : 0)
}

export const ageOn = (bornOn: Day, today: Day): number =>
  bornOn.until(today, { largestUnit: 'year' }).years

export type Wish = {
  /** Centavos a month to live on. */
  readonly monthly: Mxn
  /** What else there will be each month. */
  readonly other: Mxn
}

export type RetirementAnswer =
  /** What else there will be is enough already. */
  | { readonly kind: 'not-needed' }
  /** Months covered at the slow and at the fast pace; `longestMonths` stands for life. */
  | { readonly kind: 'lasts'; readonly least: number; readonly most: number }
  /** Missing a month at the fast (≥ 0) and at the slow pace, and the saving that closes the slow one. */
  | { readonly kind: 'short'; readonly least: Mxn; readonly most: Mxn; readonly extra: Mxn }

const slowIsEnough = (saver: Saver, assumed: Assumptions, need: bigint): boolean => {
  const { atRetirement } = pathOf(saver, assumed, 'slow')
  return monthsCovered(atRetirement, need, assumed.slow.yield.ppm) >= assumed.yearsAfter * 12
}

/** The least extra saving a month, in whole pesos, with which even the slow pace is enough. */
export function extraNeeded(saver: Saver, assumed: Assumptions, need: bigint): Mxn {
  assert(saver.monthsToGo > 0, 'who is retired saves no more')
  const peso = 100n
  const enough = (pesos: bigint) =>
    slowIsEnough(
      { ...saver, extraMonthly: centavos(saver.extraMonthly + pesos * peso) },
      assumed,
      need,
    )
  let high = 1n
  while (!enough(high)) high *= 2n
  let low = high / 2n
  while (low + 1n < high) {
    const middle = (low + high) / 2n
    if (enough(middle)) high = middle
    else low = middle
  }
  return centavos(high * peso)
}

/**
 * Who still saves is told what is missing when the slow pace does not reach the years assumed; who is retired,
 * or has enough, for how long it lasts.
 */
export function answerTo(wish: Wish, saver: Saver, assumed: Assumptions): RetirementAnswer {
  const need = wish.monthly - wish.other
  if (need <= 0n) return { kind: 'not-needed' }
  const months = assumed.yearsAfter * 12
  const at = (pace: 'slow' | 'fast') => {
    const { atRetirement } = pathOf(saver, assumed, pace)
    const earns = assumed[pace].yield.ppm
    return {
      lasts: monthsCovered(atRetirement, need, earns),
      missing: () => need - payableFor(atRetirement, months, earns),
    }
  }
  const [slow, fast] = [at('slow'), at('fast')]
  if (saver.monthsToGo === 0 || slow.lasts >= months)
    return { kind: 'lasts', least: slow.lasts, most: fast.lasts }
  const least = fast.missing()
  return {
    kind: 'short',
    least: least > 0n ? centavos(least) : zeroMxn,
    most: centavos(slow.missing()),
    extra: extraNeeded(saver, assumed, need),
  }
}

/** The three paths for a chart: to retirement and, with a need, on through the years it is spent. */
export function pathsOf(saver: Saver, assumed: Assumptions, need: bigint): readonly Path[] {
  const paths = paces.map((pace) => pathOf(saver, assumed, pace))
  if (need <= 0n) return paths
  const most = assumed.yearsAfter * 12
  const left = paths.map((path) => [
    ...spending(path.atRetirement, need, assumed[path.pace].yield.ppm, most),
  ])
  const drawn = Math.min(most, Math.max(...left.map((one) => one.length)) + 1)
  return paths.map((path, i) => ({
    ...path,
    points: [
      ...path.points,
      ...Array.from({ length: drawn }, (_, n) => ({
        month: saver.monthsToGo + n + 1,
        amount: centavos(left[i]![n] ?? 0n),
      })),
    ],
  }))
}

export const isForLife = (months: number): boolean => months >= longestMonths
