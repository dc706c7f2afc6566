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

/** The times in which the whole portal was stopped, in order and without overlap. */
function stopsOfPortal(windows: readonly MaintenanceWindow[]): { from: Instant; to: Instant }[] {
  const stops: { from: Instant; to: Instant }[] = []
  const inOrder = windows
    .filter((one) => one.parts.includes('portal'))
    .sort((a, b) => Temporal.Instant.compare(a.startsAt, b.startsAt))
  for (const { startsAt: from, endsAt: to } of inOrder) {
    const last = stops.at(-1)
    if (!last || isAfter(from, last.to)) stops.push({ from, to })
    else if (isAfter(to, last.to)) last.to = to
  }
  return stops
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
  const set = earlier(deadline, life)
  let end = deadline
  for (const { from, to } of stopsOfPortal(windows)) {
    const start = isAfter(from, set) ? from : set
    if (!isPast(end, start) && isAfter(to, start)) end = later(end, to.since(start))
  }
  return end
}

/**
 * `extended` turned around, for comparing what is stored: a deadline set `life` before it has passed at `now`
 * exactly when this instant is not before it.
 */
export function reckoned(
  now: Instant,
  life: Duration,
  windows: readonly MaintenanceWindow[],
): Instant {
  let left = life
  let until = now
  let told = now
  for (const { from, to } of stopsOfPortal(windows).reverse()) {
    if (!isAfter(until, from)) continue
    const reopened = isAfter(to, until) ? until : to
    left = left.subtract(until.since(reopened))
    if (left.sign <= 0) break
    told = earlier(told, reopened.since(from))
    until = from
  }
  return told
}

/** The time for which the door held somebody, as a stop of the portal that was theirs alone. */
export const stopOfOne = ({ from, to }: { from: Instant; to: Instant }): MaintenanceWindow => ({
  windowId: 'door',
  kind: 'closed',
  parts: ['portal'],
  startsAt: from,
  endsAt: to,
  toldEndsAt: to,
  message: undefined,
})

/** What rooms with deadlines are handed: both directions, for the stops that are known now. */
export type Deadlines = {
  /** When a deadline that was set `life` before it really passes. */
  extended(deadline: Instant, life: Duration): Instant
  /** The instant to compare stored deadlines of that `life` with, instead of `now`. */
  reckoned(now: Instant, life: Duration): Instant
}
/** Where nothing was ever stopped. */
export const noStops: Deadlines = {
  extended: (deadline) => deadline,
  reckoned: (now) => now,
}
