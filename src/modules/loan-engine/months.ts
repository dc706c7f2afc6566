// How a month begins and ends: the payment that is drawn up, what passes into arrears, what a pause does, what
// the protection fund pays, and the end after thirty years of effective payments.
import { monthOfDay } from '../../foundation/day-number.ts'
import { divideHalfUp } from '../../foundation/money.ts'
import { usualPayment } from './dues.ts'
import { interestOfDays, levelPayment, million, monthlyInterest } from './level-payment.ts'
import { effectiveMonths, isDeferred, overduePrincipal } from './loan-state.ts'
import { clear, countLate, isOpen, pay, trim } from './payment.ts'
import { pesosOfVsm } from './vsm.ts'
import { type Writing, write } from './writing.ts'

/** A loan in VSM is worth more when the value of its day goes up: what is owed follows, and so does the payment. */
function updateVsm(w: Writing): void {
  const { draft, month } = w
  if (draft.vsm === undefined || draft.vsmDay === month.vsmDay) return
  const before = draft.vsmDay
  draft.vsmDay = month.vsmDay
  draft.level = pesosOfVsm(draft.levelVsm, month.vsmDay)
  for (const one of draft.unpaid) {
    one.interest = divideHalfUp(one.interest * month.vsmDay, before)
    one.principal = divideHalfUp(one.principal * month.vsmDay, before)
  }
  const grown = pesosOfVsm(draft.vsm, month.vsmDay) - draft.principal
  const said = { on: month.first, kind: 'adjustment', source: 'fund', rule: 'vsm-update' } as const
  if (grown !== 0n) write(w, said, { principal: -grown })
  trim(draft)
}

/**
 * A payment that no longer covers the interest, as after a pause of the old rules, is worked out again over
 * what is left of the term (assumed: no source tells it).
 */
function recomputeThinLevel({ draft }: Writing): void {
  if (draft.level > monthlyInterest(draft.principal, draft.ratePpm)) return
  const left = Math.max(draft.termMonths - draft.drawn, 12)
  draft.level = levelPayment(draft.principal, draft.ratePpm, left)
}

/** The payment of a month: its interest on what is owed as it begins, and the rest of the level to principal. */
function drawUp(w: Writing): void {
  const { draft, month, contract } = w
  recomputeThinLevel(w)
  const interest = monthlyInterest(draft.principal, draft.ratePpm)
  const room = draft.principal - overduePrincipal(draft)
  let principal = draft.level > interest ? draft.level - interest : 0n
  if (principal > room) principal = room
  draft.drawn += 1
  const rest = room - principal
  const rounding = draft.drawn === draft.termMonths && rest <= BigInt(draft.termMonths)
  draft.current = { interest, principal: rounding ? room : principal }
  draft.monthInterest = interest
  draft.monthDue = interest + draft.current.principal
  const charges = usualPayment(draft.level, contract, month)
  draft.insurance += charges.insurance
  draft.protectionFee += charges.protectionFee
}

/** The first day of a month: values of the year, then its payment, unless it is paused or over. */
export function openMonth(w: Writing): void {
  const { draft } = w
  draft.month = w.month.month
  draft.touched = false
  draft.monthInterest = 0n
  draft.monthDue = 0n
  draft.lateFrom = isDeferred(draft) ? 30 : 0
  if (draft.settledOn !== undefined) return
  updateVsm(w)
  draft.owedOnFirst = draft.principal
  draft.upToDateOnFirst = draft.unpaid.length === 0
  if (draft.principal === 0n || isDeferred(draft)) return
  drawUp(w)
}

/** Under the old rules the interest of a pause was added to the debt, month by month. */
function endDeferredMonth(w: Writing): void {
  const { draft, month } = w
  draft.deferredMonths += 1
  const thirtieths = draft.deferral!.free ? 0 : month.deferralThirtieths
  const interest = interestOfDays(draft.principal, draft.ratePpm, thirtieths)
  if (interest === 0n) return
  const said = { on: month.last, kind: 'adjustment', source: 'fund' } as const
  write(w, { ...said, rule: 'deferral-interest' }, { principal: -interest })
}

/** The member paid a tenth of the payment and the charges: the fund pays the rest of this month's. */
function protect(w: Writing): void {
  const { draft, month } = w
  const { protection, current, insurance, protectionFee, monthDue } = draft
  if (!protection || month.month < protection.from || month.month > protection.until) return
  const left = current.interest + current.principal
  const share = divideHalfUp(monthDue * month.memberSharePpm, million)
  if (left === 0n || monthDue - left < share || insurance + protectionFee > 0n) return
  draft.protectedMonths.push(month.month)
  const said = { on: month.last, kind: 'payment', source: 'fund', rule: 'protection' } as const
  pay(w, said, left, ['current-interest', 'current-principal'])
}

/** Thirty years of effective payments end the loan (law of the fund, articles 41 and 44). */
function releaseAfterThirtyYears(w: Writing): void {
  const { draft, month, contract, rules } = w
  const months = effectiveMonths(draft)
  if (months === undefined || draft.settledOn !== undefined) return
  const life = rules.of(monthOfDay(contract.grantedOn)).lifePayments
  if (life === 0n || BigInt(months) < life) return
  const released = draft.principal
  draft.released += released
  clear(draft, month.last)
  const said = { on: month.last, kind: 'adjustment', source: 'fund', rule: 'thirty-years' } as const
  if (released > 0n) write(w, said, { principal: released })
}

/** The end of a month: what was not paid of it is overdue from the next day on. */
export function closeMonth(w: Writing): void {
  const { draft } = w
  if (draft.settledOn !== undefined) return
  if (isDeferred(draft)) endDeferredMonth(w)
  else endUsualMonth(w)
}

function endUsualMonth(w: Writing): void {
  const { draft, month } = w
  protect(w)
  countLate(w, month.last)
  releaseAfterThirtyYears(w)
  if (!isOpen(draft.current)) return
  draft.unpaid.push(draft.current)
  draft.current = { interest: 0n, principal: 0n }
}

/** The payment of this month is taken back: a pause covers it. Only when nothing of it was paid. */
export function withdrawInstalment(w: Writing): void {
  const { draft, month, contract } = w
  if (draft.monthInterest === 0n || draft.touched) return
  const charges = usualPayment(draft.level, contract, month)
  draft.insurance -= charges.insurance
  draft.protectionFee -= charges.protectionFee
  draft.current = { interest: 0n, principal: 0n }
  draft.monthInterest = 0n
  draft.monthDue = 0n
  draft.drawn -= 1
  draft.lateFrom = 30
}
