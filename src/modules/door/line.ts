// The line: everybody who came before an instant, the frontier, may come in. It moves on by as many people as there are
// places, counted by the second in which they came; so it needs no list of people, and no restart forgets anybody.
// It must never move back, and never call somebody before whoever came earlier.
import type { Order } from './tickets.ts'

/** How many tickets were given in a second since 1970. */
export type Second = { readonly second: number; readonly arrived: number }
/** A move of the frontier: when, how far, and how many tickets it passed. */
export type Call = { readonly at: number; readonly frontier: Order; readonly called: number }

const aSecond = 1_000_000
const startOf = ({ second }: Second): Order => second * aSecond

/** Of the arrivals of a second, those within a stretch: within one second nobody counts finer. */
function within(one: Second, from: Order, to: Order): number {
  const start = Math.max(startOf(one), from)
  const end = Math.min(startOf(one) + aSecond, to)
  return end <= start ? 0 : (one.arrived * (end - start)) / aSecond
}

/** How many came after `from` and not after `to`. `seconds`: in order of time. */
export function between(seconds: readonly Second[], from: Order, to: Order): number {
  let sum = 0
  for (const one of seconds) sum += within(one, from, to)
  return sum
}

/** What processes have not yet told the others of: until then the end of the line stays where it is. */
export const settling = 2 * aSecond

/**
 * Calls as many as `room` people, the earliest first. With room for more than wait, the frontier follows the present,
 * but for what is not yet told.
 */
export function advanced(
  frontier: Order,
  seconds: readonly Second[],
  room: number,
  now: Order,
): { readonly frontier: Order; readonly called: number } {
  const limit = Math.max(frontier, now - settling)
  let left = Math.floor(room)
  if (left <= 0) return { frontier, called: 0 }
  let called = 0
  for (const one of seconds) {
    const waiting = within(one, frontier, limit)
    if (waiting <= 0) continue
    if (waiting > left) {
      const from = Math.max(startOf(one), frontier)
      const share = (left / one.arrived) * aSecond
      return { frontier: Math.min(limit, Math.ceil(from + share)), called: called + left }
    }
    left -= waiting
    called += waiting
  }
  return { frontier: limit, called }
}

/** When the frontier passed an order, by the calls in their order of time; undefined: not yet. */
export function calledAt(
  calls: readonly Call[],
  frontier: Order,
  order: Order,
): number | undefined {
  if (order > frontier) return undefined
  let [low, high] = [0, calls.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (calls[middle]!.frontier < order) low = middle + 1
    else high = middle
  }
  return calls[low]?.at ?? Number.POSITIVE_INFINITY
}

/** Where the frontier stood at an instant, in milliseconds; before what is remembered, where memory begins. */
export function frontierAt(calls: readonly Call[], at: number): Order {
  let found = calls[0] ? calls[0].frontier : 0
  for (const call of calls) {
    if (call.at > at) break
    found = call.frontier
  }
  return found
}

/** Some who are called have left for good. Counted as if twenty had come before anybody was counted. */
const assumed = 20
/** Of those who were called, the share that comes: from a tenth to all. */
export const shareThatComes = (called: number, came: number): number =>
  Math.min(1, Math.max(0.1, (came + assumed) / (called + assumed)))

export type Places = {
  readonly capacity: number
  /** Places that are taken. */
  readonly inside: number
  /** Called within the last minute, and of those, who came. */
  readonly calledLately: number
  readonly cameLately: number
  readonly share: number
}
/** Places that are kept for people who were called a moment ago. */
export const promised = ({ calledLately, cameLately, share }: Places): number =>
  Math.max(0, calledLately * share - cameLately)
/** How many more to call so that every place is taken: some of them will not come. */
export const roomToCall = (places: Places): number =>
  Math.max(0, places.capacity - places.inside - promised(places)) / places.share

/**
 * How many are called in one beat at most: a twentieth of the places. Whoever is called with others comes in as they ask,
 * not as they came; where many places are free at once, after a trouble, the order is kept by calling few, often.
 */
export const mostAtOnce = (capacity: number): number => Math.max(1, capacity / 20)

/** What the last minutes measured: people who left, and minutes that people spent inside, all together. */
export type Turnover = { readonly left: number; readonly minutesInside: number }
/** People called, over how long. */
export type Pace = { readonly called: number; readonly minutes: number }
export const turnoverOver = 10
/** Before anybody was measured, a visit is taken to last as long as this; as if four had been seen. */
const usualVisitMinutes = 4
const assumedVisits = 4

/** How fast a full portal calls: as many as leave, and more where not everybody who is called comes. */
export function paceOf(
  { left, minutesInside }: Turnover,
  { capacity, share }: Pick<Places, 'capacity' | 'share'>,
): Pace {
  const called = (left + assumedVisits) / share
  const minutes = (minutesInside + assumedVisits * usualVisitMinutes) / capacity
  return { called, minutes }
}

export type Range = { readonly low: number; readonly high: number }
/** People look again every so often: half a minute more until they come in. */
const lookMinutes = 0.5
/** Two-sided, so that four of five true waits fall inside; wider than a textbook's, for a pace that changes. */
const width = 1.3
const drift = 0.13

/** Minutes as people say them: by fives after ten, by quarters after an hour, by hours after four; a day at most. */
const longestTold = 1_440
const stepOf = (n: number): number => (n <= 10 ? 1 : n <= 60 ? 5 : n <= 240 ? 15 : 60)
const roundDown = (n: number): number => Math.floor(n / stepOf(n)) * stepOf(n)
const roundUp = (n: number): number => Math.ceil(n / stepOf(n)) * stepOf(n)

/** Whole minutes, from and to, until `ahead` people have been called. Honest before it is precise. */
export function rangeOf(ahead: number, { called, minutes }: Pace): Range {
  const each = minutes / called
  const middle = ahead * each
  const spread = width * Math.sqrt(1 / Math.max(1, ahead) + 1 / called + drift * drift)
  const low = roundDown(Math.min(longestTold - 60, middle * Math.max(0, 1 - spread)))
  const high = roundUp(Math.min(longestTold, middle * (1 + spread) + lookMinutes))
  return { low, high: Math.max(high, low + 1) }
}
