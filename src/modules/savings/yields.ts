// What savings earn: every peso for each day it lay there, at the year's rate, posted as one line a month (Ley
// del Infonavit, art. 39). The part of 1972 to 1992 earns nothing. A rate that nobody published is no rate.
import { divideHalfUp, type Mxn, zeroMxn } from '../../foundation/money.ts'
import { compareDays, type Day } from '../../foundation/time.ts'
import type { Parameter, Parameters } from '../parameters/parameters.ts'

/** `2026-10`, a calendar month of Mexico City. */
export type Month = Temporal.PlainYearMonth

const shape = /^(?:19|20|21)\d\d-(?:0[1-9]|1[0-2])$/
export const readMonth = (text: string): Month | undefined =>
  shape.test(text) ? Temporal.PlainYearMonth.from(text) : undefined
export const monthOf = (day: Day): Month => day.toPlainYearMonth()
export const lastDayOf = (month: Month): Day => month.toPlainDate({ day: month.daysInMonth })
/** The last day before the month: what lay there then earns for every day of it. */
export const eveOf = (month: Month): Day => month.toPlainDate({ day: 1 }).subtract({ days: 1 })

/** The rate of the month's own year; the rate of another year is not lent to it. */
export const rateFor = (parameters: Parameters, month: Month): Parameter | undefined => {
  const rate = parameters.on('savings-yield', lastDayOf(month))
  return rate?.validFrom.year === month.year ? rate : undefined
}

export type CannotPost = 'month-not-over' | 'rate-unknown'

export type Lying = { readonly on: Day; readonly amount: Mxn }

/**
 * The yield of a month, half up to the centavo. `lying`: what came and went, with its day; money earns from the
 * day after it came. `ratePpm`: nominal, a year, of 365 days or 366. What is below zero earns nothing.
 */
export function yieldOf(lying: readonly Lying[], month: Month, ratePpm: bigint): Mxn {
  const [eve, last] = [eveOf(month), lastDayOf(month)]
  let pesoDays = 0n
  for (const { on, amount } of lying) {
    if (compareDays(on, last) > 0) continue
    const from = compareDays(on, eve) > 0 ? on : eve
    pesoDays += amount * BigInt(from.until(last, { largestUnit: 'day' }).days)
  }
  if (pesoDays <= 0n) return zeroMxn
  return divideHalfUp(pesoDays * ratePpm, BigInt(month.daysInYear) * 1_000_000n) as Mxn
}
