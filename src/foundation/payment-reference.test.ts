// Aim: a reference says what it was made of; no slip of a finger makes another of it, and the one meant is found.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import {
  groupedReference,
  paymentReferenceFor,
  readPaymentReference,
  referenceParts,
  repairedReferences,
} from './payment-reference.ts'

const parts = fc.record({
  loanNumber: fc.stringMatching(/^\d{10}$/),
  payer: fc.integer({ min: 0, max: 99 }),
})

test('a reference is read as it was made, spaces or not', () => {
  fc.assert(
    fc.property(parts, (made) => {
      const reference = paymentReferenceFor(made)
      const read = readPaymentReference(groupedReference(reference))
      assert.ok(read.ok)
      assert.equal(read.value, reference)
      assert.deepEqual(referenceParts(read.value), { ...made })
      assert.deepEqual(repairedReferences(reference), [], 'there is nothing to repair')
    }),
    { numRuns: 2_000 },
  )
})

test('every wrong digit and every swap is caught, and what was meant is among the repairs', () => {
  fc.assert(
    fc.property(parts, (made) => {
      const reference = paymentReferenceFor(made)
      for (let at = 0; at < 14; at++) {
        for (let more = 1; more <= 9; more++) {
          const wrong = `${(+reference[at]! + more) % 10}`
          const typed = reference.slice(0, at) + wrong + reference.slice(at + 1)
          assert.equal(readPaymentReference(typed).ok, false)
          assert.ok(repairedReferences(typed).includes(reference))
        }
        if (at === 13 || reference[at] === reference[at + 1]) continue
        const swapped =
          reference.slice(0, at) + reference[at + 1] + reference[at] + reference.slice(at + 2)
        assert.equal(readPaymentReference(swapped).ok, false)
        assert.ok(repairedReferences(swapped).includes(reference))
      }
    }),
    { numRuns: 20 },
  )
})

test('every repair is a reference, one slip away from what was typed', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^\d{14}$/), (typed) => {
      for (const repaired of repairedReferences(typed)) {
        assert.ok(readPaymentReference(repaired).ok)
        const different = [...repaired].filter((digit, i) => digit !== typed[i]).length
        assert.ok(different === 1 || different === 2)
      }
    }),
    { numRuns: 200 },
  )
})

test('what it cannot hold is our fault; what was typed wrong is told', () => {
  const reference = paymentReferenceFor({ loanNumber: '1234567897', payer: 0 })
  assert.equal(groupedReference(reference), '1234 5678 97 00 17')
  assert.throws(() => paymentReferenceFor({ loanNumber: '123', payer: 0 }), TypeError)
  assert.throws(() => paymentReferenceFor({ loanNumber: '1234567897', payer: 100 }), RangeError)
  const code = (text: string) => {
    const read = readPaymentReference(text)
    return read.ok ? read.value : read.code
  }
  assert.equal(code(''), 'reference-empty')
  assert.equal(code('1234'), 'reference-too-short')
  assert.equal(code(`${reference}0`), 'reference-too-long')
  assert.equal(code('1234 5678 9A 00 17'), 'reference-not-digits')
  assert.equal(code('1234 5678 97 01 17'), 'reference-check-digits')
  assert.deepEqual(repairedReferences('1234'), [])
  assert.deepEqual(repairedReferences('1234 5678 97 OO 17'), [])
})
