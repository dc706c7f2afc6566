// How often a password may be tried. Slow down, never lock: a browser the member is known by is let through
// whatever strangers do, and a finished recovery clears every wait. Nothing here knows whether a login exists.
import {
  type Duration,
  days24,
  hours,
  type Instant,
  isAfter,
  isPast,
  later,
  minutes,
} from '../../foundation/time.ts'

/** Wrong tries before the first wait, then how long after each further one. */
const freeTries = 5
const waits = [1, 5, 15].map(minutes)
/** A day without a wrong password is forgotten. */
const pairMemory = days24(1)
const checkedAnHour = 20
const failuresInARow = 100

/** What is counted for one login, as typed, and one device. */
export type Pair = {
  readonly wrong: number
  readonly until: Instant | null
  readonly lastAt: Instant
}
/** What is counted for one login and all unknown devices together. */
export type Guard = {
  readonly checked: number
  readonly hourStartedAt: Instant
  readonly inARow: number
}

export const freshPair = (now: Instant): Pair => ({ wrong: 0, until: null, lastAt: now })
export const freshGuard = (now: Instant): Guard => ({ checked: 0, hourStartedAt: now, inARow: 0 })

const recent = (pair: Pair, now: Instant): Pair =>
  isPast(later(pair.lastAt, pairMemory), now) ? freshPair(now) : pair
const thisHour = (guard: Guard, now: Instant): Guard =>
  isPast(later(guard.hourStartedAt, hours(1)), now)
    ? { ...guard, checked: 0, hourStartedAt: now }
    : guard

/** The wait after so many wrong tries: none, then 1, 5 and 15 minutes, and 15 for every further one. */
export const waitAfter = (wrong: number): Duration | undefined =>
  wrong < freeTries ? undefined : waits[Math.min(wrong - freeTries, waits.length - 1)]

/** What a further wrong try would cost, when it is the last one without a wait. */
export const costOfNext = (wrong: number): Duration | undefined => waitAfter(wrong + 1)

export type MayTry =
  | { readonly may: 'try' }
  | { readonly may: 'wait'; readonly until: Instant }
  /** A hundred in a row: from an unknown device, only through recovery. */
  | { readonly may: 'recover' }

/** Whether a password is looked at now. `guard` undefined: a known device, which strangers cannot shut out. */
export function mayTry(pair: Pair, guard: Guard | undefined, now: Instant): MayTry {
  const { until } = recent(pair, now)
  if (until && isAfter(until, now)) return { may: 'wait', until }
  if (!guard) return { may: 'try' }
  if (guard.inARow >= failuresInARow) return { may: 'recover' }
  const hour = thisHour(guard, now)
  if (hour.checked >= checkedAnHour)
    return { may: 'wait', until: later(hour.hourStartedAt, hours(1)) }
  return { may: 'try' }
}

/** Counted as wrong before it is looked at, so that tries at the same moment cannot pass together. */
export function countedPair(before: Pair, now: Instant): Pair {
  const wrong = recent(before, now).wrong + 1
  const wait = waitAfter(wrong)
  return { wrong, until: wait ? later(now, wait) : null, lastAt: now }
}

export function countedGuard(before: Guard, now: Instant): Guard {
  const hour = thisHour(before, now)
  return { ...hour, checked: hour.checked + 1, inARow: hour.inARow + 1 }
}

/** Whether this wrong try is the one that is worth telling the member about. */
export const isAlarming = (pair: Pair, guard: Guard | undefined): boolean =>
  pair.wrong === freeTries || guard?.checked === checkedAnHour

/** Failures of one network in a minute, from unknown devices: past these the next is slowed, then put off. */
export const networkLimit = { points: 20, per: minutes(1) }
const slowest = 2_500
const stepMs = 250

/** So many milliseconds an answer is held back; undefined: not before the next minute. */
export function slowedBy(failures: number): number | undefined {
  const over = failures - networkLimit.points
  if (over <= 0) return 0
  const hold = over * stepMs
  return hold > slowest ? undefined : hold
}

/** One customer's network: an IPv4 address, or the first 64 bits of an IPv6 one. */
export const networkOf = (address: string): string => {
  const plain = address.replace(/^::ffff:/, '')
  return plain.includes(':') ? plain.split(':').slice(0, 4).join(':') : plain
}

/** From so many characters on, a password stands alone on a new device too. */
const standsAlone = 15
export const proofNeeded = (device: { known: boolean }, password: string): boolean =>
  !device.known && [...password.normalize('NFC')].length < standsAlone

/** How long the code page waits for the code, across resends. */
export const codeStepLife = minutes(15)
