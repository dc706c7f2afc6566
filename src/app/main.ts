// Starts everything: database, migrations, rooms, web, worker; and stops it in the opposite order.
import type { AddressInfo } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import closeWithGrace from 'close-with-grace'
import type { FastifyInstance } from 'fastify'
import { listenWidely } from '../channels/web/listening.ts'
import { openWeb } from '../channels/web/server.ts'
import { minutes, systemClock } from '../foundation/time.ts'
import { squeezeAssets } from '../platform/assets.ts'
import { CannotConfigure, type Config, readConfig } from '../platform/config.ts'
import { openDatabase, roleOf } from '../platform/databases.ts'
import { isAlive, isDatabaseAway } from '../platform/db.ts'
import { CannotStart } from '../platform/embedded/embedded.ts'
import { queues } from '../platform/jobs.ts'
import { type Metrics, openMetrics, serveMetrics } from '../platform/metrics.ts'
import { migrate } from '../platform/migrations.ts'
import { type Base, closeBase, openBase } from './base.ts'
import { laterEvents, openCarriers } from './carriers.ts'
import { prepareDemo } from './cast.ts'
import { type Crew, openCrew } from './crew.ts'
import { doorMeters } from './door-meters.ts'
import { serve, type Words } from './hand.ts'
import { startRemitter } from './partners.ts'
import { loadPublished } from './published.ts'
import { type Rooms, wire } from './wiring.ts'

const say = (line: string): void => console.log(`· ${line}`)

async function work(rooms: Rooms, { jobs }: Base): Promise<void> {
  for (const queue of queues) await jobs.work(queue, rooms.handlers[queue])
  for (const [task, { cron }] of Object.entries(rooms.upkeep))
    await lasting(() => jobs.every(cron, task))
}

/** People are served already: a database that goes away now is waited for, a minute at most. */
async function lasting(work: () => Promise<void>, left = 120): Promise<void> {
  try {
    await work()
  } catch (error) {
    if (left === 0 || !isDatabaseAway(error)) throw error
    await pause(500)
    await lasting(work, left - 1)
  }
}

/** Metrics are a help, not a condition: a taken port is said, and the portal starts without them. */
async function metricsFor(rooms: Rooms, reads: Base['reads'], config: Config) {
  const { workers, metricsPort, host } = config
  const metrics: Metrics = openMetrics(workers > 1 ? 'first' : 'alone')
  metrics.watch('people_inside', 'Members with a live session', () => rooms.logins.peopleInside())
  const clusters = () => rooms.clusters.figures()
  metrics.watch(
    'clusters_slowed',
    'Groups with something in common that were slowed this hour',
    async () => (await clusters()).slowed,
  )
  metrics.watch(
    'sweeps',
    'Places that tried many people this hour',
    async () => (await clusters()).sweeps,
  )
  metrics.watch('messages_waiting', 'Mails and texts that wait to go out', async () =>
    (await rooms.notices.outboxState()).reduce((sum, { queued }) => sum + queued, 0),
  )
  doorMeters(metrics, rooms, workers > 1 ? 'first' : 'alone')
  const behind = 'Seconds that the copy that pages are read from is behind; -1: none is fit'
  if (reads.lags) metrics.watch('replica_lag_seconds', behind, async () => reads.lag() ?? -1)
  const stop = await serveMetrics(metrics, metricsPort, host).catch((error: { code?: string }) => {
    if (error.code !== 'EADDRINUSE') throw error
    say(`no metrics: port ${metricsPort} is taken (METRICS_PORT)`)
    return async () => {}
  })
  return { answered: metrics.answered, stop }
}

/** Others serve; SIGHUP replaces them one by one by what is on disk. The demo's own pages stay here. */
async function openCrewFor(web: FastifyInstance, base: Base, database: string): Promise<Crew> {
  const { config, log } = base
  if (config.demo) await web.listen({ port: 0, host: '127.0.0.1' })
  const demoPort = config.demo ? (web.server.address() as AddressInfo).port : undefined
  const crew = openCrew(config.workers, { database, demoPort } satisfies Words, log)
  process.on('SIGHUP', async () => {
    say((await crew.roll()) ? 'every web process is new' : 'the web processes of before stay')
  })
  await crew.begun
  return crew
}

/** Listens here, or lets a crew of processes do it. `leave`: nobody new comes in. */
async function listen(
  web: FastifyInstance,
  base: Base,
  database: string,
): Promise<{ crew?: Crew; leave(): unknown }> {
  const { workers, port, host } = base.config
  if (workers > 1) {
    const crew = await openCrewFor(web, base, database)
    return { crew, leave: () => crew.stop() }
  }
  squeezeAssets()
  return { leave: await listenWidely(web, { port, host }) }
}

async function start(config: Config): Promise<void> {
  const database = await openDatabase(config, say)
  say(`PostgreSQL ${database.version} is ready`)
  await migrate(database.ownerUrl, roleOf(database.url))
  if (config.demo) await prepareDemo(config, database.url, say)
  const smsEvents = laterEvents()
  const carried = await openCarriers(config, systemClock, smsEvents.events)
  const base = await openBase(config, {
    url: database.url,
    now: systemClock,
    consuming: true,
    traced: true,
    carriers: carried.carriers,
  })
  const rooms = wire(base, carried.demo)
  smsEvents.goTo(rooms.carrierEvents)
  await Promise.all([loadPublished(rooms.imports), rooms.rates.fetch()])
  await rooms.maintenance.startLooking()
  const metrics = await metricsFor(rooms, base.reads, config)
  const measured = { ready: () => isAlive(base.db), measured: metrics.answered }
  const web = await openWeb({ ...base, ...rooms, ...measured })
  await rooms.door.start()
  const { crew, leave } = await listen(web, base, database.url)
  await work(rooms, base)
  rooms.pump.start()
  rooms.processes.start(crew ? 'first' : 'alone')
  closeWithGrace({ delay: 40_000, skip: config.workers > 1 ? ['SIGHUP'] : [] }, async () => {
    await leave()
    await web.close()
    await rooms.door.stop()
    await rooms.processes.stop()
    await metrics.stop()
    rooms.maintenance.stopLooking()
    await rooms.pump.stop()
    await base.jobs.stop(minutes(1))
    await carried.close()
    await closeBase(base)
    await database.stop()
  })
  await openCounter(() => startRemitter(base, rooms, carried.demo))
  tellWhere(config)
}

/** The demo's counter is a help, not a condition. */
const openCounter = (start: () => Promise<void>): Promise<void> =>
  lasting(start).catch((error: Error) => say(`/demo/remesas stays closed: ${error.message}`))

/** Where to click. */
function tellWhere({ publicOrigin: origin, demo }: Config): void {
  say(`ready: open ${origin}`)
  if (!demo) return
  say(`  who you can be, and their secrets: ${origin}/demo`)
  say(`  the mail that was sent:            ${origin}/demo/buzon`)
  say(`  the texts that were sent:          ${origin}/demo/telefono`)
  say(`  a teller who takes dollars:        ${origin}/demo/remesas`)
  say(`  behind the counter:                ${origin}/operacion (operators are listed in /demo)`)
}

try {
  const config = readConfig(process.env)
  const words = process.env.CREW
  await (words ? serve(config, JSON.parse(words)) : start(config))
} catch (error) {
  const { code, message } = error as { code?: string; message: string }
  const told = error instanceof CannotConfigure || error instanceof CannotStart
  if (!told && code !== 'EADDRINUSE') throw error
  process.stderr.write(
    told ? `${message}\n` : 'That PORT is taken: choose another, PORT=3001 npm start\n',
  )
  process.exitCode = 1
}
