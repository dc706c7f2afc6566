// «¿Por qué cambió?»: what moved the debt in a month and how the payment is made up, with the rule, the figures
// and the movement each stands on. Every amount is of the file or of a replay that agrees with it.
import { dayNumber, monthOfDay } from '../../foundation/day-number.ts'
import { centavos, type Mxn, sum } from '../../foundation/money.ts'
import type { Day } from '../../foundation/time.ts'
import type { ContributionUse } from '../loan-engine/contract.ts'
import { usualPayment } from '../loan-engine/dues.ts'
import { replay } from '../loan-engine/engine.ts'
import { factorPerThousand, levelPayment } from '../loan-engine/level-payment.ts'
import type { Mark } from '../parameters/parameters.ts'
import {
  compareMonths,
  isPayment,
  isReturn,
  type LoanMovement,
  type Month,
  monthOf,
} from './movements.ts'
import type { Outlook } from './outlook.ts'

export type Totals = {
  /** What came in: payments and the employer's deposits. */
  readonly paid: Mxn
  readonly lowered: Mxn
  readonly interest: Mxn
  readonly lateInterest: Mxn
  readonly insurance: Mxn
  readonly other: Mxn
}
export type InterestWhy = {
  /** Owed when the month began: its interest is a twelfth of the yearly rate on it. */
  readonly owed: Mxn
  readonly ofMonth: Mxn
  /** Paid in this month for months before. */
  readonly ofBefore: Mxn
}
/** What else moved the debt, besides payments. */
export type Mover =
  | 'vsm-update'
  | 'deferral-interest'
  | 'correction'
  | 'returned'
  | 'forgiven'
  | 'opening'
  | 'disbursement'

export type WhyMonth = {
  readonly month: Month
  readonly movements: readonly LoanMovement[]
  /** Owed before its first movement and after its last; null: the file does not say. */
  readonly before: Mxn | null
  readonly after: Mxn | null
  readonly totals: Totals
  readonly interest: InterestWhy | undefined
  readonly movers: readonly { readonly mover: Mover; readonly movement: LoanMovement }[]
  /** The employer's 5 % of that month, and what it does in this loan. */
  readonly contributed: Mxn
  readonly contributions: ContributionUse | undefined
}

const totalsOf = (payments: readonly LoanMovement[]): Totals => {
  const part = (name: keyof LoanMovement['parts']) => sum(payments.map((one) => one.parts[name]))
  return {
    paid: sum(payments.map((one) => one.amount)),
    lowered: part('principal'),
    interest: part('interest'),
    lateInterest: part('lateInterest'),
    insurance: part('insurance'),
    other: part('other'),
  }
}

/** The interest of the month by our own arithmetic, where it agrees with the file's. */
function interestOf(outlook: Outlook, month: Month, paid: Mxn): InterestWhy | undefined {
  const { agreement, rules } = outlook
  if (agreement.kind !== 'agrees') return undefined
  const { contract, lines, events } = agreement.lived
  const first = dayNumber(Temporal.PlainDate.from({ ...month, day: 1 }))
  const [began] = lines
  if (!began || monthOfDay(began.on) >= monthOfDay(first)) return undefined
  const { state } = replay(contract, rules, events, first)
  const ofMonth = state.monthInterest < paid ? state.monthInterest : paid
  return {
    owed: centavos(state.owedOnFirst),
    ofMonth: centavos(ofMonth),
    ofBefore: centavos(paid - ofMonth),
  }
}

function moverOf(outlook: Outlook, one: LoanMovement): Mover | undefined {
  if (one.kind === 'opening' || one.kind === 'disbursement') return one.kind
  if (one.kind !== 'adjustment') return undefined
  if (one.own) return isReturn(one) ? 'returned' : 'forgiven'
  const on = dayNumber(one.effectiveOn)
  const { agreement } = outlook
  if (agreement.kind === 'unknown') return 'correction'
  const line = agreement.lived.lines.find((l) => l.on === on && l.kind === 'adjustment' && l.rule)
  return line?.rule === 'vsm-update' || line?.rule === 'deferral-interest'
    ? line.rule
    : 'correction'
}

/** What happened in a month. `movements`: all of the loan, oldest first. */
export function whyIn(
  outlook: Outlook,
  movements: readonly LoanMovement[],
  month: Month,
): WhyMonth {
  const own = movements.filter((one) => compareMonths(monthOf(one.effectiveOn), month) === 0)
  const earlier = movements.findLast((one) => compareMonths(monthOf(one.effectiveOn), month) < 0)
  const payments = own.filter((one) => isPayment(one) && one.kind !== 'adjustment')
  const totals = totalsOf(payments)
  const given = own.filter((one) => one.kind === 'employer-contribution')
  const lived = outlook.agreement.kind === 'unknown' ? undefined : outlook.agreement.lived
  return {
    month,
    movements: own,
    before: earlier?.balanceAfter ?? null,
    after: own.at(-1)?.balanceAfter ?? earlier?.balanceAfter ?? null,
    totals,
    interest: interestOf(outlook, month, totals.interest),
    movers: own.flatMap((movement) => {
      const mover = moverOf(outlook, movement)
      return mover ? [{ mover, movement }] : []
    }),
    contributed: sum(given.map((one) => one.amount)),
    contributions: lived?.state.contributions,
  }
}

/** Months with something in them, newest first. */
export function monthsWith(movements: readonly LoanMovement[]): readonly Month[] {
  const months: Month[] = []
  for (const one of movements.toReversed()) {
    const month = monthOf(one.effectiveOn)
    if (!months.some((known) => compareMonths(known, month) === 0)) months.push(month)
  }
  return months
}

export type PaymentWhy = {
  readonly level: Mxn
  /** Per 1,000 lent, in thousandths; undefined: the payment is not the level one of its terms. */
  readonly factor: bigint | undefined
  /** Ten-thousandths of a VSM, and the centavos of a day of UMI. */
  readonly inVsm: { readonly level: bigint; readonly day: Mxn } | undefined
  readonly insurance: Mxn
  readonly insuranceMark: Mark | undefined
  readonly fee: Mxn
  readonly feePpm: bigint
  readonly total: Mxn
}

/** How the payment of this month is made up; undefined where our arithmetic and the file differ. */
export function paymentWhy(outlook: Outlook, today: Day): PaymentWhy | undefined {
  const { agreement, rules, loan } = outlook
  if (agreement.kind !== 'agrees' || loan.status === 'paid-off') return undefined
  const { contract, state } = agreement.lived
  const month = rules.of(monthOfDay(dayNumber(today)))
  const charges = usualPayment(state.level, contract, month)
  const { original, ratePpm, termMonths } = contract
  const isLevel =
    state.vsm === undefined && state.level === levelPayment(original, ratePpm, termMonths)
  const insurance = rules.parameters.on('damage-insurance-bimester', today)
  return {
    level: centavos(state.level),
    factor: isLevel ? factorPerThousand(ratePpm, termMonths) : undefined,
    inVsm:
      state.vsm === undefined ? undefined : { level: state.levelVsm, day: centavos(state.vsmDay) },
    insurance: charges.insurance,
    insuranceMark: insurance?.mark,
    fee: charges.protectionFee,
    feePpm: month.protectionPpm,
    total: charges.total,
  }
}

/** The month to begin with: the newest in which a payment was made, or the newest at all. */
export function newestPaid(movements: readonly LoanMovement[]): Month | undefined {
  const paid = movements.findLast((one) => one.kind === 'payment') ?? movements.at(-1)
  return paid && monthOf(paid.effectiveOn)
}
