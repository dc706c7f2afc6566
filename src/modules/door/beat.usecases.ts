// The beat of the door: every second each process tells what it gave out and learns what the others did; one of them,
// whichever is first, moves the line on.
import {
  type Clock,
  earlier,
  hours,
  type Instant,
  later,
  minutes,
  seconds,
} from '../../foundation/time.ts'
import { type Db, type Tx, transaction } from '../../platform/db.ts'
import type { Log } from '../../platform/log.ts'
import { isStrained, leases, measured } from './capacity.ts'
import * as store from './door.store.ts'
import {
  advanced,
  between,
  frontierAt,
  mostAtOnce,
  roomToCall,
  shareThatComes,
  turnoverOver,
} from './line.ts'
import { capacityOf, forgetsAfter, hear, learnt, lineTime, type Memory } from './memory.usecases.ts'
import { weekFrom } from './quiet.ts'
import { countedOnFor, orderOf } from './tickets.ts'

export type BeatDeps = {
  readonly db: Db
  readonly now: Clock
  readonly log: Pick<Log, 'warn'>
  readonly capacity: number | undefined
  /** Told in the same transaction that moved the line: whose turn has come, up to there. */
  readonly moved?: (tx: Tx, frontier: number) => Promise<void>
}

const beatEvery = seconds(1)
/** Calls are remembered longer than a turn is kept. */
const callsKept = minutes(45)
/** Without a beat for this long the portal stood still, and nobody loses a turn by it. */
const stoodStill = seconds(60)
/** Of those called between eleven minutes and one minute ago, how many came. */
const shareOver = minutes(11)
const rarely = 60_000
/** Eight weeks tell what a day of the week is usually like. */
const weeksRead = hours(24 * 7 * 8)
const measuresEvery = 10_000
/** A beat that another process made a moment ago counts for all. */
const notTwice = Temporal.Duration.from({ milliseconds: 800 })

