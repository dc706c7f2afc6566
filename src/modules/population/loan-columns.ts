// What a made-up loan puts into its three files, as texts of their columns. Its figures are the engine's own.
import { dayFrom, lastDayOfMonth, monthOfDay } from '../../foundation/day-number.ts'
import { centavos, plainAmount } from '../../foundation/money.ts'
import { comingPayments, duesByMonth } from '../loan-engine/coming.ts'
import { deferralAllowance } from '../loan-engine/deferral.ts'
import { payoffAmountOn, usualPayment } from '../loan-engine/dues.ts'
import { amountOfLine, isDeferred, type LoanState } from '../loan-engine/loan-state.ts'
import { discountOn } from '../loan-engine/payoff.ts'
import { protectionAllowance } from '../loan-engine/protection.ts'
import type { EngineRules } from '../loan-engine/rules-by-month.ts'
import { paymentsLeft } from '../loan-engine/schedule.ts'
import { dayText } from './calendar.ts'
import type { Loan } from './loan.ts'

export type Columns = Readonly<Record<string, string>>
export const pesosOf = (amount: bigint): string => plainAmount(centavos(amount))
/** Ten-thousandths with four decimals. */
export const fourPlaces = (n: bigint): string => {
  const digits = n.toString().padStart(5, '0')
  return `${digits.slice(0, -4)}.${digits.slice(-4)}`
}

/** What the contract says. Its payment is that of the month of `asOf`, charges and all. */
export function contractColumns(loan: Loan, asOf: number, rules: EngineRules): Columns {
  const { contract, state, status, statusSince } = loan
  const level = state?.level ?? contract.level
  return {
    loan_number: loan.loanNumber,
    ordinal: `${contract.ordinal}`,
    kind: contract.kind,
    currency: contract.currency,
    granted_on: dayText(contract.grantedOn),
    original_amount: pesosOf(contract.original),
    original_vsm: contract.originalVsm === undefined ? '' : fourPlaces(contract.originalVsm),
    annual_rate: fourPlaces(contract.ratePpm),
    term_months: `${contract.termMonths}`,
    monthly_payment: pesosOf(usualPayment(level, contract, rules.of(monthOfDay(asOf))).total),
    regime: loan.regime,
    status,
    status_since: statusSince === null ? '' : dayText(statusSince),
  }
}

export function movementColumns({ loanNumber, lines }: Loan): Columns[] {
  let [sequence, before] = [0, Number.NaN]
  return lines.map((line) => {
    sequence = line.on === before ? sequence + 1 : 1
    before = line.on
    return {
      loan_number: loanNumber,
      effective_on: dayText(line.on),
      sequence: `${sequence}`,
      kind: line.kind,
      source: line.source,
      amount: pesosOf(amountOfLine(line)),
      principal: pesosOf(line.principal),
      interest: pesosOf(line.interest),
      late_interest: pesosOf(line.lateInterest),
      insurance: pesosOf(line.insurance),
      other: pesosOf(line.other),
      balance_after: pesosOf(line.balance),
      balance_after_vsm: line.vsm === undefined ? '' : fourPlaces(line.vsm),
    }
  })
}

const nobodyKnows = {
  payoff_amount: '',
  discounted_payoff_amount: '',
  projected_end_on: '',
  deferral_ends_on: '',
  deferral_months_left: '',
  protection_uses_left: '',
}

/** What an engine can work out of a loan: its payoff and what is still to come. */
function workedOut(loan: Loan, state: LoanState, asOf: number, rules: EngineRules): Columns {
  const { contract } = loan
  const month = rules.of(monthOfDay(asOf))
  const offer = discountOn({
    original: contract.original,
    owedOnFirst: state.owedOnFirst,
    kind: contract.kind,
    ordinal: contract.ordinal,
    upToDate: state.upToDateOnFirst,
    day: dayFrom(asOf),
    balanceSharePpm: rules.on('early-payoff-balance-share', asOf),
    discountPpm: rules.on('early-payoff-discount', asOf),
  })
  const paused = isDeferred(state)
  const offered = state.settledOn === undefined && !paused && offer.offered && offer.open
  const left = state.settledOn === undefined && !paused ? endOf(state, asOf) : undefined
  const { monthsLeft } = deferralAllowance(state, contract, rules, asOf)
  return {
    payoff_amount: pesosOf(payoffAmountOn(state, month, asOf)),
    discounted_payoff_amount: offered ? pesosOf(offer.amount) : '',
    projected_end_on: left === undefined ? '' : dayText(left),
    deferral_ends_on: paused ? dayText(lastDayOfMonth(state.deferral!.until)) : '',
    deferral_months_left: `${monthsLeft}`,
    protection_uses_left: `${protectionAllowance(state, contract, rules, asOf).usesLeft}`,
  }
}

/** The last day of the month of the last payment, when every payment from here on is made. */
function endOf(state: LoanState, asOf: number): number | undefined {
  const months = paymentsLeft(state)
  if (months === undefined || months === 0) return undefined
  const open = state.current.principal + state.current.interest > 0n
  return lastDayOfMonth(monthOfDay(asOf) + (open ? months - 1 : months))
}

/** Dated figures. `scant`: only the balance and the payment are known. */
export function factColumns(loan: Loan, asOf: number, rules: EngineRules, scant: boolean): Columns {
  const { state, contract, status, loanNumber } = loan
  const base = { loan_number: loanNumber, as_of: dayText(asOf), outstanding_vsm: '' }
  const unknown = { payment_due: '', due_on: '', overdue_amount: '', overdue_payments: '' }
  if (state === undefined)
    return {
      ...base,
      ...unknown,
      ...nobodyKnows,
      outstanding_principal: '0.00',
      excess_amount: '0.00',
      payroll_months: '',
      own_months: '',
    }
  const dues = duesByMonth(state, contract, rules, asOf)
  const [next] = comingPayments(state, contract, rules, asOf, 1)
  const live = status === 'active'
  const before = state.monthsBefore ?? 0
  const byPayroll = loan.regime === 'roa' ? before : 0
  return {
    ...base,
    outstanding_principal: pesosOf(state.principal),
    outstanding_vsm: state.vsm === undefined ? '' : fourPlaces(state.vsm),
    payment_due: live && next ? pesosOf(next.total) : '',
    due_on: live && next ? next.dueOn.toString() : '',
    overdue_amount: live ? pesosOf(dues.overdue) : '',
    overdue_payments: live ? `${dues.overduePayments}` : '',
    excess_amount: pesosOf(state.excess),
    payroll_months: `${state.payrollMonths + byPayroll}`,
    own_months: `${state.ownMonths + before - byPayroll}`,
    ...(scant ? nobodyKnows : workedOut(loan, state, asOf, rules)),
  }
}
