import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Mxn, mxn } from '../../foundation/money.ts'
import type { Loan } from '../loans/loans.ts'
import {
  type CannotGive,
  type NoticeKind,
  refusalFor,
  replacedBy,
  termsOf,
} from './discount-notices.ts'
import { cannotWords } from './discount-notices.words.ts'

const loan = {
  kind: 'traditional',
  currency: 'mxn',
  status: 'active',
  regime: 'roa',
  monthlyPayment: mxn('1637.34'),
  figures: { payoffAmount: mxn('100000.00') },
} as Loan
const usual = { employers: 1, noticed: undefined }

test('which notice can be had, and why not the others', () => {
  type Case = readonly [
    NoticeKind,
    Partial<Loan>,
    { employers?: number; noticed?: Mxn },
    CannotGive | undefined,
  ]
  const cases: readonly Case[] = [
    ['retention', {}, {}, undefined],
    ['retention', { kind: 'cofinanced', status: 'paid-off' }, {}, 'cofinanced'],
    ['retention', { status: 'paid-off' }, {}, 'paid-off'],
    ['suspension', {}, {}, 'not-paid-off'],
    ['suspension', { status: 'paid-off' }, { employers: 0 }, undefined],
    ['retention', { status: 'in-court' }, {}, 'in-court'],
    ['retention', { status: 'deferred' }, { employers: 0 }, 'paused'],
    ['retention', { regime: 'rea' }, { employers: 0 }, 'no-employer'],
    ['retention', { regime: 'rea' }, {}, 'own-payment'],
    ['modification', {}, {}, 'nothing-changed'],
    ['modification', {}, { noticed: mxn('1637.34') }, 'nothing-changed'],
    ['modification', {}, { noticed: mxn('1500.00') }, undefined],
    ['next-settlement', {}, {}, 'not-near-end'],
    ['next-settlement', { figures: null }, {}, 'end-unknown'],
    [
      'next-settlement',
      { figures: { payoffAmount: mxn('3274.68') } as Loan['figures'] },
      {},
      undefined,
    ],
    [
      'next-settlement',
      { figures: { payoffAmount: mxn('3274.69') } as Loan['figures'] },
      {},
      'not-near-end',
    ],
  ]
  const seen = new Set<CannotGive>()
  for (const [kind, about, known, expected] of cases) {
    const refusal = refusalFor(kind, { ...loan, ...about } as Loan, { ...usual, ...known })
    assert.equal(refusal, expected, `${kind} ${JSON.stringify(Object.keys(about))}`)
    if (refusal) seen.add(refusal)
  }
  assert.deepEqual([...seen].sort(), Object.keys(cannotWords).sort(), 'every refusal is told here')
})

test('pesos stay pesos; a loan in VSM has its factor of the UMI', () => {
  assert.deepEqual(termsOf(loan, 10_081n), { type: 'pesos', monthly: mxn('1637.34') })
  // Type 3 of the notice: 31.5 at a UMI of 100.81 a day; its months are 3,175.52 each.
  const inVsm = termsOf({ currency: 'vsm', monthlyPayment: mxn('3175.52') }, 10_081n)
  assert.deepEqual(inVsm, { type: 'factor', factor: 315_000n, monthly: mxn('3175.52') })
})

test('a suspension leaves no older notice in force', () => {
  assert.deepEqual([...replacedBy.suspension].sort(), [
    'modification',
    'next-settlement',
    'retention',
  ])
})
