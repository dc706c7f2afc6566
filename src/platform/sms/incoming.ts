// Reads what the SMSC delivers: receipts for what we sent, and texts from people, joined when they came in parts.
import { esmClass, type Pdu } from './smpp-codec.ts'

/** What a receipt says of one part. `reply` is the network's own word and error number. */
export type Receipt = {
  readonly id: string
  readonly state: 'delivered' | 'failed' | 'underway'
  readonly reply: string
}
/** A text from a phone. Numbers are E.164 where the network says so. */
export type IncomingText = { readonly from: string; readonly to: string; readonly text: string }

export const isReceipt = (pdu: Pdu): boolean =>
  ((pdu.esm_class ?? 0) & esmClass.kind) === esmClass.receipt

const final: Readonly<Record<string, Receipt['state']>> = {
  DELIVRD: 'delivered',
  EXPIRED: 'failed',
  DELETED: 'failed',
  UNDELIV: 'failed',
  REJECTD: 'failed',
}
const words = [
  '',
  'ENROUTE',
  'DELIVRD',
  'EXPIRED',
  'DELETED',
  'UNDELIV',
  'ACCEPTD',
  'UNKNOWN',
  'REJECTD',
]

/** The receipt's fields, from its optional parameters or from the customary text; undefined when it names no message. */
export function readReceipt(pdu: Pdu): Receipt | undefined {
  const text = textOf(pdu)
  const id = pdu.receipted_message_id?.replace(/\0+$/, '') || /\bid:(\S+)/i.exec(text)?.[1]
  if (!id) return undefined
  const word =
    /\bstat:([A-Z]+)/i.exec(text)?.[1]?.toUpperCase() ?? words[pdu.message_state ?? 0] ?? ''
  const error = /\berr:(\w+)/i.exec(text)?.[1]
  return {
    id,
    state: final[word] ?? 'underway',
    reply: error && error !== '000' ? `${word} ${error}` : word,
  }
}

export function textOf(pdu: Pdu): string {
  const body = pdu.message_payload?.message ?? pdu.short_message?.message ?? ''
  return typeof body === 'string' ? body : body.toString('latin1')
}

type Joining = { readonly texts: (string | undefined)[]; readonly since: number }
const waitMs = 60_000
const mostWaiting = 1_000

/** Joins parts by sender and reference. A set that stays incomplete for a minute is forgotten. */
export function openJoiner() {
  const waiting = new Map<string, Joining>()
  return (pdu: Pdu, nowMs: number): IncomingText | undefined => {
    const from = pdu.source_addr ?? ''
    const to = pdu.destination_addr ?? ''
    const part = partOf(pdu)
    if (!part) return { from, to, text: textOf(pdu) }
    const key = `${from} ${to} ${part.reference} ${part.count}`
    const known = waiting.get(key) ?? { texts: Array(part.count).fill(undefined), since: nowMs }
    known.texts[part.number - 1] = textOf(pdu)
    waiting.set(key, known)
    if (!known.texts.includes(undefined)) {
      waiting.delete(key)
      return { from, to, text: known.texts.join('') }
    }
    for (const [old, { since }] of waiting)
      if (nowMs - since > waitMs || waiting.size > mostWaiting) waiting.delete(old)
    return undefined
  }
}

/** Concatenation with an 8-bit (element 0) or a 16-bit (element 8) reference. */
function partOf(pdu: Pdu): { reference: number; count: number; number: number } | undefined {
  for (const element of pdu.short_message?.udh ?? []) {
    const [id, length] = element
    const wide = id === 8 && length === 4
    if (!wide && !(id === 0 && length === 3)) continue
    const at = wide ? 4 : 3
    const reference = wide ? element.readUInt16BE(2) : element[2]!
    const [count, number] = [element[at]!, element[at + 1]!]
    if (count > 1 && number >= 1 && number <= count) return { reference, count, number }
  }
  return undefined
}
