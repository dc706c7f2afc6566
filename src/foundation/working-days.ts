// Which days count. Three calendars: the tax one of CFF 12 (terms and due days), the rest days of LFT 74, and
// that of banks, whose yearly list of the CNBV an operator may load. Days are Mexico City days.
import type { Day } from './time.ts'

/** Says whether a day is worked. */
export type WorkCalendar = (day: Day) => boolean

const isWeekend = (day: Day) => day.dayOfWeek > 5
const isDate = (day: Day, month: number, dayOfMonth: number) =>
  day.month === month && day.day === dayOfMonth
/** The nth Monday of a month. */
const isNthMonday = (day: Day, month: number, nth: number) =>
  day.month === month && day.dayOfWeek === 1 && Math.ceil(day.day / 7) === nth

/** Since 2006 three holidays move to a Monday (LFT 74, DOF 17-Jan-2006); before, they fell on their own day. */
const isMovable = (day: Day) =>
  day.year >= 2006
    ? isNthMonday(day, 2, 1) || isNthMonday(day, 3, 3) || isNthMonday(day, 11, 3)
    : isDate(day, 2, 5) || isDate(day, 3, 21) || isDate(day, 11, 20)

/** A new President every six years: 1 October from 2024, 1 December up to 2018. */
const isHandover = (day: Day) =>
  day.year >= 2024
    ? isDate(day, 10, 1) && (day.year - 2024) % 6 === 0
    : isDate(day, 12, 1) && (2018 - day.year) % 6 === 0

/** LFT 74: days of obligatory rest, weekends apart. */
export const isRestDay = (day: Day): boolean =>
  isDate(day, 1, 1) ||
  isDate(day, 5, 1) ||
  isDate(day, 9, 16) ||
  isDate(day, 12, 25) ||
  isMovable(day) ||
  isHandover(day)

/** CFF 12: the rest days, 5 May, and every Saturday and Sunday. Terms and due days are counted with it. */
export const taxCalendar: WorkCalendar = (day) =>
  !isWeekend(day) && !isRestDay(day) && !isDate(day, 5, 5)

/** Easter Sunday by the anonymous Gregorian computus. */
function easter(year: number): Day {
  const [a, b, c] = [year % 19, Math.trunc(year / 100), year % 100]
  const g = Math.trunc((8 * b + 13) / 25)
  const h = (19 * a + b - Math.trunc(b / 4) - g + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.trunc(c / 4) - h - (c % 4)) % 7
  const m = Math.trunc((a + 11 * h + 19 * l) / 433)
  const n = h + l - 7 * m
  const month = Math.trunc((n + 90) / 25)
  return Temporal.PlainDate.from({ year, month, day: (n + 33 * month + 19) % 32 })
}
const isHolyThursdayOrFriday = (day: Day) => {
  if (day.month !== 3 && day.month !== 4) return false
  const before = day.until(easter(day.year), { largestUnit: 'day' }).days
  return before === 2 || before === 3
}

/** Days that the CNBV closes banks every year, for a year whose list nobody loaded. */
const isUsualBankHoliday = (day: Day) =>
  isRestDay(day) || isDate(day, 11, 2) || isDate(day, 12, 12) || isHolyThursdayOrFriday(day)

/**
 * The calendar of banks. `published` maps a year to the closed days of its CNBV list (`2026-12-12`); a year
 * that is missing there follows the usual list.
 */
export const bankCalendar =
  (published: ReadonlyMap<number, ReadonlySet<string>> = new Map()): WorkCalendar =>
  (day) => {
    if (isWeekend(day)) return false
    const list = published.get(day.year)
    return list ? !list.has(day.toString()) : !isUsualBankHoliday(day)
  }

/** No run of closed days is as long: a calendar that never opens is our fault, and must not hang. */
const longestClosure = 60

function step(day: Day, by: 1 | -1, works: WorkCalendar): Day {
  let there = day.add({ days: by })
  for (let i = 0; i < longestClosure; i++, there = there.add({ days: by }))
    if (works(there)) return there
  throw new RangeError('a calendar without working days')
}

/** The first working day after that day, never that day itself. */
export const nextWorkingDay = (day: Day, works: WorkCalendar = taxCalendar): Day =>
  step(day, 1, works)
/** That day when it is worked, or the first working day after it. */
export const workingDayFrom = (day: Day, works: WorkCalendar = taxCalendar): Day =>
  works(day) ? day : step(day, 1, works)
/** The last working day of the month of that day. */
export const lastWorkingDayOfMonth = (day: Day, works: WorkCalendar = taxCalendar): Day =>
  step(day.with({ day: 1 }).add({ months: 1 }), -1, works)

/** A term of `n` working days (n ≥ 0) that starts to count on the next one. 0 gives the day itself. */
export function addWorkingDays(day: Day, n: number, works: WorkCalendar = taxCalendar): Day {
  if (!Number.isInteger(n) || n < 0 || n > 3660) throw new RangeError('0 to 3660 working days')
  let there = day
  for (let i = 0; i < n; i++) there = step(there, 1, works)
  return there
}

/** Working days after `from`, up to and including `to`; 0 when `to` is not later. */
export function workingDaysBetween(from: Day, to: Day, works: WorkCalendar = taxCalendar): number {
  const days = from.until(to, { largestUnit: 'day' }).days
  let count = 0
  for (let i = 1; i <= days; i++) if (works(from.add({ days: i }))) count++
  return count
}

/** Day 17 of that month; when it is not worked, or a Friday, the next working day (CFF 12). */
export function contributionDueDay(year: number, month: number): Day {
  const seventeenth = Temporal.PlainDate.from({ year, month, day: 17 })
  const stays = taxCalendar(seventeenth) && seventeenth.dayOfWeek !== 5
  return stays ? seventeenth : nextWorkingDay(seventeenth)
}
