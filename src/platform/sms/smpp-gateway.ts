// SMS over SMPP: a text becomes one submit_sm per part; receipts and incoming texts go to those who asked.
import { randomInt } from 'node:crypto'
import type { Delivery } from '../delivery.ts'
import { hashOf } from '../secrets.ts'
import type { SmsEvents, SmsGateway } from '../sms-gateway.ts'
import { isReceipt, readReceipt, textFrom } from './incoming.ts'
import { type Part, partsOf } from './segments.ts'
import { type PduFields, status, statusName } from './smpp-codec.ts'
import { type SessionOptions, SmppSession } from './smpp-session.ts'

type Manners = Pick<SessionOptions, 'window' | 'answerMs' | 'enquireMs' | 'retryMs' | 'restMs'>
const manners: Manners = {
  window: 50,
  answerMs: 10_000,
  enquireMs: 30_000,
  retryMs: { first: 500, most: 60_000 },
  restMs: { first: 1_000, most: 30_000 },
}

/**
 * `url`: `smpp://user:password@host:port`, `ssmpp://` for TLS; `?window=10` where the operator allows fewer
 * requests at once than fifty. `from`: the short code people answer to.
 */
export function openSmppGateway(
  { url, from }: { url: string; from: string },
  events: SmsEvents,
  options: Partial<Manners> = {},
): SmsGateway {
  const { protocol, hostname, port, username, password, searchParams } = new URL(url)
  const window = /^[1-9]\d{0,2}$/.exec(searchParams.get('window') ?? '')?.[0]
  const session = new SmppSession({
    ...manners,
    ...(window && { window: Number(window) }),
    ...options,
    host: hostname.replace(/^\[|\]$/g, ''),
    port: Number(port || (protocol === 'ssmpp:' ? 3550 : 2775)),
    tls: protocol === 'ssmpp:',
    systemId: decodeURIComponent(username),
    password: decodeURIComponent(password),
    onDeliver: async (received) => {
      if (isReceipt(received)) {
        const receipt = readReceipt(received)
        if (receipt) await events.onReceipt(receipt)
        return status.ok
      }
      const text = textFrom(received)
      if (text) await events.onText(text) // from nobody's phone: taken, so that it does not come back
      return status.ok
    },
  })
  return {
    send: async ({ to, text, reference }) => {
      const ids: string[] = []
      const name = reference === undefined ? undefined : hashOf(reference).readUInt16BE(0)
      for (const [i, part] of partsOf(text, name ?? randomInt(256)).entries()) {
        const named = name !== undefined && { user_message_reference: (name + i) & 0xffff }
        const fields = { ...submission(part, { from, to }), ...named }
        const answer = await session.ask('submit_sm', fields)
        if (!answer.ok) return { outcome: 'temporary', reply: answer.reason }
        const { command_status: code, message_id: id } = answer.pdu
        if (code !== status.ok) return refusal(code)
        if (id) ids.push(id)
      }
      return { outcome: 'sent', reply: statusName(status.ok), ids }
    },
    state: () => session.state(),
    close: () => session.close(),
  }
}

const submission = (part: Part, { from, to }: { from: string; to: string }): PduFields => ({
  source_addr_ton: 3, // a short code belongs to the network
  source_addr_npi: 0,
  source_addr: from,
  dest_addr_ton: 1, // international number
  dest_addr_npi: 1,
  destination_addr: to.replace(/^\+/, ''),
  registered_delivery: 1,
  esm_class: part.esmClass,
  data_coding: part.dataCoding,
  short_message: part.bytes,
})

const wrongNumber: readonly number[] = [
  status.invalidDestination,
  status.invalidDestinationType,
  status.invalidDestinationPlan,
]
/** Only what is wrong with the number itself is final: throttling, full queues and system errors pass. */
const refusal = (code: number): Delivery => ({
  outcome: wrongNumber.includes(code) ? 'permanent' : 'temporary',
  reply: statusName(code),
})
