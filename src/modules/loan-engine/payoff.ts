// What ends a loan on a given day, and the half price that the fund offers near the end of it.
// A figure is good through a day and no longer; what lacks for the discount is told by its reason.
import { centavos, divideHalfUp, type Mxn } from '../../foundation/money.ts'
import { compareDays, type Day } from '../../foundation/time.ts'
import {
  bankCalendar,
  lastWorkingDayOfMonth,
  type WorkCalendar,
} from '../../foundation/working-days.ts'
import { interestOfDays, monthlyInterest } from './level-payment.ts'

/** Thirtieths of the month that have passed at the end of a day; its last day makes thirty. */
export const thirtiethsOf = (day: Day): number =>
  day.day === day.daysInMonth ? 30 : Math.min(day.day, 30)

export type PayoffFigure = {
  readonly amount: Mxn
  readonly principal: Mxn
  /** Interest of this month up to that day, by thirtieths. */
  readonly interest: Mxn
  /** What each day more adds, in centavos, half up; the last days of a month may add nothing. */
  readonly perDay: Mxn
  /** Paid later than this, the figure is another one. */
  readonly goodThrough: Day
}

/**
 * What ends a loan on `day`, for somebody who is up to date. `owed`: principal at the beginning of the month.
 * `monthIsPaid`: the payment of that month was made, and its interest with it.
 */
export function payoffOn(loan: {
  readonly owed: bigint
  readonly ratePpm: bigint
  readonly day: Day
  readonly monthIsPaid?: boolean
}): PayoffFigure {
  const { owed, ratePpm, day, monthIsPaid = false } = loan
  const interest = monthIsPaid ? 0n : interestOfDays(owed, ratePpm, thirtiethsOf(day))
  const perDay = monthIsPaid ? 0n : divideHalfUp(monthlyInterest(owed, ratePpm), 30n)
  return {
    amount: centavos(owed + interest),
    principal: centavos(owed),
    interest: centavos(interest),
    perDay: centavos(perDay),
    goodThrough: goodThrough(day, perDay),
  }
}

/** To the end of the month when no day adds anything, as between its 30th and its 31st. */
export function goodThrough(day: Day, perDay: bigint): Day {
  const last = day.with({ day: day.daysInMonth })
  return perDay === 0n || day.day >= 30 ? last : day
}

/** Credits that never get the discount (rules of the fund for early payoff, 2024–25). */
export type CannotDiscount =
  | 'kind-without-discount'
  | 'second-loan'
  | 'converted-early'
  | 'already-settled'
  | 'not-up-to-date'
  | 'owes-too-much'

export type DiscountAsked = {
  readonly original: bigint
  /** Principal owed on the first day of the month: it decides for the whole month. */
  readonly owedOnFirst: bigint
  readonly kind: 'traditional' | 'joint' | 'improvement' | 'land' | 'cofinanced'
  readonly ordinal: number
  readonly upToDate: boolean
  /** Moved from VSM to pesos before May 2022 (Responsabilidad Compartida). */
  readonly convertedEarly?: boolean
  readonly day: Day
  /** Parts per million: 25 % of the original debt, and half off. */
  readonly balanceSharePpm: bigint
  readonly discountPpm: bigint
  readonly calendar?: WorkCalendar
}
export type DiscountOffer =
  | {
      readonly offered: true
      /** To be paid exactly; half of an odd centavo rounds in the member's favour. */
      readonly amount: Mxn
      readonly forgiven: Mxn
      /** Published from day 10; good through the last working day of banks in that month. */
      readonly from: Day
      readonly through: Day
      readonly open: boolean
    }
  | { readonly offered: false; readonly reasons: readonly CannotDiscount[] }

const withoutDiscount = new Set(['improvement', 'land', 'cofinanced'])

/** The early-payoff discount of the month of `day`. Every reason against it is told, not only the first. */
export function discountOn(asked: DiscountAsked): DiscountOffer {
  const { original, owedOnFirst, day } = asked
  const reasons: CannotDiscount[] = []
  if (withoutDiscount.has(asked.kind)) reasons.push('kind-without-discount')
  if (asked.ordinal > 1) reasons.push('second-loan')
  if (asked.convertedEarly) reasons.push('converted-early')
  if (owedOnFirst <= 0n) reasons.push('already-settled')
  if (!asked.upToDate) reasons.push('not-up-to-date')
  if (owedOnFirst * 1_000_000n > original * asked.balanceSharePpm) reasons.push('owes-too-much')
  if (reasons.length > 0) return { offered: false, reasons }
  const amount = (owedOnFirst * (1_000_000n - asked.discountPpm)) / 1_000_000n
  const from = day.with({ day: 10 })
  const through = lastWorkingDayOfMonth(day, asked.calendar ?? bankCalendar())
  const open = compareDays(day, from) >= 0 && compareDays(day, through) <= 0
  return {
    offered: true,
    amount: centavos(amount),
    forgiven: centavos(owedOnFirst - amount),
    from,
    through,
    open,
  }
}

export type DiscountOutcome =
  | 'settled-with-discount'
  | 'settled-without-discount'
  | 'lowers-the-debt'

/**
 * What a payment made for the discount does (A6). Under the amount there is no discount and it lowers the debt.
 * Over it the discount stays and the rest is not given back; the whole debt or more, paid without asking for
 * the discount, loses it (assumed: no source tells the boundary).
 */
export function discountOutcome(
  offer: { amount: bigint; forgiven: bigint },
  paid: bigint,
  asked: boolean,
): DiscountOutcome {
  if (paid < offer.amount) return 'lowers-the-debt'
  if (!asked)
    return paid >= offer.amount + offer.forgiven ? 'settled-without-discount' : 'lowers-the-debt'
  return 'settled-with-discount'
}
