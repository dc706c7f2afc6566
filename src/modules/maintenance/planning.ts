// How a stop comes to be: one person plans it, another publishes it, and it can be moved while it lasts.
// It must never be published by who planned it, nor start without its hour of notice unless it says «at once».
import { cannot, ok, type Result } from '../../foundation/result.ts'
import { earlier, hours, type Instant, isAfter, isPast, later } from '../../foundation/time.ts'
import type { Said } from '../../foundation/words.ts'
import { announcedBefore, type Kind, type MaintenanceWindow, type Part } from './maintenance.ts'

export type Plan = {
  readonly kind: Kind
  readonly parts: readonly Part[]
  /** Undefined: at once, when it is published. */
  readonly startsAt: Instant | undefined
  readonly endsAt: Instant
  readonly message: Said | undefined
  readonly reason: string
}
export type Move = {
  readonly move: 'published' | 'extended' | 'ended' | 'cancelled'
  readonly endsAt: Instant | null
  readonly reason: string
  readonly by: string
  readonly at: Instant
}
export type Stop = Plan & {
  readonly windowId: string
  readonly plannedBy: string
  readonly plannedByName: string
  readonly plannedAt: Instant
  /** In the order in which they were made. */
  readonly moves: readonly Move[]
}

export type Stage = 'planned' | 'lapsed' | 'published' | 'running' | 'over' | 'ended' | 'cancelled'
/** The whole map: nothing else lists moves. 'running' and 'over' come with the clock. */
export const moves = {
  planned: ['published', 'cancelled'],
  lapsed: [],
  published: ['extended', 'cancelled'],
  running: ['extended', 'ended'],
  over: [],
  ended: [],
  cancelled: [],
} as const satisfies Record<Stage, readonly Move['move'][]>

/** No stop is longer; a longer one is planned as two. */
export const longestStop = hours(24)
/** What one person alone may add, in all, to the end that two published. */
export const mostAdded = hours(4)

export type CannotPlan =
  | 'part-missing'
  | 'portal-and-parts'
  | 'kind-missing'
  | 'start-missing'
  | 'start-too-soon'
  | 'end-missing'
  | 'end-before-start'
  | 'too-long'
  | 'message-half'
  | 'message-long'
  | 'reason-missing'
export type CannotMove =
  | 'no-such-window'
  | 'same-person'
  | 'not-now'
  | 'too-late-to-announce'
  | 'end-missing'
  | 'end-not-later'
  | 'too-much-added'
  | 'reason-missing'

export const longestMessage = 300

/** The published window of a stop; undefined while nobody published it, or when it never happened. */
export function windowOf(stop: Stop): MaintenanceWindow | undefined {
  const published = stop.moves.find((one) => one.move === 'published')
  if (!published || stop.moves.some((one) => one.move === 'cancelled')) return undefined
  const { startsAt: planned } = stop
  const startsAt = planned && isAfter(planned, published.at) ? planned : published.at
  const endsAt = stop.moves.findLast((one) => one.endsAt !== null)?.endsAt ?? stop.endsAt
  const { windowId, kind, parts, message } = stop
  return { windowId, kind, parts, message, startsAt, endsAt, toldEndsAt: stop.endsAt }
}

export function stageOf(stop: Stop, now: Instant): Stage {
  if (stop.moves.some((one) => one.move === 'cancelled')) return 'cancelled'
  const window = windowOf(stop)
  if (!window) return isPast(stop.endsAt, now) ? 'lapsed' : 'planned'
  if (!isPast(window.startsAt, now)) return 'published'
  if (!isPast(window.endsAt, now)) return 'running'
  return stop.moves.some((one) => one.move === 'ended') ? 'ended' : 'over'
}

/** What may happen to it now: what the page offers and what the rule allows are one list. */
export const movesOf = (stop: Stop, now: Instant): readonly Move['move'][] =>
  moves[stageOf(stop, now)]

export const lastStart = (startsAt: Instant): Instant => earlier(startsAt, announcedBefore)

/** Whether a plan can be kept, field by field in the order of the page. */
export function problemsOf(plan: Partial<Plan>, now: Instant): readonly CannotPlan[] {
  const found: CannotPlan[] = []
  const { parts = [], kind, startsAt, endsAt, message, reason } = plan
  if (parts.length === 0) found.push('part-missing')
  if (parts.includes('portal') && parts.length > 1) found.push('portal-and-parts')
  if (!kind) found.push('kind-missing')
  if (startsAt && isPast(lastStart(startsAt), now)) found.push('start-too-soon')
  const start = startsAt ?? now
  if (!endsAt) found.push('end-missing')
  else if (!isAfter(endsAt, start)) found.push('end-before-start')
  else if (isAfter(endsAt, later(start, longestStop))) found.push('too-long')
  if (message && (!message.es || !message.en)) found.push('message-half')
  if (message && Math.max(message.es.length, message.en.length) > longestMessage)
    found.push('message-long')
  if (!reason) found.push('reason-missing')
  return found
}

const mayMove = (
  stop: Stop | undefined,
  move: Move['move'],
  now: Instant,
): Result<Stop, CannotMove> => {
  if (!stop) return cannot('no-such-window')
  return movesOf(stop, now).includes(move) ? ok(stop) : cannot('not-now')
}

/** Two people, always: who planned never publishes, whatever role they have. */
export function mayPublish(
  stop: Stop | undefined,
  by: { staffId: string },
  now: Instant,
): Result<Stop, CannotMove> {
  if (stop?.plannedBy === by.staffId) return cannot('same-person')
  const may = mayMove(stop, 'published', now)
  if (!may.ok) return may
  const { startsAt } = may.value
  return startsAt && isPast(lastStart(startsAt), now) ? cannot('too-late-to-announce') : may
}

/** A later end, while it is still to come; one person adds four hours at most. */
export function mayExtend(
  stop: Stop | undefined,
  endsAt: Instant | undefined,
  now: Instant,
): Result<Stop, CannotMove> {
  const may = mayMove(stop, 'extended', now)
  if (!may.ok) return may
  if (!endsAt) return cannot('end-missing')
  if (!isAfter(endsAt, windowOf(may.value)!.endsAt)) return cannot('end-not-later')
  return isAfter(endsAt, later(may.value.endsAt, mostAdded)) ? cannot('too-much-added') : may
}

/** Opens a running stop before its hour. */
export const mayEnd = (stop: Stop | undefined, now: Instant): Result<Stop, CannotMove> =>
  mayMove(stop, 'ended', now)

/** Takes back what has not begun. */
export const mayCancel = (stop: Stop | undefined, now: Instant): Result<Stop, CannotMove> =>
  mayMove(stop, 'cancelled', now)
