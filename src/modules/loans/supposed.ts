// Payments of a payroll that no file has told yet. Files come months after the pay they tell of: until then, whoever was
// up to date is taken to have paid, so that money of their own is not used for what their employer already took.
import {
  type DayNumber,
  lastDayOfMonth,
  type MonthIndex,
  monthOfDay,
} from '../../foundation/day-number.ts'
import type { Contract } from '../loan-engine/contract.ts'
import { duesOn } from '../loan-engine/dues.ts'
import { openReplay } from '../loan-engine/engine.ts'
import { type LoanEvent, standingEvents } from '../loan-engine/loan-events.ts'
import type { EngineRules } from '../loan-engine/rules-by-month.ts'

const mark = 'suposicion'
/** After whatever really came that day. */
const refOf = (month: MonthIndex): string => `${mark}-${month}`
export const isSupposed = (ref: string | undefined): boolean => ref?.startsWith(mark) ?? false

/**
 * One payment at the end of each month from that of `toldOn` to the one before `until`, of what is due then. None for
 * who was behind on the last day that files tell: that may go on.
 */
export function supposedPayments(
  contract: Contract,
  rules: EngineRules,
  events: readonly LoanEvent[],
  { toldOn, until }: { toldOn: DayNumber; until: DayNumber },
): readonly LoanEvent[] {
  const first = monthOfDay(toldOn)
  const last = monthOfDay(until)
  if (first >= last) return []
  const left = [...standingEvents(events)]
  const running = openReplay(contract, rules)
  const happen = (upTo: DayNumber) => {
    while (left[0] && left[0].on <= upTo) running.happens(left.shift()!)
    if (upTo > running.state.day) running.passes(upTo)
  }
  happen(toldOn)
  if (running.state.unpaid.length > 0) return []
  const supposed: LoanEvent[] = []
  for (let month = first; month < last; month++) {
    const on = lastDayOfMonth(month)
    happen(on)
    const { total: amount } = duesOn(running.state, rules.of(month), on)
    if (running.state.settledOn !== undefined || amount <= 0n) continue
    const event: LoanEvent = { kind: 'payment', on, amount, source: 'payroll', ref: refOf(month) }
    running.happens(event)
    supposed.push(event)
  }
  return supposed
}
