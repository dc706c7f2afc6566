// Aim: the discounts of the notice, to the centavo, before and after the reform of 2025.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { published } from '../../../test/harness/parameters.ts'
import { bimester } from '../../foundation/bimester.ts'
import { mxn, plainAmount } from '../../foundation/money.ts'
import { type DiscountAsked, discountOfBimester } from './employer-discount.ts'

const known = published()
const of = (asked: DiscountAsked) => discountOfBimester(asked, known)
const amount = (asked: DiscountAsked) => plainAmount(of(asked).amount)

// Vector A10. Formulas: help of the notice in the fund's app; type 1 from lanomina.com.mx, which prints 4,327.11
// (a sum of rounded days); type 3 from ejemplos.net.
test('A10: a share of the wage, a fixed sum, a factor of the VSM', () => {
  const percentage: DiscountAsked = {
    terms: { type: 'percentage', sharePpm: 300_000n },
    bimester: bimester(2026, 3),
    wage: mxn('327.81'),
    days: 44,
  }
  assert.equal(amount(percentage), '4327.09')
  const pesos: DiscountAsked = {
    terms: { type: 'pesos', monthly: mxn('1637.34') },
    bimester: bimester(2026, 2),
    wage: mxn('600.00'),
    days: 45,
  }
  assert.equal(amount(pesos), '2415.75')
  const factor: DiscountAsked = {
    terms: { type: 'factor', factor: 315_000n },
    bimester: bimester(2026, 1),
    wage: mxn('600.00'),
    days: 40,
  }
  assert.equal(amount(factor), '4305.78')
  assert.equal(plainAmount(of(pesos).insurance), '15.00')
})

// DOF 21 Feb 2025, for payroll from the sixth bimester of 2025 on.
test('absences cut every type until the fifth bimester of 2025, and only the percentage from the sixth', () => {
  const asked = (year: number, n: number, terms: DiscountAsked['terms']) =>
    amount({
      terms,
      bimester: bimester(year, n),
      wage: mxn('600.00'),
      days: 61,
      absences: 5,
      incapacityDays: 6,
    })
  const pesos = { type: 'pesos', monthly: mxn('1830.00') } as const
  assert.equal(asked(2025, 5, pesos), '3000.00')
  assert.equal(asked(2025, 6, pesos), '3660.00')
  const share = { type: 'percentage', sharePpm: 200_000n } as const
  assert.equal(asked(2025, 5, share), '6000.00')
  assert.equal(asked(2025, 6, share), '6000.00')
})

test('who earns the minimum wage is taken 20 % of it at most; the rest belongs to the member', () => {
  const asked: DiscountAsked = {
    terms: { type: 'pesos', monthly: mxn('2500.00') },
    bimester: bimester(2025, 6),
    wage: mxn('278.80'),
    days: 61,
  }
  const told = of(asked)
  assert.deepEqual([told.amount, told.shortfall].map(plainAmount), ['3401.36', '1598.64'])
  assert.ok(told.cappedByMinimumWage)
  assert.equal(of({ ...asked, wage: mxn('278.81') }).cappedByMinimumWage, false)
})

test('nobody is taken more than was paid: what lacks is told', () => {
  const told = of({
    terms: { type: 'pesos', monthly: mxn('2500.00') },
    bimester: bimester(2026, 2),
    wage: mxn('600.00'),
    days: 61,
    absences: 58,
    wagesPaid: mxn('1800.00'),
  })
  assert.deepEqual([told.amount, told.shortfall].map(plainAmount), ['1800.00', '3200.00'])
})
