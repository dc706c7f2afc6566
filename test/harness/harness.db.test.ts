import assert from 'node:assert/strict'
import { test } from 'node:test'
import pg from 'pg'
import { freshDatabase } from './database.ts'

test('two files get two databases with the whole schema, and the running role owns nothing', async (t) => {
  const [one, other] = [await freshDatabase(t), await freshDatabase(t)]
  assert.notEqual(one.name, other.name)
  const app = new pg.Client({ connectionString: one.url })
  await app.connect()
  const who = await app.query('select current_user as name, current_database() as here')
  assert.deepEqual(who.rows[0], { name: 'cimiento_app', here: one.name })
  const tables = await app.query<{ owner: string }>(
    `select distinct tableowner as owner from pg_tables where schemaname in ('public', 'jobs')`,
  )
  assert.deepEqual(tables.rows, [{ owner: 'cimiento_owner' }])
  await assert.rejects(app.query('create table mine (id int)'), /permission denied/)
  await app.end()
})
