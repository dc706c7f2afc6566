// A backup of the running server, made while others write into it: restored on a new server it is one moment, whole. What
// is damaged, half made or too old is told or gone, and the root key is not in it.
import assert from 'node:assert/strict'
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { day } from '../../src/foundation/time.ts'
import { auditUseCases } from '../../src/modules/audit/audit.usecases.ts'
import { importsUseCases } from '../../src/modules/imports/imports.usecases.ts'
import { generatePopulation } from '../../src/modules/population/population.usecases.ts'
import { backupsIn } from '../../src/platform/backup/shelf.ts'
import { type Db, openDb, openPool, transaction } from '../../src/platform/db.ts'
import { startEmbedded } from '../../src/platform/embedded/embedded.ts'
import { migrate } from '../../src/platform/migrations.ts'
import { openSecrets } from '../../src/platform/root-key.ts'
import { job } from '../harness/batch.ts'

const now = () => Temporal.Now.instant()

async function bringPeople(db: Db, pool: ReturnType<typeof openPool>, folder: string) {
  const imports = importsUseCases({ pool, db, now, demo: true })
  const dir = join(folder, 'files')
  for (const { kind, name } of await generatePopulation({
    members: 150,
    seed: 'drill',
    dir,
    asOf: day('2026-11-22'),
  }))
    assert.ok((await imports.importFile({ kind, path: join(dir, name), dryRun: false })).ok)
}

async function openStage(t: { after(hook: () => Promise<void>): void }) {
  const folder = mkdtempSync(join(tmpdir(), 'cimiento-backup-'))
  chmodSync(folder, 0o711)
  const dataDir = join(folder, 'data')
  const held = await startEmbedded({ dataDir, say: () => {} })
  await migrate(held.ownerUrl, 'cimiento_app')
  const pool = openPool({ url: held.url, max: 3 })
  const db = openDb(pool)
  t.after(async () => {
    await pool.end()
    await held.stop()
    rmSync(folder, { recursive: true, force: true })
  })
  await bringPeople(db, pool, folder)
  openSecrets({ dataDir, demo: true })
  return { folder, dataDir, db }
}

/** Somebody writes all the while: what is backed up is never at rest. */
function writing(db: Db): () => Promise<number> {
  const audit = auditUseCases({ db, now })
  let [over, written] = [false, 0]
  const by = { kind: 'system', task: 'drill' } as const
  const going = (async () => {
    while (!over) {
      await transaction(db, (tx) => audit.record(tx, { by, act: 'signed-out' }))
      if (++written % 20 === 0) await audit.sealNext()
      await pause(2)
    }
  })()
  return async () => {
    over = true
    await going
    return written
  }
}

const filesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((found) => found.isFile())
    .map((found) => join(found.parentPath, found.name))

test('a backup under writes restores whole; a damaged one is told; the newest stay', async (t) => {
  const { folder, dataDir, db } = await openStage(t)
  const shelf = join(folder, 'shelf')
  const own = { DATA_DIR: dataDir }
  assert.equal((await job(own, 'restore-drill', '--out', shelf)).code, 1, 'there is none yet')
  mkdirSync(join(shelf, 'mi-cuenta-20260101T000000Z.half-4194305'), { recursive: true })

  const rest = writing(db)
  const made = await job(own, 'backup', '--out', shelf, '--keep', '2')
  const written = await rest()
  assert.equal(made.code, 0, made.complained)
  assert.ok(written > 20, `${written} were written meanwhile`)
  const [first] = backupsIn(shelf)
  assert.ok(
    first && readdirSync(shelf).length === 1,
    'whole, and what another run left half is gone',
  )
  const drilled = await job(own, 'restore-drill', '--out', shelf)
  assert.equal(drilled.code, 0, drilled.said + drilled.complained)
  assert.match(drilled.said, /✔ Restaurado en un servidor nuevo, PostgreSQL 18/)
  assert.match(drilled.said, /✔ Como se contó al respaldar: \d+ tablas/)
  assert.match(drilled.said, /✔ Contabilidad: [1-9]\d* pólizas/)
  assert.match(drilled.said, /✔ Bitácora: entera, [1-9]\d* entradas/)

  const key = readFileSync(join(dataDir, 'secrets'), 'utf8').trim()
  const inside = filesOf(shelf).filter((path) => {
    const bytes = readFileSync(path)
    return bytes.includes(key) || bytes.includes(Buffer.from(key, 'base64'))
  })
  assert.deepEqual(inside, [], 'the root key is not in it')

  const victim = filesOf(join(shelf, first, 'cluster', 'base')).at(-1)!
  const bytes = readFileSync(victim)
  bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1
  writeFileSync(victim, bytes)
  const damaged = await job(own, 'restore-drill', first, '--out', shelf)
  assert.equal(damaged.code, 1)
  assert.match(damaged.said, /✖ Sumas de verificación: no coinciden cluster\/base\//)
  assert.match(damaged.complained, /El respaldo NO sirve/)

  for (let more = 0; more < 2; more++)
    assert.equal((await job(own, 'backup', '--out', shelf, '--keep', '2')).code, 0)
  assert.equal(backupsIn(shelf).length, 2)
  assert.ok(!backupsIn(shelf).includes(first), 'the oldest went')
  assert.equal((await job(own, 'backup', '--keep', '0')).code, 2)
})
