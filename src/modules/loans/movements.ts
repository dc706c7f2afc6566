// The movements of a loan: what each paid for, to the centavo, month by month, and which months are shown.
// A movement whose parts do not add up never came in; here that is held, not mended.
import {
  addBimesters,
  type Bimester,
  bimesterOf,
  bimestersBetween,
  firstDayOf,
} from '../../foundation/bimester.ts'
import { type Mxn, sum } from '../../foundation/money.ts'
import { assert } from '../../foundation/result.ts'
import type { Day } from '../../foundation/time.ts'

export type MovementKind =
  | 'payment'
  | 'employer-contribution'
  | 'opening'
  | 'disbursement'
  | 'excess-payment'
  | 'adjustment'
export type MovementSource = 'payroll' | 'bank' | 'shop' | 'abroad' | 'employer' | 'fund'

export const partNames = ['principal', 'interest', 'lateInterest', 'insurance', 'other'] as const
export type PartName = (typeof partNames)[number]
export type Parts = Readonly<Record<PartName, Mxn>>

export type LoanMovement = {
  effectiveOn: Day
  /** Order within the day, from 1. */
  sequence: number
  kind: MovementKind
  source: MovementSource
  /** What lowers (or, negative, raises) what is owed or charged. */
  amount: Mxn
  parts: Parts
  /** Principal owed afterwards, as the file says; null: it does not. */
  balanceAfter: Mxn | null
  balanceAfterVsm: bigint | null
  /** Of a payment that came to us: no file told it. Its `kind` is an adjustment where it was returned. */
  own?: OwnPart
}
export type OwnPart = {
  readonly paymentId: string
  /** The folio of its receipt, once there is one. */
  readonly receipt: string | null
  /** The money did not stay: another movement takes this one back. */
  readonly returned: boolean
  /** Made for the early-payoff discount. */
  readonly forDiscount: boolean
}

/** What takes back a payment of ours: its parts are those of the payment, negative. */
export const isReturn = ({ own, amount }: Pick<LoanMovement, 'own' | 'amount'>): boolean =>
  own !== undefined && amount < 0n

/** Says what is owed after files told what was before a payment of ours: it moves nothing. */
export const isNote = ({ own, amount }: Pick<LoanMovement, 'own' | 'amount'>): boolean =>
  own !== undefined && amount === 0n

/** Places within a day: those of files come first, ours after them, whatever files may still bring. */
export const firstOwnSequence = 9_001

/** The parts that are there, in order; they add up to the amount. */
export function partsOf({ amount, parts }: LoanMovement): readonly [PartName, Mxn][] {
  assert(sum(Object.values(parts)) === amount, 'the parts of a movement add up to it')
  return partNames.filter((name) => parts[name] !== 0n).map((name) => [name, parts[name]])
}
/** For the bar: principal, interest of both sorts, all the rest. */
export const barOf = ({ parts }: LoanMovement): [Mxn, Mxn, Mxn] => [
  parts.principal,
  sum([parts.interest, parts.lateInterest]),
  sum([parts.insurance, parts.other]),
]

/** Money that comes in, as against figures that open the record. */
export const isPayment = ({ kind }: LoanMovement): boolean =>
  kind !== 'opening' && kind !== 'disbursement'

/** `2026-08`: one month of one year. */
export type Month = { readonly year: number; readonly month: number }
export const monthText = ({ year, month }: Month): string =>
  `${`${year}`.padStart(4, '0')}-${`${month}`.padStart(2, '0')}`
export const monthOf = (day: Day): Month => ({ year: day.year, month: day.month })
const count = ({ year, month }: Month): number => year * 12 + month - 1
export const monthFrom = (n: number): Month => ({
  year: Math.trunc(n / 12),
  month: (n % 12) + 1,
})
export const monthsLater = (month: Month, by: number): Month => monthFrom(count(month) + by)
export const compareMonths = (a: Month, b: Month): number => count(a) - count(b)
const firstDay = ({ year, month }: Month): Day => Temporal.PlainDate.from({ year, month, day: 1 })
const lastDay = (month: Month): Day => firstDay(monthsLater(month, 1)).subtract({ days: 1 })

