// Where backups stand. One is made under another name and gets its own when it is whole: what has its name is whole.
// Beside what it holds lie `sums.txt`, as `sha256sum -c` reads it, and `about.json`.
import { createHash } from 'node:crypto'
import {
  createReadStream,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
} from 'node:fs'
import { open, rename, rm, writeFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import type { Instant } from '../../foundation/time.ts'
import type { Figures } from './figures.ts'
import { CannotBackUp } from './tools.ts'

/** 'dump': what `pg_dump` writes. 'copy': the files of a server of ours, with the log that makes them one moment. */
export type Kind = 'dump' | 'copy'
export type About = {
  readonly kind: Kind
  /** The server's version, e.g. `18.4`. */
  readonly postgres: string
  readonly startedAt: string
  readonly finishedAt: string
  readonly database: string
  /** What was counted just before and just after; the backup holds a moment in between. */
  readonly from: Figures
  readonly to: Figures
}

const sums = 'sums.txt'
const about = 'about.json'
const form = /^mi-cuenta-\d{8}T\d{6}Z$/
const halfForm = /^mi-cuenta-\d{8}T\d{6}Z\.(?:half|gone)-(\d+)$/

const nameAt = (at: Instant): string =>
  `mi-cuenta-${at.toString({ smallestUnit: 'second' }).replace(/[-:]/g, '')}`

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as { code?: string }).code === 'EPERM'
  }
}

/** The whole backups of a folder, the oldest first. */
export const backupsIn = (shelf: string): string[] =>
  existsSync(shelf)
    ? readdirSync(shelf)
        .filter((name) => form.test(name))
        .sort()
    : []

export const aboutOf = (backup: string): About =>
  JSON.parse(readFileSync(join(backup, about), 'utf8')) as About

/** Every file of a backup, by its path inside, but for the sums themselves. */
function filesOf(backup: string): string[] {
  return readdirSync(backup, { recursive: true, withFileTypes: true })
    .filter((found) => !found.isDirectory())
    .map((found) => relative(backup, join(found.parentPath, found.name)))
    .filter((path) => path !== sums)
    .sort()
}

async function sumOf(path: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer)
  return hash.digest('hex')
}

/** What was written is on disk, not on its way there. */
async function settle(path: string): Promise<void> {
  const file = await open(path, 'r')
  try {
    await file.sync()
  } finally {
    await file.close()
  }
}

async function finish(half: string, told: About): Promise<void> {
  await writeFile(join(half, about), `${JSON.stringify(told, null, 2)}\n`, { mode: 0o600 })
  const lines: string[] = []
  for (const path of filesOf(half)) {
    lines.push(`${await sumOf(join(half, path))}  ${path}\n`)
    await settle(join(half, path))
  }
  await writeFile(join(half, sums), lines.join(''), { mode: 0o600 })
  await settle(join(half, sums))
  await settle(half)
}

/** Takes away what a run that was cut short left: it never had a name of its own. */
async function clear(shelf: string): Promise<void> {
  for (const name of readdirSync(shelf)) {
    const pid = halfForm.exec(name)?.[1]
    if (pid && (Number(pid) === process.pid || !isAlive(Number(pid))))
      await rm(join(shelf, name), { recursive: true, force: true })
  }
}

/** Takes the oldest away until so many are left. One that is half gone has no name any more. */
async function keepNewest(shelf: string, keep: number): Promise<string[]> {
  const old = backupsIn(shelf).slice(0, -keep)
  for (const name of old) {
    const going = join(shelf, `${name}.gone-${process.pid}`)
    await rename(join(shelf, name), going)
    await rm(going, { recursive: true, force: true })
  }
  return old
}

/**
 * Makes one backup: `fill` writes into the folder that it is given and says what it did. Nothing gets the name of a
 * backup that is not whole and on disk. `keep`: how many stay, this one among them; 1 or more.
 */
export async function makeBackup(
  { shelf, at, keep }: { shelf: string; at: Instant; keep: number },
  fill: (folder: string) => Promise<About>,
): Promise<{ path: string; about: About; removed: readonly string[] }> {
  mkdirSync(shelf, { recursive: true, mode: 0o700 })
  await clear(shelf)
  const name = nameAt(at)
  if (existsSync(join(shelf, name)))
    throw new CannotBackUp('Ya hay un respaldo de este mismo segundo: espera uno y repite.')
  const half = join(shelf, `${name}.half-${process.pid}`)
  try {
    mkdirSync(half, { mode: 0o700 })
    const told = await fill(half)
    await finish(half, told)
    await rename(half, join(shelf, name))
    await settle(shelf)
    return { path: join(shelf, name), about: told, removed: await keepNewest(shelf, keep) }
  } finally {
    await rm(half, { recursive: true, force: true })
  }
}

export type Checked = {
  readonly files: number
  readonly bytes: number
  readonly wrong: readonly string[]
}

/** Compares every file with its sum: what differs, is missing or was added since. */
export async function checkSums(backup: string): Promise<Checked> {
  const noted = new Map(
    readFileSync(join(backup, sums), 'utf8')
      .trim()
      .split('\n')
      .map((line) => [line.slice(66), line.slice(0, 64)]),
  )
  const there = filesOf(backup)
  const wrong = [...noted.keys()].filter((path) => !there.includes(path))
  let bytes = 0
  for (const path of there) {
    bytes += lstatSync(join(backup, path)).size
    if ((await sumOf(join(backup, path))) !== noted.get(path)) wrong.push(path)
  }
  return { files: there.length, bytes, wrong }
}
