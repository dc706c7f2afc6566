import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type Mxn, mxn, sum } from '../../foundation/money.ts'
import { day } from '../../foundation/time.ts'
import {
  byBimester,
  couldHold,
  isEmpty,
  keyText,
  kindOf,
  readKey,
  readYear,
  savingsFrom,
  type YearSum,
} from './savings.ts'

const today = day('2026-11-22')
const sums = fc.array(
  fc.record<YearSum>({
    year: fc.integer({ min: 1972, max: 2026 }),
    ledgerAccount: fc.constantFrom(
      'savings-72-92',
      'savings-92-97',
      'savings-97',
      'contributions-for-loan',
      'contributions-in-clarification',
    ),
    kind: fc.constantFrom(null, 'yield', 'opening', 'withdrawal'),
    amount: fc.bigInt({ min: -1_000_000n, max: 9_000_000n }) as fc.Arbitrary<Mxn>,
  }),
)

test('the parts add up to the total, and so do the years', () => {
  fc.assert(
    fc.property(sums, (given) => {
      const savings = savingsFrom(given, today)
      const parts = sum(savings.holdings.map((one) => one.amount ?? (0n as Mxn)))
      assert.equal(parts, savings.total ?? 0n)
      const years = savings.years.flatMap((one) => [one.deposits, one.yield, one.other])
      assert.equal(sum(years), savings.total ?? 0n)
    }),
  )
})

test('what no file spoke of is unknown, never zero', () => {
  const savings = savingsFrom([], null)
  assert.equal(savings.total, null)
  assert.deepEqual(
    savings.holdings.map((one) => one.amount),
    [null, null, null],
  )
  assert.ok(isEmpty(savings))
})

test('a deposit in clarification, or for the loan, is told but not counted', () => {
  const savings = savingsFrom(
    [
      { year: 2026, ledgerAccount: 'savings-97', kind: null, amount: mxn('100.00') },
      { year: 2026, ledgerAccount: 'contributions-for-loan', kind: null, amount: mxn('7.00') },
      {
        year: 2026,
        ledgerAccount: 'contributions-in-clarification',
        kind: null,
        amount: mxn('3.00'),
      },
    ],
    today,
  )
  assert.equal(savings.total, mxn('100.00'))
  assert.equal(savings.inClarification, mxn('3.00'))
  assert.equal(savings.years[0]?.forLoan, mxn('7.00'))
  assert.equal(kindOf('contributions-for-loan', null), 'deposit-for-loan')
  assert.equal(kindOf('savings-97', null), 'deposit')
  assert.equal(kindOf('savings-92-97', 'yield'), 'yield')
})

test('who was not born in time is not told that we do not know', () => {
  assert.equal(couldHold('72-92', day('1976-12-31')), true)
  assert.equal(couldHold('72-92', day('1977-01-01')), false)
  assert.equal(couldHold('97', day('2009-01-01')), true)
})

test('a key survives its address, and only in its own year', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1972, max: 2026 }),
      fc.integer({ min: 1, max: 6 }),
      fc.uuid(),
      fc.bigInt({ min: 0n, max: 10n ** 14n }),
      (year, n, journalId, line) => {
        const key = { bimester: year * 10 + n, journalId, line }
        assert.deepEqual(readKey(keyText(key), year), key)
        assert.equal(readKey(keyText(key), year + 1), undefined)
      },
    ),
  )
  for (const text of ['', 'x', '20261', '20267_a_1', "20261_'; drop_1"])
    assert.equal(readKey(text, 2026), undefined)
})

test('years go from 1972 to this one', () => {
  assert.equal(readYear(undefined, today), 2026)
  assert.equal(readYear('2024', today), 2024)
  for (const text of ['1971', '2027', '20', 'hoy', '2026.0', ''])
    assert.equal(readYear(text, today), undefined)
})

test('a group says by how much the savings grew with what it lists', () => {
  const movement = (n: number, kind: 'deposit' | 'deposit-for-loan', amount: string) => ({
    bimester: `2026-B${n}` as never,
    kind,
    component: '97' as const,
    employer: null,
    effectiveOn: today,
    amount: mxn(amount),
    key: { bimester: 20260 + n, journalId: '', line: 0n },
  })
  const groups = byBimester([
    movement(2, 'deposit', '10.00'),
    movement(2, 'deposit-for-loan', '4.00'),
    movement(1, 'deposit', '1.00'),
  ])
  assert.deepEqual(
    groups.map((one) => one.grew),
    [mxn('10.00'), mxn('1.00')],
  )
})
