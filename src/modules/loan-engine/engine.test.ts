// Aim: what happens to a loan, one rule at a time, to the centavo. Vectors carry their number and source.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  amountText,
  contract,
  event,
  ledgerText,
  monthly,
  on,
  rules,
  told,
} from '../../../test/harness/loan-story.ts'
import { monthOfDay } from '../../foundation/day-number.ts'
import { mxn } from '../../foundation/money.ts'
import { applicationOrders, buckets, contributionBuckets, orderOn } from './application-order.ts'
import { vintageOf } from './contract.ts'
import { deferralAllowance, pausesByItself } from './deferral.ts'
import { duesOn, payoffAmountOn, payoffPartsOn } from './dues.ts'
import { amountOfLine, type Line } from './loan-state.ts'
import { protectedShares, protectionAllowance, reasonsAgainstProtection } from './protection.ts'

const example = contract({ granted: '2022-06-14', lent: '364582.34', rate: 35_000n, months: 360 })
/** 1,637.34 and its charges: 7.50 of damage insurance and 2 % for the protection fund. */
const whole = '1677.59'
const parts = (line: Line | undefined) => {
  assert.ok(line)
  const { principal, interest, lateInterest, insurance, other, balance } = line
  return [principal, interest, lateInterest, insurance, other, balance].map(amountText).join(' · ')
}
const duesAt = (state: Parameters<typeof duesOn>[0], day: string) =>
  duesOn(state, rules.of(monthOfDay(on(day))), on(day))

test('A2: paid as agreed, the lines are those of the schedule', () => {
  const { lines } = told(example, monthly('2022-06-30', '2022-09-30', whole), '2022-09-30')
  assert.deepEqual(lines.slice(1).map(parts), [
    '573.97 · 1063.37 · 0.00 · 7.50 · 32.75 · 364008.37',
    '575.65 · 1061.69 · 0.00 · 7.50 · 32.75 · 363432.72',
    '577.33 · 1060.01 · 0.00 · 7.50 · 32.75 · 362855.39',
  ])
})

// NNC, June 2021; ruba.com.mx.
test('the 5 % by vintage: a part of what is due before, straight to principal since May 2021', () => {
  const five = event({ on: '2022-08-20', kind: 'employer-contribution', amount: '850.34' })
  const events = [...monthly('2022-06-30', '2022-07-31', whole), five]
  const recent = told(example, events, '2022-08-25')
  assert.equal(parts(recent.lines.at(-1)), '850.34 · 0.00 · 0.00 · 0.00 · 0.00 · 363158.03')
  assert.equal(amountText(duesAt(recent.state, '2022-08-25').total), whole)
  const older = contract({ granted: '2020-06-14', lent: '364582.34', rate: 35_000n, months: 360 })
  const before = told(older, [...monthly('2020-06-30', '2022-07-31', whole), five], '2022-08-25')
  const last = before.lines.at(-1)!
  assert.equal(amountText(last.interest), '850.34')
  assert.equal(amountText(duesAt(before.state, '2022-08-25').total), '827.25')
})

test('a vintage is told by its day, and VSM keeps the rules of before', () => {
  const of = (granted: string, currency: 'mxn' | 'vsm' = 'mxn') =>
    vintageOf({ grantedOn: on(granted), currency }).name
  assert.deepEqual(
    [of('2021-05-01'), of('2021-04-30'), of('2008-12-31'), of('2022-01-01', 'vsm')],
    ['pesos-since-2021', '2009-to-2021', 'before-2009', '2009-to-2021'],
  )
})

