// A file takes two people, and its name is ours before it is a file's.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { broughtRefusals } from '../../channels/console/files.words.ts'
import { cannotBring, fileNameFrom, mayConfirm } from './brought.ts'

const code = (outcome: { ok: boolean; code?: string }) => (outcome.ok ? 'ok' : outcome.code)

test('who brought a file does not confirm it, and only what was looked at is confirmed', () => {
  const file = { state: 'checked', broughtBy: 'ana' } as const
  assert.equal(code(mayConfirm({ ...file, state: 'waiting' }, 'luz')), 'not-checked')
  assert.equal(code(mayConfirm({ ...file, state: 'accepted' }, 'luz')), 'not-checked')
  assert.equal(code(mayConfirm(file, 'ana')), 'not-your-own')
  assert.equal(code(mayConfirm(file, 'luz')), 'ok')
  for (const one of cannotBring) assert.ok(broughtRefusals[one].es && broughtRefusals[one].en)
})

test('no name leads out of its folder', () => {
  for (const [typed, name] of [
    ['aportaciones 2026-B5.txt', 'aportaciones-2026-B5.txt'],
    ['../../etc/passwd', 'passwd'],
    ['C:\\datos\\año.txt', 'año.txt'],
    ['...', 'archivo'],
    ['\u0000\u202e', 'archivo'],
  ] as const)
    assert.equal(fileNameFrom(typed), name)
})
