// SMS out and in, whatever the line: SMPP to an operator, or HTTP to an aggregator.
import type { Delivery } from './delivery.ts'
import { openHttpGateway } from './sms/http-gateway.ts'
import type { IncomingText, Receipt } from './sms/incoming.ts'
import { openSmppGateway } from './sms/smpp-gateway.ts'
import type { SessionState } from './sms/smpp-session.ts'

export { type IncomingText, phoneNumber, type Receipt } from './sms/incoming.ts'
export { type Segments, segmentsOf } from './sms/segments.ts'

/**
 * `to` is E.164 with its plus sign. `reference` is the same whenever the same text is tried again: a network
 * that filters duplicates knows it by that.
 */
export type OutgoingText = {
  readonly to: string
  readonly text: string
  readonly reference?: string
}
export type SmsGateway = {
  /** Never throws for what the network does: see `Delivery`. */
  send(sms: OutgoingText): Promise<Delivery>
  /** For operators: whether the line is up, and if not, why. */
  state(): SessionState
  close(): Promise<void>
}
/** A throw from either makes the SMSC deliver the same thing again later. */
export type SmsEvents = {
  onReceipt(receipt: Receipt): Promise<void>
  onText(text: IncomingText): Promise<void>
}
export type SmsOptions = {
  /** `smpp://user:password@host:port`, `ssmpp://…` or `https://:secret@host/path`. */
  readonly url: string
  /** The short code the messages come from. */
  readonly from: string
}

export const openSmsGateway = (options: SmsOptions, events: SmsEvents): SmsGateway =>
  /^s?smpp:/.test(options.url) ? openSmppGateway(options, events) : openHttpGateway(options)
