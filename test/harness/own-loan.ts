// A loan that takes payments and gives them back, kept as its rooms keep it: movements appended, the ledger's sums beside.
import assert from 'node:assert/strict'
import { centavos, type Mxn, mxn, sum } from '../../src/foundation/money.ts'
import { type Day, day } from '../../src/foundation/time.ts'
import type { Loan, LoanFigures } from '../../src/modules/loans/loans.ts'
import type { LoanMovement } from '../../src/modules/loans/movements.ts'
import {
  type Effect,
  effectOf,
  effectOfReturn,
  type Known,
  type OwnPayment,
} from '../../src/modules/loans/own-payment.ts'
import { relived } from '../../src/modules/loans/replay.ts'
import { rules } from './loan-story.ts'

export const loan: Loan = {
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
export const zero = mxn('0.00')
export const noFigures: LoanFigures = {
  ...{
    asOf: day('2026-08-31'),
    outstandingPrincipal: null,
    outstandingVsm: null,
    paymentDue: null,
  },
  ...{ dueOn: null, overdueAmount: null, overduePayments: null, payoffAmount: null },
  ...{ discountedPayoffAmount: null, excessAmount: null, projectedEndOn: null },
  ...{ deferralEndsOn: null, deferralMonthsLeft: null, protectionUsesLeft: null },
  ...{ payrollMonths: null, ownMonths: null },
}
export const opening = (on: Day, owed: Mxn): LoanMovement => ({
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
export function living(owed = mxn('280000.00'), began = day('2026-08-31')) {
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

export function whole(life: ReturnType<typeof living>): void {
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
