// What happens to a loan, as data. Events of one day have an order of their own, whatever order they came in;
// a correction names what it corrects and both stay, but only what stands is applied.
import type { DayNumber } from '../../foundation/day-number.ts'
import type { Regime } from './contract.ts'

export type PaymentSource = 'payroll' | 'bank' | 'shop' | 'abroad' | 'employer' | 'fund'

type Dated = {
  readonly on: DayNumber
  /** Whoever told it names it: a file and its line, a form. Events of one day and kind go by it. */
  readonly ref: string
  /** The event that this one takes back, and stands for when it has an effect of its own. */
  readonly corrects?: string
}
export type LoanEvent = Dated &
  (
    | { readonly kind: 'disbursement'; readonly amount: bigint }
    /** Brought forward: what was owed that day. `monthsPaid`: effective payments before it, when known. */
    | { readonly kind: 'opening'; readonly amount: bigint; readonly monthsPaid?: number }
    | {
        readonly kind: 'payment'
        readonly amount: bigint
        readonly source: PaymentSource
        /** Made for the early-payoff discount. */
        readonly forDiscount?: boolean
      }
    | { readonly kind: 'employer-contribution'; readonly amount: bigint }
    /** Parts as somebody decided them; a negative principal raises the debt. */
    | {
        readonly kind: 'adjustment'
        readonly principal: bigint
        readonly interest: bigint
        readonly lateInterest: bigint
        readonly insurance: bigint
        readonly other: bigint
      }
    /** Money that was counted and did not stay: what it had paid is owed again from that day. Parts are negative. */
    | {
        readonly kind: 'return'
        readonly principal: bigint
        readonly interest: bigint
        readonly lateInterest: bigint
        readonly insurance: bigint
        readonly other: bigint
        /** `other` was paid in excess of what was owed. */
        readonly excess: boolean
      }
    | { readonly kind: 'regime'; readonly regime: Regime }
    /** `free`: without interest whatever the year, as for incapacity. `months`: as many as may be, when left out. */
    | { readonly kind: 'deferral'; readonly months?: number; readonly free?: boolean }
    | { readonly kind: 'deferral-end' }
    | { readonly kind: 'protection' }
    /** Another contract from here on: to pesos, another rate or term. */
    | { readonly kind: 'restructure'; readonly ratePpm: bigint; readonly termMonths: number }
    /** Takes back the event it corrects, and does nothing else. */
    | { readonly kind: 'void' }
  )
export type EventKind = LoanEvent['kind']

/** Within a day: what the loan is, then how it is paid, then the money, the employer's before anybody's. */
const ranks: Readonly<Record<EventKind, number>> = {
  void: 0,
  disbursement: 1,
  opening: 1,
  restructure: 2,
  regime: 3,
  'deferral-end': 4,
  deferral: 5,
  protection: 6,
  adjustment: 7,
  'employer-contribution': 8,
  payment: 9,
  return: 9, // of money that came before it that day
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
const amountOf = (e: LoanEvent): bigint => ('amount' in e ? e.amount : 0n)

/** The same order for the same events, however they arrived. */
export function compareEvents(a: LoanEvent, b: LoanEvent): number {
  if (a.on !== b.on) return a.on - b.on
  const rank = ranks[a.kind] - ranks[b.kind]
  if (rank !== 0) return rank
  return byText(a.ref, b.ref) || (amountOf(a) < amountOf(b) ? -1 : 1)
}

/**
 * What stands: an event that a standing correction names is out, and so is a correction that another one takes
 * back. A ref told twice counts once.
 */
export function standingEvents(events: readonly LoanEvent[]): readonly LoanEvent[] {
  const byRef = new Map<string, LoanEvent>()
  for (const event of events) if (!byRef.has(event.ref)) byRef.set(event.ref, event)
  const corrections = new Map<string, LoanEvent[]>()
  for (const event of byRef.values())
    if (event.corrects !== undefined)
      corrections.set(event.corrects, [...(corrections.get(event.corrects) ?? []), event])
  const stands = (event: LoanEvent, depth = 0): boolean =>
    depth > events.length ||
    !(corrections.get(event.ref) ?? []).some((by) => by !== event && stands(by, depth + 1))
  if (corrections.size === 0) return [...byRef.values()].sort(compareEvents)
  return [...byRef.values()].filter((e) => e.kind !== 'void' && stands(e)).sort(compareEvents)
}
