// Aim: the ledger takes what balances, once, and answers a mistake with a journal that names it.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Book, openBook } from '../../../test/harness/book.ts'
import { told } from '../../../test/harness/told.ts'
import { type Mxn, mxn, plainAmount } from '../../foundation/money.ts'
import { day } from '../../foundation/time.ts'
import type { EntryAsked, Posting } from './journal.ts'
import type { Entry } from './ledger.ts'

const by = { kind: 'system', task: 'test' } as const
const effectiveOn = day('2026-10-17')
const ana = 7n

/** Ana pays what she pays: from where payments come in, to the principal of her loan. */
const payment = (sourceRef: string, amount: Mxn, more: Partial<Posting> = {}): Posting => ({
  sourceRef,
  reason: 'payment',
  effectiveOn,
  by,
  entries: [
    { ledgerAccount: 'loan-principal', memberId: ana, loanId: 1n, amount },
    { ledgerAccount: 'payments-received', amount: -amount as Mxn },
  ],
  ...more,
})
const said = (outcome: { ok: true; value: { outcome: string } } | { ok: false; code: string }) =>
  outcome.ok ? outcome.value.outcome : outcome.code

test('a payment arriving twice is one payment', () => {
  const book = openBook()
  told(
    `
    ref  amount     → what the ledger says
    A1   4512.30    → posted
    A1   4512.30    → already-posted
    A1   9999.00    → same-ref-different-content
    A2   0.00       → amount-zero
    A3   -4512.30   → posted`,
    (ref, amount) => said(book.post(payment(ref!, mxn(amount!)))),
  )
  assert.equal(book.journals.length, 2)
})

const side = (text: string): EntryAsked => {
  const [ledgerAccount, amount, member, loan] = text.split(' ')
  return {
    ledgerAccount: ledgerAccount as Entry['ledgerAccount'],
    amount: mxn(amount!),
    ...(member && { memberId: BigInt(member) }),
    ...(loan && { loanId: BigInt(loan) }),
  }
}

test('what does not balance, or is nobody’s, is not posted', () => {
  const book = openBook()
  told(
    `
    one side                        the other                       → what the ledger says
    none                            none                            → no-entries
    savings-97 10.00 7              contributions-received -10.00   → posted
    savings-97 10.00 7              contributions-received -9.99    → unbalanced
    savings-97 10.00 7              contributions-received 10.00    → unbalanced
    savings-97 0.00 7               contributions-received 0.00     → amount-zero
    savings-97 10.00                contributions-received -10.00   → member-missing
    savings-97 10.00 7              contributions-received -10.00 7  → member-of-fund-entry
    loan-principal 10.00 7          payments-received -10.00        → loan-missing
    loan-principal 10.00 7 1        payments-received -10.00        → posted
    savings-97 10.00 7              savings-97 -10.00 8             → posted`,
    (...sides) => {
      const entries = sides.filter((one) => one !== 'none').map(side)
      const sourceRef = sides.join()
      return said(book.post({ sourceRef, reason: 'payment', effectiveOn, entries, by }))
    },
  )
})

/** Orders in the words of the table; a journal is called by its reference. */
function teller(book: Book) {
  return (what = '', ref = '', about = '', on = '2026-10-17'): string => {
    const journalId = book.journals.find((one) => one.sourceRef === about)?.journalId ?? about
    const answer = { sourceRef: ref, journalId, effectiveOn: day(on) }
    if (what === 'post') return said(book.post(payment(ref, mxn(about))))
    if (what === 'pend') return said(book.pend(payment(ref, mxn(about))))
    return said(book[what as 'settle' | 'void' | 'correct'](answer))
  }
}
const balance = (book: Book) =>
  [...book.balances()].map(([key, sum]) => `${key} ${plainAmount(sum as Mxn)}`)

test('money on its way counts when it arrives, and never when it does not', () => {
  const book = openBook()
  const says = teller(book)
  says('pend', 'P1', '100.00')
  assert.deepEqual(balance(book), [
    '7 loan-principal-pending 1 100.00',
    'fund payments-received-pending -100.00',
  ])
  told(
    `
    what     ref  about    on           → what the ledger says
    settle   S0   P1       2026-10-16   → effective-before-original
    settle   S1   P1       2026-10-19   → posted
    settle   S1   P1       2026-10-19   → already-posted
    settle   S1   P1       2026-10-20   → same-ref-different-content
    settle   S2   P1       2026-10-19   → already-resolved
    void     V1   P1       2026-10-19   → already-resolved
    settle   S3   nothing               → journal-unknown
    settle   S3   S1                    → not-pending
    pend     P2   55.00                 → posted
    correct  C1   P2                    → journal-not-posted
    void     V2   P2                    → posted
    correct  C1   V2                    → journal-not-posted`,
    says,
  )
  assert.deepEqual(balance(book), ['7 loan-principal 1 100.00', 'fund payments-received -100.00'])
})

test('a correction answers a journal whole; correcting the correction brings it back', () => {
  const book = openBook()
  told(
    `
    what     ref  about    on           → what the ledger says
    post     A1   4512.30               → posted
    correct  C0   A1       2026-10-16   → effective-before-original
    correct  C1   A1       2026-10-30   → posted
    correct  C1   A1       2026-10-30   → already-posted
    correct  C2   A1       2026-10-30   → already-corrected
    correct  C3   C1       2026-11-02   → posted
    correct  C4   A1       2026-11-03   → already-corrected
    correct  C5   C1       2026-11-03   → already-corrected`,
    teller(book),
  )
  assert.deepEqual(balance(book), ['7 loan-principal 1 4512.30', 'fund payments-received -4512.30'])
  assert.equal(teller(book)('correct', 'C6', 'C3', '2026-11-04'), 'posted')
  assert.deepEqual(balance(book), [])
  assert.deepEqual(
    book.journals.map((j) => j.corrects),
    [null, '1', '2', '3'],
  )
})

test('what a partial correction names must be there', () => {
  const book = openBook()
  assert.equal(said(book.post(payment('B1', 10n as Mxn, { corrects: '9' }))), 'corrects-nothing')
  book.post(payment('B1', 10n as Mxn))
  assert.equal(said(book.post(payment('B2', 5n as Mxn, { corrects: '1' }))), 'posted')
  assert.equal(said(book.correct({ sourceRef: 'B3', journalId: '1', effectiveOn })), 'posted')
})

test('a file is answered by a file, and no journal counts for a bimester that cannot be', async () => {
  const { corrected } = await import('./journal.ts')
  const book = openBook()
  book.post(payment('A1', 10n as Mxn))
  const answer = { sourceRef: 'C1', effectiveOn }
  const outcome = corrected({ ...book.journals[0]!, ofFile: true }, answer)
  assert.equal(outcome.ok || outcome.code, 'came-in-a-file')
  const [debit, credit] = payment('A2', 10n as Mxn).entries
  for (const bimester of [19722, 20260, 20267, 21510]) {
    const entries = [{ ...debit!, bimester }, credit!]
    assert.equal(said(book.post(payment('A2', 10n as Mxn, { entries }))), 'no-such-bimester')
  }
})
