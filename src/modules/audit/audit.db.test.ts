// The trail on a real database: recorded with the fact, chained in order, and tampering found by name.
import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import pg from 'pg'
import { type FreshDatabase, freshDatabase } from '../../../test/harness/database.ts'
import { type Db, openDb, openPool, transaction } from '../../platform/db.ts'
import { type AuditUseCases, auditUseCases } from './audit.usecases.ts'

let fresh: FreshDatabase
let db: Db
let owner: pg.Client
let audit: AuditUseCases
let now = Temporal.Instant.from('2026-11-20T18:00:00Z')

before(async () => {
  fresh = await freshDatabase()
  db = openDb(openPool({ url: fresh.url }))
  owner = new pg.Client({ connectionString: fresh.ownerUrl })
  await owner.connect()
  audit = auditUseCases({ db, now: () => now })
})
after(async () => {
  await db.destroy()
  await owner.end()
  await fresh.drop()
})

/** As the owner of the tables with its guards laid down: what a thief of the server could do. */
async function tamper(...statements: string[]): Promise<void> {
  await owner.query('begin')
  for (const table of ['audit_log', 'audit_seals'])
    await owner.query(`alter table ${table} disable trigger user`)
  for (const statement of statements) await owner.query(statement)
  for (const table of ['audit_log', 'audit_seals'])
    await owner.query(`alter table ${table} enable trigger user`)
  await owner.query('commit')
}

const recordOne = (memberId: bigint) =>
  transaction(db, (tx) =>
    audit.record(tx, { by: { kind: 'member', memberId }, act: 'signed-in', facts: { n: '1' } }),
  )

beforeEach(async () => {
  await tamper('delete from audit_seals', 'delete from audit_unsealed', 'delete from audit_log')
  for (const memberId of [1n, 2n, 1n]) {
    now = now.add({ seconds: 1 })
    await recordOne(memberId)
  }
})

test('what was recorded is chained once, and the chain verifies', async () => {
  assert.equal((await audit.sealNext()).sealed, 3)
  assert.equal((await audit.sealNext()).sealed, 0)
  const verdict = await audit.verify()
  assert.ok(verdict.sound)
  assert.equal(verdict.entries, 3n)
})

test('a transaction that is undone leaves no trace', async () => {
  await assert.rejects(
    transaction(db, async (tx) => {
      await audit.record(tx, { by: { kind: 'visitor' }, act: 'not-me', memberId: 1n })
      throw new Error('undone')
    }),
  )
  assert.equal((await audit.sealNext()).sealed, 3)
})

test('the running role can neither change nor remove an entry or a seal', async () => {
  await audit.sealNext()
  const app = new pg.Client({ connectionString: fresh.url })
  await app.connect()
  for (const sql of [
    `update audit_log set act = 'signed-out'`,
    'delete from audit_log',
    'truncate audit_log',
    'update audit_seals set seq = seq + 1',
    'delete from audit_seals',
  ])
    await assert.rejects(app.query(sql), /permission denied/, sql)
  await app.end()
  await assert.rejects(owner.query('delete from audit_log'), /only grows/)
})

const tampering: readonly [string, string, string][] = [
  ['an entry changed', `update audit_log set member_id = 2 where member_id = 1`, 'entry-changed'],
  ['an entry removed', `delete from audit_log where member_id = 2`, 'entry-missing'],
  ['a seal removed', 'delete from audit_seals where seq = 2', 'seal-missing'],
  ['a seal rewritten', `update audit_seals set hash = '\\x00' where seq = 1`, 'entry-changed'],
  ['a link rewritten', `update audit_seals set prev_hash = '\\x00' where seq = 2`, 'chain-broken'],
  [
    'an entry slipped in',
    `insert into audit_log (audit_id, at, actor_kind, act)
     values (gen_random_uuid(), now(), 'system', 'job-run')`,
    'entry-never-recorded',
  ],
]
for (const [name, statement, difference] of tampering)
  test(`${name}: verify says so`, async () => {
    await audit.sealNext()
    await tamper(statement)
    const verdict = await audit.verify()
    assert.ok(!verdict.sound)
    assert.equal(verdict.difference, difference)
  })

test('an end cut off is found by a head that was noted elsewhere', async () => {
  const { head } = await audit.sealNext()
  await tamper(
    'delete from audit_log where audit_id = (select audit_id from audit_seals where seq = 3)',
    'delete from audit_seals where seq = 3',
  )
  assert.ok((await audit.verify()).sound)
  const verdict = await audit.verify(head)
  assert.ok(!verdict.sound)
  assert.equal(verdict.difference, 'chain-shortened')
})

test('many who chain at once make one chain', async () => {
  await Promise.all(Array.from({ length: 30 }, (_, i) => recordOne(BigInt(i))))
  let sealed = 0
  for (let round = 0; round < 10 && sealed < 33; round++) {
    const rounds = await Promise.all([1, 2, 3].map(() => audit.sealNext()))
    sealed += rounds.reduce((sum, r) => sum + r.sealed, 0)
  }
  assert.equal(sealed, 33)
  assert.ok((await audit.verify()).sound)
})

test('a member reads their own activity, newest first, page by page', async () => {
  const first = await audit.activityOf(db, 1n, { limit: 1 })
  const next = await audit.activityOf(db, 1n, { before: first[0]!.auditId })
  assert.equal(first.length, 1)
  assert.equal(next.length, 1)
  assert.ok(Temporal.Instant.compare(first[0]!.at, next[0]!.at) > 0)
  assert.deepEqual(await audit.activityOf(db, 1n, { before: `' or 1=1` }), [...first, ...next])
  assert.deepEqual(await audit.activityOf(db, 99n), [])
})
