import assert from 'node:assert/strict'
import { test } from 'node:test'
import { turns } from './turns.ts'

test('one key waits for itself, not for others, and an error holds nobody up', async () => {
  const inTurn = turns()
  const done: string[] = []
  const gate = Promise.withResolvers<void>()
  const first = inTurn('a', async () => {
    await gate.promise
    done.push('a1')
    throw new Error('lost')
  })
  const second = inTurn('a', async () => done.push('a2'))
  await inTurn('b', async () => done.push('b1'))
  assert.deepEqual(done, ['b1'])
  gate.resolve()
  await assert.rejects(first, /lost/)
  await second
  assert.deepEqual(done, ['b1', 'a1', 'a2'])
})
