// The server that takes writes is killed under writes and its synchronous standby takes over: every write that was
// acknowledged is there once, and writing goes on without a restart of ours: ten seconds are promised, and a busy machine
// that runs the tests is given a minute.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { minutes } from '../../src/foundation/time.ts'
import { roleOf } from '../../src/platform/databases.ts'
import { openDb, openPool, sql, transaction } from '../../src/platform/db.ts'
import { openJobs } from '../../src/platform/jobs.ts'
import { migrate } from '../../src/platform/migrations.ts'
import { openPair } from '../harness/pair.ts'

const writersAtOnce = 4
const wanted = 200
const patienceMs = 60_000

async function prepare(ownerUrl: string): Promise<void> {
  await migrate(ownerUrl, 'cimiento_app')
  const owner = new pg.Client({ connectionString: ownerUrl })
  await owner.connect()
  await owner.query('create table drill (n bigint primary key)')
  await owner.query('grant select, insert on drill to cimiento_app')
  await owner.end()
}

test('a fail-over under writes loses nothing and is over by itself', async (t) => {
  const pair = await openPair(prepare)
  const pool = openPool({ url: pair.urls, max: writersAtOnce })
  const db = openDb(pool)
  const jobs = await openJobs(pair.urls, { consuming: false })
  t.after(async () => {
    await jobs.stop(minutes(1))
    await pool.end()
    pair.close()
  })
  assert.equal(roleOf(pair.urls), 'cimiento_app')

  const acknowledged: bigint[] = []
  let [next, over, refused] = [0n, false, 0]
  const writer = async () => {
    while (!over) {
      const n = ++next
      try {
        await transaction(db, async (tx) => {
          await sql`insert into drill (n) values (${n})`.execute(tx)
          await jobs.enqueue(tx, 'upkeep', { n: `${n}` })
        })
        acknowledged.push(n)
      } catch {
        refused += 1
        await pause(20)
      }
    }
  }
  const until = async (count: number, withinMs: number, what: string) => {
    const began = performance.now()
    while (acknowledged.length < count) {
      assert.ok(performance.now() - began < withinMs, what)
      await pause(10)
    }
  }
  const writers = Array.from({ length: writersAtOnce }, writer)
  try {
    await until(wanted, patienceMs, 'writing began')
    pair.killFirst()
    const before = acknowledged.length
    pair.promoteSecond()
    const promoted = performance.now()
    await until(before + 1, patienceMs, 'writing is back')
    t.diagnostic(`back after ${Math.round(performance.now() - promoted)} ms`)
    await until(before + wanted, patienceMs, 'writing goes on')
  } finally {
    over = true
    await Promise.all(writers)
  }
  assert.ok(refused > 0, 'somebody was refused meanwhile')
  const { rows } = await sql<{ n: bigint }>`select n from drill`.execute(db)
  const there = new Set(rows.map(({ n }) => n))
  assert.deepEqual(
    acknowledged.filter((n) => !there.has(n)),
    [],
    'every acknowledged write is there',
  )
  const ran: string[] = []
  await jobs.drain('upkeep', async ({ n }) => void ran.push(String(n)))
  assert.deepEqual(
    ran.toSorted(),
    [...there].map(String).toSorted(),
    'a job for every write that is there, once',
  )
})
