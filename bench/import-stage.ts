// Databases for the import's bench: a registry made once, a copy of it for each round, psql as the limit.
import { fork, spawnSync } from 'node:child_process'
import { createReadStream, createWriteStream, existsSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { type Embedded, startEmbedded } from '../src/platform/embedded/embedded.ts'
import { hasDatabase, makeDatabase } from '../src/platform/embedded/roles.ts'
import { migrate } from '../src/platform/migrations.ts'
import type { Run } from './import-run.ts'
import { childrenSeconds } from './load.ts'

const say = (line: string) => process.stderr.write(`· ${line}\n`)

/** As psql of Debian's packages, on the same socket; milliseconds. */
export function psql(url: string, commands: string): number {
  const began = performance.now()
  const done = spawnSync('psql', [url, '-qX', '-v', 'ON_ERROR_STOP=1'], {
    input: commands,
    encoding: 'utf8',
  })
  if (done.status !== 0) throw new Error(`psql: ${done.error?.message ?? done.stderr}`)
  return performance.now() - began
}

/** The lines of a file without its header and its trailer, which are the two that psql cannot copy. */
export async function detailsOf(path: string): Promise<string> {
  const details = `${path}.details`
  if (existsSync(details)) return details
  let rest: Buffer = Buffer.alloc(0)
  let first = true
  const middle = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      let bytes: Buffer = rest.length > 0 ? Buffer.concat([rest, chunk]) : chunk
      if (first) bytes = bytes.subarray(bytes.indexOf(10) + 1)
      first = false
      const keep = Math.max(0, bytes.length - 200) // the trailer is shorter
      rest = bytes.subarray(keep)
      done(null, bytes.subarray(0, keep))
    },
    flush(done) {
      done(null, rest.subarray(0, rest.lastIndexOf(10, -2) + 1))
    },
  })
  await pipeline(createReadStream(path), middle, createWriteStream(`${details}.new`))
  renameSync(`${details}.new`, details)
  return details
}

const at = (url: string, database: string, role?: string): string => {
  const there = new URL(url)
  there.pathname = `/${database}`
  if (role) there.username = role
  return there.href
}

export async function openStage() {
  const embedded: Embedded = await startEmbedded({ dataDir: join('.data', 'bench-import'), say })
  const admin = new pg.Client({ connectionString: at(embedded.url, 'postgres', 'postgres') })
  await admin.connect()
  const file = await admin.query<{ text: string }>(`select pg_read_file('postmaster.pid') as text`)
  const postmaster = Number.parseInt(file.rows[0]!.text, 10)
  /** Seconds of processor of what ran meanwhile: our children, and sessions of the database that ended. */
  async function processorOf<T>(work: () => T | Promise<T>): Promise<[T, number]> {
    const used = () => childrenSeconds(postmaster) + childrenSeconds('self')
    const before = used()
    const value = await work()
    await wait(500) // until the sessions are gone
    return [value, used() - before]
  }
  return {
    say,
    processorOf,
    /** A database that is filled once and kept; `fill` gets the owner's address and the application's. */
    async base(name: string, fill: (ownerUrl: string, url: string) => Promise<void>) {
      if (await hasDatabase(admin, name)) return
      await admin.query(`drop database if exists making with (force)`)
      await makeDatabase(admin, 'making')
      const ownerUrl = at(embedded.ownerUrl, 'making')
      await migrate(ownerUrl, new URL(embedded.url).username)
      await fill(ownerUrl, at(embedded.url, 'making'))
      await admin.query(`alter database making rename to ${name}`)
    },
    /** A fresh copy of a base, to be used for one round. */
    async copyOf(base: string): Promise<{ url: string; ownerUrl: string }> {
      await admin.query(`drop database if exists round with (force)`)
      await makeDatabase(admin, 'round', base)
      await admin.query('checkpoint')
      return { url: at(embedded.url, 'round'), ownerUrl: at(embedded.ownerUrl, 'round') }
    },
    async end() {
      await admin.query(`drop database if exists round with (force)`)
      await admin.end()
      await embedded.stop()
    },
  }
}
export type Stage = Awaited<ReturnType<typeof openStage>>

/** Milliseconds that psql takes for the same lines: as text, into an unlogged table without indexes. */
export function limitOf(ownerUrl: string, details: string, columns: number): number {
  const names = Array.from({ length: columns }, (_, i) => `c${i} text`)
  psql(ownerUrl, `drop table if exists lines; create unlogged table lines (${names});`)
  const took = psql(ownerUrl, `\\copy lines from '${details}' (delimiter '|')`)
  psql(ownerUrl, 'drop table lines;')
  return took
}

/** Runs one import in its own process. */
export async function importOnce(url: string, kind: string, path: string): Promise<Run> {
  const child = fork(join(import.meta.dirname, 'import-run.ts'), [url, kind, path])
  return new Promise<Run>((done, failed) => {
    child.once('message', (run) => done(run as Run))
    child.once('exit', (code) => failed(new Error(`the import ended with ${code}`)))
  })
}
