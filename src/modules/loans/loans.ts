// What is known of a loan: its contract, and the dated figures that files brought. Pure reading of them:
// nothing is computed that no file gave, but sums, differences and shares of what they did give.
import type { Mxn } from '../../foundation/money.ts'
import { minus } from '../../foundation/money.ts'
import { compareDays, type Day } from '../../foundation/time.ts'

export type LoanKind = 'traditional' | 'joint' | 'improvement' | 'land' | 'cofinanced'
export type LoanStatus = 'active' | 'deferred' | 'paid-off' | 'in-court'
/** `roa`: taken from the payroll; `rea`: the member pays. */
export type Regime = 'roa' | 'rea'

export type Property = {
  street: string | null
  settlement: string | null
  municipality: string | null
  state: string | null
  postalCode: string | null
}

/** Figures of one day. Null: the file does not say. */
export type LoanFigures = {
  asOf: Day
  /** The last day that a file told of; later figures are what payments of ours made of them. */
  toldOn?: Day | undefined
  outstandingPrincipal: Mxn | null
  /** Ten-thousandths of a VSM. */
  outstandingVsm: bigint | null
  paymentDue: Mxn | null
  dueOn: Day | null
  overdueAmount: Mxn | null
  overduePayments: number | null
  payoffAmount: Mxn | null
  discountedPayoffAmount: Mxn | null
  excessAmount: Mxn | null
  projectedEndOn: Day | null
  deferralEndsOn: Day | null
  deferralMonthsLeft: number | null
  protectionUsesLeft: number | null
  payrollMonths: number | null
  ownMonths: number | null
}

export type Loan = {
  loanId: bigint
  loanNumber: string
  /** 1: first loan, 2: second. */
  ordinal: number
  kind: LoanKind
  currency: 'mxn' | 'vsm'
  grantedOn: Day
  originalAmount: Mxn
  originalVsm: bigint | null
  /** Yearly, parts per million. */
  ratePpm: number
  termMonths: number
  monthlyPayment: Mxn
  regime: Regime
  regimeSince: Day | null
  status: LoanStatus
  statusSince: Day | null
  property: Property
  /** The latest; null: no file of figures has come. */
  figures: LoanFigures | null
}

const shareOf = (paid: bigint, whole: bigint): number | null => {
  if (whole <= 0n || paid < 0n || paid > whole) return null
  return Number.parseInt(`${(paid * 100n) / whole}`, 10)
}

/**
 * Whole per cent of the loan that is paid, never rounded up; in VSM for loans kept in VSM. Null when the file
 * lacks a figure, or when more is owed than was lent.
 */
export function percentPaid({
  currency,
  originalAmount,
  originalVsm,
  status,
  figures,
}: Loan): number | null {
  if (status === 'paid-off') return 100
  if (currency === 'vsm') {
    if (originalVsm === null || !figures || figures.outstandingVsm === null) return null
    return shareOf(originalVsm - figures.outstandingVsm, originalVsm)
  }
  if (!figures || figures.outstandingPrincipal === null) return null
  return shareOf(originalAmount - figures.outstandingPrincipal, originalAmount)
}

/** Pesos of principal paid so far: what was lent less what is owed. Null when unknown or in VSM. */
export function principalPaid({ currency, originalAmount, figures }: Loan): Mxn | null {
  if (currency === 'vsm' || !figures || figures.outstandingPrincipal === null) return null
  const paid = minus(originalAmount, figures.outstandingPrincipal)
  return paid < 0n ? null : paid
}

export type Standing = 'up-to-date' | 'behind' | 'deferred' | 'paid-off' | 'in-court' | 'unknown'

/** How the loan stands. What the contract's file says goes first; arrears are told by the dated figures. */
export function standingOf({ status, figures }: Loan): Standing {
  if (status !== 'active') return status
  const { overdueAmount = null, overduePayments = null } = figures ?? {}
  if ((overdueAmount ?? 0n) > 0n || (overduePayments ?? 0) > 0) return 'behind'
  return overdueAmount === null && overduePayments === null ? 'unknown' : 'up-to-date'
}

/** The next payment: who makes it, how much and by when, as far as it is known. */
export type NextPayment =
  | { by: 'payroll' | 'own'; amount: Mxn | null; dueOn: Day | null; passed: boolean }
  | { by: 'late'; amount: Mxn | null; payments: number | null; regime: Regime }
  | { by: 'paused'; until: Day | null; monthsLeft: number | null }
  | { by: 'court' }
  | { by: 'nobody' }

/** `passed`: the day of the figures' payment is behind us, and no newer file has come. */
export function nextPaymentOf(loan: Loan, today: Day): NextPayment {
  const { figures, regime } = loan
  const standing = standingOf(loan)
  if (standing === 'paid-off') return { by: 'nobody' }
  if (standing === 'in-court') return { by: 'court' }
  if (standing === 'deferred') {
    const { deferralEndsOn = null, deferralMonthsLeft = null } = figures ?? {}
    return { by: 'paused', until: deferralEndsOn, monthsLeft: deferralMonthsLeft }
  }
  if (standing === 'behind') {
    const { overdueAmount = null, overduePayments = null } = figures ?? {}
    return { by: 'late', amount: overdueAmount, payments: overduePayments, regime }
  }
  const { paymentDue = null, dueOn = null } = figures ?? {}
  const passed = dueOn !== null && compareDays(dueOn, today) < 0
  return { by: regime === 'roa' ? 'payroll' : 'own', amount: paymentDue, dueOn, passed }
}

/** What several loans have in common: the sum of what is owed, when every part of it is known. */
export function owedInAll(loans: readonly Loan[]): Mxn | null {
  let whole = 0n
  for (const { status, figures } of loans) {
    if (status === 'paid-off') continue
    if (!figures || figures.outstandingPrincipal === null) return null
    whole += figures.outstandingPrincipal
  }
  return whole as Mxn
}

export const isLive = (loan: Loan): boolean => loan.status !== 'paid-off'

/** The loan that an address asks for by its place (1, 2…); without one, the live one or the last. */
export function chosenFrom(loans: readonly Loan[], place: string | undefined): Loan | undefined {
  if (place === undefined) return loans.find(isLive) ?? loans.at(-1)
  return loans.find((loan) => `${loan.ordinal}` === place)
}

/** 104500 → `10.45%`: two decimals, or as many as there are. */
export function rateText(ppm: number): string {
  const digits = `${ppm}`.padStart(5, '0')
  const decimals = digits.slice(-4).replace(/0{1,2}$/, '')
  return `${digits.slice(0, -4)}.${decimals}%`
}

/** Ten-thousandths of a VSM → `98.1230 VSM`. */
export function vsmText(amount: bigint): string {
  const digits = (amount < 0n ? -amount : amount).toString().padStart(5, '0')
  const whole = digits.slice(0, -4).replace(/\B(?=(\d{3})+$)/g, ',')
  return `${amount < 0n ? '−' : ''}${whole}.${digits.slice(-4)} VSM`
}
