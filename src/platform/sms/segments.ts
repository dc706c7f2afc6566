// How a text travels: alphabet, number of parts, and the bytes of each part with its concatenation header.
import { SegmentedMessage } from 'sms-segments-calculator'
import { dataCoding, esmClass, gsm7Bytes, isGsm7, ucs2Bytes } from './smpp-codec.ts'

export type Segments = {
  readonly alphabet: 'gsm7' | 'ucs2'
  readonly count: number
  /** Septets (GSM-7) or 16-bit units (UCS-2); one part holds 160 or 70. */
  readonly units: number
}
/** One submit_sm: what differs from part to part. */
export type Part = {
  readonly bytes: Buffer
  readonly dataCoding: number
  readonly esmClass: number
}

/** Counts the parts a phone network bills. */
export function segmentsOf(text: string): Segments {
  const counted = new SegmentedMessage(text, isGsm7(text) ? 'GSM-7' : 'UCS-2')
  const alphabet = counted.encodingName === 'GSM-7' ? 'gsm7' : 'ucs2'
  return {
    alphabet,
    count: counted.segmentsCount,
    units: counted.messageSize / (alphabet === 'gsm7' ? 7 : 16),
  }
}

const room = { gsm7: { whole: 160, part: 153 }, ucs2: { whole: 140, part: 134 } } as const
const gsmEscape = 0x1b

/** The parts in order; `reference` (0–255) joins them on the phone. A short text is one part without header. */
export function partsOf(text: string, reference: number): readonly Part[] {
  const alphabet = isGsm7(text) ? 'gsm7' : 'ucs2'
  const bytes = alphabet === 'gsm7' ? gsm7Bytes(text) : ucs2Bytes(text)
  const coding = dataCoding[alphabet]
  if (bytes.length <= room[alphabet].whole) return [{ bytes, dataCoding: coding, esmClass: 0 }]
  const pieces = cut(bytes, room[alphabet].part, alphabet)
  return pieces.map((piece, i) => ({
    bytes: Buffer.concat([Buffer.from([5, 0, 3, reference & 0xff, pieces.length, i + 1]), piece]),
    dataCoding: coding,
    esmClass: esmClass.udh,
  }))
}

/** Cuts so that no character is torn: not after a GSM escape, nor between the halves of a surrogate pair. */
function cut(bytes: Buffer, size: number, alphabet: 'gsm7' | 'ucs2'): Buffer[] {
  const pieces: Buffer[] = []
  for (let from = 0; from < bytes.length; ) {
    let to = Math.min(from + size, bytes.length)
    if (to < bytes.length && alphabet === 'gsm7' && bytes[to - 1] === gsmEscape) to -= 1
    if (to < bytes.length && alphabet === 'ucs2' && (bytes[to - 2]! & 0xfc) === 0xd8) to -= 2
    pieces.push(bytes.subarray(from, to))
    from = to
  }
  return pieces
}
