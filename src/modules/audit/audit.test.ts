import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { activityIn, beginning, differenceIn, entryOf, maskedAddress, sealed } from './audit.ts'
import { actWords } from './audit.words.ts'

const at = Temporal.Instant.from('2026-11-20T18:00:00.123456Z')
const entry = (n: number, reason = 'why') =>
  entryOf(
    {
      by: { kind: 'member', memberId: BigInt(n) },
      act: 'signed-in',
      facts: { device: `d${n}`, a: 'b' },
      reason,
    },
    `00000000-0000-7000-8000-${String(n).padStart(12, '0')}`,
    at,
  )
const start = { seq: 0n, hash: beginning }

test('a chain that nobody touched has no difference anywhere', () => {
  const entries = [1, 2, 3, 4].map((n) => entry(n))
  let head = start
  for (const [i, seal] of sealed(start, entries).entries()) {
    assert.equal(differenceIn(head, seal, entries[i]), undefined)
    head = seal
  }
})

test('any change of any entry is found at that entry', () => {
  const change = fc.constantFrom(
    { reason: 'other' },
    { actorId: '9' },
    { memberId: 7n },
    { act: 'signed-out' as const },
    { facts: { device: 'd2', a: 'c' } },
    { facts: { device: 'd2', a: 'b', c: '' } },
    { address: '1.2.3.4' },
    { browser: '' },
    { at: at.add({ microseconds: 1 }) },
  )
  fc.assert(
    fc.property(change, (touched) => {
      const entries = [1, 2, 3].map((n) => entry(n))
      const [first, second] = sealed(start, entries)
      assert.equal(differenceIn(first!, second!, { ...entries[1]!, ...touched }), 'entry-changed')
    }),
  )
})

test('a link taken out, put in, or moved is found', () => {
  const entries = [1, 2, 3].map((n) => entry(n))
  const [first, second, third] = sealed(start, entries)
  assert.equal(differenceIn(first!, third!, entries[2]), 'seal-missing')
  assert.equal(differenceIn(first!, { ...third!, seq: 2n }, entries[2]), 'chain-broken')
  assert.equal(differenceIn(first!, second!, undefined), 'entry-missing')
})

test('the order of facts and nanoseconds that are not stored change nothing', () => {
  const one = entry(1)
  const same = { ...one, facts: { a: 'b', device: 'd1' }, at: at.add({ nanoseconds: 100 }) }
  assert.deepEqual(sealed(start, [one]), sealed(start, [same]))
})

test('a member reads roles, not names, and addresses in part', () => {
  const shown = activityIn(
    entryOf(
      {
        by: { kind: 'staff', staffId: 's1', name: 'Ana', role: 'agent' },
        memberId: 5n,
        act: 'member-viewed',
        reason: 'llamada',
        address: '10.1.2.3',
        facts: { device: 'console', reference: 'A-1' },
      },
      'id',
      at,
    ),
  )
  assert.equal(shown.actor, 'agent')
  assert.equal(shown.address, undefined)
  assert.equal(shown.device, undefined)
  assert.equal(shown.reference, 'A-1')
  assert.ok(!JSON.stringify(shown).includes('Ana'))
  assert.equal(maskedAddress('187.190.12.7'), '187.190.•.•')
  assert.equal(maskedAddress('::ffff:187.190.12.7'), '187.190.•.•')
  assert.equal(maskedAddress('2806:2f0:1::9'), '2806:2f0:•')
})

test('what a member does is about themselves; what staff do is not theirs', () => {
  assert.equal(entry(3).memberId, 3n)
  const task = entryOf({ by: { kind: 'system', task: 'seal' }, act: 'job-run' }, 'id', at)
  assert.equal(task.memberId, null)
})

test('every act reads the same in both languages, without gaps to fill', () => {
  for (const [act, { es, en }] of Object.entries(actWords)) {
    assert.ok(es && en, act)
    assert.doesNotMatch(es + en, /\{/, act)
  }
})
