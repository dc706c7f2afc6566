import assert from 'node:assert/strict'
import { test } from 'node:test'
import { days24, earlier, hours, later } from '../../foundation/time.ts'
import {
  askedFor,
  isLive,
  keyMoves,
  keyState,
  longestEnd,
  mayDecline,
  mayEnd,
  mayGive,
  mayRevoke,
  type PartnerKey,
  problemsOfAsked,
} from './partner-keys.ts'

const now = Temporal.Instant.from('2026-11-22T16:00:00Z')
const asked: PartnerKey = {
  keyId: 'pk_1',
  partnerId: 'puente-norte',
  scopes: ['codes:read'],
  perMinute: 600,
  reason: 'La primera',
  askedBy: 'monica',
  askedByName: 'Mónica',
  askedAt: earlier(now, hours(1)),
  decidedByName: null,
  decidedAt: null,
  given: false,
  endsAt: null,
  revokedAt: null,
  lastUsedAt: null,
}
const live: PartnerKey = { ...asked, given: true, decidedAt: now, decidedByName: 'Rubén' }
const ruben = { staffId: 'ruben' }
const codeOf = (result: { ok: boolean; code?: string }) => (result.ok ? 'ok' : result.code)

test('a key stands where its record and the clock put it', () => {
  const states = {
    asked,
    lapsed: { ...asked, askedAt: earlier(now, askedFor) },
    declined: { ...asked, decidedAt: now },
    live,
    ending: { ...live, endsAt: later(now, hours(1)) },
    ended: { ...live, endsAt: now },
    revoked: { ...live, revokedAt: now },
  }
  for (const [state, key] of Object.entries(states)) assert.equal(keyState(key, now), state)
  assert.deepEqual(Object.keys(states).sort(), Object.keys(keyMoves).sort())
})

test('one person alone never gives a key, and never a third one beside two that sign', () => {
  assert.equal(codeOf(mayGive(asked, [], { staffId: 'monica' }, now)), 'same-person')
  assert.equal(codeOf(mayGive(asked, [live], ruben, now)), 'ok')
  assert.equal(codeOf(mayGive(asked, [live, live], ruben, now)), 'two-keys-live')
  assert.equal(codeOf(mayGive(asked, [live, { ...live, endsAt: now }], ruben, now)), 'ok')
  assert.equal(codeOf(mayGive(live, [], ruben, now)), 'not-now')
  assert.equal(codeOf(mayGive(undefined, [], ruben, now)), 'no-such-key')
})

test('the end is said for a time to come, and what leaked ends at once', () => {
  assert.equal(codeOf(mayEnd(live, later(now, hours(2)), now)), 'ok')
  assert.equal(codeOf(mayEnd(live, undefined, now)), 'end-missing')
  assert.equal(codeOf(mayEnd(live, now, now)), 'end-past')
  const far = later(later(now, longestEnd), days24(1))
  assert.equal(codeOf(mayEnd(live, far, now)), 'end-too-far')
  assert.equal(codeOf(mayRevoke(live, now)), 'ok')
  assert.equal(codeOf(mayRevoke(asked, now)), 'not-now')
  assert.equal(codeOf(mayDecline(asked, now)), 'ok')
  assert.equal(codeOf(mayDecline(live, now)), 'not-now')
  assert.equal(isLive({ ...live, endsAt: later(now, hours(1)) }, now), true)
})

test('a key is asked for with a permission, a rate and a reason', () => {
  const asks = { scopes: [], perMinute: undefined, reason: '' }
  assert.deepEqual(problemsOfAsked(asks), ['scope-missing', 'rate-wrong', 'reason-missing'])
  assert.deepEqual(problemsOfAsked({ scopes: ['codes:read'], perMinute: 60, reason: 'Sí' }), [])
  for (const perMinute of [0, 6_001])
    assert.deepEqual(problemsOfAsked({ scopes: ['codes:read'], perMinute, reason: 'Sí' }), [
      'rate-wrong',
    ])
})
