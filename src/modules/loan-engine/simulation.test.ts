// Aim: five thousand members, thirty years of months each, and nothing that must hold ever breaks: job changes,
// arrears, pauses, the fund's help, extra payments, rules that change by date. LOAN_LIVES=20000 lives more of
// them, LOAN_SEED=… others; a failure prints the life to live again.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { LoanLife, monthsOf } from '../../../test/harness/loan-life.ts'
import { published } from '../../../test/harness/parameters.ts'
import { dayNumber } from '../../foundation/day-number.ts'
import { day } from '../../foundation/time.ts'
import { duesOn, payoffAmountOn } from './dues.ts'
import { replay } from './engine.ts'
import { amountOfLine, type Line, overdueInterest, overduePrincipal } from './loan-state.ts'
import { engineRules } from './rules-by-month.ts'
import { pesosOfVsm } from './vsm.ts'

const seed = process.env.LOAN_SEED ?? 'cimiento'
const lives = Number.parseInt(process.env.LOAN_LIVES ?? '5000', 10)
const years = 30
const rules = engineRules(published())
const reform = dayNumber(day('2025-02-22'))
const longerPauses = dayNumber(day('1997-07-01'))

/** What the lines of a month must hold. `before`: owed before the first of them. */
function checkLines(lines: readonly Line[], before: bigint): void {
  let owed = before
  for (const line of lines) {
    owed -= line.principal
    assert.equal(line.balance, owed, 'each line follows from the one before')
    if (line.kind === 'payment' || line.kind === 'employer-contribution')
      assert.ok(
        line.principal >= 0n && line.interest >= 0n && line.lateInterest >= 0n,
        'no part of a payment is negative',
      )
    if (line.rule === 'deferral-interest')
      assert.ok(line.on <= reform + 7, 'no interest since 2025')
  }
}

function checkState({ state, contract }: LoanLife): void {
  const { principal, lent, raised, lowered, unpaid, current, vsm } = state
  assert.equal(principal, lent + raised - lowered, 'owed is lent + raised − lowered')
  assert.ok(principal >= 0n)
  const scheduled = overduePrincipal(state) + current.principal
  assert.ok(scheduled <= principal, 'no more is due than is owed')
  const { total } = duesOn(state, rules.of(state.month!), state.day)
  assert.ok(total >= 0n && state.lateInterest >= 0n && overdueInterest(state) >= 0n)
  assert.ok(unpaid.length <= state.drawn)
  assert.ok(state.deferredMonths <= (contract.grantedOn < longerPauses ? 12 : 24))
  assert.ok(state.protectionUses <= 2 && state.protectedMonths.length <= 12)
  assert.ok(state.payrollMonths + state.ownMonths <= 360)
  if (vsm !== undefined) {
    const apart = pesosOfVsm(vsm, state.vsmDay) - principal
    assert.ok(apart < 20n && apart > -20n, 'VSM and pesos tell the same')
  }
  if (state.settledOn === undefined) return
  assert.equal(principal, 0n)
  assert.equal(payoffAmountOn(state, rules.of(state.month!), state.day), 0n)
  assert.equal(lowered, lent + raised, 'what was lent is what was paid, forgiven or released')
}

function checkMoney({ events, lines }: LoanLife): void {
  const arrived = new Map<string, bigint>()
  for (const line of lines)
    if (line.ref) arrived.set(line.ref, (arrived.get(line.ref) ?? 0n) + amountOfLine(line))
  for (const event of events)
    if (event.kind === 'payment' || event.kind === 'employer-contribution')
      assert.equal(arrived.get(event.ref), event.amount, 'the parts add up to what was paid')
}

function live(name: string, again: boolean): { ended: boolean; lines: number } {
  const life = new LoanLife(name, rules)
  const months = monthsOf(life.contract, years)
  for (const month of months) {
    const [before, from] = [life.state.principal, life.lines.length]
    life.step(month)
    checkLines(life.lines.slice(from), before)
    checkState(life)
  }
  checkMoney(life)
  if (again) {
    const whole = replay(life.contract, rules, life.events, life.state.day)
    assert.deepEqual(whole.state, life.state, 'a replay gives what went on event by event')
    assert.deepEqual(whole.lines, life.lines)
  }
  return { ended: life.state.settledOn !== undefined, lines: life.lines.length }
}

test(`${lives} members, ${years} years of months`, () => {
  let [ended, lines] = [0, 0]
  for (let n = 0; n < lives; n++) {
    const name = `${seed}/${n}`
    try {
      const told = live(name, n % 10 === 0)
      if (told.ended) ended++
      lines += told.lines
    } catch (problem) {
      throw new Error(`life ${name} breaks a rule (LOAN_SEED=${seed})`, { cause: problem })
    }
  }
  assert.ok(ended > lives / 2, 'most of them pay it off')
  assert.ok(lines > lives * 50)
})
