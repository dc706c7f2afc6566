// What can be told before a request is sent: whether it can be granted, why not, and what to do first. Each rule looks
// at figures that are given to it and at what was typed. What nobody told us is unknown: never a false no.
import type { DisagreementCode } from '../../foundation/agreement.ts'
import type { Mxn } from '../../foundation/money.ts'
import { compareDays, type Day } from '../../foundation/time.ts'
import type { Component } from '../ledger/ledger.ts'
import type { Contract } from '../loan-engine/contract.ts'
import type { LoanState } from '../loan-engine/loan-state.ts'
import type { EngineRules } from '../loan-engine/rules-by-month.ts'
import { isLive, type Loan, standingOf } from '../loans/loans.ts'
import type { Checked, CheckName, Values } from './definition.ts'
import { reliefChecks } from './relief-checks.ts'
import { savingsChecks } from './savings-checks.ts'

export type KnownLoan = {
  readonly loan: Loan
  /** Where our arithmetic has it, while that agrees with the files to the centavo. */
  readonly lived?: { readonly contract: Contract; readonly state: LoanState } | undefined
}
/** Undefined: it could not be read just now, or nobody told us. */
export type Known = {
  readonly today: Day
  readonly rules: EngineRules
  readonly bornOn: Day
  readonly pensioner: boolean
  readonly genericRfc: boolean
  /** What of NSS, CURP, RFC, name and birth date cannot be of one person, and what may not be. */
  readonly contradictions: readonly DisagreementCode[]
  readonly doubts: readonly DisagreementCode[]
  readonly savings: Readonly<Record<Component, Mxn | null>> | undefined
  readonly loans: readonly KnownLoan[] | undefined
  readonly jobs: readonly { readonly startedOn: Day; readonly endedOn: Day | null }[] | undefined
  /** Whether something holds a new loan. */
  readonly creditHeld: boolean
  /** What the bank says of whose the account is that was typed. */
  readonly account: 'match' | 'no-match' | 'unknown'
  /** By our own score (mi-6c). */
  readonly couldBorrow: boolean | undefined
}
/** Of the others, the room itself knows: what holds money and contacts, and what was asked before. */
export type RuledCheck = Exclude<
  CheckName,
  'not-asked-already' | 'no-hold-on-money' | 'no-hold-on-contact'
>
export type Verdict = Omit<Checked, 'name'>
/** Undefined: it does not concern who answered so. */
export type Check = (known: Known, values: Values) => Verdict | undefined

export const holds: Verdict = { outcome: 'holds' }
export const fails: Verdict = { outcome: 'fails' }
export const unknown: Verdict = { outcome: 'unknown' }
export const either = (truth: boolean | undefined): Verdict =>
  truth === undefined ? unknown : truth ? holds : fails

/** The loan that was chosen in the form; without a choice the live one, or the last. */
export function loanOf({ loans }: Known, values: Values): KnownLoan | undefined {
  const chosen = loans?.find(({ loan }) => loan.loanNumber === values.loan)
  return chosen ?? loans?.find(({ loan }) => isLive(loan)) ?? loans?.at(-1)
}

/** A rule about the loan: unknown while loans cannot be read, `fails` when there is none. */
export const ofLoan =
  (rule: (one: KnownLoan, known: Known, values: Values) => Verdict | undefined): Check =>
  (known, values) => {
    if (known.loans === undefined) return unknown
    const one = loanOf(known, values)
    return one ? rule(one, known, values) : fails
  }

const byStanding = ofLoan(({ loan }) => {
  const standing = standingOf(loan)
  if (standing === 'behind' || standing === 'in-court') return fails
  return standing === 'unknown' ? unknown : holds
})
const behind = ofLoan(({ loan }) => {
  const standing = standingOf(loan)
  if (standing === 'unknown') return unknown
  return standing === 'behind' ? holds : { ...fails, why: 'nothing-overdue' }
})

/** Damage is told within two years of the day it happened (catalogue of cover, September 2025). */
const withinTwoYears: Check = ({ today }, { happenedOn }) => {
  if (!happenedOn) return undefined
  const last = Temporal.PlainDate.from(happenedOn).add({ years: 2 })
  return either(compareDays(today, last) <= 0)
}

/** Deeds of loans of 1972 to 2007 are kept by the fund; since 2008 the member holds them. */
const lastYearOfDeeds = 2007
const firstDayOfWindow = 9

const checks: Readonly<Record<RuledCheck, Check>> = {
  ...reliefChecks,
  ...savingsChecks,
  'no-live-loan': ({ loans }) => either(loans && !loans.some(({ loan }) => isLive(loan))),
  'live-loan': ({ loans }) => either(loans?.some(({ loan }) => isLive(loan))),
  'loan-paid-off': ofLoan(({ loan }) => either(loan.status === 'paid-off')),
  'loan-up-to-date': byStanding,
  'loan-behind': behind,
  'loan-insured': ofLoan(({ loan }) => either(loan.kind !== 'improvement')),
  'not-in-court': ofLoan(({ loan }) => either(loan.status !== 'in-court')),
  'deeds-with-us': ofLoan(({ loan }) => either(loan.grantedOn.year <= lastYearOfDeeds)),
  'conversion-window': ({ today }) =>
    today.day >= firstDayOfWindow
      ? holds
      : { ...fails, args: { fecha: today.with({ day: firstDayOfWindow }).toString() } },
  'within-two-years': withinTwoYears,
  'could-borrow': ({ couldBorrow }) => either(couldBorrow),
  'no-hold-on-credit': ({ creditHeld }) => either(!creditHeld),
  'identifiers-agree': ({ contradictions, doubts }) =>
    contradictions.length > 0 ? fails : doubts.length > 0 ? unknown : holds,
  'rfc-on-file': ({ genericRfc }) => either(!genericRfc),
}
export const ruledChecks = Object.keys(checks) as readonly RuledCheck[]

/** What can be told of one; undefined: it does not concern who answered so. */
export const verdictOf = (name: RuledCheck, known: Known, values: Values): Verdict | undefined =>
  checks[name](known, values)
