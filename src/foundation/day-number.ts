// Days as whole numbers since 1970-01-01, for rules that walk through thousands of months: the calendar is
// worked out with integers alone. `Day` stays the type of everything that people see.
import { type Day, day } from './time.ts'

/** Days since 1970-01-01. */
export type DayNumber = number
/** Months since January of the year 0: 12 × year + month − 1. */
export type MonthIndex = number

const epoch = day('1970-01-01')
export const dayNumber = (of: Day): DayNumber => epoch.until(of, { largestUnit: 'day' }).days
export const dayFrom = (n: DayNumber): Day => epoch.add({ days: n })

const thirtyOnes = new Set([1, 3, 5, 7, 8, 10, 12])
const leap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
const lengthOf = (year: number, month: number): number =>
  month === 2 ? (leap(year) ? 29 : 28) : thirtyOnes.has(month) ? 31 : 30

const firstYear = 1900
const years = 400
/** First days of the months from January 1900 on, worked out once. */
const starts: readonly DayNumber[] = (() => {
  const days: DayNumber[] = []
  let at = dayNumber(day(`${firstYear}-01-01`))
  for (let i = 0; i <= years * 12; i++) {
    days.push(at)
    at += lengthOf(firstYear + Math.floor(i / 12), (i % 12) + 1)
  }
  return days
})()

export const monthIndex = (year: number, month: number): MonthIndex => year * 12 + month - 1
export const yearOfMonth = (month: MonthIndex): number => Math.floor(month / 12)
/** 1 to 12. */
export const monthOfYear = (month: MonthIndex): number => (month % 12) + 1
/** Years 1900 to 2299. */
export const firstDayOfMonth = (month: MonthIndex): DayNumber => starts[month - firstYear * 12]!
export const lastDayOfMonth = (month: MonthIndex): DayNumber => firstDayOfMonth(month + 1) - 1

/** The month in which a day falls; years 1900 to 2299. */
export function monthOfDay(n: DayNumber): MonthIndex {
  let at = Math.floor((n - starts[0]!) / 30.436875)
  while (starts[at]! > n) at--
  while (starts[at + 1]! <= n) at++
  return at + firstYear * 12
}

/** 1 to 31. */
export const dayOfMonth = (n: DayNumber): number => n - firstDayOfMonth(monthOfDay(n)) + 1

/** How many thirtieths of its month have passed at the end of a day: the last day of any month is 30. */
export function thirtiethsAt(n: DayNumber): number {
  const month = monthOfDay(n)
  if (n === lastDayOfMonth(month)) return 30
  return Math.min(30, n - firstDayOfMonth(month) + 1)
}
