// An office morning at the door, second by second, on the real rules of the line: people who come, wait, look again,
// give up, close the page and come back, go in, and leave. Seeded: the same morning every time.
import { type LineClock, reading, unread } from '../../src/modules/door/clock.ts'
import {
  advanced,
  between,
  type Call,
  calledAt,
  frontierAt,
  mostAtOnce,
  type Pace,
  paceOf,
  type Range,
  rangeOf,
  roomToCall,
  type Second,
  shareThatComes,
} from '../../src/modules/door/line.ts'
import {
  countedOnFor,
  nearTheFront,
  type Order,
  orderOf,
  secondOf,
  turnKeptFor,
} from '../../src/modules/door/tickets.ts'

export type Morning = {
  readonly people: number
  readonly capacity: number
  /** Seconds over which they come. */
  readonly comingFor: number
  /** Seconds that somebody stays inside, on average. */
  readonly staying: number
  /** Of a hundred: who gives up for good, and who closes the page and comes back later. */
  readonly givingUp: number
  readonly comingBack: number
  readonly seed: number
  /** What is done to the clock of the portal's machine: so many seconds after the beginning, by so many seconds. */
  readonly jumps?: readonly { readonly after: number; readonly by: number }[]
}
export type Walker = {
  readonly arrivedAt: number
  order: Order
  readonly gaveUp: boolean
  readonly closedPage: boolean
  told?: { at: number; range: Range }
  turnsLost: number
  cameInAt?: number
  leftAt?: number
}
export type Told = {
  readonly walkers: readonly Walker[]
  /** Most people inside at any second. */
  readonly most: number
  /** For each place that became free while people waited: seconds until somebody took it. */
  readonly idle: readonly number[]
}

const start = Date.parse('2026-11-23T15:00:00Z') / 1000

const nobody = (): Walker => ({
  arrivedAt: 0,
  order: 0,
  gaveUp: false,
  closedPage: false,
  turnsLost: 0,
})

/** Mulberry32: enough for a morning. */
function drawing(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}

