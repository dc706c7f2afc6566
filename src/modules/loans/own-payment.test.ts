// Aim: payments of ours and their returns, in any order, leave a loan that lives again to the centavo: parts add up,
// balances follow, and what the ledger sums to is what the last movement says is owed.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { sameAsGolden } from '../../../test/harness/golden.ts'
import { rules } from '../../../test/harness/loan-story.ts'
import { centavos, type Mxn, mxn, pesos, sum } from '../../foundation/money.ts'
import { compareDays, type Day, day } from '../../foundation/time.ts'
import type { Loan } from './loans.ts'
import type { LoanMovement } from './movements.ts'
import {
  type Effect,
  effectOf,
  effectOfReturn,
  type Known,
  type OwnPayment,
} from './own-payment.ts'
import { relived } from './replay.ts'

const loan: Loan = {
  loanId: 1n,
  loanNumber: '1234567897',
  ordinal: 1,
  kind: 'traditional',
  currency: 'mxn',
  grantedOn: day('2018-06-14'),
  originalAmount: mxn('350000.00'),
  originalVsm: null,
  ratePpm: 104_500,
  termMonths: 240,
  monthlyPayment: mxn('3560.00'),
  regime: 'rea',
  regimeSince: null,
  status: 'active',
  statusSince: null,
  property: {
    ...{ street: null, settlement: null, municipality: null, state: null, postalCode: null },
  },
  figures: null,
}
const zero = mxn('0.00')
const opening = (on: Day, owed: Mxn): LoanMovement => ({
  ...{ effectiveOn: on, sequence: 1, kind: 'opening', source: 'fund' },
  amount: centavos(-owed),
  parts: {
    principal: centavos(-owed),
    ...{ interest: zero, lateInterest: zero, insurance: zero, other: zero },
  },
  balanceAfter: owed,
  balanceAfterVsm: null,
})

/** A loan under way, as the rooms keep it: movements appended, the ledger's sums beside them. */
function living(owed = mxn('280000.00'), began = day('2026-08-31')) {
  const movements: LoanMovement[] = [opening(began, owed)]
  let current = loan
  const ledger = { principal: -owed as bigint, excess: 0n, all: 0n }
  const known = (): Known => ({
    ...{ loan: current, movements, rules },
    owed: centavos(-ledger.principal),
    excess: centavos(ledger.excess),
  })
  const take = (effect: Effect | undefined, money: bigint): Effect => {
    assert.ok(effect)
    movements.push(...effect.movements)
    for (const { parts, kind, source, amount } of effect.movements) {
      ledger.principal += parts.principal
      if (kind === 'excess-payment') ledger.excess += parts.other
      ledger.all += source === 'fund' ? 0n : amount
    }
    ledger.all -= money
    const status = effect.settled ? 'paid-off' : 'active'
    const statusSince = effect.settled ? effect.movements[0]!.effectiveOn : null
    current = { ...current, figures: effect.figures, status, statusSince }
    return effect
  }
  let n = 0
  return {
    movements,
    ledger,
    loan: () => current,
    pay: (on: string | Day, amount: Mxn, more: Partial<OwnPayment> = {}) => {
      const paymentId = `p${++n}`
      const effectiveOn = typeof on === 'string' ? day(on) : on
      const asked = { paymentId, amount, source: 'bank', effectiveOn, forDiscount: false } as const
      return { paymentId, effect: take(effectOf(known(), { ...asked, ...more }), amount) }
    },
    giveBack: (paymentId: string, on: string | Day) => {
      const asked = typeof on === 'string' ? day(on) : on
      const paid = sum(
        movements
          .filter((one) => one.own?.paymentId === paymentId && one.source !== 'fund')
          .map(({ amount }) => amount),
      )
      return take(effectOfReturn(known(), paymentId, asked), -paid)
    },
  }
}

function whole(life: ReturnType<typeof living>): void {
  const { movements, ledger } = life
  const last = movements.at(-1)!
  assert.equal(ledger.principal, -last.balanceAfter!, 'the ledger says what the last movement says')
  assert.equal(ledger.all, 0n, 'every centavo that came in went somewhere, and no more')
  for (const [i, one] of movements.entries()) {
    assert.equal(sum(Object.values(one.parts)), one.amount)
    const before = movements[i - 1]
    if (before) assert.equal(one.balanceAfter, before.balanceAfter! - one.parts.principal)
  }
  const lived = relived(life.loan(), movements, rules, last.effectiveOn)!
  assert.equal(lived.difference, undefined, JSON.stringify(lived.difference, big))
  assert.equal(lived.state.principal, last.balanceAfter)
  assert.equal(life.loan().figures!.outstandingPrincipal, last.balanceAfter)
}
const big = (_: string, value: unknown) => (typeof value === 'bigint' ? `${value}` : value)

const lineOf = (one: LoanMovement): string => {
  const { principal, interest, lateInterest, insurance, other } = one.parts
  const parts = [principal, interest, lateInterest, insurance, other].map(pesos).join(' | ')
  return `${one.effectiveOn} ${one.kind} ${one.source} ${pesos(one.amount)} = ${parts} → ${pesos(one.balanceAfter!)}`
}

