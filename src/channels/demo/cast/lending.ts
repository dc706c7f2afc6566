// The loans of somebody in the demo: what happened to them, lived by the engine to the centavo.
import { loanNumberFor } from '../../../foundation/loan-number.ts'
import { mxn } from '../../../foundation/money.ts'
import type { Contract } from '../../../modules/loan-engine/contract.ts'
import { monthEnds } from '../../../modules/population/calendar.ts'
import {
  begin,
  contractOf,
  type Loan,
  live,
  owedOn,
  refOf,
  type Telling,
} from '../../../modules/population/loan.ts'
import { publishedRules } from '../../../modules/population/published-rules.usecases.ts'
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

const rules = publishedRules()

function contractFrom(timeline: Timeline, story: LoanStory): Contract {
  const grantedOn = numberOfDay(timeline.monthsAgo(story.granted).add({ days: 13 }))
  const payroll = story.paidBy.at(-1)!.source === 'payroll' && story.deferred !== true
  return contractOf(
    {
      grantedOn,
      kind: story.kind,
      ordinal: story.ordinal,
      currency: story.currency,
      regime: payroll ? 'roa' : 'rea',
      amount: mxn(story.lent),
      valuedOn: grantedOn,
      ratePpm: story.ratePpm,
      months: story.years * 12,
    },
    rules,
  )
}

/** Lent within the years told here, or brought forward with what was left of it. */
function begun(timeline: Timeline, story: LoanStory, contract: Contract): Telling {
  const before = numberOfDay(dayBefore(timeline))
  const { grantedOn: on, original, level } = contract
  if (on > before) return begin(contract, rules, { on, amount: original, forward: false })
  const left = story.instalmentsLeft
  const amount = left === undefined ? owedOn(before, contract, rules) : level * BigInt(left)
  return begin(contract, rules, { on: before, amount, forward: true })
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
  contract: Contract,
  deposits: readonly Deposit[],
) {
  const telling = begun(timeline, story, contract)
  const taken = new Set<Deposit>()
  const stretches = stretchesOf(timeline, story, telling.running.state.day)
  for (const [i, { source, from, to }] of stretches.entries()) {
    const last = i === stretches.length - 1
    const course = {
      ends: monthEnds(from, to),
      source,
      unpaid: last ? (story.unpaid ?? 0) : 0,
      wasLate: false,
      deferred: false,
      keepsDeducting: story.keepsDeducting ?? false,
    }
    for (const deposit of live(telling, course, deposits, to)) taken.add(deposit as Deposit)
  }
  const stopped = stretches.at(-1)!.to + 1
  if (story.deferred)
    telling.running.happens({ kind: 'deferral', on: stopped, ref: refOf(telling) })
  const rest = { ends: [], source: 'bank', unpaid: 0, wasLate: false } as const
  const alone = { ...rest, deferred: false, keepsDeducting: false }
  const today = numberOfDay(timeline.today)
  for (const deposit of live(telling, alone, deposits, today)) taken.add(deposit as Deposit)
  return { telling, taken, stretches, stopped }
}

export function loanOf(
  timeline: Timeline,
  story: LoanStory,
  deposits: readonly Deposit[],
): CastLoan {
  const contract = contractFrom(timeline, story)
  const { telling, taken, stretches, stopped } = play(timeline, story, contract, deposits)
  const { state, lines } = telling.running
  const over = state.settledOn !== undefined
  const deferred = story.deferred === true
  const loan: Loan = {
    loanNumber: loanNumberFor(story.number),
    contract,
    regime: contract.regime,
    status: over ? 'paid-off' : deferred ? 'deferred' : 'active',
    statusSince: over ? state.settledOn! : deferred ? stopped : null,
    state,
    lines,
  }
  const regimeSince = deferred ? stopped : Math.max(stretches.at(-1)!.from, contract.grantedOn)
  return { loan, home: story.home, taken, deferred, regimeSince }
}
