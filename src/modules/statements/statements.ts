// What a statement of a loan says of a stretch of time: where it began, what each payment did, where it ended.
// It adds up what files brought and the pages show; it never reckons a figure of its own, and unknown stays unknown.
import {
  type Bimester,
  bimesterOf,
  firstDayOf,
  lastDayOf,
  nextBimester,
  readBimester,
} from '../../foundation/bimester.ts'
import { type Mxn, minus, sum } from '../../foundation/money.ts'
import { assert } from '../../foundation/result.ts'
import { compareDays, type Day } from '../../foundation/time.ts'
import type { Loan, Regime } from '../loans/loans.ts'
import {
  compareMonths,
  isPayment,
  type LoanMovement,
  type Month,
  monthOf,
  monthsLater,
  monthText,
  type PartName,
  partNames,
  readMonth,
} from '../loans/movements.ts'

/** Paid by payroll, a statement covers two months; paid by the member, one. */
export type Period =
  | { readonly kind: 'bimester'; readonly bimester: Bimester }
  | { readonly kind: 'month'; readonly month: Month }

export const periodText = (period: Period): string =>
  period.kind === 'bimester' ? period.bimester : monthText(period.month)

/** `2026-B3` or `2026-05`; undefined for anything else. */
export function readPeriod(text: string): Period | undefined {
  const month = readMonth(text)
  if (month) return { kind: 'month', month }
  const bimester = /^\d{4}-B[1-6]$/.test(text) ? readBimester(text) : undefined
  return bimester?.ok ? { kind: 'bimester', bimester: bimester.value } : undefined
}

export type Stretch = { readonly from: Day; readonly to: Day }
const firstOf = ({ year, month }: Month): Day => Temporal.PlainDate.from({ year, month, day: 1 })

export const stretchOf = (period: Period): Stretch =>
  period.kind === 'bimester'
    ? { from: firstDayOf(period.bimester), to: lastDayOf(period.bimester) }
    : {
        from: firstOf(period.month),
        to: firstOf(monthsLater(period.month, 1)).subtract({ days: 1 }),
      }

const other: Readonly<Record<Regime, Regime>> = { roa: 'rea', rea: 'roa' }

/** Who paid in a month: whoever pays now since then, and before that the other. */
function regimeIn({ regime, regimeSince, grantedOn }: Loan, month: Month): Regime {
  const since = monthOf(regimeSince ?? grantedOn)
  return compareMonths(month, since) >= 0 ? regime : other[regime]
}

/** A paid loan has statements for a year more: what still arrives is told. */
const monthsAfterEnd = 12

/** The last day that files speak for; statements beyond it would be of what nobody knows yet. */
export function knownUntil({ figures, status, statusSince }: Loan): Day | undefined {
  const known = figures?.asOf
  if (!known || status !== 'paid-off' || !statusSince) return known
  const end = statusSince.add({ months: monthsAfterEnd })
  return compareDays(known, end) < 0 ? known : end
}

/** The periods of a loan that are over and known, newest first. */
export function periodsOf(loan: Loan): readonly Period[] {
  const until = knownUntil(loan)
  const periods: Period[] = []
  if (!until) return periods
  for (
    let b = bimesterOf(loan.grantedOn);
    compareDays(firstDayOf(b), until) <= 0;
    b = nextBimester(b)
  ) {
    const months = [monthOf(firstDayOf(b)), monthOf(lastDayOf(b))]
    const each: readonly Period[] =
      regimeIn(loan, months[1]!) === 'roa'
        ? [{ kind: 'bimester', bimester: b }]
        : months.map((month) => ({ kind: 'month', month }))
    const granted = (period: Period) => compareDays(stretchOf(period).to, loan.grantedOn) >= 0
    const over = (period: Period) => compareDays(stretchOf(period).to, until) <= 0
    periods.unshift(...each.filter((period) => granted(period) && over(period)).reverse())
  }
  return periods
}

/** The period of a loan by its text; undefined when it has none such, or it is not over yet. */
export const periodCalled = (loan: Loan, text: string): Period | undefined =>
  periodsOf(loan).find((period) => periodText(period) === text)

export type Sums = Readonly<Record<PartName, Mxn>> & { readonly paid: Mxn }
export type Statement = {
  readonly stretch: Stretch
  /** Principal before the first movement; null: no file says. */
  readonly owedBefore: Mxn | null
  readonly owedAfter: Mxn | null
  readonly owedAfterVsm: bigint | null
  /** Of payments: what came in and what it went to. */
  readonly sums: Sums
  /** Oldest first. */
  readonly movements: readonly LoanMovement[]
}

export const sumsOf = (movements: readonly LoanMovement[]): Sums => {
  const payments = movements.filter(isPayment)
  const of = (name: PartName) => sum(payments.map(({ parts }) => parts[name]))
  const parts = Object.fromEntries(partNames.map((name) => [name, of(name)])) as Record<
    PartName,
    Mxn
  >
  return { ...parts, paid: sum(payments.map(({ amount }) => amount)) }
}

/** What was owed just before a movement: what it left and what it lowered. Nothing before the loan began. */
function before(one: LoanMovement): Mxn | null {
  if (!isPayment(one) && one.kind === 'disbursement') return 0n as Mxn
  return one.balanceAfter === null ? null : ((one.balanceAfter + one.parts.principal) as Mxn)
}

/**
 * Puts a stretch together. `movements` oldest first, all of the stretch; `last` is the one before them, if any.
 * In pesos the end follows from the beginning by what was paid, to the centavo, or the record is broken.
 */
export function statementOf(
  loan: Pick<Loan, 'currency'>,
  stretch: Stretch,
  movements: readonly LoanMovement[],
  last: LoanMovement | undefined,
): Statement {
  const [first] = movements
  const owedBefore = last ? last.balanceAfter : first ? before(first) : null
  const end = movements.at(-1) ?? last
  const owedAfter = end?.balanceAfter ?? null
  const moved = sum(movements.map(({ parts }) => parts.principal))
  if (loan.currency === 'mxn' && owedBefore !== null && owedAfter !== null)
    assert(minus(owedBefore, moved) === owedAfter, 'a statement ends where its movements lead')
  const owedAfterVsm = end?.balanceAfterVsm ?? null
  return { stretch, owedBefore, owedAfter, owedAfterVsm, sums: sumsOf(movements), movements }
}

export type YearRow = { readonly year: number; readonly sums: Sums; readonly owedAfter: Mxn | null }

/** A life of movements, oldest first, year by year. */
export function yearsOf(movements: readonly LoanMovement[]): readonly YearRow[] {
  const years = Map.groupBy(movements, ({ effectiveOn }) => effectiveOn.year)
  return [...years].map(([year, own]) => ({
    year,
    sums: sumsOf(own),
    owedAfter: own.at(-1)!.balanceAfter,
  }))
}

/** `2026-05-31_1`: a payment of a loan, as an address names it. */
export const isReceiptable = (one: LoanMovement): boolean =>
  isPayment(one) && one.amount > 0n && one.own?.returned !== true
