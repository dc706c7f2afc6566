// Aim: payments of ours and their returns, in any order, leave a loan that lives again to the centavo: parts add up,
// balances follow, and what the ledger sums to is what the last movement says is owed.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { sameAsGolden } from '../../../test/harness/golden.ts'
import { rules } from '../../../test/harness/loan-story.ts'
import { living, loan, noFigures, opening, whole, zero } from '../../../test/harness/own-loan.ts'
import { dayFrom } from '../../foundation/day-number.ts'
import { centavos, mxn, pesos, sum } from '../../foundation/money.ts'
import { compareDays, day } from '../../foundation/time.ts'
import type { Loan } from './loans.ts'
import type { LoanMovement } from './movements.ts'
import { effectOf, type Known } from './own-payment.ts'
import { relived } from './replay.ts'

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

test('a payroll that no file has told yet is taken as paid: nothing is late, and the file agrees when it comes', () => {
  const owed = mxn('280000.00')
  const asOf = day('2026-08-31')
  const began: Loan = { ...loan, regime: 'roa', figures: { ...noFigures, asOf, toldOn: asOf } }
  const known: Known = {
    ...{ loan: began, rules, owed, excess: zero },
    movements: [opening(asOf, owed)],
  }
  const asked = { paymentId: 'p1', source: 'bank', forDiscount: false } as const
  const on = day('2026-11-10')
  const effect = effectOf(known, { ...asked, amount: mxn('20000.00'), effectiveOn: on })!
  const [paid] = effect.movements
  assert.equal(paid!.parts.lateInterest, 0n)
  assert.equal(paid!.balanceAfter, owed - paid!.parts.principal, 'what no file told is still owed')
  assert.equal(effect.figures.outstandingPrincipal, paid!.balanceAfter)
  const told = [...known.movements, paid!]
  const lived = relived({ ...began, figures: effect.figures }, told, rules, on)!
  const months = lived.lines.filter(({ ref }) => ref?.startsWith('suposicion'))
  assert.equal(lived.difference, undefined)
  assert.deepEqual([months.length, lived.state.principal + lived.supposed], [2, paid!.balanceAfter])
  let left: bigint = owed
  const payroll = months.map((line): LoanMovement => {
    left -= line.principal
    const { principal, interest, lateInterest, insurance, other } = line
    const parts = { principal, interest, lateInterest, insurance, other } as LoanMovement['parts']
    return {
      ...{ effectiveOn: dayFrom(line.on), sequence: 1, kind: 'payment', source: 'payroll', parts },
      ...{ amount: sum(Object.values(parts)), balanceAfter: centavos(left), balanceAfterVsm: null },
    }
  })
  const figures = { ...effect.figures, toldOn: day('2026-10-31') }
  const whole = [...known.movements, ...payroll, paid!]
  const agreed = relived({ ...began, figures }, whole, rules, on)!
  assert.equal(agreed.difference, undefined)
  assert.equal(agreed.supposed, 0n)
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
