// A payment that did not stay (a cheque that bounced, a transfer that was called back): what it had paid is owed
// again from the day it left. Nothing is worked out anew for the days before, which would be to the member's harm.
import type { LoanEvent } from './loan-events.ts'
import type { Draft } from './loan-state.ts'
import { isOpen, trim } from './payment.ts'
import { type Said, type Writing, write } from './writing.ts'

const least = (a: bigint, b: bigint): bigint => (a < b ? a : b)

/** Back into the payment of the open month, as far as it was paid; gives what is left over. */
function intoCurrent(draft: Draft, interest: bigint, principal: bigint) {
  const { current } = draft
  const wasOpen = isOpen(current)
  const ofInterest = least(interest, draft.monthInterest - current.interest)
  const scheduled = draft.monthDue - draft.monthInterest
  const ofPrincipal = least(principal, scheduled - current.principal)
  current.interest += ofInterest
  current.principal += ofPrincipal
  if (!wasOpen && isOpen(current)) countBack(draft)
  return { interest: interest - ofInterest, principal: principal - ofPrincipal }
}

/** A payment that is open again will count when it is made again. */
function countBack(draft: Draft): void {
  if (draft.ownMonths > 0) draft.ownMonths -= 1
}

/**
 * The debt goes up by what the payment had lowered it. Interest of months that passed is overdue again, with no more
 * principal than their payment had; what was paid beyond that is owed and is not late.
 */
export function giveBack(w: Writing, event: Extract<LoanEvent, { kind: 'return' }>): void {
  const { draft } = w
  const { principal, interest, lateInterest, insurance, other, excess } = event
  const said: Said = { on: event.on, kind: 'adjustment', source: 'fund', ref: event.ref }
  if (excess) {
    draft.excess += other
    write(w, { ...said, kind: 'excess-payment' }, { other })
    return
  }
  write(w, said, { principal, interest, lateInterest, insurance, other })
  draft.insurance -= insurance
  draft.protectionFee -= other
  draft.lateInterest -= lateInterest
  if (draft.principal > 0n) draft.settledOn = undefined
  const left = intoCurrent(draft, -interest, -principal)
  if (left.interest > 0n) {
    const room = draft.level > left.interest ? draft.level - left.interest : 0n
    draft.unpaid.push({ interest: left.interest, principal: least(left.principal, room) })
    countBack(draft)
  }
  trim(draft)
}
