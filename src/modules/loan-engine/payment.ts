// How money that arrives is used: by the order that counts that day, and what ends the loan ends it that day.
// The parts of a movement add up to its amount; what nobody owes is told as excess and never kept in silence.
import { type DayNumber, dayFrom } from '../../foundation/day-number.ts'
import { type Bucket, contributionBuckets, orderOn } from './application-order.ts'
import { accruedInterest, lateInterestOn, payoffAmountOn } from './dues.ts'
import type { LoanEvent, PaymentSource } from './loan-events.ts'
import { type Draft, overdueInterest } from './loan-state.ts'
import { discountOn } from './payoff.ts'
import { noParts, type Parts, type Said, type Writing, write } from './writing.ts'

const least = (a: bigint, b: bigint): bigint => (a < b ? a : b)

/** Counts late interest up to the end of a day, before what is overdue changes. */
export function countLate({ draft, month }: Writing, on: DayNumber): void {
  if (draft.unpaid.length === 0) return
  const counted = lateInterestOn(draft, month, on)
  draft.lateInterest = counted
  const passed = on === month.last ? 30 : Math.min(30, on - month.first + 1)
  if (passed > draft.lateFrom) draft.lateFrom = passed
}

/** Payments that are whole count towards the thirty years, under who paid the last of them. */
export function countPaid(draft: Draft, source: PaymentSource, payments: number): void {
  if (source === 'payroll' || source === 'employer') draft.payrollMonths += payments
  else draft.ownMonths += payments
}

/** Takes from one bucket what there is, up to `left`; tells what it took and where it belongs in the line. */
function taken(draft: Draft, bucket: Bucket, left: bigint, into: Parts) {
  const take = (of: bigint, part: keyof Parts): bigint => {
    const used = least(of, left)
    into[part] += used
    left -= used
    return used
  }
  if (bucket === 'charges') {
    draft.insurance -= take(draft.insurance, 'insurance')
    draft.protectionFee -= take(draft.protectionFee, 'other')
  } else if (bucket === 'late-interest') {
    draft.lateInterest -= take(draft.lateInterest, 'lateInterest')
  } else if (bucket === 'overdue-interest') {
    for (const one of draft.unpaid) one.interest -= take(one.interest, 'interest')
  } else if (bucket === 'overdue-principal') {
    for (const one of draft.unpaid) one.principal -= take(one.principal, 'principal')
  } else if (bucket === 'current-interest') {
    draft.current.interest -= take(draft.current.interest, 'interest')
  } else if (bucket === 'current-principal') {
    draft.current.principal -= take(draft.current.principal, 'principal')
  } else take(draft.principal - into.principal, 'principal')
  return left
}

export const isOpen = ({ interest, principal }: { interest: bigint; principal: bigint }): boolean =>
  interest > 0n || principal > 0n

/** What is scheduled is never more than what is owed; the oldest keeps its place. */
export function trim(draft: Draft): void {
  let room = draft.principal
  for (const one of draft.unpaid) {
    one.principal = least(one.principal, room)
    room -= one.principal
  }
  draft.current.principal = least(draft.current.principal, room)
}

/** After money: whole payments leave the list, and count. */
function tidy(draft: Draft, hadCurrent: boolean, source: PaymentSource): void {
  trim(draft)
  const open = draft.unpaid.filter(isOpen)
  const closed = draft.unpaid.length - open.length
  if (closed > 0) draft.unpaid = open
  const currentPaid = hadCurrent && !isOpen(draft.current)
  if (closed > 0 || currentPaid) countPaid(draft, source, closed + (currentPaid ? 1 : 0))
}

/** Everything owed that day is paid: the loan is over. */
function settle(w: Writing, said: Said, amount: bigint, payoff: bigint): void {
  const { draft, month } = w
  const { on } = said
  const whole = draft.unpaid.length + (isOpen(draft.current) ? 1 : 0)
  const parts = {
    principal: draft.principal,
    interest: overdueInterest(draft) + accruedInterest(draft, month, on),
    lateInterest: lateInterestOn(draft, month, on),
    insurance: draft.insurance,
    other: draft.protectionFee,
  }
  countPaid(draft, said.source, whole)
  clear(draft, on)
  if (payoff > 0n) write(w, said, parts)
  if (amount > payoff) writeExcess(w, said, amount - payoff)
}

