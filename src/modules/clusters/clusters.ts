// Whether what many people have in common is a family, a kiosk or one hand: from how many there are, how unlike each
// other they are and how fast they come. It slows and tells; nothing here ever refuses anybody, and nothing knows
// whether the person exists.
import {
  type Day,
  type Duration,
  days24,
  hours,
  type Instant,
  later,
  minutes,
} from '../../foundation/time.ts'
import type { ParameterName, Parameters } from '../parameters/parameters.ts'
import { type Signal, signals } from './signals.ts'

/** What is looked at: first what reached a member, then what only tried to. */
export const reachedKinds = ['registration', 'contact-change'] as const
export const triedKinds = [
  'look-up',
  'sign-in-failure',
  'recovery',
  'lost-email',
  'folio-check',
  'return-asked',
] as const
export type EventKind = (typeof reachedKinds)[number] | (typeof triedKinds)[number]

export type State = 'quiet' | 'watched' | 'slowed'
export type Marked = 'known' | 'coyote'

/** One event that left the same trace: about whom, and with which mailbox and phone. */
export type Seen = {
  readonly who: string
  readonly mailbox?: string | undefined
  readonly phone?: string | undefined
}

/**
 * So many people within `window`: from `watched` on operators see it; from `alike` on it is slowed where they share
 * mailboxes or phones, from `varied` on whoever they are.
 */
export type Threshold = {
  readonly window: Duration
  readonly watched: number
  readonly alike: number
  readonly varied: number
}

export type Thresholds = Readonly<Record<Signal, Threshold>>

/**
 * Supuesto of 2026-11-22, to be looked at anew with real figures. A kiosk serves 30 people an hour, each with a mailbox
 * and a phone of their own; a person takes 80 seconds at the least, which makes 45 an hour on one device. One mailbox
 * and one mobile belong to one person: two share one by mistake or at home, three do not.
 * They are dated figures that operators change; these count where none is recorded yet, and say the same.
 */
export const shipped: Thresholds = {
  mailbox: { window: days24(30), watched: 2, alike: 3, varied: 3 },
  phone: { window: days24(30), watched: 2, alike: 3, varied: 3 },
  pattern: { window: days24(1), watched: 4, alike: 6, varied: 6 },
  device: { window: hours(1), watched: 6, alike: 8, varied: 46 },
  browser: { window: hours(1), watched: 40, alike: 20, varied: 300 },
  network: { window: hours(1), watched: 40, alike: 20, varied: 300 },
  home: { window: days24(30), watched: 5, alike: 9, varied: 9 },
}

/** The longest that any signal is looked back on: traces are kept no longer. */
export const lookedBack = days24(30)

const sweepSignals = ['device', 'browser', 'network'] as const
type SweepSignal = (typeof sweepSignals)[number]
const kinds = ['hours', 'watched', 'alike', 'varied'] as const

/** The names of every figure here. */
export const figureNames: readonly ParameterName[] = [
  ...signals.flatMap((signal) => kinds.map((kind) => `cluster-${signal}-${kind}` as const)),
  ...sweepSignals.map((signal) => `cluster-sweep-${signal}` as const),
]

/** A figure of that day; undefined when none is recorded, or one that makes a crowd of one person. */
function figure(
  known: Parameters,
  name: ParameterName,
  on: Day,
  least: number,
): number | undefined {
  const value = known.on(name, on)?.value
  const read = value === undefined ? 0 : Number.parseInt(value.toString(), 10)
  return read >= least ? read : undefined
}

/** From how many on, by the figures of that day. */
export function thresholdsOn(known: Parameters, on: Day): Thresholds {
  const of = (signal: Signal): Threshold => {
    const people = (kind: 'watched' | 'alike' | 'varied') =>
      figure(known, `cluster-${signal}-${kind}`, on, 2) ?? shipped[signal][kind]
    const back = figure(known, `cluster-${signal}-hours`, on, 1)
    const window = back === undefined ? shipped[signal].window : hours(back)
    const longest = Temporal.Duration.compare(window, lookedBack) > 0 ? lookedBack : window
    return {
      window: longest,
      watched: people('watched'),
      alike: people('alike'),
      varied: people('varied'),
    }
  }
  return Object.fromEntries(signals.map((signal) => [signal, of(signal)])) as Thresholds
}

/** Below this part of distinct mailboxes, or phones, people are alike. */
const enoughVariety = { of: 10, at: 8 }

const distinct = (values: readonly (string | undefined)[]): number =>
  new Set(values.filter((one) => one !== undefined)).size

/** Whether nearly each of them has a mailbox and a phone of their own, as far as they gave any. */
export function areVaried(seen: readonly Seen[]): boolean {
  const enough = (values: readonly (string | undefined)[], people: number) =>
    distinct(values) * enoughVariety.of >= people * enoughVariety.at
  const having = (part: 'mailbox' | 'phone') => seen.filter((one) => one[part] !== undefined)
  return (['mailbox', 'phone'] as const).every((part) => {
    const some = having(part)
    return enough(
      some.map((one) => one[part]),
      distinct(some.map(({ who }) => who)),
    )
  })
}

export type Verdict = {
  readonly state: State
  readonly people: number
  /** How many came after the last one who was not slowed. */
  readonly over: number
}

/** How one signal stands by its threshold. `seen`: everything within its window, the present event included. */
export function judged(
  { watched, alike, varied }: Threshold,
  seen: readonly Seen[],
  marked?: Marked,
): Verdict {
  const people = distinct(seen.map(({ who }) => who))
  if (marked === 'coyote') return { state: 'slowed', people, over: coyoteOver }
  const from = areVaried(seen) ? varied : alike
  if (people >= from && marked !== 'known')
    return { state: 'slowed', people, over: people - from + 1 }
  const stands = people >= watched || people >= from
  return { state: stands ? 'watched' : 'quiet', people, over: 0 }
}

/** What a person called a coyote waits an hour and more from the first on. */
const coyoteOver = 5
const firstWait = minutes(5)
const longestWait = hours(4)

/** Five minutes for the first who is slowed, twice as long for each further one, four hours at most. */
export function waitFor(over: number): Duration {
  if (over <= 0) return minutes(0)
  const doubled = firstWait.total('minutes') * 2 ** Math.min(over - 1, 10)
  return doubled >= longestWait.total('minutes') ? longestWait : minutes(doubled)
}

/** Many people tried from one place, of whom few ever came in: within an hour. Supuesto, as above. */
export const sweepWindow = hours(1)
export const sweepsShipped: Readonly<Record<SweepSignal, number>> = {
  device: 40,
  browser: 200,
  network: 200,
}
/** From how many on, by the figures of that day. */
export const sweepsOn = (known: Parameters, on: Day): Readonly<Record<SweepSignal, number>> =>
  Object.fromEntries(
    sweepSignals.map((signal) => [
      signal,
      figure(known, `cluster-sweep-${signal}`, on, 2) ?? sweepsShipped[signal],
    ]),
  ) as Record<SweepSignal, number>

/** A mark that a person made counts so long. */
export const markLife = days24(90)

/** Whether a mark still counts. */
export const markedAt = (
  { marked, until }: { marked: Marked | null; until: Instant | null },
  now: Instant,
): Marked | undefined =>
  marked && until && Temporal.Instant.compare(until, now) > 0 ? marked : undefined

export const markedUntil = (now: Instant): Instant => later(now, markLife)
