// What comes back from a mailbox, and when it is taken for dead.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { told } from '../../../test/harness/told.ts'
import { days24, later } from '../../foundation/time.ts'
import { afterBounce, type Mailbox, weightOf } from './mailboxes.ts'

test('a reply speaks of the mailbox, or of something that may pass', () =>
  told(
    `
  reply                   → weight
  5.1.1                   → hard
  5.1.10                  → hard
  5.1.2                   → hard
  5.2.1                   → hard
  5.2.2                   → soft
  5.7.1                   → soft
  5.4.7                   → soft
  4.4.7                   → soft
  2.0.0                   → none
  550                     → hard
  550_5.1.1               → hard
  550_5.7.26              → soft
  550_content             → soft
  551                     → hard
  552                     → soft
  553                     → hard
  554                     → soft
  451                     → none
  etimedout               → none
  address-not-one-mailbox → none
`,
    (reply = '') => weightOf(reply.replaceAll('_', ' ')),
  ))

const start = Temporal.Instant.from('2026-11-20T18:00:00Z')
const after = (steps: readonly [days: number, weight: 'hard' | 'soft'][]) => {
  let mailbox: Mailbox | undefined
  for (const [days, weight] of steps)
    mailbox = afterBounce(mailbox, weight, later(start, days24(days)))
  return mailbox!
}
const soft = (...days: number[]) => after(days.map((day) => [day, 'soft'] as const))

test('one bounce that is hard, or five soft ones over a week, and a mailbox counts as dead', () => {
  assert.equal(after([[0, 'hard']]).deadSince?.toString(), start.toString())
  assert.equal(soft(0, 1, 2, 3).deadSince, null)
  assert.equal(soft(0, 0, 0, 0, 0, 0, 6).deadSince, null, 'many in a few days: a full mailbox')
  assert.ok(soft(0, 2, 4, 6, 7).deadSince)
  assert.equal(soft(0, 2, 4, 6, 70).deadSince, null, 'what was long ago counts no more')
  assert.equal(soft(0, 2, 4, 6, 70).softBounces, 1)
  const dead = after([
    [0, 'hard'],
    [1, 'soft'],
    [3, 'hard'],
  ])
  assert.equal(dead.deadSince?.toString(), start.toString(), 'dead since the first time')
})
