import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  DummyDriver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
} from 'kysely'
import { sql } from './db.ts'
import { foreignWrite } from './together.ts'

const nowhere = new Kysely<object>({
  dialect: {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (db) => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  },
})

test('a statement of another library keeps its values in their places, whatever is written before it', () => {
  const foreign = foreignWrite('insert into a select $1::json, $2 where $1 is not null', ['x', 7])
  const { sql: text, parameters } = sql`with b as (select ${0}), c as (${foreign})`.compile(nowhere)
  assert.equal(
    text,
    'with b as (select $1), c as (insert into a select $2::json, $3 where $4 is not null)',
  )
  assert.deepEqual(parameters, [0, 'x', 7, 'x'])
})
