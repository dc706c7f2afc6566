// Days as whole numbers since 1970-01-01, so that millions of them cost nothing; text is remembered.
import {
  addBimesters,
  type Bimester,
  bimesterOf,
  dueDayOf,
  firstDayOf,
  lastDayOf,
  previousBimester,
} from '../../foundation/bimester.ts'
import { dayFrom, dayNumber } from '../../foundation/day-number.ts'
import type { Day } from '../../foundation/time.ts'

export { dayFrom, dayNumber }

const texts = new Map<number, string>()
/** `2026-11-20`. */
export function dayText(n: number): string {
  const known = texts.get(n)
  if (known !== undefined) return known
  const text = dayFrom(n).toString()
  texts.set(n, text)
  return text
}
export const yearOfDay = (n: number): number => +dayText(n).slice(0, 4)

/** A bimester with what is asked of it a million times. Employers' money arrives three days after it is due. */
export type Period = {
  bimester: Bimester
  year: number
  number: number
  first: number
  last: number
  due: number
}
export const arrivalDays = 3

export const periodOf = (bimester: Bimester): Period => ({
  bimester,
  year: +bimester.slice(0, 4),
  number: +bimester.slice(6),
  first: dayNumber(firstDayOf(bimester)),
  last: dayNumber(lastDayOf(bimester)),
  due: dayNumber(dueDayOf(bimester)),
})

/** The last bimester whose contributions have arrived by that day, and those before it, oldest first. */
export function closedPeriods(asOf: Day, count: number): Period[] {
  let last = previousBimester(bimesterOf(asOf))
  if (periodOf(last).due + arrivalDays > dayNumber(asOf)) last = previousBimester(last)
  return Array.from({ length: count }, (_, i) => periodOf(addBimesters(last, i - count + 1)))
}

/** Ends of months, 1900 to 2199, worked out once. */
function allMonthEnds(): number[] {
  const first = Temporal.PlainYearMonth.from('1900-01')
  return Array.from({ length: 3_600 }, (_, i) => {
    const month = first.add({ months: i })
    return dayNumber(month.toPlainDate({ day: month.daysInMonth }))
  })
}
let ends: readonly number[] | undefined

/** The last days of the months from `first` to `last`, both included. */
export function monthEnds(first: number, last: number): readonly number[] {
  ends ??= allMonthEnds()
  const from = ends.findIndex((end) => end >= first)
  const to = ends.findIndex((end) => end > last)
  return ends.slice(from, to)
}
