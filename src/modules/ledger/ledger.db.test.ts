// Aim: the ledger in the database does what the rules say, once, with subtotals that are the sums of its entries.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type Book, openBook } from '../../../test/harness/book.ts'
import { freshDatabase } from '../../../test/harness/database.ts'
import { type Mxn, mxn } from '../../foundation/money.ts'
import { day } from '../../foundation/time.ts'
import { openDb, openPool, sql, transaction } from '../../platform/db.ts'
import type { Posting } from './journal.ts'
import { ledgerUseCases } from './ledger.usecases.ts'

const by = { kind: 'system', task: 'test' } as const
const effectiveOn = day('2026-10-17')
const now = () => Temporal.Instant.from('2026-11-22T18:00:00Z')

async function openLedger(t: { after(hook: () => Promise<void>): void }) {
  const database = await freshDatabase(t)
  const pool = openPool({ url: database.url, max: 8 })
  t.after(() => pool.end())
  const db = openDb(pool)
  return { db, ledger: ledgerUseCases({ db, now }) }
}
type Room = Awaited<ReturnType<typeof openLedger>>

const payment = (sourceRef: string, amount: Mxn, memberId = 7n): Posting => ({
  sourceRef,
  reason: 'payment',
  effectiveOn,
  by,
  entries: [
    { ledgerAccount: 'loan-principal', memberId, loanId: memberId, amount },
    { ledgerAccount: 'payments-received', amount: -amount as Mxn },
  ],
})

/** Balances of both tables, in the words of the book. */
async function balances({ db }: Room, table: 'ledger_entries' | 'ledger_subtotals') {
  const { rows } = await sql<{ key: string; amount: string }>`
    select rtrim(concat_ws(' ', coalesce(member_id::text, 'fund'), ledger_account, loan_id)) as key,
      sum(amount)::text as amount
    from ${sql.id(table)} group by member_id, ledger_account, loan_id having sum(amount) <> 0`.execute(
    db,
  )
  return new Map(rows.map((row) => [row.key, BigInt(row.amount)]))
}
const sorted = (map: ReadonlyMap<string, bigint>) => [...map].sort(([a], [b]) => (a < b ? -1 : 1))

test('a payment asked by eight at once is there once, and another amount is refused', async (t) => {
  const room = await openLedger(t)
  const ask = (amount: string) =>
    transaction(room.db, (tx) => room.ledger.post(tx, payment('A1', mxn(amount))))
  const outcomes = await Promise.all(Array.from({ length: 8 }, () => ask('4512.30')))
  const said = outcomes.map((one) => (one.ok ? one.value.outcome : one.code)).sort()
  assert.deepEqual(said, [...Array(7).fill('already-posted'), 'posted'])
  assert.equal(new Set(outcomes.map((one) => one.ok && one.value.journalId)).size, 1)
  const other = await ask('9999.00')
  assert.equal(other.ok || other.code, 'same-ref-different-content')
  assert.equal(
    await room.ledger.balanceOf({ memberId: 7n, ledgerAccount: 'loan-principal', loanId: 7n }),
    451230n,
  )
})

test('of those who settle and void at once, one is heard', async (t) => {
  const { db, ledger } = await openLedger(t)
  const sent = await transaction(db, (tx) => ledger.pend(tx, payment('P1', mxn('100.00'))))
  assert.ok(sent.ok)
  const { journalId } = sent.value
  const outcomes = await Promise.all(
    [0, 1, 2, 3, 4, 5].map((i) =>
      transaction(db, (tx) => {
        const asked = { journalId, sourceRef: `R${i}`, effectiveOn, by }
        return i % 2 ? ledger.void(tx, asked) : ledger.settle(tx, asked)
      }),
    ),
  )
  const said = outcomes.map((one) => (one.ok ? one.value.outcome : one.code)).sort()
  assert.deepEqual(said, [...Array(5).fill('already-resolved'), 'posted'])
})

test('what was pending in several bimesters leaves all of them when it is settled', async (t) => {
  const room = await openLedger(t)
  const { entries, ...asked } = payment('P1', mxn('100.00'))
  const both = [...entries, ...entries.map((entry) => ({ ...entry, bimester: 20264 }))]
  await transaction(room.db, async (tx) => {
    const sent = await room.ledger.pend(tx, { ...asked, entries: both })
    assert.ok(sent.ok)
    const { journalId } = sent.value
    await room.ledger.settle(tx, { journalId, sourceRef: 'R1', effectiveOn, by })
  })
  assert.deepEqual(sorted(await balances(room, 'ledger_entries')), [
    ['7 loan-principal 7', 20000n],
    ['fund payments-received', -20000n],
  ])
})

