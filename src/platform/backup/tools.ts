// PostgreSQL's own tools of this machine: the packages that bring our server hold none of them.
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** Why a backup is not made or not restored: one sentence that says what to do. */
export class CannotBackUp extends Error {}

export type Tools = { readonly bin: string; readonly major: number }

function majorOf(bin: string): number | undefined {
  const { stdout, status } = spawnSync(join(bin, 'pg_dump'), ['--version'], { encoding: 'utf8' })
  const major = /\(PostgreSQL\) (\d+)/.exec(stdout ?? '')?.[1]
  return status === 0 && major ? Number(major) : undefined
}

/** Every folder of this machine with a `pg_dump` that runs, the newest first. */
export function toolsHere(): readonly Tools[] {
  const installed = '/usr/lib/postgresql'
  const folders = [
    ...(process.env.PATH ?? '').split(delimiter),
    ...(existsSync(installed) ? readdirSync(installed).map((v) => join(installed, v, 'bin')) : []),
  ]
  return [...new Set(folders)]
    .filter((bin) => existsSync(join(bin, 'pg_dump')))
    .flatMap((bin) => {
      const major = majorOf(bin)
      return major === undefined ? [] : [{ bin, major }]
    })
    .sort((a, b) => b.major - a.major)
}

/** Tools that read a server of that version: those of its own or a later one. */
export function toolsFor(server: number, here: readonly Tools[] = toolsHere()): Tools {
  const fitting = here.findLast(({ major }) => major >= server)
  if (fitting) return fitting
  const found = here.length === 0 ? 'no hay ninguno' : `el más nuevo es el ${here[0]!.major}`
  throw new CannotBackUp(
    `Hace falta pg_dump ${server} o posterior para este servidor, y aquí ${found}. ` +
      `Instálalo (apt-get install postgresql-client-${server}) y vuelve a correr el trabajo.`,
  )
}

/** An address as the tools take it: by their environment, where no list of processes shows a password. */
export function libpqOf(url: string): Record<string, string> {
  const { hostname, port, username, password, pathname, searchParams } = new URL(url)
  const sslmode = searchParams.get('sslmode')
  return {
    PGHOST: searchParams.get('host') ?? decodeURIComponent(hostname),
    PGPORT: port || '5432',
    PGUSER: decodeURIComponent(username),
    PGDATABASE: decodeURIComponent(pathname.slice(1)),
    ...(password && { PGPASSWORD: decodeURIComponent(password) }),
    ...(sslmode && { PGSSLMODE: sslmode }),
    PGCONNECT_TIMEOUT: '10',
  }
}

/** Runs one of them. Throws with the last line it said. */
export async function runTool(
  { bin }: Tools,
  tool: string,
  args: readonly string[],
  url: string,
): Promise<void> {
  const env = { PATH: process.env.PATH, LC_ALL: 'C', ...libpqOf(url) }
  const child = spawn(join(bin, tool), args, { env, stdio: ['ignore', 'ignore', 'pipe'] })
  let said = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said = (said + text).slice(-2_000)
  })
  const code = await new Promise<number | null>((done, failed) => {
    child.once('error', failed)
    child.once('close', done)
  })
  if (code !== 0)
    throw new CannotBackUp(`${tool} no terminó: ${said.trim().split('\n').at(-1) ?? code}`)
}
