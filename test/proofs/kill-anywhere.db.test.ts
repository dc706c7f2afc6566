// kill -9 at random moments of an import of money, and again: what is there at the end is what one clean run leaves,
// row by row. KILLS says how many moments are tried (3, and 20 for a long look, with MEMBERS=1200); SEED brings a run back.
import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { day } from '../../src/foundation/time.ts'
import { importsUseCases } from '../../src/modules/imports/imports.usecases.ts'
import {
  type Generated,
  generatePopulation,
} from '../../src/modules/population/population.usecases.ts'
import { openDb, openPool } from '../../src/platform/db.ts'
import { makeDatabase } from '../../src/platform/embedded/roles.ts'
import { freshDatabase } from '../harness/database.ts'
import { adminOf, testSockets } from '../harness/server.ts'

const kills = Number(process.env.KILLS ?? 3)
const seed = Number(process.env.SEED ?? Math.trunc(Math.random() * 1e9))
const members = Number(process.env.MEMBERS ?? 400)
const main = join(import.meta.dirname, '../../src/channels/batch/main.ts')
const now = () => Temporal.Instant.from('2026-11-22T18:00:00Z')

/** A number from 0 to 1 for every step of the seed (mulberry32). */
function random(step: number): number {
  let a = (seed + step * 0x6d2b79f5) | 0
  a = Math.imul(a ^ (a >>> 15), a | 1)
  a ^= a + Math.imul(a ^ (a >>> 7), a | 61)
  return ((a ^ (a >>> 14)) >>> 0) / 4_294_967_296
}

/** What money tables hold, without the names that every run gives anew. */
const tables = {
  contributions: `to_jsonb(t) - 'import_id'`,
  unmatched_contributions: `to_jsonb(t) - 'import_id' - 'unmatched_id'`,
  loan_movements: `to_jsonb(t) - 'import_id'`,
  savings_movements: `to_jsonb(t) - 'import_id'`,
  ledger_entries: `to_jsonb(t) - 'journal_id' - 'recorded_at'`,
  ledger_subtotals: `to_jsonb(t) - 'journal_id' - 'recorded_at'`,
  ledger_journals: `to_jsonb(t) - 'journal_id' - 'import_id' - 'recorded_at' - 'source_ref'`,
} as const

async function digest(url: string): Promise<string> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const told = []
  for (const [table, row] of Object.entries(tables)) {
    const { rows } = await client.query(
      `select count(*) || ' ' || coalesce(md5(string_agg(line, e'\\n' order by line)), '-') as told
       from (select (${row})::text as line from ${table} t) as l`,
    )
    told.push(`${table} ${rows[0].told}`)
  }
  await client.end()
  return told.join('\n')
}

async function untilAlone(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  for (let left = 4_800; left > 0; left--) {
    const { rows } = await client.query(`select count(*)::integer as n from pg_stat_activity
      where datname = current_database() and pid <> pg_backend_pid()`)
    if (rows[0].n === 0) break
    await pause(25)
  }
  await client.end()
}

/** The population's files but the last two of money, imported; and copies of that database. */
async function openStage(t: { after(hook: () => Promise<void>): void }) {
  const base = await freshDatabase(t)
  const dir = mkdtempSync(join(tmpdir(), 'cimiento-kill-'))
  t.after(async () => rmSync(dir, { recursive: true, force: true }))
  const files = await generatePopulation({ members, seed: 'killed', dir, asOf: day('2026-11-22') })
  const pool = openPool({ url: base.url, max: 3 })
  const imports = importsUseCases({ pool, db: openDb(pool), now, demo: true })
  for (const { kind, name } of files.slice(0, -2))
    assert.ok((await imports.importFile({ kind, path: join(dir, name), dryRun: false })).ok)
  await pool.end()
  await untilAlone(base.url)
  const admin = await adminOf(await testSockets())
  const at = (url: string, name: string) => {
    const there = new URL(url)
    there.pathname = `/${name}`
    return there.href
  }
  const copy = `${base.name}_copy`
  const drop = () => admin.query(`drop database if exists ${copy} with (force)`)
  t.after(async () => {
    await drop()
    await admin.end()
  })
  return {
    last: files.slice(-2) as [Generated, Generated],
    dir,
    async fresh() {
      await drop()
      await makeDatabase(admin, copy, base.name)
      return { url: at(base.url, copy), ownerUrl: at(base.ownerUrl, copy) }
    },
  }
}
type Stage = Awaited<ReturnType<typeof openStage>>
type Place = Awaited<ReturnType<Stage['fresh']>>

/** One import by the command; killed after so many milliseconds when that is given. */
async function run(stage: Stage, place: Place, file: Generated, killAfter?: number) {
  const began = performance.now()
  const child = spawn(process.execPath, [main, 'import', file.kind, join(stage.dir, file.name)], {
    env: {
      ...process.env,
      DATABASE_URL: place.url,
      DATABASE_OWNER_URL: place.ownerUrl,
      DATA_DIR: stage.dir,
      DEMO: '1',
    },
    stdio: 'ignore',
  })
  const ended = new Promise<number | null>((done) => child.once('exit', done))
  const timer =
    killAfter === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), killAfter)
  const code = await ended
  clearTimeout(timer)
  return { code, took: performance.now() - began }
}

test(`killed at ${kills} random moments and started again, as one clean run (SEED=${seed})`, async (t) => {
  const stage = await openStage(t)
  const [contributions, movements] = stage.last
  const clean = await stage.fresh()
  const before = await digest(clean.url)
  const first = await run(stage, clean, contributions)
  const between = await digest(clean.url)
  const second = await run(stage, clean, movements)
  const whole = await digest(clean.url)
  assert.deepEqual([first.code, second.code], [0, 0])
  assert.notEqual(between, before)
  assert.notEqual(whole, between)
  let atWork = 0
  const runs = [
    { file: contributions, took: first.took, states: [before, between] },
    { file: movements, took: second.took, states: [between, whole] },
  ]
  // A machine that was slow at first is quick later: what a run takes is learnt from those that ended by themselves.
  for (let kill = 0; kill < kills || (atWork === 0 && kill < kills + 20); kill++) {
    const place = await stage.fresh()
    for (const [which, about] of runs.entries()) {
      const { file } = about
      const [none, all] = about.states
      const after = about.took * random(kill * 2 + which)
      const { code, took } = await run(stage, place, file, after)
      if (code === null) atWork++
      else about.took = Math.min(about.took, took)
      await untilAlone(place.url)
      const left = await digest(place.url)
      assert.ok(left === none || left === all, `${file.kind} killed after ${after} ms left a part`)
      assert.equal((await run(stage, place, file)).code, 0)
      await untilAlone(place.url)
      assert.equal(await digest(place.url), all, `${file.kind} killed after ${after} ms`)
    }
  }
  assert.ok(atWork > 0, 'at least one was killed at work')
  t.diagnostic(`${atWork} were killed at work`)
})
