// The bytes of SMPP 3.4 come from the `smpp` package; this gives them types. No session manners here.

import { createRequire } from 'node:module'
import type { Socket } from 'node:net'

/** A decoded PDU. Which fields it has depends on `command`; text fields are checked where they are read. */
export type Pdu = {
  readonly command: string
  readonly command_status: number
  readonly sequence_number: number
  isResponse(): boolean
  response(fields?: PduFields): Pdu
  readonly system_id?: string
  readonly password?: string
  readonly message_id?: string
  readonly source_addr?: string
  readonly source_addr_ton?: number
  readonly destination_addr?: string
  readonly esm_class?: number
  readonly registered_delivery?: number
  readonly data_coding?: number
  readonly short_message?: DecodedText
  readonly message_payload?: DecodedText
  readonly receipted_message_id?: string
  readonly user_message_reference?: number
  readonly sar_msg_ref_num?: number
  readonly sar_total_segments?: number
  readonly sar_segment_seqnum?: number
  readonly message_state?: number
}
/** `udh` is the list of elements, each `[id, length, …bytes]`. */
export type DecodedText = { readonly message: string | Buffer; readonly udh?: readonly Buffer[] }
export type PduFields = Readonly<Record<string, string | number | Buffer>>

/** One TCP connection that speaks SMPP. `send` is false when the line is no longer writable. */
export type Line = {
  readonly socket: Socket
  send(pdu: Pdu): boolean
  close(): void
  destroy(): void
  on(event: 'pdu', listener: (pdu: Pdu) => void): void
  on(event: 'connect' | 'close', listener: () => void): void
  on(event: 'error', listener: (error: Error) => void): void
}
export type LineServer = {
  listen(port: number, host: string, ready: () => void): void
  close(done: () => void): void
  address(): { port: number }
  on(event: 'session', listener: (line: Line) => void): void
  on(event: 'error', listener: (error: Error) => void): void
}
type Package = {
  Session: new (options: { host: string; port: number; tls?: boolean }) => Line
  createServer(): LineServer
  PDU: new (command: string, fields?: PduFields) => Pdu
  encodings: Record<
    'ASCII' | 'UCS2',
    { encode(text: string): Buffer; match(text: string): boolean }
  >
}
const smpp = createRequire(import.meta.url)('smpp') as Package

export const openLine = (options: { host: string; port: number; tls?: boolean }): Line =>
  new smpp.Session(options)
export const serveLines = (): LineServer => smpp.createServer()
export const pdu = (command: string, fields: PduFields = {}): Pdu => new smpp.PDU(command, fields)

/** Whether the text fits the GSM 7-bit alphabet and its extension. */
export const isGsm7 = (text: string): boolean => smpp.encodings.ASCII.match(text)
/** GSM 03.38, one octet per septet as SMPP carries it. */
export const gsm7Bytes = (text: string): Buffer => smpp.encodings.ASCII.encode(text)
export const ucs2Bytes = (text: string): Buffer => smpp.encodings.UCS2.encode(text)

/** Command statuses that decide something here; the rest are told by number. */
export const status = {
  ok: 0x00,
  systemError: 0x08,
  invalidDestination: 0x0b,
  invalidPassword: 0x0d,
  invalidSystemId: 0x0f,
  queueFull: 0x14,
  invalidDestinationType: 0x50,
  invalidDestinationPlan: 0x51,
  throttled: 0x58,
  temporaryAppError: 0x64,
} as const

/** 0x58 → `smpp-0x58`: how a status is written in the log of a message. */
export const statusName = (code: number): string => `smpp-0x${code.toString(16).padStart(2, '0')}`
/** The data_coding we choose ourselves: the SMSC's default alphabet, or UCS-2. */
export const dataCoding = { gsm7: 0x00, ucs2: 0x08 } as const
/** Bits of esm_class: a receipt, and «a user data header comes first». */
export const esmClass = { receipt: 0x04, kind: 0x3c, udh: 0x40 } as const
