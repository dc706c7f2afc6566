import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { unzipped } from '../../test/harness/zip.ts'
import { zip } from './zip.ts'

const at = Temporal.Instant.from('2026-11-22T18:00:00Z')

test('what goes into an archive comes out of it, names with accents too', () => {
  const entries = [
    { name: 'LÉEME.txt', bytes: Buffer.from('ñandú') },
    { name: 'vacío.csv', bytes: Buffer.alloc(0) },
    { name: 'datos.json', bytes: Buffer.from('x'.repeat(100_000)) },
  ]
  const archive = zip(entries, at)
  assert.ok(archive.length < 2_000, 'it is packed')
  assert.deepEqual(
    unzipped(archive),
    Object.fromEntries(entries.map(({ name, bytes }) => [name, bytes])),
  )
})

test('any bytes survive', () => {
  fc.assert(
    fc.property(fc.array(fc.uint8Array({ maxLength: 300 }), { maxLength: 8 }), (all) => {
      const entries = all.map((one, i) => ({ name: `${i}.bin`, bytes: Buffer.from(one) }))
      const files = unzipped(zip(entries, at))
      for (const { name, bytes } of entries) assert.ok(files[name]!.equals(bytes))
    }),
  )
})
