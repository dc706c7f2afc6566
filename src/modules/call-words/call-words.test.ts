import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import { wordFrom } from './call-words.ts'

test('a word is easy to say, the same for the same draw, and hard to guess', () => {
  const seen = new Set<string>()
  for (let i = 0; i < 3_000; i++) {
    const draw = createHash('sha256').update(`${i}`).digest()
    const word = wordFrom(draw)
    assert.match(word, /^[a-zñáéíóú]{4,10} [1-9]\d$/)
    assert.equal(wordFrom(draw), word)
    seen.add(word)
  }
  assert.ok(seen.size > 2_000)
})
