// A small archive in memory: a few files of ours, deflated, as every computer opens them (PKWARE APPNOTE 6.3.10).
import { crc32, deflateRawSync } from 'node:zlib'
import type { Instant } from '../foundation/time.ts'

export type ZipEntry = { readonly name: string; readonly bytes: Buffer }

/** Names and contents in UTF-8, said so by bit 11. */
const utf8Names = 0x0800
const deflated = 8
const version = 20

/** The day and hour of DOS, in two halves: seconds by twos, years since 1980, in Mexico City. */
function dosTime(at: Instant): { time: number; day: number } {
  const local = at.toZonedDateTimeISO('America/Mexico_City')
  return {
    time: (local.hour << 11) | (local.minute << 5) | (local.second >> 1),
    day: ((local.year - 1980) << 9) | (local.month << 5) | local.day,
  }
}

/** What the header beside a file and the one in the list of contents have in common. */
function commonHead(entry: ZipEntry, packed: Buffer, at: Instant): Buffer {
  const head = Buffer.alloc(26)
  const { time, day } = dosTime(at)
  head.writeUInt16LE(version, 0)
  head.writeUInt16LE(utf8Names, 2)
  head.writeUInt16LE(deflated, 4)
  head.writeUInt16LE(time, 6)
  head.writeUInt16LE(day, 8)
  head.writeUInt32LE(crc32(entry.bytes), 10)
  head.writeUInt32LE(packed.length, 14)
  head.writeUInt32LE(entry.bytes.length, 18)
  head.writeUInt16LE(Buffer.byteLength(entry.name), 22)
  return head
}

const signature = (of: number): Buffer => {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(of)
  return bytes
}

/** The list of contents' entry: the same head, no comment, and where the file begins. */
function listed(entry: ZipEntry, head: Buffer, offset: number): Buffer {
  const made = Buffer.alloc(2)
  made.writeUInt16LE(version)
  const rest = Buffer.alloc(14)
  rest.writeUInt32LE(offset, 10)
  return Buffer.concat([signature(0x02014b50), made, head, rest, Buffer.from(entry.name)])
}

/** The whole archive. Files of up to 4 GB together: far beyond what one person has here. */
export function zip(entries: readonly ZipEntry[], at: Instant): Buffer {
  const files: Buffer[] = []
  const list: Buffer[] = []
  let offset = 0
  for (const entry of entries) {
    const packed = deflateRawSync(entry.bytes)
    const head = commonHead(entry, packed, at)
    const file = [signature(0x04034b50), head, Buffer.from(entry.name), packed]
    list.push(listed(entry, head, offset))
    files.push(...file)
    offset += file.reduce((sum, part) => sum + part.length, 0)
  }
  const contents = Buffer.concat(list)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(entries.length, 4)
  end.writeUInt16LE(entries.length, 6)
  end.writeUInt32LE(contents.length, 8)
  end.writeUInt32LE(offset, 12)
  return Buffer.concat([...files, contents, signature(0x06054b50), end])
}
