// Money that goes back: whose account it is, how long it waits, and who may let it go.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { carmensAccount, demoBanks } from '../../channels/demo/bank.ts'
import { mxn } from '../../foundation/money.ts'
import { day, hours, later, startOf } from '../../foundation/time.ts'
import {
  accepted,
  type CannotRelease,
  freeAt,
  isOpen,
  type Move,
  mayMove,
  moves,
  type Refund,
  stageOf,
} from './refunds.ts'
import { cannotGiveWords, cannotReleaseWords } from './refunds.words.ts'

const askedAt = startOf(day('2026-11-22'))
const made = (move: Move['move'], by: string): Move => ({
  move,
  by,
  byName: by,
  at: askedAt,
  reason: 'Revisada',
})
const refund = (over: Partial<Refund> = {}): Refund => ({
  refundId: '018f0000-0000-7000-8000-000000000001',
  memberId: 1n,
  loanId: 1n,
  reference: 'TRA-2026-00000042-K',
  amount: mxn('5200.00'),
  ending: '5019',
  bank: null,
  askedAt,
  freeAt: freeAt(askedAt, false),
  parts: [],
  moves: [],
  receipt: null,
  outcome: null,
  ...over,
})

test('a new account waits twelve hours, a known one does not', () => {
  assert.equal(stageOf(refund(), later(askedAt, hours(11))), 'held')
  assert.equal(stageOf(refund(), later(askedAt, hours(12))), 'ready')
  assert.equal(stageOf(refund({ freeAt: freeAt(askedAt, true) }), askedAt), 'ready')
})

test('only a match is taken', () => {
  const code = (answer: Parameters<typeof accepted>[0]) => {
    const outcome = accepted(answer)
    return outcome.ok ? 'ok' : outcome.code
  }
  assert.deepEqual((['match', 'no-match', 'unknown', 'bank-away'] as const).map(code), [
    'ok',
    'not-your-account',
    'holder-unknown',
    'bank-away',
  ])
  for (const said of Object.values(cannotGiveWords)) assert.ok(said.es && said.en)
})

test('the demo’s banks answer by their own data', async () => {
  const ask = demoBanks()
  const { clabe, holder } = carmensAccount
  assert.equal(await ask({ clabe, name: 'MARIA DEL CARMEN ROBLES TOVAR' }), 'match')
  assert.equal(await ask({ clabe, name: 'Rosa López' }), 'no-match')
  assert.equal(await ask({ clabe: '002010077777777771', name: holder }), 'no-match')
  assert.equal(await ask({ clabe: `166${clabe.slice(3)}`, name: holder }), 'unknown')
  assert.equal(await ask({ clabe: `638${clabe.slice(3)}`, name: holder }), 'bank-away')
})

const at = later(askedAt, hours(13))
const asks = (one: Refund | undefined, move: Move['move'], by = 'b', reason = 'Todo bien') => {
  const outcome = mayMove(one, { move, by, reason }, at)
  return outcome.ok ? 'ok' : outcome.code
}

test('one proposes, another releases; nobody skips a step', () => {
  const proposed = refund({ moves: [made('proposed', 'a')] })
  assert.equal(asks(undefined, 'proposed'), 'no-such-refund')
  assert.equal(asks(refund(), 'proposed', 'a', '  '), 'reason-missing')
  assert.equal(asks(refund(), 'released'), 'not-now')
  assert.equal(asks(refund(), 'proposed', 'a'), 'ok')
  assert.equal(asks(proposed, 'released', 'a'), 'same-person')
  assert.equal(asks(proposed, 'released', 'b'), 'ok')
  assert.equal(asks(proposed, 'declined', 'a'), 'ok')
  assert.equal(asks(refund({ moves: [made('declined', 'b')] }), 'proposed'), 'not-now')
  const later: CannotRelease[] = [
    ...(['money-held', 'account-changed', 'bank-away'] as const),
    ...(['amount-changed', 'loan-lives'] as const),
  ]
  for (const code of later) assert.ok(cannotReleaseWords[code].es && cannotReleaseWords[code].en)
})

test('no walk, however long, leaves the map or lets one person alone send money', () => {
  const step = fc.record({
    move: fc.constantFrom<Move['move']>('proposed', 'released', 'declined'),
    by: fc.constantFrom('a', 'b'),
  })
  fc.assert(
    fc.property(fc.array(step, { maxLength: 12 }), (walk) => {
      let here = refund()
      for (const { move, by } of walk) {
        const stage = stageOf(here, at)
        if (asks(here, move, by) !== 'ok') continue
        assert.ok((moves[stage] as readonly string[]).includes(move))
        here = { ...here, moves: [...here.moves, made(move, by)] }
      }
      const [first, last] = here.moves
      if (last?.move === 'released') assert.notEqual(first?.by, last.by)
      if (!isOpen(here, at)) assert.ok(here.moves.length > 0)
    }),
  )
})
