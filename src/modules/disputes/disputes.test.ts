// Aim: nobody alone gives an account away, and no link undoes what two people read on an identification.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { hours } from '../../foundation/time.ts'
import {
  mayDecide,
  moves,
  readPaperEnding,
  readPaperKind,
  type Stage,
  settledAs,
} from './disputes.ts'

const now = Temporal.Instant.from('2026-11-22T18:00:00Z')
const asked = {
  returnId: 'r',
  stage: 'waiting',
  proof: 'telephone',
  askedBy: 'one',
  askedAt: now,
} as const
const codeOf = (outcome: ReturnType<typeof mayDecide>) => (outcome.ok ? 'yes' : outcome.code)
const two = { staffId: 'two', approve: true }

test('two people, in time, and the same identification read by both', () => {
  assert.equal(codeOf(mayDecide(asked, two, now)), 'yes')
  assert.equal(codeOf(mayDecide(undefined, two, now)), 'no-such-request')
  assert.equal(codeOf(mayDecide(asked, { ...two, staffId: 'one' }, now)), 'same-person')
  assert.equal(codeOf(mayDecide(asked, two, now.add(hours(24)))), 'not-waiting')
  const shown = { ...asked, proof: 'in-person' } as const
  assert.equal(codeOf(mayDecide(shown, two, now)), 'paper-differs')
  assert.equal(codeOf(mayDecide(shown, { ...two, papersAgree: true }, now)), 'yes')
  assert.equal(codeOf(mayDecide(shown, { ...two, approve: false }, now)), 'yes')
})

test('what is disputed is never approved by itself, only left with who holds it', () => {
  const disputed = { ...asked, stage: 'disputed' } as const
  assert.equal(codeOf(mayDecide(disputed, two, now)), 'not-waiting')
  assert.equal(codeOf(mayDecide(disputed, { ...two, approve: false }, now.add(hours(99)))), 'yes')
  for (const stage of ['unconfirmed', 'approved', 'declined', 'done'] as const)
    assert.equal(codeOf(mayDecide({ ...asked, stage }, two, now)), 'not-waiting', stage)
})

test('a «No fui yo» stops what the telephone decided, not what two people saw', () => {
  assert.equal(settledAs('telephone', false), 'done')
  assert.equal(settledAs('telephone', true), 'disputed')
  assert.equal(settledAs('in-person', true), 'done')
})

test('endings of identifications, however they are typed', () => {
  for (const typed of ['a1 b2', 'A1B2', 'a1-b2']) assert.equal(readPaperEnding(typed), 'A1B2')
  for (const typed of [undefined, '', 'A1B', 'A1B2C', 'Ñ1B2'])
    assert.equal(readPaperEnding(typed), undefined)
  assert.equal(readPaperKind('ine'), 'ine')
  assert.equal(readPaperKind('toString'), undefined)
})

test('no walk goes on from where it ended', () => {
  const stages = Object.keys(moves) as Stage[]
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...stages)), (walk) => {
      let here: Stage = 'unconfirmed'
      let twice = false
      for (const next of walk)
        if ((moves[here] as readonly Stage[]).includes(next)) {
          if (here === 'waiting' && next === 'approved') twice = true
          here = next
        }
      if (here === 'done') assert.ok(twice, 'two people decided')
    }),
  )
})
