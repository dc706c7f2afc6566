// Aim: a code that was copied wrong is no code, whoever reads it out; and what became of one is told truly.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import {
  codeExpiry,
  codeStateOf,
  drawnPlaces,
  groupedPayCode,
  payCodeAlphabet,
  payCodeFrom,
  readPayCode,
} from './pay-codes.ts'

const drawn = fc.array(fc.integer({ min: 0, max: 22 }), {
  minLength: drawnPlaces,
  maxLength: drawnPlaces,
})

test('what is made is read, however it is grouped or typed', () => {
  fc.assert(
    fc.property(drawn, (numbers) => {
      const code = payCodeFrom(numbers)
      assert.equal(code.length, 9)
      const look = code.replace('8', 'b').replace('6', 'g').replace('5', 's').replace('2', 'z')
      for (const typed of [code, groupedPayCode(code), ` ${look.toLowerCase()}-`])
        assert.deepEqual(readPayCode(typed), { ok: true, value: code })
    }),
  )
})

test('one or two wrong characters, or two that changed places, make no code', () => {
  const place = fc.integer({ min: 0, max: 8 })
  const letter = fc.constantFrom(...payCodeAlphabet)
  fc.assert(
    fc.property(drawn, place, letter, place, letter, (numbers, i, a, j, b) => {
      const code = payCodeFrom(numbers)
      const wrong = [...code]
      wrong[i] = a
      wrong[j] = b
      const swapped = [...code]
      ;[swapped[i], swapped[j]] = [swapped[j]!, swapped[i]!]
      for (const typed of [wrong.join(''), swapped.join('')])
        if (typed !== code)
          assert.deepEqual(readPayCode(typed), { ok: false, code: 'pay-code-check' })
    }),
    { numRuns: 3_000 },
  )
})

test('what cannot be a code says what is off', () => {
  assert.deepEqual(readPayCode(' - '), { ok: false, code: 'pay-code-empty' })
  assert.deepEqual(readPayCode('K7A'), {
    ok: false,
    code: 'pay-code-character',
    position: 3,
    character: 'A',
  })
  assert.deepEqual(readPayCode('K7Q'), { ok: false, code: 'pay-code-length', length: 3 })
  assert.throws(() => payCodeFrom([1, 2, 3]), RangeError)
  assert.throws(() => payCodeFrom([0, 0, 0, 0, 0, 0, 23]), RangeError)
})

test('a code serves seven days to their end in Mexico City, and what was paid stays paid', () => {
  const now = Temporal.Instant.from('2026-11-23T05:30:00Z') // still the 22nd in Mexico City
  const expiresAt = codeExpiry(now)
  assert.equal(expiresAt.toString(), '2026-11-30T06:00:00Z')
  const facts = { expiresAt, cancelledAt: null, paying: false, paid: false }
  assert.equal(codeStateOf(facts, now), 'live')
  assert.equal(codeStateOf(facts, expiresAt), 'expired')
  assert.equal(codeStateOf({ ...facts, paying: true }, expiresAt), 'paying')
  assert.equal(codeStateOf({ ...facts, cancelledAt: now }, now), 'cancelled')
  assert.equal(codeStateOf({ ...facts, cancelledAt: now, paid: true }, expiresAt), 'paid')
})
