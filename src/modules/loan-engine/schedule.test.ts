// Aim: the published worked example and the vectors that follow from it, to the centavo.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { centavos, mxn, plainAmount } from '../../foundation/money.ts'
import { day } from '../../foundation/time.ts'
import {
  factorPerThousand,
  interestOfDays,
  levelPayment,
  monthlyInterest,
} from './level-payment.ts'
import { discountOn, discountOutcome, payoffOn } from './payoff.ts'
import { effectOfExtra, type Plan, scheduleOf, totalsOf } from './schedule.ts'

const rowsOf = (plan: Plan) => {
  const rows = scheduleOf(plan)
  assert.ok(rows.ok)
  return rows.value
}
const told = (plan: Plan, month: number) => {
  const { interest, principal, balance } = rowsOf(plan)[month - 1]!
  return [interest, principal, balance].map(plainAmount).join(' · ')
}

// Vectors A1: rates and terms of the 2021 and 2025 tables; 4.491 is confirmed by a worked example in the press
// (El Universal, 7 Aug 2025).
test('payment factor per 1,000, rounded up to three decimals', () => {
  const factors: readonly [bigint, number, bigint][] = [
    [35_000n, 360, 4_491n],
    [19_100n, 360, 3_652n],
    [55_100n, 360, 5_685n],
    [72_100n, 360, 6_795n],
    [88_600n, 240, 8_908n],
    [104_500n, 360, 9_111n],
    [104_500n, 240, 9_951n],
    [104_500n, 180, 11_024n],
    [40_000n, 120, 10_125n],
  ]
  for (const [rate, months, factor] of factors)
    assert.equal(factorPerThousand(rate, months), factor, `${rate} ppm, ${months} months`)
  assert.equal(factorPerThousand(0n, 360), 2_778n)
})

const published: Plan = {
  principal: mxn('364582.34'),
  ratePpm: 35_000n,
  level: levelPayment(mxn('364582.34'), 35_000n, 360),
  termMonths: 360,
}

test('A2: the published example, first months and last', () => {
  assert.equal(published.level, mxn('1637.34'))
  assert.equal(told(published, 1), '1063.37 · 573.97 · 364008.37')
  assert.equal(told(published, 2), '1061.69 · 575.65 · 363432.72')
  assert.equal(told(published, 3), '1060.01 · 577.33 · 362855.39')
  assert.equal(told(published, 360), '4.39 · 1504.56 · 0.00')
})

test('A3: with 5 % of a minimum wage of 2025 every bimester, 250 months instead of 360', () => {
  const helped = { ...published, bimonthly: mxn('850.34') }
  const rows = rowsOf(helped)
  assert.equal(plainAmount(rows[1]!.balance), '362582.38')
  assert.equal(plainAmount(rows[3]!.balance), '360570.73')
  assert.equal(rows.length, 250)
})

test('A4: 850,000 at the ceiling rate over 20 years; 148 months with 3,600 a bimester', () => {
  const plan: Plan = {
    principal: mxn('850000.00'),
    ratePpm: 104_500n,
    level: levelPayment(mxn('850000.00'), 104_500n, 240),
  }
  assert.equal(plan.level, mxn('8458.35'))
  assert.equal(told(plan, 1), '7402.08 · 1056.27 · 848943.73')
  assert.equal(rowsOf({ ...plan, bimonthly: mxn('3600.00') }).length, 148)
})

test('half a centavo rounds away from zero: 600,036.00 at 3.5 % pays 1,750.11 the first month', () => {
  assert.equal(monthlyInterest(mxn('600036.00'), 35_000n), mxn('1750.11'))
  assert.equal(interestOfDays(mxn('600036.00'), 35_000n, 30), mxn('1750.11'))
})

test('what is paid of principal is what was lent, and more paid is never slower', () => {
  const plan = fc.record({
    principal: fc.bigInt({ min: 1_000_00n, max: 3_000_000_00n }),
    ratePpm: fc.bigInt({ min: 0n, max: 120_000n }),
    termMonths: fc.integer({ min: 12, max: 360 }),
    bimonthly: fc.bigInt({ min: 0n, max: 6_000_00n }),
    extraMonthly: fc.bigInt({ min: 0n, max: 5_000_00n }),
    firstBimonthly: fc.constantFrom(1 as const, 2 as const),
  })
  fc.assert(
    fc.property(plan, (asked) => {
      const level = levelPayment(asked.principal, asked.ratePpm, asked.termMonths)
      const rows = rowsOf({ ...asked, level })
      const lowered = rows.reduce((sum, r) => sum + r.principal + r.contribution + r.extra, 0n)
      assert.equal(lowered, asked.principal)
      assert.ok(rows.length <= asked.termMonths)
      const effect = effectOfExtra({ ...asked, level })
      assert.ok(effect.ok && effect.value.monthsSaved >= 0 && effect.value.interestSaved >= 0n)
    }),
    { numRuns: 1_000 },
  )
})

