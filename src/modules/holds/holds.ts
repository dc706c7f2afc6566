// Why money or contact data stand still for a while: one record each, whatever the reason.
// Every use case that moves money or changes a contact asks here first. Nothing here may ever
// decide that a hold can be skipped: a hold ends by its time or by being lifted, by nothing else.
import { days24, hours, type Instant, isPast, later } from '../../foundation/time.ts'

/**
 * `contact-change`, `factor-reset` and `closing` are also what is pending: lifting one undoes it. `dispute`: two people
 * say that the account is theirs, or two of the staff hold it for whose it is; no recovery ends it.
 */
export const holdKinds = [
  'freeze',
  'candado',
  'after-recovery',
  'contact-change',
  'new-registration',
  'factor-reset',
  'closing',
  'dispute',
] as const
export type HoldKind = (typeof holdKinds)[number]

/** What a hold can keep still. A candado holds what its member chose; every other kind, all of it. */
export const heldThings = ['credit', 'money', 'contact'] as const
export type HeldThing = (typeof heldThings)[number]

export type Hold = {
  readonly holdId: string
  readonly memberId: bigint
  readonly kind: HoldKind
  readonly holds: readonly HeldThing[]
  readonly placedAt: Instant
  /** When it ends by itself; without it, only when lifted. */
  readonly until?: Instant
  readonly liftedAt?: Instant
}

/** How long a kind lasts when it is placed; without one, until lifted. */
export function endOf(kind: HoldKind, placedAt: Instant): Instant | undefined {
  switch (kind) {
    case 'contact-change':
    case 'new-registration':
    case 'factor-reset':
    case 'closing':
      return later(placedAt, longestHold)
    case 'after-recovery':
      return later(placedAt, hours(24))
    case 'freeze':
    case 'candado':
    case 'dispute':
      return undefined
  }
}

/** The longest that a hold lasts by itself; every pending change waits so long. */
export const longestHold = hours(48)

/** A pending change of contact is told of again after this long, on every channel there was before. */
export const reminderAfter = hours(24)

/** How long a «No fui yo» link of a notice works. */
export const stopLife = days24(10)

/** Taking a candado off waits this long, so that a stranger's hurry is seen in time. */
export const candadoWait = hours(24)

/** Whether it still counts: neither lifted nor over. */
export const isHolding = (hold: Hold, now: Instant): boolean =>
  hold.liftedAt === undefined && (hold.until === undefined || !isPast(hold.until, now))

/** The refusal of every use case that met a hold: which one, and when it ends by itself. */
export type CannotBecauseHeld = `held-by-${HoldKind}`
export type Answer =
  | { readonly ok: true }
  | { readonly ok: false; readonly code: CannotBecauseHeld; readonly until: Instant | undefined }

const may: Answer = { ok: true }

/** The hold that lasts longest speaks for all; one without an end before any other. */
const longest = (a: Hold, b: Hold): Hold => {
  if (a.until === undefined || b.until === undefined) return a.until === undefined ? a : b
  return Temporal.Instant.compare(a.until, b.until) >= 0 ? a : b
}

function asked(thing: HeldThing, holds: readonly Hold[], now: Instant): Answer {
  const holding = holds.filter((h) => isHolding(h, now) && h.holds.includes(thing))
  if (holding.length === 0) return may
  const hold = holding.reduce(longest)
  return { ok: false, code: `held-by-${hold.kind}`, until: hold.until }
}

/** Whether money may leave or be promised away now. */
export const mayMoveMoney = (holds: readonly Hold[], now: Instant): Answer =>
  asked('money', holds, now)

/** Whether e-mail, phones or address may be changed now. A pending change holds every other one. */
export const mayChangeContact = (holds: readonly Hold[], now: Instant): Answer =>
  asked('contact', holds, now)

/** Whether a new loan may be started now. */
export const mayStartLoan = (holds: readonly Hold[], now: Instant): Answer =>
  asked('credit', holds, now)

/** Whether the member's whole login stands still by «No fui yo». */
export const isFrozen = (holds: readonly Hold[], now: Instant): boolean =>
  holds.some((h) => h.kind === 'freeze' && isHolding(h, now))

/** Whether it is to be settled whose the login is: nothing but two of the staff ends that. */
export const isDisputed = (holds: readonly Hold[], now: Instant): boolean =>
  holds.some((h) => h.kind === 'dispute' && isHolding(h, now))

/** How one thing stands by the member's own lock: open, locked, or locked until it opens by itself. */
export type LockState =
  | { readonly state: 'open' }
  | { readonly state: 'locked' }
  | { readonly state: 'opening'; readonly at: Instant }

/** Of all candados on one thing, one that nobody is taking off speaks for all; else the last to end. */
export function lockOf(thing: HeldThing, holds: readonly Hold[], now: Instant): LockState {
  const on = holds.filter(
    (h) => h.kind === 'candado' && h.holds.includes(thing) && isHolding(h, now),
  )
  if (on.length === 0) return { state: 'open' }
  const { until } = on.reduce(longest)
  return until === undefined ? { state: 'locked' } : { state: 'opening', at: until }
}

/** Which of these things no lasting candado covers yet. */
export const unlockedOf = (
  things: readonly HeldThing[],
  holds: readonly Hold[],
  now: Instant,
): readonly HeldThing[] => things.filter((thing) => lockOf(thing, holds, now).state !== 'locked')