export const beatUseCases = (deps: BeatDeps, memory: Memory) => {
  const timeNow = (): Instant => lineTime(memory, deps.now())
  /** Tells what happened here. What could not be written waits for the next beat. */
  const tell = async (): Promise<void> => {
    const { db } = deps
    const now = timeNow()
    if (memory.grants.length > 0) {
      const grants = [...memory.grants]
      await store.addPlaces(db, grants)
      memory.grants.splice(0, grants.length)
    }
    if (memory.seen.size > 0) {
      const seen = [...memory.seen].map(([id, lapsesAt]) => ({ id, lapsesAt }))
      const gone = await store.renew(db, seen, now)
      for (const { id, lapsesAt } of seen)
        if (memory.seen.get(id) === lapsesAt) memory.seen.delete(id)
      for (const id of gone) memory.gone.set(id, now.epochMilliseconds)
    }
    if (memory.left.size > 0) {
      const left = [...memory.left]
      await store.leave(db, left, now)
      for (const id of left) {
        memory.gone.set(id, now.epochMilliseconds)
        memory.left.delete(id)
      }
    }
    if (memory.arrivals.size > 0) {
      const counted = new Map(memory.arrivals)
      await store.addArrivals(db, counted)
      for (const [second, count] of counted) {
        const left = memory.arrivals.get(second)! - count
        if (left > 0) memory.arrivals.set(second, left)
        else memory.arrivals.delete(second)
      }
    }
    await tellTally()
  }
  const tellTally = async (): Promise<void> => {
    const { arrived, admitted, refused } = memory.tally
    if (memory.strained) {
      memory.strained = false
      await store.tellStrain(deps.db, timeNow())
    }
    if (arrived + admitted + refused === 0) return
    const hour = deps.now().round({ smallestUnit: 'hour', roundingMode: 'trunc' })
    await store.addToHour(deps.db, hour, { arrived, admitted, refused })
    memory.tally.arrived -= arrived
    memory.tally.admitted -= admitted
    memory.tally.refused -= refused
  }

  let first = true
  /** Moves the line on by the places that are free. */
  const move = async (tx: Tx, now: Instant): Promise<void> => {
    const at = now.epochMilliseconds
    await store.endLapsed(tx, now)
    // Once in ten seconds is often enough for what changes in minutes.
    if (at % measuresEvery < 1_000 || first) {
      first = false
      await store.measureStays(tx, earlier(now, minutes(turnoverOver)), now)
    }
    const { state, calls, seconds: counted } = await store.look(tx, earlier(now, callsKept))
    const frontier = Number.parseInt(`${state.frontier}`, 10)
    const lately = frontierAt(calls, at - countedOnFor.total('milliseconds'))
    const from = frontierAt(calls, at - shareOver.total('milliseconds'))
    const { inside, cameLately, came } = await store.census(tx, { lately, from, frontier })
    const sumOf = (low: number, high: number) =>
      calls
        .filter((call) => call.frontier > low && call.frontier <= high)
        .reduce((sum, call) => sum + call.called, 0)
    const share = shareThatComes(sumOf(from, lately), came)
    const strained = isStrained(state.strained_at, now)
    const measuredCapacity = measured(state.measured_capacity, inside, strained)
    const capacity = capacityOf({ ...state, measured_capacity: measuredCapacity }, deps.capacity)
    const calledLately = sumOf(lately, frontier)
    const places = { capacity, inside, calledLately, cameLately, share }
    const room = state.mode === 'open' ? roomToCall(places) : 0
    const next = advanced(frontier, counted, Math.min(room, mostAtOnce(capacity)), orderOf(at, 0))
    const waiting = between(counted, next.frontier, orderOf(at, 0)) * share
    await store.saveBeat(tx, {
      at: now,
      measuredCapacity,
      inside,
      cameLately,
      share,
      waiting,
      frontier: next.frontier,
    })
    const rare = (calls.at(-1)?.at ?? 0) + rarely <= at
    if (next.called > 0 || (rare && next.frontier > frontier))
      await store.addCall(tx, now, next.frontier, next.called)
    if (next.frontier > frontier) await deps.moved?.(tx, next.frontier)
  }

  /** After a time without a beat, for the portal stood still or a clock was moved ahead, all that ends by time ends later. */
  const putOff = async (tx: Tx, last: Instant, now: Instant): Promise<void> => {
    const still = now.epochMilliseconds - last.epochMilliseconds
    if (last.epochMilliseconds === 0 || still <= stoodStill.total('milliseconds')) return
    await store.putOffTurns(tx, earlier(last, forgetsAfter), still)
    await store.putOffPlaces(tx, last, still, later(now, leases.came))
  }
  const moveInTurn = (): Promise<void> =>
    transaction(deps.db, async (tx) => {
      const before = timeNow()
      if (!(await store.mayBeat(tx, earlier(before, notTwice), before))) return
      const last = await store.lastBeat(tx)
      hear(memory, last)
      const now = timeNow()
      await putOff(tx, last, now)
      await move(tx, now)
    })

  /** Busy hours change by the week: read once an hour. */
  const learnHours = async (): Promise<void> => {
    const now = deps.now()
    const hour = Math.floor(now.epochMilliseconds / 3_600_000)
    if (memory.hoursOf === hour) return
    memory.week = weekFrom(await store.hoursSince(deps.db, earlier(now, weeksRead)), now)
    memory.hoursOf = hour
  }

  const learn = async (): Promise<void> => {
    const snapshot = await store.look(deps.db, earlier(timeNow(), callsKept))
    hear(memory, snapshot.state.beat_at)
    const now = timeNow()
    learnt(memory, snapshot, deps.capacity, now)
    await learnHours()
    const old = earlier(now, forgetsAfter).epochMilliseconds
    for (const [id, at] of memory.gone) if (at < old) memory.gone.delete(id)
    for (const [id, { toldAt }] of memory.known) if (toldAt < old) memory.known.delete(id)
  }

  let beating: Promise<void> | undefined
  /** One beat. Never throws: with the database away the door goes on with what it knows. */
  const beat = (): Promise<void> => {
    beating ??= (async () => {
      try {
        await tell()
        await moveInTurn()
        await learn()
      } catch (error) {
        deps.log.warn('the door hears nothing of the others', {
          code: (error as { code?: string }).code ?? (error as Error).name,
        })
      } finally {
        beating = undefined
      }
    })()
    return beating
  }
  let timer: NodeJS.Timeout | undefined

  return {
    beat,
    /** Before anybody is served: a process that has heard nothing would think that nobody waits. */
    start: async (): Promise<void> => {
      await beat()
      timer ??= setInterval(beat, beatEvery.total('milliseconds'))
    },
    /** A last beat tells the others what is known here alone. */
    stop: async (): Promise<void> => {
      clearInterval(timer)
      timer = undefined
      await beat()
    },
  }
}
export type BeatUseCases = ReturnType<typeof beatUseCases>
