// How many people there is room for. Said by an operator, or by the environment, or else measured: as many as the
// processes serve without strain. It must never make the people inside pay for those who come.
import { hours, type Instant, isPast, later, minutes, seconds } from '../../foundation/time.ts'
import { type Places, promised } from './line.ts'

export const fewestPeople = 50

/** What a measured capacity becomes after a beat: less as soon as a process is strained, more while none is. */
export function measured(known: number, inside: number, strained: boolean): number {
  if (strained) return Math.max(fewestPeople, Math.min(known, Math.floor(inside * 0.95)))
  return inside * 10 >= known * 9 ? Math.ceil(known * 1.02) : known
}
const strainLasts = seconds(3)
export const isStrained = (strainedAt: Instant | null, now: Instant): boolean =>
  strainedAt !== null && !isPast(later(strainedAt, strainLasts), now)

/** One process gives this many hundredths of the places out by itself between two beats. */
const alone = 100
/** With fewer free than this share, every place is asked for. */
const tight = 10

/** Whether a process may give a place out without asking: there are far more than all processes can give at once. */
export const mayGrantAlone = (places: Places, grantedSince: number): boolean =>
  (grantedSince + 1) * alone <= places.capacity &&
  (places.capacity - places.inside - promised(places) - grantedSince) * tight > places.capacity

/** How somebody inside was seen: once, again, or with a session. */
export type Stay = 'came' | 'stays' | 'signed-in'
/** A place ends this long after somebody was last seen: never before a session, for who has one. */
export const leases = {
  came: minutes(2),
  stays: minutes(5),
  // A minute longer than a session: who is offered to stay still has their place when they say yes.
  'signed-in': minutes(16),
} as const satisfies Record<Stay, unknown>

/** However busy, nobody holds one place for longer than a session may last. */
export const longestStay = hours(12)

/** One place asks for this many pages a second in the long run, and this many at once: tabs, not a crowd. */
export const pagesPerSecond = 5
export const pagesAtOnce = 60
/** What is left of a place's pages: refilled by time, and one taken. Below zero it asks too much. */
export const pagesLeft = (left: number, sinceMs: number): number =>
  Math.min(pagesAtOnce, left + (sinceMs * pagesPerSecond) / 1000) - 1
