// Aim: nobody moves money alone where two people are asked for, and no walk leaves the map.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { mxn } from '../../foundation/money.ts'
import { day } from '../../foundation/time.ts'
import {
  actsOf,
  confirmedAs,
  type Deposit,
  type DepositState,
  declinedAs,
  isProposed,
  mayAssign,
  mayConfirm,
  mayDecline,
  mayRefund,
  mayRelease,
  moves,
  pairedWith,
} from './deposits.ts'

const ana = { staffId: 'ana' }
const luis = { staffId: 'luis' }
const at = Temporal.Instant.from('2026-11-20T18:00:00Z')
const deposit = (state: DepositState, more: Partial<Deposit> = {}): Deposit => ({
  depositId: 1n,
  source: 'bank',
  place: '021',
  placeReference: 'A1',
  operation: 'deposit',
  about: null,
  receivedOn: day('2026-11-20'),
  channel: 'spei',
  amount: mxn('4512.30'),
  typedReference: null,
  trackingKey: null,
  senderAccount: '002010077777777771',
  senderName: null,
  concept: null,
  branch: null,
  statementOn: day('2026-11-20'),
  fileName: 'f',
  importId: 'i',
  line: 2n,
  state,
  reason: null,
  how: null,
  target: null,
  loanNumber: null,
  paymentId: null,
  opened: isProposed(state) ? { by: 'ana', name: 'Ana', reason: 'porque sí' } : null,
  since: at,
  ...more,
})
const said = (outcome: { ok: boolean; value?: unknown; code?: string }) =>
  outcome.ok ? `${outcome.value}` : outcome.code

test('one person alone: where a rule pointed, and not much', () => {
  const one = deposit('unmatched')
  const most = mxn('20000.00')
  assert.equal(said(mayAssign(one, { isCandidate: true, aloneMost: most })), 'assigned')
  assert.equal(said(mayAssign(one, { isCandidate: true, aloneMost: one.amount })), 'assigned')
  assert.equal(said(mayAssign(one, { isCandidate: false, aloneMost: most })), 'assignment-proposed')
  assert.equal(
    said(mayAssign(one, { isCandidate: true, aloneMost: mxn('4512.29') })),
    'assignment-proposed',
  )
  assert.equal(
    said(mayAssign(one, { isCandidate: true, aloneMost: undefined })),
    'assignment-proposed',
  )
  assert.equal(
    said(mayAssign(undefined, { isCandidate: true, aloneMost: most })),
    'no-such-deposit',
  )
  for (const state of ['arrived', 'assigned', 'refunded', 'returned', 'refund-proposed'] as const)
    assert.equal(said(mayAssign(deposit(state), { isCandidate: true, aloneMost: most })), 'not-now')
  const returned = deposit('unmatched', { operation: 'return', amount: mxn('-4512.30') })
  assert.equal(said(mayAssign(returned, { isCandidate: true, aloneMost: most })), 'not-now')
})

test('who opened never confirms', () => {
  for (const state of Object.keys(confirmedAs) as (keyof typeof confirmedAs)[]) {
    assert.equal(said(mayConfirm(deposit(state), ana)), 'same-person')
    assert.equal(said(mayConfirm(deposit(state), luis)), state)
    assert.equal(said(mayDecline(deposit(state))), state)
    assert.ok((moves[state] as readonly string[]).includes(confirmedAs[state]))
    assert.ok((moves[state] as readonly string[]).includes(declinedAs[state]))
  }
  assert.equal(said(mayConfirm(deposit('unmatched'), luis)), 'not-now')
  assert.equal(said(mayDecline(deposit('assigned'))), 'not-now')
  assert.equal(said(mayConfirm(undefined, luis)), 'no-such-deposit')
  assert.equal(said(mayDecline(undefined)), 'no-such-deposit')
})

test('back to whoever sent it, where that is known; out of a loan, where it is in one', () => {
  assert.equal(said(mayRefund(deposit('unmatched'))), 'refund-proposed')
  assert.equal(said(mayRefund(deposit('unmatched', { senderAccount: null }))), 'no-sender')
  assert.equal(said(mayRefund(deposit('assigned'))), 'not-now')
  assert.equal(said(mayRelease(deposit('assigned'))), 'release-proposed')
  assert.equal(said(mayRelease(deposit('unmatched'))), 'not-now')
  assert.equal(said(mayRelease(undefined)), 'no-such-deposit')
})

test('what a page offers is what the rules allow', () => {
  assert.deepEqual(actsOf(deposit('unmatched'), ana), ['assign', 'refund'])
  assert.deepEqual(actsOf(deposit('unmatched', { senderAccount: null }), ana), ['assign'])
  assert.deepEqual(actsOf(deposit('refund-proposed'), ana), ['decline'])
  assert.deepEqual(actsOf(deposit('refund-proposed'), luis), ['confirm', 'decline'])
  assert.deepEqual(actsOf(deposit('assigned'), luis), ['release'])
  for (const over of ['refunded', 'returned', 'paired', 'arrived'] as const)
    assert.deepEqual(actsOf(deposit(over), luis), [])
})

test('every state that moves lead to has its own line in the map, and the ends are ends', () => {
  for (const [from, there] of Object.entries(moves))
    for (const to of there) assert.ok(Object.hasOwn(moves, to), `${from} → ${to}`)
  assert.deepEqual(
    Object.entries(moves).flatMap(([state, there]) => (there.length === 0 ? state : [])),
    ['refunded', 'returned', 'paired'],
  )
})

test('a return and its deposit', () => {
  const back = { amount: mxn('-4512.30') }
  const paid = { paymentId: 'p' }
  const table: readonly [Deposit | undefined, string][] = [
    [undefined, 'return-without-deposit'],
    [deposit('unmatched', { operation: 'settlement' }), 'return-without-deposit'],
    [deposit('returned'), 'return-without-deposit'],
    [deposit('unmatched', { amount: mxn('4512.31') }), 'return-of-other-amount'],
    [deposit('refunded'), 'already-refunded'],
    [deposit('arrived'), 'false'],
    [deposit('unmatched'), 'false'],
    [deposit('refund-proposed'), 'false'],
    [deposit('assigned', paid), 'true'],
    [deposit('release-proposed', paid), 'true'],
  ]
  for (const [original, expected] of table) {
    const outcome = pairedWith(back, original)
    assert.equal(
      outcome.ok ? `${outcome.reverses}` : outcome.reason,
      expected,
      original?.state ?? '',
    )
  }
})
