// Whoever looks for malware: clamd over TCP by its INSTREAM command, or nobody, which is said and never hidden.
import { connect } from 'node:net'

export type Verdict =
  | { readonly found: 'nothing' }
  | { readonly found: 'malware'; readonly name: string }
  /** It is away, or could not say. */
  | { readonly found: 'unknown' }

export type Scanner = {
  /** 'none': nobody looks. */
  readonly kind: 'clamd' | 'none'
  scan(bytes: Buffer): Promise<Verdict>
}

export const noScanner: Scanner = { kind: 'none', scan: async () => ({ found: 'nothing' }) }

const unknown: Verdict = { found: 'unknown' }
const mostMilliseconds = 20_000
const chunkBytes = 65_536

/** `zINSTREAM`, then chunks with their length before them, then a length of zero. */
function* messagesOf(bytes: Buffer): Generator<Buffer> {
  yield Buffer.from('zINSTREAM\0')
  for (let at = 0; at < bytes.length; at += chunkBytes) {
    const chunk = bytes.subarray(at, at + chunkBytes)
    const length = Buffer.alloc(4)
    length.writeUInt32BE(chunk.length)
    yield length
    yield chunk
  }
  yield Buffer.alloc(4)
}

/** `stream: OK`, `stream: Eicar-Test-Signature FOUND`, or an error. */
export function verdictIn(answer: string): Verdict {
  const said = answer.replace(/\0/g, '').trim()
  if (said === 'stream: OK') return { found: 'nothing' }
  const name = /^stream: (\S{1,100}) FOUND$/.exec(said)?.[1]
  return name === undefined ? unknown : { found: 'malware', name }
}

/** A scanner at that address, as an operator configured it; nobody else's words ever choose where we connect. */
export function clamd(address: string): Scanner {
  const { hostname, port } = new URL(address)
  const host = hostname.replace(/^\[|\]$/g, '')
  const scan = (bytes: Buffer) =>
    new Promise<Verdict>((resolve) => {
      const socket = connect({ host, port: +(port || '3310') })
      let answer = ''
      const timer = setTimeout(() => socket.destroy(), mostMilliseconds)
      socket.on('connect', () => {
        for (const message of messagesOf(bytes)) socket.write(message)
      })
      socket.on('data', (part) => {
        answer = (answer + part.toString('latin1')).slice(0, 1_000)
        if (answer.includes('\0')) socket.end()
      })
      socket.on('error', () => {})
      socket.on('close', () => {
        clearTimeout(timer)
        resolve(verdictIn(answer))
      })
    })
  return { kind: 'clamd', scan }
}

/** `clamd://host:port`, or nothing. */
export const scannerAt = (address: string | undefined): Scanner =>
  address === undefined ? noScanner : clamd(address)
