// kill -9 in the middle of an import: all of it is there or nothing is; run again, it is there once.
import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { day } from '../../src/foundation/time.ts'
import { generatePopulation } from '../../src/modules/population/population.usecases.ts'
import { freshDatabase } from '../harness/database.ts'

const members = 8_000
const main = join(import.meta.dirname, '../../src/channels/batch/main.ts')

test('a killed import leaves all or nothing; again, and it is there once', async (t) => {
  const db = await freshDatabase(t)
  const dir = mkdtempSync(join(tmpdir(), 'cimiento-kill-'))
  t.after(() => rmSync(dir, { recursive: true, force: true }))
  await generatePopulation({ members, seed: 'killed', dir, asOf: day('2026-11-22') })
  const environment = {
    ...process.env,
    DATABASE_URL: db.url,
    DATABASE_OWNER_URL: db.ownerUrl,
    DATA_DIR: dir,
    DEMO: '1',
  }
  const asked = ['import', 'members', join(dir, '02-members.txt')]
  const run = async (more: readonly string[], killAfter?: number) => {
    const started = performance.now()
    const child = spawn(process.execPath, [main, ...asked, ...more], {
      env: environment,
      stdio: 'ignore',
    })
    const ended = new Promise<number | null>((done) => child.once('exit', done))
    if (killAfter !== undefined) setTimeout(() => child.kill('SIGKILL'), killAfter)
    return { code: await ended, took: performance.now() - started }
  }
  const number = async (query: string) => {
    const client = new pg.Client({ connectionString: db.url })
    await client.connect()
    const { rows } = await client.query(query)
    await client.end()
    return Number(rows[0].n)
  }
  const others = () =>
    number(`select count(*) as n from pg_stat_activity
      where datname = current_database() and pid <> pg_backend_pid()`)
  const whole = await run(['--dry-run'])
  assert.equal(whole.code, 0, 'a dry run reads it all and keeps nothing')
  assert.equal(await number('select count(*) as n from members'), 0)
  let killed = 0
  for (const share of [0.2, 0.35, 0.55, 0.75, 0.9]) {
    const { code } = await run([], whole.took * share)
    if (code === null) killed++
    for (let left = 2_400; left > 0 && (await others()) > 0; left--) await pause(50)
    const left = await number('select count(*) as n from members')
    assert.ok(left === 0 || left === members, `${left} of ${members} at ${share}`)
  }
  assert.ok(killed > 0, 'at least one was killed at work')
  assert.equal((await run([])).code, 0)
  assert.equal(await number('select count(*) as n from members'), members)
  assert.equal((await run([])).code, 0, 'the same file again is told, not taken')
  assert.equal(await number('select count(*) as n from members'), members)
})
