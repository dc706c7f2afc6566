// What the trial stands on: a PostgreSQL, a mail server and an operator of texts of its own, each behind a line that can be
// cut, and the portal as `npm start` runs it, in processes that can be killed.
import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type pg from 'pg'
import { Mailbox } from '../../src/channels/demo/mailbox.ts'
import { Smsc } from '../../src/channels/demo/smsc.ts'
import { dayOf } from '../../src/foundation/time.ts'
import { importsUseCases } from '../../src/modules/imports/imports.usecases.ts'
import { generatePopulation } from '../../src/modules/population/population.usecases.ts'
import { openDb, openPool } from '../../src/platform/db.ts'
import { makeDatabase, makeRoles } from '../../src/platform/embedded/roles.ts'
import { roles, stopServer, urlOf } from '../../src/platform/embedded/server.ts'
import { migrate } from '../../src/platform/migrations.ts'
import { job } from '../../test/harness/batch.ts'
import { freePort } from '../../test/harness/free-port.ts'
import { PortalProcess } from '../../test/harness/portal-process.ts'
import { adminOf, lastingServer } from '../../test/harness/server.ts'
import { clockOf } from './clock.ts'
import { mountSmall, moveOnto } from './disk.ts'
import { openWire } from './wire.ts'

const database = 'cimiento'
const now = () => Temporal.Now.instant()
const port = (url: string) => Number(new URL(url).port)
export const capacity = 6

/** The database server, its line, and its small disk. */
async function openServer(folder: string) {
  let server = await lastingServer(join(folder, 'server'))
  const admin = await adminOf(server.sockets)
  await makeRoles(admin)
  await makeDatabase(admin, database)
  await admin.end()
  const { sockets } = server
  const direct = {
    url: urlOf(sockets, roles.app, database),
    ownerUrl: urlOf(sockets, roles.owner, database),
  }
  await migrate(direct.ownerUrl, roles.app)
  const mounted = mountSmall(folder)
  const disk = mounted ? await moveOnto(mounted, sockets, database) : undefined
  const near = join(folder, 'line')
  mkdirSync(near, { mode: 0o700 })
  const name = '.s.PGSQL.5432'
  const line = await openWire({ path: join(near, name) }, { path: join(sockets, name) })
  return {
    direct,
    /** As the portal reaches it. */
    throughLine: { ...direct, url: urlOf(near, roles.app, database) },
    line,
    disk,
    kill: () => process.kill(server.pid, 'SIGKILL'),
    again: async () => {
      server = await lastingServer(join(folder, 'server'))
    },
    close: async () => {
      line.close()
      await stopServer(server)
      disk?.remove()
    },
  }
}

/** The mail server and the operator, each reached by a line. */
async function openCarriers(folder: string) {
  const mailbox = new Mailbox({ folder: join(folder, 'mail'), now })
  const smsc = new Smsc({ systemId: 'cimiento', password: 'chaos', shortCode: '30900', now })
  const [mailAt, smsAt] = [await mailbox.listen(0), await smsc.listen(0)]
  const [mailPort, smsPort] = [await freePort(), await freePort()]
  const mailLine = await openWire({ port: mailPort }, { port: port(mailAt), host: '127.0.0.1' })
  const smsLine = await openWire({ port: smsPort }, { port: port(smsAt), host: '127.0.0.1' })
  return {
    mailbox,
    smsc,
    mailLine,
    smsLine,
    variables: {
      SMTP_URL: `smtp://127.0.0.1:${mailPort}`,
      SMS_URL: `smpp://cimiento:chaos@127.0.0.1:${smsPort}`,
    },
    close: async () => {
      mailLine.close()
      smsLine.close()
      await mailbox.close()
      await smsc.close()
    },
  }
}

/** So many made-up people in the registry; the last two files, of money, are left for the day itself. */
async function bringPeople(folder: string, seed: string, members: number, pool: pg.Pool) {
  const dir = join(folder, 'files')
  const asOf = dayOf(now())
  const files = await generatePopulation({ members, seed, dir, asOf })
  const imports = importsUseCases({ pool, db: openDb(pool), now, demo: true })
  for (const { kind, name } of files.slice(0, -2)) {
    const outcome = await imports.importFile({ kind, path: join(dir, name), dryRun: false })
    if (!outcome.ok) throw new Error(`${name}: ${outcome.code}`)
  }
  return files.slice(-2).map(({ kind, name }) => ({ kind, path: join(dir, name) }))
}

export async function openStage(seed: string, members: number) {
  const folder = mkdtempSync(join(tmpdir(), 'cimiento-chaos-'))
  chmodSync(folder, 0o711)
  const server = await openServer(folder)
  const carriers = await openCarriers(folder)
  const clock = clockOf(join(folder, 'ahead'))
  const asDatabase = ({ url, ownerUrl }: { url: string; ownerUrl: string }) => ({
    DATABASE_URL: url,
    DATABASE_OWNER_URL: ownerUrl,
    DATA_DIR: join(folder, 'data'),
  })
  const portal = new PortalProcess(join(folder, 'data'), await freePort(), {
    ...asDatabase(server.throughLine),
    ...carriers.variables,
    ...clock.variables,
    DEMO: '1',
    WORKERS: '2',
    DOOR_CAPACITY: `${capacity}`,
    TRUSTED_PROXIES: '127.0.0.1',
  })
  await portal.start()
  const pool = openPool({ url: server.direct.url, max: 3 })
  const files = await bringPeople(folder, seed, members, pool)
  return {
    ...carriers,
    server,
    portal,
    clock,
    files,
    /** What was said before came from the cast, to a mailbox of its own. */
    openedAt: now(),
    pool,
    db: openDb(pool),
    /** A job as an operator types it, through the same line as the portal. */
    job: (...args: readonly string[]) => job(asDatabase(server.throughLine), ...args),
    close: async () => {
      await portal.stop()
      await pool.end()
      await carriers.close()
      await server.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

export type Stage = Awaited<ReturnType<typeof openStage>>
