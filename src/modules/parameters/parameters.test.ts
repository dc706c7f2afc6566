// Aim: what counts on a day is the last value before it; the published file reads whole, and says its sources.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { published } from '../../../test/harness/parameters.ts'
import { divideHalfUp, mxn } from '../../foundation/money.ts'
import { day } from '../../foundation/time.ts'
import {
  type ParameterName,
  parameterNames,
  parametersFrom,
  plainValue,
  readValue,
  unitOf,
} from './parameters.ts'

const known = published()
const textOn = (name: ParameterName, on: string) => {
  const found = known.on(name, day(on))
  return found && plainValue(name, found.value)
}

test('a value counts from its day until the next of its name', () => {
  assert.equal(textOn('uma-day', '2016-01-31'), undefined)
  assert.equal(textOn('uma-day', '2026-01-31'), '113.14')
  assert.equal(textOn('uma-day', '2026-02-01'), '117.31')
  assert.equal(textOn('uma-day', '2031-12-31'), '117.31')
  assert.equal(textOn('minimum-wage-day', '2026-01-01'), '315.04')
  assert.equal(textOn('umi-day', '2023-07-01'), '96.32')
  assert.equal(textOn('deferral-without-interest', '2025-02-21'), '0')
  assert.equal(textOn('deferral-without-interest', '2025-02-22'), '1')
})

test('a figure of one year is not lent to the next', () => {
  const of = (year: number) => known.ofYear('inflation-december', year)?.value
  assert.deepEqual([of(2025), of(2026)], [36_900n, undefined])
})

test('every name has a value, every value a source, and what is assumed is marked', () => {
  for (const name of parameterNames) {
    assert.ok(known.of(name).length > 0, name)
    for (const one of known.of(name)) assert.ok(one.source.length > 10, `${name} ${one.validFrom}`)
  }
  assert.equal(known.ofYear('savings-yield', 2024)?.mark, 'assumed')
  assert.equal(known.ofYear('savings-yield', 2019)?.mark, 'official')
})

// INEGI: the month is the day by 30.4, the year twelve of those months, each to the centavo.
test('the months and years of the UMA that were published', () => {
  const month = (year: number) =>
    divideHalfUp(known.on('uma-day', day(`${year}-06-01`))!.value * 304n, 10n)
  const told: readonly (readonly [number, string, string])[] = [
    [2016, '2220.42', '26645.04'],
    [2017, '2294.90', '27538.80'],
    [2018, '2450.24', '29402.88'],
    [2019, '2568.50', '30822.00'],
    [2020, '2641.15', '31693.80'],
    [2021, '2724.45', '32693.40'],
    [2022, '2925.09', '35101.08'],
    [2023, '3153.70', '37844.40'],
    [2024, '3300.53', '39606.36'],
    [2025, '3439.46', '41273.52'],
    [2026, '3566.22', '42794.64'],
  ]
  for (const [year, ofMonth, ofYear] of told)
    assert.deepEqual([month(year), month(year) * 12n], [mxn(ofMonth), mxn(ofYear)], `${year}`)
})

// Proceso, 10-Sep-2025; La Verdad Noticias, 2026: UMA-months times the day, rounded once.
test('the caps of loans and a VSM, as they were published', () => {
  const umaMonths = (name: ParameterName, on: string) => {
    const [times, uma] = [known.on(name, day(on))!, known.on('uma-day', day(on))!]
    return divideHalfUp(times.value * uma.value * 304n, 100_000n)
  }
  assert.deepEqual(
    ['2024-06-01', '2025-06-01', '2026-06-01'].map((on) => umaMonths('loan-cap-traditional', on)),
    [mxn('2716334.54'), mxn('2830672.29'), mxn('2935002.35')],
  )
  assert.deepEqual(
    ['2024-06-01', '2025-06-01', '2026-06-01'].map((on) => umaMonths('loan-cap-improvement', on)),
    [mxn('156445.03'), mxn('163030.21'), mxn('169039.02')],
  )
  assert.equal(umaMonths('loan-threshold-total', '2026-06-01'), mxn('13908.27'))
  const umi = known.on('umi-day', day('2026-06-01'))!.value
  assert.equal(divideHalfUp(1_105_000n * umi * 304n, 100_000n), mxn('338640.95'))
})

test('two values of one name and day are refused', () => {
  const [one] = known.of('uma-day')
  assert.throws(() => parametersFrom([one!, { ...one!, value: 1n }]), RangeError)
})

test('what is written is what is read', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...parameterNames),
      fc.bigInt({ min: 0n, max: 10_000_000n }),
      (name, n) => {
        const value = unitOf[name] === 'switch' ? n % 2n : n
        assert.deepEqual(readValue(name, plainValue(name, value)), { ok: true, value })
      },
    ),
  )
})

test('what is no value is told why', () => {
  const code = (name: ParameterName, text: string) => {
    const read = readValue(name, text)
    return read.ok ? read.value : read.code
  }
  assert.deepEqual(
    [
      code('uma-day', ' '),
      code('uma-day', '-117.31'),
      code('uma-day', '117.315'),
      code('wage-cap-umas', '25.0'),
      code('deferral-without-interest', '2'),
      code('savings-yield', '1000.0001'),
      code('card-payment-most', '30,000.00'),
    ],
    [
      'value-empty',
      'value-shape',
      'value-shape',
      'value-shape',
      'value-too-high',
      'value-too-high',
      3_000_000n,
    ],
  )
})
