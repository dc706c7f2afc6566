import assert from 'node:assert/strict'
import { test } from 'node:test'
import { mexicoCity } from '../../foundation/time.ts'
import type { Hour } from './hours.ts'
import { isAwake, isMeasured, nextQuietHour, weekFrom } from './quiet.ts'

/** A Monday at noon in Mexico City. */
const now = Temporal.Instant.from('2026-11-23T18:00:00Z')
const local = (at: Temporal.Instant | undefined) =>
  at?.toZonedDateTimeISO(mexicoCity).toPlainDateTime().toString({ smallestUnit: 'minute' })

/** Two measured weeks: on those weekdays people wait in those hours. */
function measured(line: (weekday: number, hour: number) => boolean, days = [1, 2]): Hour[] {
  const hours: Hour[] = []
  for (let back = 1; back <= 14; back++)
    for (let hour = 0; hour < 24; hour++) {
      const at = now.toZonedDateTimeISO(mexicoCity).subtract({ days: back }).with({ hour })
      if (!days.includes(at.dayOfWeek)) continue
      hours.push({ at: at.toInstant(), waited: line(at.dayOfWeek, hour) ? 50 : 0, inside: 10 })
    }
  return hours
}

test('the next quiet hour is the first one without a line at which people are awake', () => {
  const next = (line: (weekday: number, hour: number) => boolean, days?: number[]) =>
    local(nextQuietHour(weekFrom(measured(line, days), now), now))
  assert.equal(
    next((_, hour) => hour >= 9 && hour < 16),
    '2026-11-23T16:00',
  )
  assert.equal(
    next(() => false),
    '2026-11-23T13:00',
    'the hour that runs is over soon',
  )
  assert.equal(
    next((weekday) => weekday === 1),
    '2026-11-24T07:00',
    'not at three in the morning',
  )
  assert.equal(
    next(() => true),
    undefined,
    'never quiet, never promised',
  )
  assert.equal(
    next(() => false, [3]),
    '2026-11-25T07:00',
    'a day nobody measured is left out',
  )
})

test('nothing is told of what was not measured', () => {
  assert.equal(isMeasured(weekFrom([], now)), false)
  assert.equal(nextQuietHour(weekFrom([], now), now), undefined)
  assert.equal(
    isMeasured(
      weekFrom(
        measured(() => true),
        now,
      ),
    ),
    true,
  )
})

test('nobody is told anything between ten at night and seven', () => {
  const at = (hour: number) =>
    isAwake(now.toZonedDateTimeISO(mexicoCity).with({ hour }).toInstant())
  assert.deepEqual([6, 7, 21, 22, 23, 0].map(at), [false, true, true, false, false, false])
})
