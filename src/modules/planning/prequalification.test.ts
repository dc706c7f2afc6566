// Aim: rates, caps and payments by their published figures; a score whose every point can be counted by hand.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { published } from '../../../test/harness/parameters.ts'
import { bimester } from '../../foundation/bimester.ts'
import { plainAmount } from '../../foundation/money.ts'
import { day } from '../../foundation/time.ts'
import {
  longestTerm,
  offerFor,
  possibleFrom,
  prequalify,
  rateFor,
  readTerm,
  umaMonths,
} from './prequalification.ts'
import { percentText } from './projection.ts'
import { sampleLoan, sampleStanding } from './sample.pages.ts'
import { bimestersInARow, enoughFrom, lastDue, onTimeOfSix, scoreOf } from './score.ts'
import type { Standing } from './standing.ts'

const known = published()
const today = day('2026-11-22')
const worker = (over: Partial<Standing> = {}) => sampleStanding({ parameters: known, ...over })
const monthOf2021 = 272_445n // UMA-month of 2021, 2,724.45

test('the table of 2021: its wages, and a straight line between them', () => {
  const at = (tenths: bigint, on = '2021-06-01') =>
    percentText(rateFor((monthOf2021 * tenths + 9n) / 10n, monthOf2021, known, day(on)) ?? -1n)
  // Before 2022 no floor is published, and without it nothing is said.
  assert.equal(rateFor(monthOf2021, monthOf2021, known, day('2021-06-01')), undefined)
  const in2022 = (tenths: bigint) => at(tenths, '2022-06-01')
  assert.deepEqual([15n, 20n, 21n, 30n, 31n, 40n, 41n, 50n, 51n, 60n, 61n, 90n].map(in2022), [
    '3.09%', // 1.91 % is under the floor of 2022
    '3.33%',
    '3.55%',
    '5.51%',
    '5.7%',
    '7.21%',
    '7.41%',
    '8.86%',
    '9.03%',
    '10.42%',
    '10.45%',
    '10.45%',
  ])
  assert.equal(in2022(25n), '4.42%') // 3.55 + (5.51 − 3.55) × 4 ÷ 9
  assert.equal(at(24n, '2026-06-01'), '4.2%')
  assert.equal(at(20n, '2026-06-01'), '3.69%', 'the floor of 2026')
})

test('the caps of the products (A13): rounded once', () => {
  const uma = 11_731n
  assert.equal(plainAmount(umaMonths(uma, 8_230_000n)), '2935002.35')
  assert.equal(plainAmount(umaMonths(uma, 474_000n)), '169039.02')
  assert.equal(plainAmount(umaMonths(uma, 39_000n)), '13908.27')
})

test('age and term: 70 for men, 75 for women, thirty years at most', () => {
  const years = (bornOn: string, sex: 'H' | 'M') =>
    longestTerm(worker({ bornOn: day(bornOn), sex }))
  assert.deepEqual(
    [years('1990-01-01', 'H'), years('1980-01-01', 'H'), years('1980-01-01', 'M')],
    [30, 24, 29],
  )
  assert.equal(years('1956-01-01', 'H'), 0)
})

test('a minimum wage is taken 20 %, any other 30 %, and the amount is what that pays', () => {
  const minimum = offerFor(worker(), 31_504n, 30)!
  assert.equal(plainAmount(minimum.wage), '9577.22') // 315.04 × 30.4
  assert.equal(plainAmount(minimum.most), '1915.44')
  assert.ok(minimum.minimumWage && minimum.payment <= minimum.most)
  const other = offerFor(worker(), 61_240n, 30)!
  assert.equal(plainAmount(other.most), '5585.09') // 612.40 × 30.4 × 30 %
  assert.equal(percentText(other.ratePpm), '9.18%') // 5.2 UMA: 9.03 + 1.39 ÷ 9
  assert.equal(other.heldBy, 'wage')
  const rich = offerFor(worker(), 400_000n, 30)!
  assert.equal(rich.heldBy, 'cap')
  assert.equal(plainAmount(rich.amount), '2935002.35')
})

test('the payment never passes the share of the wage, and a longer term never lends less', () => {
  fc.assert(
    fc.property(
      fc.bigInt({ min: 20_000n, max: 500_000n }),
      fc.integer({ min: 1, max: 29 }),
      (wage, years) => {
        const [offer, longer] = [
          offerFor(worker(), wage, years)!,
          offerFor(worker(), wage, years + 1)!,
        ]
        assert.ok(offer.payment <= offer.most)
        assert.ok(longer.amount >= offer.amount)
      },
    ),
  )
})

