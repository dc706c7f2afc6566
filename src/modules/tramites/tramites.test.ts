import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { day } from '../../foundation/time.ts'
import {
  answerBy,
  moved,
  moves,
  startsIn,
  states,
  type TramiteState,
  tramiteTypes,
} from './tramites.ts'

test('no walk, however odd, leaves the map', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...tramiteTypes),
      fc.array(fc.constantFrom(...states)),
      (type, walk) => {
        let here: TramiteState = startsIn(type)
        for (const wanted of walk) {
          const outcome = moved(here, wanted)
          if (!outcome.ok) continue
          assert.ok((moves[here] as readonly string[]).includes(outcome.value))
          here = outcome.value
        }
      },
    ),
  )
})

test('what is finished stays finished', () => {
  for (const end of ['done', 'withdrawn', 'lapsed'] as const)
    for (const to of states) assert.deepEqual(moved(end, to), { ok: false, code: 'no-such-move' })
})

test('a correction is answered in twenty working days, a stopped change in one', () => {
  assert.equal(answerBy('data-correction', day('2026-11-03'))?.toString(), '2026-12-02') // 16 Nov is a holiday
  assert.equal(answerBy('not-me', day('2026-11-13'))?.toString(), '2026-11-17') // a Friday, then the holiday
  assert.equal(answerBy('lost-email', day('2026-11-13')), undefined)
})
