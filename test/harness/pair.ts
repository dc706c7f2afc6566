// Two PostgreSQL servers, the second a synchronous standby of the first: what the drill of a fail-over needs.
// Debian's server, because only its packages hold the tool that copies a running one.
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { chmodSync, chownSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { bareEnvironment } from '../../src/platform/embedded/binaries.ts'
import { makeDatabase, makeRoles } from '../../src/platform/embedded/roles.ts'
import { roles, urlOf } from '../../src/platform/embedded/server.ts'
import { olderPostgres } from '../run/machine.ts'

const nobody = 65_534
const root = process.getuid?.() === 0
const runner = root ? { uid: nobody, gid: nobody } : {}
const database = 'cimiento'

function run(tool: string, ...args: string[]): void {
  const done = spawnSync(join(olderPostgres, tool), args, {
    ...runner,
    cwd: '/',
    env: bareEnvironment,
    stdio: ['ignore', 'ignore', 'pipe'], // a server keeps what it is given open
    encoding: 'utf8',
    timeout: 300_000,
  })
  assert.equal(done.status, 0, `${tool}: ${done.stderr}`)
}

const start = (data: string, sockets: string): void =>
  run(
    'pg_ctl',
    ...['-D', data, '-l', `${data}.log`, '-w', '-o'],
    `-c listen_addresses='' -c unix_socket_directories='${sockets}' -c max_connections=100`,
    'start',
  )

/** After kill -9 the processes of before take a moment to end, and hold the memory that they shared. */
async function startAgain(data: string, sockets: string): Promise<void> {
  for (let left = 480; ; left--)
    try {
      return start(data, sockets)
    } catch (error) {
      if (left === 0) throw error
      await pause(250)
    }
}

async function ask<T>(sockets: string, question: string): Promise<T[]> {
  const client = new pg.Client({ connectionString: urlOf(sockets, roles.admin, 'postgres') })
  await client.connect()
  try {
    return (await client.query(question)).rows as T[]
  } finally {
    await client.end()
  }
}

async function makeFirst(data: string, sockets: string): Promise<void> {
  const form = ['--auth=trust', '--encoding=UTF8', '--locale=C.UTF-8']
  run('initdb', '-D', data, '-U', roles.admin, ...form)
  start(data, sockets)
  const admin = new pg.Client({ connectionString: urlOf(sockets, roles.admin, 'postgres') })
  await admin.connect()
  await makeRoles(admin)
  await makeDatabase(admin, database)
  await admin.end()
}

const kill = (data: string): void => {
  const pid = Number(readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n')[0])
  process.kill(pid, 'SIGKILL')
}

/** From now on the first acknowledges nothing that the second does not have on disk. */
async function makeSynchronous(sockets: string): Promise<void> {
  await ask(sockets, `alter system set synchronous_standby_names = '*'`)
  await ask(sockets, 'select pg_reload_conf()')
  for (let left = 2_400; left > 0; left--) {
    const found = await ask(sockets, `select 1 from pg_stat_replication where sync_state = 'sync'`)
    if (found.length > 0) return
    await pause(50)
  }
  assert.fail('the standby never became synchronous')
}

/** `prepare` gets the owner's address of the first server, before it has a standby. */
export async function openPair(prepare: (ownerUrl: string) => Promise<void>) {
  const folder = mkdtempSync(join(tmpdir(), 'cimiento-pair-'))
  chmodSync(folder, 0o711)
  const places = ['one', 'two'].map((name) => {
    const base = join(folder, name)
    mkdirSync(base, { mode: 0o700 })
    if (root) chownSync(base, nobody, nobody)
    return { data: join(base, 'pg'), sockets: base }
  })
  const [one, two] = [places[0]!, places[1]!]
  await makeFirst(one.data, one.sockets)
  await prepare(urlOf(one.sockets, roles.owner, database))
  const from = ['-h', one.sockets, '-U', roles.admin, '-D', two.data]
  run('pg_basebackup', ...from, '--write-recovery-conf', '--checkpoint=fast')
  start(two.data, two.sockets)
  await makeSynchronous(one.sockets)
  return {
    /** Both addresses, as `DATABASE_URL` names them. */
    urls: places.map(({ sockets }) => urlOf(sockets, roles.app, database)).join(','),
    /** The first alone, and the second alone. */
    url: urlOf(one.sockets, roles.app, database),
    readUrl: urlOf(two.sockets, roles.app, database),
    /** The second stops following, or follows again. */
    pauseSecond: () => ask(two.sockets, 'select pg_wal_replay_pause()'),
    resumeSecond: () => ask(two.sockets, 'select pg_wal_replay_resume()'),
    killSecond: (): void => kill(two.data),
    startSecond: () => startAgain(two.data, two.sockets),
    /** The first goes on without waiting for the second. */
    goOnAlone: async () => {
      await ask(one.sockets, `alter system set synchronous_standby_names = ''`)
      await ask(one.sockets, 'select pg_reload_conf()')
    },
    /** kill -9 of the first, with everything it was doing. */
    killFirst: (): void => kill(one.data),
    promoteSecond: (): void => run('pg_ctl', '-D', two.data, '-w', 'promote'),
    close: (): void => {
      for (const { data } of places)
        spawnSync(join(olderPostgres, 'pg_ctl'), ['-D', data, '-m', 'immediate', 'stop'], {
          ...runner,
          cwd: '/',
          stdio: 'ignore',
        })
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
