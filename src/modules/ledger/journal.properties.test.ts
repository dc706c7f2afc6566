// Aim: whatever happens, in any order and however often, the ledger is whole. Events are made so that each stands
// alone: any order of them is an order in which they can come.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type Book, openBook } from '../../../test/harness/book.ts'
import type { Mxn } from '../../foundation/money.ts'
import { day } from '../../foundation/time.ts'
import { type EntryAsked, type Posting, sumOf } from './journal.ts'
import { memberLedgerAccounts } from './ledger.ts'

const by = { kind: 'system', task: 'test' } as const
const effectiveOn = day('2026-10-17')

const amounts = fc
  .bigInt({ min: -1_000_000n, max: 1_000_000n })
  .filter((n) => n !== 0n)
  .map((n) => n as Mxn)
const sides = fc.array(
  fc.record({
    ledgerAccount: fc.constantFrom(...memberLedgerAccounts),
    memberId: fc.constantFrom(7n, 8n),
    amount: amounts,
    bimester: fc.constantFrom(20264, 20265, 20266),
  }),
  { minLength: 1, maxLength: 4 },
)
const answers = ['none', 'settle', 'void', 'correct', 'correct-twice'] as const
const events = fc.array(fc.tuple(sides, fc.constantFrom(...answers)), { maxLength: 6 })
type Event = readonly [readonly Omit<EntryAsked, 'loanId'>[], (typeof answers)[number]]

const postingOf = (asked: Event[0], sourceRef: string): Posting => {
  const entries = asked.map((entry) => ({ ...entry, loanId: 1n }) as EntryAsked)
  const rest = entries.reduce((sum, entry) => sum - entry.amount, 0n)
  const last: EntryAsked = { ledgerAccount: 'payments-received', amount: rest as Mxn }
  const closing = rest === 0n ? [] : [last]
  return { sourceRef, reason: 'payment', effectiveOn, by, entries: [...entries, ...closing] }
}

/** One event with what answers it; everything is asked `times` over. */
function happen(book: Book, [asked, answer]: Event, name: string, times = 1): void {
  const posting = postingOf(asked, name)
  for (let n = 0; n < times; n++) {
    const entered =
      answer === 'settle' || answer === 'void' ? book.pend(posting) : book.post(posting)
    assert.ok(entered.ok)
    const { journalId } = entered.value
    const about = { journalId, sourceRef: `${name}/answer`, effectiveOn }
    if (answer === 'settle' || answer === 'void') assert.ok(book[answer](about).ok)
    if (!answer.startsWith('correct')) continue
    const correction = book.correct(about)
    assert.ok(correction.ok)
    if (answer === 'correct') continue
    const again = { ...about, ...correction.value, sourceRef: `${name}/answer/answer` }
    assert.ok(book.correct(again).ok)
  }
}
const bookOf = (list: readonly (readonly [string, Event])[], times = 1) => {
  const book = openBook()
  for (const [name, event] of list) happen(book, event, name, times)
  return book
}
const named = (list: readonly Event[]) => list.map((event, i) => [`E${i}`, event] as const)
const runs = { numRuns: 3_000 }

test('debits are credits, in every journal and in total, whatever happens', () => {
  fc.assert(
    fc.property(events, (list) => {
      const book = bookOf(named(list))
      for (const journal of book.journals) assert.equal(sumOf(journal.entries), 0n)
      const total = [...book.balances().values()].reduce((a, b) => a + b, 0n)
      assert.equal(total, 0n)
    }),
    runs,
  )
})

test('any order of independent events gives the same balances', () => {
  const shuffled = events.chain((list) =>
    fc.tuple(
      fc.constant(named(list)),
      fc.shuffledSubarray(named(list), { minLength: list.length, maxLength: list.length }),
    ),
  )
  fc.assert(
    fc.property(shuffled, ([there, here]) => {
      assert.deepEqual(bookOf(there).balances(), bookOf(here).balances())
    }),
    runs,
  )
})

test('everything asked two or three times is written once', () => {
  fc.assert(
    fc.property(events, fc.constantFrom(2, 3), (list, times) => {
      const [once, often] = [bookOf(named(list)), bookOf(named(list), times)]
      assert.equal(often.journals.length, once.journals.length)
      assert.deepEqual(often.balances(), once.balances())
    }),
    runs,
  )
})

test('a journal and its correction are nothing; a pending one ends as posted, or as nothing', () => {
  const ends = { none: 1n, settle: 1n, void: 0n, correct: 0n, 'correct-twice': 1n } as const
  fc.assert(
    fc.property(sides, fc.constantFrom(...answers), (asked, answer) => {
      const book = bookOf([['E', [asked, answer]]])
      const plain = bookOf([['E', [asked, 'none']]])
      assert.deepEqual(book.balances(), ends[answer] === 1n ? plain.balances() : new Map())
    }),
    runs,
  )
})
