import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { bimesterOf, bimestersBetween } from '../../foundation/bimester.ts'
import { type Mxn, mxn, sum } from '../../foundation/money.ts'
import { day } from '../../foundation/time.ts'
import {
  allSpans,
  before,
  byMonth,
  compareMonths,
  keyText,
  type LoanMovement,
  type Month,
  monthFrom,
  monthsLater,
  partsOf,
  reachOf,
  readKey,
  readMonth,
  spanOf,
} from './movements.ts'

const movement = (on: string, parts: Partial<LoanMovement['parts']>, over = {}): LoanMovement => {
  const zero = mxn('0.00')
  const split = {
    principal: zero,
    interest: zero,
    lateInterest: zero,
    insurance: zero,
    other: zero,
    ...parts,
  }
  return {
    effectiveOn: day(on),
    sequence: 1,
    kind: 'payment',
    source: 'payroll',
    amount: sum(Object.values(split)),
    parts: split,
    balanceAfter: null,
    balanceAfterVsm: null,
    ...over,
  }
}
const july = movement('2026-07-31', {
  principal: mxn('1711.06'),
  interest: mxn('2275.14'),
  insurance: mxn('196.30'),
})

test('the parts add up to the centavo, and parts of nothing are left out', () => {
  assert.equal(july.amount, mxn('4182.50'))
  assert.deepEqual(partsOf(july), [
    ['principal', mxn('1711.06')],
    ['interest', mxn('2275.14')],
    ['insurance', mxn('196.30')],
  ])
  assert.throws(() => partsOf({ ...july, amount: mxn('4182.51') }), /broken promise/)
})

test('whatever the parts, those that are shown are the whole', () => {
  const part = fc.bigInt({ min: -(10n ** 9n), max: 10n ** 9n }) as fc.Arbitrary<Mxn>
  const parts = fc.record({
    principal: part,
    interest: part,
    lateInterest: part,
    insurance: part,
    other: part,
  })
  fc.assert(
    fc.property(parts, (given) => {
      const one = movement('2026-07-31', given)
      assert.equal(sum(partsOf(one).map(([, amount]) => amount)), one.amount)
    }),
  )
})

test('a month says how much its payments lowered the debt; what opens the record lowers nothing', () => {
  const groups = byMonth([
    july,
    movement('2026-07-01', { principal: mxn('2000.00') }),
    movement('2026-06-30', { principal: mxn('-12.00') }, { kind: 'adjustment' }),
    movement('2026-06-01', { principal: mxn('-410096.63') }, { kind: 'opening' }),
  ])
  assert.deepEqual(
    groups.map((one) => [one.month, one.movements.length, one.lowered]),
    [
      [{ year: 2026, month: 7 }, 2, mxn('3711.06')],
      [{ year: 2026, month: 6 }, 2, mxn('-12.00')],
    ],
  )
})

const life = { first: { year: 2018, month: 6 }, last: { year: 2026, month: 8 } }
const asked = (from?: string, to?: string) =>
  spanOf({ from: readMonth(from), to: readMonth(to) }, life)
const said = (span: ReturnType<typeof asked>) =>
  typeof span === 'string'
    ? span
    : `${span.from.year}-${span.from.month} ${span.to.year}-${span.to.month}${span.cut ? ' cut' : ''}`

test('which months are shown', () => {
  assert.equal(said(asked()), '2026-6 2026-8')
  assert.equal(said(asked('2026-01', '2026-03')), '2026-1 2026-3')
  assert.equal(said(asked(undefined, '2026-05')), '2026-3 2026-5')
  assert.equal(said(asked('2026-01')), '2026-1 2026-3')
  assert.equal(said(asked('2026-01', '2025-12')), 'from-after-to')
  assert.equal(said(asked('2020-01', '2026-08')), '2025-9 2026-8 cut')
  assert.equal(said(asked('2025-02', '2026-01')), '2025-3 2026-1 cut')
  assert.equal(said(asked('1990-01', '2030-12')), '2025-9 2026-8 cut')
  assert.equal(said(asked('1990-01', '1990-02')), '2018-6 2018-6')
  assert.equal(said(asked('x', '2026-13')), '2026-6 2026-8')
})

const month: fc.Arbitrary<Month> = fc.integer({ min: 1972 * 12, max: 2030 * 12 }).map(monthFrom)

test('no wish reads more than six bimesters, nor beyond the life of the loan', () => {
  fc.assert(
    fc.property(
      fc.option(month, { nil: undefined }),
      fc.option(month, { nil: undefined }),
      (from, to) => {
        const span = spanOf({ from, to }, life)
        if (span === 'from-after-to') return assert.ok(from && to && compareMonths(from, to) > 0)
        const { firstBimester, lastBimester, from: first, to: last } = reachOf(span)
        assert.ok(bimestersBetween(firstBimester, lastBimester) < 6)
        assert.ok(
          compareMonths(span.from, life.first) >= 0 && compareMonths(span.to, life.last) <= 0,
        )
        assert.equal(bimesterOf(first), firstBimester)
        assert.equal(bimesterOf(last), lastBimester)
      },
    ),
  )
})

test('going back month by month, or file by file, leaves no month out and shows none twice', () => {
  fc.assert(
    fc.property(month, fc.integer({ min: 0, max: 400 }), (first, more) => {
      const whole = { first, last: monthsLater(first, more) }
      let next = monthsLater(whole.last, 1)
      for (const { from, to } of allSpans(whole)) {
        assert.equal(compareMonths(monthsLater(to, 1), next), 0)
        next = from
      }
      assert.equal(compareMonths(next, first), 0)
    }),
  )
  const usual = asked()
  assert.ok(typeof usual !== 'string')
  assert.deepEqual(before(usual, life.first), { year: 2026, month: 5 })
  assert.equal(before({ ...usual, from: life.first }, life.first), undefined)
})

test('a key survives its address; anything else is none', () => {
  assert.deepEqual(readKey(keyText(july)), { on: '2026-07-31', sequence: 1 })
  for (const text of [undefined, '', '2026-02-30_1', '2026-07-31', "2026-07-31_1' or 1"])
    assert.equal(readKey(text), undefined)
})
