// The limit of the short code: an SMPP echo that runs the same statement for each text and sends a text back.
import pg from 'pg'
import '../src/platform/db.ts' // parameters of Temporal write themselves
import { openLine, pdu } from '../src/platform/sms/smpp-codec.ts'

const { port, hostname } = new URL(process.env.BENCH_SMPP!)
const { text, byPhone } = JSON.parse(process.env.BENCH_STATEMENT!) as {
  text: string
  byPhone: Record<string, unknown[]>
}
const pool = new pg.Pool({ connectionString: process.env.BENCH_DATABASE!, max: 12 })
const line = openLine({ host: hostname, port: Number(port) })
let sequence = 1
line.on('connect', () => {
  line.send(pdu('bind_transceiver', { system_id: 'bench', password: 'bench', sequence_number: 1 }))
})
line.on('pdu', async (received) => {
  if (received.isResponse()) return
  const phone = received.source_addr ?? ''
  await pool.query({ name: 'bare', text, values: byPhone[phone]! })
  line.send(received.response())
  sequence += 1
  line.send(
    pdu('submit_sm', {
      sequence_number: sequence,
      source_addr: '30900',
      destination_addr: phone,
      data_coding: 0,
      short_message: Buffer.from('Cimiento: al 4 ago debes $406,385.57. Ya pagaste 38%.', 'ascii'),
    }),
  )
})
process.send!({ port: 0 })
process.once('SIGTERM', async () => {
  line.destroy()
  await pool.end()
  process.exit(0)
})
