// A backup of our own embedded server without any tool: PostgreSQL is told that its files are being copied, they are
// copied while it goes on, and the log of what it wrote meanwhile makes them one moment when they are started again
// (documentation of PostgreSQL, «Making a Base Backup Using the Low Level API»).
import {
  chmodSync,
  constants,
  cpSync,
  existsSync,
  lchownSync,
  mkdirSync,
  readdirSync,
  writeFileSync,
} from 'node:fs'
import { copyFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import pg from 'pg'
import type { Place } from '../embedded/place.ts'
import { roles, urlOf } from '../embedded/server.ts'
import { CannotBackUp } from './tools.ts'

const folderName = 'cluster'
/** What a running server alone needs, by name; and folders whose content it makes anew. */
const leftOut = new Set([
  'postmaster.pid',
  'postmaster.opts',
  'pg_internal.init',
  'current_logfiles',
])
const madeAnew = new Set([
  'pg_wal',
  'pg_replslot',
  'pg_dynshmem',
  'pg_notify',
  'pg_serial',
  'pg_snapshots',
  'pg_stat_tmp',
  'pg_subtrans',
])
const passing = /^(pgsql_tmp|t\d+_\d+)/

/** A file that the server took away since the folder was read is not missed: the log says so too. */
async function copyIfThere(from: string, to: string): Promise<void> {
  try {
    await copyFile(from, to, constants.COPYFILE_FICLONE)
    chmodSync(to, 0o600)
  } catch (error) {
    if ((error as { code?: string }).code !== 'ENOENT') throw error
  }
}

async function copyFiles(cluster: string, into: string): Promise<void> {
  if (readdirSync(join(cluster, 'pg_tblspc')).length > 0)
    throw new CannotBackUp(
      'Este servidor tiene tablespaces fuera de su carpeta: respáldalo con pg_dump (DATABASE_URL).',
    )
  mkdirSync(into, { mode: 0o700 })
  const walk = async (folder: string): Promise<void> => {
    for (const found of readdirSync(folder, { withFileTypes: true })) {
      const from = join(folder, found.name)
      const to = join(into, relative(cluster, from))
      if (leftOut.has(found.name) || passing.test(found.name)) continue
      if (!found.isDirectory()) {
        await copyIfThere(from, to)
        continue
      }
      mkdirSync(to, { mode: 0o700 })
      if (!(folder === cluster && madeAnew.has(found.name))) await walk(from)
    }
  }
  await walk(cluster)
}

/** The log from the first to the last of the copying: whole files, since the end of a backup begins a new one. */
async function copyLog(cluster: string, into: string, [first, last]: readonly [string, string]) {
  const names = readdirSync(join(cluster, 'pg_wal')).filter(
    (name) =>
      name.endsWith('.history') || (/^[0-9A-F]{24}$/.test(name) && name >= first && name <= last),
  )
  for (const name of names)
    await copyFile(join(cluster, 'pg_wal', name), join(into, 'pg_wal', name))
}

/** Copies the server of `place` as it runs. Only whoever may read its folder can. */
export async function copyInto(folder: string, place: Place): Promise<void> {
  const into = join(folder, folderName)
  const admin = new pg.Client({ connectionString: urlOf(place.sockets, roles.admin, 'postgres') })
  await admin.connect()
  try {
    // A slot of this session keeps the log from being taken away meanwhile; it falls with the session.
    await admin.query('select pg_create_physical_replication_slot($1, true, true)', [
      `cimiento_backup_${process.pid}`,
    ])
    const { rows: begun } = await admin.query(
      `select pg_walfile_name(pg_backup_start($1, true)) as first`,
      ['mi-cuenta'],
    )
    await copyFiles(place.cluster, into)
    const { rows: done } = await admin.query(
      `select labelfile, spcmapfile, pg_walfile_name(lsn) as last from pg_backup_stop(false)`,
    )
    const { labelfile, spcmapfile, last } = done[0]
    writeFileSync(join(into, 'backup_label'), labelfile, { mode: 0o600 })
    if (spcmapfile) writeFileSync(join(into, 'tablespace_map'), spcmapfile, { mode: 0o600 })
    await copyLog(place.cluster, into, [begun[0].first, last])
  } finally {
    await admin.end().catch(() => {})
  }
}

/** Puts the copied files where a server of ours expects its own, and lends them to the uid that runs it. */
export function putCopy(backup: string, { cluster, runner }: Place): void {
  if (existsSync(cluster)) throw new CannotBackUp(`${cluster} ya existe: no se escribe encima.`)
  cpSync(join(backup, folderName), cluster, { recursive: true })
  const all = readdirSync(cluster, { recursive: true, withFileTypes: true })
  for (const path of [cluster, ...all.map((found) => join(found.parentPath, found.name))]) {
    if (runner.lent) lchownSync(path, runner.uid, runner.gid)
  }
  chmodSync(cluster, 0o700)
}
