import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import {
  earlier,
  hours,
  type Instant,
  isAfter,
  isPast,
  later,
  minutes,
} from '../../foundation/time.ts'
import { extended, type MaintenanceWindow, parts, reckoned, stateAt } from './maintenance.ts'

const six = Temporal.Instant.from('2026-11-22T06:00:00Z')
const at = (minute: number): Instant => later(six, minutes(minute))

const window = (
  from: number,
  to: number,
  rest: Partial<MaintenanceWindow> = {},
): MaintenanceWindow => ({
  windowId: `${from}-${to}`,
  kind: 'closed',
  parts: ['portal'],
  startsAt: at(from),
  endsAt: at(to),
  toldEndsAt: at(to),
  message: undefined,
  ...rest,
})

test('a window is announced an hour before, closes at its start and opens at its end', () => {
  const one = [window(0, 240)]
  const told = [
    [-61, 'open'],
    [-60, 'announced'],
    [-1, 'announced'],
    [0, 'closed'],
    [239, 'closed'],
    [240, 'open'],
  ] as const
  for (const [minute, state] of told)
    assert.equal(stateAt(one, at(minute)).portal.state, state, `${minute}`)
})

test('a stop of the portal stops every part; a stop of a part leaves the others', () => {
  const whole = stateAt([window(0, 60)], at(30))
  for (const part of parts) assert.equal(whole[part].state, 'closed')
  const loans = stateAt([window(0, 60, { parts: ['loans', 'payments'] })], at(30))
  assert.equal(loans.loans.state, 'closed')
  assert.equal(loans.payments.state, 'closed')
  assert.equal(loans.savings.state, 'open')
  assert.equal(loans.portal.state, 'open')
})

test('closed wins over read-only, and a running stop over one that comes', () => {
  const both = [window(0, 60, { kind: 'read-only' }), window(20, 40), window(50, 90)]
  assert.equal(stateAt(both, at(10)).portal.state, 'read-only')
  assert.equal(stateAt(both, at(30)).portal.state, 'closed')
})

test('the hour of opening is the end of the last of stops that touch', () => {
  const chain = [window(0, 60), window(60, 90), window(80, 120), window(121, 150)]
  const { portal } = stateAt(chain, at(10))
  assert.ok(portal.state === 'closed')
  assert.deepEqual(portal.until, at(120))
})

test('a deadline that meets a stop gains the time of the stop', () => {
  const stop = [window(0, 240)]
  const due = (minute: number, lifeMinutes: number, stops = stop) =>
    extended(at(minute), minutes(lifeMinutes), stops).since(six).total('minutes')
  assert.equal(due(-5, 30), -5) // it was over before
  assert.equal(due(20, 30), 260) // begun 10 minutes before, 20 minutes left when it closed
  assert.equal(due(100, 60), 300) // begun inside: its whole life counts from the opening
  assert.equal(due(270, 20), 270) // begun after
  assert.equal(due(20, 30, [window(0, 240), window(250, 300)]), 310) // the gain meets the next stop
  assert.equal(due(20, 30, [window(0, 240, { parts: ['loans'] })]), 20) // a part stops nothing else
})

const anyWindows = fc
  .array(fc.tuple(fc.integer({ min: -500, max: 500 }), fc.integer({ min: 1, max: 300 })), {
    maxLength: 6,
  })
  .map((drawn) => drawn.map(([from, length]) => window(from, from + length)))

test('whatever the stops, the life in an open portal is the one that was promised', () => {
  const life = 72
  fc.assert(
    fc.property(anyWindows, fc.integer({ min: -600, max: 600 }), (windows, start) => {
      const end = extended(at(start + life), minutes(life), windows)
      assert.ok(!isAfter(at(start + life), end), 'never earlier')
      let openMinutes = 0
      for (let minute = start; isAfter(end, at(minute)); minute++)
        if (stateAt(windows, at(minute)).portal.state !== 'closed') openMinutes++
      assert.equal(openMinutes, life)
    }),
    { numRuns: 30 },
  )
})

test('comparing with the reckoned instant is asking whether the longer deadline passed', () => {
  const life = minutes(72)
  fc.assert(
    fc.property(
      anyWindows,
      fc.integer({ min: -600, max: 900 }),
      fc.integer({ min: -600, max: 900 }),
      (windows, due, now) => {
        const passed = isPast(extended(at(due), life, windows), at(now))
        const known = windows.filter((one) => !isAfter(one.startsAt, at(now)))
        // A deadline that is not set yet is never compared.
        fc.pre(now >= due - 72)
        assert.equal(isPast(at(due), reckoned(at(now), life, known)), passed)
      },
    ),
  )
})

test('an hour before any start every page tells of it, unless it is shut already', () => {
  fc.assert(
    fc.property(anyWindows, (windows) => {
      for (const one of windows)
        assert.notEqual(stateAt(windows, earlier(one.startsAt, minutes(1))).portal.state, 'open')
    }),
  )
  assert.equal(stateAt([window(0, 1)], earlier(six, hours(2))).portal.state, 'open')
})
