import assert from 'node:assert/strict'
import { test } from 'node:test'
import { later, seconds } from '../../foundation/time.ts'
import { standingOf, workFor } from './partner-requests.ts'

const at = Temporal.Instant.from('2026-11-22T16:00:00Z')
const hash = Uint8Array.of(1, 2, 3)
const kept = { requestHash: hash, beganAt: at, status: null, body: null }

test('the first answer to a key is its answer; another request under it is refused', () => {
  const answered = { ...kept, status: 409, body: '{}' }
  assert.deepEqual(standingOf(answered, hash, at), {
    kind: 'answered',
    answer: { status: 409, body: '{}' },
  })
  assert.equal(standingOf(answered, Uint8Array.of(1, 2), at).kind, 'another-request')
  assert.equal(standingOf(kept, Uint8Array.of(1, 2, 4), at).kind, 'another-request')
})

test('work that takes too long has fallen, and may be taken up', () => {
  assert.equal(standingOf(kept, hash, later(at, seconds(29))).kind, 'in-work')
  assert.equal(standingOf(kept, hash, later(at, workFor)).kind, 'fallen')
})
