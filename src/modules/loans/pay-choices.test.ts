// What each amount does, said before it is paid: the figures are the engine's, and they add up.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { centavos, mxn, plainAmount } from '../../foundation/money.ts'
import { cannotChooseWords } from './choices.words.ts'
import {
  type CannotChoose,
  choicesOf,
  chosenOf,
  effectOf,
  payoffToday,
  readOtherAmount,
} from './pay-choices.ts'
import * as samples from './sample.pages.ts'

const today = samples.sampleToday
const least = mxn('1.00')

test('who is up to date may pay the month or end it; who is behind may catch up', () => {
  const names = (sample: samples.Sample) => choicesOf(sample.outlook, today).map(({ name }) => name)
  assert.deepEqual(names(samples.onPayroll), ['mensualidad', 'todo'])
  assert.deepEqual(names(samples.behindNow), ['mensualidad', 'corriente', 'todo'])
  assert.deepEqual(names(samples.nearTheEnd), ['mensualidad', 'todo', 'descuento'])
})

test('the month’s payment ends nothing sooner; its parts are those of the schedule', () => {
  const [month] = choicesOf(samples.onPayroll.outlook, today)
  assert.ok(month?.effect)
  const { lowers, interest, charges, excess, owedBefore, owedAfter } = month.effect
  assert.equal(lowers + interest + charges, month.amount)
  assert.equal(owedBefore - owedAfter, lowers)
  assert.deepEqual([excess, month.effect.monthsSaved, month.effect.interestSaved], [0n, 0, 0n])
})

test('what ends it leaves nothing, and spares all the interest to come', () => {
  const payoff = choicesOf(samples.onPayroll.outlook, today).find(({ name }) => name === 'todo')
  assert.ok(payoff?.effect)
  assert.equal(payoff.effect.owedAfter, 0n)
  assert.ok(payoff.effect.monthsSaved > 100)
  assert.ok(payoff.effect.interestSaved > 0n)
  assert.equal(payoffToday(samples.onPayroll.outlook, today), payoff.amount)
})

test('with the discount, what is not paid is forgiven', () => {
  const choices = choicesOf(samples.nearTheEnd.outlook, today)
  const [whole, half] = ['todo', 'descuento'].map((name) => choices.find((c) => c.name === name)!)
  assert.ok(half?.effect)
  assert.equal(half.effect.owedAfter, 0n)
  assert.ok(half.effect.forgiven > 0n)
  assert.ok(half.amount < whole!.amount)
})

test('where file and arithmetic differ, the file’s amounts stand and no effect is promised', () => {
  const choices = choicesOf(samples.doesNotFollow.outlook, today)
  assert.ok(choices.length > 0)
  assert.ok(choices.every(({ effect }) => effect === undefined))
})

test('of every amount the parts add up, and more never ends it later', () => {
  const { outlook } = samples.onPayroll
  const payoff = payoffToday(outlook, today)!
  fc.assert(
    fc.property(fc.bigInt(1n, payoff), fc.bigInt(0n, payoff), (one, more) => {
      const less = effectOf(outlook, today, centavos(one))!
      assert.equal(less.lowers + less.interest + less.charges + less.excess, one)
      assert.equal(less.owedBefore - less.owedAfter, less.lowers)
      const next = effectOf(outlook, today, centavos(one + more > payoff ? payoff : one + more))!
      assert.ok(next.monthsSaved >= less.monthsSaved)
    }),
    { numRuns: 40 },
  )
})

test('amounts that cannot be paid are refused by name, in this order', () => {
  const payoff = mxn('4512.30')
  const cases: readonly (readonly [string, CannotChoose | 'ok'])[] = [
    ['', 'amount-empty'],
    ['mil', 'amount-shape'],
    ['1,5', 'amount-shape'],
    ['-200', 'amount-negative'],
    ['$ −200.00', 'amount-negative'],
    ['10.123', 'amount-decimals'],
    ['0', 'amount-zero'],
    ['0.00', 'amount-zero'],
    ['0.99', 'below-minimum'],
    ['9223372036854775808', 'above-payoff'],
    ['4512.31', 'above-payoff'],
    ['4512.30', 'ok'],
    ['$1,200.5', 'ok'],
  ]
  for (const [typed, expected] of cases) {
    const read = readOtherAmount(typed, { least, payoff })
    assert.equal(read.ok ? 'ok' : read.code, expected, typed)
  }
  const unknown = readOtherAmount('9223372036854775808', { least, payoff: null })
  assert.equal(!unknown.ok && unknown.code, 'amount-too-high')
  const gone = chosenOf(samples.onPayroll.outlook, today, { name: 'descuento', typed: '', least })
  assert.equal(!gone.ok && gone.code, 'choice-gone')
  for (const said of Object.values(cannotChooseWords)) assert.ok(said.es && said.en)
})

test('another amount is the one that was typed, and above what is owed none', () => {
  const { outlook } = samples.behindNow
  const read = chosenOf(outlook, today, { name: 'otro', typed: '15,000', least })
  assert.ok(read.ok)
  assert.equal(plainAmount(read.value.amount), '15000.00')
  const over = chosenOf(outlook, today, { name: 'otro', typed: '900000', least })
  assert.equal(!over.ok && over.code, 'above-payoff')
})
