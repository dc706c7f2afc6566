// When a member, a number or an agent rests, by example.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { mayVerify, type Past } from './rests.ts'

const now = Temporal.Instant.from('2026-11-20T18:00:00Z')
const lost = (hoursAgo: number, outcome: Past['outcome'] = 'not-verified'): Past => ({
  beganAt: now.subtract({ hours: hoursAgo }),
  outcome,
})
const none = { member: [], caller: [], agent: [] }

test('a member rests after a failed call until the next day, and a week after three', () => {
  assert.ok(mayVerify(none, now).ok)
  assert.ok(mayVerify({ ...none, member: [lost(1, 'verified'), lost(2, 'open')] }, now).ok)
  const once = mayVerify({ ...none, member: [lost(1)] }, now)
  assert.ok(!once.ok && once.code === 'member-rests')
  assert.ok(mayVerify({ ...none, member: [lost(21)] }, now).ok)
  const left = mayVerify({ ...none, member: [lost(1, 'left')] }, now)
  assert.ok(!left.ok, 'hanging up in the middle is no way round')
  const thrice = mayVerify({ ...none, member: [lost(100), lost(60), lost(30)] }, now)
  assert.ok(!thrice.ok && thrice.until.equals(now.add({ hours: 68 })))
})

test('a number that fails with two people rests, and so does an agent with whom many fail', () => {
  const caller = mayVerify({ ...none, caller: [lost(50), lost(30)] }, now)
  assert.ok(!caller.ok && caller.code === 'caller-rests')
  const many = Array.from({ length: 8 }, (_, i) => lost(i + 1))
  const agent = mayVerify({ ...none, agent: many }, now)
  assert.ok(!agent.ok && agent.code === 'agent-rests')
  assert.ok(mayVerify({ ...none, agent: many.slice(1) }, now).ok)
})
