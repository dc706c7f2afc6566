// A small disk of its own under some of the portal's tables, which can be filled to the last byte.
import { spawnSync } from 'node:child_process'
import { chownSync, closeSync, mkdirSync, openSync, rmSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { roles, urlOf } from '../../src/platform/embedded/server.ts'

const nobody = 65_534
const megabytes = 64
/** What every act writes into. */
const tables = ['audit_log', 'capture_lines', 'messages', 'message_events']

export type SmallDisk = {
  fill(): void
  empty(): void
  /** Whether the server is told that the disk is full. */
  isFull(): Promise<boolean>
  remove(): void
}

/** Undefined where it cannot be made: only root mounts. */
export function mountSmall(folder: string): string | undefined {
  if (process.getuid?.() !== 0) return undefined
  const at = join(folder, 'small')
  mkdirSync(at)
  const options = ['-t', 'tmpfs', '-o', `size=${megabytes}m,mode=700,uid=${nobody}`, 'tmpfs', at]
  if (spawnSync('mount', options).status !== 0) return undefined
  return at
}

/** Moves the tables onto the mounted disk. */
export async function moveOnto(at: string, sockets: string, database: string): Promise<SmallDisk> {
  const space = join(at, 'space')
  mkdirSync(space, { mode: 0o700 })
  chownSync(space, nobody, nobody)
  const asking = async (question: string, to = database) => {
    const admin = new pg.Client({ connectionString: urlOf(sockets, roles.admin, to) })
    await admin.connect()
    try {
      await admin.query(question)
    } finally {
      await admin.end()
    }
  }
  await asking(`create tablespace small location '${space}'`)
  for (const table of tables) await asking(`alter table ${table} set tablespace small`)
  const ballast = join(at, 'ballast')
  return {
    fill: () => {
      const file = openSync(ballast, 'w')
      const block = Buffer.alloc(4096)
      try {
        for (;;) writeSync(file, block)
      } catch (error) {
        if ((error as { code?: string }).code !== 'ENOSPC') throw error
      } finally {
        closeSync(file)
      }
    },
    empty: () => rmSync(ballast, { force: true }),
    isFull: () =>
      asking(
        `create table probe tablespace small as select repeat('x', 9000) from generate_series(1, 99)`,
      )
        .then(() => asking('drop table probe'))
        .then(
          () => false,
          (error: { code?: string }) => error.code === '53100',
        ),
    remove: () => void spawnSync('umount', ['-l', at]),
  }
}
