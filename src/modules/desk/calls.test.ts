// What an agent may do in a call, in the order of the refusals; two people for a change; what stands out.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { acts, type Call, type DeskAct, mayAct, moves, stages } from './calls.ts'
import { mayDecide } from './email-changes.ts'
import { alertsOf, type Counted, isOpen } from './patterns.ts'

const now = Temporal.Instant.from('2026-11-20T18:00:00Z')
const me = { staffId: 'adriana', sessionId: 's1' }
const call: Call = {
  ...me,
  callId: 'c1',
  memberId: 7n,
  stage: 'verified',
  direction: 'in',
  reason: 'lost-email',
  touchedAt: now,
}
const codeOf = (about: Partial<Call>, act: DeskAct, by = me) => {
  const outcome = mayAct({ ...call, ...about }, by, act, now)
  return outcome.ok ? 'yes' : outcome.code
}

test('each refusal, the first that holds', () => {
  assert.equal(codeOf({ staffId: 'saul' }, 'note'), 'no-such-call')
  assert.equal(mayAct(undefined, me, 'note', now).ok, false)
  assert.equal(
    codeOf({ stage: 'ended' }, 'tell-email', { ...me, sessionId: 's2' }),
    'other-browser',
  )
  assert.equal(codeOf({ stage: 'ended' }, 'tell-email'), 'call-ended')
  assert.equal(codeOf({ touchedAt: now.subtract({ minutes: 30 }) }, 'note'), 'call-ended')
  assert.equal(codeOf({ stage: 'not-verified' }, 'tell-email'), 'caller-not-verified')
  assert.equal(codeOf({ emailToldAt: now }, 'tell-email'), 'already-told')
  assert.equal(codeOf({}, 'hint-email'), 'not-now')
  assert.equal(codeOf({ stage: 'not-verified', emailHintedAt: now }, 'hint-email'), 'not-now')
  assert.equal(codeOf({ stage: 'not-verified' }, 'hint-email'), 'yes')
  assert.equal(codeOf({ stage: 'unverified' }, 'word'), 'caller-not-verified')
  assert.equal(codeOf({ stage: 'unverified', direction: 'out' }, 'word'), 'yes')
  assert.equal(codeOf({}, 'send-code'), 'not-now')
})

test('nothing that shows or changes opens before the caller is verified, whatever the act', () => {
  const harmless = ['verify', 'send-code', 'open-case', 'note', 'call-back', 'end']
  harmless.push('give-back-in-person') // asks a second person, who holds the identification too
  for (const act of acts)
    for (const stage of stages.filter((one) => one === 'unverified' || one === 'asking'))
      assert.equal(codeOf({ stage }, act) === 'yes', harmless.includes(act), `${act}, ${stage}`)
})

test('no walk through a call leaves its map', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...stages)), (walk) => {
      let here: (typeof stages)[number] = 'unverified'
      for (const next of walk) if ((moves[here] as readonly string[]).includes(next)) here = next
      assert.ok(stages.includes(here))
    }),
  )
  assert.ok(!(moves['not-verified'] as readonly string[]).includes('verified'))
})

test('a change takes two people within a day', () => {
  const request = { requestId: 'r', stage: 'waiting', askedBy: 'adriana', askedAt: now } as const
  const decide = (about: object, staffId = 'saul', at = now) => {
    const outcome = mayDecide({ ...request, ...about }, { staffId }, at)
    return outcome.ok ? 'yes' : outcome.code
  }
  assert.equal(decide({}), 'yes')
  assert.equal(decide({}, 'adriana'), 'same-person')
  assert.equal(decide({ stage: 'approved' }, 'adriana'), 'same-person')
  for (const stage of ['unconfirmed', 'approved', 'declined', 'lapsed'])
    assert.equal(decide({ stage }), 'not-waiting')
  assert.equal(decide({}, 'saul', now.add({ hours: 24 })), 'not-waiting')
  assert.deepEqual(mayDecide(undefined, me, now), { ok: false, code: 'no-such-request' })
})

const week = [
  ...Array.from({ length: 5 }, () => ['07:30', '21:00'] as const),
  ['09:00', '15:00'] as const,
  ['09:00', '15:00'] as const,
]
test('hours are those of Mexico City', () => {
  assert.ok(isOpen(week, Temporal.Instant.from('2026-11-20T13:30:00Z')), 'Friday 7:30')
  assert.equal(isOpen(week, Temporal.Instant.from('2026-11-20T13:29:00Z')), false)
  assert.equal(isOpen(week, Temporal.Instant.from('2026-11-21T21:00:00Z')), false, 'Saturday 15:00')
})

test('what stands out in a day', () => {
  const one: Counted = { staffId: 'a', name: 'Adriana', counts: {}, outOfHours: 0, people: 12 }
  assert.deepEqual(alertsOf(one), [])
  assert.deepEqual(alertsOf({ ...one, people: 61 }), ['many-look-ups'])
  assert.deepEqual(alertsOf({ ...one, outOfHours: 1 }), ['out-of-hours'])
  const counts = {
    'act-refused': 1,
    'relative-stopped': 1,
    'two-browsers': 1,
    'looked-up-by-name': 11,
    'not-verified': 4,
    'data-shown': 41,
  }
  assert.deepEqual(alertsOf({ ...one, counts }), [
    'went-round',
    'own-family',
    'two-browsers',
    'many-names',
    'many-failed',
    'many-shown',
  ])
})
