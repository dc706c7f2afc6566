// Somebody else opened this person's account: how it comes back. Two of the staff decide, 48 hours go by, and who holds
// it now can say that it is theirs. Never by identifiers alone, and never faster for whoever shouts.
import { cannot, ok, type Result } from '../../foundation/result.ts'
import { hours, type Instant, isPast, later } from '../../foundation/time.ts'

export type Stage = 'unconfirmed' | 'waiting' | 'approved' | 'declined' | 'disputed' | 'done'
/** The whole map: nothing else lists moves. */
export const moves = {
  unconfirmed: ['waiting'], // the code was read at the owner's mailbox
  waiting: ['approved', 'declined'], // a second person decides
  approved: ['done', 'disputed'], // 48 hours went by · who holds it said that it is theirs
  disputed: ['declined'], // whoever comes with an identification asks anew
  declined: [],
  done: [],
} as const satisfies Record<Stage, readonly Stage[]>

/** By telephone: questions that only the member can answer. In person: an identification, read by two of the staff. */
export const proofs = ['telephone', 'in-person'] as const
export type Proof = (typeof proofs)[number]
export const paperKinds = ['ine', 'passport', 'consular', 'licence', 'military'] as const
export type PaperKind = (typeof paperKinds)[number]

export type Return = {
  readonly returnId: string
  readonly stage: Stage
  readonly proof: Proof
  readonly askedBy: string
  readonly askedAt: Instant
}

/** A request waits this long for a second person; one that is disputed waits for whoever comes with an identification. */
export const requestLife = hours(24)
/** Between the decision and the change: every old channel can stop it in that time. */
export const effectAfter = hours(48)
/** The mail with which the owner comes in works this long, and another may be asked for. */
export const linkLife = hours(72)

/** The last four characters of an identification, capital letters and numbers. */
export const readPaperEnding = (text: string | undefined): string | undefined => {
  const plain = (text ?? '').replace(/[\s-]/g, '').toUpperCase()
  return /^[A-Z0-9]{4}$/.test(plain) ? plain : undefined
}
export const readPaperKind = (text: string | undefined): PaperKind | undefined =>
  paperKinds.find((one) => one === text)

export type CannotDecide =
  | 'no-such-request'
  | 'same-person'
  | 'not-waiting'
  | 'paper-differs'
  | 'email-taken'

/**
 * Whether this person may decide it now. Refused in this order: who asked, what does not wait, an identification that
 * this person read differently. `papersAgree`: undefined where there is none.
 */
export function mayDecide(
  request: Return | undefined,
  by: { readonly staffId: string; readonly approve: boolean; readonly papersAgree?: boolean },
  now: Instant,
): Result<void, CannotDecide> {
  if (!request) return cannot('no-such-request')
  if (request.askedBy === by.staffId) return cannot('same-person')
  const to = by.approve ? 'approved' : 'declined'
  const may = (moves[request.stage] as readonly Stage[]).includes(to)
  const late = request.stage === 'waiting' && isPast(later(request.askedAt, requestLife), now)
  if (!may || late) return cannot('not-waiting')
  if (by.approve && request.proof === 'in-person' && !by.papersAgree) return cannot('paper-differs')
  return ok(undefined)
}

/**
 * What becomes of an approved one when its 48 hours are over. A «No fui yo» of an old channel sends one by telephone
 * to be looked at in person; two people who read an identification are not undone by a link.
 */
export const settledAs = (proof: Proof, stopped: boolean): 'done' | 'disputed' =>
  stopped && proof === 'telephone' ? 'disputed' : 'done'
