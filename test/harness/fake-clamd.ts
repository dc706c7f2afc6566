// A scanner for tests: speaks as clamd does, reads chunks until one of no length, and answers by what was in them.
import assert from 'node:assert/strict'
import { createServer } from 'node:net'

/** Whatever holds this name is found. */
const answerTo = (bytes: Buffer): string =>
  bytes.includes('EICAR') ? 'stream: Eicar-Test-Signature FOUND\0' : 'stream: OK\0'

/** On that port, or on any. */
export async function fakeClamd(port = 0) {
  const server = createServer((socket) => {
    let came = Buffer.alloc(0)
    socket.on('data', (part) => {
      came = Buffer.concat([came, part as Buffer])
      const command = 'zINSTREAM\0'
      const parts: Buffer[] = []
      for (let at = command.length; at + 4 <= came.length; ) {
        const length = came.readUInt32BE(at)
        if (length === 0) {
          assert.equal(came.subarray(0, command.length).toString(), command)
          return void socket.end(answerTo(Buffer.concat(parts)))
        }
        parts.push(came.subarray(at + 4, at + 4 + length))
        at += 4 + length
      }
    })
    socket.on('error', () => {})
  })
  await new Promise<void>((done) => server.listen(port, '127.0.0.1', done))
  const { port: taken } = server.address() as { port: number }
  return { address: `clamd://127.0.0.1:${taken}`, close: () => void server.close() }
}
