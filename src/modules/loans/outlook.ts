// What can be said of a loan beyond what its file says: what is due and what is to come, by our own arithmetic.
// It is only said while that arithmetic and the file agree to the centavo; where they do not, the file goes.
import {
  type DayNumber,
  dayFrom,
  dayNumber,
  lastDayOfMonth,
  monthOfDay,
} from '../../foundation/day-number.ts'
import { centavos, type Mxn } from '../../foundation/money.ts'
import { compareDays, type Day } from '../../foundation/time.ts'
import {
  type ComingPayment,
  comingPayments,
  type DuesByMonth,
  duesByMonth,
} from '../loan-engine/coming.ts'
import { duesOn, type PayoffParts, payoffPartsOn } from '../loan-engine/dues.ts'
import { openReplay } from '../loan-engine/engine.ts'
import type { LoanState } from '../loan-engine/loan-state.ts'
import { type DiscountOffer, discountOn } from '../loan-engine/payoff.ts'
import type { EngineRules } from '../loan-engine/rules-by-month.ts'
import { scheduleOf } from '../loan-engine/schedule.ts'
import type { Loan } from './loans.ts'
import type { LoanMovement } from './movements.ts'
import { type Difference, type Relived, relived } from './replay.ts'

/** Files and arithmetic agree, differ from a day on, or the files do not tell how the loan began. */
export type Agreement =
  | { readonly kind: 'agrees'; readonly lived: Relived }
  | {
      readonly kind: 'differs'
      readonly lived: Relived
      readonly movement: Difference | undefined
      /** What is owed by the file and by us, where every movement agrees and the figure does not. */
      readonly owed: { readonly file: Mxn; readonly ours: Mxn } | undefined
    }
  | { readonly kind: 'unknown' }

export type Outlook = {
  readonly loan: Loan
  readonly agreement: Agreement
  /** The last day of which the files speak. */
  readonly knownOn: Day
  readonly rules: EngineRules
  /** What the employer's last deposit was, when it is recent; in centavos. */
  readonly contribution: Mxn | undefined
}

const recentMonths = 5

function lastContribution(movements: readonly LoanMovement[], knownOn: Day): Mxn | undefined {
  const last = movements.findLast((one) => one.kind === 'employer-contribution')
  const since = knownOn.subtract({ months: recentMonths })
  return last && compareDays(last.effectiveOn, since) >= 0 ? last.amount : undefined
}

/** `movements`: all of the loan, oldest first. */
export function outlookOf(
  loan: Loan,
  movements: readonly LoanMovement[],
  rules: EngineRules,
  today: Day,
): Outlook {
  const knownOn = loan.figures?.asOf ?? movements.at(-1)?.effectiveOn ?? today
  const upTo = movements.filter((one) => compareDays(one.effectiveOn, knownOn) <= 0)
  const lived = relived(loan, upTo, rules, knownOn)
  const contribution = loan.regime === 'roa' ? lastContribution(upTo, knownOn) : undefined
  const shared = { loan, knownOn, rules, contribution }
  if (!lived) return { ...shared, agreement: { kind: 'unknown' } }
  const file = loan.figures?.outstandingPrincipal ?? null
  const ours = centavos(lived.state.principal + lived.supposed)
  const owed = file !== null && file !== ours ? { file, ours } : undefined
  if (lived.difference || owed)
    return {
      ...shared,
      agreement: {
        kind: 'differs',
        lived,
        movement: lived.difference,
        owed: lived.difference ? undefined : owed,
      },
    }
  return { ...shared, agreement: { kind: 'agrees', lived } }
}

/** Where it stands on a later day when every payment until then is made on the last day of its month. */
export function asIfPaid(
  { agreement, rules, knownOn }: Outlook,
  on: DayNumber,
): LoanState | undefined {
  if (agreement.kind !== 'agrees') return undefined
  const { contract, state } = agreement.lived
  const running = openReplay(contract, rules, state)
  const behind = state.unpaid.length > 0
  for (let month = monthOfDay(dayNumber(knownOn)); month < monthOfDay(on); month++) {
    const end = lastDayOfMonth(month)
    running.passes(end)
    const { total } = duesOn(running.state, rules.of(month), end)
    const pays = running.state.settledOn === undefined && total > 0n && !behind
    const ref = `suposicion-${month}`
    if (pays) running.happens({ kind: 'payment', on: end, amount: total, source: 'bank', ref })
  }
  running.passes(on)
  return running.state
}

/** Payments that lie between what the files tell and that day, and are taken as made. */
export const supposed = ({ knownOn }: Outlook, on: DayNumber): number =>
  monthOfDay(on) - monthOfDay(dayNumber(knownOn))

