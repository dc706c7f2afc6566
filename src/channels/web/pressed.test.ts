import assert from 'node:assert/strict'
import { test } from 'node:test'
import { gunzipSync } from 'node:zlib'
import fc from 'fast-check'
import { gzipOf, pressed } from './pressed.ts'

test('whatever is the same and whatever is somebody’s own, a browser reads the whole', () => {
  const part = fc.tuple(fc.boolean(), fc.string({ unit: 'binary', maxLength: 400 }))
  fc.assert(
    fc.property(fc.array(part, { maxLength: 6 }), (parts) => {
      const bytes = parts.map(([, text]) => Buffer.from(text))
      const sent = gzipOf(bytes.map((one, i) => (parts[i]![0] ? pressed(one) : one)))
      assert.deepEqual(gunzipSync(sent), Buffer.concat(bytes))
    }),
    { numRuns: 40 },
  )
  const long = Buffer.alloc(200_000, 'á')
  assert.deepEqual(gunzipSync(gzipOf([pressed(long), long])), Buffer.concat([long, long]))
})