test('a payment that does not cover the interest never ends, and says so', () => {
  const thin: Plan = { principal: mxn('500000.00'), ratePpm: 104_500n, level: mxn('4354.17') }
  assert.deepEqual(scheduleOf(thin), { ok: false, code: 'never-ends' })
  assert.equal(rowsOf({ ...thin, level: mxn('4400.00') }).length, 527)
})

test('one extra payment: months and interest saved', () => {
  const effect = effectOfExtra({ ...published, extraOnce: { month: 1, amount: mxn('10000.00') } })
  assert.ok(effect.ok)
  const { before, after, monthsSaved, interestSaved } = effect.value
  assert.equal(before.months, 360)
  assert.equal(monthsSaved, 360 - after.months)
  assert.equal(centavos(before.interest - after.interest), interestSaved)
  assert.equal(totalsOf(rowsOf(published)).ownMoney, before.ownMoney)
})

test('what ends a loan changes by thirtieths of a month and says until when it is good', () => {
  const on = (text: string, monthIsPaid = false) => {
    const owed = mxn('364582.34')
    const figure = payoffOn({ owed, ratePpm: 35_000n, day: day(text), monthIsPaid })
    return `${plainAmount(figure.amount)} +${plainAmount(figure.perDay)} ${figure.goodThrough}`
  }
  assert.equal(on('2026-11-01'), '364617.79 +35.45 2026-11-01')
  assert.equal(on('2026-11-22'), '365362.14 +35.45 2026-11-22')
  assert.equal(on('2026-11-30'), '365645.71 +35.45 2026-11-30')
  assert.equal(on('2026-12-30'), '365645.71 +35.45 2026-12-31')
  assert.equal(on('2026-02-28'), '365645.71 +35.45 2026-02-28')
  assert.equal(on('2026-11-22', true), '364582.34 +0.00 2026-11-30')
})

const near = {
  original: mxn('850000.00'),
  owedOnFirst: mxn('200000.00'),
  kind: 'traditional',
  ordinal: 1,
  upToDate: true,
  day: day('2026-11-22'),
  balanceSharePpm: 250_000n,
  discountPpm: 500_000n,
} as const

// Vector A6; rules of the offer as told by El Economista (6 Sep 2025) and El Imparcial (23 Oct 2025).
test('A6: early payoff at half, from day 10 to the last working day of the month', () => {
  const offer = discountOn(near)
  assert.ok(offer.offered)
  assert.equal(offer.amount, mxn('100000.00'))
  assert.deepEqual([offer.from, offer.through].map(String), ['2026-11-10', '2026-11-30'])
  assert.ok(offer.open)
  const limit = discountOn({ ...near, owedOnFirst: mxn('212500.00') })
  assert.ok(limit.offered)
  assert.deepEqual(discountOn({ ...near, owedOnFirst: mxn('212500.01') }), {
    offered: false,
    reasons: ['owes-too-much'],
  })
  const early = discountOn({ ...near, day: day('2026-10-09') })
  assert.ok(early.offered && !early.open)
  assert.equal(discountOn({ ...near, day: day('2026-10-31') }).offered, true)
  const odd = discountOn({ ...near, owedOnFirst: mxn('200000.01') })
  assert.ok(odd.offered && odd.amount === mxn('100000.00') && odd.forgiven === mxn('100000.01'))
})

test('A6: exact, short, over, and the whole debt', () => {
  const offer = { amount: mxn('100000.00'), forgiven: mxn('100000.00') }
  const outcome = (text: string, asked = true) => discountOutcome(offer, mxn(text), asked)
  assert.equal(outcome('100000.00'), 'settled-with-discount')
  assert.equal(outcome('99999.99'), 'lowers-the-debt')
  assert.equal(outcome('100500.00'), 'settled-with-discount')
  assert.equal(outcome('200000.00', false), 'settled-without-discount')
  assert.equal(outcome('150000.00', false), 'lowers-the-debt')
})

test('every reason against the discount is told', () => {
  const offer = discountOn({
    ...near,
    kind: 'improvement',
    ordinal: 2,
    upToDate: false,
    convertedEarly: true,
    owedOnFirst: mxn('300000.00'),
  })
  assert.deepEqual(offer, {
    offered: false,
    reasons: [
      'kind-without-discount',
      'second-loan',
      'converted-early',
      'not-up-to-date',
      'owes-too-much',
    ],
  })
  const settled = discountOn({ ...near, owedOnFirst: 0n })
  assert.deepEqual(settled, { offered: false, reasons: ['already-settled'] })
})
