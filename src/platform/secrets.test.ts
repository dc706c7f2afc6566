import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openIds } from './secrets.ts'

test('ids of one instant sort as they were made, those of a later one after them; none is made twice', () => {
  const newId = openIds()
  const made = Array.from({ length: 3_000 }, () => newId(1_795_363_200_000))
  const later = newId(1_795_363_200_001)
  assert.deepEqual([...made, later].toSorted(), [...made, later])
  assert.equal(new Set(made).size, made.length)
  for (const id of made)
    assert.match(id, /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-/)
})
