// What waits in a queue is done soon after a trouble is over: whoever fell with it in hand, whatever a clock of ours said,
// and however often the database was full.
import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { minutes, seconds } from '../../src/foundation/time.ts'
import { openDb, openPool, sql, transaction } from '../../src/platform/db.ts'
import { openJobs, type Payload } from '../../src/platform/jobs.ts'
import { freshDatabase } from '../harness/database.ts'

async function openStage(t: TestContext) {
  const database = await freshDatabase()
  const db = openDb(openPool({ url: database.url, max: 3 }))
  const jobs = await openJobs(database.url, { consuming: true })
  t.after(async () => {
    await jobs.stop(seconds(1))
    await db.destroy()
    await database.drop()
  })
  const add = (payload: Payload, after = seconds(0)) =>
    transaction(db, (tx) => jobs.enqueue(tx, 'decisions', payload, { after }))
  return { db, jobs, add }
}

/** Resolves when it is true, with how many seconds that took. */
async function until(true_: () => boolean, mostSeconds: number, what: string): Promise<number> {
  const began = performance.now()
  const took = () => (performance.now() - began) / 1000
  while (!true_()) {
    assert.ok(took() < mostSeconds, what)
    await pause(20)
  }
  return took()
}

test('what gathered in a trouble is done soon after it, whoever had it in hand', async (t) => {
  const { db, jobs, add } = await openStage(t)
  await add({ n: 'fell' })
  await add({ n: 'later' }, minutes(30))
  // As a process leaves it that was killed: in its hands, and nothing heard of it since.
  await sql`update jobs.job set state = 'active', started_on = now() - interval '21 s',
    heartbeat_on = now() - interval '21 s' where data ->> 'n' = 'fell'`.execute(db)
  for (let n = 0; n < 40; n++) await add({ n: `${n}` })
  await add({ n: 'full' })
  const done: string[] = []
  let troubles = 0
  await jobs.work('decisions', async ({ n }) => {
    if (n === 'full' && ++troubles < 2)
      throw Object.assign(new Error('could not extend file'), { code: '53100' })
    done.push(String(n))
  })
  const gathered = await until(() => done.length >= 40, 60, 'what gathered is done')
  await until(() => done.includes('full'), 90, 'a full disk is waited for, not counted')
  await until(() => done.includes('fell'), 120, 'another takes what a killed process had')
  t.diagnostic(`forty in ${gathered.toFixed(1)} s`)
  assert.equal(done.length, 42, 'each once')
  const { rows } = await sql<{ n: string; waits: number; tries: number }>`
    select data ->> 'n' as n, extract(epoch from start_after - now())::integer as waits,
      retry_count as tries
    from jobs.job where name = 'decisions' and (state < 'active' or data ->> 'n' = 'full')`.execute(
    db,
  )
  const told = new Map(rows.map((row) => [row.n, row]))
  assert.deepEqual([...told.keys()].sort(), ['full', 'later'])
  assert.equal(told.get('full')!.tries, 0)
  const { waits } = told.get('later')!
  assert.ok(waits > 1_200 && waits <= 1_800, 'counted by the clock of the database')
})
