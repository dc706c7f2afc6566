import assert from 'node:assert/strict'
import { test } from 'node:test'
import { mxn, zeroMxn } from '../../foundation/money.ts'
import { day } from '../../foundation/time.ts'
import type { Loan } from '../loans/loans.ts'
import type { LoanMovement } from '../loans/movements.ts'
import { type Known, lateDeductions, stepNames, stepsOf } from './payoff.ts'

const loan = {
  kind: 'traditional',
  status: 'paid-off',
  statusSince: day('2026-06-30'),
  grantedOn: day('2006-03-14'),
} as Loan
const late = { count: 2, total: mxn('5200.00'), last: day('2026-08-31') }
const none = { count: 0, total: zeroMxn, last: null }
const known: Known = { late: none, noticed: 'made', refund: undefined, letter: undefined }
const said = (one: Partial<Loan>, more: Partial<Known>) => {
  const steps = stepsOf({ ...loan, ...one } as Loan, { ...known, ...more })
  return stepNames.map((name) => steps[name]).join(' ')
}

test('each step says what is known, and none is ticked to look better', () => {
  // paid · notice · deductions · refund · letter · register · deed
  assert.equal(said({}, {}), 'done done done not-needed you later later')
  assert.equal(said({}, { noticed: 'not-yet' }), 'done us done not-needed you later later')
  assert.equal(said({}, { noticed: 'on-request' }), 'done you done not-needed you later later')
  assert.equal(said({}, { late }), 'done done you us you later later')
  assert.equal(said({}, { late, refund: 'needs-information' }), 'done done you you you later later')
  assert.equal(
    said({}, { late, refund: 'done', letter: 'sent' }),
    'done done you done us later later',
  )
  assert.equal(said({}, { letter: 'done' }), 'done done done not-needed done you us')
  assert.equal(
    said({ grantedOn: day('2008-01-02') }, {}),
    'done done done not-needed you later done',
  )
  assert.equal(
    said({ kind: 'improvement' }, {}),
    'done done done not-needed not-needed not-needed not-needed',
  )
  assert.equal(
    said({ kind: 'cofinanced' }, { noticed: 'not-yet' }),
    'done not-needed done not-needed you later later',
  )
  assert.equal(
    said({ status: 'active' }, { late: none }),
    'you later later later later later later',
  )
})

test('only what came after the end is late, and it adds up', () => {
  const moved = (on: string, kind: LoanMovement['kind'], amount: string) =>
    ({ effectiveOn: day(on), kind, amount: mxn(amount) }) as LoanMovement
  const movements = [
    moved('2026-08-31', 'excess-payment', '2600.00'),
    moved('2026-07-31', 'excess-payment', '2600.00'),
    moved('2026-06-30', 'payment', '2600.00'),
    moved('2026-05-31', 'excess-payment', '10.00'),
  ]
  assert.deepEqual(lateDeductions(loan, movements), late)
  assert.deepEqual(lateDeductions({ ...loan, status: 'active' }, movements), none)
  assert.deepEqual(lateDeductions(loan, []), none)
})
