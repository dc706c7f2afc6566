import assert from 'node:assert/strict'
import { test } from 'node:test'
import { days24, earlier, hours, later } from '../../foundation/time.ts'
import { exportLife, stateOf, tableOf, wholeOf } from './exports.ts'
import { holdings, isTold, leftOut } from './holdings.ts'

const noon = Temporal.Instant.from('2026-11-22T18:00:00Z')

test('a file is prepared, can be had for seven days, and is asked for anew after that', () => {
  const asked = { exportId: 'x', askedAt: noon, readyAt: undefined, size: undefined }
  assert.deepEqual(stateOf(undefined, noon), { state: 'none' })
  assert.equal(stateOf(asked, later(noon, hours(23))).state, 'preparing')
  assert.equal(stateOf(asked, later(noon, hours(24))).state, 'none', 'lost: asked for again')
  const ready = { ...asked, readyAt: noon, size: 10 }
  const until = later(noon, exportLife)
  assert.deepEqual(stateOf(ready, noon), { state: 'ready', exportId: 'x', until, size: 10 })
  assert.equal(stateOf(ready, earlier(until, hours(1))).state, 'ready')
  assert.equal(stateOf(ready, until).state, 'none')
  assert.ok(exportLife.total('hours') === days24(7).total('hours'))
})

test('columns stand in the order in which they first appear; what is not there stays empty', () => {
  const rows = [
    { a: 1, b: null },
    { a: true, c: { d: [1] } },
  ]
  assert.deepEqual(tableOf(rows), {
    heading: ['a', 'b', 'c'],
    lines: [
      ['1', '', ''],
      ['true', '', '{"d":[1]}'],
    ],
  })
  assert.deepEqual(tableOf([]), { heading: [], lines: [] })
})

test('the whole says its version, its moment and in what the amounts are', () => {
  const whole = JSON.parse(wholeOf([{ file: 'persona', rows: [{ nss: '1' }] }], noon))
  assert.deepEqual(
    [whole.version, whole.madeAt, whole.amounts],
    [1, '2026-11-22T18:00:00Z', 'centavos'],
  )
  assert.deepEqual(whole.files, { persona: [{ nss: '1' }] })
})

test('secrets, seals and names of the staff never leave, whatever the table', () => {
  const table = holdings[0]!
  for (const column of [
    'password_hash',
    'answer_hash',
    'token_hash',
    'sealed_clabe',
    'sealed',
    'clabe_mac',
    'email_key',
    'mailbox_key',
    'public_key',
    'key_id',
    'seal',
    'staff_id',
    'staff_name',
    'by_name',
    'actor_id',
    'actor_name',
    'placed_by',
    'opened_by_name',
    'made_by',
    'proposed_name',
  ])
    assert.equal(isTold(column, table), false, column)
  for (const column of ['nss', 'email', 'amount', 'at', 'reason', 'actor_role', 'e164', 'size'])
    assert.equal(isTold(column, table), true, column)
  assert.equal(isTold('facts', { ...table, without: ['facts'] }), false)
})

test('each table has one place: in the file once, or out of it with its reason', () => {
  const files = holdings.map(({ file }) => file)
  assert.equal(new Set(files).size, files.length)
  for (const { file, table } of holdings) {
    assert.match(file, /^[a-z0-9-]+$/)
    assert.equal(leftOut[table], undefined, table)
  }
  for (const [table, reason] of Object.entries(leftOut)) assert.ok(reason.length > 10, table)
})
