// Reads what the SMSC delivers: receipts for what we sent, and texts from people, joined when they came in parts.
import { esmClass, type Pdu } from './smpp-codec.ts'

/** What a receipt says of one part. `reply` is the network's own word and error number. */
export type Receipt = {
  readonly id: string
  readonly state: 'delivered' | 'failed' | 'underway'
  readonly reply: string
}
/**
 * A text from a phone, or a part of one. `from` is E.164. `reference`: the network's own name for it, the same
 * when it is brought again.
 */
export type IncomingText = {
  readonly from: string
  readonly to: string
  readonly text: string
  readonly reference?: string
  readonly part?: PartOfText
}
/** Which part of how many (from 1), and the reference that joins them. */
export type PartOfText = {
  readonly reference: number
  readonly count: number
  readonly number: number
}

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

/** The number of a person's phone, E.164; undefined for short codes, names and what no phone of ours has. */
export function phoneNumber(address: string, international: boolean): string | undefined {
  const digits = address.replace(/^(?:\+|00)/, '').replace(/[\s().-]/g, '')
  // Mexico took its numbers without country as ten digits, and until 2019 with a 1 before them.
  if (/^[1-9]\d{9}$/.test(digits) && !international && !address.startsWith('+'))
    return `+52${digits}`
  const known = /^521(\d{10})$/.exec(digits)
  if (known) return `+52${known[1]}`
  return /^(?:52|1)[1-9]\d{9}$/.test(digits) ? `+${digits}` : undefined
}

/** A text as it came, with its part if it is one; undefined when no phone can have sent it. */
export function textFrom(pdu: Pdu): IncomingText | undefined {
  const from = phoneNumber(pdu.source_addr ?? '', pdu.source_addr_ton === 1)
  if (!from) return undefined
  const part = partOf(pdu)
  const reference = pdu.user_message_reference
  return {
    from,
    to: pdu.destination_addr ?? '',
    text: textOf(pdu),
    ...(reference !== undefined && { reference: `${reference}` }),
    ...(part && { part }),
  }
}

type Joining = { readonly texts: (string | undefined)[]; readonly since: number }
const waitMs = 60_000
const mostWaiting = 1_000

/** Joins parts by sender and reference in memory, as a phone does. What stays incomplete for a minute is forgotten. */
export function openJoiner() {
  const waiting = new Map<string, Joining>()
  return (pdu: Pdu, nowMs: number): { to: string; text: string } | undefined => {
    const to = pdu.destination_addr ?? ''
    const part = partOf(pdu)
    if (!part) return { to, text: textOf(pdu) }
    const key = `${pdu.source_addr} ${to} ${part.reference} ${part.count}`
    const known = waiting.get(key) ?? { texts: Array(part.count).fill(undefined), since: nowMs }
    known.texts[part.number - 1] = textOf(pdu)
    waiting.set(key, known)
    if (!known.texts.includes(undefined)) {
      waiting.delete(key)
      return { to, text: known.texts.join('') }
    }
    for (const [old, { since }] of waiting)
      if (nowMs - since > waitMs || waiting.size > mostWaiting) waiting.delete(old)
    return undefined
  }
}

/** Concatenation with an 8-bit (element 0) or a 16-bit (element 8) reference, or by the network's own fields. */
function partOf(pdu: Pdu): PartOfText | undefined {
  for (const element of pdu.short_message?.udh ?? []) {
    const [id, length] = element
    const wide = id === 8 && length === 4
    if (!wide && !(id === 0 && length === 3)) continue
    const at = wide ? 4 : 3
    const reference = wide ? element.readUInt16BE(2) : element[2]!
    const [count, number] = [element[at]!, element[at + 1]!]
    if (isPart(count, number)) return { reference, count, number }
  }
  const { sar_msg_ref_num: reference, sar_total_segments: count, sar_segment_seqnum: number } = pdu
  if (reference === undefined || count === undefined || number === undefined) return undefined
  return isPart(count, number) ? { reference, count, number } : undefined
}

const isPart = (count: number, number: number): boolean =>
  count > 1 && number >= 1 && number <= count
