// What verifies a caller and what never does, by example and by property.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { mxn } from '../../foundation/money.ts'
import { day } from '../../foundation/time.ts'
import type { MemberFacts } from '../members/members.ts'
import {
  type Answered,
  type AskKind,
  askKinds,
  countsOf,
  drawn,
  firstSet,
  isEnough,
  isReadable,
  isRight,
  judged,
  mostAsked,
  nextAsks,
  poolOf,
  standingOf,
} from './verification.ts'

const facts: MemberFacts = {
  employers: [
    {
      employer: 'Transportes de la Sierra, S.A. de C.V.',
      employerNumber: 'Y5412345103',
      startedOn: day('2004-02-01'),
      endedOn: null,
    },
    {
      employer: 'Panadería La Espiga',
      employerNumber: 'Y5412345113',
      startedOn: day('1999-05-01'),
      endedOn: day('2003-11-30'),
    },
  ],
  contributions: [
    {
      bimester: 20265,
      employer: 'Transportes de la Sierra',
      amount: mxn('1706.30'),
      receivedOn: day('2026-11-14'),
    },
    {
      bimester: 20264,
      employer: 'Transportes de la Sierra',
      amount: mxn('1678.90'),
      receivedOn: day('2026-09-12'),
    },
  ],
  loans: [{ loanNumber: '1234567897', grantedOn: day('2015-03-20'), ordinal: 1 }],
}
const nothing: MemberFacts = { employers: [], contributions: [], loans: [] }
const right: Readonly<Record<AskKind, string>> = {
  'employer-now': 'transportes de la sierra',
  'employer-before': 'La Espiga, panaderia',
  'job-start': '02/2004',
  'job-end': '11/2003',
  'last-amount': '1706.30',
  'earlier-amount': '1678',
  'loan-number': '1234 5678 97',
  'loan-year': '2015',
}
const answered = (...kinds: readonly [AskKind, Answered['outcome']][]): readonly Answered[] =>
  kinds.map(([kind, outcome]) => ({ kind, outcome }))

test('what may be asked is what the registry knows, and never what the caller was found by', () => {
  assert.deepEqual(
    poolOf(facts, 'nss')
      .map((ask) => ask.kind)
      .sort(),
    [...askKinds].sort(),
  )
  assert.ok(!poolOf(facts, 'loan').some((ask) => ask.kind === 'loan-number'))
  assert.deepEqual(poolOf(nothing, 'nss'), [])
  assert.equal(isEnough(poolOf(nothing, 'nss'), true), false)
})

test('each question knows its right answer however it is said, and no other', () => {
  for (const ask of poolOf(facts, 'nss')) {
    assert.ok(isReadable(ask, right[ask.kind]), ask.kind)
    assert.ok(isRight(ask, right[ask.kind], facts), ask.kind)
    assert.equal(isRight(ask, right[ask.kind], nothing), false, `${ask.kind} of nobody`)
    assert.equal(judged(ask, '  ', facts).outcome, 'forgotten')
  }
  const start = { kind: 'job-start' } as const
  assert.ok(isRight(start, '03/2004', facts), 'a month off is forgiven')
  assert.equal(isRight(start, '04/2004', facts), false)
  assert.equal(isRight({ kind: 'employer-before' }, 'transportes de la sierra', facts), false)
  assert.equal(isRight({ kind: 'last-amount', bimester: 20265 }, '1678.90', facts), false)
})

test('three right from two sources verify; one less never does', () => {
  const three = answered(
    ['employer-now', 'right'],
    ['job-start', 'right'],
    ['last-amount', 'right'],
  )
  assert.equal(standingOf(three, [], false), 'verified')
  assert.equal(standingOf(three.slice(1), [], false), 'not-verified', 'threshold minus one')
  assert.equal(standingOf(three.slice(1), [], true), 'verified', 'with a code to a proven phone')
  assert.equal(standingOf(three.slice(2), [], true), 'not-verified')
  const one = answered(['employer-now', 'right'], ['employer-before', 'right'])
  assert.equal(standingOf(one, [], true), 'not-verified', 'one source is one source')
})

test('the second wrong answer ends it, whatever was right before', () => {
  const kinds = answered(
    ['employer-now', 'right'],
    ['job-start', 'right'],
    ['last-amount', 'right'],
    ['job-end', 'wrong'],
    ['loan-number', 'wrong'],
  )
  assert.equal(standingOf(kinds, [{ kind: 'loan-year' }], true), 'not-verified')
})

test('what was forgotten is asked anew while there is something left', () => {
  const two = answered(
    ['employer-now', 'right'],
    ['job-start', 'right'],
    ['last-amount', 'forgotten'],
  )
  const left = [{ kind: 'earlier-amount', bimester: 20264 }, { kind: 'loan-year' }] as const
  assert.equal(standingOf(two, left, false), 'more')
  assert.deepEqual(nextAsks(left, two), left.slice(0, 1))
  assert.equal(standingOf(two, [], false), 'not-verified')
  assert.equal(nextAsks(poolOf(facts, 'nss'), []).length, firstSet)
})

test('a set is drawn by chance, from different sources first, never longer than the limit', () => {
  const seen = new Set<string>()
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 32, maxLength: 32 }), (bytes) => {
      const set = drawn(poolOf(facts, 'nss'), Buffer.from(bytes))
      assert.ok(set.length <= mostAsked)
      assert.equal(new Set(set.map((one) => one.kind)).size, set.length)
      const first = nextAsks(set, []).map((one) => one.kind)
      assert.ok(!first.includes('loan-year'), 'what can be guessed is not asked first')
      seen.add(first.join())
    }),
  )
  assert.ok(seen.size > 5, 'not always the same')
})

test('no walk through any set verifies with fewer than three right, or two and a phone', () => {
  const outcome = fc.constantFrom('right', 'wrong', 'forgotten') as fc.Arbitrary<
    Answered['outcome']
  >
  const walk = fc.uniqueArray(fc.record({ kind: fc.constantFrom(...askKinds), outcome }), {
    selector: (one) => one.kind,
  })
  fc.assert(
    fc.property(walk, fc.boolean(), (all, phone) => {
      if (standingOf(all, [], phone) !== 'verified') return
      const counts = countsOf(all)
      assert.ok(counts.right >= (phone ? 2 : 3) && counts.wrong <= 1)
    }),
    { numRuns: 5_000 },
  )
})
