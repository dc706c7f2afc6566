// A page of gaps, squeezed without being squeezed again for each visitor: what is the same for all was deflated once, and
// what is somebody's own travels between it as it is (RFC 1951, stored blocks). Costs a checksum, not a compression.
import { constants, crc32, deflateRawSync } from 'node:zlib'

/** Part of a page that is the same for everybody: as it is, and as blocks of a stream that goes on. */
export type Pressed = { readonly bytes: Buffer; readonly blocks: Buffer }

const goesOn = { level: 9, finishFlush: constants.Z_SYNC_FLUSH } as const
export const pressed = (bytes: Buffer): Pressed => ({
  bytes,
  blocks: bytes.length === 0 ? bytes : deflateRawSync(bytes, goesOn),
})

/** Gzip, deflate, no flags, no time, from any system (RFC 1952). */
const head = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff])
/** The last block, empty. */
const end = Buffer.from([1, 0, 0, 0xff, 0xff])
const longest = 65_535

function stored(bytes: Buffer): Buffer[] {
  const blocks: Buffer[] = []
  for (let at = 0; at < bytes.length; at += longest) {
    const part = bytes.subarray(at, at + longest)
    const start = Buffer.alloc(5)
    start.writeUInt16LE(part.length, 1)
    start.writeUInt16LE(longest - part.length, 3)
    blocks.push(start, part)
  }
  return blocks
}

/** What a browser that takes gzip is sent; parts that are plain bytes are somebody's own. */
export function gzipOf(parts: readonly (Pressed | Buffer)[]): Buffer {
  const out: Buffer[] = [head]
  let [sum, length] = [0, 0]
  for (const part of parts) {
    const bytes = Buffer.isBuffer(part) ? part : part.bytes
    sum = crc32(bytes, sum)
    length += bytes.length
    if (Buffer.isBuffer(part)) out.push(...stored(part))
    else out.push(part.blocks)
  }
  const tail = Buffer.alloc(8)
  tail.writeUInt32LE(sum, 0)
  tail.writeUInt32LE(length, 4)
  return Buffer.concat([...out, end, tail])
}
