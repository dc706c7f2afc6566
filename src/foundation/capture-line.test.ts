// Aim: a line says what it was made of, and no slip of a finger makes another line of it.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { captureLineFor, captureParts, groupedLine, readCaptureLine } from './capture-line.ts'
import { centavos, mxn } from './money.ts'
import { day } from './time.ts'

const parts = fc.record({
  kind: fc.constantFrom('loan' as const, 'savings' as const),
  reference: fc.stringMatching(/^\d{10}$/),
  amount: fc.bigInt({ min: 1n, max: 99_999_999n }).map(centavos),
  expiresOn: fc.nat({ max: 9999 }).map((n) => day('2020-01-01').add({ days: n })),
})

test('a line is read as it was written, spaces or not', () => {
  fc.assert(
    fc.property(parts, (made) => {
      const line = captureLineFor(made)
      const read = readCaptureLine(groupedLine(line))
      assert.ok(read.ok)
      assert.equal(read.value, line)
      const { expiresOn, ...rest } = captureParts(read.value)
      assert.deepEqual(rest, { kind: made.kind, reference: made.reference, amount: made.amount })
      assert.ok(expiresOn.equals(made.expiresOn))
    }),
    { numRuns: 2_000 },
  )
})

test('one wrong digit, or two neighbours swapped, is never another line', () => {
  fc.assert(
    fc.property(parts, fc.nat({ max: 24 }), fc.integer({ min: 1, max: 9 }), (made, at, more) => {
      const line = captureLineFor(made)
      const wrong = `${(+line[at]! + more) % 10}`
      assert.equal(readCaptureLine(line.slice(0, at) + wrong + line.slice(at + 1)).ok, false)
      if (at === 24 || line[at] === line[at + 1]) return
      const swapped = line.slice(0, at) + line[at + 1] + line[at] + line.slice(at + 2)
      assert.equal(readCaptureLine(swapped).ok, false)
    }),
    { numRuns: 5_000 },
  )
})

test('what it cannot hold is our fault; what was typed wrong is told', () => {
  const made = {
    kind: 'savings',
    reference: '0000000042',
    amount: mxn('500.00'),
    expiresOn: day('2026-11-30'),
  } as const
  assert.equal(groupedLine(captureLineFor(made)), '20000 00004 20005 00002 52587')
  assert.throws(() => captureLineFor({ ...made, amount: mxn('0.00') }), RangeError)
  assert.throws(() => captureLineFor({ ...made, amount: mxn('1000000.00') }), RangeError)
  assert.throws(() => captureLineFor({ ...made, expiresOn: day('2019-12-31') }), RangeError)
  const code = (text: string) => {
    const read = readCaptureLine(text)
    return read.ok ? read.value : read.code
  }
  assert.equal(code(''), 'line-empty')
  assert.equal(code('20000'), 'line-too-short')
  assert.equal(code(`3${captureLineFor(made).slice(1)}`), 'line-check-digits')
})