test('late: charges, late interest, then what is overdue, then this month; by the order of the day', () => {
  const paid = monthly('2022-06-30', '2022-07-31', whole)
  const behind = told(example, paid, '2022-09-15')
  const due = duesAt(behind.state, '2022-09-15')
  assert.equal(due.overduePayments, 1)
  // Half a month of 10.4 % a year on 1,637.34: 7.10.
  assert.equal(amountText(due.lateInterest), '7.10')
  assert.equal(amountText(due.total), '3362.28')
  const partly = event({ on: '2022-09-15', kind: 'payment', amount: '1200.00' })
  const some = told(example, [...paid, partly], '2022-09-15')
  assert.equal(parts(some.lines.at(-1)), '50.71 · 1061.69 · 7.10 · 15.00 · 65.50 · 363957.66')
  const rest = event({ on: '2022-09-30', kind: 'payment', amount: '2167.00' })
  const { state } = told(example, [...paid, partly, rest], '2022-09-30')
  assert.equal(state.unpaid.length, 0)
  assert.equal(state.ownMonths, 3)
})

test('the order of application has a version, a first day and a mark, and the 5 % skips charges', () => {
  assert.equal(orderOn(on('2026-11-22')).version, '1')
  assert.equal(orderOn(on('2026-11-22')).mark, 'assumed')
  assert.equal(orderOn(on('1960-01-01')), applicationOrders[0])
  assert.deepEqual(contributionBuckets(buckets)[0], 'overdue-interest')
  const later = { ...applicationOrders[0]!, version: '2', validFrom: on('2027-01-01') }
  const versions = [...applicationOrders, later]
  assert.equal(orderOn(on('2026-12-31'), versions).version, '1')
  assert.equal(orderOn(on('2027-01-01'), versions).version, '2')
})

test('what is over this month lowers the principal; what ends the loan ends it that day', () => {
  const extra = event({ on: '2022-07-10', kind: 'payment', amount: '11677.59' })
  const { state, lines } = told(example, [extra], '2022-07-31')
  assert.equal(parts(lines[1]), '10573.97 · 1063.37 · 0.00 · 7.50 · 32.75 · 354008.37')
  assert.equal(amountText(duesAt(state, '2022-07-31').total), '0.00')
  const month = rules.of(monthOfDay(on('2022-08-15')))
  const open = told(example, [extra], '2022-08-15').state
  const figure = payoffPartsOn(open, month, on('2022-08-15'))
  // Fifteen thirtieths of 1,032.52, and the charges of August.
  assert.equal(amountText(figure.interest), '516.26')
  assert.equal(amountText(figure.amount), '354564.88')
  assert.equal(`${amountText(figure.perDay)} ${figure.goodThrough}`, '34.42 2022-08-15')
  assert.equal(payoffAmountOn(open, month, on('2022-08-15')), figure.amount)
  const all = event({ on: '2022-08-15', kind: 'payment', amount: '354664.88' })
  const ended = told(example, [extra, all], '2022-12-31')
  assert.equal(ended.state.settledOn, on('2022-08-15'))
  assert.equal(ended.state.excess, mxn('100.00'))
  assert.equal(ended.lines.at(-1)!.kind, 'excess-payment')
})

// Vector A8. Old rule: periodicomicasa.mx 2016; new rule: Vanguardia, April and July 2025.
test('A8: twelve months of pause, interest added until 21 February 2025, none from the next day', () => {
  const lent = (granted: string) =>
    contract({ granted, lent: '500000.00', rate: 104_500n, months: 360 })
  const paused = (granted: string, from: string, to: string) =>
    told(lent(granted), [event({ on: from, kind: 'deferral' })], to)
  const old = paused('2022-12-31', '2023-01-01', '2024-01-01')
  assert.equal(amountText(old.state.principal), '554826.65')
  assert.equal(old.state.deferredMonths, 12)
  const recent = paused('2025-02-28', '2025-03-01', '2026-03-01')
  assert.equal(amountText(recent.state.principal), '500000.00')
  const crossing = paused('2024-12-31', '2025-01-01', '2025-04-01')
  assert.deepEqual(
    crossing.lines.slice(1).map((line) => `${amountText(-line.principal)} ${line.rule}`),
    ['4354.17 deferral-interest', '3074.46 deferral-interest'],
  )
})

