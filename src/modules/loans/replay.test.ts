// Aim: a made-up population lived again from its own files gives exactly its movements and balances, and a file
// that does not follow is told by its first difference.
import assert from 'node:assert/strict'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { before, test } from 'node:test'
import { loansIn, movementsIn, owedIn } from '../../../test/harness/loan-files.ts'
import { rules } from '../../../test/harness/loan-story.ts'
import { centavos, mxn } from '../../foundation/money.ts'
import { day } from '../../foundation/time.ts'
import { generatePopulation } from '../population/population.usecases.ts'
import type { Loan } from './loans.ts'
import type { LoanMovement } from './movements.ts'
import { contractOf, relived } from './replay.ts'

const today = day('2026-11-22')
let [loans, movements, owed] = [
  new Map<string, Loan>(),
  new Map<string, LoanMovement[]>(),
  new Map<string, bigint>(),
]

before(async () => {
  const dir = mkdtempSync(join(tmpdir(), 'cimiento-loans-'))
  await generatePopulation({ members: 1_500, seed: 'replay', dir, asOf: today })
  const read = (part: string) =>
    readFileSync(join(dir, readdirSync(dir).find((name) => name.includes(part))!), 'utf8')
  loans = loansIn(read('-loans.'))
  movements = movementsIn(read('-loan-movements.'))
  owed = owedIn(read('-loan-facts.'))
  rmSync(dir, { recursive: true })
})

test('contract and events give the movements and balances of the files, to the centavo', () => {
  const seen = { vsm: 0, paused: 0, over: 0, lines: 0 }
  for (const [number, own] of movements) {
    const loan = loans.get(number)!
    const told = relived(loan, own, rules, today)
    assert.ok(told)
    assert.equal(told.difference, undefined, number)
    assert.equal(told.lines.length, own.length)
    assert.equal(told.state.principal, owed.get(number))
    seen.lines += own.length
    if (loan.currency === 'vsm') seen.vsm++
    if (loan.status === 'deferred') seen.paused++
    if (loan.status === 'paid-off') seen.over++
  }
  assert.ok(seen.lines > 8_000)
  assert.ok(seen.vsm > 3 && seen.paused > 3 && seen.over > 3, JSON.stringify(seen))
})

const living = () =>
  [...movements].find(([n, m]) => loans.get(n)!.status === 'active' && m.length > 12)!

test('a figure that does not follow is told with its day, and what agreed before it', () => {
  const [number, own] = living()
  const at = own.findIndex((one, i) => i > 5 && one.kind === 'payment')
  const wrong = own.map((one, i) => {
    if (i < at) return one
    const { principal, interest } = one.parts
    const balanceAfter = one.balanceAfter === null ? null : centavos(one.balanceAfter + 10n)
    if (i > at) return { ...one, balanceAfter }
    const parts = { principal: centavos(principal - 10n), interest: centavos(interest + 10n) }
    return { ...one, parts: { ...one.parts, ...parts }, balanceAfter }
  })
  const told = relived(loans.get(number)!, wrong, rules, today)!
  assert.equal(told.difference!.movement, wrong[at])
  assert.equal(told.difference!.ours!.balance, own[at]!.balanceAfter)
  assert.ok(told.agreedUpTo!.equals(own[at - 1]!.effectiveOn))
})

test('a correction of the file is taken as it is; without a beginning there is nothing to live again', () => {
  const [number, own] = living()
  const last = own.at(-1)!
  const zero = mxn('0.00')
  const parts = {
    principal: mxn('-12.00'),
    interest: zero,
    lateInterest: zero,
    insurance: zero,
    other: zero,
  }
  const correction: LoanMovement = {
    ...last,
    effectiveOn: last.effectiveOn.add({ days: 1 }),
    sequence: 1,
    kind: 'adjustment',
    source: 'fund',
    amount: mxn('-12.00'),
    parts,
    balanceAfter: centavos(last.balanceAfter! + 1_200n),
  }
  const told = relived(loans.get(number)!, [...own, correction], rules, today)!
  assert.equal(told.difference, undefined)
  assert.equal(told.state.principal, last.balanceAfter! + 1_200n)
  assert.equal(relived(loans.get(number)!, own.slice(1), rules, today), undefined)
})

test('a payment that is not the level one of its terms is taken from the file', () => {
  const [number] = living()
  const loan = loans.get(number)!
  const usual = contractOf(loan, rules)
  const lower = contractOf({ ...loan, monthlyPayment: centavos(loan.monthlyPayment / 2n) }, rules)
  assert.ok(lower.level < usual.level && lower.level > usual.level / 3n)
})
