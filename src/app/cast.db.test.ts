// Aim: a demo never touches people who exist, and can be made anew as often as one likes.
import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { freshDatabase } from '../../test/harness/database.ts'
import { CannotConfigure, readConfig } from '../platform/config.ts'
import { openDb, openPool, sql } from '../platform/db.ts'
import { prepareDemo, reseed } from './cast.ts'

async function stage(t: TestContext) {
  const dataDir = mkdtempSync(join(tmpdir(), 'cimiento-cast-'))
  const database = await freshDatabase(t)
  const config = readConfig({ DATA_DIR: dataDir, DEMO: '1' })
  const said: string[] = []
  const ask = async <T>(work: (db: ReturnType<typeof openDb>) => Promise<T>): Promise<T> => {
    const db = openDb(openPool({ url: database.url, max: 1 }))
    return work(db).finally(() => db.destroy())
  }
  t.after(() => rmSync(dataDir, { recursive: true, force: true }))
  return { dataDir, database, config, said, ask, say: (line: string) => void said.push(line) }
}

const logins = `select count(*) as n from logins`

test('a database with one person who is not of a demo is refused and left alone', async (t) => {
  const { database, config, say, said, ask } = await stage(t)
  await ask((db) =>
    sql`insert into members (nss, curp, rfc, given_names, first_surname, birth_on, sex,
      birth_state, pensioner, is_demo) values ('43856709175', 'GODE561231MDFMZM01',
      'GODE561231GR8', 'Emma', 'Gómez', '1956-12-31', 'M', 'DF', true, false)`.execute(db),
  )
  await assert.rejects(prepareDemo(config, database.url, say), CannotConfigure)
  await assert.rejects(reseed(config, database, say), CannotConfigure)
  const { rows } = await ask((db) =>
    sql<{ n: bigint }>`select count(*) as n from members`.execute(db),
  )
  assert.deepEqual([rows[0]?.n, said], [1n, []])
})

test('made anew, the demo has its people and nothing of what came before', async (t) => {
  const { database, config, say, said, ask, dataDir } = await stage(t)
  mkdirSync(join(dataDir, 'buzon'))
  writeFileSync(join(dataDir, 'buzon', 'old.txt'), 'from before')
  await ask((db) =>
    sql`insert into members (nss, curp, rfc, given_names, first_surname, birth_on, sex,
      birth_state, pensioner, is_demo) values ('43856709175', 'GODE561231MDFMZM01',
      'GODE561231GR8', 'Emma', 'Gómez', '1956-12-31', 'M', 'DF', true, true)`.execute(db),
  )
  const day = await reseed(config, database, say)
  const told = said.length
  assert.deepEqual(await prepareDemo(config, database.url, say), day)
  assert.equal(said.length, told, 'nothing was left to do')
  const gone = await ask((db) => sql`select from members where given_names = 'Emma'`.execute(db))
  assert.equal(gone.rows.length, 0)
  const { rows } = await ask((db) => sql.raw<{ n: bigint }>(logins).execute(db))
  assert.equal(rows[0]?.n, 7n)
  assert.ok(!readdirSync(join(dataDir, 'buzon')).includes('old.txt'))
})
