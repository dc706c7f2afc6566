// Wages by day, in centavos, and the two figures of the law that bound them.
// Sources: UMA of the INEGI, minimum wage of the CONASAMI; contributions are 5 % of the wage, up to 25 UMA.
import { divideHalfUp } from '../../foundation/money.ts'
import type { Period } from './calendar.ts'
import type { Random } from './random.ts'

type Year = { uma: bigint; minimum: bigint }
const byYear: Readonly<Record<number, Year>> = {
  2018: { uma: 8060n, minimum: 8836n },
  2019: { uma: 8449n, minimum: 10268n },
  2020: { uma: 8688n, minimum: 12322n },
  2021: { uma: 8962n, minimum: 14170n },
  2022: { uma: 9622n, minimum: 17287n },
  2023: { uma: 10374n, minimum: 20744n },
  2024: { uma: 10857n, minimum: 24893n },
  2025: { uma: 11314n, minimum: 27880n },
  2026: { uma: 11731n, minimum: 31504n },
}
const years = Object.keys(byYear).map((year) => Number.parseInt(year, 10))
const [firstYear, lastYear] = [Math.min(...years), Math.max(...years)]
/** Years outside the table take its nearest: made-up wages need no better. */
const figuresOf = (year: number): Year => byYear[Math.min(lastYear, Math.max(firstYear, year))]!

/** Log-normal with mean 662.80, as the IMSS reports it; most people earn less than the mean. */
const logMean = 10.845
const logDeviation = 0.68

export const wageOf = (random: Random): bigint =>
  BigInt(Math.trunc(Math.exp(logMean + logDeviation * random.normal())))

/** Today's wage as it was in another year: 6 % less for each, never under that year's minimum. */
export function wageIn(year: number, wage: bigint, today: number): bigint {
  let then = wage
  for (let y = today; y > year; y--) then = divideHalfUp(then * 100n, 106n)
  const { minimum } = figuresOf(year)
  return then < minimum ? minimum : then
}

const capped = (wage: bigint, uma: bigint) => (wage < 25n * uma ? wage : 25n * uma)

/** 5 % of the wage, capped; January still has the old year's UMA, so the first bimester has two caps. */
export function contributionOf(wage: bigint, days: number, { year, number }: Period): bigint {
  const { uma } = figuresOf(year)
  if (number !== 1) return divideHalfUp(capped(wage, uma) * BigInt(days) * 5n, 100n)
  const january = Math.min(31, days)
  const before = capped(wage, figuresOf(year - 1).uma) * BigInt(january)
  return divideHalfUp((before + capped(wage, uma) * BigInt(days - january)) * 5n, 100n)
}

export const contributionWage = (wage: bigint, year: number): bigint =>
  capped(wage, figuresOf(year).uma)