const paid = (year: number, n: number, paidOn: string) => ({
  ...worker().deposits[0]!,
  bimester: bimester(year, n),
  paidOn: day(paidOn),
})
const year = [
  paid(2025, 6, '2026-01-19'),
  paid(2026, 1, '2026-03-17'),
  paid(2026, 2, '2026-05-20'), // late
  paid(2026, 3, '2026-07-20'),
  paid(2026, 4, '2026-09-17'),
  paid(2026, 5, '2026-11-17'),
]

test('bimesters in a row and on time, up to the last whose day has passed', () => {
  assert.equal(lastDue(today), bimester(2026, 5))
  assert.equal(bimestersInARow(year, today), 6)
  assert.equal(onTimeOfSix(year, today), 5)
  const gap = year.filter((one) => one.bimester !== bimester(2026, 3))
  assert.equal(bimestersInARow(gap, today), 2)
  assert.equal(bimestersInARow(year.slice(0, 5), today), 5, 'the newest may still be on its way')
  assert.equal(bimestersInARow(year.slice(0, 4), today), 0)
})

test('the score by hand: 6 × 5 + 4 × 5 + 30 × 1 + 5 × 5 + 5 × 2 = 115', () => {
  const one = worker({ deposits: year })
  const found = prequalify(one, 30)!
  const told = found.score.parts.map(({ part, count, points }) => `${part} ${count} ${points}`)
  // 86,412.35 saved ÷ 18,616.96 a month = 4; 18,616.96 ÷ 3,566.22 = 5
  assert.deepEqual(told, [
    'bimesters 6 30',
    'savings 4 20',
    'age 30 30',
    'on-time 5 25',
    'wage 5 10',
  ])
  assert.equal(found.score.points, 115)
  assert.deepEqual(found.missing, [])
  assert.equal(found.pointsMissing, 0)
})

test('what is missing says when: two more contributions on time are 20 points', () => {
  const counts = { bimesters: 2, savings: 2, age: 30, 'on-time': 2, wage: 10 }
  const score = scoreOf(counts, known, today)!
  assert.equal(score.points, 10 + 10 + 30 + 10 + 10)
  // 30 points more: three bimesters, until the one of March and April 2027
  assert.equal(`${enoughFrom(counts, known, today)}`, '2027-05-17')
  const never = { bimesters: 0, savings: 0, age: 0, 'on-time': 0, wage: 0 }
  assert.equal(enoughFrom(never, known, today), null)
})

test('who has a loan, no job, a pension, or paid off lately, is told so', () => {
  const why = (over: Partial<Standing>) =>
    prequalify(worker({ deposits: year, ...over }), 30)!.missing.map((one) => one.why)
  assert.deepEqual(why({}), [])
  assert.deepEqual(why({ loans: [sampleLoan] }), ['has-loan'])
  assert.deepEqual(why({ jobs: [] }), ['no-job'])
  assert.deepEqual(why({ pensioner: true }), ['pensioner'])
  const settled = (on: string) => [
    { ...sampleLoan, status: 'paid-off' as const, statusSince: day(on) },
  ]
  assert.deepEqual(why({ loans: settled('2026-08-01') }), ['too-soon', 'contributions-too-short'])
  assert.deepEqual(why({ loans: settled('2020-08-01') }), ['contributions-too-short'])
  assert.deepEqual(why({ loans: [...settled('2010-01-01'), ...settled('2020-01-01')] }), [
    'two-loans',
  ])
})

test('all the days together: the last of them, and none when one is not known', () => {
  const at = (from: string | null) => ({ why: 'score' as const, from: from ? day(from) : null })
  assert.equal(`${possibleFrom([at('2027-03-01'), at('2027-05-01')])}`, '2027-05-01')
  assert.equal(possibleFrom([at('2027-03-01'), at(null)]), null)
})

test('the term: empty is the longest, and it stays within what the age allows', () => {
  assert.deepEqual(
    [readTerm(undefined, 24), readTerm('', 24), readTerm('10', 24), readTerm('25', 24)],
    [24, 24, 10, undefined],
  )
  assert.equal(readTerm('diez', 24), undefined)
})

test('without its published figures nothing is said', () => {
  assert.equal(prequalify(worker({ today: day('2015-06-01') }), 30), undefined)
})
