// Bimesters and working days: the due days that were published, and the holidays as the law moves them.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import * as bimesters from './bimester.ts'
import { type Day, day } from './time.ts'
import * as working from './working-days.ts'

const { bimester } = bimesters

test('due days: as published up to 2026, as the rule says from there', () => {
  for (const [year, n, due] of [
    [2019, 1, '2019-03-19'],
    [2025, 4, '2025-09-17'],
    [2025, 5, '2025-11-18'],
    [2025, 6, '2026-01-19'],
    [2026, 1, '2026-03-17'],
    [2026, 2, '2026-05-18'],
    [2026, 3, '2026-07-20'],
    [2026, 4, '2026-09-17'],
    [2026, 5, '2026-11-17'],
    [2026, 6, '2027-01-18'],
  ] as const)
    assert.equal(bimesters.dueDayOf(bimester(year, n)).toString(), due)
})

const anyBimester = fc
  .tuple(fc.integer({ min: 1972, max: 2100 }), fc.integer({ min: 1, max: 6 }))
  .map(([year, n]) => bimester(year, n))
const anyDay = fc.integer({ min: 0, max: 46_000 }).map((days) => day('1972-05-01').add({ days }))

test('bimesters: every day has one, and every way round comes back', () => {
  fc.assert(
    fc.property(anyBimester, anyDay, fc.integer({ min: -600, max: 600 }), (b, on, n) => {
      assert.deepEqual(bimesters.readBimester(b), { ok: true, value: b })
      assert.equal(bimesters.bimesterFromInt(bimesters.bimesterToInt(b)), b)
      assert.equal(bimesters.previousBimester(bimesters.nextBimester(b)), b)
      assert.equal(bimesters.bimestersBetween(b, bimesters.addBimesters(b, n)), n)
      assert.equal(b < bimesters.nextBimester(b), true)
      assert.ok(bimesters.bimesterContains(b, bimesters.firstDayOf(b)))
      assert.ok(bimesters.bimesterContains(b, bimesters.lastDayOf(b)))
      const own = bimesters.bimesterOf(on)
      assert.ok(Temporal.PlainDate.compare(bimesters.firstDayOf(own), on) <= 0)
      assert.ok(Temporal.PlainDate.compare(on, bimesters.lastDayOf(own)) <= 0)
    }),
  )
})

test('bimesters: what is read and what is not', () => {
  for (const typed of ['2026-B3', '2026b3', ' 2026 B3', '20263'])
    assert.deepEqual(bimesters.readBimester(typed), { ok: true, value: '2026-B3' })
  for (const typed of ['2026-B7', '2026-B0', '2026', '26-B3', '2026-B33', '0000-B1'])
    assert.deepEqual(bimesters.readBimester(typed), { ok: false, code: 'bimester-shape' })
  assert.deepEqual(bimesters.readBimester(' '), { ok: false, code: 'bimester-empty' })
  assert.equal(bimesters.daysOf(bimester(2028, 1)), 60)
  assert.equal(bimesters.lastDayOf(bimester(2028, 1)).toString(), '2028-02-29')
  assert.equal(bimesters.bimesterToInt(bimester(2026, 3)), 20263)
  assert.throws(() => bimesters.bimesterFromInt(20267), RangeError)
  assert.throws(() => bimester(2026, 1.5), RangeError)
})

/** The closed days of a year that are not Saturday or Sunday. */
const closedIn = (year: number, works: working.WorkCalendar) => {
  const closed: string[] = []
  for (let d: Day = day(`${year}-01-01`); d.year === year; d = d.add({ days: 1 }))
    if (d.dayOfWeek < 6 && !works(d)) closed.push(d.toString().slice(5))
  return closed.join(' ')
}

test('non-working days of CFF 12, with the handover of 2024 and 2030 in October', () => {
  const tax = working.taxCalendar
  assert.equal(closedIn(2026, tax), '01-01 02-02 03-16 05-01 05-05 09-16 11-16 12-25')
  assert.equal(closedIn(2024, tax), '01-01 02-05 03-18 05-01 09-16 10-01 11-18 12-25')
  assert.equal(closedIn(2030, tax), '01-01 02-04 03-18 05-01 09-16 10-01 11-18 12-25')
  assert.ok(working.isRestDay(day('2018-12-01')) && working.isRestDay(day('2000-12-01')))
  assert.ok(!working.isRestDay(day('2024-12-01')) && !working.isRestDay(day('2025-10-01')))
  assert.ok(working.isRestDay(day('2005-03-21')) && !working.isRestDay(day('2006-03-21')))
})

test('bank days: Holy Thursday and Friday, 2 November and 12 December, or the list that was loaded', () => {
  const usual = working.bankCalendar()
  const closed2026 = '01-01 02-02 03-16 04-02 04-03 05-01 09-16 11-02 11-16 12-25'
  assert.equal(closedIn(2026, usual), closed2026)
  assert.ok(closedIn(2025, usual).includes('04-17 04-18 05-01'))
  assert.ok(closedIn(2024, usual).includes('03-28 03-29'))
  const loaded = working.bankCalendar(new Map([[2026, new Set(['2026-12-24'])]]))
  assert.equal(closedIn(2026, loaded), '12-24')
  assert.equal(closedIn(2025, loaded), closedIn(2025, usual))
})

test('terms in working days', () => {
  const said = (d: Day) => d.toString()
  assert.equal(said(working.nextWorkingDay(day('2026-11-13'))), '2026-11-17')
  assert.equal(said(working.workingDayFrom(day('2026-11-14'))), '2026-11-17')
  assert.equal(said(working.workingDayFrom(day('2026-11-17'))), '2026-11-17')
  assert.equal(said(working.addWorkingDays(day('2026-11-13'), 10)), '2026-11-30')
  assert.equal(said(working.addWorkingDays(day('2026-11-14'), 0)), '2026-11-14')
  assert.equal(said(working.lastWorkingDayOfMonth(day('2026-05-03'))), '2026-05-29')
  assert.throws(() => working.nextWorkingDay(day('2026-01-01'), () => false), RangeError)
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 0, max: 60 }), (from, n) => {
      const to = working.addWorkingDays(from, n)
      assert.equal(working.workingDaysBetween(from, to), n)
    }),
    { numRuns: 40 },
  )
})