export type Payoff = PayoffParts & {
  readonly on: Day
  readonly discount: DiscountOffer
  /** Months whose payments are taken as made on the way there. */
  readonly supposes: number
}

/** What ends the loan on a day that is not before the files' last; undefined where we cannot tell. */
export function payoffAt(outlook: Outlook, day: Day): Payoff | undefined {
  const on = Math.max(dayNumber(day), dayNumber(outlook.knownOn))
  const state = asIfPaid(outlook, on)
  if (!state || state.settledOn !== undefined || outlook.agreement.kind !== 'agrees')
    return undefined
  const { rules } = outlook
  const { contract } = outlook.agreement.lived
  const discount = discountOn({
    original: contract.original,
    owedOnFirst: state.owedOnFirst,
    kind: contract.kind,
    ordinal: contract.ordinal,
    upToDate: state.upToDateOnFirst,
    day: dayFrom(on),
    balanceSharePpm: rules.on('early-payoff-balance-share', on),
    discountPpm: rules.on('early-payoff-discount', on),
  })
  const parts = payoffPartsOn(state, rules.of(monthOfDay(on)), on)
  return { ...parts, on: dayFrom(on), discount, supposes: supposed(outlook, on) }
}

/** What is due on the last day that the files know; undefined where we cannot tell. */
export function duesAt({ agreement, rules, knownOn }: Outlook): DuesByMonth | undefined {
  if (agreement.kind !== 'agrees') return undefined
  const { state, contract } = agreement.lived
  return duesByMonth(state, contract, rules, dayNumber(knownOn))
}

/** The next twelve payments with their parts; none where we cannot tell. */
export function comingOf({ agreement, rules, knownOn }: Outlook): readonly ComingPayment[] {
  if (agreement.kind !== 'agrees') return []
  const { state, contract } = agreement.lived
  return comingPayments(state, contract, rules, dayNumber(knownOn))
}

export type Ends = {
  /** With the employer's deposits as the last one was; undefined: none is to be seen. */
  readonly keepingJob: Day | undefined
  readonly withoutJob: Day | undefined
  /** The deposits are a part of the payment already, and end nothing sooner. */
  readonly withinPayment: boolean
}

/** When nothing would be owed, at this pace. */
export function endsOf(outlook: Outlook): Ends | undefined {
  const [first] = comingOf(outlook)
  if (!first || outlook.agreement.kind !== 'agrees') return undefined
  const { state } = outlook.agreement.lived
  const { ratePpm, level } = state
  const plan = { principal: first.balance + first.principal, ratePpm, level }
  const endOf = (bimonthly: bigint): Day | undefined => {
    const rows = scheduleOf({ ...plan, bimonthly })
    return rows.ok ? dayFrom(lastDayOfMonth(first.month + rows.value.length - 1)) : undefined
  }
  const withinPayment = state.contributions === 'part-of-due'
  const { contribution } = outlook
  return {
    keepingJob: contribution === undefined || withinPayment ? undefined : endOf(contribution),
    withoutJob: endOf(0n),
    withinPayment,
  }
}

export type Effective = { readonly counted: number; readonly of: number }

/** Payments that count towards the thirty years, as the file tells them; undefined when it does not. */
export function effectiveOf({ loan, rules }: Outlook): Effective | undefined {
  const { payrollMonths = null, ownMonths = null } = loan.figures ?? {}
  if (payrollMonths === null || ownMonths === null) return undefined
  const life = rules.on('loan-life-payments', dayNumber(loan.grantedOn))
  return life === 0n
    ? undefined
    : { counted: payrollMonths + ownMonths, of: Number.parseInt(`${life}`, 10) }
}

/** The day somebody asks a payoff for: today when they ask for none; up to a year ahead. */
export type CannotAskDay = 'day-wrong' | 'day-past' | 'day-too-far'
export function readAskedDay(text: string | undefined, today: Day): Day | CannotAskDay {
  if (text === undefined || text.trim() === '') return today
  const day = readDay(text.trim())
  if (!day) return 'day-wrong'
  if (compareDays(day, today) < 0) return 'day-past'
  return compareDays(day, today.add({ years: 1 })) > 0 ? 'day-too-far' : day
}

function readDay(text: string): Day | undefined {
  const m = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? undefined
  const local = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text) ?? undefined
  const [year, month, day] = m
    ? [m[1]!, m[2]!, m[3]!]
    : local
      ? [local[3]!, local[2]!, local[1]!]
      : []
  if (!year) return undefined
  try {
    return Temporal.PlainDate.from(
      { year: +year, month: +month!, day: +day! },
      { overflow: 'reject' },
    )
  } catch {
    return undefined // a day that no calendar has
  }
}
