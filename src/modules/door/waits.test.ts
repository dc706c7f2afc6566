// What somebody gains for having been held: exactly the time they were held, whoever they say they are.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day, dayOf, hours, later, minutes, seconds } from '../../foundation/time.ts'
import { extended, reckoned, stopOfOne } from '../maintenance/maintenance.ts'
import { dueText, isHandedOut, readDue } from './due.ts'
import { headStart, orderOf, type Ticket } from './tickets.ts'
import { readWait, waitOf, waitText } from './waits.ts'

const came = Temporal.Instant.from('2026-11-23T15:00:00Z')
const ticket = (rest: Partial<Ticket> = {}): Ticket => ({
  order: orderOf(came.epochMilliseconds, 0),
  id: 'a'.repeat(16),
  ahead: 4,
  ...rest,
})

test('a wait counts from when somebody came, head start or none, and not after a turn they lost', () => {
  const now = later(came, minutes(40))
  assert.deepEqual(waitOf(ticket(), now), { from: came, to: now })
  const order = ticket().order - headStart['payment-due-today']
  assert.deepEqual(waitOf(ticket({ order, why: 'payment-due-today' }), now), {
    from: came,
    to: now,
  })
  assert.deepEqual(
    waitOf(ticket({ order: ticket().order + 360_000_000, early: 360 }), now),
    { from: came, to: now },
    'the line was ahead of a clock that was set back six minutes',
  )
  assert.equal(waitOf(ticket({ why: 'again' }), now), undefined)
  assert.equal(waitOf(ticket(), later(came, seconds(59))), undefined)
})

test('a wait comes back from its text; other text is none', () => {
  const wait = { from: came, to: later(came, hours(3)) }
  assert.deepEqual(readWait(waitText(wait)), wait)
  for (const text of ['', 'a', 'a.b.c', '-1.2', 'zzzzzzzzz.1'])
    assert.equal(readWait(text), undefined)
})

test('a link of thirty minutes lasts thirty minutes outside the door, and not one more', () => {
  const life = minutes(30)
  const deadline = later(came, minutes(20)) // mailed ten minutes before they came
  const stops = [stopOfOne({ from: came, to: later(came, hours(2)) })]
  const ends = later(came, hours(2).add(minutes(20)))
  assert.ok(extended(deadline, life, stops).equals(ends))
  const still = (at: Temporal.Instant) =>
    Temporal.Instant.compare(reckoned(at, life, stops), deadline) < 0
  assert.equal(still(ends.subtract(seconds(1))), true)
  assert.equal(still(ends), false)
  const after = later(came, hours(3))
  assert.ok(
    extended(later(after, life), life, stops).equals(later(after, life)),
    'mailed afterwards',
  )
})

test('a proof that a payment is due is handed out in the week before, for one browser', () => {
  const due = day('2026-11-30')
  for (const [today, given] of [
    ['2026-11-22', false],
    ['2026-11-23', true],
    ['2026-11-30', true],
    ['2026-12-01', false],
  ] as const)
    assert.equal(isHandedOut(due, day(today)), given, today)
  const proof = { day: dayOf(came), id: 'abc' }
  assert.deepEqual(readDue(dueText(proof, 'here'), 'here'), proof)
  assert.equal(readDue(dueText(proof, 'here'), 'there'), undefined)
})
