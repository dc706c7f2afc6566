// What SMS gateways send over HTTP when a text or a receipt comes in: every make has its own names for the fields.
import { type IncomingText, phoneNumber, type Receipt } from '../../platform/sms-gateway.ts'
import type { Form } from '../../platform/web.ts'

const names = {
  from: ['from', 'From', 'de', 'msisdn', 'sender', 'source', 'source_addr', 'phone', 'number'],
  to: ['to', 'To', 'para', 'recipient', 'destination', 'destination_addr', 'shortcode'],
  text: ['text', 'Body', 'texto', 'content', 'message', 'msg', 'body', 'short_message'],
  id: ['id', 'MessageSid', 'messageId', 'message_id', 'messageid', 'msgid', 'smsid', 'uuid'],
  state: ['status', 'MessageStatus', 'message_status', 'state', 'stat', 'dlr'],
} as const

function field(form: Form, of: keyof typeof names): string | undefined {
  const name = names[of].find((one) => form[one] !== undefined && form[one] !== '')
  return name && form[name]
}

/** The text, or undefined when no phone or no words are in it. */
export function textIn(form: Form, shortCode: string): IncomingText | undefined {
  const from = phoneNumber((field(form, 'from') ?? '').trim().replace(/^ /, '+'), false)
  const text = field(form, 'text')
  if (!from || text === undefined) return undefined
  const reference = field(form, 'id')
  return { from, to: field(form, 'to') ?? shortCode, text, ...(reference && { reference }) }
}

const delivered = /^(?:delivr?d|delivered|1|success)$/i
const failed = /^(?:undeliv\w*|failed|rejectd?|rejected|expired|deleted|2|16|error)$/i

/** The receipt, or undefined when it names no message. */
export function receiptIn(form: Form): Receipt | undefined {
  const id = field(form, 'id')
  const word = field(form, 'state') ?? ''
  if (!id) return undefined
  const state = delivered.test(word) ? 'delivered' : failed.test(word) ? 'failed' : 'underway'
  return { id, state, reply: word.slice(0, 20) }
}

/** Jasmin takes any other answer than this one for a failure; no other gateway minds an empty one. */
export const acknowledgement = (form: Form): string =>
  form['origin-connector'] === undefined ? '' : 'ACK/Jasmin'
