import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type Mxn, mxn } from '../../foundation/money.ts'
import { day } from '../../foundation/time.ts'
import {
  chosenFrom,
  type Loan,
  type LoanFigures,
  nextPaymentOf,
  owedInAll,
  percentPaid,
  principalPaid,
  rateText,
  standingOf,
  vsmText,
} from './loans.ts'

const today = day('2026-08-04')
const silent: LoanFigures = {
  asOf: day('2026-07-31'),
  outstandingPrincipal: null,
  outstandingVsm: null,
  paymentDue: null,
  dueOn: null,
  overdueAmount: null,
  overduePayments: null,
  payoffAmount: null,
  discountedPayoffAmount: null,
  excessAmount: null,
  projectedEndOn: null,
  deferralEndsOn: null,
  deferralMonthsLeft: null,
  protectionUsesLeft: null,
  payrollMonths: null,
  ownMonths: null,
}
const loan = (over: Partial<Loan> = {}, figures: Partial<LoanFigures> | null = {}): Loan => ({
  loanId: 1n,
  loanNumber: '1234567897',
  ordinal: 1,
  kind: 'traditional',
  currency: 'mxn',
  grantedOn: day('2018-06-14'),
  originalAmount: mxn('655400.00'),
  originalVsm: null,
  ratePpm: 66_900,
  termMonths: 360,
  monthlyPayment: mxn('4182.50'),
  regime: 'roa',
  regimeSince: null,
  status: 'active',
  statusSince: null,
  property: { street: null, settlement: null, municipality: null, state: null, postalCode: null },
  figures: figures && { ...silent, ...figures },
  ...over,
})
const owing = (text: string) => ({ outstandingPrincipal: mxn(text) })

test('the share that is paid is rounded down, and unknown where a figure is', () => {
  assert.equal(percentPaid(loan({}, owing('406385.57'))), 37)
  assert.equal(principalPaid(loan({}, owing('406385.57'))), mxn('249014.43'))
  assert.equal(percentPaid(loan({}, owing('0.01'))), 99)
  assert.equal(percentPaid(loan({}, owing('655400.01'))), null)
  assert.equal(principalPaid(loan({}, owing('655400.01'))), null)
  assert.equal(percentPaid(loan({}, {})), null)
  assert.equal(percentPaid(loan({}, null)), null)
  assert.equal(percentPaid(loan({ status: 'paid-off' }, null)), 100)
})

test('a loan in VSM is measured in VSM: pesos owed may grow while it is paid', () => {
  const inVsm = loan(
    { currency: 'vsm', originalVsm: 2_000_000n },
    { outstandingVsm: 1_500_000n, outstandingPrincipal: mxn('900000.00') },
  )
  assert.equal(percentPaid(inVsm), 25)
  assert.equal(principalPaid(inVsm), null)
  assert.equal(percentPaid(loan({ currency: 'vsm', originalVsm: null })), null)
})

test('never below nothing nor above all, whatever the figures', () => {
  const amount = fc.bigInt({ min: 0n, max: 10n ** 12n }) as fc.Arbitrary<Mxn>
  fc.assert(
    fc.property(amount, amount, (originalAmount, outstandingPrincipal) => {
      const percent = percentPaid(loan({ originalAmount }, { outstandingPrincipal }))
      if (percent === null)
        return assert.ok(outstandingPrincipal > originalAmount || originalAmount <= 0n)
      assert.ok(percent >= 0 && percent <= 100)
      assert.equal(percent === 100, outstandingPrincipal === 0n)
    }),
  )
})

test('how it stands, and what comes next', () => {
  const late = { overdueAmount: mxn('8365.00'), overduePayments: 2 }
  const even = { overdueAmount: mxn('0.00'), overduePayments: 0 }
  const due = { ...even, paymentDue: mxn('4182.50'), dueOn: day('2026-08-31') }
  const told = (one: Loan) => [standingOf(one), nextPaymentOf(one, today)]
  assert.deepEqual(told(loan({}, due)), [
    'up-to-date',
    { by: 'payroll', amount: mxn('4182.50'), dueOn: day('2026-08-31'), passed: false },
  ])
  assert.deepEqual(told(loan({ regime: 'rea' }, { ...due, dueOn: day('2026-08-03') })), [
    'up-to-date',
    { by: 'own', amount: mxn('4182.50'), dueOn: day('2026-08-03'), passed: true },
  ])
  assert.deepEqual(told(loan({ regime: 'rea' }, late)), [
    'behind',
    { by: 'late', amount: mxn('8365.00'), payments: 2, regime: 'rea' },
  ])
  assert.deepEqual(told(loan({}, { overduePayments: 1 })), [
    'behind',
    { by: 'late', amount: null, payments: 1, regime: 'roa' },
  ])
  assert.deepEqual(told(loan({ status: 'deferred' }, { deferralMonthsLeft: 18 })), [
    'deferred',
    { by: 'paused', until: null, monthsLeft: 18 },
  ])
  assert.deepEqual(told(loan({ status: 'in-court' }, late)), ['in-court', { by: 'court' }])
  assert.deepEqual(told(loan({ status: 'paid-off' }, late)), ['paid-off', { by: 'nobody' }])
  assert.deepEqual(told(loan({}, null)), [
    'unknown',
    { by: 'payroll', amount: null, dueOn: null, passed: false },
  ])
})

test('of several loans the one that lives is shown, and no other than theirs', () => {
  const first = loan({ status: 'paid-off' })
  const second = loan({ ordinal: 2 })
  assert.equal(chosenFrom([first, second], undefined), second)
  assert.equal(chosenFrom([first], undefined), first)
  assert.equal(chosenFrom([first, second], '1'), first)
  for (const place of ['3', '0', '', '01', 'x'])
    assert.equal(chosenFrom([first, second], place), undefined)
  assert.equal(chosenFrom([], undefined), undefined)
})

test('what is owed in all is unknown as soon as one part is', () => {
  const [a, b] = [loan({}, owing('10.00')), loan({}, owing('5.50'))]
  assert.equal(owedInAll([a, b, loan({ status: 'paid-off' }, null)]), mxn('15.50'))
  assert.equal(owedInAll([a, loan({}, {})]), null)
})

test('rates and VSM are written without floats', () => {
  assert.deepEqual([66_900, 104_500, 100_000, 35_000, 4_125, 12_345].map(rateText), [
    '6.69%',
    '10.45%',
    '10.00%',
    '3.50%',
    '0.4125%',
    '1.2345%',
  ])
  assert.equal(vsmText(1_326_000n), '132.6000 VSM')
  assert.equal(vsmText(12_345_678n), '1,234.5678 VSM')
  assert.equal(vsmText(7n), '0.0007 VSM')
})