test('a pause has twelve months, twenty-four in all, and ends with a new job', () => {
  const agreed = contract({ granted: '2025-03-31', lent: '500000.00', rate: 104_500n, months: 240 })
  const { state } = told(
    agreed,
    [
      event({ on: '2025-04-10', kind: 'regime', regime: 'rea' }),
      event({ on: '2025-04-10', kind: 'deferral' }),
      event({ on: '2025-08-20', kind: 'regime', regime: 'roa' }),
    ],
    '2025-10-31',
  )
  assert.equal(state.deferredMonths, 5)
  assert.equal(state.unpaid.length, 1)
  const left = deferralAllowance(state, agreed, rules, on('2025-10-31'))
  assert.deepEqual(left, { months: 12, monthsLeft: 19, monthsUsed: 5 })
  const old = deferralAllowance(state, { grantedOn: on('1995-01-01') }, rules, on('2025-10-31'))
  assert.equal(old.monthsLeft, 7)
})

test('a pause begins by itself when the job was lost and nothing was paid since', () => {
  const agreed = contract({ granted: '2025-03-31', lent: '500000.00', rate: 104_500n, months: 240 })
  const lost = [event({ on: '2025-05-10', kind: 'regime', regime: 'rea' })]
  const { state } = told(agreed, lost, '2025-06-15')
  const ask = (paid: boolean, of = state) =>
    pausesByItself(of, agreed, rules, on('2025-06-15'), paid)
  assert.deepEqual([ask(false), ask(true)], ['pauses', 'paid-since'])
  assert.equal(ask(false, { ...state, regime: 'roa' }), 'has-a-job')
  assert.equal(ask(false, told(agreed, lost, '2025-09-15').state), 'too-far-behind')
  assert.equal(ask(false, { ...state, deferredMonths: 24 }), 'no-months-left')
  assert.equal(ask(false, { ...state, settledOn: 1 }), 'over')
})

// Vector A5. Informador, 25 August 2024; Vanguardia, 11 December 2025.
test('A5: the protection fund pays nine tenths of a payment whose tenth was paid', () => {
  const shares = protectedShares(mxn('8458.35'), { memberSharePpm: 100_000n, feePpm: 20_000n })
  assert.deepEqual(Object.values(shares).map(amountText), ['845.84', '7612.51', '169.17'])
  const agreed = contract({ granted: '2024-12-31', lent: '850000.00', rate: 104_500n, months: 240 })
  const lost = [
    event({ on: '2025-01-02', kind: 'regime', regime: 'rea' }),
    event({ on: '2025-01-03', kind: 'protection' }),
  ]
  const tenth = monthly('2024-12-31', '2025-07-31', '1022.51') // 845.84, 7.50 and 169.17
  const { state, lines } = told(agreed, [...lost, ...tenth], '2025-08-01')
  const fund = lines.filter((line) => line.rule === 'protection')
  assert.deepEqual(fund.map(amountOfLine).map(amountText), Array(6).fill('7612.51'))
  assert.equal(state.unpaid.length, 1, 'the seventh month is theirs')
  assert.equal(state.ownMonths, 6)
  const left = protectionAllowance(state, agreed, rules, on('2025-08-01'))
  assert.deepEqual(left, { months: 0, usesLeft: 1 })
  const later = protectionAllowance(state, agreed, rules, on('2030-08-01'))
  assert.deepEqual(later, { months: 6, usesLeft: 1 })
  const why = reasonsAgainstProtection(state, agreed, rules, {
    on: on('2025-08-01'),
    monthsInLastJob: 4,
  })
  assert.deepEqual(why, ['job-too-short', 'no-months-left'])
})

test('a ledger card reads in columns', () => {
  const { lines } = told(example, monthly('2022-06-30', '2022-07-31', whole), '2022-07-31')
  assert.match(ledgerText(lines), /2022-07-31 {2}payment, bank .*364,008\.37/)
})
