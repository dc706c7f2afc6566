import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { bimester, dueDayOf } from '../../foundation/bimester.ts'
import { mxn } from '../../foundation/money.ts'
import { type Day, day } from '../../foundation/time.ts'
import {
  bimesterStates,
  covers,
  type Deposit,
  employersOf,
  slotsOf,
  stateOf,
  yearOfSlots,
} from './contributions.ts'

const deposit = (n: number, over: Partial<Deposit> = {}): Deposit => ({
  bimester: bimester(2026, n),
  employerId: '7',
  employer: 'Muebles del Bajío',
  sequence: 1,
  amount: mxn('1706.30'),
  days: 61,
  dailyWage: mxn('559.44'),
  paidOn: dueDayOf(bimester(2026, n)),
  receivedOn: dueDayOf(bimester(2026, n)).add({ days: 3 }),
  state: 'posted',
  lowersLoan: false,
  ...over,
})
const may = bimester(2026, 3) // due on Monday 20 July: the 17th is a Friday
const at = (today: string, knownUntil: string | null) => ({
  today: day(today),
  knownUntil: knownUntil === null ? null : day(knownUntil),
})

test('each state, by what is known', () => {
  const late = deposit(3, { paidOn: day('2026-07-21') })
  const doubtful = deposit(3, { state: 'in-clarification' })
  const told = [
    stateOf(may, [deposit(3)], at('2026-08-04', '2026-08-01')),
    stateOf(may, [deposit(3, { paidOn: day('2026-07-20') })], at('2026-08-04', null)),
    stateOf(may, [late], at('2026-08-04', '2026-08-01')),
    stateOf(may, [doubtful], at('2026-08-04', '2026-08-01')),
    stateOf(may, [], at('2026-07-20', '2026-07-20')),
    stateOf(may, [], at('2026-08-04', '2026-07-29')),
    stateOf(may, [], at('2026-08-04', '2026-07-30')),
    stateOf(may, [], at('2026-08-04', null)),
  ]
  assert.deepEqual(told, [
    'arrived',
    'arrived',
    'late',
    'in-clarification',
    'expected',
    'unknown',
    'missing',
    'unknown',
  ])
  assert.deepEqual([...new Set(told)].sort(), [...bimesterStates].sort())
})

test('a complement that comes later makes nothing late, and one that counts ends the doubt', () => {
  const complement = deposit(3, { sequence: 2, paidOn: day('2026-09-01') })
  const when = at('2026-10-04', '2026-10-01')
  assert.equal(stateOf(may, [complement, deposit(3)], when), 'arrived')
  assert.equal(
    stateOf(may, [deposit(3, { state: 'in-clarification' }), deposit(3)], when),
    'arrived',
  )
})

test('nothing is missing where nobody says that there was work', () => {
  const job = {
    employerId: '7',
    employer: 'Muebles del Bajío',
    startedOn: day('2026-04-30'),
    endedOn: day('2026-07-01'),
    dailyWage: mxn('559.44'),
  }
  assert.deepEqual(
    [1, 2, 3, 4, 5].map((n) => covers(job, bimester(2026, n))),
    [false, true, true, true, false],
  )
  const known = { deposits: [deposit(2)], jobs: [job], knownUntil: day('2026-11-20') }
  const [employer] = employersOf(2026, known, day('2026-11-22'))
  assert.deepEqual(
    employer?.lines.map((line) => [line.bimester, line.state, line.amount]),
    [
      ['2026-B4', 'missing', null],
      ['2026-B3', 'missing', null],
      ['2026-B2', 'arrived', mxn('1706.30')],
    ],
  )
  assert.deepEqual(employersOf(2026, { ...known, deposits: [], jobs: [] }, day('2026-11-22')), [])
})

test('two employers at once are two lists; payments of one bimester add up', () => {
  const other = deposit(3, { employerId: '8', employer: 'Otra', amount: mxn('1.00') })
  const known = {
    deposits: [deposit(3), deposit(3, { sequence: 2, amount: mxn('0.70') }), other],
    jobs: [],
    knownUntil: null,
  }
  const employers = employersOf(2026, known, day('2026-08-04'))
  assert.deepEqual(
    employers.map((one) => one.lines.map((line) => line.amount)),
    [[mxn('1707.00')], [mxn('1.00')]],
  )
})

test('the slots are of the year whose deposits have begun to be due', () => {
  assert.equal(yearOfSlots(day('2026-03-17')), 2025)
  assert.equal(yearOfSlots(day('2026-03-18')), 2026)
  const slots = slotsOf(
    2026,
    [1, 2, 3].map((n) => bimester(2026, n)),
    day('2026-08-04'),
  )
  assert.deepEqual(slots, {
    year: 2026,
    filled: [true, true, true, false, false, false],
    arrived: 3,
    due: 3,
  })
})

test('never more deposits made than were due, whatever arrived and whenever', () => {
  const days: fc.Arbitrary<Day> = fc
    .integer({ min: 0, max: 800 })
    .map((n) => day('2025-01-01').add({ days: n }))
  const arrivals = fc.uniqueArray(fc.integer({ min: 1, max: 6 }))
  fc.assert(
    fc.property(days, arrivals, (today, numbers) => {
      const year = yearOfSlots(today)
      const slots = slotsOf(
        year,
        numbers.map((n) => bimester(year, n)),
        today,
      )
      assert.ok(slots.arrived <= slots.due && slots.due <= 6)
      assert.equal(slots.arrived, numbers.length)
    }),
  )
})