export function simulate(morning: Morning): Told {
  const draw = drawing(morning.seed)
  const { capacity } = morning
  const looks = new Map<number, Walker[]>()
  const lookAt = (second: number, walker: Walker) => {
    const there = looks.get(second)
    if (there) there.push(walker)
    else looks.set(second, [walker])
  }
  const walkers = Array.from({ length: morning.people }, (): Walker => {
    const ms = (start + draw() * morning.comingFor) * 1000
    const chance = draw() * 100
    return {
      arrivedAt: ms / 1000,
      order: orderOf(Math.floor(ms), Math.floor(draw() * 1000)),
      gaveUp: chance < morning.givingUp,
      closedPage: chance >= morning.givingUp && chance < morning.givingUp + morning.comingBack,
      turnsLost: 0,
    }
  }).sort((a, b) => a.order - b.order)
  const counted = new Map<number, number>()
  const calls: Call[] = []
  let frontier = orderOf(start * 1000, 0) - 1
  const inside = new Map<Walker, number>()
  const freeSince: number[] = []
  const idle: number[] = []
  const came: Order[] = []
  let most = 0
  let next = 0
  let share = 1
  /** The portal was full for ten minutes when the morning begins: when people left, and how many were inside. */
  const leaving: number[] = []
  const insideAt: number[] = Array.from({ length: 600 }, () => capacity)
  for (let at = start - 600; at < start; at += morning.staying / capacity) leaving.push(at)
  for (let i = 0; i < capacity; i++)
    inside.set(nobody(), start + Math.ceil(-Math.log(1 - draw()) * morning.staying))
  const turnover = (now: number) => ({
    left: leaving.slice(-3_000).filter((at) => at > now - 600).length,
    minutesInside: insideAt.slice(-600).reduce((sum, n) => sum + n, 0) / 60,
  })

  const count = (order: Order) =>
    counted.set(secondOf(order), (counted.get(secondOf(order)) ?? 0) + 1)
  const ahead = (): Second[] =>
    [...counted]
      .filter(([second]) => second >= secondOf(frontier))
      .sort(([a], [b]) => a - b)
      .map(([second, arrived]) => ({ second, arrived }))

  let clock: LineClock = unread
  /** The line's time, in milliseconds, when it truly is `second`. */
  const lineAt = (second: number): number => {
    const by = (morning.jumps ?? []).reduce(
      (sum, jump) => (start + jump.after <= second ? sum + jump.by : sum),
      0,
    )
    clock = reading(clock, Math.floor((second + by) * 1000))
    return Math.floor(clock.at / 1000)
  }
  let lastBeat = start * 1000
  const beat = (now: number, seconds: readonly Second[]) => {
    const at = lineAt(now)
    const still = at - lastBeat
    if (still > 60_000)
      // a clock that was moved ahead: turns that had come are put off
      for (const [i, call] of calls.entries()) calls[i] = { ...call, at: call.at + still }
    lastBeat = at
    const lately = frontierAt(calls, at - countedOnFor.total('milliseconds'))
    const from = frontierAt(calls, at - 660_000)
    const sumOf = (low: Order, high: Order) =>
      calls
        .slice(-700)
        .reduce((sum, c) => (c.frontier > low && c.frontier <= high ? sum + c.called : sum), 0)
    const cameOf = (low: Order, high: Order) =>
      came.slice(-3_000).reduce((sum, order) => (order > low && order <= high ? sum + 1 : sum), 0)
    share = shareThatComes(sumOf(from, lately), cameOf(from, lately))
    const room = roomToCall({
      capacity,
      inside: inside.size,
      calledLately: sumOf(lately, frontier),
      cameLately: cameOf(lately, frontier),
      share,
    })
    const atOnce = Math.min(room, mostAtOnce(capacity))
    const moved = advanced(frontier, seconds, atOnce, orderOf(at, 0))
    frontier = moved.frontier
    if (moved.called > 0) calls.push({ at, frontier, called: moved.called })
  }

  const comesIn = (walker: Walker, now: number) => {
    walker.cameInAt = now
    came.push(walker.order)
    const freed = freeSince.shift()
    if (freed !== undefined) idle.push(now - freed)
    const stays = Math.ceil(-Math.log(1 - draw()) * morning.staying)
    inside.set(walker, now + Math.max(5, stays))
    most = Math.max(most, inside.size)
  }

  let pace: Pace = { called: 1, minutes: 1 }
  const look = (walker: Walker, now: number, seconds: readonly Second[]) => {
    const at = lineAt(now)
    const called = calledAt(calls, frontier, walker.order)
    if (called === undefined) {
      const range = rangeOf(between(seconds, frontier, walker.order), pace)
      walker.told ??= { at: now, range }
      return lookAt(now + (range.high <= 2 ? 5 : 20), walker)
    }
    if (Math.min(called, at) + turnKeptFor.total('milliseconds') <= at) {
      walker.turnsLost++
      walker.order = nearTheFront(frontier, orderOf(at, 0))
      count(walker.order)
      return lookAt(now + 5, walker)
    }
    if (inside.size < capacity) comesIn(walker, now)
    else lookAt(now + 5, walker)
  }

  for (let now = start; now < start + 6 * 3600; now++) {
    for (const [walker, until] of inside)
      if (until <= now) {
        inside.delete(walker)
        walker.leftAt = now
        freeSince.push(now)
        leaving.push(now)
      }
    for (; next < walkers.length && walkers[next]!.arrivedAt < now; next++) {
      const walker = walkers[next]!
      walker.order = orderOf(lineAt(walker.arrivedAt), walker.order % 1000)
      count(walker.order)
      if (walker.gaveUp) continue
      lookAt(walker.closedPage ? now + Math.ceil(300 + draw() * 3_300) : now + 1, walker)
    }
    insideAt.push(inside.size)
    const seconds = ahead()
    beat(now, seconds)
    pace = paceOf(turnover(now), { capacity, share })
    if (next < walkers.length || looks.size > 0) {
      const due = looks.get(now) ?? []
      looks.delete(now)
      for (const walker of due) look(walker, now, seconds)
      const waiting = looks.size > 0 || next < walkers.length
      if (!waiting) break
    } else break
    // A place that nobody waits for is not idle: it is free.
    if (between(seconds, frontier, orderOf(lineAt(now), 0)) < 1) freeSince.length = 0
  }
  return { walkers, most, idle }
}

/** Of all pairs of people, the share in which who came later went in first. Only who waited at the door. */
export function inversions(walkers: readonly Walker[]): number {
  const went = walkers
    .filter((w) => w.cameInAt !== undefined && !w.closedPage)
    .map((w) => w.cameInAt!)
  let inverted = 0
  for (let i = 0; i < went.length; i++)
    for (let j = i + 1; j < went.length; j++) if (went[j]! < went[i]!) inverted++
  return inverted / ((went.length * (went.length - 1)) / 2)
}
