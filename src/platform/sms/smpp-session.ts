// Our own SMPP 3.4 session: bind, window, time limits, enquire_link, coming back after a drop, leaving politely.
import {
  type Line,
  openLine,
  type Pdu,
  type PduFields,
  pdu,
  status,
  statusName,
} from './smpp-codec.ts'
import { type Answer, SmppWindow } from './smpp-window.ts'

export type SessionOptions = {
  readonly host: string
  readonly port: number
  readonly tls: boolean
  readonly systemId: string
  readonly password: string
  /** Requests under way at once. */
  readonly window: number
  /** How long one request may wait for its answer, in milliseconds. */
  readonly answerMs: number
  /** Silence after which the line is asked whether it lives, in milliseconds. */
  readonly enquireMs: number
  /** First and longest wait before binding again, in milliseconds; it doubles in between. */
  readonly retryMs: { readonly first: number; readonly most: number }
  /** First and longest rest after «throttled» or «queue full», in milliseconds; it doubles while that goes on. */
  readonly restMs: { readonly first: number; readonly most: number }
  /** What the SMSC asks of us (deliver_sm): the status we answer with. A throw answers «try again later». */
  readonly onDeliver: (received: Pdu) => Promise<number>
}
/** `refused` carries the SMSC's reason for turning our bind away; it is tried again, slowly. */
export type SessionState =
  | { readonly link: 'connecting' | 'bound' | 'closed' }
  | { readonly link: 'down' | 'refused'; readonly reason: string }

export class SmppSession {
  readonly #options: SessionOptions
  readonly #window: SmppWindow
  #line: Line | undefined
  #state: SessionState = { link: 'connecting' }
  #closing = false
  #failures = 0
  #throttled = 0
  #retry: NodeJS.Timeout | undefined
  #enquire: NodeJS.Timeout | undefined

  constructor(options: SessionOptions) {
    this.#options = options
    this.#window = new SmppWindow(options.window, options.answerMs)
    this.#connect()
  }

  state(): SessionState {
    return this.#state
  }

  /** Sends a request once the line is bound and the window has room; never throws. */
  async ask(command: string, fields: PduFields): Promise<Answer> {
    // A line known to be down for a while is not waited for: whoever sends has other work to do.
    const hopeless = this.#state.link === 'refused' || this.#failures > 2
    if (this.#closing || hopeless || !(await this.#window.enter()))
      return { ok: false, reason: 'not-bound' }
    const answer = await this.#request(command, fields)
    if (answer.ok) this.#heed(answer.pdu.command_status)
    this.#window.leave()
    return answer
  }

  /** «Not so fast» is heeded by all who wait; the first request that passes ends it. */
  #heed(code: number): void {
    const { first, most } = this.#options.restMs
    if (code === status.ok) this.#throttled = 0
    if (!tooFast.includes(code)) return
    this.#window.rest(Math.min(first * 2 ** this.#throttled, most))
    this.#throttled += 1
  }

  /** Takes nothing new, lets what is under way finish, unbinds and hangs up. */
  async close(): Promise<void> {
    this.#closing = true
    clearTimeout(this.#retry)
    clearTimeout(this.#enquire)
    await this.#window.drain()
    if (this.#state.link === 'bound') await this.#request('unbind', {})
    this.#line?.destroy()
    this.#state = { link: 'closed' }
  }

  #request(command: string, fields: PduFields): Promise<Answer> {
    return this.#window.ask((sequence_number) =>
      this.#line ? say(this.#line, pdu(command, { ...fields, sequence_number })) : false,
    )
  }

  /** A line that neither opens nor refuses, or bytes that are no SMPP, end alike: hang up and come back. */
  #connect(): void {
    const { host, port, tls, answerMs } = this.#options
    const line = openLine({ host, port, tls })
    this.#line = line
    this.#state = { link: 'connecting' }
    let reason = 'line-lost'
    const opening = setTimeout(() => line.destroy(), answerMs)
    line.on('error', (error) => {
      reason = (error as { code?: string }).code?.toLowerCase() ?? 'not-smpp'
      line.destroy()
    })
    line.on('pdu', (received) => void this.#take(line, received))
    line.socket.once(tls ? 'secureConnect' : 'connect', () => {
      clearTimeout(opening)
      line.socket.setKeepAlive(true, 30_000)
      void this.#bind(line)
    })
    line.on('close', () => {
      clearTimeout(opening)
      this.#lost(reason)
    })
  }

  async #bind(line: Line): Promise<void> {
    const { systemId, password } = this.#options
    const answer = await this.#request('bind_transceiver', {
      system_id: systemId,
      password,
      interface_version: 0x34,
    })
    if (!answer.ok) return line.destroy()
    const code = answer.pdu.command_status
    if (code !== status.ok) {
      this.#state = { link: 'refused', reason: statusName(code) }
      return line.destroy()
    }
    this.#failures = 0
    this.#state = { link: 'bound' }
    this.#heard(line)
    this.#window.open()
  }

  /** Any PDU proves the line; after silence we ask, and hang up when nobody answers. */
  #heard(line: Line): void {
    clearTimeout(this.#enquire)
    if (this.#closing) return
    this.#enquire = setTimeout(async () => {
      const answer = await this.#request('enquire_link', {})
      if (!answer.ok) line.destroy()
    }, this.#options.enquireMs)
  }

  #lost(reason: string): void {
    clearTimeout(this.#enquire)
    this.#line = undefined
    this.#window.lineLost()
    if (this.#closing) return
    const refused = this.#state.link === 'refused'
    if (!refused) this.#state = { link: 'down', reason }
    const { first, most } = this.#options.retryMs
    const wait = refused ? most : Math.min(first * 2 ** this.#failures, most)
    this.#failures += 1
    // Spread by a quarter either way, so that many processes do not come back in the same instant.
    this.#retry = setTimeout(() => this.#connect(), wait * (0.75 + Math.random() / 2))
  }

  async #take(line: Line, received: Pdu): Promise<void> {
    if (this.#state.link === 'bound') this.#heard(line)
    if (received.isResponse()) return this.#window.answered(received)
    if (received.command === 'deliver_sm') {
      const code = await this.#options.onDeliver(received).catch(() => status.temporaryAppError)
      say(line, received.response({ command_status: code }))
      return
    }
    if (unanswerable.includes(received.command)) return
    say(line, received.response()) // enquire_link, unbind; an unknown command gets generic_nack
    if (received.command === 'unbind') line.close()
  }
}

/** What is said in one turn of the event loop leaves in one piece. False when the line is gone. */
function say(line: Line, message: Pdu): boolean {
  const { socket } = line
  if (socket.writableCorked === 0) {
    socket.cork()
    process.nextTick(() => socket.uncork())
  }
  return line.send(message)
}

const tooFast: readonly number[] = [status.throttled, status.queueFull]
const unanswerable: readonly string[] = ['alert_notification', 'outbind']
