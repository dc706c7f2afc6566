import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { bimester } from '../../foundation/bimester.ts'
import { mxn } from '../../foundation/money.ts'
import { compareDays, day } from '../../foundation/time.ts'
import { changesOf, type Deposit, expectedBy, lastMade, slotsOf } from './home.ts'

const deposit = (year: number, n: number, receivedOn: string): Deposit => ({
  bimester: bimester(year, n),
  amount: mxn('1706.30'),
  receivedOn: day(receivedOn),
  inClarification: false,
  lowersLoan: false,
})

test('a deposit of last year fills no slot of this one', () => {
  const deposits = [deposit(2025, 6, '2026-01-19'), deposit(2026, 1, '2026-03-17')]
  assert.deepEqual(slotsOf(deposits, 2026), [true, false, false, false, false, false])
})

test('only deposits whose day has passed are expected, and those that came early', () => {
  const none = [false, false, false, false, false, false]
  assert.equal(expectedBy(none, 2026, day('2026-03-17')), 0, 'the day itself still counts')
  assert.equal(expectedBy(none, 2026, day('2026-03-18')), 1)
  assert.equal(expectedBy(none, 2026, day('2026-11-22')), 5)
  assert.equal(expectedBy([true, true, false, false, false, false], 2026, day('2026-03-18')), 2)
})

test('changes come newest first, five at most, and none from before the last visit', () => {
  const anyDay = fc.integer({ min: 0, max: 300 }).map((n) => day('2026-01-01').add({ days: n }))
  fc.assert(
    fc.property(fc.array(anyDay, { maxLength: 12 }), anyDay, (days, since) => {
      const deposits = days.map((on) => deposit(2026, 1, on.toString()))
      const changes = changesOf({ deposits, movements: [], news: [] }, since)
      assert.ok(changes.length <= 5)
      for (const [i, { on }] of changes.entries()) {
        assert.ok(compareDays(on, since) >= 0)
        if (i > 0) assert.ok(compareDays(changes[i - 1]!.on, on) >= 0)
      }
    }),
  )
})

test('the last deposit is that of the latest bimester, whatever the order', () => {
  const made = [deposit(2026, 2, '2026-05-20'), deposit(2026, 4, '2026-09-20')]
  assert.equal(lastMade(made)?.bimester, '2026-B4')
  assert.equal(lastMade([...made].reverse())?.bimester, '2026-B4')
  assert.equal(lastMade([]), undefined)
})