export type MonthGroup = {
  readonly month: Month
  readonly movements: readonly LoanMovement[]
  /** How much the debt went down (or, negative, up) by the payments listed. */
  readonly lowered: Mxn
}

/** Movements, newest first, by month. */
export function byMonth(movements: readonly LoanMovement[]): readonly MonthGroup[] {
  const groups = new Map<number, LoanMovement[]>()
  for (const one of movements) {
    const at = count(monthOf(one.effectiveOn))
    groups.set(at, [...(groups.get(at) ?? []), one])
  }
  return [...groups].map(([at, own]) => ({
    month: monthFrom(at),
    movements: own,
    lowered: sum(own.filter(isPayment).map((one) => one.parts.principal)),
  }))
}

const written = /^(\d{4})-(0[1-9]|1[0-2])$/
export function readMonth(text: string | undefined): Month | undefined {
  const m = written.exec(text ?? '')
  return m ? { year: +m[1]!, month: +m[2]! } : undefined
}

/** Months shown at once when nothing is asked. */
export const usualMonths = 3
/** A page reads six partitions at most: so many bimesters. */
const mostBimesters = 6

export type Span = {
  readonly from: Month
  readonly to: Month
  /** What was asked for is longer; the newest part of it is shown. */
  readonly cut: boolean
}
export type CannotSpan = 'from-after-to'

const bimesterOfMonth = (month: Month): Bimester => bimesterOf(firstDay(month))

/** The newest months that six bimesters hold. */
function within(from: Month, to: Month): Span {
  const bimesters = bimestersBetween(bimesterOfMonth(from), bimesterOfMonth(to)) + 1
  if (bimesters <= mostBimesters) return { from, to, cut: false }
  const first = addBimesters(bimesterOfMonth(to), 1 - mostBimesters)
  return { from: monthOf(firstDayOf(first)), to, cut: true }
}

/**
 * Which months to show. Without a wish: the last three that hold anything. Months before the loan or after
 * today hold nothing and are left out. Refuses a first month after the last.
 */
export function spanOf(
  asked: { from: Month | undefined; to: Month | undefined },
  loan: { first: Month; last: Month },
): Span | CannotSpan {
  const least = (a: Month, b: Month) => (compareMonths(a, b) <= 0 ? a : b)
  const most = (a: Month, b: Month) => (compareMonths(a, b) >= 0 ? a : b)
  if (asked.from && asked.to && compareMonths(asked.from, asked.to) > 0) return 'from-after-to'
  const fitted = (month: Month) => most(least(month, loan.last), loan.first)
  const to = fitted(asked.to ?? (asked.from ? monthsLater(asked.from, usualMonths - 1) : loan.last))
  const from = fitted(asked.from ?? monthsLater(to, 1 - usualMonths))
  return within(least(from, to), to)
}

/** First and last day, and the bimesters, that a span reads. */
export const reachOf = ({ from, to }: Span) => ({
  from: firstDay(from),
  to: lastDay(to),
  firstBimester: bimesterOfMonth(from),
  lastBimester: bimesterOfMonth(to),
})

/** Where the months before a span stand; undefined when the loan began in it. */
export const before = (span: Span, first: Month): Month | undefined =>
  compareMonths(span.from, first) > 0 ? monthsLater(span.from, -1) : undefined

/** The spans of a year or less that hold the whole life of a loan, newest first: for a file of everything. */
export function* allSpans(loan: { first: Month; last: Month }): Generator<Span> {
  for (let to = loan.last; compareMonths(to, loan.first) >= 0; ) {
    const span = within(loan.first, to)
    yield span
    to = monthsLater(span.from, -1)
  }
}

export type MovementKey = { on: string; sequence: number }
export const keyText = ({ effectiveOn, sequence }: LoanMovement): string =>
  `${effectiveOn}_${sequence}`
/** Undefined for what is no key. */
export function readKey(text: string | undefined): MovementKey | undefined {
  const m = /^(\d{4}-\d{2}-\d{2})_(\d{1,4})$/.exec(text ?? '')
  if (!m) return undefined
  try {
    return { on: Temporal.PlainDate.from(m[1]!).toString(), sequence: +m[2]! }
  } catch {
    return undefined // a day that no calendar has
  }
}
