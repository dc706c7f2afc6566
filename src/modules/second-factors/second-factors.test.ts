import assert from 'node:assert/strict'
import { test } from 'node:test'
import { codeKindOf, isAsked, isLaterStep, suspectFrom } from './second-factors.ts'

test('a key or an app asks for a second step; codes on paper alone do not', () => {
  const none = { passkeys: 0, authenticator: false, recoveryCodes: 0 }
  assert.equal(isAsked(none), false)
  assert.equal(isAsked({ ...none, recoveryCodes: 10 }), false)
  assert.equal(isAsked({ ...none, passkeys: 1 }), true)
  assert.equal(isAsked({ ...none, authenticator: true }), true)
})

test('what was typed says whose code it is', () => {
  assert.equal(codeKindOf('042137'), 'authenticator')
  assert.equal(codeKindOf('1f0c9ab34e'), 'recovery-code')
  for (const other of ['', '04213', '0421377', '1f0c9ab34', '1f0c9ab34g', '1f0c9-ab34e'])
    assert.equal(codeKindOf(other), undefined, other)
})

test('the code of a step counts once, and none of an earlier step after it', () => {
  assert.equal(isLaterStep(11n, 10n), true)
  assert.equal(isLaterStep(10n, 10n), false)
  assert.equal(isLaterStep(9n, 10n), false)
  assert.equal(isLaterStep(undefined, 10n), false)
})

test('what was added a breath before it was told of is part of what is stopped', () => {
  const at = Temporal.Instant.from('2026-11-22T15:00:00Z')
  assert.equal(suspectFrom(at).toString(), '2026-11-22T14:59:00Z')
})
