// Starts everything: database, migrations, rooms, web, worker; and stops it in the opposite order.
import closeWithGrace from 'close-with-grace'
import { openWeb } from '../channels/web/server.ts'
import { minutes, systemClock } from '../foundation/time.ts'
import { CannotConfigure, readConfig } from '../platform/config.ts'
import { openDatabase, roleOf } from '../platform/databases.ts'
import { isAlive } from '../platform/db.ts'
import { CannotStart } from '../platform/embedded/embedded.ts'
import { queues } from '../platform/jobs.ts'
import { migrate } from '../platform/migrations.ts'
import { openBase } from './base.ts'
import { laterEvents, openCarriers } from './carriers.ts'
import { prepareDemo } from './cast.ts'
import { type Rooms, wire } from './wiring.ts'

const say = (line: string): void => console.log(`· ${line}`)

async function work(
  rooms: Rooms,
  jobs: Awaited<ReturnType<typeof openBase>>['jobs'],
): Promise<void> {
  for (const queue of queues) await jobs.work(queue, rooms.handlers[queue])
  for (const [task, { cron }] of Object.entries(rooms.upkeep)) await jobs.every(cron, task)
}

async function start(): Promise<void> {
  const config = readConfig(process.env)
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
    carriers: carried.carriers,
  })
  const rooms = wire(base, carried.demo)
  smsEvents.goTo(rooms.smsEvents)
  const web = await openWeb({ ...base, ...rooms, ready: () => isAlive(base.db) })
  await web.listen({ port: config.port, host: config.host })
  await work(rooms, base.jobs)
  closeWithGrace({ delay: 20_000 }, async () => {
    await web.close()
    await base.jobs.stop(minutes(1))
    await carried.close()
    await base.db.destroy()
    await database.stop()
  })
  say(`ready: open ${config.publicOrigin}`)
  if (config.demo) tellOfDemo(config.publicOrigin)
}

/** Where to click in a demo. */
function tellOfDemo(origin: string): void {
  say(`  who you can be, and their secrets: ${origin}/demo`)
  say(`  the mail that was sent:            ${origin}/demo/buzon`)
  say(`  the texts that were sent:          ${origin}/demo/telefono`)
  say(`  behind the counter:                ${origin}/operacion (operators are listed in /demo)`)
}

try {
  await start()
} catch (error) {
  if (!(error instanceof CannotConfigure || error instanceof CannotStart)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 1
}