test('a posting falls with the transaction that asked for it', async (t) => {
  const room = await openLedger(t)
  const failing = transaction(room.db, async (tx) => {
    await room.ledger.post(tx, payment('A1', mxn('10.00')))
    throw new Error('changed its mind')
  })
  await assert.rejects(failing, /changed its mind/)
  assert.deepEqual(await balances(room, 'ledger_entries'), new Map())
})

test('who wrote a journal is kept, with the instant and the day it counts for', async (t) => {
  const { db, ledger } = await openLedger(t)
  const member = { kind: 'member', memberId: 7n } as const
  const agent = { kind: 'staff', staffId: 'S1', name: 'Ana', role: 'agent' } as const
  for (const [ref, who] of [
    ['A1', by],
    ['A2', member],
    ['A3', agent],
    ['A4', { kind: 'visitor' } as const],
  ] as const)
    await transaction(db, (tx) => ledger.post(tx, { ...payment(ref, mxn('1.00')), by: who }))
  const { rows } = await sql<{ told: string }>`
    select concat_ws(' ', source_ref, by_kind, by_id, effective_on, recorded_at::date) as told
    from ledger_journals order by source_ref`.execute(db)
  assert.deepEqual(
    rows.map((row) => row.told),
    [
      'A1 system test 2026-10-17 2026-11-22',
      'A2 member 7 2026-10-17 2026-11-22',
      'A3 staff S1 2026-10-17 2026-11-22',
      'A4 visitor 2026-10-17 2026-11-22',
    ],
  )
})

// The book of the rules and the tables of the database are told the same and must say the same.
const orders = fc.record({
  what: fc.constantFrom('post', 'pend', 'settle', 'void', 'correct'),
  ref: fc.integer({ min: 1, max: 12 }).map((n) => `R${n}`),
  about: fc.integer({ min: 1, max: 8 }),
  amount: fc.integer({ min: -3, max: 3 }).map((n) => BigInt(n) as Mxn),
  member: fc.constantFrom<bigint[]>(7n, 8n),
})
type Order = typeof orders extends fc.Arbitrary<infer T> ? T : never

async function follow(room: Room, book: Book, ids: Map<string, string>, order: Order) {
  const { what, ref, about, amount, member } = order
  const posting = payment(ref, amount, member)
  const asked = { sourceRef: ref, effectiveOn, by }
  const there = { ...asked, journalId: String(about) }
  const unknown = '00000000-0000-7000-8000-000000000000'
  const here = { ...asked, journalId: ids.get(String(about)) ?? unknown }
  const entering = what === 'post' || what === 'pend'
  const expected = entering ? book[what](posting) : book[what as 'settle'](there)
  const found: Awaited<ReturnType<Room['ledger']['post' | 'settle']>> = await transaction(
    room.db,
    async (tx) =>
      entering ? room.ledger[what](tx, posting) : room.ledger[what as 'settle'](tx, here),
  )
  if (!expected.ok || !found.ok) return assert.deepEqual(found, expected)
  assert.equal(found.value.outcome, expected.value.outcome)
  ids.set(expected.value.journalId, found.value.journalId)
}

test('any walk of orders, sensible or not, ends in the database as in the rules', async (t) => {
  const room = await openLedger(t)
  let walks = 0
  await fc.assert(
    fc.asyncProperty(fc.array(orders, { minLength: 1, maxLength: 14 }), async (list) => {
      walks++
      const book = openBook()
      const ids = new Map<string, string>()
      // Nothing is ever deleted, so each walk has its own references and its own people.
      const own = (order: Order): Order => ({
        ...order,
        ref: `${walks}/${order.ref}`,
        member: order.member + BigInt(walks) * 100n,
      })
      for (const order of list) await follow(room, book, ids, own(order))
      const mine = (map: ReadonlyMap<string, bigint>) =>
        sorted(map).filter(([key]) => /^\d/.test(key) && Number.parseInt(key, 10) > walks * 100)
      const entries = await balances(room, 'ledger_entries')
      assert.deepEqual(mine(entries), mine(book.balances()))
      assert.deepEqual(mine(await balances(room, 'ledger_subtotals')), mine(entries))
      const total = [...entries.values()].reduce((a, b) => a + b, 0n)
      assert.equal(total, 0n)
    }),
    { numRuns: 60 },
  )
})
