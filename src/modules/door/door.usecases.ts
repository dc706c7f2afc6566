// What one process knows of the door, and what it gives out: places and tickets. Asked for every request, so it answers
// from memory; `beat.usecases.ts` tells the other processes, and hears from them.
import { randomBytes, randomInt } from 'node:crypto'
import { type Clock, type Instant, later } from '../../foundation/time.ts'
import { type Db, transaction } from '../../platform/db.ts'
import type { Secrets } from '../../platform/secrets.ts'
import {
  leases,
  longestStay,
  mayGrantAlone,
  pagesAtOnce,
  pagesLeft,
  type Stay,
} from './capacity.ts'
import * as store from './door.store.ts'
import type { Load } from './door.ts'
import { between, calledAt, promised, type Range, rangeOf } from './line.ts'
import { capacityOf, lineAhead, lineTime, type Memory } from './memory.usecases.ts'
import { kindOf, reasons, sealsUseCases } from './seals.usecases.ts'
import {
  nearTheFront,
  orderFor,
  orderOf,
  type Place,
  placeText,
  type Reason,
  readPlace,
  readTicket,
  secondOf,
  type Ticket,
  ticketText,
  turnKeptFor,
} from './tickets.ts'
import { readWait, type Wait, waitText } from './waits.ts'

export type DoorDeps = {
  readonly db: Db
  readonly now: Clock
  readonly secrets: Pick<Secrets, 'mac'>
  /** People inside, as the environment says; without it, measured. */
  readonly capacity: number | undefined
}
/** Where a ticket stands. `ahead`: people who are likely to come in before. */
export type Turn =
  | { readonly kind: 'waiting'; readonly ahead: number; readonly range: Range }
  | { readonly kind: 'called'; readonly until: Instant }
  | { readonly kind: 'passed' }