/** Nothing is owed any more. The principal is lowered by the line that goes with it. */
export function clear(draft: Draft, on: DayNumber): void {
  draft.unpaid = []
  draft.current = { interest: 0n, principal: 0n }
  draft.lateInterest = 0n
  draft.insurance = 0n
  draft.protectionFee = 0n
  draft.monthInterest = 0n
  draft.deferral = undefined
  draft.protection = undefined
  draft.settledOn ??= on
}

function writeExcess(w: Writing, said: Said, amount: bigint): void {
  w.draft.excess += amount
  write(w, { ...said, kind: 'excess-payment' }, { other: amount })
}

/** Over, with nothing left of any part. */
const nothingOwed = (draft: Draft): boolean =>
  draft.principal === 0n &&
  draft.unpaid.length === 0 &&
  !isOpen(draft.current) &&
  draft.lateInterest + draft.insurance + draft.protectionFee === 0n

/** A payment, by the order of its day. */
export function pay(w: Writing, said: Said, amount: bigint, only?: readonly Bucket[]): void {
  const { draft, month } = w
  if (draft.settledOn !== undefined || draft.lent === 0n) {
    writeExcess(w, said, amount)
    return
  }
  const payoff = payoffAmountOn(draft, month, said.on)
  if (!only && amount >= payoff) settle(w, said, amount, payoff)
  else use(w, said, amount, only)
}

/** Bucket by bucket; what no bucket takes is excess. */
function use(w: Writing, said: Said, amount: bigint, only?: readonly Bucket[]): void {
  const { draft } = w
  countLate(w, said.on)
  const hadCurrent = isOpen(draft.current)
  const parts: Parts = { ...noParts }
  let left = amount
  for (const bucket of only ?? orderOn(said.on).order) {
    if (left === 0n) break
    left = taken(draft, bucket, left, parts)
  }
  if (only?.length !== 1) draft.touched = true
  if (left < amount) write(w, said, parts)
  tidy(draft, hadCurrent, said.source)
  if (left > 0n) writeExcess(w, said, left)
  if (nothingOwed(draft)) clear(draft, said.on)
}

/** The employer's 5 %: by the vintage of the loan, a part of what is due or straight to principal. */
export function contribute(
  w: Writing,
  { on, amount, ref }: Extract<LoanEvent, { kind: 'employer-contribution' }>,
): void {
  const said: Said = { on, kind: 'employer-contribution', source: 'employer', ref }
  const only: readonly Bucket[] =
    w.draft.contributions === 'to-principal'
      ? ['extra-principal']
      : contributionBuckets(orderOn(on).order)
  pay(w, said, amount, only)
}

/** A payment made for the early-payoff discount: exact or over settles; under, it lowers the debt. */
export function payForDiscount(w: Writing, event: Extract<LoanEvent, { kind: 'payment' }>): void {
  const { draft, contract, rules } = w
  const said: Said = { on: event.on, kind: 'payment', source: event.source, ref: event.ref }
  const offer = discountOn({
    original: contract.original,
    owedOnFirst: draft.owedOnFirst,
    kind: contract.kind,
    ordinal: contract.ordinal,
    upToDate: draft.upToDateOnFirst,
    day: dayFrom(event.on),
    balanceSharePpm: rules.on('early-payoff-balance-share', event.on),
    discountPpm: rules.on('early-payoff-discount', event.on),
  })
  const taken = draft.settledOn === undefined && offer.offered && offer.open
  if (taken && event.amount >= offer.amount) settleWithDiscount(w, said, event.amount)
  else pay(w, said, event.amount)
}

/** What was paid goes to principal, and the rest of it is forgiven; what is over is not given back. */
function settleWithDiscount(w: Writing, said: Said, amount: bigint): void {
  const { draft } = w
  countPaid(draft, said.source, isOpen(draft.current) ? 1 : 0)
  clear(draft, said.on)
  const principal = least(amount, draft.principal)
  write(w, said, { principal, other: amount - principal })
  const forgiven = draft.principal
  draft.forgiven += forgiven
  const by: Said = { on: said.on, kind: 'adjustment', source: 'fund', rule: 'discount' }
  if (forgiven > 0n) write(w, by, { principal: forgiven })
}
