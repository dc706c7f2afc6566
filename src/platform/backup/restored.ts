// A backup brought to life on a server of its own, beside everything that runs: for drills, and to look before leaping.
import { chmodSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { binariesFor } from '../embedded/binaries.ts'
import { type Place, placeOf, type Say } from '../embedded/place.ts'
import { makeDatabase, makeRoles } from '../embedded/roles.ts'
import { roles, type Server, startServer, stopServer, urlOf } from '../embedded/server.ts'
import { putCopy } from './copy.ts'
import { restoreDump } from './dump.ts'
import { type About, aboutOf } from './shelf.ts'
import { toolsFor } from './tools.ts'

export type Restored = {
  /** The role that owns everything: what it is asked must not change it. */
  readonly ownerUrl: string
  readonly version: string
  close(): Promise<void>
}

export const majorIn = (version: string): number => Number.parseInt(version, 10)

async function fromCopy(backup: string, place: Place, say: Say) {
  putCopy(backup, place)
  const binaries = binariesFor(place, say)
  return { server: await startServer(place, binaries, say), version: binaries.version }
}

async function fromDump(backup: string, { postgres, database }: About, place: Place, say: Say) {
  const tools = toolsFor(majorIn(postgres))
  const whole = ['postgres', 'initdb'].every((tool) => existsSync(join(tools.bin, tool)))
  const binaries = binariesFor(place, say, whole ? tools.bin : undefined)
  const server = await startServer(place, binaries, say)
  const admin = new pg.Client({ connectionString: urlOf(server.sockets, roles.admin, 'postgres') })
  await admin.connect()
  try {
    await makeRoles(admin)
    await makeDatabase(admin, database)
  } finally {
    await admin.end()
  }
  await restoreDump(backup, { tools, url: urlOf(server.sockets, roles.owner, database) })
  return { server, version: binaries.version }
}

/** Starts a server in a new folder of the machine's temporary one (TMPDIR), with what the backup holds. */
export async function openRestored(backup: string, say: Say): Promise<Restored> {
  const about = aboutOf(backup)
  const folder = mkdtempSync(join(tmpdir(), 'mi-cuenta-restored-'))
  chmodSync(folder, 0o711) // beside root the server runs as an unprivileged uid, which must get in
  const remove = () => rmSync(folder, { recursive: true, force: true })
  let server: Server | undefined
  try {
    const place = placeOf(join(folder, 'data'), say)
    const made =
      about.kind === 'copy'
        ? await fromCopy(backup, place, say)
        : await fromDump(backup, about, place, say)
    server = made.server
    return {
      ownerUrl: urlOf(server.sockets, roles.owner, about.database),
      version: made.version,
      close: async () => {
        await stopServer(made.server)
        remove()
      },
    }
  } catch (error) {
    if (server) await stopServer(server)
    remove()
    throw error
  }
}
