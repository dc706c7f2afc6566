import { join, resolve } from 'node:path'
import {
  type ReconcileUseCases,
  reconcileUseCases,
} from '../../modules/ledger/reconcile.usecases.ts'
import { copyInto } from '../../platform/backup/copy.ts'
import { asOfOneMoment, dumpInto } from '../../platform/backup/dump.ts'
import { figuresOf } from '../../platform/backup/figures.ts'
import { majorIn } from '../../platform/backup/restored.ts'
import { type About, makeBackup } from '../../platform/backup/shelf.ts'
import { toolsFor } from '../../platform/backup/tools.ts'
import type { Database } from '../../platform/databases.ts'
import { type Db, openDb, openPool } from '../../platform/db.ts'
import { placeOf } from '../../platform/embedded/place.ts'
import type { ExitCode, Job, JobContext } from './jobs.ts'
import { optionsIn } from './options.ts'

const usage = 'backup [--out DIR] [--keep N]'
const keptUsually = 14

/** Where backups stand when nobody says where. */
export const shelfOf = (given: string | undefined, { config }: JobContext): string =>
  resolve(given ?? join(config.dataDir, 'respaldos'))

/** Counting a nation takes longer than a page may. */
const figuresNow = ({ db, reconcile }: Pick<Stage, 'db' | 'reconcile'>) =>
  asOfOneMoment(db, async (tx) => figuresOf(tx, await reconcile.sums(tx)))

type Stage = {
  readonly context: JobContext
  readonly database: Database
  readonly db: Db
  readonly reconcile: ReconcileUseCases
}
type Part = Pick<About, 'kind' | 'from' | 'to'>

/** Of a server that somebody else runs: `pg_dump`, and the figures of the very moment that it writes down. */
async function byDump(folder: string, { database, db, reconcile }: Stage): Promise<Part> {
  const tools = toolsFor(majorIn(database.version))
  const figures = await asOfOneMoment(db, async (tx, snapshot) => {
    const found = await figuresOf(tx, await reconcile.sums(tx))
    await dumpInto(folder, { tools, url: database.ownerUrl, snapshot })
    return found
  })
  return { kind: 'dump', from: figures, to: figures }
}

/** Of our own embedded server, which comes without tools: its files, and the figures before and after. */
async function byCopy(folder: string, stage: Stage): Promise<Part> {
  const from = await figuresNow(stage)
  await copyInto(folder, placeOf(stage.context.config.dataDir, stage.context.complain))
  return { kind: 'copy', from, to: await figuresNow(stage) }
}

async function fill(folder: string, stage: Stage): Promise<About> {
  const { context, database } = stage
  const startedAt = `${context.now()}`
  const part = await (context.config.databaseUrl ? byDump : byCopy)(folder, stage)
  return {
    ...part,
    postgres: database.version,
    database: decodeURIComponent(new URL(database.ownerUrl).pathname.slice(1)),
    startedAt,
    finishedAt: `${context.now()}`,
  }
}

const ways: Readonly<Record<About['kind'], string>> = {
  dump: 'por pg_dump',
  copy: 'archivos del servidor propio',
}

async function run(args: readonly string[], context: JobContext): Promise<ExitCode> {
  const given = optionsIn(args, ['out', 'keep'])
  const keep = given?.options.get('keep') ?? `${keptUsually}`
  if (!given || given.words.length > 0 || !/^[1-9]\d{0,3}$/.test(keep)) {
    context.complain(`Uso: npm run job -- ${usage}`)
    return 2
  }
  const database = await context.databaseAsItIs()
  const url = database.ownerUrl
  const db = openDb(openPool({ url, max: 2, applicationName: 'cimiento-backup' }))
  const reconcile = reconcileUseCases({ db, now: context.now })
  const shelf = { shelf: shelfOf(given.options.get('out'), context), at: context.now() }
  try {
    const made = await makeBackup({ ...shelf, keep: Number.parseInt(keep, 10) }, (folder) =>
      fill(folder, { context, database, db, reconcile }),
    )
    const { kind, postgres, to } = made.about
    const rows = Object.values(to.rows).reduce((sum, n) => sum + BigInt(n), 0n)
    context.say(`Respaldo: ${made.path}`)
    context.say(`  PostgreSQL ${postgres}, ${ways[kind]}; ${rows} renglones que solo crecen.`)
    for (const name of made.removed) context.say(`  Se quitó el más viejo: ${name}`)
    context.say(
      '  La clave raíz no va adentro: guárdala aparte. Pruébalo: npm run job -- restore-drill',
    )
    return 0
  } finally {
    await db.destroy()
  }
}

export const backupJob: Job = {
  usage,
  says: 'respalda la base entera mientras trabaja; guarda los últimos N (14) y ninguno a medias',
  run,
}