/** 'shared': two people's sessions take turns in one place. 'too-much': more pages than one person asks for. */
export type Use = 'fine' | 'shared' | 'too-much'
/** Sessions change at signing in and proving oneself again; the one before never comes back. */
const mostRetired = 9
/** How often one place is told to the others, in milliseconds. */
const tellEvery = 10_000
export const doorUseCases = (deps: DoorDeps, memory: Memory) => {
  /** The time of the line; and what of it a new ticket says. */
  const timeNow = (): Instant => lineTime(memory, deps.now())
  const arriving = (lot: number) => {
    const order = orderOf(timeNow().epochMilliseconds, lot)
    const early = Math.floor(lineAhead(memory) / 1000)
    return early > 0 ? { order, early } : { order }
  }
  const { signed, proven } = sealsUseCases(deps)
  const grantOf = ({ id, order }: Ticket, now: Instant): store.Grant => ({
    place: { id, order, grantedAt: Math.floor(now.epochMilliseconds / 1000) },
    at: now,
    lapsesAt: later(now, leases.came),
  })
  const granted = (grant: store.Grant): Place => {
    memory.grantedSince++
    memory.tally.admitted++
    return grant.place
  }
  const lapsed = (place: Place, now: Instant): boolean =>
    place.grantedAt * 1000 + longestStay.total('milliseconds') < now.epochMilliseconds ||
    memory.gone.has(place.id) ||
    memory.left.has(place.id)
  /** Room for somebody who was not called: what is promised to others is not theirs. */
  const free = (): number => {
    const { places } = memory
    if (!places) return 1
    return places.capacity - places.inside - promised(places) - memory.grantedSince
  }

  const frontierNow = (): number => Number.parseInt(`${memory.snapshot?.state.frontier ?? 0}`, 10)
  const aheadOf = (order: number): number =>
    Math.ceil(between(memory.snapshot?.seconds ?? [], frontierNow(), order))

  const leave = (place: Place): void => {
    memory.left.add(place.id)
    memory.seen.delete(place.id)
    if (memory.places && memory.places.inside > 0) memory.grantedSince--
  }

  return {
    load: (): Load => {
      const state = memory.snapshot?.state
      return {
        mode: state?.mode ?? 'open',
        line: (state?.waiting ?? 0) >= 1 || memory.arrivals.size > 0,
        room: free() >= 1,
      }
    },

    /** The place that a cookie shows, and whether it is still held. */
    placeIn: (value: string, browser: string): { place: Place; held: boolean } | undefined => {
      const text = proven('place', value, browser)
      const place = text === undefined ? undefined : readPlace(text)
      return place && { place, held: !lapsed(place, timeNow()) }
    },
    ticketIn: (value: string, browser: string): Ticket | undefined => {
      for (const why of reasons) {
        const text = proven(kindOf(why), value, browser)
        const ticket = text === undefined ? undefined : readTicket(text)
        if (ticket) return why ? { ...ticket, why } : ticket
      }
      return undefined
    },
    placeCookie: (place: Place, browser: string) => signed('place', placeText(place), browser),
    ticketCookie: (ticket: Ticket, browser: string) =>
      signed(kindOf(ticket.why), ticketText(ticket), browser),
    /** What proves how long somebody was held, and how long that was. */
    waitCookie: (wait: Wait, browser: string) => signed('wait', waitText(wait), browser),
    waitIn: (value: string, browser: string): Wait | undefined => {
      const text = proven('wait', value, browser)
      return text === undefined ? undefined : readWait(text)
    },

    /** A ticket of somebody who just came. Counted only when it is given out. */
    ticketFor: (): Ticket => {
      const came = arriving(randomInt(1000))
      return { ...came, id: randomBytes(12).toString('base64url'), ahead: aheadOf(came.order) }
    },
    /** As `ticketFor`, ahead for a reason: every ticket of one proof has one name, so it comes in once. */
    ticketAhead: (why: Reason, proof: string): Ticket => {
      const came = arriving(randomInt(1000))
      const order = orderFor(came.order, why)
      const id = deps.secrets.mac(`door ${why}`, proof).subarray(0, 12).toString('base64url')
      return { ...came, order, id, ahead: aheadOf(order), why }
    },
    /** Another turn for who lost theirs by being slow: near the front, and one for one, however often it is asked for. */
    nextTurn: (lostId: string): Ticket => {
      const order = nearTheFront(frontierNow(), arriving(0).order)
      const id = deps.secrets.mac('door again', lostId).subarray(0, 12).toString('base64url')
      return { order, id, ahead: aheadOf(order), why: 'again' }
    },
    /** Counts a ticket among those who wait. */
    count: ({ order }: Ticket): void => {
      const second = secondOf(order)
      memory.arrivals.set(second, (memory.arrivals.get(second) ?? 0) + 1)
      memory.tally.arrived++
    },

    turnOf: ({ order }: Ticket): Turn => {
      const now = timeNow()
      if (!memory.snapshot) return { kind: 'waiting', ahead: 0, range: { low: 0, high: 1 } }
      const { state, calls, seconds: counted } = memory.snapshot
      const frontier = frontierNow()
      const at = calledAt(calls, frontier, order)
      if (at === undefined) {
        const ahead = between(counted, frontier, order)
        const range = rangeOf(ahead, memory.pace)
        return { kind: 'waiting', ahead: Math.floor(ahead * state.share), range }
      }
      const called = Math.min(at, now.epochMilliseconds)
      const until = later(Temporal.Instant.fromEpochMilliseconds(called), turnKeptFor)
      const byTheClock = until.subtract({ milliseconds: lineAhead(memory) })
      return Temporal.Instant.compare(now, until) < 0
        ? { kind: 'called', until: byTheClock }
        : { kind: 'passed' }
    },

    /** A place for a ticket. 'spent': it came in before. `called`: what is promised to others may be taken. */
    take: async (ticket: Ticket, called: boolean): Promise<Place | 'full' | 'spent'> => {
      const grant = grantOf(ticket, timeNow())
      const { places } = memory
      if (!called && places && mayGrantAlone(places, memory.grantedSince)) {
        memory.grants.push(grant)
        return granted(grant)
      }
      const kept = called || !places ? 0 : promised(places)
      const capacity = capacityOf(memory.snapshot?.state, deps.capacity) - Math.ceil(kept)
      const taken = await transaction(deps.db, (tx) => store.takePlace(tx, grant, capacity))
      return taken === 'taken' ? granted(grant) : taken
    },

    /** Somebody inside asked for a page: their place lasts longer, unless it is more than one person's. */
    seen: (place: Place, session: string | undefined): Use => {
      const now = timeNow()
      const at = now.epochMilliseconds
      const stay: Stay = session ? 'signed-in' : 'stays'
      const known = memory.known.get(place.id) ?? {
        toldAt: 0,
        stay,
        pages: pagesAtOnce,
        pagesAt: at,
        session: undefined,
        retired: [],
      }
      memory.known.set(place.id, known)
      if (session && session !== known.session) {
        if (known.retired.includes(session)) return 'shared'
        if (known.session) known.retired = [...known.retired.slice(-mostRetired), known.session]
        known.session = session
      }
      if (at - known.toldAt >= tellEvery || stay !== known.stay) {
        memory.seen.set(place.id, later(now, leases[stay]))
        known.toldAt = at
        known.stay = stay
      }
      known.pages = Math.max(-1, pagesLeft(known.pages, Math.max(0, at - known.pagesAt)))
      known.pagesAt = at
      return known.pages >= 0 ? 'fine' : 'too-much'
    },

    /** Gives a place back; the others hear it with the next beat. */
    leave,
    /** The same, and the others know: a process that falls right after takes no place with it. */
    leaveNow: async (place: Place): Promise<void> => {
      leave(place)
      const now = timeNow()
      try {
        await store.leave(deps.db, [place.id], now)
        memory.gone.set(place.id, now.epochMilliseconds)
        memory.left.delete(place.id)
      } catch {
        // With the database away the next beat that finds it tells.
      }
    },

    refused: (): void => void memory.tally.refused++,
    strained: (): void => {
      memory.strained = true
    },
    /** How this day of the week usually is; undefined: not measured often enough. */
    hours: () => memory.week[0],
    week: () => memory.week,
    state: () => memory.snapshot?.state,
  }
}
export type DoorUseCases = ReturnType<typeof doorUseCases>
