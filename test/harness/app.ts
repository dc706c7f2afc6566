// The whole product on a database of its own, with a clock that moves and the demo's mail and SMS servers.
import assert from 'node:assert/strict'
import { cpSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { closeBase, openBase } from '../../src/app/base.ts'
import { laterEvents, openCarriers } from '../../src/app/carriers.ts'
import { loadPublished } from '../../src/app/published.ts'
import { type Rooms, wire } from '../../src/app/wiring.ts'
import type { Mailbox } from '../../src/channels/demo/mailbox.ts'
import type { Smsc } from '../../src/channels/demo/smsc.ts'
import { openWeb } from '../../src/channels/web/server.ts'
import { minutes, systemClock } from '../../src/foundation/time.ts'
import { readConfig } from '../../src/platform/config.ts'
import { isAlive } from '../../src/platform/db.ts'
import { openLog } from '../../src/platform/log.ts'
import { MovableClock, nextNoon } from './clock.ts'
import { type FreshDatabase, freshDatabase } from './database.ts'
import { Visitor } from './visitor.ts'

type TestContext = { after(hook: () => Promise<void>): void }

export type AppOptions = {
  /** An unexpected error in the log fails the test, unless it is what the test is about. */
  expectErrors?: boolean
  /** Listens on this port of loopback, for a real browser; mailed links lead there. */
  port?: number
  /** A mail server of the test's own, at that address; it may be away. */
  mail?: { url: string; box: Mailbox }
  /** An operator's line of the test's own, and the phones that may stand behind it. */
  sms?: { url: string; smsc: Smsc }
  /** Somebody's database, inbox and root key instead of empty ones. */
  copy?: { database: FreshDatabase; inbox: string; rootKey: Buffer }
  /** Pages that may lag are read as from a copy: here the same database, by connections of their own. */
  readsApart?: boolean
  /** Keeps the time of everybody: for a story that shares its database with a process of another clock. */
  realTime?: boolean
  /** Further variables of the environment. */
  environment?: Readonly<Record<string, string>>
}

function moveIn(dataDir: string, { inbox, rootKey }: NonNullable<AppOptions['copy']>): void {
  if (existsSync(inbox)) cpSync(inbox, join(dataDir, 'buzon'), { recursive: true })
  writeFileSync(join(dataDir, 'secrets'), rootKey.toString('base64'), { mode: 0o600 })
}

/** Opens the app for one test. */
export async function openApp(t: TestContext, options: AppOptions = {}) {
  const clock = new MovableClock(options.realTime ? systemClock() : nextNoon())
  const dataDir = mkdtempSync(join(tmpdir(), 'cimiento-story-'))
  const database = options.copy?.database ?? (await freshDatabase())
  if (options.copy) moveIn(dataDir, options.copy)
  const port = options.port ? { PORT: `${options.port}` } : {}
  const mail = options.mail ? { SMTP_URL: options.mail.url } : {}
  const sms = options.sms ? { SMS_URL: options.sms.url } : {}
  const reads = options.readsApart ? { DATABASE_READ_URL: database.url } : {}
  const own = { ...port, ...mail, ...sms, ...reads, ...options.environment }
  const config = readConfig({ DATA_DIR: dataDir, LOG_LEVEL: 'warn', DEMO: '1', ...own })
  const logged: string[] = []
  const log = openLog('warn', { write: (line) => logged.push(line) })
  const smsEvents = laterEvents()
  const { carriers, demo, close } = await openCarriers(config, clock.now, smsEvents.events)
  const base = await openBase(config, {
    url: database.url,
    now: clock.now,
    consuming: false,
    carriers,
    log,
  })
  const rooms: Rooms = wire(base, demo)
  smsEvents.goTo(rooms.carrierEvents)
  await loadPublished(rooms.imports)
  const web = await openWeb({ ...base, ...rooms, ready: () => isAlive(base.db) })
  if (options.port) await web.listen({ port: options.port, host: '127.0.0.1' })
  t.after(async () => {
    await web.close()
    await base.jobs.stop(minutes(1))
    await close()
    await closeBase(base)
    await database.drop()
    rmSync(dataDir, { recursive: true, force: true })
    const errors = logged.filter((line) => line.includes('"level":50'))
    if (!options.expectErrors) assert.deepEqual(errors, [], 'nothing was our fault')
  })
  const { mailbox = options.mail?.box, smsc = options.sms?.smsc } = demo
  assert.ok(mailbox && smsc)
  return {
    base,
    rooms,
    web,
    clock,
    logged,
    databaseUrl: database.url,
    ownerUrl: database.ownerUrl,
    visitor: (about?: { address?: string; browser?: string }) => new Visitor(web, about),
    /** Does everything that waits in the queues, decisions first, until nothing is left. */
    runJobs: async (): Promise<void> => {
      for (let left = 1; left > 0; ) {
        left = await base.jobs.drain('decisions', rooms.handlers.decisions)
        left += await base.jobs.drain('papers', rooms.handlers.papers)
        left += await base.jobs.drain('mail', rooms.handlers.mail)
        left += await base.jobs.drain('sms', rooms.handlers.sms)
        left += await base.jobs.drain('upkeep', rooms.handlers.upkeep)
        left += await base.jobs.drain('callbacks', rooms.handlers.callbacks)
        left += await rooms.texts.answerSome()
      }
    },
    mailTo: (address: string) => mailbox.mails(address),
    smsTo: (number: string) => smsc.textsOf(number),
    /** That phone texts the short code; whether somebody took it. */
    saySms: (number: string, text: string) => smsc.say(number, text),
    smsc,
    /** The partners' process of the demo: it runs once it is started. */
    remitter: demo.remitter,
  }
}

export type App = Awaited<ReturnType<typeof openApp>>
