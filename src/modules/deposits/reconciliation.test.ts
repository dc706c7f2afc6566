// Aim: each difference between what was told and what is ours has a name, an amount and a line; without any, a day closes.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { centavos, mxn } from '../../foundation/money.ts'
import { day } from '../../foundation/time.ts'
import {
  closed,
  type Difference,
  differencesOfFiles,
  differencesOfPartner,
  type FileOfDay,
  isClosed,
  mostNamed,
  type PartnerLine,
} from './reconciliation.ts'

const file = (more: Partial<FileOfDay>): FileOfDay => ({
  importId: 'i',
  fileName: 'banco.txt',
  source: 'bank',
  told: mxn('100.00'),
  kept: mxn('100.00'),
  inLedger: mxn('100.00'),
  ...more,
})
const names = (found: readonly Difference[]) => found.map((one) => `${one.found} ${one.amount}`)

test('a file, what was kept of it, and the ledger', () => {
  assert.deepEqual(names(differencesOfFiles([file({})])), [])
  assert.deepEqual(names(differencesOfFiles([file({ told: mxn('99.99') })])), [
    'file-total-differs 1',
  ])
  assert.deepEqual(names(differencesOfFiles([file({ inLedger: mxn('101.00') })])), [
    'ledger-differs 100',
  ])
})

const line = (reference: string, amount: string, more: Partial<PartnerLine> = {}): PartnerLine => ({
  reference,
  mxn: mxn(amount),
  state: 'confirmed',
  ...more,
})

test('a partner and we, line against line', () => {
  const differences = (theirs: readonly PartnerLine[] | undefined, ours: readonly PartnerLine[]) =>
    names(differencesOfPartner({ partnerId: 'frontera', theirs, ours }))
  const one = line('A', '10.00')
  assert.deepEqual(differences([one], [one]), [])
  assert.deepEqual(differences(undefined, []), [])
  assert.deepEqual(differences(undefined, [one]), ['partner-file-missing 1000'])
  assert.deepEqual(differences([one], []), ['partner-line-not-ours 1000'])
  assert.deepEqual(differences([], [one]), ['partner-line-not-theirs 1000'])
  assert.deepEqual(differences([one], [line('A', '10.01')]), ['partner-amount-differs 1'])
  assert.deepEqual(differences([one], [line('A', '10.00', { state: 'reversed' })]), [
    'partner-state-differs 1000',
  ])
  assert.deepEqual(differences([one], [line('A', '10.00', { applied: false })]), [
    'partner-payment-waiting 1000',
  ])
  const gone = line('A', '10.00', { state: 'reversed', applied: false })
  assert.deepEqual(differences([gone], [gone]), [])
})

test('a day closes when nothing is left to name; what is not named is counted', () => {
  const asked = {
    day: day('2026-11-20'),
    madeAt: Temporal.Instant.from('2026-11-21T15:00:00Z'),
    figures: [],
  }
  const none = { count: 0, amount: centavos(0n) }
  assert.ok(isClosed(closed(asked, [], none)))
  const many: Difference[] = Array.from({ length: mostNamed + 3 }, () => ({
    found: 'store-not-settled',
    chain: 'soriana',
    amount: '-5',
  }))
  const found = closed(asked, many, { count: 4, amount: centavos(7n) })
  assert.equal(found.differences.length, mostNamed)
  assert.equal(found.differenceCount, mostNamed + 7)
  assert.equal(found.gap, BigInt(mostNamed + 3) * 5n + 7n)
  assert.ok(!isClosed(found))
})
