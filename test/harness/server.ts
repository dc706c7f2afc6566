// The PostgreSQL that stories run on: the runner's, or, when a single file is run by hand, one kept in a
// folder of its own that every file of this checkout shares; whoever leaves last stops it.
import { createHash } from 'node:crypto'
import { lstatSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { binariesFor } from '../../src/platform/embedded/binaries.ts'
import { placeOf } from '../../src/platform/embedded/place.ts'
import {
  roles,
  type Server,
  startServer,
  stopServer,
  urlOf,
} from '../../src/platform/embedded/server.ts'

const stayLock = 7_233_002 // held shared by every process that uses the server
export const buildLock = 7_233_003 // held while roles and the template are made
export const castLock = 7_233_004 // held while the cast is played

/** Tests lose nothing by a power cut. */
const fast = {
  fsync: 'off',
  full_page_writes: 'off',
  synchronous_commit: 'off',
  max_connections: '200',
  autovacuum_naptime: '10min',
}

// Both are in `pg`; its types forgot them.
const held = (client: pg.Client) => client as unknown as { ref(): void; unref(): void }

/** A session as the server's administrator. */
export async function adminOf(sockets: string, database = 'postgres'): Promise<pg.Client> {
  const admin = new pg.Client({ connectionString: urlOf(sockets, roles.admin, database) })
  admin.on('error', () => {})
  await admin.connect()
  return admin
}

const quiet = () => {}
const root = join(import.meta.dirname, '../..')

/** The template's name: it changes whenever what the schema is made from changes. */
export function schemaName(): string {
  const folder = join(root, 'db/migrations')
  const migrations = readdirSync(folder).sort()
  const makers = ['src/platform/migrations.ts', 'src/platform/jobs.ts', 'package.json']
  const hash = createHash('sha256')
  for (const file of [
    ...migrations.map((name) => join(folder, name)),
    ...makers.map((name) => join(root, name)),
  ])
    hash.update(readFileSync(file))
  return `schema_${hash.digest('hex').slice(0, 16)}`
}

/** Starts (or finds) a test server in `folder`. `bin`: the binaries of another PostgreSQL. */
export function testServer(folder: string, bin?: string): Promise<Server> {
  const place = placeOf(folder, quiet)
  return startServer(place, binariesFor(place, quiet, bin), quiet, fast)
}

/** One that a story will kill: what it acknowledged is on disk, as everywhere but in tests. */
export function lastingServer(folder: string): Promise<Server> {
  const place = placeOf(folder, quiet)
  const settings = { ...fast, synchronous_commit: 'on' }
  return startServer(place, binariesFor(place, quiet), quiet, settings)
}

function ownFolder(): string {
  const hash = createHash('sha256')
    .update(import.meta.dirname)
    .digest('hex')
    .slice(0, 10)
  const uid = process.getuid?.() ?? 0
  const folder = join(tmpdir(), `cimiento-test-${uid}-${hash}`)
  const made = lstatSync(folder, { throwIfNoEntry: false })
  if (made && (!made.isDirectory() || made.uid !== uid))
    throw new Error(`${folder} is not ours: remove it`)
  return folder
}

/** What a run that was cut short left, and schemas of other days. */
export async function removeLeftovers(admin: pg.Client): Promise<void> {
  await admin.query('select pg_advisory_lock($1)', [buildLock])
  const idle = await admin.query<{ name: string }>(
    `select datname as name from pg_database d where datname ~ '^(story|schema|cast)_'
     and not exists (select from pg_stat_activity a where a.datid = d.oid)`,
  )
  for (const { name } of idle.rows)
    if (name !== schemaName()) await admin.query(`drop database if exists ${name} with (force)`)
  await admin.query('select pg_advisory_unlock($1)', [buildLock])
}

/** Joins the shared server; the last to leave stops it. */
async function joinServer(): Promise<string> {
  for (let left = 20; ; left--)
    try {
      const server = await testServer(ownFolder())
      const stay = await adminOf(server.sockets)
      await stay.query('select pg_advisory_lock_shared($1)', [stayLock])
      if (!server.adopted) await removeLeftovers(stay)
      held(stay).unref() // staying does not keep the process alive
      process.once('beforeExit', () => leave(stay, server))
      return server.sockets
    } catch (error) {
      if (left === 0) throw error
      await wait(100) // the last one out was closing the door: open it again
    }
}

async function leave(stay: pg.Client, server: Server): Promise<void> {
  held(stay).ref() // else the process ends before the answer comes
  await stay.query('select pg_advisory_unlock_shared($1)', [stayLock])
  const last = await stay.query<{ mine: boolean }>('select pg_try_advisory_lock($1) as mine', [
    stayLock,
  ])
  if (last.rows[0]?.mine) await stopServer(server)
  await stay.end().catch(() => {})
}

let joined: Promise<string> | undefined

/** The folder of the sockets of the server to use. */
export const testSockets = (): Promise<string> => {
  joined ??= process.env.CIMIENTO_TEST_SOCKETS
    ? Promise.resolve(process.env.CIMIENTO_TEST_SOCKETS)
    : joinServer()
  return joined
}
