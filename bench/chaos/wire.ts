// A line between two programs that can be slow, or cut: a TCP port or a socket of its own in front of another.
import { once } from 'node:events'
import { connect, createServer, type NetConnectOpts, type Socket } from 'node:net'
import { Transform } from 'node:stream'

export type Mood = 'well' | 'slow' | 'cut'

const slowMs = 120

/** Passes bytes on in their order, each piece after a while when the line is slow. */
const late = (mood: () => Mood) =>
  new Transform({
    transform: (bytes, _encoding, done) => {
      if (mood() === 'slow') setTimeout(done, slowMs, null, bytes)
      else done(null, bytes)
    },
  })

export async function openWire(at: { port: number } | { path: string }, to: NetConnectOpts) {
  let mood: Mood = 'well'
  const open = new Set<Socket>()
  const server = createServer((near) => {
    if (mood === 'cut') {
      near.destroy()
      return
    }
    const far = connect(to)
    for (const [from, other] of [
      [near, far],
      [far, near],
    ] as const) {
      open.add(from)
      from.on('error', () => {})
      from.once('close', () => {
        open.delete(from)
        other.destroy()
      })
      from.pipe(late(() => mood)).pipe(other)
    }
  })
  server.listen('path' in at ? { path: at.path } : { ...at, host: '127.0.0.1' })
  await once(server, 'listening')
  const cut = () => {
    for (const socket of open) socket.destroy()
  }
  return {
    be: (next: Mood): void => {
      mood = next
      if (next === 'cut') cut()
    },
    close: (): void => {
      cut()
      server.close()
    },
  }
}

export type Wire = Awaited<ReturnType<typeof openWire>>
