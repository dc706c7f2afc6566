// What comes next for a loan that goes on as agreed: what is overdue, the next payment, and those after it.
import {
  type DayNumber,
  dayFrom,
  lastDayOfMonth,
  type MonthIndex,
  monthOfDay,
} from '../../foundation/day-number.ts'
import { centavos, type Mxn } from '../../foundation/money.ts'
import type { Day } from '../../foundation/time.ts'
import type { Contract } from './contract.ts'
import { duesOn, usualPayment } from './dues.ts'
import { monthlyInterest } from './level-payment.ts'
import { isDeferred, type LoanState } from './loan-state.ts'
import type { EngineRules } from './rules-by-month.ts'

const least = (a: bigint, b: bigint): bigint => (a < b ? a : b)

export type DuesByMonth = {
  /** Of months that passed, with their late interest and charges: paid today, it is up to date. */
  readonly overdue: Mxn
  readonly overduePayments: number
  /** Within what is overdue. */
  readonly lateInterest: Mxn
  /** What is left of this month's payment. */
  readonly thisMonth: Mxn
}

/** What is due on a day of the open month, what is overdue apart. */
export function duesByMonth(
  state: LoanState,
  contract: Contract,
  rules: EngineRules,
  on: DayNumber,
): DuesByMonth {
  const month = rules.of(monthOfDay(on))
  const dues = duesOn(state, month, on)
  const charges = usualPayment(state.level, contract, month)
  const drawn = state.monthDue > 0n
  const own = drawn
    ? least(state.insurance, charges.insurance) + least(state.protectionFee, charges.protectionFee)
    : 0n
  const thisMonth = dues.currentInterest + dues.currentPrincipal + own
  return {
    overdue: centavos(dues.total - thisMonth),
    overduePayments: dues.overduePayments,
    lateInterest: dues.lateInterest,
    thisMonth: centavos(thisMonth),
  }
}

export type ComingPayment = {
  readonly month: MonthIndex
  readonly dueOn: Day
  readonly principal: Mxn
  readonly interest: Mxn
  readonly insurance: Mxn
  readonly protectionFee: Mxn
  readonly total: Mxn
  /** Owed after it, when everything before it is paid. */
  readonly balance: Mxn
}

function paymentOf(
  owed: bigint,
  state: LoanState,
  contract: Contract,
  rules: EngineRules,
  month: MonthIndex,
): ComingPayment {
  const charges = usualPayment(state.level, contract, rules.of(month))
  const interest = monthlyInterest(owed, state.ratePpm)
  const principal = least(state.level > interest ? state.level - interest : 0n, owed)
  return {
    month,
    dueOn: dayFrom(lastDayOfMonth(month)),
    principal: centavos(principal),
    interest: centavos(interest),
    insurance: charges.insurance,
    protectionFee: charges.protectionFee,
    total: centavos(principal + interest + charges.insurance + charges.protectionFee),
    balance: centavos(owed - principal),
  }
}

/**
 * The payments to come, at most `count`, from this month's if it is still open; whatever is overdue is taken as
 * caught up. A loan in pause starts again in the month after it. At today's figures: those of years to come
 * are not known.
 */
export function comingPayments(
  state: LoanState,
  contract: Contract,
  rules: EngineRules,
  on: DayNumber,
  count = 12,
): readonly ComingPayment[] {
  if (state.settledOn !== undefined || state.month === undefined) return []
  const now = monthOfDay(on)
  const open = state.current.interest + state.current.principal > 0n
  const first = isDeferred(state) ? state.deferral!.until + 1 : open ? now : now + 1
  const payments: ComingPayment[] = []
  let owed = overdueCaughtUp(state)
  for (let month = first; owed > 0n && payments.length < count; month++) {
    const next = paymentOf(owed, state, contract, rules, month)
    payments.push(next)
    owed = next.balance
  }
  return payments
}

/** What is owed once the payments of months that passed are made. */
const overdueCaughtUp = (state: LoanState): bigint =>
  state.unpaid.reduce((owed, one) => owed - one.principal, state.principal)
