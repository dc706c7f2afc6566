// A mobile operator in miniature: an SMPP server on loopback that takes our texts, receipts them, and keeps
// what each phone would show. Our gateway reaches it over TCP like any other; there is no short cut.
import { randomBytes, randomInt } from 'node:crypto'
import type { Instant } from '../../foundation/time.ts'
import { openJoiner, textOf } from '../../platform/sms/incoming.ts'
import { partsOf } from '../../platform/sms/segments.ts'
import {
  esmClass,
  gsm7Bytes,
  type Line,
  type LineServer,
  type Pdu,
  type PduFields,
  pdu,
  serveLines,
  status,
} from '../../platform/sms/smpp-codec.ts'
import type { PhoneText, Trouble } from './phone-text.ts'

export type SmscOptions = {
  readonly systemId: string
  readonly password: string
  readonly shortCode: string
  readonly now: () => Instant
}

const mostTexts = 2_000
const receiptAfterMs = 40
const tryAgainMs = { first: 200, most: 5_000 }
const mostTries = 60
const numberForm = /^[1-9]\d{9,14}$/

/** Sixteen bits alone are no name: two messages may share them, and their words tell them apart. */
const markOf = (received: Pdu): string =>
  `${received.destination_addr} ${received.user_message_reference} ${textOf(received)}`

export class Smsc {
  readonly #options: SmscOptions
  readonly #server: LineServer = serveLines()
  readonly #lines = new Set<Line>()
  readonly #bound = new Set<Line>()
  readonly #texts: PhoneText[] = []
  readonly #answers = new Map<string, (code: number) => void>()
  readonly #joined = openJoiner()
  /** Messages taken, by phone, words and the sender's own name for it: the same one again is not a second one. */
  readonly #taken = new Map<string, string>()
  #sequence = 0
  #said = randomInt(0x10000) // an operator's own numbers go on, however often it is started
  #trouble: Trouble = { throttle: 0, drop: 0, silence: 0, receipts: 'delivered' }

  constructor(options: SmscOptions) {
    this.#options = options
    this.openedAt = options.now()
    this.#server.on('session', (line) => this.#meet(line))
    this.#server.on('error', () => {})
  }

  /** Listens on loopback; port 0 picks a free one. Returns the SMS_URL that reaches it. */
  async listen(port: number): Promise<string> {
    await new Promise<void>((ready) => this.#server.listen(port, '127.0.0.1', ready))
    const { systemId, password } = this.#options
    return `smpp://${systemId}:${password}@127.0.0.1:${this.#server.address().port}`
  }

  /** What came before is not in this memory. */
  readonly openedAt: Instant

  /** What the phone with this number shows, oldest first. */
  textsOf(number: string): readonly PhoneText[] {
    return this.#texts.filter((text) => text.number === number)
  }

  /** The phones that have something to show, the most recent first. */
  numbers(): readonly string[] {
    return [...new Set(this.#texts.map((text) => text.number).reverse())]
  }

  behave(trouble: Partial<Trouble>): void {
    this.#trouble = { ...this.#trouble, ...trouble }
  }

  /** Cuts every line, as a broken cable would. */
  cutLines(): void {
    for (const line of this.#lines) line.destroy()
  }

  /** The phone sends a text to the short code. False when nobody took it yet: it is offered until somebody does. */
  async say(number: string, text: string): Promise<boolean> {
    this.#keep({ number, text, at: this.#options.now(), mine: true })
    const joins = randomBytes(1)[0]!
    const tries: Promise<boolean>[] = []
    for (const part of partsOf(text, joins)) {
      this.#said = (this.#said + 1) & 0xffff
      tries.push(
        this.#offer({
          source_addr_ton: 1,
          source_addr_npi: 1,
          source_addr: number.replace(/^\+/, ''),
          dest_addr_ton: 3,
          destination_addr: this.#options.shortCode,
          esm_class: part.esmClass,
          data_coding: part.dataCoding,
          short_message: part.bytes,
          user_message_reference: this.#said,
        }),
      )
    }
    return (await Promise.all(tries)).every(Boolean)
  }

  /** As operators do: kept, and offered again until somebody bound takes it. Tells how the first offer went. */
  async #offer(fields: PduFields): Promise<boolean> {
    const taken = await this.#deliver(fields)
    if (!taken) void this.#insist(fields)
    return taken
  }

  async #insist(fields: PduFields): Promise<void> {
    const { first, most } = tryAgainMs
    for (let tries = 1; tries < mostTries; tries++) {
      const wait = Math.min(first * 2 ** Math.min(tries - 1, 6), most)
      await new Promise((resolve) => setTimeout(resolve, wait).unref())
      if (await this.#deliver(fields)) return
    }
  }

  async close(): Promise<void> {
    const closed = new Promise<void>((done) => this.#server.close(done))
    this.cutLines()
    await closed
  }

  #meet(line: Line): void {
    this.#lines.add(line)
    line.on('error', () => line.destroy())
    line.on('close', () => {
      this.#lines.delete(line)
      this.#bound.delete(line)
    })
    line.on('pdu', (received) => this.#take(line, received))
  }

  #take(line: Line, received: Pdu): void {
    if (received.isResponse()) {
      this.#answers.get(`${received.sequence_number}`)?.(received.command_status)
    } else if (/^bind_/.test(received.command)) {
      this.#bind(line, received)
    } else if (received.command === 'submit_sm') {
      this.#submit(line, received)
    } else {
      line.send(received.response())
      if (received.command === 'unbind') line.close()
    }
  }

  #bind(line: Line, received: Pdu): void {
    const { systemId, password } = this.#options
    const known = received.system_id === systemId
    const right = known && received.password === password
    const wrong = known ? status.invalidPassword : status.invalidSystemId
    if (!right) {
      line.send(received.response({ command_status: wrong }))
      line.close()
      return
    }
    this.#bound.add(line)
    line.send(received.response({ system_id: 'smsc' }))
  }

