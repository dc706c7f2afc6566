// Makes a PDF small without changing what it says: the many little objects of a tagged file go into one compressed
// object stream, and the table of places becomes a stream too (ISO 32000-1, 7.5.7 and 7.5.8).
// It reads only files that our own printer wrote a moment ago.
import { deflateSync } from 'node:zlib'
import { assert } from '../../foundation/result.ts'

type Held = { readonly id: number; readonly body: Buffer }
const level = { level: 9 }

/** The objects of a file and the dictionary of its trailer, by its cross-reference table. */
function read(file: Buffer): { held: Held[]; trailer: string; head: Buffer } {
  const start = Number.parseInt(file.toString('latin1', file.lastIndexOf('startxref') + 10), 10)
  const end = file.lastIndexOf('startxref')
  const table = file.toString('latin1', start, end)
  const entries = [...table.matchAll(/^(\d{10}) (\d{5}) ([nf])/gm)]
  const trailer = /trailer\s*<<([\s\S]*)>>/.exec(table)?.[1]
  assert(trailer, 'the printer wrote a trailer')
  const places = entries.flatMap(([, at, , use], id) => (use === 'n' ? [{ id, at: +at! }] : []))
  const inOrder = [...places].sort((a, b) => a.at - b.at)
  const held = inOrder.map(({ id, at }, i) => {
    const from = file.indexOf('obj\n', at) + 4
    const to = file.lastIndexOf('endobj', inOrder[i + 1]?.at ?? start)
    return { id, body: file.subarray(from, to - 1) }
  })
  return { held, trailer, head: file.subarray(0, inOrder[0]!.at) }
}

const isStream = ({ body }: Held): boolean => body.subarray(-9).toString('latin1') === 'endstream'
const streamOf = (dictionary: string, bytes: Buffer): Buffer =>
  Buffer.concat([
    Buffer.from(`<< ${dictionary} /Filter /FlateDecode /Length ${bytes.length} >>\nstream\n`),
    bytes,
    Buffer.from('\nendstream'),
  ])

/** One stream of objects: their numbers and places, then the objects themselves. */
function together(objects: readonly Held[]): Buffer {
  let at = 0
  const places = objects.map(({ id, body }) => {
    const place = `${id} ${at}`
    at += body.length + 1
    return place
  })
  const index = Buffer.from(`${places.join(' ')}\n`)
  const bodies = objects.flatMap(({ body }) => [body, Buffer.from('\n')])
  const dictionary = `/Type /ObjStm /N ${objects.length} /First ${index.length}`
  return streamOf(dictionary, deflateSync(Buffer.concat([index, ...bodies]), level))
}

type Row = readonly [kind: 0 | 1 | 2, place: number, index: number]

/** Each row is one byte, four bytes, two bytes. */
function tableOf(rows: readonly Row[]): Buffer {
  const table = Buffer.alloc(rows.length * 7)
  for (const [i, [kind, place, index]] of rows.entries()) {
    table.writeUInt8(kind, i * 7)
    table.writeUInt32BE(place, i * 7 + 1)
    table.writeUInt16BE(index, i * 7 + 5)
  }
  return table
}

/** The same document in fewer bytes. The same input gives the same bytes. */
export function packed(file: Buffer): Buffer {
  const { held, trailer, head } = read(file)
  const [small, streams] = [held.filter((one) => !isStream(one)), held.filter(isStream)]
  const packId = Math.max(...held.map(({ id }) => id)) + 1
  const rows: Row[] = Array.from({ length: packId + 2 }, () => [0, 0, 0] as const)
  rows[0] = [0, 0, 65_535]
  for (const [i, { id }] of small.entries()) rows[id] = [2, packId, i]
  const parts: Buffer[] = [head]
  let at = head.length
  const put = (id: number, body: Buffer) => {
    rows[id] = [1, at, 0]
    const whole = Buffer.concat([Buffer.from(`${id} 0 obj\n`), body, Buffer.from('\nendobj\n')])
    parts.push(whole)
    at += whole.length
  }
  for (const { id, body } of streams) put(id, body)
  put(packId, together(small))
  const start = at
  rows[packId + 1] = [1, start, 0]
  const rest = trailer.replace(/\/Size \d+/, '').replaceAll('\n', ' ')
  const dictionary = `/Type /XRef /Size ${rows.length} /W [1 4 2] ${rest.trim()}`
  put(packId + 1, streamOf(dictionary, deflateSync(tableOf(rows), level)))
  parts.push(Buffer.from(`startxref\n${start}\n%%EOF\n`))
  return Buffer.concat(parts)
}
