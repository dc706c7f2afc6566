// The dated figures of a loan as our own arithmetic tells them after a payment of ours, in the terms of the files.
// What only files can know stays as the last file told it; what we cannot follow is unknown, never guessed.
import { dayFrom, dayNumber, lastDayOfMonth, monthOfDay } from '../../foundation/day-number.ts'
import { centavos, type Mxn, zeroMxn } from '../../foundation/money.ts'
import { compareDays, type Day } from '../../foundation/time.ts'
import { comingPayments, duesByMonth } from '../loan-engine/coming.ts'
import type { Contract } from '../loan-engine/contract.ts'
import { payoffAmountOn } from '../loan-engine/dues.ts'
import { isDeferred, type LoanState } from '../loan-engine/loan-state.ts'
import { discountOn } from '../loan-engine/payoff.ts'
import type { EngineRules } from '../loan-engine/rules-by-month.ts'
import { paymentsLeft } from '../loan-engine/schedule.ts'
import type { LoanFigures } from './loans.ts'

const later = (a: Day, b: Day | undefined): Day => (b && compareDays(b, a) > 0 ? b : a)

type OfFiles = Pick<
  LoanFigures,
  | 'toldOn'
  | 'deferralEndsOn'
  | 'deferralMonthsLeft'
  | 'protectionUsesLeft'
  | 'payrollMonths'
  | 'ownMonths'
>
const ofFiles = (figures: LoanFigures | null): OfFiles => ({
  ...(figures?.toldOn && { toldOn: figures.toldOn }),
  deferralEndsOn: figures?.deferralEndsOn ?? null,
  deferralMonthsLeft: figures?.deferralMonthsLeft ?? null,
  protectionUsesLeft: figures?.protectionUsesLeft ?? null,
  payrollMonths: figures?.payrollMonths ?? null,
  ownMonths: figures?.ownMonths ?? null,
})

/** The day that the figures speak of: that of the payment, or of the last file when that is later. */
export const figuresDay = (figures: LoanFigures | null, on: Day): Day => later(on, figures?.asOf)

const nothing = {
  ...{ paymentDue: null, dueOn: null, overdueAmount: null, overduePayments: null },
  ...{ payoffAmount: null, discountedPayoffAmount: null, projectedEndOn: null },
}

/** Where we cannot follow the file: what is owed by the ledger, and nothing that would have to be reckoned. */
export const unfollowedFigures = (
  figures: LoanFigures | null,
  asOf: Day,
  { owed, excess }: { owed: Mxn; excess: Mxn },
): LoanFigures => ({
  ...nothing,
  ...ofFiles(figures),
  asOf,
  outstandingPrincipal: owed,
  outstandingVsm: null,
  excessAmount: excess,
  ...(owed === zeroMxn && { overdueAmount: zeroMxn, overduePayments: 0 }),
})

function discounted(state: LoanState, contract: Contract, rules: EngineRules, on: number) {
  const { original, kind, ordinal } = contract
  const offer = discountOn({
    ...{ original, kind, ordinal, owedOnFirst: state.owedOnFirst },
    upToDate: state.upToDateOnFirst,
    day: dayFrom(on),
    balanceSharePpm: rules.on('early-payoff-balance-share', on),
    discountPpm: rules.on('early-payoff-discount', on),
  })
  return offer.offered && offer.open ? offer.amount : null
}

/** The last day of the month of the last payment, when every payment from here on is made. */
function endOf(state: LoanState, on: number): Day | null {
  const months = paymentsLeft(state)
  if (months === undefined || months === 0) return null
  const open = state.current.principal + state.current.interest > 0n
  return dayFrom(lastDayOfMonth(monthOfDay(on) + (open ? months - 1 : months)))
}

/**
 * `state`: at the end of `asOf`. `paid`: payments of the member's own that became whole since the file. `supposed`:
 * principal of payments that are taken as made: it is still owed until a file tells them.
 */
export function followedFigures(
  figures: LoanFigures | null,
  asOf: Day,
  told: {
    state: LoanState
    contract: Contract
    rules: EngineRules
    paid: number
    supposed: bigint
  },
): LoanFigures {
  const { state, contract, rules, paid, supposed } = told
  const on = dayNumber(asOf)
  const over = state.settledOn !== undefined
  const live = !over && !isDeferred(state)
  const dues = duesByMonth(state, contract, rules, on)
  const [next] = live ? comingPayments(state, contract, rules, on, 1) : []
  const own = figures?.ownMonths ?? null
  const payoff = centavos(over ? 0n : payoffAmountOn(state, rules.of(monthOfDay(on)), on))
  return {
    ...ofFiles(figures),
    asOf,
    outstandingPrincipal: centavos(state.principal + supposed),
    outstandingVsm: supposed > 0n ? null : (state.vsm ?? null),
    paymentDue: next?.total ?? null,
    dueOn: next?.dueOn ?? null,
    overdueAmount: live || over ? dues.overdue : null,
    overduePayments: live || over ? dues.overduePayments : null,
    payoffAmount: supposed > 0n ? null : payoff,
    discountedPayoffAmount: live ? discounted(state, contract, rules, on) : null,
    excessAmount: centavos(state.excess),
    projectedEndOn: live ? endOf(state, on) : null,
    ownMonths: own === null ? null : own + paid,
  }
}
