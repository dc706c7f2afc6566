import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isFresh, keyNameFrom, mayRemove } from './passkeys.ts'

test('the last proof stays, whichever it is', () => {
  assert.ok(!mayRemove({ authenticator: true, passkeys: 0 }).ok)
  assert.ok(!mayRemove({ authenticator: false, passkeys: 1 }).ok)
  assert.ok(mayRemove({ authenticator: true, passkeys: 1 }).ok)
  assert.ok(mayRemove({ authenticator: false, passkeys: 2 }).ok)
})

test('a proof is fresh for five minutes', () => {
  const at = Temporal.Instant.from('2026-11-22T15:00:00Z')
  assert.ok(isFresh(at, at.add({ minutes: 4, seconds: 59 })))
  assert.ok(!isFresh(at, at.add({ minutes: 5 })))
})

test('a key has a name of one line that fits', () => {
  assert.equal(keyNameFrom('  mi\tlaptop\n '), 'mi laptop')
  assert.equal(keyNameFrom(' \u0000 '), undefined)
  assert.equal([...keyNameFrom('😀'.repeat(60))!].length, 40)
})
