// Aim: what is said of the future follows from the files, and is not said where they do not follow.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { plainAmount } from '../../foundation/money.ts'
import { day } from '../../foundation/time.ts'
import { comingOf, duesAt, effectiveOf, endsOf, payoffAt, readAskedDay } from './outlook.ts'
import {
  behindNow,
  doesNotFollow,
  inPause,
  inVsm,
  nearTheEnd,
  onPayroll,
  sampleToday,
  told,
  withoutBeginning,
} from './sample.pages.ts'
import { monthsWith, paymentWhy, whyIn } from './why.ts'

test('twelve payments, each with its parts, the next owed less than the last', () => {
  const payments = comingOf(onPayroll.outlook)
  assert.equal(payments.length, 12)
  assert.equal(payments[0]!.dueOn.toString(), '2026-11-30')
  for (const [i, one] of payments.entries()) {
    const parts = [one.principal, one.interest, one.insurance, one.protectionFee]
    assert.equal(
      parts.reduce((sum, part) => sum + part, 0n),
      one.total,
    )
    if (i > 0) assert.equal(payments[i - 1]!.balance - one.principal, one.balance)
  }
  assert.equal(payments[0]!.total, onPayroll.loan.monthlyPayment)
  assert.equal(comingOf(inPause.outlook)[0]!.dueOn.toString(), '2027-09-30')
})

test('with the deposits of this job it ends sooner than without', () => {
  const { keepingJob, withoutJob } = endsOf(onPayroll.outlook)!
  assert.ok(Temporal.PlainDate.compare(keepingJob!, withoutJob!) < 0)
  const vsm = endsOf(inVsm.outlook)!
  assert.ok(vsm.withinPayment && vsm.keepingJob === undefined)
})

test('a payoff for any day: good through it, and what it counts on', () => {
  const now = payoffAt(onPayroll.outlook, sampleToday)!
  assert.equal(now.goodThrough.toString(), '2026-11-22')
  assert.equal(now.supposes, 0)
  const parts = [now.principal, now.interest, now.lateInterest, now.charges]
  assert.equal(
    parts.reduce((sum, part) => sum + part, 0n),
    now.amount,
  )
  const later = payoffAt(onPayroll.outlook, day('2027-01-15'))!
  assert.equal(later.supposes, 2)
  assert.ok(later.principal < now.principal)
  const next = payoffAt(onPayroll.outlook, day('2026-11-23'))!
  assert.ok(next.amount - now.amount - now.perDay <= 1n)
  const offer = payoffAt(nearTheEnd.outlook, sampleToday)!.discount
  assert.ok(offer.offered && offer.open)
})

test('what is overdue, with its late interest', () => {
  const dues = duesAt(behindNow.outlook)!
  assert.equal(dues.overduePayments, 2)
  assert.ok(dues.lateInterest > 0n && dues.overdue > dues.lateInterest)
  assert.deepEqual(effectiveOf(onPayroll.outlook), { counted: 44, of: 360 })
})

test('where a file does not follow, or does not begin, nothing is worked out from it', () => {
  assert.equal(doesNotFollow.outlook.agreement.kind, 'differs')
  const silent = withoutBeginning(onPayroll.loan)
  assert.equal(silent.outlook.agreement.kind, 'unknown')
  for (const { outlook } of [doesNotFollow, silent]) {
    assert.deepEqual(comingOf(outlook), [])
    assert.equal(payoffAt(outlook, sampleToday), undefined)
    assert.equal(endsOf(outlook), undefined)
    assert.equal(duesAt(outlook), undefined)
    assert.equal(paymentWhy(outlook, sampleToday), undefined)
  }
})

test('a balance that the movements do not give is told with both figures', () => {
  const { loan, movements, outlook } = onPayroll
  assert.equal(outlook.agreement.kind, 'agrees')
  const file = { ...loan.figures!, outstandingPrincipal: loan.originalAmount }
  const { agreement } = told({ ...loan, figures: file }, movements).outlook
  assert.ok(agreement.kind === 'differs' && agreement.movement === undefined)
  assert.equal(agreement.owed!.file, loan.originalAmount)
  assert.equal(agreement.owed!.ours, loan.figures!.outstandingPrincipal)
})

test('why a month: what came in, what it lowered, and the interest on what was owed as it began', () => {
  const { outlook, movements } = onPayroll
  const [newest] = monthsWith(movements)
  assert.deepEqual(newest, { year: 2026, month: 10 })
  const why = whyIn(outlook, movements, newest!)
  const { totals, interest } = why
  const rest = totals.interest + totals.lateInterest + totals.insurance + totals.other
  assert.equal(totals.lowered + rest, totals.paid)
  assert.equal(why.before! - totals.lowered, why.after)
  assert.equal(interest!.ofMonth, totals.interest)
  assert.equal(interest!.owed, why.before)
  assert.equal(whyIn(outlook, movements, { year: 2026, month: 9 }).contributions, 'to-principal')
  const vsm = whyIn(inVsm.outlook, inVsm.movements, { year: 2026, month: 1 })
  assert.deepEqual(
    vsm.movers.map((one) => one.mover),
    ['vsm-update'],
  )
  const first = whyIn(outlook, movements, { year: 2023, month: 2 })
  assert.deepEqual(
    first.movers.map((one) => one.mover),
    ['disbursement'],
  )
})

test('why a payment: the level one of its terms, half the insurance, two per cent', () => {
  const why = paymentWhy(onPayroll.outlook, sampleToday)!
  assert.equal(why.factor, 8_530n)
  assert.deepEqual([why.level, why.insurance, why.fee, why.total].map(plainAmount), [
    '4145.58',
    '7.50',
    '82.91',
    '4235.99',
  ])
  assert.ok(paymentWhy(inVsm.outlook, sampleToday)!.inVsm!.level > 0n)
})

test('a day is read as people write it, and only of the year to come', () => {
  const read = (text: string) => String(readAskedDay(text, sampleToday))
  assert.deepEqual(
    ['', '2026-12-01', '1/12/2026', '30/02/2027', '21/11/2026', '23/11/2027', 'mañana'].map(read),
    ['2026-11-22', '2026-12-01', '2026-12-01', 'day-wrong', 'day-past', 'day-too-far', 'day-wrong'],
  )
})
