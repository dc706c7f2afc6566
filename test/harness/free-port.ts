import { createSocket } from 'node:dgram'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:net'

const first = 10_240
const range = '/proc/sys/net/ipv4/ip_local_port_range'

/** Where the system begins to give out ports by itself: below it nobody gets one by chance. */
function beginOfGiven(): number {
  try {
    const begin = Number.parseInt(readFileSync(range, 'utf8'), 10)
    return begin > first + 1_000 ? begin : 32_768
  } catch {
    return 32_768
  }
}

/** Holds that port for this process against the other test files, by its twin of UDP; false when one of them has it. */
async function isReserved(port: number): Promise<boolean> {
  const twin = createSocket('udp4')
  try {
    twin.bind({ port, address: '127.0.0.1', exclusive: true })
    await once(twin, 'listening')
    twin.unref()
    return true
  } catch {
    twin.close()
    return false
  }
}

async function isFree(port: number): Promise<boolean> {
  const server = createServer()
  try {
    server.listen(port)
    await once(server, 'listening')
    return true
  } catch {
    return false
  } finally {
    server.close()
  }
}

/** A port that nobody listens on now, and that no other test gets while this process lives. */
export async function freePort(): Promise<number> {
  const ports = beginOfGiven() - first
  for (let tries = 0; tries < 200; tries++) {
    const port = first + Math.floor(Math.random() * ports)
    if ((await isReserved(port)) && (await isFree(port))) return port
  }
  throw new Error('no port is free')
}
