// What a payment that came to us does to a loan: the engine lives the loan up to that day and uses the money by the
// order of that day. Nothing here decides a part by itself, and what is owed is always what the ledger says.
import { dayNumber } from '../../foundation/day-number.ts'
import { centavos, type Mxn, minus, plus, zeroMxn } from '../../foundation/money.ts'
import { compareDays, type Day } from '../../foundation/time.ts'
import { openReplay } from '../loan-engine/engine.ts'
import type { LoanEvent, PaymentSource } from '../loan-engine/loan-events.ts'
import { amountOfLine, type Line, type LoanState } from '../loan-engine/loan-state.ts'
import type { EngineRules } from '../loan-engine/rules-by-month.ts'
import type { Loan, LoanFigures } from './loans.ts'
import { firstOwnSequence, isReturn, type LoanMovement, type Parts } from './movements.ts'
import { type Relived, relived } from './replay.ts'
import { figuresDay, followedFigures, unfollowedFigures } from './standing-figures.ts'

export type OwnPayment = {
  readonly paymentId: string
  readonly amount: Mxn
  readonly source: Extract<PaymentSource, 'bank' | 'shop' | 'abroad'>
  readonly effectiveOn: Day
  readonly forDiscount: boolean
}
/** What is known of a loan when a payment comes: `movements` from its beginning, oldest first. */
export type Known = {
  readonly loan: Loan
  readonly movements: readonly LoanMovement[]
  readonly rules: EngineRules
  /** By the ledger, just now. */
  readonly owed: Mxn
  readonly excess: Mxn
}
export type Effect = {
  /** To be written, in this order: their parts add up to the payment, but for what the fund forgives. */
  readonly movements: readonly LoanMovement[]
  readonly figures: LoanFigures
  /** Nothing is owed any more. */
  readonly settled: boolean
}

/** A movement is never dated before one that is there: what comes late counts from the day of the last. */
function placeFor(movements: readonly LoanMovement[], on: Day) {
  const last = movements.at(-1)
  const day = last && compareDays(last.effectiveOn, on) > 0 ? last.effectiveOn : on
  const sameDay = movements.filter((one) => one.effectiveOn.equals(day))
  const taken = Math.max(firstOwnSequence - 1, ...sameDay.map(({ sequence }) => sequence))
  return { day, sequence: taken + 1 }
}

const keyAt = (day: Day, sequence: number) => `${day}_${sequence}`
const sumOfPrincipal = (movements: readonly LoanMovement[]): bigint =>
  movements.reduce((total, { parts }) => total + parts.principal, 0n)

/** Where the loan stands by the files, brought to what the ledger says where the two differ. */
function startingFrom(lived: Relived, owed: Mxn): { state: LoanState; followed: boolean } {
  const ours = lived.state.principal + lived.supposed
  const followed = lived.difference === undefined && ours === owed
  return { state: followed ? lived.state : { ...lived.state, principal: owed }, followed }
}

const movementsOf = (
  lines: readonly Line[],
  { day, sequence }: { day: Day; sequence: number },
  { owed }: Known,
  { source, paymentId, forDiscount }: OwnPayment,
): readonly LoanMovement[] => {
  let left = owed
  return lines.map((line, i) => {
    left = minus(left, centavos(line.principal))
    return {
      effectiveOn: day,
      sequence: sequence + i,
      kind: line.kind as LoanMovement['kind'],
      source: line.rule === undefined ? source : 'fund',
      amount: centavos(amountOfLine(line)),
      parts: {
        principal: centavos(line.principal),
        interest: centavos(line.interest),
        lateInterest: centavos(line.lateInterest),
        insurance: centavos(line.insurance),
        other: centavos(line.other),
      },
      balanceAfter: left,
      balanceAfterVsm: line.vsm ?? null,
      own: { paymentId, receipt: null, returned: false, forDiscount },
    }
  })
}

type Living = {
  readonly known: Known
  readonly lived: Relived
  readonly day: Day
  readonly events: readonly LoanEvent[]
}

