// Who works here and how they get in: e-mail, password and a code of an authenticator, all three, every time.
// Nobody of the staff ever signs in as a member, and a code is worth one sign-in.
import { hours, type Instant, isPast, later, minutes } from '../../foundation/time.ts'

export const staffRoles = ['agent', 'supervisor', 'operator'] as const
export type Role = (typeof staffRoles)[number]

/** Ten minutes without a page end a staff session; eight hours end it anyway. */
export const idleLife = minutes(10)
export const wholeLife = hours(8)
/** Wrong tries for one address before it waits, and for how long. */
export const triesInAWindow = 5
export const window = minutes(15)

export type CannotSignIn = 'staff-wrong' | 'staff-must-wait'

export type StaffLife = { readonly idleUntil: Instant; readonly endsAt: Instant }

export const newLife = (now: Instant): StaffLife => ({
  idleUntil: later(now, idleLife),
  endsAt: later(now, wholeLife),
})

/** A page was asked for: idle time starts anew, never past the end. */
export function touched(life: StaffLife, now: Instant): StaffLife | undefined {
  if (isPast(life.idleUntil, now) || isPast(life.endsAt, now)) return undefined
  const idleUntil = later(now, idleLife)
  return { ...life, idleUntil: isPast(life.endsAt, idleUntil) ? life.endsAt : idleUntil }
}

/** A code counts when its 30-second step is the present one or a neighbour, and later than the last one used. */
export const isFreshStep = (step: bigint | undefined, lastUsed: bigint): step is bigint =>
  step !== undefined && step > lastUsed
