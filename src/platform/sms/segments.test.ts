import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { partsOf, segmentsOf } from './segments.ts'

test('what a phone network bills', () => {
  const told = (text: string) => {
    const { alphabet, count, units } = segmentsOf(text)
    return `${alphabet} ${count} ${units}`
  }
  assert.equal(told('Cimiento: tu clave es 123456. ¿Mañana? ¡Sí'.replace('í', 'i')), 'gsm7 1 42')
  assert.equal(told('a'.repeat(160)), 'gsm7 1 160')
  assert.equal(told('a'.repeat(161)), 'gsm7 2 161')
  assert.equal(told('€'.repeat(80)), 'gsm7 1 160')
  assert.equal(told('Información'), 'ucs2 1 11')
  assert.equal(told('á'.repeat(71)), 'ucs2 2 71')
})

test('any text: as many parts as counted, each within its room, and nothing lost', () => {
  const letters = fc.constantFrom('a', 'ñ', '€', '{', ' ', 'á', '😀', '漢')
  fc.assert(
    fc.property(fc.array(letters, { maxLength: 400 }), fc.nat(255), (chosen, reference) => {
      const text = chosen.join('')
      const parts = partsOf(text, reference)
      const alone = parts.length === 1
      const bodies = parts.map((part) => (alone ? part.bytes : part.bytes.subarray(6)))
      const ucs2 = parts[0]!.dataCoding === 8
      for (const part of parts)
        assert.ok(part.bytes.length <= (ucs2 ? 140 : alone ? 160 : 159), 'a part is too long')
      for (const body of bodies) {
        if (ucs2)
          assert.notEqual((body[0] ?? 0) & 0xfc, 0xdc) // no half of a pair comes first
        else assert.notEqual(body.at(-1), 0x1b)
      }
      if (ucs2) assert.equal(Buffer.concat(bodies).swap16().toString('utf16le'), text)
      if (text) assert.equal(parts.length, segmentsOf(text).count)
    }),
  )
})
