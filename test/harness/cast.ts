// The cast of the demo, played through its real moves once for a server and a day, and copied for each story.
import { createHash } from 'node:crypto'
import { cpSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { replayCast } from '../../src/channels/demo/cast/replay.ts'
import { dayOf } from '../../src/foundation/time.ts'
import { hasDatabase } from '../../src/platform/embedded/roles.ts'
import { type AppOptions, openApp } from './app.ts'
import { nextNoon } from './clock.ts'
import { copyOf, freshDatabase, shutForCopies } from './database.ts'
import { adminOf, castLock, schemaName, testSockets } from './server.ts'

const root = join(import.meta.dirname, '../../src')
const sha256 = (text: string | Buffer) => createHash('sha256').update(text).digest()

/** What the cast's secrets are kept under: the same for whoever plays it and whoever takes a copy. */
const rootKey = sha256('the cast, for tests alone')

/** Another name for another day, and whenever anything changes that the cast is played by. */
function castName(): string {
  const hash = createHash('sha256')
    .update(schemaName())
    .update(`${dayOf(nextNoon())}`)
  for (const file of readdirSync(root, { recursive: true, encoding: 'utf8' }).sort())
    if (file.endsWith('.ts') && !file.includes('.test.'))
      hash.update(readFileSync(join(root, file)))
  return `cast_${hash.digest('hex').slice(0, 16)}`
}

/** Plays everybody up to today in a database of its own; their mails go to that folder. */
async function play(inbox: string): Promise<string> {
  const database = await freshDatabase()
  const closing: (() => Promise<void>)[] = []
  const context = { after: (hook: () => Promise<void>) => closing.push(hook) }
  const stays = { ...database, drop: async () => {} }
  const app = await openApp(context, { copy: { database: stays, inbox, rootKey } })
  await replayCast({
    ...app.rooms,
    db: app.base.db,
    clock: app.clock,
    mailbox: { mails: app.mailTo },
    smsc: { textsOf: app.smsTo },
    drain: app.runJobs,
    say: () => {},
  })
  cpSync(join(app.base.config.dataDir, 'buzon'), inbox, { recursive: true })
  for (const close of closing) await close()
  return database.name
}

/** A copy of the cast as of today, to open the app on. */
export async function castCopy(): Promise<NonNullable<AppOptions['copy']>> {
  const sockets = await testSockets()
  const name = castName()
  const inbox = join(dirname(sockets), name)
  const admin = await adminOf(sockets)
  try {
    await admin.query('select pg_advisory_lock($1)', [castLock])
    if (!(await hasDatabase(admin, name))) await shutForCopies(admin, await play(inbox), name)
  } finally {
    await admin.end()
  }
  return { database: await copyOf(sockets, name), inbox, rootKey }
}
