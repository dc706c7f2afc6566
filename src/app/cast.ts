// Makes sure that a demo has its people: asked at every start, played once.
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { castThere, replayCast } from '../channels/demo/cast/replay.ts'
import { ReplayClock } from '../channels/demo/cast/replay-clock.ts'
import { type Day, minutes, systemClock } from '../foundation/time.ts'
import { CannotConfigure, type Config } from '../platform/config.ts'
import { type Database, roleOf } from '../platform/databases.ts'
import { openDb, openPool, sql, transaction } from '../platform/db.ts'
import { type Queue, queues } from '../platform/jobs.ts'
import { openLog } from '../platform/log.ts'
import { migrate } from '../platform/migrations.ts'
import { type Base, closeBase, openBase } from './base.ts'
import { laterEvents, openCarriers } from './carriers.ts'
import { loadPublished } from './published.ts'
import { type Rooms, wire } from './wiring.ts'

type Say = (line: string) => void

/** Does everything that waits in the queues, decisions first, until nothing is left. */
export const drainer =
  ({ jobs }: Pick<Base, 'jobs'>, { handlers }: Pick<Rooms, 'handlers'>) =>
  async (): Promise<void> => {
    const order: readonly Queue[] = ['decisions', ...queues.filter((q) => q !== 'decisions')]
    for (let left = 1; left > 0; ) {
      left = 0
      for (const queue of order) left += await jobs.drain(queue, handlers[queue])
    }
  }

/** The whole product on a clock that goes with the stories; its mails stay in the demo's inbox. */
async function play(config: Config, url: string, say: Say): Promise<Day> {
  const clock = new ReplayClock(systemClock)
  const smsEvents = laterEvents()
  const { smtpUrl: _mail, smsUrl: _sms, ...own } = config
  const carried = await openCarriers(own, clock.now, smsEvents.events)
  const { carriers, demo } = carried
  const log = openLog('error')
  const base = await openBase(config, { url, now: clock.now, consuming: false, carriers, log })
  const rooms = wire(base, demo)
  smsEvents.goTo(rooms.carrierEvents)
  try {
    await loadPublished(rooms.imports)
    const { mailbox, smsc } = demo
    if (!mailbox || !smsc) throw new Error('the demo has no inbox or phone of its own')
    const drain = drainer(base, rooms)
    return await replayCast({ ...rooms, db: base.db, clock, mailbox, smsc, drain, say })
  } finally {
    clock.release()
    await base.jobs.stop(minutes(1))
    await carried.close()
    await closeBase(base)
  }
}

const notADemo =
  'DEMO=1: this database holds people who are not of a demo. Give the demo a database of its own, or start with DEMO=0.'

/** What is there of the cast. Throws CannotConfigure when the database holds real people. */
async function lookAt(url: string) {
  const db = openDb(openPool({ url, max: 1, applicationName: 'cimiento-personas' }))
  const there = await castThere(db).finally(() => db.destroy())
  if (there.realPeople) throw new CannotConfigure(notADemo)
  return there
}

/** Refuses a database that holds real people; plays the cast where it is not there. Gives its day. */
export async function prepareDemo(config: Config, url: string, say: Say): Promise<Day> {
  const there = await lookAt(url)
  return there.complete && there.asOf ? there.asOf : play(config, url, say)
}

/** Everything goes, append-only tables too: only the role that migrates may do that. */
async function empty(ownerUrl: string): Promise<void> {
  const db = openDb(openPool({ url: ownerUrl, max: 1, applicationName: 'cimiento-personas' }))
  try {
    await transaction(db, async (tx) => {
      await sql`set local lock_timeout = '5s'`.execute(tx)
      await sql`drop schema if exists jobs cascade`.execute(tx)
      await sql`drop schema public cascade`.execute(tx)
      await sql`create schema public`.execute(tx)
    })
  } finally {
    await db.destroy()
  }
}

/** Empties a demo, database and inbox, and makes its people again as of today. Never real people. */
export async function reseed(
  config: Config,
  { url, ownerUrl }: Pick<Database, 'url' | 'ownerUrl'>,
  say: Say,
): Promise<Day> {
  await migrate(ownerUrl, roleOf(url))
  await lookAt(url)
  say('everything in the demo is deleted: people, money, mails')
  await empty(ownerUrl)
  await rm(join(config.dataDir, 'buzon'), { recursive: true, force: true })
  await migrate(ownerUrl, roleOf(url))
  return play(config, url, say)
}
