import assert from 'node:assert/strict'
import { test } from 'node:test'
import { published } from '../../../test/harness/parameters.ts'
import { bimester } from '../../foundation/bimester.ts'
import { mxn } from '../../foundation/money.ts'
import { day } from '../../foundation/time.ts'
import { claimableIn, readClaim, readKey } from './claims.ts'
import { type Deposit, employersOf, type Known } from './contributions.ts'
import { knownToBeOver } from './missing.usecases.ts'

const job = {
  employerId: '7',
  employer: 'Muebles del Bajío',
  startedOn: day('2025-11-10'),
  endedOn: null,
  dailyWage: mxn('400.00'),
}
const deposit = (n: number, over: Partial<Deposit> = {}): Deposit => ({
  bimester: bimester(2026, n),
  employerId: '7',
  employer: 'Muebles del Bajío',
  sequence: 1,
  amount: mxn('1220.00'),
  days: 61,
  dailyWage: mxn('400.00'),
  paidOn: day(`2026-0${2 * n + 1}-17`),
  receivedOn: day(`2026-0${2 * n + 1}-20`),
  state: 'posted',
  lowersLoan: false,
  ...over,
})
const known: Known = {
  deposits: [deposit(2), deposit(3, { amount: mxn('610.00') })],
  jobs: [job],
  knownUntil: day('2026-11-20'),
}
const yearOf = (given: Known) => employersOf(2026, given, day('2026-11-22'), published())

test('what is missing or short may be told about, with what it should have been', () => {
  assert.deepEqual(
    claimableIn(yearOf(known)).map(({ bimester: of, line }) => [
      of,
      line.state,
      line.expected,
      line.short,
    ]),
    [
      ['2026-B4', 'missing', mxn('1240.00'), 0n],
      ['2026-B3', 'arrived', mxn('1220.00'), mxn('610.00')],
      ['2026-B1', 'missing', mxn('1180.00'), 0n],
    ],
  )
})

test('what was told, and what is being cleared up, is not told again', () => {
  const told = { employerId: '7', bimester: bimester(2026, 1), reference: 'TRA-2026-00000001-K' }
  const doubts = [{ employerId: '7', bimester: bimester(2026, 4) }]
  const [employer] = yearOf({ ...known, doubts, claims: [told] })
  assert.deepEqual(
    employer?.lines.map((line) => [line.bimester, line.state, line.claim]),
    [
      ['2026-B6', 'expected', null],
      ['2026-B5', 'unknown', null],
      ['2026-B4', 'in-clarification', null],
      ['2026-B3', 'arrived', null],
      ['2026-B2', 'arrived', null],
      ['2026-B1', 'missing', told.reference],
    ],
  )
  assert.deepEqual(
    claimableIn([employer!]).map((one) => one.bimester),
    ['2026-B3'],
  )
})

test('a complement is measured with what it completes', () => {
  const deposits = [
    deposit(2, { amount: mxn('610.00') }),
    deposit(2, { sequence: 2, amount: mxn('610.00') }),
  ]
  const [employer] = yearOf({ ...known, jobs: [], deposits })
  assert.deepEqual([employer?.lines[0]?.expected, employer?.lines[0]?.short], [mxn('1220.00'), 0n])
})

test('what is typed is read, or told what is off', () => {
  const said = (expected: string, note = '') => {
    const read = readClaim({ expected, note })
    return read.ok ? [read.expected, read.note] : read.problems
  }
  assert.deepEqual(said(' $1,706.30 ', ' trabajé  hasta mayo '), [
    mxn('1706.30'),
    'trabajé hasta mayo',
  ])
  assert.deepEqual(said(''), { expected: 'amount-empty' })
  assert.deepEqual(said('mil', 'x'.repeat(301)), {
    expected: 'amount-shape',
    note: 'note-too-long',
  })
  assert.deepEqual(said('-5'), { expected: 'amount-shape' })
  assert.deepEqual(said('1000000.01'), { expected: 'amount-too-high' })
  assert.equal(readKey('7', '2026-B9'), undefined)
  assert.equal(readKey("7'", '2026-B1'), undefined)
  assert.deepEqual(readKey('7', '2026-B1'), { employerId: '7', bimester: '2026-B1' })
})

test('a bimester is over once its files have come, ten days after its day', () => {
  const over = (until: string) => knownToBeOver(day(until))
  assert.deepEqual(over('2026-11-26'), ['2026-B3', '2026-B4'])
  assert.deepEqual(over('2026-11-27'), ['2026-B4', '2026-B5'])
})
