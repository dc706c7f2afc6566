// Plain sockets that speak as much HTTP as a load needs: what the load itself costs is taken from the portal, on a
// machine that both share, so it costs as little as Node allows.
import { connect, type Socket } from 'node:net'

export type Answer = {
  /** 0: none came. */
  readonly status: number
  /** As a browser would send them back: `name=value; name=value`. */
  readonly cookies: string
  readonly retryAfterSeconds: number
}
type Wire = {
  readonly socket: Socket
  done: ((answer: Answer) => void) | undefined
  head: string
  /** Bytes of the body that are still to come; undefined before the head is whole. */
  left: number | undefined
  until: number
}

const patienceMs = 10_000
const none: Answer = { status: 0, cookies: '', retryAfterSeconds: 0 }

const numberAfter = (head: string, name: string): number => {
  const at = head.toLowerCase().indexOf(`\r\n${name}: `)
  return at < 0
    ? Number.NaN
    : Number.parseInt(head.slice(at + name.length + 4, at + name.length + 16), 10)
}

function cookiesOf(head: string): string {
  const kept: string[] = []
  for (const [, pair = '', rest = ''] of head.matchAll(/\r\nset-cookie: ([^;\r]+)([^\r]*)/gi))
    if (!rest.includes('Max-Age=0')) kept.push(pair)
  return kept.join('; ')
}

const answerOf = (head: string): Answer => ({
  status: Number.parseInt(head.slice(9, 12), 10),
  cookies: cookiesOf(head),
  retryAfterSeconds: numberAfter(head, 'retry-after') || 0,
})

/** So many connections at most, kept and used again; who finds none free waits for one. */
export function openWires(port: number, most = 2_500) {
  const idle: Wire[] = []
  const all = new Set<Wire>()
  const waiting: { bytes: string; done: (answer: Answer) => void; until: number }[] = []

  const finish = (wire: Wire, answer: Answer): void => {
    const { done } = wire
    wire.done = undefined
    wire.head = ''
    wire.left = undefined
    if (answer.status === 0) {
      all.delete(wire)
      wire.socket.destroy()
    } else {
      idle.push(wire)
      const next = waiting.shift()
      if (next) ask(next.bytes, next.done)
    }
    done?.(answer)
  }
  const hear = (wire: Wire, chunk: Buffer): void => {
    let { length } = chunk
    if (wire.left === undefined) {
      const before = wire.head.length
      wire.head += chunk.toString('latin1')
      const end = wire.head.indexOf('\r\n\r\n')
      if (end < 0) return
      length -= end + 4 - before
      wire.head = wire.head.slice(0, end + 2)
      wire.left = numberAfter(wire.head, 'content-length') || 0
    }
    wire.left -= length
    if (wire.left <= 0) finish(wire, answerOf(wire.head))
  }
  function open(): Wire {
    const socket = connect(port, '127.0.0.1').setNoDelay(true)
    const wire: Wire = { socket, done: undefined, head: '', left: undefined, until: 0 }
    socket.on('data', (chunk) => hear(wire, chunk as Buffer))
    const gone = (): void => {
      all.delete(wire)
      const at = idle.indexOf(wire)
      if (at >= 0) idle.splice(at, 1)
      if (wire.done) finish(wire, none)
    }
    socket.once('error', gone).once('close', gone)
    all.add(wire)
    return wire
  }
  function ask(bytes: string, done: (answer: Answer) => void): void {
    const until = performance.now() + patienceMs
    const wire = idle.pop() ?? (all.size < most ? open() : undefined)
    if (!wire) {
      waiting.push({ bytes, done, until })
      return
    }
    wire.done = done
    wire.until = until
    wire.socket.write(bytes)
  }
  const sweep = setInterval(() => {
    const now = performance.now()
    for (const wire of all) if (wire.done && wire.until < now) finish(wire, none)
    while (waiting[0] && waiting[0].until < now) waiting.shift()!.done(none)
  }, 250)

  return {
    ask,
    close: (): void => {
      clearInterval(sweep)
      for (const { socket } of all) socket.destroy()
    },
  }
}
export type Wires = ReturnType<typeof openWires>

export const requestFor = (path: string, cookies: string): string =>
  `GET ${path} HTTP/1.1\r\nhost: localhost\r\nuser-agent: bench\r\n${cookies && `cookie: ${cookies}\r\n`}\r\n`
