// Aim: what counts on a day is the last value before it; the published file reads whole, and says its sources.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { published } from '../../../test/harness/parameters.ts'
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
