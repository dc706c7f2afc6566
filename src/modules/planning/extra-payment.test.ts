// Aim: what the page says of paying more is what the engine says, and paying more never costs time or interest.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { centavos, mxn, plainAmount, zeroMxn } from '../../foundation/money.ts'
import { day } from '../../foundation/time.ts'
import { effectOfExtra } from '../loan-engine/schedule.ts'
import { employersShare, readExtra, type Simulation, simulate } from './extra-payment.ts'
import { sampleLoan, sampleStanding } from './sample.pages.ts'
import type { Standing } from './standing.ts'

const withLoan: Standing = sampleStanding({ loans: [sampleLoan] })
const lowering: Standing = {
  ...withLoan,
  deposits: withLoan.deposits.map((one) => ({ ...one, lowersLoan: true })),
}
const reckon = (one: Standing, monthly: string, once = '0.00') => {
  const extra = { monthly: mxn(monthly), once: mxn(once) }
  const found = simulate(one, sampleLoan, extra)
  assert.ok(typeof found !== 'string', `${found}`)
  return found
}
const told = ({ paths }: Simulation) =>
  paths.map(({ name, totals }) => `${name} ${totals!.months} ${plainAmount(totals!.interest)}`)

test('the amounts asked: each month, once, both; none of them is refused by name', () => {
  assert.deepEqual(readExtra({}), { ok: true, value: null })
  assert.deepEqual(readExtra({ mas: '$1,500' }), {
    ok: true,
    value: { monthly: mxn('1500.00'), once: zeroMxn },
  })
  assert.deepEqual(readExtra({ mas: '', unico: '9000.5' }), {
    ok: true,
    value: { monthly: zeroMxn, once: mxn('9000.50') },
  })
  const refused = (fields: Record<string, string>) => {
    const read = readExtra(fields)
    return read.ok ? 'read' : read.problems
  }
  assert.deepEqual(refused({ mas: '', unico: '' }), { mas: 'amount-empty' })
  assert.deepEqual(refused({ mas: 'mil', unico: '-3' }), {
    mas: 'amount-shape',
    unico: 'amount-shape',
  })
  assert.deepEqual(refused({ mas: '99999999999' }), { mas: 'amount-too-high' })
})

test('the 5 % counts only where deposits lower the loan and the work goes on: 612.40 × 30.4 × 5 % × 2', () => {
  assert.equal(employersShare(withLoan, sampleLoan), 0n)
  assert.equal(plainAmount(employersShare(lowering, sampleLoan)), '1861.70')
  assert.equal(employersShare({ ...lowering, jobs: [] }, sampleLoan), 0n)
  // Before the peso scheme of May 2021 it was a part of the payment.
  assert.equal(employersShare(lowering, { ...sampleLoan, grantedOn: day('2019-03-01') }), 0n)
})

test('three ways: as it goes, with more, and without the employer', () => {
  const found = reckon(lowering, '500.00')
  assert.deepEqual(
    found.paths.map((one) => one.name),
    ['now', 'with-extra', 'without-employer'],
  )
  const [now, faster, without] = found.paths.map((one) => one.totals!.months)
  assert.ok(faster! < now!)
  assert.ok(now! < without!)
  assert.equal(found.saved!.months, now! - faster!)
})

test('its figures are the engine’s', () => {
  const found = reckon(withLoan, '500.00', '20000.00')
  const effect = effectOfExtra({
    principal: 43_125_040n,
    ratePpm: 92_000n,
    level: 414_558n,
    extraMonthly: 50_000n,
    extraOnce: { month: 1, amount: 2_000_000n },
  })
  assert.ok(effect.ok)
  assert.deepEqual(found.saved, {
    months: effect.value.monthsSaved,
    interest: effect.value.interestSaved,
  })
  assert.deepEqual(
    told(found).map((line) => line.split(' ')[0]),
    ['now', 'with-extra'],
  )
})

test('what cannot be reckoned says why', () => {
  assert.equal(simulate(withLoan, undefined, null), 'no-loan')
  assert.equal(simulate(withLoan, { ...sampleLoan, status: 'paid-off' }, null), 'paid-off')
  assert.equal(simulate(withLoan, { ...sampleLoan, status: 'in-court' }, null), 'in-court')
  assert.equal(simulate(withLoan, { ...sampleLoan, figures: null }, null), 'balance-unknown')
})

test('a payment that does not cover the interest never ends, until something more does', () => {
  const low = { ...sampleLoan, monthlyPayment: mxn('3000.00') }
  const found = simulate(withLoan, low, { monthly: mxn('1500.00'), once: zeroMxn })
  assert.ok(typeof found !== 'string')
  assert.equal(found.paths[0]!.endsOn, null)
  assert.ok(found.paths[1]!.endsOn)
  assert.equal(found.saved, null)
})

test('paying more never ends later, nor costs more interest', () => {
  const amounts = fc.bigInt({ min: 1n, max: 50_000_000n }).map(centavos)
  fc.assert(
    fc.property(amounts, amounts, (monthly, once) => {
      const found = simulate(lowering, sampleLoan, { monthly, once })
      assert.ok(typeof found !== 'string')
      assert.ok(found.saved!.months >= 0)
      assert.ok(found.saved!.interest > 0n)
      const more = simulate(lowering, sampleLoan, { monthly: centavos(monthly + 100n), once })
      assert.ok(typeof more !== 'string')
      assert.ok(more.saved!.interest >= found.saved!.interest)
    }),
    { numRuns: 300 },
  )
})
