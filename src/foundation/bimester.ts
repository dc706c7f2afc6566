// Bimester: the two months by which contributions and payroll repayments are counted. Bimester b of a year is
// its months 2b−1 and 2b. One value, `2026-B3`; never two loose months.
import { type Branded, compact, type Reading, refused } from './reading.ts'
import type { Day } from './time.ts'
import { contributionDueDay } from './working-days.ts'

/** `2026-B3`. Its text sorts as time does. */
export type Bimester = Branded<'Bimester'>
export type BimesterProblem = { readonly code: 'bimester-empty' | 'bimester-shape' }

const written = /^(?!0000)\d{4}-B[1-6]$/
const shape = /^(?!0000)(\d{4})B?([1-6])$/
const fromParts = (year: number, n: number): Bimester =>
  `${String(year).padStart(4, '0')}-B${n}` as Bimester
/** Bimesters since the year 0, to count with. */
const ordinal = (b: Bimester): number => yearOf(b) * 6 + numberOf(b) - 1
const fromOrdinal = (o: number): Bimester => fromParts(Math.floor(o / 6), (o % 6) + 1)

/** `2026-B3`, `2026B3` or `20263` → Bimester. Refuses: empty, shape. */
export function readBimester(text: string): Reading<Bimester, BimesterProblem> {
  if (written.test(text)) return { ok: true, value: text as Bimester }
  const typed = compact(text)
  if (typed === '') return refused({ code: 'bimester-empty' })
  const m = shape.exec(typed)
  return m ? { ok: true, value: fromParts(+m[1]!, +m[2]!) } : refused({ code: 'bimester-shape' })
}

/** For our own code: `bimester(2026, 3)`. Throws RangeError outside years 1–9999 and numbers 1–6. */
export function bimester(year: number, n: number): Bimester {
  if (!Number.isInteger(year) || year < 1 || year > 9999) throw new RangeError('no such year')
  if (!Number.isInteger(n) || n < 1 || n > 6) throw new RangeError('bimesters go from 1 to 6')
  return fromParts(year, n)
}

export const yearOf = (b: Bimester): number => +b.slice(0, 4)
/** 1 to 6. */
export const numberOf = (b: Bimester): number => +b.slice(6)
/** The bimester in which a day falls. */
export const bimesterOf = (day: Day): Bimester => fromParts(day.year, Math.ceil(day.month / 2))

/** `n` bimesters later, or earlier when n is negative. */
export const addBimesters = (b: Bimester, n: number): Bimester => fromOrdinal(ordinal(b) + n)
export const nextBimester = (b: Bimester): Bimester => addBimesters(b, 1)
export const previousBimester = (b: Bimester): Bimester => addBimesters(b, -1)
/** How many bimesters from `from` to `to`: 0 when they are the same, negative when `to` is earlier. */
export const bimestersBetween = (from: Bimester, to: Bimester): number =>
  ordinal(to) - ordinal(from)
export const compareBimesters = (a: Bimester, b: Bimester): number => ordinal(a) - ordinal(b)

export const firstDayOf = (b: Bimester): Day =>
  Temporal.PlainDate.from({ year: yearOf(b), month: numberOf(b) * 2 - 1, day: 1 })
export const lastDayOf = (b: Bimester): Day =>
  firstDayOf(b).add({ months: 2 }).subtract({ days: 1 })
/** Calendar days: 59 to 62. */
export const daysOf = (b: Bimester): number =>
  firstDayOf(b).until(firstDayOf(nextBimester(b)), { largestUnit: 'day' }).days
export const bimesterContains = (b: Bimester, day: Day): boolean => bimesterOf(day) === b

/** `2026-B3` → 20263, the form of the database. */
export const bimesterToInt = (b: Bimester): number => yearOf(b) * 10 + numberOf(b)
/** 20263 → `2026-B3`. Throws RangeError on anything else. */
export const bimesterFromInt = (n: number): Bimester => bimester(Math.trunc(n / 10), n % 10)

/** When the employer must have paid it: day 17 of the following month, moved as CFF 12 says. */
export const dueDayOf = (b: Bimester): Day => {
  const after = firstDayOf(nextBimester(b))
  return contributionDueDay(after.year, after.month)
}
