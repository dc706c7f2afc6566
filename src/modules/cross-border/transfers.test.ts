// Aim: no walk leaves the map, what is said twice is done once, and every end has its refusal.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { partnerMoved, moves as partnerMoves, type Standing, takesMoney } from './partners.ts'
import { isListed, localScreening, readNames } from './screening.ts'
import {
  cancelled,
  confirmed,
  holdsItsCode,
  mayMove,
  moves,
  reversed,
  type TransferState,
} from './transfers.ts'

const now = Temporal.Instant.from('2026-11-23T18:00:00Z')
const expiresAt = now.add({ minutes: 30 })
const at = (state: TransferState) => ({ state, expiresAt })
const outcome = (result: { ok: true; value: string } | { ok: false; code: string }) =>
  result.ok ? result.value : result.code

test('what a partner may say of a transfer in each of its states', () => {
  const states = Object.keys(moves) as TransferState[]
  const told = states.map((state) =>
    [
      state,
      outcome(confirmed(at(state), now)),
      outcome(cancelled(at(state))),
      outcome(reversed(at(state))),
    ].join(' · '),
  )
  assert.deepEqual(told, [
    'quoted · not-at-this-step · not-at-this-step · not-at-this-step',
    'authorised · now · now · not-at-this-step',
    'received · before · not-at-this-step · now',
    'applied · before · not-at-this-step · now',
    'cancelled · not-at-this-step · before · not-at-this-step',
    'expired · quote-expired · before · not-at-this-step',
    'reversed · not-at-this-step · not-at-this-step · before',
  ])
  assert.equal(outcome(confirmed(at('authorised'), expiresAt)), 'quote-expired')
})

test('no walk of what partners say, in any order, leaves the map', () => {
  const says = {
    confirm: (s: TransferState) =>
      confirmed(at(s), now).ok && s === 'authorised' ? 'received' : s,
    cancel: (s: TransferState) => (outcome(cancelled(at(s))) === 'now' ? 'cancelled' : s),
    reverse: (s: TransferState) => (outcome(reversed(at(s))) === 'now' ? 'reversed' : s),
    apply: (s: TransferState) => (s === 'received' ? 'applied' : s),
    expire: (s: TransferState) => (s === 'authorised' ? 'expired' : s),
  } as const
  const event = fc.constantFrom(...(Object.keys(says) as (keyof typeof says)[]))
  fc.assert(
    fc.property(fc.array(event, { maxLength: 12 }), (walk) => {
      let here: TransferState = 'authorised'
      for (const said of walk) {
        const there: TransferState = says[said](here)
        assert.ok(there === here || mayMove(here, there), `${here} → ${there}`)
        here = there
      }
      assert.equal(holdsItsCode(here), ['authorised', 'received', 'applied'].includes(here))
    }),
  )
})

test('a partner is suspended and brought back by two people', () => {
  const moved = (standing: Standing | undefined, asker: string, to: Standing, by: string) =>
    partnerMoved(
      standing && { standing, by: asker, byName: asker, reason: 'prueba', at: now },
      to,
      by,
    ) ?? 'done'
  assert.equal(moved(undefined, '', 'suspension-asked', 'ana'), 'done')
  assert.equal(moved(undefined, '', 'suspended', 'ana'), 'no-such-move')
  assert.equal(moved('suspension-asked', 'ana', 'suspended', 'ana'), 'needs-another-person')
  assert.equal(moved('suspension-asked', 'ana', 'suspended', 'luis'), 'done')
  assert.equal(moved('suspension-asked', 'ana', 'working', 'ana'), 'done')
  assert.equal(moved('suspended', 'luis', 'resuming-asked', 'luis'), 'done')
  assert.equal(moved('resuming-asked', 'luis', 'working', 'luis'), 'needs-another-person')
  assert.equal(moved('resuming-asked', 'luis', 'suspended', 'luis'), 'done')
  assert.deepEqual((Object.keys(partnerMoves) as Standing[]).filter(takesMoney), [
    'working',
    'suspension-asked',
  ])
})

test('a listed name is found in any order and spelling, and a part of one is not enough', async () => {
  const names = readNames('# lista\nPérez Muñoz, José\r\nSolo\n')
  assert.equal(names.length, 1)
  assert.equal(isListed(names, 'josé  ángel PEREZ-muñoz'), true)
  assert.equal(isListed(names, 'José Pérez'), false)
  assert.equal(isListed(names, 'Perez Munoz Jose'), false, 'ñ is a letter of its own')
  const screening = localScreening(names)
  assert.equal(await screening({ name: 'Jose Perez Muñoz' }), 'match')
  assert.equal(await screening({}), 'clear')
})
