// The database that needs no installing: a real PostgreSQL in DATA_DIR, one owner process at a time.
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { type Binaries, binariesFor } from './binaries.ts'
import { CannotStart, type Place, placeOf, type Say } from './place.ts'
import { hasDatabase, makeDatabase, makeRoles } from './roles.ts'
import { canConnect, roles, type Server, startServer, stopServer, urlOf } from './server.ts'

export { CannotStart } from './place.ts'

export type Embedded = {
  /** The role that runs: reads and writes rows, owns nothing. */
  url: string
  /** The role that migrates. */
  ownerUrl: string
  version: string
  /** Where the cluster is: DATA_DIR, or a folder that the server can enter. */
  folder: string
  /** Whether the server was left behind by a process that was killed. */
  adopted: boolean
  stop(): Promise<void>
}

const database = 'cimiento'
const ownerLock = 7_233_001 // any number, the same for ever: whoever holds it owns the folder
const restarts = 20

/**
 * The session that owns the folder. The lock lives in the server, so it is never stale: it falls with the
 * process that holds it, however that dies.
 */
async function own(server: Server): Promise<pg.Client> {
  const keeper = new pg.Client({
    connectionString: urlOf(server.sockets, roles.admin, 'postgres'),
    application_name: `cimiento pid ${process.pid}`,
    keepAlive: true,
  })
  keeper.on('error', () => {}) // 'end' follows, and is what we act on
  await keeper.connect()
  for (let left = 10; left > 0; left--) {
    const got = await keeper.query<{ mine: boolean }>('select pg_try_advisory_lock($1) as mine', [
      ownerLock,
    ])
    if (got.rows[0]?.mine) return keeper
    await wait(50) // the session of a process killed a moment ago takes a moment to end
  }
  const holder = await keeper.query<{ name: string }>(
    `select a.application_name as name from pg_locks l join pg_stat_activity a using (pid)
     where l.locktype = 'advisory' and l.objid = $1 and l.granted`,
    [ownerLock],
  )
  await keeper.end()
  const pid = holder.rows[0]?.name.replace('cimiento ', '')
  throw new CannotStart(
    `another process (${pid ?? 'just gone'}) is running on this data folder: stop it, or use another DATA_DIR`,
  )
}

type Owned = { server: Server; keeper: pg.Client }

async function startOwned(place: Place, binaries: Binaries, say: Say): Promise<Owned> {
  const server = await startServer(place, binaries, say)
  return { server, keeper: await own(server) }
}

/** Keeps a server running and owned until told to stop: a server that dies is started again. */
function watch(first: Owned, again: () => Promise<Owned>, say: Say): () => Promise<void> {
  let held: Owned | undefined = first
  let stopping = false
  let reviving = Promise.resolve()
  const leave = () => {
    if (held) process.kill(held.server.pid, 'SIGINT')
  }
  async function revive() {
    say('PostgreSQL ended by itself: starting it again')
    for (let attempt = 1; attempt <= restarts && !stopping; attempt++)
      try {
        held = await again()
        return listen(held)
      } catch (error) {
        if (attempt === restarts) say(`PostgreSQL is away: ${(error as Error).message}`)
        await wait(Math.min(50 * 2 ** attempt, 10_000))
      }
  }
  function listen({ keeper }: Owned) {
    keeper.once('end', () => {
      held = undefined
      if (!stopping) reviving = revive()
    })
  }
  listen(first)
  process.on('exit', leave)
  return async () => {
    stopping = true
    await reviving
    process.off('exit', leave)
    const last = held
    await last?.keeper.end().catch(() => {})
    if (last) await stopServer(last.server)
  }
}

/**
 * Starts the embedded PostgreSQL on DATA_DIR, with its two roles and its database, and keeps it running.
 * Throws CannotStart with a sentence that says what to do. `bin`: the binaries of another PostgreSQL.
 */
export async function startEmbedded(options: {
  dataDir: string
  say: Say
  bin?: string
}): Promise<Embedded> {
  const place = placeOf(options.dataDir, options.say)
  const binaries = binariesFor(place, options.say, options.bin)
  const again = () => startOwned(place, binaries, options.say)
  const first = await again()
  const stop = watch(first, again, options.say)
  const { sockets, adopted } = first.server
  const admin = new pg.Client({ connectionString: urlOf(sockets, roles.admin, 'postgres') })
  try {
    await admin.connect()
    await makeRoles(admin)
    if (!(await hasDatabase(admin, database))) await makeDatabase(admin, database)
  } catch (error) {
    await stop()
    throw error
  } finally {
    await admin.end().catch(() => {})
  }
  return {
    url: urlOf(sockets, roles.app, database),
    ownerUrl: urlOf(sockets, roles.owner, database),
    version: binaries.version,
    folder: place.base,
    adopted,
    stop,
  }
}

/** The server that another process of ours runs on this DATA_DIR; undefined when none answers. */
export async function joinEmbedded(
  dataDir: string,
): Promise<{ url: string; ownerUrl: string; version: string } | undefined> {
  const { sockets } = placeOf(dataDir, () => {})
  if (!(await canConnect(sockets))) return undefined
  const url = urlOf(sockets, roles.app, database)
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const { rows } = await client.query(`select current_setting('server_version') as version`)
  await client.end()
  return { url, ownerUrl: urlOf(sockets, roles.owner, database), version: rows[0].version }
}
