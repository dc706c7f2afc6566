// How long one stays in: 15 minutes without moving, 12 hours in all, five minutes for what is sensitive.
// A session lives on the server; what the browser holds is only its name, changed at every proof.
import {
  type Duration,
  hours,
  type Instant,
  isAfter,
  isPast,
  later,
  minutes,
  seconds,
} from '../../foundation/time.ts'

export const idleLife = minutes(15)
export const wholeLife = hours(12)
/** So long before the end the page offers to stay. */
export const warnedBefore = seconds(150)
export const proofLife = minutes(5)
/** Moves that follow each other closer than this are one: the end is never put off by less. */
const grain = seconds(15)

export type EndedBecause = 'person' | 'elsewhere' | 'password' | 'stopped'
export type Span = {
  readonly signedInAt: Instant
  readonly provenAt: Instant
  readonly idleUntil: Instant
  readonly endsAt: Instant
}

const earliest = (a: Instant, b: Instant): Instant => (isAfter(a, b) ? b : a)

export const opened = (now: Instant): Span => ({
  signedInAt: now,
  provenAt: now,
  idleUntil: later(now, idleLife),
  endsAt: later(now, wholeLife),
})

export const isOpen = (span: Pick<Span, 'idleUntil' | 'endsAt'>, now: Instant): boolean =>
  !isPast(span.idleUntil, now) && !isPast(span.endsAt, now)

/** The end as put off by a move; undefined: too little to be worth writing down. */
export function putOff(
  span: Pick<Span, 'idleUntil' | 'endsAt'>,
  now: Instant,
): Instant | undefined {
  const until = earliest(later(now, idleLife), span.endsAt)
  if (!isAfter(until, span.idleUntil)) return undefined
  return isAfter(until, later(span.idleUntil, grain)) || until.equals(span.endsAt)
    ? until
    : undefined
}

/** Whether a sensitive act asks again who it is: e-mail, phones, questions, password and their like. */
export const needsProof = (session: Pick<Span, 'provenAt'>, now: Instant): boolean =>
  isPast(later(session.provenAt, proofLife), now)

/** How long the page may wait before it offers to stay. Not negative. */
export function untilWarning(span: Pick<Span, 'idleUntil' | 'endsAt'>, now: Instant): Duration {
  const end = earliest(span.idleUntil, span.endsAt)
  const left = now.until(end).total('seconds') - warnedBefore.total('seconds')
  return seconds(Math.max(0, Math.floor(left)))
}

/** Whole minutes until the session ends for good; the last one counts as one. */
export function minutesLeft(span: Pick<Span, 'endsAt'>, now: Instant): number {
  const left = now.until(span.endsAt).total('seconds')
  return Math.max(0, Math.ceil(left / 60))
}

/** Why a page says goodbye. */
export type ClosedBecause = EndedBecause | 'idle' | 'whole-day' | 'helped'
export function closedBecause(
  record: Pick<Span, 'idleUntil' | 'endsAt'> & {
    endedBecause: EndedBecause | null
    helpedSince?: Instant | null
  },
): ClosedBecause {
  if (record.endedBecause) return record.endedBecause
  if (record.helpedSince) return 'helped'
  return isAfter(record.endsAt, record.idleUntil) ? 'idle' : 'whole-day'
}
