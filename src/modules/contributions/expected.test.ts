// Aim: what a deposit should be, to the centavo, as the law and its published figures give it.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { published } from '../../../test/harness/parameters.ts'
import { bimester, daysOf, dueDayOf, readBimester } from '../../foundation/bimester.ts'
import { centavos, mxn } from '../../foundation/money.ts'
import { day } from '../../foundation/time.ts'
import { contributionOf } from '../population/wages.ts'
import { daysWithin, expectedOf, shortBy, wageCapOn } from './expected.ts'

const figures = published()
const reported = (year: number, n: number, wage: string, days: number) =>
  expectedOf({ bimester: bimester(year, n), dailyWage: mxn(wage), days }, figures)

test('5 % of the wage, up to 25 UMA; January still has the UMA of the year before', () => {
  assert.equal(reported(2026, 1, '662.80', 59), mxn('1955.26'))
  assert.equal(reported(2026, 2, '4000.00', 61), mxn('8944.89'))
  assert.equal(reported(2026, 1, '4000.00', 59), mxn('8490.03'))
  assert.equal(wageCapOn(figures, day('2026-01-31')), 282_850n)
  assert.equal(wageCapOn(figures, day('2026-02-01')), 293_275n)
})

test('deposits are due on day 17, or the next working day when it is a Friday or none', () => {
  const due = (text: string) => {
    const read = readBimester(text)
    assert.ok(read.ok)
    return dueDayOf(read.value).toString()
  }
  const told = [
    ['2019-B1', '2019-03-19'],
    ['2025-B4', '2025-09-17'],
    ['2025-B5', '2025-11-18'],
    ['2025-B6', '2026-01-19'],
    ['2026-B1', '2026-03-17'],
    ['2026-B2', '2026-05-18'],
    ['2026-B3', '2026-07-20'],
    ['2026-B4', '2026-09-17'],
    ['2026-B5', '2026-11-17'],
    ['2026-B6', '2027-01-18'],
  ] as const
  assert.deepEqual(
    told.map(([of]) => [of, due(of)]),
    told,
  )
})

test('where no figure of the time is known, nothing is said', () => {
  assert.equal(reported(2015, 6, '300.00', 61), undefined)
  assert.equal(reported(2016, 1, '300.00', 59), undefined, 'January 2016 had no UMA')
  assert.equal(reported(2016, 2, '300.00', 61), mxn('915.00'))
})

test('days of a job within a bimester', () => {
  const within = (from: string, to: string | null) =>
    daysWithin(bimester(2026, 1), day(from), to === null ? null : day(to))
  assert.deepEqual(
    [
      within('2020-01-01', null),
      within('2026-02-28', null),
      within('2026-01-01', '2026-01-01'),
      within('2026-03-01', null),
      within('2020-01-01', '2025-12-31'),
    ],
    [59, 1, 1, 0, 0],
  )
})

test('cents of rounding are not short; a peso is', () => {
  assert.equal(shortBy(mxn('99.01'), mxn('100.00')), 0n)
  assert.equal(shortBy(mxn('99.00'), mxn('100.00')), mxn('1.00'))
  assert.equal(shortBy(mxn('120.00'), mxn('100.00')), 0n)
  assert.equal(shortBy(mxn('1.00'), undefined), 0n)
})

test('more days or more wage never make it less, and no made-up deposit is short', () => {
  const wages = fc.bigInt({ min: 1n, max: 1_000_000n }).map(centavos)
  const bimesters = fc.tuple(fc.integer({ min: 2019, max: 2026 }), fc.integer({ min: 1, max: 6 }))
  fc.assert(
    fc.property(wages, bimesters, fc.nat({ max: 62 }), (dailyWage, [year, number], n) => {
      const of = bimester(year, number)
      const days = Math.min(n, daysOf(of))
      const one = expectedOf({ bimester: of, dailyWage, days }, figures)!
      const wage = centavos(dailyWage + 1n)
      assert.ok(expectedOf({ bimester: of, dailyWage: wage, days }, figures)! >= one)
      const period = { year, number } as Parameters<typeof contributionOf>[2]
      const arrived = centavos(contributionOf(dailyWage, days, period))
      assert.equal(shortBy(arrived, one), 0n)
    }),
    { numRuns: 2_000 },
  )
})
