// Aim: the three types to the centavo (vectors A10), and every difference that we know told by its reason.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { published } from '../../../test/harness/parameters.ts'
import { bimester } from '../../foundation/bimester.ts'
import { plainAmount } from '../../foundation/money.ts'
import { day } from '../../foundation/time.ts'
import { bimestersToAsk, checkPayslip, isRight, readPayslip } from './payslip.ts'

const known = published()
const asked = (fields: Record<string, string>) => {
  const read = readPayslip(fields)
  assert.ok(read.ok && read.value, 'it reads')
  return checkPayslip(read.value, known)
}
const slip = (tipo: string, valor: string, sueldo: string, bimestre: string, dias: string) => ({
  tipo,
  valor,
  sueldo,
  bimestre,
  dias,
})
const percentage = slip('porcentaje', '30', '327.81', '2024-B3', '44')
const fixed = slip('pesos', '1637.34', '278.85', '2025-B2', '45')
const factor = slip('factor', '31.5', '900', '2025-B1', '40')

test('a percentage: 327.81 × 30 % × 44 = 4,327.09; some print 4,327.11, which is rounding', () => {
  assert.equal(plainAmount(asked({ ...percentage, descuento: '4327.11' }).should.amount), '4327.09')
  assert.ok(isRight(asked({ ...percentage, descuento: '4327.11' })))
})

test('fixed pesos: 1,637.34 × 2 ÷ 61 × 45 = 2,415.75', () => {
  const found = asked({ ...fixed, descuento: '2415.75' })
  assert.equal(plainAmount(found.should.amount), '2415.75')
  assert.equal(found.difference, 0n)
})

test('a factor: 31.5 × 100.81 × 2 ÷ 59 × 40 = 4,305.78', () => {
  const found = asked({ ...factor, descuento: '4305.78' })
  assert.equal(plainAmount(found.should.amount), '4305.78')
  assert.equal(found.umi, 10_081n)
})

test('the 15.00 of damage insurance in the same line explain a difference of 15.00', () => {
  const found = asked({ ...fixed, descuento: '2430.75' })
  assert.equal(found.reason, 'with-insurance')
  assert.ok(isRight(found))
})

test('a minimum wage is not taken more than its 20 %', () => {
  const poor = { ...slip('pesos', '2500', '315.04', '2026-B2', '61'), descuento: '5000' }
  const found = asked(poor)
  assert.equal(plainAmount(found.should.amount), '3843.49') // 315.04 × 61 × 20 %
  assert.equal(found.reason, 'cap-not-applied')
  assert.equal(plainAmount(found.difference), '1156.51')
  assert.equal(asked({ ...poor, sueldo: '320' }).should.cappedByMinimumWage, false)
})

test('absences: cut from a percentage; not from pesos, since the sixth bimester of 2025', () => {
  const absent = { ...slip('pesos', '3050', '900', '2025-B6', '61'), faltas: '6' }
  const found = asked({ ...absent, descuento: '5500' }) // 3,050 × 2 ÷ 61 × 55
  assert.equal(plainAmount(found.should.amount), '6100.00')
  assert.equal(found.reason, 'absences-were-cut')
  assert.equal(plainAmount(found.difference), '-600.00')
  const before = asked({ ...absent, bimestre: '2025-B4', dias: '62', descuento: '5509.68' })
  assert.equal(plainAmount(before.should.amount), '5509.68') // 3,050 × 2 ÷ 62 × 56
  assert.ok(isRight(before))
  const share = { ...percentage, faltas: '4', descuento: '4327.09' }
  assert.equal(asked(share).reason, 'absences-were-not-cut')
})

test('what cannot be read is told by its field', () => {
  const problems = (fields: Record<string, string>) => {
    const read = readPayslip(fields)
    return read.ok ? 'read' : read.problems
  }
  assert.deepEqual(readPayslip({}), { ok: true, value: null })
  assert.deepEqual(problems({ tipo: '' }), {
    tipo: 'type-missing',
    sueldo: 'amount-empty',
    bimestre: 'bimester-missing',
    dias: 'days-out-of-range',
    descuento: 'amount-empty',
  })
  assert.deepEqual(problems({ ...fixed, valor: '', descuento: '1' }), { valor: 'value-missing' })
  assert.deepEqual(problems({ ...percentage, valor: '130', descuento: '1' }), {
    valor: 'value-shape',
  })
  assert.deepEqual(problems({ ...factor, valor: 'x', descuento: '1' }), { valor: 'value-shape' })
  assert.deepEqual(problems({ ...fixed, dias: '62', descuento: '1' }), {
    dias: 'days-out-of-range',
  })
  assert.deepEqual(problems({ ...fixed, faltas: '46', descuento: '1' }), {
    faltas: 'absences-out-of-range',
  })
})

test('two years of two-month periods may be asked about, newest first', () => {
  const all = bimestersToAsk(day('2026-11-22'))
  assert.equal(all[0], bimester(2026, 6))
  assert.equal(all.at(-1), bimester(2025, 1))
})
