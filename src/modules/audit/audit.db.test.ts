// The trail on a real database: recorded with the fact, chained in order, and tampering found by name.
import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import pg from 'pg'
import { type FreshDatabase, freshDatabase } from '../../../test/harness/database.ts'
import { type Db, openDb, openPool, sql, transaction } from '../../platform/db.ts'
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
  const guards = (to: 'disable' | 'enable') =>
    ['audit_log', 'audit_seals', 'audit_checks'].map((t) => `alter table ${t} ${to} trigger user`)
  const all = ['begin', ...guards('disable'), ...statements, ...guards('enable'), 'commit']
  for (const statement of all) await owner.query(statement)
}

const recordOne = (memberId: bigint) =>
  transaction(db, (tx) =>
    audit.record(tx, { by: { kind: 'member', memberId }, act: 'signed-in', facts: { n: '1' } }),
  )

beforeEach(async () => {
  await tamper(
    'delete from audit_seals',
    'delete from audit_unsealed',
    'delete from audit_log',
    'delete from audit_checks',
  )
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
  ['an entry removed', `delete from audit_log where member_id = 2`, 'entry-missing'],
  ['a seal removed', 'delete from audit_seals where seq = 2', 'seal-missing'],
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

/** Another digit in the place of the 30th, whatever it was. */
const anotherId = `overlay(audit_id::text placing
  translate(substr(audit_id::text, 30, 1), '0123456789abcdef', '123456789abcdef0') from 30)::uuid`

/** One byte of one column, of the second entry or of its seal, as the owner of the tables. */
const flips: Readonly<Record<string, readonly [table: string, to: string]>> = {
  audit_id: ['audit_log', anotherId],
  at: ['audit_log', `at + interval '1 microsecond'`],
  actor_kind: ['audit_log', `'staff'`],
  actor_id: ['audit_log', `'3'`],
  actor_name: ['audit_log', `'x'`],
  actor_role: ['audit_log', `'x'`],
  member_id: ['audit_log', 'member_id + 1'],
  act: ['audit_log', `'signed-iM'`],
  facts: ['audit_log', `'{"n": "2"}'`],
  reason: ['audit_log', `''`],
  address: ['audit_log', `'1'`],
  browser: ['audit_log', `'x'`],
  seq: ['audit_seals', 'seq + 100'],
  sealed: ['audit_seals', anotherId],
  prev_hash: ['audit_seals', `set_byte(prev_hash, 7, get_byte(prev_hash, 7) # 1)`],
  hash: ['audit_seals', `set_byte(hash, 31, get_byte(hash, 31) # 1)`],
}
/** What the verifier says after a statement of the owner, which is then undone. */
async function afterwards(statement: string) {
  const thief = openDb(openPool({ url: fresh.ownerUrl, max: 1 }))
  const undone = new Error('undone')
  let verdict: Awaited<ReturnType<AuditUseCases['verify']>> | undefined
  const work = transaction(thief, async (tx) => {
    for (const table of ['audit_log', 'audit_seals'])
      await sql.raw(`alter table ${table} disable trigger user`).execute(tx)
    await sql.raw(statement).execute(tx)
    verdict = await auditUseCases({ db: tx, now: () => now }).verify()
    throw undone
  })
  await assert.rejects(work, undone).finally(() => thief.destroy())
  return verdict!
}

test('one byte flipped in any column of any row: the verifier names the row', async () => {
  await audit.sealNext()
  const { rows } = await owner.query('select audit_id from audit_seals order by seq')
  const ids: string[] = rows.map((row) => row.audit_id)
  for (const [name, [table, to]] of Object.entries(flips))
    for (const [n, id] of ids.entries()) {
      const column = name === 'sealed' ? 'audit_id' : name
      const verdict = await afterwards(
        `update ${table} set ${column} = ${to} where audit_id = '${id}'`,
      )
      assert.ok(!verdict.sound, `${name} of row ${n + 1}`)
      if (name === 'sealed') assert.equal(verdict.seq, BigInt(n + 1))
      // A seal under another number is missed where it stood, and the next one is the first that does not follow.
      else assert.ok([id, name === 'seq' && ids[n + 1]].includes(verdict.auditId!), `${name} ${n}`)
    }
})

test('two rows that change places are found', async () => {
  await audit.sealNext()
  const swapped = (table: string, column: string) =>
    `update ${table} t set ${column} = o.${column} from ${table} o
     where (t.audit_id, o.audit_id) in (
       select a.audit_id, b.audit_id from audit_seals a, audit_seals b where a.seq + b.seq = 5 and a.seq <> b.seq)`
  await tamper(swapped('audit_log', 'member_id'), swapped('audit_log', 'at'))
  const verdict = await audit.verify()
  assert.ok(!verdict.sound)
  assert.deepEqual([verdict.difference, verdict.seq], ['entry-changed', 2n])
})

const cutTheEnd = () =>
  tamper(
    'delete from audit_log where audit_id = (select audit_id from audit_seals where seq = 3)',
    'delete from audit_seals where seq = 3',
  )

test('an end cut off is found by a head that was noted elsewhere', async () => {
  const { head } = await audit.sealNext()
  await cutTheEnd()
  assert.ok((await audit.verify()).sound)
  const verdict = await audit.verify('1:00', head)
  assert.ok(!verdict.sound)
  assert.equal(verdict.difference, 'chain-shortened')
})

const aNight = (most?: bigint) => {
  now = now.add({ hours: 24 })
  return audit.checkNext(most)
}
test('every night what is new, and in turns what is old: nothing stays unseen', async () => {
  await audit.sealNext()
  const first = await aNight()
  assert.equal(first.wrong, undefined)
  for (let n = 0; n < 3; n++) await recordOne(3n)
  await audit.sealNext()
  const second = await aNight(4n)
  assert.deepEqual([second.wrong, second.head.split(':')[0]], [undefined, '6'])
  assert.ok(second.lookedAt >= 4n)
  await tamper(`update audit_log set reason = 'x' where member_id = 2`)
  const third = await aNight()
  assert.deepEqual([third.wrong?.difference, third.wrong?.seq], ['entry-changed', 2n])
  assert.equal((await aNight()).wrong?.seq, 2n, 'and again until it is mended')
  await tamper('update audit_log set reason = null where member_id = 2')
  assert.equal((await aNight()).wrong, undefined)
  await tamper('delete from audit_seals where seq > 3', 'delete from audit_log where member_id = 3')
  const cut = await aNight()
  assert.equal(cut.wrong?.difference, 'chain-shortened')
  assert.equal((await audit.checks(2))[0]?.wrong?.seq, 6n, 'names the end that is gone')
})

test('whoever looks for a person leaves a trace that the person reads, and only they see the pages', async () => {
  const by = { kind: 'staff', staffId: crypto.randomUUID(), name: 'Ana', role: 'operator' } as const
  now = now.add({ seconds: 1 })
  const searchId = await audit.beginSearch({ memberId: 1n }, by, 'Queja')
  const found = await audit.foundBy({ searchId, staffId: by.staffId })
  assert.deepEqual(
    found?.entries.map(({ act }) => act),
    ['record-searched', 'signed-in', 'signed-in'],
  )
  assert.equal((await audit.activityOf(db, 1n))[0]?.act, 'record-searched')
  assert.equal(await audit.foundBy({ searchId, staffId: crypto.randomUUID() }), undefined)
  now = now.add({ hours: 9 })
  assert.equal(await audit.foundBy({ searchId, staffId: by.staffId }), undefined, 'it is over')
  await tamper('delete from audit_log where member_id = 2')
  assert.ok(!(await audit.verify()).sound, 'gone before its seal')
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
  assert.deepEqual([first.length, next.length], [1, 1])
  assert.ok(Temporal.Instant.compare(first[0]!.at, next[0]!.at) > 0)
  assert.deepEqual(await audit.activityOf(db, 1n, { before: `' or 1=1` }), [...first, ...next])
  assert.deepEqual(await audit.activityOf(db, 99n), [])
})
