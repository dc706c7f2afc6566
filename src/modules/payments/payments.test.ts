// Aim: steps follow one another only as the map has them; amounts and names are held to what they may be.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { centavos, mxn } from '../../foundation/money.ts'
import { day } from '../../foundation/time.ts'
import {
  type Announced,
  amountProblem,
  arrivalEntries,
  comingOf,
  contentOf,
  largestPayment,
  maskedPayer,
  mayMove,
  moves,
  type PaymentState,
  seenBy,
  type Waiting,
} from './payments.ts'
import { refusalWords } from './payments.words.ts'

test('the map of steps', () => {
  const states = Object.keys(moves) as PaymentState[]
  const map = states.flatMap((from) =>
    states.filter((to) => mayMove({ state: from }, to).ok).map((to) => `${from} → ${to}`),
  )
  assert.deepEqual(map, [
    'announced → received',
    'announced → cancelled',
    'received → applied',
    'received → reversed',
    'applied → reversed',
  ])
  const refused = mayMove({ state: 'cancelled' }, 'received')
  assert.equal(refused.ok || refused.code, 'not-at-this-step')
})

test('an amount is positive and no larger than a payment can be', () => {
  assert.equal(amountProblem(mxn('0.00')), 'amount-not-positive')
  assert.equal(amountProblem(mxn('-1.00')), 'amount-not-positive')
  assert.equal(amountProblem(mxn('0.01')), undefined)
  assert.equal(amountProblem(largestPayment), undefined)
  assert.equal(amountProblem(centavos(2n ** 63n)), 'amount-too-large')
})

test('who paid is shown by first letters, and nothing is made of no name', () => {
  assert.equal(maskedPayer('josé  pérez'), 'J•••• P••••')
  assert.equal(maskedPayer('Ñañez'), 'Ñ••••')
  assert.equal(maskedPayer('  '), null)
  assert.equal(maskedPayer(undefined), null)
})

const asked: Announced = {
  sourceRef: 'A1',
  source: 'abroad',
  target: { kind: 'loan', memberId: 7n, loanId: 3n },
  amount: mxn('100.00'),
  effectiveOn: day('2026-11-22'),
  from: 'partner-receivable',
}

test('the same content is the same whatever its key; any other part makes another', () => {
  assert.equal(contentOf(asked), contentOf({ ...asked, sourceRef: 'B2', forDiscount: false }))
  const others: Partial<Announced>[] = [
    { amount: mxn('100.01') },
    { source: 'bank' },
    { effectiveOn: day('2026-11-23') },
    { from: 'bank-deposits' },
    { target: { kind: 'savings', memberId: 7n } },
    { payer: { name: 'Ana' } },
    { forDiscount: true },
  ]
  for (const other of others) assert.notEqual(contentOf(asked), contentOf({ ...asked, ...other }))
})

test('what comes in waits for its use, and sums to zero', () => {
  const entries = arrivalEntries(asked)
  assert.equal(
    entries.reduce((sum, { amount }) => sum + amount, 0n),
    0n,
  )
  assert.deepEqual(entries[0], {
    ...{ ledgerAccount: 'payments-waiting', memberId: 7n, loanId: 3n, amount: 10_000n },
  })
  const ofSavings = arrivalEntries({ ...asked, target: { kind: 'savings', memberId: 7n } })
  assert.equal('loanId' in ofSavings[0]!, false)
})

test('every refusal is said in words', () => {
  for (const { es, en } of Object.values(refusalWords)) assert.ok(es.length > 10 && en.length > 10)
})

test('what is on its way is told by its day: in two working days of the banks, then it is late', () => {
  const at = (text: string) => Temporal.Instant.from(`${text}T18:00:00Z`)
  const one: Waiting = {
    ...{ reference: 'PAG-2026-00000001-K', amount: mxn('1.00'), source: 'abroad', loanId: 1n },
    ...{ state: 'announced', announcedAt: at('2026-11-20'), receivedAt: null, waitsFor: null },
  }
  assert.equal(seenBy(one).toString(), '2026-11-24', 'a Friday, over the weekend')
  assert.equal(comingOf(one, day('2026-11-24')), 'on-its-way')
  assert.equal(comingOf(one, day('2026-11-25')), 'late')
  const here = { ...one, state: 'received', receivedAt: at('2026-11-23') } as const
  assert.equal(comingOf(here, day('2026-12-24')), 'here')
  assert.equal(comingOf({ ...here, waitsFor: 'figures-unknown' }, day('2026-11-24')), 'looked-at')
  assert.equal(comingOf({ ...one, state: 'cancelled' }, day('2026-11-24')), 'called-off')
  assert.equal(comingOf({ ...here, state: 'reversed' }, day('2026-11-24')), 'returned')
})
