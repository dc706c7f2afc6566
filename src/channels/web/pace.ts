// How slowly a form may come in. Half a minute for what is typed; a photo on a slow line has longer, for as long as it
// keeps coming: whoever trickles bytes to hold our connections is cut off alike, and only a route that takes files, once
// it knows whether it may have one from this person, asks for more time.
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'

export type Pace = {
  /** What any body may take, and a file before its rate is looked at. */
  readonly graceMs: number
  /** Of a file, bytes a second on the whole; the slowest lines of phones carry three times as much. */
  readonly leastRate: number
  /** What a file may take however fast it comes. */
  readonly mostMs: number
}
export const pace: Pace = { graceMs: 30_000, leastRate: 1_024, mostMs: 600_000 }

/** Whether a body that is still coming may go on. `elapsedMs`: since its request began. */
export function mayGoOn(
  { graceMs, leastRate, mostMs }: Pace,
  { isFile, elapsedMs, bytes }: { isFile: boolean; elapsedMs: number; bytes: number },
): boolean {
  if (elapsedMs < graceMs) return true
  return isFile && elapsedMs < mostMs && bytes * 1_000 >= leastRate * elapsedMs
}

const files = new WeakSet<IncomingMessage>()

/** A route reads a file from somebody who may bring one: its body may take longer than others. */
export const expectFile = (request: IncomingMessage): void => void files.add(request)

const hasBody = ({ headers }: IncomingMessage): boolean =>
  headers['transfer-encoding'] !== undefined || (headers['content-length'] ?? '0') !== '0'

/** How much a connection had brought when its last request was whole: what came since is of the next one. */
const brought = new WeakMap<Socket, number>()

const timeout = 'HTTP/1.1 408 Request Timeout\r\nConnection: close\r\n\r\n'

/** Looks at a body from time to time until it is whole or answered; one that is too slow is cut off. */
export function keepPace(request: IncomingMessage, response: ServerResponse, by = pace): void {
  const { socket } = request
  const whole = () => void brought.set(socket, socket.bytesRead)
  if (!hasBody(request)) {
    whole()
    return
  }
  const [began, before] = [performance.now(), brought.get(socket) ?? 0]
  const look = () => {
    const elapsedMs = performance.now() - began
    const bytes = socket.bytesRead - before
    if (request.complete || mayGoOn(by, { isFile: files.has(request), elapsedMs, bytes })) return
    clearInterval(timer)
    if (!response.headersSent) socket.write(timeout)
    socket.destroySoon()
  }
  const timer = setInterval(look, by.graceMs / 3)
  timer.unref()
  const done = () => clearInterval(timer)
  request.once('end', () => {
    whole()
    done()
  })
  response.once('close', done)
}
