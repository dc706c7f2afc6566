// The loans of somebody in the demo: movements that follow from one another to the centavo.
import { loanNumberFor } from '../../../foundation/loan-number.ts'
import { divideHalfUp, mxn } from '../../../foundation/money.ts'
import { monthEnds } from '../../../modules/population/calendar.ts'
import {
  type Loan,
  levelPayment,
  openCard,
  owedOn,
  run,
  type Terms,
} from '../../../modules/population/loan.ts'
import type { LoanStory, PaymentSource, Place } from './persona.ts'
import { dayBefore, numberOfDay, type Timeline } from './timeline.ts'
import type { Deposit } from './work.ts'

export type CastLoan = {
  readonly loan: Loan
  readonly home: Place
  /** The deposits that lowered it. */
  readonly taken: ReadonlySet<Deposit>
  readonly deferred: boolean
  /** Since when whoever pays now has paid. */
  readonly regimeSince: number
}

function termsOf(timeline: Timeline, story: LoanStory): Terms {
  const original = mxn(story.lent)
  const months = story.years * 12
  const level = levelPayment(original, story.ratePpm, months)
  return {
    grantedOn: numberOfDay(timeline.monthsAgo(story.granted).add({ days: 13 })),
    original,
    ratePpm: story.ratePpm,
    months,
    level,
    insurance: divideHalfUp(level * 2n, 100n),
  }
}

/** Lent within the years told here, or brought forward with what was left of it. */
function cardOf(timeline: Timeline, story: LoanStory, terms: Terms) {
  const before = numberOfDay(dayBefore(timeline))
  if (terms.grantedOn > before)
    return openCard({ on: terms.grantedOn, balance: terms.original, kind: 'disbursement' })
  const left = story.instalmentsLeft
  const balance = left === undefined ? owedOn(before, terms) : terms.level * BigInt(left)
  return openCard({ on: before, balance, kind: 'opening' })
}

type Stretch = { source: PaymentSource; from: number; to: number }

/** Who paid from when to when, in days; nobody after the last of them stopped. */
function stretchesOf(timeline: Timeline, { paidBy }: LoanStory, opened: number): Stretch[] {
  let from = opened + 1
  return paidBy.map(({ source, until }) => {
    const to = numberOfDay(
      until === undefined ? timeline.today : timeline.monthsAgo(until).subtract({ days: 1 }),
    )
    const stretch = { source, from, to }
    from = to + 1
    return stretch
  })
}

function play(
  timeline: Timeline,
  story: LoanStory,
  terms: Terms,
  deposits: readonly Deposit[],
): { card: ReturnType<typeof openCard>; taken: Set<Deposit>; stretches: Stretch[] } {
  const card = cardOf(timeline, story, terms)
  const taken = new Set<Deposit>()
  const stretches = stretchesOf(timeline, story, card.movements[0]!.on)
  for (const [i, { source, from, to }] of stretches.entries()) {
    const last = i === stretches.length - 1
    const arrived = deposits.filter((d) => d.receivedOn >= from && (last || d.receivedOn <= to))
    const course = {
      ends: monthEnds(from, to),
      source,
      unpaid: last ? (story.unpaid ?? 0) : 0,
      wasLate: false,
      keepsDeducting: story.keepsDeducting ?? false,
    }
    for (const deposit of run(card, terms, course, arrived)) taken.add(deposit as Deposit)
  }
  return { card, taken, stretches }
}

export function loanOf(
  timeline: Timeline,
  story: LoanStory,
  deposits: readonly Deposit[],
): CastLoan {
  const terms = termsOf(timeline, story)
  const { card, taken, stretches } = play(timeline, story, terms, deposits)
  const { movements } = card
  const over = card.balance() === 0n
  const lastPayment = movements.findLast((m) => m.kind !== 'excess-payment')!
  const { source } = stretches.at(-1)!
  const deferred = story.deferred === true
  const stopped = deferred ? stretches.at(-1)!.to + 1 : null
  const loan: Loan = {
    ...terms,
    loanNumber: loanNumberFor(story.number),
    ordinal: story.ordinal,
    kind: story.kind,
    currency: story.currency,
    regime: source === 'payroll' && !deferred ? 'roa' : 'rea',
    status: over ? 'paid-off' : deferred ? 'deferred' : 'active',
    statusSince: over ? lastPayment.on : stopped,
    unpaid: over ? 0 : (story.unpaid ?? 0),
    movements,
    balance: card.balance(),
    excess: movements.reduce((sum, m) => sum + m.other, 0n),
  }
  const regimeSince = stopped ?? Math.max(stretches.at(-1)!.from, terms.grantedOn)
  return { loan, home: story.home, taken, deferred, regimeSince }
}
