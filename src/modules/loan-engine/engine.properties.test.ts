// Aim: what must hold for any life of a loan: order within a day does not matter, going on is the same as
// starting again, a correction takes back what it names, and asking changes nothing. Seeds are printed on failure.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { contract, on, rules } from '../../../test/harness/loan-story.ts'
import { lastDayOfMonth, monthOfDay } from '../../foundation/day-number.ts'
import type { Contract } from './contract.ts'
import { duesOn, payoffAmountOn } from './dues.ts'
import { continued, replay } from './engine.ts'
import { compareEvents, type LoanEvent, standingEvents } from './loan-events.ts'
import { amountOfLine, stateOfNew } from './loan-state.ts'

const runs = { numRuns: 1_500 }
const first = on('2019-03-14')
const last = first + 2_200

const contracts: fc.Arbitrary<Contract> = fc
  .record({
    granted: fc.constantFrom('2019-03-14', '2008-05-20', '2021-09-30'),
    vsm: fc.boolean(),
    rate: fc.bigInt({ min: 10_000n, max: 120_000n }),
    months: fc.constantFrom(24, 60, 120, 360),
  })
  .map(({ granted, vsm, rate, months }) => {
    const agreed = contract({ granted, lent: '186340.17', rate, months })
    const inVsm = { currency: 'vsm', originalVsm: 700_000n } as const
    return vsm && granted < '2020' ? { ...agreed, ...inVsm } : agreed
  })

const day = fc.integer({ min: first + 900, max: last })
const amount = fc.bigInt({ min: 1n, max: 900_000n })
const source = fc.constantFrom('payroll' as const, 'bank' as const, 'abroad' as const)
const happening = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({ kind: fc.constant('payment' as const), on: day, amount, source }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constant('employer-contribution' as const), on: day, amount }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('regime' as const),
      on: day,
      regime: fc.constantFrom('roa' as const, 'rea' as const),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('deferral' as const),
      on: day,
      months: fc.integer({ min: 1, max: 12 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('protection' as const), on: day }) },
)
/** Brought forward or lent, then anything, several times on one day as often as not. */
const lives = fc.record({
  agreed: contracts,
  things: fc.array(happening, { maxLength: 40 }),
  crowded: fc.boolean(),
})
type Life = typeof lives extends fc.Arbitrary<infer T> ? T : never

const ref = (n: number) => `e${String(n).padStart(4, '0')}`
function eventsOf({ agreed, things, crowded }: Life): LoanEvent[] {
  const start = Math.max(agreed.grantedOn, first)
  const begins: LoanEvent =
    agreed.grantedOn < first
      ? { kind: 'opening', on: first, amount: agreed.original, ref: ref(0), monthsPaid: 12 }
      : { kind: 'disbursement', on: agreed.grantedOn, amount: agreed.original, ref: ref(0) }
  const rest = things.map((thing, i) => ({
    ...thing,
    on: Math.max(start, crowded ? thing.on - (thing.on % 45) : thing.on),
    ref: ref(i + 1),
  }))
  return [begins, ...rest]
}

test('events of one day give the same, in whatever order they came, and told twice count once', () => {
  fc.assert(
    fc.property(lives, fc.infiniteStream(fc.nat()), (life, stream) => {
      const events = eventsOf(life)
      const shuffled = [...events, events.at(-1)!]
        .map((event) => ({ event, at: stream.next().value as number }))
        .sort((a, b) => a.at - b.at)
        .map(({ event }) => event)
      const [one, other] = [events, shuffled].map((list) => replay(life.agreed, rules, list, last))
      assert.deepEqual(one, other)
    }),
    runs,
  )
})

test('going on event by event, with looks in between, is the same as one replay', () => {
  fc.assert(
    fc.property(lives, (life) => {
      const events = standingEvents(eventsOf(life))
      const whole = replay(life.agreed, rules, events, last)
      let state = stateOfNew(life.agreed)
      const lines = []
      for (const event of events) {
        const next = continued(state, life.agreed, rules, [event], event.on)
        const month = rules.of(monthOfDay(event.on))
        duesOn(next.state, month, event.on)
        payoffAmountOn(next.state, month, event.on)
        state = next.state
        lines.push(...next.lines)
      }
      const end = continued(state, life.agreed, rules, [], last)
      assert.deepEqual(end.state, whole.state)
      assert.deepEqual([...lines, ...end.lines], whole.lines)
    }),
    runs,
  )
})

test('a correction takes back what it names; a correction of it brings it back', () => {
  fc.assert(
    fc.property(lives, fc.nat(), (life, pick) => {
      const events = eventsOf(life)
      fc.pre(events.length > 1)
      const wrong = events[1 + (pick % (events.length - 1))]!
      const taken: LoanEvent = { kind: 'void', on: last, ref: 'z1', corrects: wrong.ref }
      const back: LoanEvent = { kind: 'void', on: last, ref: 'z2', corrects: 'z1' }
      const without = events.filter((event) => event !== wrong)
      const of = (list: readonly LoanEvent[]) => replay(life.agreed, rules, list, last)
      assert.deepEqual(of([...events, taken]), of(without))
      assert.deepEqual(of([...events, taken, back]), of(events))
    }),
    runs,
  )
})

test('parts add up, nothing due is more than what is owed, and paid in full means nothing is left', () => {
  fc.assert(
    fc.property(lives, (life) => {
      const events = eventsOf(life)
      const { state, lines } = replay(life.agreed, rules, events, last)
      for (const event of events)
        if (event.kind === 'payment' || event.kind === 'employer-contribution') {
          const parts = lines.filter((line) => line.ref === event.ref).map(amountOfLine)
          assert.equal(
            parts.reduce((sum, n) => sum + n, 0n),
            event.amount,
          )
        }
      assert.equal(state.principal, state.lent + state.raised - state.lowered)
      const rest = payoffAmountOn(state, rules.of(monthOfDay(last)), last)
      assert.ok(rest >= state.principal)
      const payoff = { kind: 'payment', on: last, amount: rest, source: 'bank', ref: 'z9' } as const
      if (rest === 0n) return
      const ended = replay(life.agreed, rules, [...events, payoff], last)
      assert.equal(ended.state.settledOn, last)
      assert.equal(ended.state.principal, 0n)
      assert.equal(ended.state.lowered, ended.state.lent + ended.state.raised)
      assert.equal(ended.state.excess, state.excess)
    }),
    runs,
  )
})

test('a payoff of a day is exact: a centavo less leaves a centavo', () => {
  fc.assert(
    fc.property(lives, (life) => {
      const events = eventsOf(life)
      const end = lastDayOfMonth(monthOfDay(last)) - 12
      const { state } = replay(life.agreed, rules, events, end)
      const rest = payoffAmountOn(state, rules.of(monthOfDay(end)), end)
      fc.pre(rest > 1n && state.current.interest === 0n)
      const paid = {
        kind: 'payment',
        on: end,
        source: 'bank',
        ref: 'z9',
        amount: rest - 1n,
      } as const
      const after = replay(life.agreed, rules, [...events, paid], end).state
      assert.equal(after.settledOn, undefined)
      assert.equal(payoffAmountOn(after, rules.of(monthOfDay(end)), end), 1n)
    }),
    { numRuns: 200 },
  )
})

test('the order of events is a total one', () => {
  fc.assert(
    fc.property(lives, (life) => {
      const events = standingEvents(eventsOf(life))
      for (const [i, one] of events.entries())
        if (i > 0) assert.ok(compareEvents(events[i - 1]!, one) < 0)
    }),
    { numRuns: 300 },
  )
})