/** Lives on from where the loan stands with some more events; tells the lines and the figures afterwards. */
function after({ known, lived, day, events }: Living) {
  const { loan, rules, owed, excess } = known
  const { state, followed } = startingFrom(lived, owed)
  const running = openReplay(lived.contract, rules, state)
  for (const event of events) running.happens(event)
  const lines = [...running.lines]
  const left = minus(owed, centavos(lines.reduce((sum, { principal }) => sum + principal, 0n)))
  const settled = running.state.settledOn !== undefined && left === zeroMxn
  const paid = running.state.ownMonths - state.ownMonths
  const asOf = figuresDay(loan.figures, day)
  running.passes(Math.max(dayNumber(asOf), running.state.day))
  const { contract, supposed } = lived
  const told = { contract, rules, paid, supposed, state: running.state }
  const over = excess + lines.reduce((sum, one) => sum + excessIn(one), 0n)
  const figures = followed
    ? followedFigures(loan.figures, asOf, told)
    : unfollowedFigures(loan.figures, asOf, { owed: left, excess: centavos(over) })
  return { lines, settled, figures }
}
const excessIn = ({ kind, other }: Line): bigint => (kind === 'excess-payment' ? other : 0n)

/** Paid when nothing was owed: all of it is owed back. */
function inExcess(known: Known, place: ReturnType<typeof placeFor>, payment: OwnPayment): Effect {
  const { loan, owed, excess } = known
  const { amount, source, paymentId, forDiscount } = payment
  const parts = {
    ...{ principal: zeroMxn, interest: zeroMxn, lateInterest: zeroMxn, insurance: zeroMxn },
    other: amount,
  }
  const own = { paymentId, receipt: null, returned: false, forDiscount }
  const one: LoanMovement = {
    ...{ effectiveOn: place.day, sequence: place.sequence, kind: 'excess-payment', source, amount },
    ...{ parts, balanceAfter: owed, balanceAfterVsm: null, own },
  }
  const asOf = figuresDay(loan.figures, place.day)
  const figures = unfollowedFigures(loan.figures, asOf, { owed, excess: plus(excess, amount) })
  return { movements: [one], figures, settled: true }
}

/** What a payment does; undefined where no file tells how the loan began, so that nobody can say. */
export function effectOf(known: Known, payment: OwnPayment): Effect | undefined {
  const { loan, movements, rules } = known
  const place = placeFor(movements, payment.effectiveOn)
  if (loan.status === 'paid-off' && known.owed <= 0n) return inExcess(known, place, payment)
  const lived = relived(loan, movements, rules, place.day)
  if (!lived) return undefined
  const { amount, source, forDiscount } = payment
  const event: LoanEvent = {
    kind: 'payment',
    on: dayNumber(place.day),
    ref: keyAt(place.day, place.sequence),
    ...{ amount, source },
    ...(forDiscount && { forDiscount }),
  }
  const { lines, settled, figures } = after({ known, lived, day: place.day, events: [event] })
  return { movements: movementsOf(lines, place, known, payment), settled, figures }
}

const negative = (parts: Parts): Parts => ({
  principal: centavos(-parts.principal),
  interest: centavos(-parts.interest),
  lateInterest: centavos(-parts.lateInterest),
  insurance: centavos(-parts.insurance),
  other: centavos(-parts.other),
})

/** What taking a payment back does: the mirror of each of its movements, from `on` at the earliest. */
export function effectOfReturn(known: Known, paymentId: string, on: Day): Effect | undefined {
  const { loan, movements, rules } = known
  const place = placeFor(movements, on)
  const lived = relived(loan, movements, rules, place.day)
  const own = movements.filter((one) => one.own?.paymentId === paymentId && !isReturn(one))
  if (!lived || own.length === 0) return undefined
  const mirrors = own.map((one, i): LoanMovement => {
    const parts = negative(one.parts)
    const given = sumOfPrincipal(own.slice(0, i + 1))
    return {
      ...one,
      effectiveOn: place.day,
      sequence: place.sequence + i,
      kind: one.kind === 'excess-payment' ? one.kind : 'adjustment',
      amount: centavos(-one.amount),
      parts,
      balanceAfter: plus(known.owed, centavos(given)),
      balanceAfterVsm: null,
    }
  })
  const events = mirrors.map(
    (one): LoanEvent => ({
      kind: 'return',
      on: dayNumber(place.day),
      ref: keyAt(place.day, one.sequence),
      ...one.parts,
      excess: one.kind === 'excess-payment',
    }),
  )
  const { settled, figures } = after({ known, lived, day: place.day, events })
  return { movements: mirrors, settled, figures }
}
