import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { test } from 'node:test'
import fc from 'fast-check'
import { isSigned, secretsFrom } from '../../platform/secrets.ts'
import {
  codedText,
  codeOf,
  moves,
  prefixes,
  type Standing,
  sameCode,
  sealedText,
  standingAfter,
  stood,
} from './documents.ts'

const standings = Object.keys(moves) as Standing[]

test('no walk, however odd, leaves the map, and nothing comes back to life', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...standings)), (walk) => {
      let here: Standing = 'valid'
      for (const to of walk) {
        const outcome = stood(here, to)
        if (!outcome.ok) continue
        assert.ok((moves[here] as readonly Standing[]).includes(outcome.value))
        here = outcome.value
      }
    }),
  )
  assert.deepEqual(stood('revoked', 'valid'), { ok: false, code: 'no-such-move' })
  assert.deepEqual(stood('replaced', 'valid'), { ok: false, code: 'no-such-move' })
})

test('the last event says what a paper is worth', () => {
  assert.equal(standingAfter([]), 'valid')
  assert.equal(standingAfter([{ standing: 'replaced' }]), 'replaced')
  assert.equal(standingAfter([{ standing: 'replaced' }, { standing: 'revoked' }]), 'revoked')
})

test('a printed code is twelve plain characters, and is read as people type it', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 32, maxLength: 32 }), (print) => {
      const code = codeOf(print)
      assert.match(code, /^([2-9A-HJ-NP-TV-Z]{4}-){2}[2-9A-HJ-NP-TV-Z]{4}$/)
      assert.ok(sameCode(code, ` ${code.toLowerCase().replaceAll('-', ' ')} `))
      assert.ok(!sameCode(code, code.slice(0, -1)))
    }),
  )
})

test('kinds have folios of their own, and none that a trámite has', () => {
  const all = Object.values(prefixes)
  assert.equal(new Set(all).size, all.length)
  assert.ok(!(all as string[]).includes('TRA'))
})

test('a seal holds for its own text and no other, and is checked with the public key alone', () => {
  const root = randomBytes(32)
  const secrets = secretsFrom(root)
  const key = secrets.publicKey('documents')
  const text = sealedText('EDO-2026-00000042-K', 'ab'.repeat(32), '2026-08-04T18:00:00Z')
  const seal = secrets.sign('documents', text)
  assert.equal(seal.length, 64)
  assert.equal(key.length, 32)
  assert.ok(isSigned(key, text, seal))
  assert.ok(!isSigned(key, text.replace('42', '43'), seal))
  assert.ok(!isSigned(secrets.publicKey('another purpose'), text, seal))
  assert.ok(!isSigned(secretsFrom(randomBytes(32)).publicKey('documents'), text, seal))
  assert.ok(secretsFrom(root).publicKey('documents').equals(key), 'the same root, the same key')
  assert.notEqual(codedText('A', 'b'), codedText('B', 'b'))
})
