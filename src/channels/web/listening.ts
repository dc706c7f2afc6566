// Where connections come in. Node takes one of each listening socket in a turn of its loop (libuv since 1.45), and in a
// crowd a turn is tens of milliseconds: with one socket some thirty newcomers a second come in, and all others stand in
// the system's own line, where nobody tells them anything. So one process listens with many sockets on its port.
import { once } from 'node:events'
import { type AddressInfo, createServer, type Server, type ServerOpts, type Socket } from 'node:net'
import type { FastifyInstance } from 'fastify'

type Place = { readonly port: number; readonly host: string }

const sockets = 32
/**
 * Connections that may wait at each until they are taken. Whoever finds no room is not told so: their machine knocks
 * again after 1, 3 and 7 seconds. The system's own limit still holds.
 */
const backlog = 4_096
const asHttp: ServerOpts = { noDelay: true }

async function opened(server: Server, place: Place, shared: boolean): Promise<Server> {
  server.listen({ ...place, backlog, reusePort: shared })
  await once(server, 'listening')
  return server
}

const closed = async (server: Server): Promise<void> => {
  server.close()
  await once(server, 'close')
}

/** Sockets that share a port would let a second portal in beside the first: one that is taken is told as ever. */
async function proveFree(place: Place): Promise<void> {
  if (place.port !== 0) await closed(await opened(createServer(), place, false))
}

/**
 * Serves the port through many sockets. Throws EADDRINUSE when somebody else has it. Gives what closes all of them but
 * the portal's own, which leaves by itself: connections that are open stay open.
 */
export async function listenWidely(web: FastifyInstance, place: Place): Promise<() => void> {
  await proveFree(place)
  await web.listen({ ...place, backlog, reusePort: true } as Place)
  const { port } = web.server.address() as AddressInfo
  const handOver = (socket: Socket): void => void web.server.emit('connection', socket)
  const more = await Promise.all(
    Array.from({ length: sockets - 1 }, () =>
      opened(createServer(asHttp, handOver), { ...place, port }, true),
    ),
  )
  return () => {
    for (const server of more) server.close()
  }
}
