// One PostgreSQL server on one folder, reached by its socket only: makes the cluster, starts the server or
// adopts the one that a killed process left behind, and stops it.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import {
  chmodSync,
  chownSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { type Binaries, bareEnvironment } from './binaries.ts'
import { CannotStart, type Place, type Say } from './place.ts'

export type Server = { pid: number; sockets: string; adopted: boolean }
export const roles = { admin: 'postgres', owner: 'cimiento_owner', app: 'cimiento_app' } as const

const port = 5432 // only part of the socket's name: nothing listens on the network
const recoverySeconds = 600 // after a crash PostgreSQL replays its log before it answers
const stopSeconds = 30
const logBytes = 5_000_000

/** A connection string that `pg` and Kysely accept, for a role and a database behind a socket. */
export const urlOf = (sockets: string, role: string, database: string): string =>
  `postgres://${role}@localhost:${port}/${database}?host=${encodeURIComponent(sockets)}`

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as { code?: string }).code === 'EPERM'
  }
}

/** What postmaster.pid says: process, socket folder, and whether it is ready to be asked. */
function postmaster(cluster: string): { pid: number; sockets: string; ready: boolean } | undefined {
  try {
    const lines = readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n')
    const pid = Number(lines[0])
    return { pid, sockets: lines[4] ?? '', ready: lines[7]?.trim() === 'ready' }
  } catch {
    return undefined
  }
}

/** In a container pids are used again soon: a pid that is alive but no PostgreSQL leaves a stale file. */
function removeStalePid(cluster: string, pid: number): void {
  const command = `/proc/${pid}/comm`
  if (existsSync('/proc/self/comm') && existsSync(command))
    if (readFileSync(command, 'utf8').trim() !== 'postgres')
      rmSync(join(cluster, 'postmaster.pid'), { force: true })
}

export async function canConnect(sockets: string): Promise<boolean> {
  const client = new pg.Client({
    connectionString: urlOf(sockets, roles.admin, 'postgres'),
    connectionTimeoutMillis: 2_000,
  })
  client.on('error', () => {})
  try {
    await client.connect()
    return true
  } catch {
    return false
  } finally {
    await client.end().catch(() => {})
  }
}

async function orphan({ cluster }: Place): Promise<Server | undefined> {
  const found = postmaster(cluster)
  if (!found || !isAlive(found.pid)) return undefined
  if (await canConnect(found.sockets))
    return { pid: found.pid, sockets: found.sockets, adopted: true }
  removeStalePid(cluster, found.pid)
  return undefined
}

/** Made beside and moved into place, so that a start that is cut short leaves nothing half made. */
function makeCluster({ cluster, base, runner }: Place, { bin, major }: Binaries): void {
  for (const name of readdirSync(base)) {
    const pid = /^pg\.new-(\d+)$/.exec(name)?.[1]
    if (pid && !isAlive(Number(pid))) rmSync(join(base, name), { recursive: true, force: true })
  }
  const making = join(base, `pg.new-${process.pid}`)
  mkdirSync(making, { mode: 0o700 })
  if (runner.lent) chownSync(making, runner.uid, runner.gid)
  const letters =
    major >= 17
      ? ['--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8']
      : ['--locale=C.UTF-8']
  const args = ['-D', making, '-U', roles.admin, '--encoding=UTF8', '--auth=trust', ...letters]
  const { status, stderr } = spawnSync(join(bin, 'initdb'), args, {
    ...(runner.lent && { uid: runner.uid, gid: runner.gid }),
    cwd: '/',
    env: bareEnvironment,
    encoding: 'utf8',
  })
  try {
    if (status !== 0) throw new CannotStart(`initdb failed: ${stderr?.trim()}`)
    if (!existsSync(cluster)) renameSync(making, cluster)
  } finally {
    rmSync(making, { recursive: true, force: true })
  }
}

