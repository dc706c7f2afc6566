// The loan engine: (contract, dated figures, events up to a day) → where the loan stands, and its lines.
// Pure: the same things in give the same centavos out, in one go or event by event. It never reads a clock.
import { type DayNumber, monthOfDay } from '../../foundation/day-number.ts'
import { assert } from '../../foundation/result.ts'
import { type Contract, vintageOf } from './contract.ts'
import { deferralAllowance } from './deferral.ts'
import { levelPayment } from './level-payment.ts'
import { type LoanEvent, standingEvents } from './loan-events.ts'
import { draftOf, isDeferred, type Line, type LoanState, stateOfNew } from './loan-state.ts'
import { closeMonth, openMonth, withdrawInstalment } from './months.ts'
import { contribute, pay, payForDiscount, trim } from './payment.ts'
import { protectionAllowance } from './protection.ts'
import { giveBack } from './returned.ts'
import type { EngineRules } from './rules-by-month.ts'
import { pesosOfVsm } from './vsm.ts'
import { type Writing, write } from './writing.ts'

export type Replay = { readonly state: LoanState; readonly lines: readonly Line[] }

/** Walks to the month of a day, closing and opening months on the way. */
function walkTo(w: Writing, on: DayNumber): void {
  const { draft, rules } = w
  const target = monthOfDay(on)
  for (let at = draft.month ?? target; at < target; at++) {
    closeMonth(w)
    w.month = rules.of(at + 1)
    openMonth(w)
  }
  w.month = rules.of(target)
}

/** The loan begins: lent, or brought forward. Its first payment is that of the next month. */
function begin(w: Writing, event: Extract<LoanEvent, { kind: 'opening' | 'disbursement' }>): void {
  const { draft, month, contract } = w
  draft.month ??= month.month
  draft.lateFrom = 30
  if (contract.originalVsm !== undefined && draft.vsm === undefined) {
    draft.vsm = 0n
    draft.vsmDay = month.vsmDay
    draft.levelVsm = levelPayment(contract.originalVsm, contract.ratePpm, contract.termMonths)
    draft.level = pesosOfVsm(draft.levelVsm, month.vsmDay)
  }
  if (event.kind === 'opening') {
    draft.monthsBefore = event.monthsPaid
    draft.drawn = Math.max(0, month.month - monthOfDay(contract.grantedOn))
  }
  const said = { on: event.on, kind: event.kind, source: 'fund', ref: event.ref } as const
  write(w, said, { principal: -event.amount })
}

function adjust(w: Writing, event: Extract<LoanEvent, { kind: 'adjustment' }>): void {
  const { principal, interest, lateInterest, insurance, other } = event
  const said = { on: event.on, kind: 'adjustment', source: 'fund', ref: event.ref } as const
  write(w, said, { principal, interest, lateInterest, insurance, other })
  trim(w.draft)
  if (w.draft.principal > 0n && principal < 0n) w.draft.settledOn = undefined
}

function defer(w: Writing, event: Extract<LoanEvent, { kind: 'deferral' }>): void {
  const { draft, month, contract, rules } = w
  const months = Math.min(
    event.months ?? Number.POSITIVE_INFINITY,
    deferralAllowance(draft, contract, rules, event.on).months,
  )
  if (months <= 0 || isDeferred(draft) || draft.settledOn !== undefined) return
  const from = draft.touched || draft.monthInterest === 0n ? month.month + 1 : month.month
  if (from === month.month) withdrawInstalment(w)
  draft.deferral = { from, until: from + months - 1, free: event.free ?? false }
}

/** A pause ends with the month in which it is ended: months are whole. */
function endDeferral({ draft, month }: Writing): void {
  const { deferral } = draft
  if (deferral && deferral.until >= month.month)
    draft.deferral = deferral.from > month.month ? undefined : { ...deferral, until: month.month }
}

function endProtection({ draft, month }: Writing): void {
  const { protection } = draft
  if (protection && protection.until >= month.month)
    draft.protection = { ...protection, until: month.month - 1 }
}

