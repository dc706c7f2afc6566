// Where the embedded PostgreSQL lives, and as whom it runs: PostgreSQL refuses to run as root, so root
// lends it an unprivileged uid, which must be able to enter the folder.
import { spawnSync } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import {
  chmodSync,
  chownSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readlinkSync,
  realpathSync,
  statSync,
  symlinkSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'

/** Why the embedded database does not start: one sentence that says what to do. */
export class CannotStart extends Error {}

export type Say = (line: string) => void
export type Runner = { uid: number; gid: number; lent: boolean }
export type Place = { base: string; cluster: string; sockets: string; log: string; runner: Runner }

const nobody = 65_534 // the unprivileged uid of Linux and the BSDs; needs no line in /etc/passwd
const longestSocketFolder = 107 - '/.s.PGSQL.5432.lock'.length // sockaddr_un, with the zero at its end
const statePlaces = ['/var/lib/mi-cuenta', '/var/tmp/mi-cuenta'] // the second where the first is read-only

export const isRoot = (): boolean => process.getuid?.() === 0

/** Whether the uid may enter the folder: asked of the system, because mode bits are not all there is. */
export function mayEnter(folder: string, { uid, gid }: Runner): boolean {
  const args = ['-c', 'cd "$1"', 'sh', folder]
  return spawnSync('/bin/sh', args, { uid, gid, cwd: '/', stdio: 'ignore' }).status === 0
}

/** A folder of root's that everybody may enter, for what an unprivileged uid must read. */
export function statePlace(): string {
  for (const folder of statePlaces)
    try {
      if (mkdirSync(folder, { recursive: true })) chmodSync(folder, 0o755) // whatever the umask
      if (lstatSync(folder).isDirectory() && lstatSync(folder).uid === 0) return folder
    } catch {} // read-only: the next one
  throw new CannotStart(`cannot write in any of ${statePlaces.join(', ')}: use another DATA_DIR`)
}

function runnerOf(cluster: string): Runner {
  const [uid, gid] = [process.getuid?.() ?? -1, process.getgid?.() ?? -1]
  const made = existsSync(cluster) ? statSync(cluster) : undefined
  if (!isRoot()) {
    if (made && made.uid !== uid)
      throw new CannotStart(
        `${cluster} belongs to uid ${made.uid} and this is uid ${uid}: start as its owner, or use another DATA_DIR`,
      )
    return { uid, gid, lent: false }
  }
  if (made && made.uid !== 0) return { uid: made.uid, gid: made.gid, lent: true }
  return { uid: nobody, gid: nobody, lent: true }
}

/** A link in DATA_DIR to a folder that the lent uid can enter: they are moved and deleted together. */
function elsewhere(dataDir: string, runner: Runner, say: Say): string {
  const base = join(statePlace(), randomBytes(6).toString('hex'))
  mkdirSync(base)
  chmodSync(base, 0o711)
  symlinkSync(join(base, 'pg'), join(dataDir, 'pg'))
  say(`PostgreSQL (uid ${runner.uid}) cannot enter ${dataDir}: its files go to ${base}`)
  return base
}

/** The folder that a link made by `elsewhere` leads to, if `path` is one. */
function linkedBase(path: string): string | undefined {
  if (!lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink()) return undefined
  const base = dirname(readlinkSync(path))
  if (!existsSync(base)) throw new CannotStart(`${path} leads to ${base}, which is gone: remove it`)
  return base
}

function socketsFor(base: string, { uid, gid }: Runner): string {
  const near = join(base, 'pg-socket')
  const hash = createHash('sha256').update(base).digest('hex').slice(0, 12)
  const folder =
    Buffer.byteLength(near) < longestSocketFolder ? near : join(tmpdir(), `cimiento-${uid}-${hash}`)
  if (!existsSync(folder)) {
    mkdirSync(folder, { mode: 0o700 })
    if (isRoot()) chownSync(folder, uid, gid)
  }
  const made = lstatSync(folder)
  if (!made.isDirectory() || made.uid !== uid || (made.mode & 0o077) !== 0)
    throw new CannotStart(`${folder} is not a private folder of uid ${uid}: remove it`)
  return folder
}

/** Settles where things are. Makes DATA_DIR when missing; never touches an existing cluster. */
export function placeOf(dataDir: string, say: Say): Place {
  const wanted = resolve(dataDir)
  if (mkdirSync(wanted, { recursive: true })) chmodSync(wanted, isRoot() ? 0o711 : 0o700)
  const home = realpathSync(wanted)
  const moved = linkedBase(join(home, 'pg'))
  const runner = runnerOf(join(moved ?? home, 'pg'))
  const entered = moved ?? home
  const open = !runner.lent || mayEnter(entered, runner)
  if (!open && existsSync(join(entered, 'pg')))
    throw new CannotStart(
      `PostgreSQL (uid ${runner.uid}) cannot enter ${entered} any more: chmod o+x it and the folders above`,
    )
  const base = open ? entered : elsewhere(home, runner, say)
  const sockets = socketsFor(base, runner)
  return { base, cluster: join(base, 'pg'), sockets, log: join(base, 'pg.log'), runner }
}
