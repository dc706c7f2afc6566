// Aim: the dates and figures of who lost a job are those of the rules, and a way that is closed says why.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { mxn, plainAmount } from '../../foundation/money.ts'
import { day } from '../../foundation/time.ts'
import type { Loan } from '../loans/loans.ts'
import { explainJobChange, type JobAnswers, monthsInJob, readJobChange } from './job-change.ts'
import { sampleLoan, sampleStanding } from './sample.pages.ts'

const one = sampleStanding({ loans: [sampleLoan] }) // 22 November 2026
const lostOn = (text: string): JobAnswers => ({ what: 'lost', endedOn: day(text), canPay: false })
const explained = (text: string, over: Partial<Loan> = {}, who = one) =>
  explainJobChange(who, { ...sampleLoan, ...over }, lostOn(text))

test('the three answers: each one missing or wrong is told by its name', () => {
  const read = (paso?: string, dia?: string, puede?: string) => {
    const found = readJobChange({ paso, dia, puede }, one.today)
    return found.ok ? found.value : found.problems
  }
  assert.equal(read(), null)
  assert.deepEqual(read('perdi', '2026-10-31', 'no'), lostOn('2026-10-31'))
  assert.deepEqual(read('cambie', '1/11/2026', 'si'), {
    what: 'changed',
    endedOn: day('2026-11-01'),
    canPay: true,
  })
  assert.deepEqual(read('', '', ''), {
    paso: 'what-missing',
    dia: 'day-missing',
    puede: 'can-pay-missing',
  })
  assert.deepEqual(read('perdi', '31/02/2026', 'si'), { dia: 'day-shape' })
  assert.deepEqual(read('perdi', 'ayer', 'si'), { dia: 'day-shape' })
  assert.deepEqual(read('perdi', '2026-11-23', 'si'), { dia: 'day-to-come' })
  assert.deepEqual(read('perdi', '2021-11-21', 'si'), { dia: 'day-too-old' })
})

test('the member pays from the month after the job, by its last day', () => {
  const found = explained('2026-10-31')
  assert.equal(`${found.payFrom} ${found.payBy} ${found.passed}`, '2026-11-01 2026-11-30 false')
  const inTheMiddle = explained('2026-11-10')
  assert.equal(`${inTheMiddle.payFrom} ${inTheMiddle.payBy}`, '2026-12-01 2026-12-31')
  const longAgo = explained('2026-06-30')
  assert.equal(
    `${longAgo.payFrom} ${longAgo.payBy} ${longAgo.passed}`,
    '2026-07-01 2026-11-30 true',
  )
})

test('the pause: by itself, twelve months at most, never more than are left', () => {
  const { pause } = explained('2026-10-31')
  assert.ok(pause.open)
  assert.equal(`${pause.from} ${pause.until} ${pause.most}`, '2026-11-01 2027-10-31 12')
  const figures = { ...sampleLoan.figures!, deferralMonthsLeft: 3 }
  const short = explained('2026-10-31', { figures }).pause
  assert.ok(short.open)
  assert.equal(`${short.until} ${short.most}`, '2027-01-31 3')
  const closed = (over: object) =>
    explained('2026-10-31', { figures: { ...sampleLoan.figures!, ...over } }).pause
  assert.deepEqual(closed({ deferralMonthsLeft: 0 }), { open: false, why: 'no-months-left' })
  assert.deepEqual(closed({ overduePayments: 4 }), { open: false, why: 'too-far-behind' })
})

test('the fund: a tenth and its 2 % for the member, the rest for the fund (A5), a month after the job', () => {
  const { fund } = explained('2026-10-31', { monthlyPayment: mxn('8458.35') })
  assert.ok(fund.open)
  assert.equal(plainAmount(fund.member), '1015.01') // 845.84 + 169.17
  assert.equal(plainAmount(fund.fund), '7612.51')
  assert.equal(`${fund.from} ${fund.months} ${fund.usesLeft}`, '2026-11-30 6 2')
})

test('the fund is closed to loans of before 2009, to short jobs, and when it was used up', () => {
  const why = (over: Partial<Loan>, who = one) => {
    const { fund } = explained('2026-10-31', over, who)
    return fund.open ? 'open' : fund.why
  }
  assert.equal(why({ grantedOn: day('2008-12-31') }), 'loan-before-2009')
  assert.equal(why({ grantedOn: day('2009-01-01') }), 'open')
  const figures = { ...sampleLoan.figures!, protectionUsesLeft: 0 }
  assert.equal(why({ figures }), 'no-uses-left')
  const short = { ...one, jobs: [{ ...one.jobs[0]!, startedOn: day('2026-05-02') }] }
  assert.equal(why({}, short), 'job-too-short')
})

test('months in the job that ended; none on record is unknown, and is held against nobody', () => {
  assert.equal(monthsInJob(one, day('2026-10-31')), 147)
  const left = { jobs: [{ ...one.jobs[0]!, endedOn: day('2025-01-15') }] }
  assert.equal(monthsInJob(left, day('2026-10-31')), null)
  assert.equal(monthsInJob(left, day('2025-01-31')), 126)
  const unknown = explained('2026-10-31', {}, { ...one, jobs: [] })
  assert.ok(unknown.fund.open)
})

test('before the peso scheme the 5 % was part of the payment, so that alone it may be higher', () => {
  assert.equal(explained('2026-10-31').losesContribution, false)
  assert.equal(explained('2026-10-31', { grantedOn: day('2019-03-01') }).losesContribution, true)
})
