import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { day } from '../../foundation/time.ts'
import {
  answerBy,
  moved,
  moves,
  nextOf,
  type Standing,
  startsIn,
  states,
  type TramiteState,
  tramiteTypes,
} from './tramites.ts'

const at = (state: TramiteState, over: Partial<Standing> = {}): Standing => ({
  state,
  fourEyes: false,
  round: 1,
  ...over,
})

test('no walk, however odd, leaves the map', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...tramiteTypes),
      fc.array(fc.constantFrom(...states)),
      (type, walk) => {
        let here: TramiteState = startsIn(type)
        for (const wanted of walk) {
          const outcome = moved(at(here), wanted)
          if (!outcome.ok) continue
          assert.ok((moves[here] as readonly string[]).includes(outcome.value))
          here = outcome.value
        }
      },
    ),
  )
})

test('under four eyes no walk of one person reaches an answer', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...states)), (walk) => {
      let here: TramiteState = 'sent'
      for (const wanted of walk) {
        const outcome = moved(at(here, { fourEyes: true }), wanted)
        if (outcome.ok) here = outcome.value
        assert.ok(!['approved', 'declined', 'in-execution', 'done'].includes(here))
      }
    }),
  )
  assert.deepEqual(moved(at('in-decision', { fourEyes: true }), 'approved'), {
    ok: false,
    code: 'needs-two',
  })
  assert.ok(moved(at('in-decision', { fourEyes: true }), 'approved', true).ok)
  assert.deepEqual(nextOf(at('in-decision', { fourEyes: true })), [
    'needs-information',
    'in-review',
  ])
  assert.deepEqual(nextOf(at('approved', { fourEyes: true })), ['in-execution', 'done'])
})

test('what is finished stays finished, and nobody appeals twice', () => {
  for (const end of ['done', 'withdrawn', 'lapsed'] as const)
    for (const to of states)
      assert.deepEqual(moved(at(end), to), { ok: false, code: 'no-such-move' })
  assert.ok(moved(at('declined'), 'in-review').ok)
  assert.deepEqual(moved(at('declined', { round: 2 }), 'in-review'), {
    ok: false,
    code: 'no-such-move',
  })
})

test('a correction is answered in twenty working days, a stopped change in one', () => {
  assert.equal(answerBy('data-correction', day('2026-11-03'))?.toString(), '2026-12-02') // 16 Nov is a holiday
  assert.equal(answerBy('not-me', day('2026-11-13'))?.toString(), '2026-11-17') // a Friday, then the holiday
  assert.equal(answerBy('lost-email', day('2026-11-13')), undefined)
})
