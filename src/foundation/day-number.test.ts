import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import {
  dayFrom,
  dayNumber,
  dayOfMonth,
  firstDayOfMonth,
  lastDayOfMonth,
  monthIndex,
  monthOfDay,
  monthOfYear,
  thirtiethsAt,
  yearOfMonth,
} from './day-number.ts'
import { day } from './time.ts'

test('counting in whole numbers agrees with the calendar', () => {
  const first = dayNumber(day('1900-01-01'))
  const last = dayNumber(day('2299-12-31'))
  fc.assert(
    fc.property(fc.integer({ min: first, max: last }), (n) => {
      const then = dayFrom(n)
      const month = monthOfDay(n)
      assert.equal(month, monthIndex(then.year, then.month))
      assert.equal(yearOfMonth(month), then.year)
      assert.equal(monthOfYear(month), then.month)
      assert.equal(dayOfMonth(n), then.day)
      assert.equal(lastDayOfMonth(month) - firstDayOfMonth(month) + 1, then.daysInMonth)
    }),
    { numRuns: 2_000 },
  )
})

test('a month has thirty thirtieths, however long it is', () => {
  const at = (text: string) => thirtiethsAt(dayNumber(day(text)))
  assert.deepEqual(
    ['2026-02-01', '2026-02-28', '2024-02-28', '2024-02-29', '2026-01-30', '2026-01-31'].map(at),
    [1, 30, 28, 30, 30, 30],
  )
})
