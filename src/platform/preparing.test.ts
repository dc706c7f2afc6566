import assert from 'node:assert/strict'
import { test } from 'node:test'
import { nameOf } from './preparing.ts'

test('a statement keeps its name, unless a new column could change what it gives back', () => {
  assert.equal(nameOf('select a from b where c = $1'), nameOf('select a from b where c = $1'))
  assert.notEqual(nameOf('select a from b where c = $1'), nameOf('select a from b where d = $1'))
  assert.equal(nameOf('select * from b where c = $1'), undefined)
  assert.equal(nameOf('insert into b (c) values ($1) returning *'), undefined)
  assert.ok(nameOf('insert into b (c) select d from (select * from e) f returning id\n  '))
  assert.ok(
    nameOf('with w as (insert into b (c) select d from (select * from e) f) select 1 as done'),
  )
})
