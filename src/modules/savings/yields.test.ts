// Aim: the yield of a month, to the centavo, as dated rates and the days that the money lay there give it.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { published } from '../../../test/harness/parameters.ts'
import { centavos, mxn, zeroMxn } from '../../foundation/money.ts'
import { day } from '../../foundation/time.ts'
import { type Lying, lastDayOf, rateFor, readMonth, yieldOf } from './yields.ts'

const month = (text: string) => readMonth(text)!
const came = (on: string, amount: string): Lying => ({ on: day(on), amount: mxn(amount) })

test('money earns for each day it lay there, at the rate of its year', () => {
  const rate = rateFor(published(), month('2026-10'))
  assert.deepEqual([rate?.value, rate?.mark], [36_900n, 'assumed'])
  const whole = [came('2026-09-30', '100000.00')]
  assert.equal(yieldOf(whole, month('2026-10'), 36_900n), mxn('313.40')) // 100,000 × 31/365 × 3.69 %
  assert.equal(yieldOf([came('2020-01-01', '100000.00')], month('2026-10'), 36_900n), mxn('313.40'))
  assert.equal(yieldOf([came('2026-10-21', '100000.00')], month('2026-10'), 36_900n), mxn('101.10'))
  assert.equal(yieldOf([came('2026-10-31', '100000.00')], month('2026-10'), 36_900n), zeroMxn)
  assert.equal(yieldOf([came('2026-11-01', '100000.00')], month('2026-10'), 36_900n), zeroMxn)
  assert.equal(yieldOf(whole, month('2028-02'), 36_900n), mxn('292.38')) // 29 days of 366
})

test('what was taken out earns no longer, and below zero nothing is earned', () => {
  const lying = [came('2026-09-30', '100000.00'), came('2026-10-21', '-100000.00')]
  assert.equal(yieldOf(lying, month('2026-10'), 36_900n), mxn('212.30'))
  assert.equal(yieldOf([came('2026-09-30', '-5.00')], month('2026-10'), 36_900n), zeroMxn)
})

test('the rate of a year is that of no other; before the first there is none', () => {
  const of = (text: string) => rateFor(published(), month(text))?.value
  assert.deepEqual(
    [of('2017-12'), of('2019-01'), of('2021-12'), of('2023-06'), of('2026-12'), of('2027-01')],
    [undefined, 73_200n, 73_600n, 63_300n, 36_900n, undefined],
  )
  assert.equal(readMonth('2026-13'), undefined)
  assert.equal(lastDayOf(month('2028-02')).toString(), '2028-02-29')
})

test('a year of months that stand still earns the nominal rate, a centavo a month at most off', () => {
  fc.assert(
    fc.property(
      fc.bigInt({ min: 1n, max: 100_000_000n }),
      fc.integer({ min: 2019, max: 2030 }),
      (n, year) => {
        const lying = [{ on: day(`${year - 1}-12-31`), amount: centavos(n) }]
        const months = Array.from({ length: 12 }, (_, i) =>
          Temporal.PlainYearMonth.from({ year, month: i + 1 }),
        )
        const sum = months.reduce((all, one) => all + yieldOf(lying, one, 63_300n), 0n)
        const off = sum * 1_000_000n - n * 63_300n
        assert.ok(off <= 6_000_000n && off >= -6_000_000n)
      },
    ),
    { numRuns: 2_000 },
  )
})
