// A change of e-mail asked for by telephone: proven at the new address, then decided by a second person. What
// the change itself waits for afterwards, and who is told, is not decided here.
import { cannot, ok, type Result } from '../../foundation/result.ts'
import { type Instant, isPast, later, minutes } from '../../foundation/time.ts'

/** A change of e-mail that was asked for by telephone. */
export type ChangeStage = 'unconfirmed' | 'waiting' | 'approved' | 'declined' | 'lapsed'
/** The whole map: nothing else lists moves. */
export const moves = {
  unconfirmed: ['waiting', 'lapsed'], // the code was read at the new address
  waiting: ['approved', 'declined', 'lapsed'], // a second person decides
  approved: [],
  declined: [],
  lapsed: [],
} as const satisfies Record<ChangeStage, readonly ChangeStage[]>

export type ChangeRequest = {
  readonly requestId: string
  readonly stage: ChangeStage
  readonly askedBy: string
  readonly askedAt: Instant
}
export type CannotDecide =
  | 'no-such-request'
  | 'same-person'
  | 'not-waiting'
  | 'contacts-held'
  | 'email-taken'

/** A request waits this long for a second person. */
export const requestLife = minutes(24 * 60)

/** Two people, always: who asked never decides, whatever role they have. */
export function mayDecide(
  request: ChangeRequest | undefined,
  by: { staffId: string },
  now: Instant,
): Result<void, CannotDecide> {
  if (!request) return cannot('no-such-request')
  if (request.askedBy === by.staffId) return cannot('same-person')
  const mayBeApproved = (moves[request.stage] as readonly ChangeStage[]).includes('approved')
  if (!mayBeApproved || isPast(later(request.askedAt, requestLife), now))
    return cannot('not-waiting')
  return ok(undefined)
}
