import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { hours, type Instant, later, minutes } from '../../foundation/time.ts'
import {
  type Move,
  mayCancel,
  mayEnd,
  mayExtend,
  mayPublish,
  moves,
  movesOf,
  problemsOf,
  type Stop,
  stageOf,
  windowOf,
} from './planning.ts'

const noon = Temporal.Instant.from('2026-11-22T18:00:00Z')
const at = (n: number): Instant => later(noon, minutes(n))
const plan = {
  kind: 'closed',
  parts: ['portal'],
  startsAt: at(120),
  endsAt: at(240),
  message: undefined,
  reason: 'new machines',
} as const
const planned: Stop = {
  ...plan,
  windowId: 'w1',
  plannedBy: 'ana',
  plannedByName: 'Ana',
  plannedAt: noon,
  moves: [],
}
const moved = (move: Move['move'], minute: number, endsAt: Instant | null = null): Move => ({
  move,
  endsAt,
  reason: 'so',
  by: 'Luis',
  at: at(minute),
})
const published: Stop = { ...planned, moves: [moved('published', 10)] }
const luis = { staffId: 'luis' }

test('who planned never publishes, whatever the hour', () => {
  fc.assert(
    fc.property(fc.integer({ min: -500, max: 500 }), (minute) => {
      const outcome = mayPublish(planned, { staffId: 'ana' }, at(minute))
      assert.deepEqual(outcome, { ok: false, code: 'same-person' })
    }),
  )
  assert.equal(mayPublish(planned, luis, at(0)).ok, true)
  assert.equal(mayPublish(planned, luis, at(59)).ok, true)
})

test('a stop is published an hour before or says «at once»', () => {
  assert.deepEqual(mayPublish(planned, luis, at(61)), { ok: false, code: 'too-late-to-announce' })
  const atOnce = { ...planned, startsAt: undefined }
  assert.equal(mayPublish(atOnce, luis, at(61)).ok, true)
  const window = windowOf({ ...atOnce, moves: [moved('published', 61)] })
  assert.deepEqual(window?.startsAt, at(61))
  assert.deepEqual(mayPublish(atOnce, luis, at(240)), { ok: false, code: 'not-now' })
})

test('what is not published closes nothing, and what is cancelled neither', () => {
  assert.equal(windowOf(planned), undefined)
  assert.equal(stageOf(planned, at(240)), 'lapsed')
  const cancelled = { ...published, moves: [...published.moves, moved('cancelled', 20)] }
  assert.equal(windowOf(cancelled), undefined)
  assert.equal(stageOf(cancelled, at(130)), 'cancelled')
})

test('it runs by the clock, ends early by hand, and later only while it lasts', () => {
  assert.equal(stageOf(published, at(119)), 'published')
  assert.equal(stageOf(published, at(120)), 'running')
  assert.equal(stageOf(published, at(240)), 'over')
  assert.deepEqual(mayEnd(published, at(119)), { ok: false, code: 'not-now' })
  assert.equal(mayEnd(published, at(130)).ok, true)
  const ended = { ...published, moves: [...published.moves, moved('ended', 130, at(130))] }
  assert.equal(stageOf(ended, at(130)), 'ended')
  assert.deepEqual(windowOf(ended)?.endsAt, at(130))
  assert.deepEqual(mayCancel(published, at(130)), { ok: false, code: 'not-now' })
})

test('one person alone adds four hours at most, and never goes back', () => {
  const to = (minute: number | undefined) => {
    const outcome = mayExtend(published, minute === undefined ? undefined : at(minute), at(130))
    return outcome.ok ? 'extended' : outcome.code
  }
  assert.equal(to(undefined), 'end-missing')
  assert.equal(to(240), 'end-not-later')
  assert.equal(to(241), 'extended')
  assert.equal(to(480), 'extended')
  assert.equal(to(481), 'too-much-added')
  const window = windowOf({
    ...published,
    moves: [...published.moves, moved('extended', 130, at(300))],
  })
  assert.deepEqual([window?.endsAt, window?.toldEndsAt], [at(300), at(240)])
})

test('a plan says what, how, when and why, in both languages or none', () => {
  const told = (rest: object) => problemsOf({ ...plan, ...rest }, noon)
  assert.deepEqual(told({}), [])
  assert.deepEqual(told({ parts: [] }), ['part-missing'])
  assert.deepEqual(told({ parts: ['portal', 'loans'] }), ['portal-and-parts'])
  assert.deepEqual(told({ kind: undefined }), ['kind-missing'])
  assert.deepEqual(told({ startsAt: at(59) }), ['start-too-soon'])
  assert.deepEqual(told({ endsAt: undefined }), ['end-missing'])
  assert.deepEqual(told({ endsAt: at(120) }), ['end-before-start'])
  assert.deepEqual(told({ endsAt: later(at(121), hours(24)) }), ['too-long'])
  assert.deepEqual(told({ message: { es: 'Hola', en: '' } }), ['message-half'])
  assert.deepEqual(told({ message: { es: 'a'.repeat(301), en: 'a' } }), ['message-long'])
  assert.deepEqual(told({ reason: '' }), ['reason-missing'])
})

test('what the page offers is what the map allows', () => {
  for (const stop of [planned, published])
    for (const minute of [0, 130, 500])
      assert.deepEqual(movesOf(stop, at(minute)), moves[stageOf(stop, at(minute))])
})
