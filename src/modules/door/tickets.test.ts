import assert from 'node:assert/strict'
import { createHmac } from 'node:crypto'
import { test } from 'node:test'
import fc from 'fast-check'
import { mayGrantAlone, measured, pagesAtOnce, pagesLeft } from './capacity.ts'
import { busiest, busyBetween, type Hour, weekdayHours } from './hours.ts'
import { orderFor, placeText, readPlace, readTicket, ticketText } from './tickets.ts'
import { readTry, tryFolio } from './tries.ts'

const order = fc.integer({ min: 0, max: 4_000_000_000_000_000 })
const id = fc.stringMatching(/^[\w-]{16}$/)

test('tickets and places come back from their text as they were; other text is none', () => {
  fc.assert(
    fc.property(order, fc.nat(), id, (at, n, name) => {
      const ticket = { order: at, ahead: n, id: name }
      assert.deepEqual(readTicket(ticketText(ticket)), ticket)
      const early = { ...ticket, early: n + 1 }
      assert.deepEqual(readTicket(ticketText(early)), early)
      const place = { order: at, grantedAt: n, id: name }
      assert.deepEqual(readPlace(placeText(place)), place)
    }),
  )
  for (const text of [
    '',
    '.',
    'a.b',
    'zz.1.short',
    `1.2.${'a'.repeat(16)}.3.4`,
    `1.2.${'a'.repeat(16)}.`,
    `1.2.${'a'.repeat(16)}.-3`,
    `-1.2.${'a'.repeat(16)}`,
  ])
    assert.equal(readTicket(text), undefined, text)
})

const sealOf = (second: number) => createHmac('sha256', 'key').update(`${second}`).digest()
const now = Temporal.Instant.from('2026-11-23T17:04:31Z')

test('the folio of a try gives back its second, and nobody can make one up', () => {
  const folio = tryFolio(now, sealOf)
  assert.match(folio, /^FILA-[2-9A-Z]{5}-[2-9A-Z]{5}-[2-9A-Z]{5}$/)
  assert.ok(readTry(folio, sealOf)?.equals(now))
  assert.ok(readTry(` ${folio.toLowerCase().replaceAll('-', ' ')} `, sealOf)?.equals(now))
  const letters = [...folio]
  for (let i = 5; i < letters.length; i++) {
    if (letters[i] === '-') continue
    const other = letters.with(i, letters[i] === 'K' ? 'J' : 'K').join('')
    assert.equal(readTry(other, sealOf), undefined, other)
  }
  assert.equal(
    readTry(folio, () => Buffer.alloc(32)),
    undefined,
    'another key is another folio',
  )
  assert.equal(readTry('FILA-O0O0O-11111-UUUUU', sealOf), undefined)
  assert.equal(readTry('TRA-2026-00001234-K', sealOf), undefined)
})

test('who pays today counts as having come half an hour before; nobody else goes ahead', () => {
  assert.equal(orderFor(7_200_000_000, 'payment-due-today'), 5_400_000_000)
  assert.equal(orderFor(7_200_000_000, undefined), 7_200_000_000)
})

test('a measured capacity gives way to strain and grows only when it is used', () => {
  assert.equal(measured(2_000, 100, false), 2_000)
  assert.equal(measured(2_000, 1_950, false), 2_040)
  assert.equal(measured(2_000, 1_000, true), 950)
  assert.equal(measured(60, 10, true), 50)
})

test('a process gives places out by itself only where many are free', () => {
  const places = { capacity: 1_000, inside: 500, calledLately: 0, cameLately: 0, share: 1 }
  assert.ok(mayGrantAlone(places, 0))
  assert.ok(!mayGrantAlone(places, 10), 'a hundredth of them between two beats')
  assert.ok(!mayGrantAlone({ ...places, inside: 950 }, 0))
  assert.ok(!mayGrantAlone({ ...places, capacity: 1, inside: 0 }, 0))
})

test('one place is for one person, not for a crowd', () => {
  let left = pagesAtOnce
  for (let i = 0; i < pagesAtOnce; i++) left = pagesLeft(left, 0)
  assert.equal(left, 0)
  assert.ok(pagesLeft(left, 0) < 0)
  assert.ok(pagesLeft(left, 60_000) > 50)
})

const measuredHours = (days: readonly string[]): Hour[] =>
  days.flatMap((day) =>
    Array.from({ length: 24 }, (_, hour) => ({
      at: Temporal.PlainDate.from(day)
        .toZonedDateTime({ timeZone: 'America/Mexico_City', plainTime: { hour } })
        .toInstant(),
      waited: hour >= 10 && hour < 14 ? 40 : 0,
      inside: hour === 11 ? 900 : 100,
    })),
  )

test('busy hours are told of a day of the week that was measured twice, and of no other', () => {
  const monday = Temporal.Instant.from('2026-11-23T17:04:31Z')
  assert.equal(weekdayHours(measuredHours(['2026-11-16']), monday), undefined)
  assert.equal(weekdayHours(measuredHours(['2026-11-17', '2026-11-10']), monday), undefined)
  assert.equal(
    weekdayHours(measuredHours(['2026-11-16', '2026-11-23']), monday),
    undefined,
    'today is not over',
  )
  const hours = weekdayHours(measuredHours(['2026-11-16', '2026-11-09']), monday)
  assert.ok(hours)
  assert.deepEqual(busyBetween(hours), { from: 10, to: 14 })
  assert.equal(busiest(hours), 11)
  assert.ok(hours.busyInOffice)
})
