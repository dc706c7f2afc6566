// Planned stops of the portal or of a part of it: when they count, until when, and what they add to a deadline.
// It must never close anything by itself: a window counts only after a second person published it,
// and it ends at the instant that was told, unless somebody said a later one before.
import {
  type Duration,
  earlier,
  hours,
  type Instant,
  isAfter,
  isPast,
  later,
  minutes,
} from '../../foundation/time.ts'
import type { Said } from '../../foundation/words.ts'

/** What may stop apart from the rest. 'portal' is everything that is not a page of help or of staff. */
export const parts = ['portal', 'savings', 'loans', 'payments', 'documents', 'profile'] as const
export type Part = (typeof parts)[number]

/** 'closed': nothing opens. 'read-only': pages open, forms wait. */
export type Kind = 'closed' | 'read-only'

/** A published window, as every process keeps it in memory. */
export type MaintenanceWindow = {
  readonly windowId: string
  readonly kind: Kind
  /** 'portal' alone, or some of the others. */
  readonly parts: readonly Part[]
  readonly startsAt: Instant
  /** The end as it is told now; earlier or later than `toldEndsAt` when it was moved. */
  readonly endsAt: Instant
  /** The end that was published at first. */
  readonly toldEndsAt: Instant
  /** What the operators say about it, in both languages. */
  readonly message: Said | undefined
}

/** Pages tell of a window this long before it starts. */
export const announcedBefore: Duration = minutes(60)
/** Windows that ended are remembered as long as the longest deadline that they could have met. */
export const rememberedFor: Duration = hours(24 * 14)

/** How the portal or a part stands. `until`: when it opens again, also where windows follow one another. */
export type Standing =
  | { readonly state: 'open' }
  | { readonly state: 'announced'; readonly window: MaintenanceWindow; readonly until: Instant }
  | { readonly state: Kind; readonly window: MaintenanceWindow; readonly until: Instant }
export type Maintenance = Readonly<Record<Part, Standing>>

const open: Standing = { state: 'open' }
const wholeOpen = Object.fromEntries(parts.map((part) => [part, open])) as Maintenance

const runsAt = (window: MaintenanceWindow, now: Instant): boolean =>
  isPast(window.startsAt, now) && !isPast(window.endsAt, now)
const isAnnouncedAt = (window: MaintenanceWindow, now: Instant): boolean =>
  !isPast(window.startsAt, now) && isPast(earlier(window.startsAt, announcedBefore), now)

/** Where windows touch or overlap, the end of the last: nobody is told an hour at which it stays shut. */
function endOf(window: MaintenanceWindow, among: readonly MaintenanceWindow[]): Instant {
  let end = window.endsAt
  for (;;) {
    const next = among.find((one) => !isAfter(one.startsAt, end) && isAfter(one.endsAt, end))
    if (!next) return end
    end = next.endsAt
  }
}

const earliest = (windows: readonly MaintenanceWindow[]): MaintenanceWindow | undefined =>
  [...windows].sort((a, b) => Temporal.Instant.compare(a.startsAt, b.startsAt))[0]

function standingAmong(windows: readonly MaintenanceWindow[], now: Instant): Standing {
  for (const state of ['closed', 'read-only'] as const) {
    const alike = windows.filter((one) => one.kind === state)
    const window = earliest(alike.filter((one) => runsAt(one, now)))
    if (window) return { state, window, until: endOf(window, alike) }
  }
  const window = earliest(windows.filter((one) => isAnnouncedAt(one, now)))
  return window ? { state: 'announced', window, until: endOf(window, windows) } : open
}

/** How everything stands at `now`. A stop of the portal is a stop of every part. Closed wins over read-only. */
export function stateAt(windows: readonly MaintenanceWindow[], now: Instant): Maintenance {
  const near = windows.filter((one) => runsAt(one, now) || isAnnouncedAt(one, now))
  if (near.length === 0) return wholeOpen
  const later = windows.filter((one) => !isPast(one.endsAt, now))
  const of = (part: Part) =>
    standingAmong(
      later.filter((one) => one.parts.includes('portal') || one.parts.includes(part)),
      now,
    )
  return Object.fromEntries(parts.map((part) => [part, of(part)])) as Maintenance
}

/**
 * A deadline that was set `life` before it, made later by the time in which the portal was stopped meanwhile:
 * nobody loses to a stop what they could only do in an open portal. Stops of a part move nothing.
 */
export function extended(
  deadline: Instant,
  life: Duration,
  windows: readonly MaintenanceWindow[],
): Instant {
  if (windows.length === 0) return deadline
  let from = earlier(deadline, life)
  let end = deadline
  const stops = windows
    .filter((one) => one.parts.includes('portal'))
    .sort((a, b) => Temporal.Instant.compare(a.startsAt, b.startsAt))
  for (const stop of stops) {
    const start = isAfter(stop.startsAt, from) ? stop.startsAt : from
    if (isPast(end, start) || isPast(stop.endsAt, start)) continue
    end = later(end, stop.endsAt.since(start))
    from = stop.endsAt
  }
  return end
}
