// Backups of a server that somebody else runs: by pg_dump, when the machine has one that reads that server.
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import pg from 'pg'
import { job } from '../../../test/harness/batch.ts'
import { freshDatabase } from '../../../test/harness/database.ts'
import { backupsIn } from '../../platform/backup/shelf.ts'
import { CannotBackUp, toolsFor, toolsHere } from '../../platform/backup/tools.ts'

async function asked(url: string, question: string) {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query(question)).rows
  } finally {
    await client.end()
  }
}

test('a dump restores whole; books that do not balance are told; without tools it says what to install', async (t) => {
  const database = await freshDatabase(t)
  const shelf = mkdtempSync(join(tmpdir(), 'cimiento-shelf-'))
  t.after(async () => rmSync(shelf, { recursive: true, force: true }))
  const own = {
    DATABASE_URL: database.url,
    DATABASE_OWNER_URL: database.ownerUrl,
    DATA_DIR: shelf,
  }
  const [{ major }] = await asked(
    database.url,
    `select current_setting('server_version_num')::integer / 10000 as major`,
  )
  const made = await job(own, 'backup', '--out', shelf)
  if (toolsHere().every((tools) => tools.major < major)) {
    assert.equal(made.code, 1)
    assert.match(made.complained, new RegExp(`apt-get install postgresql-client-${major}`))
    assert.deepEqual(backupsIn(shelf), [], 'no half of one has a name')
    return
  }
  assert.equal(made.code, 0, made.complained)
  const drilled = await job(own, 'restore-drill', '--out', shelf)
  assert.equal(drilled.code, 0, drilled.said + drilled.complained)
  assert.match(drilled.said, /✔ Migraciones: \d+, las mismas/)

  await asked(
    database.ownerUrl,
    `insert into ledger_journals (journal_id, source_ref, input_hash, reason, state, effective_on)
     values (gen_random_uuid(), 'without entries', '\\x00', 'correction', 'posted', '2026-11-22')`,
  )
  assert.equal((await job(own, 'backup', '--out', shelf)).code, 0)
  const doubted = await job(own, 'restore-drill', '--out', shelf)
  assert.equal(doubted.code, 1)
  assert.match(doubted.said, /✖ Contabilidad: /)
})

test('tools are those of the server’s own version or the next one up, never older', () => {
  const here = [17, 16, 15].map((major) => ({ major, bin: `/usr/lib/postgresql/${major}/bin` }))
  assert.equal(toolsFor(15, here).major, 15)
  assert.equal(toolsFor(14, here).major, 15)
  assert.throws(() => toolsFor(18, here), CannotBackUp)
  assert.throws(() => toolsFor(18, []), /no hay ninguno/)
})
