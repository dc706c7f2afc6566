import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { hours, isAfter, minutes, seconds } from '../../foundation/time.ts'
import {
  closedBecause,
  idleLife,
  isOpen,
  minutesLeft,
  needsProof,
  opened,
  putOff,
  untilWarning,
  wholeLife,
} from './sessions.ts'

const start = Temporal.Instant.from('2026-11-20T18:00:00Z')

test('however one moves, nobody stays in past 12 hours, nor 15 minutes after the last move', () => {
  const walk = fc.array(fc.integer({ min: 1, max: 1200 }), { maxLength: 300 })
  fc.assert(
    fc.property(walk, (steps) => {
      let [span, now] = [opened(start), start]
      for (const step of steps) {
        const last = now
        now = now.add({ seconds: step })
        if (!isOpen(span, now)) {
          const idle = last.until(now).total('seconds')
          const whole = !isAfter(start.add(wholeLife), now)
          assert.ok(idle > idleLife.total('seconds') - 15 - 1 || whole, 'ended by a rule')
          return
        }
        assert.ok(isAfter(start.add(wholeLife), now))
        assert.ok(!isAfter(now, last.add(idleLife)))
        const idleUntil = putOff(span, now)
        if (idleUntil) {
          assert.ok(isAfter(idleUntil, span.idleUntil), 'an end is only ever put off')
          assert.ok(!isAfter(idleUntil, span.endsAt))
          span = { ...span, idleUntil }
        }
      }
    }),
  )
})

test('it ends at the very instant, not after', () => {
  const span = opened(start)
  assert.ok(isOpen(span, start.add(minutes(15)).subtract(seconds(1))))
  assert.equal(isOpen(span, start.add(minutes(15))), false)
})

test('the offer to stay comes two minutes and a half before whichever end is first', () => {
  const span = opened(start)
  assert.equal(untilWarning(span, start).total('seconds'), 750)
  assert.equal(untilWarning(span, start.add(minutes(14))).total('seconds'), 0)
  const late = { ...span, idleUntil: start.add(hours(12)) }
  const now = start.add(hours(12)).subtract(minutes(5))
  assert.equal(untilWarning(late, now).total('seconds'), 150)
})

test('moves close together are one, and at the end of the day nothing is written any more', () => {
  const span = opened(start)
  assert.equal(putOff(span, start.add(seconds(10))), undefined)
  assert.ok(putOff(span, start.add(seconds(16))))
  assert.equal(
    putOff({ idleUntil: span.endsAt, endsAt: span.endsAt }, start.add(hours(11))),
    undefined,
  )
})

test('a proof is fresh for five minutes', () => {
  assert.equal(needsProof(opened(start), start.add(minutes(5)).subtract(seconds(1))), false)
  assert.equal(needsProof(opened(start), start.add(minutes(5))), true)
})

test('a goodbye names its reason', () => {
  const span = { ...opened(start), endedBecause: null }
  assert.equal(closedBecause(span), 'idle')
  assert.equal(closedBecause({ ...span, idleUntil: span.endsAt }), 'whole-day')
  assert.equal(closedBecause({ ...span, endedBecause: 'stopped' }), 'stopped')
  assert.equal(closedBecause({ ...span, helpedSince: start }), 'helped')
})

test('minutes left are whole, the last one counts, and none is below nothing', () => {
  const span = { endsAt: start.add(minutes(30)) }
  assert.equal(minutesLeft(span, start), 30)
  assert.equal(minutesLeft(span, start.add(seconds(1))), 30)
  assert.equal(minutesLeft(span, start.add(minutes(29)).add(seconds(30))), 1)
  assert.equal(minutesLeft(span, start.add(minutes(31))), 0)
})
