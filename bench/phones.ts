// A network of phones that keep texting: as an operator does, so many texts unacknowledged at once; and how many
// answers come a second.
import { type Line, type Pdu, pdu, serveLines, status } from '../src/platform/sms/smpp-codec.ts'

export type Question = { readonly number: string; readonly text: string }

const unacknowledged = 100
/** The people behind the phones wait for their answers before they ask again. */
const unanswered = 1_000

/** Listens for one side that answers. Whoever binds is let in. */
export async function openPhones(questions: readonly Question[]) {
  const server = serveLines()
  let line: Line | undefined
  let next = 0
  let answered = 0
  let asking = false
  let bound: () => void = () => {}
  const ready = new Promise<void>((done) => {
    bound = done
  })

  const ask = (): void => {
    const { number, text } = questions[next % questions.length]!
    next += 1
    line?.send(
      pdu('deliver_sm', {
        sequence_number: next,
        source_addr_ton: 1,
        source_addr: number.slice(1),
        destination_addr: '30900',
        data_coding: 0,
        short_message: Buffer.from(text, 'ascii'),
        user_message_reference: next & 0xffff,
      }),
    )
  }
  let first = 0
  let wanted = 0
  let acknowledged = 0
  /** As many more as the window and the people allow. */
  const fill = (): void => {
    while (
      asking &&
      next - acknowledged < unacknowledged &&
      next - wanted - (answered - first) < unanswered
    )
      ask()
  }
  const take = (received: Pdu): void => {
    if (received.command === 'deliver_sm_resp') acknowledged += 1
    if (received.command === 'submit_sm') answered += 1
    if (!received.isResponse())
      line?.send(received.response({ command_status: status.ok, message_id: `${next}` }))
    if (received.command === 'bind_transceiver') bound()
    fill()
  }
  server.on('session', (one) => {
    line = one
    one.on('pdu', take)
    one.on('error', () => one.destroy())
  })
  server.on('error', () => {})
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  return {
    url: `smpp://bench:bench@127.0.0.1:${server.address().port}`,
    ready,
    /** Answers a second, over so many seconds; what is unanswered at the end is waited for. */
    perSecond: async (seconds: number): Promise<number> => {
      first = answered
      wanted = next
      const started = performance.now()
      asking = true
      fill()
      await new Promise((done) => setTimeout(done, seconds * 1000))
      asking = false
      const rate = (answered - first) / ((performance.now() - started) / 1000)
      for (let waited = 0; answered - first < next - wanted && waited < 10_000; waited += 10)
        await new Promise((done) => setTimeout(done, 10))
      if (answered - first < next - wanted)
        throw new Error(`of ${next - wanted} texts ${answered - first} were answered`)
      return rate
    },
    close: () => {
      line?.destroy()
      server.close(() => {})
    },
  }
}
