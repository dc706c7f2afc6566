// What may be looked for in the trail, and what is refused, in order.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { searchRefusals } from '../../channels/console/trail.words.ts'
import { cannotSearch, factsOf, firstIdAt, readSearch, searchIn } from './search.ts'

const nothing = { who: '', act: '', actor: '', from: '', to: '', reason: '' }

test('each refusal in its order, and each has its words', () => {
  const turned = { ...nothing, from: '22/11/2026', to: '2026-11-21' }
  const all = [
    readSearch({ ...turned, from: 'x' }, 'unreadable'),
    readSearch({ ...turned, from: 'x' }, 'unknown'),
    readSearch({ ...turned, from: 'x', reason: '  ' }, 7n),
    readSearch({ ...turned, from: '31/02/2026' }, undefined),
    readSearch({ ...turned, to: 'mañana' }, undefined),
    readSearch(turned, undefined),
  ]
  assert.deepEqual(
    all.map((one) => (one.ok ? 'ok' : one.code)),
    [...cannotSearch],
  )
  for (const code of cannotSearch) assert.ok(searchRefusals[code].es && searchRefusals[code].en)
})

test('a search is kept in its own entry, and read back as it was', () => {
  const staffId = '018f0000-0000-7000-8000-00000000000c'
  const typed = { ...nothing, act: 'door-set', actor: staffId, from: '1/11/2026', to: '2026-11-02' }
  const read = readSearch({ ...typed, reason: 'Queja' }, 7n)
  assert.ok(read.ok)
  const { actorKind, actorId, from, to } = read.value
  assert.deepEqual([actorKind, actorId], ['staff', staffId])
  assert.deepEqual([`${from}`, `${to}`], ['2026-11-01', '2026-11-02'])
  assert.deepEqual(searchIn({ facts: factsOf(read.value), memberId: 7n }), read.value)
  const unknown = readSearch({ ...nothing, act: 'made-up', actor: 'nobody' }, undefined)
  assert.deepEqual(unknown.ok && factsOf(unknown.value), {})
})

test('the first id of an instant is not after any id of it', () => {
  const at = Temporal.Instant.from('2026-11-22T15:00:00Z')
  assert.equal(firstIdAt(at), '01a203c5-6d80-7000-8000-000000000000')
})