  #submit(line: Line, received: Pdu): void {
    if (!this.#bound.has(line)) {
      line.send(received.response({ command_status: 0x04 })) // not bound for that
    } else if (this.#trouble.drop > 0) {
      this.#trouble.drop -= 1
      line.destroy()
    } else if (this.#trouble.throttle > 0) {
      this.#trouble.throttle -= 1
      line.send(received.response({ command_status: status.throttled }))
    } else if (!numberForm.test(received.destination_addr ?? '')) {
      line.send(received.response({ command_status: status.invalidDestination }))
    } else this.#accept(line, received)
  }

  #accept(line: Line, received: Pdu): void {
    const name = received.user_message_reference
    const key = name === undefined ? undefined : markOf(received)
    const known = key && this.#taken.get(key)
    const id = known ?? randomBytes(8).toString('hex')
    if (key) this.#remember(key, id)
    if (!known) this.#show(received)
    if (this.#trouble.silence > 0) {
      this.#trouble.silence -= 1
      return
    }
    line.send(received.response({ message_id: id }))
    if (received.registered_delivery && this.#trouble.receipts !== 'none')
      setTimeout(() => void this.#receipt(id, received), receiptAfterMs).unref()
  }

  #remember(key: string, id: string): void {
    this.#taken.set(key, id)
    if (this.#taken.size <= mostTexts) return
    const [oldest] = this.#taken.keys()
    this.#taken.delete(oldest!)
  }

  #show(received: Pdu): void {
    const now = this.#options.now()
    const whole = this.#joined(received, now.epochMilliseconds)
    if (whole) this.#keep({ number: `+${whole.to}`, text: whole.text, at: now, mine: false })
  }

  #receipt(id: string, { source_addr = '', destination_addr = '' }: Pdu): Promise<boolean> {
    const stat = this.#trouble.receipts === 'delivered' ? 'DELIVRD err:000' : 'UNDELIV err:001'
    const dlvrd = this.#trouble.receipts === 'delivered' ? '001' : '000'
    return this.#offer({
      source_addr: destination_addr,
      destination_addr: source_addr,
      esm_class: esmClass.receipt,
      data_coding: 0,
      short_message: gsm7Bytes(`id:${id} sub:001 dlvrd:${dlvrd} stat:${stat} text:`),
    })
  }

  #deliver(fields: PduFields): Promise<boolean> {
    const line = [...this.#bound].at(-1)
    if (!line) return Promise.resolve(false)
    this.#sequence += 1
    const key = `${this.#sequence}`
    return new Promise((resolve) => {
      const timer = setTimeout(() => this.#answers.get(key)?.(-1), 5_000)
      this.#answers.set(key, (code) => {
        clearTimeout(timer)
        this.#answers.delete(key)
        resolve(code === status.ok)
      })
      const sent = line.send(pdu('deliver_sm', { ...fields, sequence_number: this.#sequence }))
      if (!sent) this.#answers.get(key)?.(-1)
    })
  }

  #keep(text: PhoneText): void {
    this.#texts.push(text)
    if (this.#texts.length > mostTexts) this.#texts.shift()
  }
}