/** Who may connect: whoever may enter the private folder; where the uid is lent, only root. */
function writeAccess({ sockets, runner }: Place): { hba: string; ident: string } {
  const [hba, ident] = [join(sockets, 'hba.conf'), join(sockets, 'ident.conf')]
  const names = Object.values(roles).map((role) => `us root ${role}\n`)
  writeFileSync(hba, runner.lent ? 'local all all peer map=us\n' : 'local all all trust\n')
  writeFileSync(ident, names.join(''))
  for (const file of [hba, ident]) chmodSync(file, 0o644) // in a private folder, whatever the umask
  return { hba, ident }
}

function settings(place: Place, extra: Record<string, string>): string[] {
  const { hba, ident } = writeAccess(place)
  const values: Record<string, string> = {
    listen_addresses: '',
    port: String(port),
    unix_socket_directories: `"${place.sockets.replaceAll('"', '""')}"`,
    unix_socket_permissions: '0700',
    hba_file: hba,
    ident_file: ident,
    log_min_messages: 'log', // errors quote what people typed: they reach us, never this file
    log_error_verbosity: 'terse',
    log_checkpoints: 'off',
    timezone: 'UTC',
    jit: 'off',
    max_wal_size: '2GB',
    ...extra,
  }
  return Object.entries(values).flatMap(([name, value]) => ['-c', `${name}=${value}`])
}

function launch(place: Place, { bin }: Binaries, extra: Record<string, string>): ChildProcess {
  const tooLong = existsSync(place.log) && statSync(place.log).size > logBytes
  const log = openSync(place.log, tooLong ? 'w' : 'a', 0o600)
  const { uid, gid, lent } = place.runner
  try {
    const child = spawn(join(bin, 'postgres'), ['-D', place.cluster, ...settings(place, extra)], {
      ...(lent && { uid, gid }),
      cwd: '/',
      env: bareEnvironment,
      detached: true, // Ctrl-C in the terminal is for us; we stop the server when we are done with it
      stdio: ['ignore', log, log],
    })
    child.on('error', () => {})
    child.unref()
    return child
  } finally {
    closeSync(log)
  }
}

const lastLines = (log: string): string =>
  readFileSync(log, 'utf8').trim().split('\n').slice(-3).join(' ')

async function untilReady(place: Place, child: ChildProcess, say: Say): Promise<Server> {
  const started = performance.now()
  let told = false
  while (performance.now() - started < recoverySeconds * 1000) {
    const found = postmaster(place.cluster)
    if (found?.ready && found.pid === child.pid)
      return { pid: found.pid, sockets: found.sockets, adopted: false }
    if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined)
      throw new CannotStart(`PostgreSQL did not start: ${lastLines(place.log)}`)
    if (!told && performance.now() - started > 5_000) {
      told = true
      say('PostgreSQL is recovering from a crash; this can take minutes')
    }
    await wait(10)
  }
  child.kill('SIGQUIT')
  throw new CannotStart(`PostgreSQL was not ready in ${recoverySeconds} s: see ${place.log}`)
}

/** Starts a server on the place, or adopts the one that runs there already. */
export async function startServer(
  place: Place,
  binaries: Binaries,
  say: Say,
  extra: Record<string, string> = {},
): Promise<Server> {
  const found = await orphan(place)
  if (found) return found
  if (!existsSync(place.cluster)) makeCluster(place, binaries)
  try {
    return await untilReady(place, launch(place, binaries, extra), say)
  } catch (error) {
    for (let left = 50; left > 0; left--) {
      const winner = await orphan(place) // another start was faster by a moment
      if (winner) return winner
      if (!postmaster(place.cluster)) break
      await wait(100)
    }
    throw error
  }
}

/** Stops the server: sessions are ended, nothing acknowledged is lost. */
export async function stopServer({ pid }: Server): Promise<void> {
  for (const signal of ['SIGINT', 'SIGQUIT', 'SIGKILL'] as const) {
    if (!isAlive(pid)) return
    process.kill(pid, signal)
    for (let left = stopSeconds * 50; left > 0 && isAlive(pid); left--) await wait(20)
  }
}
