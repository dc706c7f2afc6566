// What one process remembers of the door between two beats: what it has to tell the others, and what they told.
import { type Instant, minutes } from '../../foundation/time.ts'
import type { Stay } from './capacity.ts'
import { aheadBy, heard, type LineClock, reading, unread } from './clock.ts'
import type * as store from './door.store.ts'
import { frontierAt, type Pace, type Places, paceOf } from './line.ts'
import type { Week } from './quiet.ts'
import { countedOnFor, instantOf, orderOf } from './tickets.ts'

export type Known = {
  toldAt: number
  stay: Stay
  pages: number
  pagesAt: number
  session: string | undefined
  retired: readonly string[]
}
const firstCapacity = 2_000

/** What waits to be told to the other processes, and what they told. */
export function openMemory() {
  return {
    clock: unread as LineClock,
    snapshot: undefined as store.Snapshot | undefined,
    pace: { called: 1, minutes: 1 } as Pace,
    places: undefined as Places | undefined,
    arrivals: new Map<number, number>(),
    grants: [] as store.Grant[],
    seen: new Map<string, Instant>(),
    left: new Set<string>(),
    /** Places that are known to have ended, with when we learnt of it. */
    gone: new Map<string, number>(),
    known: new Map<string, Known>(),
    /** Places given out since the others were last heard. */
    grantedSince: 0,
    tally: { arrived: 0, admitted: 0, refused: 0 },
    strained: false,
    /** How each of the next seven days usually is, today first. */
    week: [] as Week,
    /** The hour, since 1970, in which they were read. */
    hoursOf: 0,
  }
}
export type Memory = ReturnType<typeof openMemory>

/** The time of the line: what orders, turns and places are counted by. `now`: the machine's clock, read just now. */
export function lineTime(memory: Memory, now: Instant): Instant {
  memory.clock = reading(memory.clock, now.epochMilliseconds)
  return instantOf(memory.clock.at)
}
/** How far it is ahead of the machine's clock, in milliseconds. */
export const lineAhead = (memory: Memory): number => aheadBy(memory.clock)
/** What another process read, or this one before it was started again. */
export const hear = (memory: Memory, told: Instant): void => {
  memory.clock = heard(memory.clock, orderOf(told.epochMilliseconds, 0))
}

/** The capacity that counts: an operator's word, then the environment's, then what was measured. */
export const capacityOf = (
  state: Pick<store.StateRow, 'capacity' | 'measured_capacity'> | undefined,
  configured: number | undefined,
): number => state?.capacity ?? configured ?? state?.measured_capacity ?? firstCapacity

/** Takes in what the others told. */
export function learnt(
  memory: Memory,
  snapshot: store.Snapshot,
  configured: number | undefined,
  now: Instant,
): void {
  const { state, calls } = snapshot
  const capacity = capacityOf(state, configured)
  const lately = frontierAt(calls, now.epochMilliseconds - countedOnFor.total('milliseconds'))
  const calledLately = calls
    .filter((call) => call.frontier > lately)
    .reduce((sum, call) => sum + call.called, 0)
  memory.snapshot = snapshot
  memory.places = {
    capacity,
    inside: state.inside,
    calledLately,
    cameLately: state.came_lately,
    share: state.share,
  }
  memory.pace = paceOf(
    { left: state.left_lately, minutesInside: state.minutes_inside },
    memory.places,
  )
  memory.grantedSince = 0
}

/** What is remembered of places for this long after they were last heard of. */
export const forgetsAfter = minutes(31)
