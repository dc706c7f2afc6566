import assert from 'node:assert/strict'
import { test } from 'node:test'
import { acts } from './acts.ts'
import { actsOfSort, sortOf, sorts } from './sorting.ts'

test('every act has one sort, and no sort is empty', () => {
  const sorted = sorts.flatMap((sort) => actsOfSort(sort))
  assert.equal(sorted.length, acts.length)
  assert.deepEqual(new Set(sorted), new Set(acts))
  for (const sort of sorts) assert.ok(actsOfSort(sort).length > 5, sort)
})

test('a look is a look, an entrance an entrance, the rest a change', () => {
  const table = [
    ['data-shown', 'saw'],
    ['identifiers-shown', 'saw'],
    ['export-downloaded', 'saw'],
    ['signed-in', 'entered'],
    ['caller-refused', 'entered'],
    ['email-changed', 'changed'],
    ['candado-ending', 'changed'],
    ['login-closed', 'changed'],
  ] as const
  for (const [act, sort] of table) assert.equal(sortOf(act), sort, act)
})