test('one applied and one returned payment, as a bookkeeper reads them', () => {
  const life = living()
  const first = life.pay('2026-09-20', mxn('4000.00'), { source: 'abroad' })
  life.pay('2026-10-15', mxn('10000.00'))
  life.giveBack(first.paymentId, '2026-11-03')
  whole(life)
  const heads = 'día tipo origen monto = capital | interés | moratorio | seguro | otros → se debe'
  const source =
    'Regla: ADR 17 y 29 (orden de aplicación, versión 1; crédito de 350,000.00 al 10.45 % de la casa de reglas).'
  sameAsGolden('pagos.txt', `${[source, heads, ...life.movements.map(lineOf)].join('\n')}\n`)
})

test('what a payment does is said in figures: this month is paid, the next one comes', () => {
  const life = living()
  const due = life.pay('2026-09-10', mxn('50.00')).effect.figures.paymentDue
  assert.ok(due && due > 0n)
  const { figures, movements } = life.pay('2026-09-12', due).effect
  assert.equal(figures.dueOn?.toString(), '2026-10-31')
  assert.equal(figures.overdueAmount, 0n)
  assert.ok(movements[0]!.parts.interest > 0n)
  whole(life)
})

test('paying it all ends the loan that day; more than all is owed back; taken back, it is owed again', () => {
  const life = living(mxn('20000.00'))
  const { effect, paymentId } = life.pay('2026-09-10', mxn('25000.00'))
  assert.equal(effect.settled, true)
  assert.deepEqual(
    effect.movements.map(({ kind }) => kind),
    ['payment', 'excess-payment'],
  )
  assert.equal(effect.figures.outstandingPrincipal, 0n)
  assert.equal(effect.figures.excessAmount, effect.movements[1]!.amount)
  whole(life)
  const more = life.pay('2026-09-12', mxn('100.00'))
  assert.equal(more.effect.movements[0]!.kind, 'excess-payment')
  const back = life.giveBack(paymentId, '2026-09-15')
  assert.equal(back.settled, false)
  assert.equal(back.figures.outstandingPrincipal, mxn('20000.00'))
  whole(life)
})

test('for the discount, exactly and in its window: half is forgiven', () => {
  const life = living(mxn('80000.00'))
  life.pay('2026-09-10', mxn('3600.00'))
  life.pay('2026-10-10', mxn('3600.00'))
  const offered = life.loan().figures!.discountedPayoffAmount
  assert.ok(offered)
  const { effect } = life.pay('2026-10-12', offered, { forDiscount: true })
  assert.equal(effect.settled, true)
  const [paid, forgiven] = effect.movements
  assert.equal(paid!.amount, offered)
  assert.equal(forgiven!.source, 'fund')
  assert.equal(forgiven!.balanceAfter, 0n)
  whole(life)
})

test('a payment told late counts from the day of the last one; where no file begins, nobody can say', () => {
  const life = living()
  life.pay('2026-09-20', mxn('500.00'))
  const { effect } = life.pay('2026-09-12', mxn('300.00'))
  assert.equal(effect.movements[0]!.effectiveOn.toString(), '2026-09-20')
  assert.equal(effect.movements[0]!.sequence, 9_002)
  whole(life)
  const payment = { paymentId: 'p', amount: mxn('1.00'), source: 'bank' } as const
  const asked = { ...payment, effectiveOn: day('2026-09-20'), forDiscount: false }
  const blank = { loan, movements: [], rules, owed: zero, excess: zero }
  assert.equal(effectOf(blank, asked), undefined)
  const over = { ...blank, loan: { ...loan, status: 'paid-off' as const } }
  assert.equal(effectOf(over, asked)!.movements[0]!.kind, 'excess-payment')
})

const step = fc.record({
  days: fc.integer({ min: 0, max: 40 }),
  back: fc.boolean(),
  which: fc.nat({ max: 9 }),
  amount: fc.bigInt({ min: 1n, max: 900_000n }).map(centavos),
  source: fc.constantFrom('bank' as const, 'shop' as const, 'abroad' as const),
  forDiscount: fc.boolean(),
})

test('whatever comes and is taken back, the ledger sums to zero and the loan lives again alike', () => {
  fc.assert(
    fc.property(
      fc.array(step, { minLength: 1, maxLength: 14 }),
      fc.constantFrom(mxn('9000.00'), mxn('85000.00'), mxn('280000.00')),
      (steps, owed) => {
        const life = living(owed)
        const paid: string[] = []
        let at = day('2026-09-01')
        for (const one of steps) {
          at = at.add({ days: one.days })
          const gone = one.back && paid.length > 0
          if (gone) life.giveBack(paid.splice(one.which % paid.length, 1)[0]!, at)
          else paid.push(life.pay(at, one.amount, one).paymentId)
          whole(life)
        }
        const days = life.movements.map(({ effectiveOn }) => effectiveOn)
        assert.deepEqual(days, days.toSorted(compareDays))
      },
    ),
    { numRuns: 300 },
  )
})
