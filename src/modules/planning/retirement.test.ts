// Aim: a projection that can be followed with pencil and paper, and that never punishes who saves more.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { published } from '../../../test/harness/parameters.ts'
import { centavos, type Mxn, mxn, plainAmount, zeroMxn } from '../../foundation/money.ts'
import { day } from '../../foundation/time.ts'
import {
  type Assumed,
  type Assumptions,
  assumptionsOn,
  longestMonths,
  monthlyDeposit,
  monthsCovered,
  paces,
  pathOf,
  payableFor,
  percentText,
  type Saver,
  spending,
} from './projection.ts'
import { ageOn, answerTo, extraNeeded, monthsUntilAge, pathsOf } from './retirement.ts'

const of = (ppm: bigint): Assumed => ({ ppm, source: 'of the test', mark: 'assumed' })
const at = (yieldPpm: bigint, growth: bigint, worked: bigint) => ({
  yield: of(yieldPpm),
  wageGrowth: of(growth),
  worked: of(worked),
})
/** 0 %, 12 % and 24 % a year, so that a month is 0 %, 1 % and 2 %. */
const easy: Assumptions = {
  slow: at(0n, 0n, 500_000n),
  usual: at(120_000n, 0n, 1_000_000n),
  fast: at(240_000n, 100_000n, 1_000_000n),
  retirementAge: 65,
  yearsAfter: 1,
  contributionShare: of(50_000n),
  wageCap: mxn('2932.75'),
}
const saver = (over: Partial<Saver> = {}): Saver => ({
  idle: zeroMxn,
  earning: mxn('100000.00'),
  dailyWage: mxn('328.95'),
  extraMonthly: zeroMxn,
  monthsToGo: 3,
  loanMonths: { slow: 0, usual: 0, fast: 0 },
  ...over,
})
const told = (points: readonly { amount: Mxn }[]) =>
  points.map((p) => plainAmount(p.amount)).join(' ')

test('three months with pencil and paper: 100,000.00, 1 % a month, 328.95 × 30.4 × 5 % = 500.00', () => {
  assert.equal(monthlyDeposit(32_895n, easy, 1_000_000n), 50_000n)
  const { points } = pathOf(saver(), easy, 'usual')
  // + 1,000.00 + 500.00 · + 1,015.00 + 500.00 · + 1,030.15 + 500.00
  assert.equal(told(points), '100000.00 101500.00 103015.00 104545.15')
})

test('half the months worked is half the deposit; no yield is no yield', () => {
  assert.equal(
    told(pathOf(saver(), easy, 'slow').points),
    '100000.00 100250.00 100500.00 100750.00',
  )
})

test('the wage grows once a year, and pays no more than at 25 UMA', () => {
  const { points } = pathOf(
    saver({ earning: zeroMxn, monthsToGo: 13 }),
    { ...easy, fast: at(0n, 100_000n, 1_000_000n) },
    'fast',
  )
  assert.equal(plainAmount(points[12]!.amount), '6000.00')
  assert.equal(plainAmount(points[13]!.amount), '6550.01') // 361.85 × 30.4 × 5 % = 550.01
  assert.equal(
    monthlyDeposit(1_000_000n, easy, 1_000_000n),
    monthlyDeposit(293_275n, easy, 1_000_000n),
  )
})

test('while there is a loan, deposits lower it and the savings only earn', () => {
  const { points } = pathOf(saver({ loanMonths: { slow: 0, usual: 2, fast: 0 } }), easy, 'usual')
  assert.equal(told(points), '100000.00 101000.00 102010.00 103530.10')
})

test('what was saved from 1972 to 1992 earns nothing and is spent first', () => {
  const purse = { idle: 15_000n, earning: 100_000n }
  // 10,000 from the idle part; 5,000 + 5,000, then 1 % of 95,000; 10,000 of 95,950, then 1 % of 85,950
  assert.deepEqual([...spending(purse, 10_000n, 120_000n)].slice(0, 3), [
    106_000n,
    96_960n,
    87_830n,
  ])
})

test('how long it lasts: ten months of 10,000 from 100,000 that earn nothing', () => {
  const purse = { idle: 0n, earning: 10_000_000n }
  assert.equal(monthsCovered(purse, 1_000_000n, 0n), 10)
  assert.equal(monthsCovered(purse, 1_000_001n, 0n), 9)
  assert.equal(payableFor(purse, 10, 0n), 1_000_000n)
  assert.equal(
    monthsCovered(purse, 10_000n, 120_000n),
    longestMonths,
    'less than it earns: for life',
  )
})

test('the answer: covered by other money, for how long, or how much is missing', () => {
  const wish = (monthly: string, other = '0.00') => ({ monthly: mxn(monthly), other: mxn(other) })
  assert.deepEqual(answerTo(wish('9000.00', '9000.00'), saver(), easy), { kind: 'not-needed' })
  const retired = saver({ monthsToGo: 0 })
  assert.deepEqual(answerTo(wish('50000.00'), retired, easy), { kind: 'lasts', least: 2, most: 2 })
  // fast: 107,651.00 at 2 % a month pays 8,000.00 for 15.4 months (annuity due)
  assert.deepEqual(answerTo(wish('8000.00'), saver(), easy), { kind: 'lasts', least: 12, most: 15 })
  const short = answerTo(wish('20000.00', '5000.00'), saver(), easy)
  assert.equal(short.kind, 'short')
  // slow: 100,750.00 ÷ 12 = 8,395.83, missing 6,604.17; closed by (180,000 − 100,750) ÷ 3 = 26,416.67
  assert.ok(
    short.kind === 'short' && short.most === mxn('6604.17') && short.extra === mxn('26417.00'),
  )
  assert.ok(short.kind === 'short' && short.least > 0n && short.least < short.most)
})

