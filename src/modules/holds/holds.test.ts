import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { hours, type Instant, later } from '../../foundation/time.ts'
import {
  endOf,
  type Hold,
  heldThings,
  holdKinds,
  isFrozen,
  isHolding,
  lockOf,
  mayChangeContact,
  mayMoveMoney,
  mayStartLoan,
  unlockedOf,
} from './holds.ts'
import { holdWords } from './holds.words.ts'

const noon = Temporal.Instant.from('2026-11-20T18:00:00Z')
const inHours = (n: number): Instant => later(noon, hours(n))

const placed = (kind: Hold['kind'], rest: Partial<Hold> = {}): Hold => {
  const until = endOf(kind, noon)
  return {
    holdId: 'h1',
    memberId: 1n,
    kind,
    holds: heldThings,
    placedAt: noon,
    ...(until && { until }),
    ...rest,
  }
}

const anyHold = fc.record({
  kind: fc.constantFrom(...holdKinds),
  holds: fc.subarray([...heldThings]),
  until: fc.option(fc.integer({ min: -100, max: 100 }), { nil: undefined }),
  lifted: fc.boolean(),
})
const holdsOf = (drawn: readonly (typeof anyHold extends fc.Arbitrary<infer T> ? T : never)[]) =>
  drawn.map((d, i) => ({
    holdId: `h${i}`,
    memberId: 1n,
    kind: d.kind,
    holds: d.holds,
    placedAt: inHours(-200),
    ...(d.until !== undefined && { until: inHours(d.until) }),
    ...(d.lifted && { liftedAt: inHours(-1) }),
  }))

test('nobody without a hold is held', () => {
  assert.deepEqual(mayMoveMoney([], noon), { ok: true })
  assert.deepEqual(mayChangeContact([], noon), { ok: true })
})

test('a pending change holds 48 hours, a recovery 24, a freeze until it is lifted', () => {
  const table = [
    ['contact-change', 47, true],
    ['contact-change', 48, false],
    ['new-registration', 47, true],
    ['new-registration', 48, false],
    ['after-recovery', 23, true],
    ['after-recovery', 24, false],
    ['freeze', 24 * 400, true],
    ['candado', 24 * 400, true],
    ['closing', 47, true],
    ['closing', 48, false],
  ] as const
  for (const [kind, after, holds] of table) {
    const hold = placed(kind)
    assert.equal(isHolding(hold, inHours(after)), holds, `${kind} after ${after} h`)
    assert.equal(mayMoveMoney([hold], inHours(after)).ok, !holds, `${kind} after ${after} h`)
  }
})

test('the answer names the hold that lasts longest, and until when', () => {
  const answer = mayChangeContact([placed('after-recovery'), placed('contact-change')], noon)
  assert.deepEqual(answer, { ok: false, code: 'held-by-contact-change', until: inHours(48) })
  const frozen = mayChangeContact([placed('contact-change'), placed('freeze')], noon)
  assert.deepEqual(frozen, { ok: false, code: 'held-by-freeze', until: undefined })
})

test('a candado holds what was chosen and nothing else', () => {
  const candado = placed('candado', { holds: ['credit'] })
  assert.equal(mayStartLoan([candado], noon).ok, false)
  assert.equal(mayMoveMoney([candado], noon).ok, true)
  assert.equal(mayChangeContact([candado], noon).ok, true)
})

test('of any set of holds, only those neither lifted nor over ever hold', () => {
  fc.assert(
    fc.property(fc.array(anyHold), (drawn) => {
      const holds = holdsOf(drawn)
      const live = holds.filter(
        (h) => !h.liftedAt && (!h.until || h.until.epochMilliseconds > noon.epochMilliseconds),
      )
      for (const [thing, ask] of [
        ['money', mayMoveMoney],
        ['contact', mayChangeContact],
        ['credit', mayStartLoan],
      ] as const) {
        const expected = !live.some((h) => h.holds.includes(thing))
        assert.equal(ask(holds, noon).ok, expected)
      }
      assert.equal(
        isFrozen(holds, noon),
        live.some((h) => h.kind === 'freeze'),
      )
    }),
  )
})

test('adding a hold never frees anything, lifting all of them frees everything', () => {
  fc.assert(
    fc.property(fc.array(anyHold), anyHold, (drawn, more) => {
      const holds = holdsOf(drawn)
      if (!mayMoveMoney(holds, noon).ok)
        assert.equal(mayMoveMoney(holdsOf([...drawn, more]), noon).ok, false)
      const lifted = holds.map((h) => ({ ...h, liftedAt: noon }))
      assert.equal(mayMoveMoney(lifted, noon).ok, true)
      assert.equal(mayChangeContact(lifted, noon).ok, true)
    }),
  )
})

test('every hold has its words in both languages', () => {
  for (const kind of holdKinds) {
    const said = holdWords[`held-by-${kind}`]
    assert.ok(said.es.length > 0)
    assert.ok(said.en.length > 0)
  }
})

test('of one thing, a candado that nobody takes off speaks for all; else the last to end', () => {
  const on = placed('candado', { holds: ['money', 'credit'] })
  const ending = placed('candado', { holds: ['money'], until: inHours(24) })
  const table = [
    ['money', [on, ending], 'locked'],
    ['money', [ending], 'opening'],
    ['money', [placed('freeze')], 'open'],
    ['contact', [on, ending], 'open'],
  ] as const
  for (const [thing, holds, state] of table)
    assert.equal(lockOf(thing, holds, noon).state, state, `${thing} is ${state}`)
  assert.deepEqual(lockOf('money', [ending, { ...ending, until: inHours(3) }], noon), {
    state: 'opening',
    at: inHours(24),
  })
  assert.equal(lockOf('money', [ending], inHours(24)).state, 'open')
  assert.deepEqual(unlockedOf(heldThings, [on, ending], noon), ['contact'])
  assert.deepEqual(unlockedOf(['money'], [ending], noon), ['money'], 'locked again while it opens')
})
