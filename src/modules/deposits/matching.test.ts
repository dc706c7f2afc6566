// Aim: whose a deposit is, as a table that a bookkeeper can read: what came in, what was written, and what becomes of it.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type CaptureLine, captureLineFor, groupedLine } from '../../foundation/capture-line.ts'
import { loanNumberFor } from '../../foundation/loan-number.ts'
import { centavos, mxn } from '../../foundation/money.ts'
import { groupedReference, paymentReferenceFor } from '../../foundation/payment-reference.ts'
import { day } from '../../foundation/time.ts'
import { identifiersIn } from './identifiers.ts'
import {
  bearsName,
  type Candidate,
  joined,
  type Known,
  type LoanFound,
  matched,
  mostCandidates,
} from './matching.ts'

const loan = (
  loanId: bigint,
  firstNine: string,
  status: LoanFound['status'] = 'active',
): LoanFound => ({
  loanId,
  memberId: loanId * 10n,
  loanNumber: loanNumberFor(firstNine),
  status,
  name: `PERSONA ${loanId}`,
})
const rosa = loan(1n, '123456789')
const tomas = loan(2n, '200000001')
const carmen = loan(3n, '300000002', 'paid-off')
const beto = loan(4n, '400000003', 'in-court')
const lupita = loan(5n, '500000004', 'deferred')
const loans = new Map([rosa, tomas, carmen, beto, lupita].map((one) => [one.loanNumber, one]))

const on = day('2026-11-20')
const amount = mxn('4512.30')
const reference = (of: LoanFound, payer = 0) =>
  paymentReferenceFor({ loanNumber: of.loanNumber, payer })
const line = (of: LoanFound, more: { amount?: string; until?: string } = {}): CaptureLine =>
  captureLineFor({
    kind: 'loan',
    reference: of.loanNumber,
    amount: mxn(more.amount ?? '4512.30'),
    expiresOn: day(more.until ?? '2026-11-30'),
  })
const intoSavings = captureLineFor({
  kind: 'savings',
  reference: '0000000042',
  amount,
  expiresOn: day('2026-11-30'),
})
const savingsLines = [{ line: intoSavings, memberId: 77n }]
/** The fourth digit one more. */
const slip = (text: string) => text.slice(0, 3) + ((+text[3]! + 1) % 10) + text.slice(4)
const swap = (text: string) => text.slice(0, 4) + text[5] + text[4] + text.slice(6)

const known = (written: string, more: Partial<Known> = {}): Known => ({
  amount,
  receivedOn: on,
  identifiers: identifiersIn([written]),
  loans,
  savingsLines,
  hints: [],
  claims: [],
  ...more,
})
const told = (found: Known): string => {
  const outcome = matched(found)
  if (!outcome.ok) {
    const who = outcome.candidates.map((one) => one.loan.loanId).join(',')
    return `${outcome.reason}${who ? ` ${who}` : ''}`
  }
  const { target, how } = outcome
  return `${how} → ${target.kind === 'loan' ? target.loanId : `savings of ${target.memberId}`}`
}
const hint = (of: LoanFound, ...why: Candidate['why'][number][]): Candidate => ({ loan: of, why })