test('months to an age are whole, rounded up, and none when it has come', () => {
  const today = day('2026-11-22')
  assert.equal(monthsUntilAge(day('1961-11-22'), 65, today), 0)
  assert.equal(monthsUntilAge(day('1961-11-23'), 65, today), 1)
  assert.equal(monthsUntilAge(day('1985-03-12'), 65, today), 280)
  assert.equal(monthsUntilAge(day('1958-09-17'), 65, today), 0)
  assert.equal(ageOn(day('1958-09-17'), today), 68)
})

test('what the product ships projects: every figure is published, and its guesses are marked', () => {
  const known = assumptionsOn(published(), day('2026-11-22'))!
  assert.equal(known.wageCap, mxn('2932.75'))
  assert.equal(known.retirementAge, 65)
  for (const pace of paces) assert.equal(known[pace].yield.mark, 'assumed')
  assert.equal(assumptionsOn(published(), day('2015-01-01')), undefined)
})

const centavosUpTo = (most: bigint) => fc.bigInt({ min: 0n, max: most }).map(centavos)
const savers: fc.Arbitrary<Saver> = fc.record({
  idle: centavosUpTo(1_000_000n),
  earning: centavosUpTo(90_000_000n),
  dailyWage: fc.option(centavosUpTo(400_000n)),
  extraMonthly: centavosUpTo(500_000n),
  monthsToGo: fc.integer({ min: 1, max: 240 }),
  loanMonths: fc.record({
    slow: fc.integer({ min: 0, max: 240 }),
    usual: fc.integer({ min: 0, max: 240 }),
    fast: fc.integer({ min: 0, max: 240 }),
  }),
})
const shipped = assumptionsOn(published(), day('2026-11-22'))!

test('whoever saves more never has less, at any pace', () => {
  fc.assert(
    fc.property(savers, centavosUpTo(500_000n), fc.constantFrom(...paces), (one, more, pace) => {
      const richer = { ...one, extraMonthly: centavos(one.extraMonthly + more) }
      const [a, b] = [pathOf(one, shipped, pace), pathOf(richer, shipped, pace)]
      for (const [i, { amount }] of a.points.entries()) assert.ok(b.points[i]!.amount >= amount)
    }),
    { numRuns: 1_000 },
  )
})

test('the range is a range: slow is never above usual, nor usual above fast', () => {
  fc.assert(
    fc.property(savers, (one) => {
      const flat = { ...one, loanMonths: { slow: 60, usual: 40, fast: 30 } }
      const [slow, usual, fast] = paces.map((pace) => pathOf(flat, shipped, pace).points)
      for (let i = 0; i < slow!.length; i++) {
        assert.ok(slow![i]!.amount <= usual![i]!.amount)
        assert.ok(usual![i]!.amount <= fast![i]!.amount)
      }
    }),
    { numRuns: 1_000 },
  )
})

test('wishing more never lasts longer; the extra saving closes the gap, and a peso less does not', () => {
  fc.assert(
    fc.property(savers, fc.bigInt({ min: 1n, max: 5_000_000n }), (one, need) => {
      const { atRetirement } = pathOf(one, shipped, 'slow')
      const covered = (n: bigint) => monthsCovered(atRetirement, n, 0n)
      assert.ok(covered(need + 1n) <= covered(need))
      const months = shipped.yearsAfter * 12
      if (covered(need) >= months) return
      const extra = extraNeeded(one, shipped, need)
      const with_ = (more: bigint) =>
        monthsCovered(
          pathOf({ ...one, extraMonthly: centavos(one.extraMonthly + more) }, shipped, 'slow')
            .atRetirement,
          need,
          shipped.slow.yield.ppm,
        )
      assert.ok(with_(extra) >= months)
      assert.ok(with_(extra - 100n) < months)
    }),
    { numRuns: 300 },
  )
})

test('what is drawn ends at nothing when it runs out, and with the years assumed when it does not', () => {
  const soon = pathsOf(saver({ monthsToGo: 2 }), easy, 4_000_000n)
  assert.deepEqual(
    soon.map((path) => path.points.length),
    [3 + 3, 3 + 3, 3 + 3],
    'two months are paid, the third is not',
  )
  assert.ok(soon.every((path) => path.points.at(-1)!.amount === 0n))
  const [slow] = pathsOf(saver({ monthsToGo: 2 }), easy, 100n)
  assert.equal(slow!.points.length, 3 + 12)
})

test('shares are written with as many decimals as they have', () => {
  assert.deepEqual([0n, 5_000n, 50_000n, 104_500n, 1_000_000n].map(percentText), [
    '0%',
    '0.5%',
    '5%',
    '10.45%',
    '100%',
  ])
})
