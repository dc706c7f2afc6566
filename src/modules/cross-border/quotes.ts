// Quotes: what pesos of a loan cost in dollars through a partner, for some minutes. The pesos reach the loan whole;
// the dollars asked are rounded down to the cent, in favour of who pays, and the difference is the fund's and is
// recorded. A quote never changes; when its minutes are over there is another.
import type { PesosPerUnit } from '../../foundation/exchange.ts'
import { divideHalfUp, type Mxn, minus, plus, type Usd } from '../../foundation/money.ts'
import { cannot, ok, type Result } from '../../foundation/result.ts'
import { type Day, dayOf, type Instant, isPast, later, minutes } from '../../foundation/time.ts'
import type { Limits, Price } from './partners.ts'
import { isStale, type Rate } from './rates.ts'

/** The price of one payment. All of it is said before anybody pays. */
export type Offer = {
  /** Reach the loan. */
  readonly pesos: Mxn
  /** Are changed. */
  readonly usd: Usd
  /** The partner's own, on top; the payer hands over `total`. */
  readonly payerFee: Usd
  readonly total: Usd
  /** Pesos for a dollar at that counter, in ten-thousandths. */
  readonly rate: PesosPerUnit
  /** The day of the source's rate that it was made from. */
  readonly rateOn: Day
  /** What the fund adds so that no centavo is missing; never negative. */
  readonly rounding: Mxn
  /** What the partner keeps, at the fund's cost. */
  readonly fundFee: Mxn
}
export type Quote = Offer & {
  readonly quoteId: string
  readonly partnerId: string
  readonly rateId: string
  readonly quotedAt: Instant
  readonly validUntil: Instant
}

const million = 1_000_000n
const scale = 10_000n

/** The rate at a partner's counter: the reference less its margin, to four decimals. */
export const counterRate = (reference: PesosPerUnit, marginPpm: bigint): PesosPerUnit =>
  divideHalfUp(reference * (million - marginPpm), million)

/** What those dollars are worth in pesos at that rate, to the centavo. */
export const worthOf = (usd: Usd, rate: PesosPerUnit): Mxn => divideHalfUp(usd * rate, scale) as Mxn

export type CannotQuote = 'rate-stale' | 'under-least' | 'over-limit'

/** Refuses, in order: a rate too old, less than the partner takes, more than it takes at once. */
export function offerFor(
  pesos: Mxn,
  rate: Pick<Rate, 'pesos' | 'on'>,
  price: Price,
  today: Day,
): Result<Offer, CannotQuote> {
  if (isStale(rate.on, today)) return cannot('rate-stale')
  const counter = counterRate(rate.pesos, price.marginPpm)
  const usd = ((pesos * scale) / counter) as Usd
  if (usd < price.limits.least || usd <= 0n) return cannot('under-least')
  if (usd > price.limits.operation) return cannot('over-limit')
  return ok({
    pesos,
    usd,
    payerFee: price.payerFee,
    total: plus(usd, price.payerFee),
    rate: counter,
    rateOn: rate.on,
    rounding: minus(pesos, worthOf(usd, counter)),
    fundFee: price.fundFee,
  })
}

export const quoteExpiry = (price: Price, now: Instant): Instant =>
  later(now, minutes(price.quoteMinutes))
export const standsAt = ({ validUntil }: Pick<Quote, 'validUntil'>, now: Instant): boolean =>
  !isPast(validUntil, now)
/** Whole minutes a quote still stands, at least one while it does. */
export function minutesLeft({ validUntil }: Pick<Quote, 'validUntil'>, now: Instant): number {
  const left = validUntil.epochMilliseconds - now.epochMilliseconds
  return left <= 0 ? 0 : Math.ceil(left / 60_000)
}

/** Dollars that went, or are on their way, to a loan through a partner. */
export type Gone = { readonly day: Usd; readonly month: Usd }
export const isOverLimit = (limits: Limits, usd: Usd, gone: Gone): boolean =>
  usd > limits.operation || gone.day + usd > limits.day || gone.month + usd > limits.month
/** The first days of the windows that limits count in: that day, and its month, of Mexico City. */
export const windowsOf = (now: Instant): { readonly day: Day; readonly month: Day } => {
  const day = dayOf(now)
  return { day, month: day.with({ day: 1 }) }
}
