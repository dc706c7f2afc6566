// The notices by which an employer begins, changes or stops taking a loan from the pay: which can be had now, and
// why not the others. The loan alone decides; nobody writes a notice by hand.
import { divideHalfUp, type Mxn } from '../../foundation/money.ts'
import type { Day } from '../../foundation/time.ts'
import type { DocumentKind } from '../documents/documents.ts'
import type { Loan } from '../loans/loans.ts'

export const noticeKinds = ['retention', 'modification', 'suspension', 'next-settlement'] as const
export type NoticeKind = (typeof noticeKinds)[number]

export const documentKindOf = {
  retention: 'retention-notice',
  modification: 'modification-notice',
  suspension: 'suspension-notice',
  'next-settlement': 'next-settlement-notice',
} as const satisfies Record<NoticeKind, DocumentKind>

/** What the employer takes: so many pesos a month, or a factor of the VSM for loans kept in it. */
export type DiscountTerms =
  | { readonly type: 'pesos'; readonly monthly: Mxn }
  | { readonly type: 'factor'; readonly factor: bigint; readonly monthly: Mxn }

/** The factor of a notice times the UMI of a day is a month's discount: 31.5 at 100.81 are 3,175.52 (SUA, type 3). */
export function termsOf(
  { currency, monthlyPayment }: Pick<Loan, 'currency' | 'monthlyPayment'>,
  umiDay: bigint | undefined,
): DiscountTerms {
  if (currency === 'mxn' || umiDay === undefined) return { type: 'pesos', monthly: monthlyPayment }
  const factor = divideHalfUp(monthlyPayment * 10_000n, umiDay)
  return { type: 'factor', factor, monthly: monthlyPayment }
}

/** Why a notice cannot be had. In order of precedence. */
export type CannotGive =
  | 'cofinanced' // the bank collects: the employer takes nothing for us
  | 'paid-off' // nothing is owed any more
  | 'not-paid-off' // a suspension comes with the last payment
  | 'in-court'
  | 'paused' // nothing is taken while the loan is deferred
  | 'no-employer' // nobody to hand it to
  | 'own-payment' // the member pays: the registry does not tell of a new job yet
  | 'nothing-changed' // the employer has a notice that says the same
  | 'not-near-end' // more is owed than two months of payments
  | 'end-unknown' // no file tells what is owed

/** What the rules look at beside the loan. */
export type Known = {
  /** Employers of today, as social security tells. */
  readonly employers: number
  /** The monthly amount of the notice that the employer has; undefined: none was issued here. */
  readonly noticed: Mxn | undefined
}

const liveRefusal = ({ status, regime }: Loan, { employers }: Known): CannotGive | undefined => {
  if (status === 'paid-off') return 'paid-off'
  if (status === 'in-court') return 'in-court'
  if (status === 'deferred') return 'paused'
  if (employers === 0) return 'no-employer'
  return regime === 'rea' ? 'own-payment' : undefined
}

/** Two payments of a month, or less, are owed: the deductions of one bimester pay it. */
function nearEnd({ figures, monthlyPayment }: Loan): CannotGive | undefined {
  const owed = figures?.payoffAmount ?? figures?.outstandingPrincipal ?? null
  if (owed === null) return 'end-unknown'
  return owed <= monthlyPayment * 2n ? undefined : 'not-near-end'
}

/** The refusal, or undefined when the notice can be had. */
export function refusalFor(kind: NoticeKind, loan: Loan, known: Known): CannotGive | undefined {
  if (loan.kind === 'cofinanced') return 'cofinanced'
  if (kind === 'suspension') return loan.status === 'paid-off' ? undefined : 'not-paid-off'
  const refusal = liveRefusal(loan, known)
  if (refusal) return refusal
  if (kind === 'next-settlement') return nearEnd(loan)
  if (kind === 'retention') return undefined
  const changed = known.noticed !== undefined && known.noticed !== loan.monthlyPayment
  return changed ? undefined : 'nothing-changed'
}

/** What a notice takes out of force: whoever holds an older one learns it at the public check. */
export const replacedBy: Readonly<Record<NoticeKind, readonly NoticeKind[]>> = {
  retention: [],
  modification: ['retention'],
  suspension: ['retention', 'modification', 'next-settlement'],
  'next-settlement': ['retention', 'modification'],
}

/** The day from which it counts: that of the last payment, or of whoever pays now. */
export const countsFrom = (kind: NoticeKind, loan: Loan): Day | null =>
  kind === 'suspension' ? loan.statusSince : (loan.regimeSince ?? loan.grantedOn)
