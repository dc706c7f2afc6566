import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { days24, hours, type Instant, isAfter, minutes, seconds } from '../../foundation/time.ts'
import {
  costOfNext,
  countedGuard,
  countedPair,
  freshGuard,
  freshPair,
  isAlarming,
  mayTry,
  networkOf,
  proofNeeded,
  slowedBy,
  waitAfter,
} from './sign-in.ts'

const start = Temporal.Instant.from('2026-11-20T18:00:00Z')
const minutesAfter = (wrong: number) => waitAfter(wrong)?.total('minutes') ?? 0

test('five wrong ones are free of waits but the last; then 1, 5 and 15 minutes', () => {
  assert.deepEqual([1, 2, 3, 4, 5, 6, 7, 8, 50].map(minutesAfter), [0, 0, 0, 0, 1, 5, 15, 15, 15])
  assert.equal(costOfNext(3), undefined)
  assert.equal(costOfNext(4)?.total('minutes'), 1)
})

/** Somebody who tries whenever the clock has moved on by one of these many seconds. */
const walk = fc.array(fc.integer({ min: 0, max: 4000 }), { minLength: 1, maxLength: 300 })

test('however the clock moves, a strange device is let try 5 times before a wait and 20 in any of its hours', () => {
  fc.assert(
    fc.property(walk, (steps) => {
      let [now, pair, guard] = [start, freshPair(start), freshGuard(start)]
      const tried: Instant[] = []
      for (const step of steps) {
        now = now.add({ seconds: step })
        const verdict = mayTry(pair, guard, now)
        if (verdict.may === 'wait')
          assert.ok(isAfter(verdict.until, now), 'a wait has an end ahead')
        if (verdict.may !== 'try') continue
        pair = countedPair(pair, now)
        guard = countedGuard(guard, now)
        tried.push(now)
        assert.ok(guard.checked <= 20)
        assert.ok(guard.inARow <= 100)
        const wait = waitAfter(pair.wrong)
        if (wait) assert.equal(mayTry(pair, guard, now.add(wait).subtract(seconds(1))).may, 'wait')
      }
      assert.ok(tried.length <= 100)
    }),
  )
})

test('a known device answers for its own wrong ones alone, whatever strangers did', () => {
  const stranger = fc.record({ checked: fc.nat(1000), inARow: fc.nat(1000) })
  fc.assert(
    fc.property(stranger, () => {
      assert.equal(mayTry(freshPair(start), undefined, start).may, 'try')
    }),
  )
  let pair = freshPair(start)
  for (let i = 0; i < 5; i++) pair = countedPair(pair, start)
  assert.equal(mayTry(pair, undefined, start).may, 'wait')
  assert.equal(mayTry(pair, undefined, start.add(minutes(1))).may, 'try')
})

test('a wait ends at its very instant, and a quiet day is forgotten', () => {
  let pair = freshPair(start)
  for (let i = 0; i < 6; i++) pair = countedPair(pair, start)
  const end = start.add(minutes(5))
  assert.equal(mayTry(pair, undefined, end.subtract(seconds(1))).may, 'wait')
  assert.equal(mayTry(pair, undefined, end).may, 'try')
  assert.equal(countedPair(pair, start.add(days24(1))).wrong, 1)
  assert.equal(countedPair(pair, start.add(hours(23))).wrong, 7)
})

test('a hundred in a row stay a hundred, however long one waits', () => {
  const guard = { checked: 0, hourStartedAt: start, inARow: 100 }
  for (const later of [minutes(1), hours(2), days24(400)])
    assert.equal(mayTry(freshPair(start), guard, start.add(later)).may, 'recover')
})

test('the member is told at the fifth of one device and at the twentieth of all', () => {
  const told: number[] = []
  let [pair, guard] = [freshPair(start), freshGuard(start)]
  for (let n = 1; n <= 20; n++) {
    pair = countedPair(pair, start)
    guard = countedGuard(guard, start)
    if (isAlarming(pair, guard)) told.push(n)
  }
  assert.deepEqual(told, [5, 20])
})

test('a network is slowed past twenty failures, ever more, then put off', () => {
  const held = Array.from({ length: 40 }, (_, i) => slowedBy(i + 1))
  assert.ok(held.slice(0, 20).every((ms) => ms === 0))
  for (const [i, ms] of held.entries()) if (i > 20 && ms !== undefined) assert.ok(ms > held[i - 1]!)
  assert.equal(held.at(-1), undefined)
})

test('a network is an address, or half of a long one', () => {
  assert.equal(networkOf('::ffff:10.1.2.3'), '10.1.2.3')
  assert.equal(networkOf('10.1.2.3'), '10.1.2.3')
  assert.equal(networkOf('2806:2f0:1:2:3:4:5:6'), networkOf('2806:2f0:1:2:9:9:9:9'))
})

test('fifteen characters stand alone on a new device, fourteen do not; accents count once', () => {
  assert.equal(proofNeeded({ known: false }, 'a'.repeat(14)), true)
  assert.equal(proofNeeded({ known: false }, 'a'.repeat(15)), false)
  assert.equal(proofNeeded({ known: true }, 'a'), false)
  assert.equal(proofNeeded({ known: false }, 'a\u0301'.repeat(14)), true)
  assert.equal(proofNeeded({ known: false }, '😀'.repeat(14)), true)
})
