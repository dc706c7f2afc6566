// How a web server leaves without losing a request: it takes no new connection, tells those it has to go after
// their next answer, and closes once they are gone.
import type { Server } from 'node:http'
import { Server as NetServer } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'

const lookMs = 50

const open = (server: Server): Promise<number> =>
  new Promise((done) => server.getConnections((error, count) => done(error ? 0 : count)))

/**
 * Makes a server that can leave. The function it returns resolves when every connection has ended by itself,
 * at the latest after `mostMs`: a connection that asks nothing ends with the server's own keep-alive time.
 */
export function drainable(server: Server): (mostMs: number) => Promise<void> {
  let leaving = false
  server.prependListener('request', (_request, response) => {
    if (leaving) response.shouldKeepAlive = false // says «Connection: close»
  })
  return async (mostMs) => {
    leaving = true
    NetServer.prototype.close.call(server) // `server.close` would cut those that rest between two requests
    const end = performance.now() + mostMs
    while ((await open(server)) > 0 && performance.now() < end) await pause(lookMs)
  }
}