function protectFrom(w: Writing, { on }: LoanEvent): void {
  const { draft, contract, rules, month } = w
  const { months, usesLeft } = protectionAllowance(draft, contract, rules, on)
  if (months <= 0 || usesLeft <= 0 || draft.settledOn !== undefined) return
  draft.protection = { from: month.month, until: month.month + months - 1 }
  draft.protectionUses += 1
}

function changeRegime(w: Writing, event: Extract<LoanEvent, { kind: 'regime' }>): void {
  const { draft } = w
  if (draft.regime === event.regime) return
  draft.regime = event.regime
  draft.regimeSince = event.on
  if (event.regime === 'rea') return
  endDeferral(w)
  endProtection(w)
}

/** Another contract from the next month on: in pesos, with its rate and term, and the 5 % to principal. */
function restructure(w: Writing, event: Extract<LoanEvent, { kind: 'restructure' }>): void {
  const { draft } = w
  draft.vsm = undefined
  draft.ratePpm = event.ratePpm
  draft.termMonths = event.termMonths
  draft.drawn = 0
  draft.contributions = 'to-principal'
  draft.level = levelPayment(draft.principal, event.ratePpm, event.termMonths)
}

const said = (event: LoanEvent & { kind: 'payment' }) =>
  ({ on: event.on, kind: 'payment', source: event.source, ref: event.ref }) as const

type Appliers = {
  readonly [K in LoanEvent['kind']]: (w: Writing, event: Extract<LoanEvent, { kind: K }>) => void
}
const appliers: Appliers = {
  disbursement: begin,
  opening: begin,
  payment: (w, event) =>
    event.forDiscount ? payForDiscount(w, event) : pay(w, said(event), event.amount),
  'employer-contribution': contribute,
  adjustment: adjust,
  return: giveBack,
  regime: changeRegime,
  deferral: defer,
  'deferral-end': endDeferral,
  protection: protectFrom,
  restructure,
  void: () => undefined,
}
const apply = (w: Writing, event: LoanEvent): void =>
  (appliers[event.kind] as (w: Writing, event: LoanEvent) => void)(w, event)

/** A replay under way: for whoever decides the next event by how things stand. It is nobody else's to keep. */
export type RunningReplay = {
  readonly contract: Contract
  /** As it stands now; it changes under way, so nobody keeps it. */
  readonly state: LoanState
  readonly lines: readonly Line[]
  happens(event: LoanEvent): void
  /** To the end of a day. */
  passes(upTo: DayNumber): void
}

/** Goes on from a state. Events go forward, and within a day in the order of `compareEvents`. */
export function openReplay(
  contract: Contract,
  rules: EngineRules,
  from: LoanState = stateOfNew(contract),
): RunningReplay {
  const month = rules.of(from.month ?? monthOfDay(from.day))
  const draft = draftOf(from)
  const w: Writing = { draft, lines: [], contract, vintage: vintageOf(contract), rules, month }
  const passes = (upTo: DayNumber): void => {
    assert(upTo >= draft.day, 'events go forward')
    walkTo(w, upTo)
    draft.day = upTo
  }
  return {
    contract,
    state: draft,
    lines: w.lines,
    happens(event) {
      passes(event.on)
      apply(w, event)
    },
    passes,
  }
}

/**
 * Goes on from a state with events that are not older than it, up to the end of a day. The events must stand
 * and be in order (`standingEvents`); going on event by event gives what one replay of all of them gives.
 */
export function continued(
  from: LoanState,
  contract: Contract,
  rules: EngineRules,
  events: readonly LoanEvent[],
  upTo: DayNumber,
): Replay {
  const running = openReplay(contract, rules, from)
  for (const event of events) {
    if (event.on > upTo) break
    running.happens(event)
  }
  running.passes(Math.max(upTo, running.state.day))
  return { state: running.state, lines: running.lines }
}

/** Everything from the beginning, in whatever order the events are given; corrections count. */
export const replay = (
  contract: Contract,
  rules: EngineRules,
  events: readonly LoanEvent[],
  upTo: DayNumber,
): Replay => continued(stateOfNew(contract), contract, rules, standingEvents(events), upTo)
