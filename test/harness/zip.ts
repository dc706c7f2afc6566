// What is in an archive, read by its list of contents: sums and sizes checked.
import assert from 'node:assert/strict'
import { crc32, inflateRawSync } from 'node:zlib'

export function unzipped(archive: Buffer): Record<string, Buffer> {
  const end = archive.length - 22
  assert.equal(archive.readUInt32LE(end), 0x06054b50, 'it ends as an archive ends')
  const files: Record<string, Buffer> = {}
  let at = archive.readUInt32LE(end + 16)
  for (let left = archive.readUInt16LE(end + 10); left > 0; left--) {
    assert.equal(archive.readUInt32LE(at), 0x02014b50)
    const [sum, packed, size, length] = [
      archive.readUInt32LE(at + 16),
      archive.readUInt32LE(at + 20),
      archive.readUInt32LE(at + 24),
      archive.readUInt16LE(at + 28),
    ]
    const name = archive.toString('utf8', at + 46, at + 46 + length)
    const file = archive.readUInt32LE(at + 42)
    const begins = file + 30 + archive.readUInt16LE(file + 26) + archive.readUInt16LE(file + 28)
    const bytes = inflateRawSync(archive.subarray(begins, begins + packed))
    assert.deepEqual([bytes.length, crc32(bytes)], [size, sum], name)
    files[name] = bytes
    at += 46 + length + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32)
  }
  return files
}
