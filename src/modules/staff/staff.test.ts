import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { minutes } from '../../foundation/time.ts'
import { isFreshStep, newLife, type StaffLife, touched } from './staff.ts'

const now = Temporal.Instant.from('2026-11-22T15:00:00Z')

test('a staff session never outlives eight hours, however busy', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 20 }), { maxLength: 120 }), (pauses) => {
      let life: StaffLife | undefined = newLife(now)
      const { endsAt } = newLife(now)
      let at = now
      for (const pause of pauses) {
        at = at.add({ minutes: pause })
        const next: StaffLife | undefined = life && touched(life, at)
        if (pause >= 10 || Temporal.Instant.compare(at, endsAt) >= 0) assert.equal(next, undefined)
        if (next) assert.ok(Temporal.Instant.compare(next.idleUntil, endsAt) <= 0)
        life = next
      }
    }),
  )
})

test('ten idle minutes close it at once', () => {
  assert.equal(touched(newLife(now), now.add(minutes(10))), undefined)
  assert.ok(touched(newLife(now), now.add({ minutes: 9, seconds: 59 })))
})

test('a code is worth one sign-in', () => {
  assert.equal(isFreshStep(100n, 100n), false)
  assert.equal(isFreshStep(100n, 101n), false)
  assert.equal(isFreshStep(undefined, 0n), false)
  assert.equal(isFreshStep(101n, 100n), true)
})
