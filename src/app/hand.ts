// One of several web processes (`crew.ts`): it serves people, and sends nothing, works on nothing, keeps nothing.
import { request as ask, type IncomingHttpHeaders } from 'node:http'
import type { FastifyInstance } from 'fastify'
import { openWeb } from '../channels/web/server.ts'
import { minutes, systemClock } from '../foundation/time.ts'
import { squeezeAssets } from '../platform/assets.ts'
import type { Config } from '../platform/config.ts'
import { isAlive } from '../platform/db.ts'
import { drainable } from '../platform/draining.ts'
import { openMetrics } from '../platform/metrics.ts'
import { closeBase, openBase } from './base.ts'
import { doorMeters } from './door-meters.ts'
import { wire } from './wiring.ts'

/** What the first process tells: its database, and where it serves the demo's own pages. */
export type Words = { readonly database: string; readonly demoPort: number | undefined }

const leaveMs = 20_000

const elsewhere = async (): Promise<never> => {
  throw new Error('messages leave from the first process')
}
const noCarriers = {
  mailer: { send: elsewhere, close: () => {} },
  sms: { send: elsewhere, state: () => ({ link: 'closed' }) as const, close: async () => {} },
}

/** Without what speaks of the connection that they came by. */
const ownOf = ({ connection: _, 'keep-alive': __, ...headers }: IncomingHttpHeaders) => headers

/** The inbox, the phone and the people of a demo live in the first process: what is asked of them goes there. */
function passOn(web: FastifyInstance, port: number): void {
  web.addHook('onRequest', async (request, reply) => {
    if (!/^\/demo(?=[/?.]|$)/.test(request.url)) return
    reply.hijack()
    const { method, headers } = request.raw
    const path = request.originalUrl
    const there = ask({ port, method, path, headers, agent: false }, (answer) => {
      reply.raw.writeHead(answer.statusCode ?? 502, ownOf(answer.headers))
      answer.pipe(reply.raw)
    })
    there.once('error', () => reply.raw.writeHead(502).end())
    request.raw.pipe(there)
  })
}

/** Serves until the first process says «leave», or is gone. */
export async function serve(config: Config, words: Words): Promise<void> {
  const base = await openBase(config, {
    url: words.database,
    now: systemClock,
    consuming: false,
    traced: true,
    carriers: noCarriers,
  })
  const rooms = wire(base, {})
  await rooms.maintenance.startLooking()
  const metrics = openMetrics('web')
  doorMeters(metrics, rooms, 'web')
  const ready = () => isAlive(base.db)
  const web = await openWeb({ ...base, ...rooms, ready, measured: metrics.answered })
  if (words.demoPort !== undefined) passOn(web, words.demoPort)
  const leave = drainable(web.server)
  squeezeAssets()
  await rooms.door.start()
  await web.listen({ port: config.port, host: config.host })
  rooms.processes.start('web')
  // A terminal tells the whole group of a signal: it is the first process that says when to go.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => {})
  process.on('message', async (said) => {
    if (said !== 'leave') return
    await leave(leaveMs)
    await web.close()
    await rooms.door.stop()
    await rooms.processes.stop()
    rooms.maintenance.stopLooking()
    await base.jobs.stop(minutes(1))
    await closeBase(base)
    process.exit(0)
  })
  process.send!('serving')
}
