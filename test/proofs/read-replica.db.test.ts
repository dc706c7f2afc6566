// Two servers, the second a standby that pages may be read from: it is, where that is allowed; it is not while it is away
// or behind; and nobody who asks notices which of them answered.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { openPool } from '../../src/platform/db.ts'
import { migrate } from '../../src/platform/migrations.ts'
import { mayLag, openReads, type Reads } from '../../src/platform/replica.ts'
import { openPair } from '../harness/pair.ts'

async function prepare(ownerUrl: string): Promise<void> {
  await migrate(ownerUrl, 'cimiento_app')
  const owner = new pg.Client({ connectionString: ownerUrl })
  await owner.connect()
  await owner.query('create table drill (n bigint primary key)')
  await owner.query('grant select, insert on drill to cimiento_app')
  await owner.end()
}

const askedOf = async ({ pool }: Reads): Promise<'primary' | 'copy'> => {
  const { rows } = await pool.query({ name: 'which', text: 'select pg_is_in_recovery() as copy' })
  return rows[0].copy ? 'copy' : 'primary'
}
const aPage = (reads: Reads) => mayLag(() => askedOf(reads))

async function until(who: 'primary' | 'copy', reads: Reads): Promise<void> {
  for (let left = 900; (await aPage(reads)) !== who; left--) {
    assert.ok(left > 0, `pages are read from the ${who}`)
    await reads.look()
    await pause(100)
  }
}

test('pages are read from the standby while it is there and up to date, else from the primary', async (t) => {
  const pair = await openPair(prepare)
  const primary = openPool({ url: pair.url, max: 3 })
  const reads = openReads(pair.url, pair.readUrl)
  t.after(async () => {
    await reads.close()
    await primary.end()
    pair.close()
  })
  assert.equal(await aPage(reads), 'primary', 'before anything is known of it')
  await until('copy', reads)
  assert.equal(await askedOf(reads), 'primary', 'whoever does not say that it may lag')
  assert.ok((reads.lag() ?? 99) <= 5)

  await pair.goOnAlone()
  await pair.pauseSecond()
  await primary.query('insert into drill values (1)')
  await until('primary', reads)
  assert.equal(reads.lag(), undefined, 'five seconds behind is too much')
  await pair.resumeSecond()
  await until('copy', reads)

  pair.killSecond()
  await until('primary', reads) // every page on the way there is answered: none of them throws
  await pair.startSecond()
  await until('copy', reads)
  const { rows } = await mayLag(() => reads.pool.query('select n::text as n from drill'))
  assert.deepEqual(rows, [{ n: '1' }])
  await assert.rejects(
    mayLag(() => reads.pool.query('select nothing')),
    /nothing/,
  )
  assert.equal(await aPage(reads), 'copy', 'a mistake of ours is no trouble of the copy')
})