const cases: readonly [written: string, expected: string, more?: Partial<Known>][] = [
  [reference(rosa), 'reference → 1'],
  [groupedReference(reference(rosa, 7)), 'reference → 1'],
  [`pago ${reference(tomas).slice(0, 7)}-${reference(tomas).slice(7)}`, 'reference → 2'],
  [`credito ${rosa.loanNumber}`, 'number → 1'],
  ['CREDITO1234567897', 'number → 1'],
  ['5503 1234 5678 97', 'number → 1'],
  [groupedLine(line(rosa)), 'line → 1'],
  [`${line(rosa)} credito ${rosa.loanNumber}`, 'line → 1'],
  [line(lupita), 'line → 5'],
  [intoSavings, 'line → savings of 77'],
  [paymentReferenceFor({ loanNumber: '0000000042', payer: 0 }), 'reference → savings of 77'],
  [line(rosa, { until: '2026-11-19' }), 'line-expired 1'],
  [line(rosa, { until: '2026-11-20' }), 'line → 1'],
  [line(rosa, { amount: '4512.31' }), 'line-other-amount 1'],
  [
    captureLineFor({ kind: 'savings', reference: '0000000043', amount, expiresOn: on }),
    'line-unknown',
  ],
  [reference(carmen), 'loan-paid-off 3'],
  [`credito ${beto.loanNumber}`, 'loan-in-court 4'],
  [loanNumberFor('999999999'), 'loan-unknown'],
  [`${rosa.loanNumber} y ${tomas.loanNumber}`, 'two-candidates 1,2'],
  [`${reference(rosa)} ${tomas.loanNumber}`, 'two-candidates 1,2'],
  [`${reference(rosa)} ${rosa.loanNumber}`, 'reference → 1'],
  [slip(reference(rosa)), 'repair → 1'],
  [swap(reference(rosa)), 'repair → 1'],
  [slip(reference(carmen)), 'nobody'],
  [slip(rosa.loanNumber), 'nobody'],
  [slip(rosa.loanNumber), 'hints-only 1', { hints: [hint(rosa, 'repaired', 'name')] }],
  ['PAGO CASA', 'nobody'],
  ['', 'nobody'],
  [
    'PAGO CASA',
    'hints-only 1,2',
    { hints: [hint(rosa, 'sender-account'), hint(tomas, 'name', 'amount')] },
  ],
  ['PAGO CASA', 'claim → 1', { claims: [rosa] }],
  ['PAGO CASA', 'claim → 1', { claims: [rosa], hints: [hint(rosa, 'claimed', 'name')] }],
  ['PAGO CASA', 'hints-only 1,2', { claims: [rosa], hints: [hint(tomas, 'paid-before')] }],
  ['PAGO CASA', 'two-candidates 1,2', { claims: [rosa, tomas] }],
  ['PAGO CASA', 'hints-only 3', { claims: [carmen] }],
  [`credito ${tomas.loanNumber}`, 'number → 2', { claims: [rosa] }],
  [reference(carmen), 'loan-paid-off 3,1', { hints: [hint(rosa, 'name', 'amount')] }],
]

test('whose a deposit is', () => {
  for (const [written, expected, more] of cases)
    assert.equal(told(known(written, more)), expected, written)
})

test('a slip that two open loans answer to is decided by a person', () => {
  const wrong = slip(reference(rosa))
  const near = identifiersIn([wrong]).nearReferences.map((one) => one.slice(0, 10))
  assert.ok(near.includes(rosa.loanNumber))
  const every = new Map(
    near.map((loanNumber, i) => [loanNumber, { ...rosa, loanId: BigInt(i + 1), loanNumber }]),
  )
  const several = new Set(near).size > 1
  const outcome = matched(known(wrong, { loans: every }))
  assert.equal(outcome.ok, !several)
  const two = new Map(
    [rosa, { ...tomas, loanNumber: near[0]! }].map((one) => [one.loanNumber, one]),
  )
  if (near[0] !== rosa.loanNumber)
    assert.equal(told(known(wrong, { loans: two })), 'two-candidates 2,1')
})

test('hints are put together, the strongest first; an amount alone is none', () => {
  const found = joined([
    hint(rosa, 'amount'),
    hint(tomas, 'amount'),
    hint(tomas, 'name'),
    hint(lupita, 'sender-account'),
    hint(lupita, 'amount'),
  ])
  assert.deepEqual(
    found.map((one) => [one.loan.loanId, [...one.why]]),
    [
      [5n, ['sender-account', 'amount']],
      [2n, ['amount', 'name']],
    ],
  )
  const many = Array.from({ length: 20 }, (_, i) => hint(loan(BigInt(i + 1), '123456789'), 'name'))
  assert.equal(joined(many).length, mostCandidates)
})

test('a bank writes names its own way', () => {
  const name = { givenNames: 'María José', firstSurname: 'De la Peña' }
  for (const sender of ['PENA RAMIREZ MARIA JOSE', 'MARIA J DE LA PENA R.', 'Peña/María'])
    assert.equal(bearsName(sender, name), true, sender)
  assert.equal(bearsName('DE LA PENA RAMIREZ JOSE', name), true)
  assert.equal(bearsName('MARIA LOPEZ', name), false)
  assert.equal(bearsName('', name), false)
})

test('whatever is written, no loan is paid that an identifier does not lead to', () => {
  fc.assert(
    fc.property(
      fc.string({ maxLength: 60 }),
      fc.bigInt({ min: 1n, max: 10n ** 9n }),
      (written, cents) => {
        const outcome = matched(known(written, { amount: centavos(cents) }))
        if (!outcome.ok) return
        const found = identifiersIn([written])
        assert.ok(
          [...found.lines, ...found.references, ...found.numbers, ...found.nearReferences].length >
            0,
        )
      },
    ),
    { numRuns: 2_000 },
  )
})
