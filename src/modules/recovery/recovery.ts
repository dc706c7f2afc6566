// Getting back in with e-mail and NSS: two questions, a message, a new password.
// Who we do not know walks the same pages as who we do: a recovery without a login is a decoy that
// can never succeed. Right answers alone change nothing and show nothing; only the mailbox does.

import { cannot, ok, type Result } from '../../foundation/result.ts'
import { hours, type Instant, isPast, later, minutes } from '../../foundation/time.ts'

type Common = { readonly recoveryId: string; readonly email: string }
/** Both questions stand on one page; a pair sees the same two every time. */
export type Questions = Common & {
  readonly stage: 'questions'
  readonly questions: readonly [string, string]
  readonly expiresAt: Instant
}
/** Everybody who answered is here, right or wrong, known or not. */
export type CheckMail = Common & { readonly stage: 'check-mail'; readonly expiresAt: Instant }
/** The new password is saved and every session is over. */
export type Changed = Common & { readonly stage: 'changed'; readonly at: Instant }
export type Recovery = Questions | CheckMail | Changed

/** The whole map: `npm run map` draws it, a property test walks it. Answering again begins a new one. */
export const moves = {
  questions: ['check-mail'],
  'check-mail': ['check-mail', 'changed'], // another message · the new password was saved
  changed: [],
} as const satisfies Record<Recovery['stage'], readonly Recovery['stage'][]>

/**
 * Where the browser that asked belongs. /recuperar/nueva is not among them: the mailed link or its
 * code opens it, in any browser, and it asks for nothing else.
 */
export const pageOf: Record<Recovery['stage'], string> = {
  questions: '/recuperar/preguntas',
  'check-mail': '/recuperar/revisa-tu-correo',
  changed: '/recuperar/listo',
}

/** Time to answer, and life of the mailed link. */
export const life = minutes(30)
/** So many answers are checked per member and day, from wherever they come; then this door rests. */
export const checksPerDay = 5
/** So many messages an hour, for pairs we know and pairs we do not. */
export const messagesAnHour = { points: 5, per: hours(1) }
/** Beginnings per network: a sweep is slowed, thousands behind one carrier are not. */
export const beginningsPerNetwork = { points: 300, per: hours(1) }

export type CannotRecover = 'recovery-expired'

/** Always moves on: what was right is known by the mailbox alone. */
export function answered(q: Questions, now: Instant): Result<CheckMail, CannotRecover> {
  if (isPast(q.expiresAt, now)) return cannot('recovery-expired')
  const { recoveryId, email } = q
  return ok({ stage: 'check-mail', recoveryId, email, expiresAt: later(now, life) })
}

/** Asks for the message again: the one before is void from now on. */
export function askedAgain(c: CheckMail, now: Instant): Result<CheckMail, CannotRecover> {
  if (isPast(c.expiresAt, now)) return cannot('recovery-expired')
  return ok({ ...c, expiresAt: later(now, life) })
}

/** The link or code of the message led to a new password, in this browser or another. */
export const passwordChanged = (c: CheckMail, at: Instant): Changed => ({
  stage: 'changed',
  recoveryId: c.recoveryId,
  email: c.email,
  at,
})

/** A mailed link: single use, newest only; opening it changes nothing. */
export type Link = {
  readonly expiresAt: Instant
  readonly usedAt?: Instant
  readonly replacedAt?: Instant
}
export type CannotOpenLink = 'link-unknown' | 'link-used' | 'link-replaced' | 'link-expired'

/** Refuses, in order: unknown, used, replaced by a newer one, expired. */
export function opened(link: Link | undefined, now: Instant): Result<Link, CannotOpenLink> {
  if (!link) return cannot('link-unknown')
  if (link.usedAt) return cannot('link-used')
  if (link.replacedAt) return cannot('link-replaced')
  if (isPast(link.expiresAt, now)) return cannot('link-expired')
  return ok(link)
}

export type Weighted = readonly { readonly question: string; readonly weight: number }[]

/** The place in the list where `drawn` (0–2³²−1) falls, heavier ones more often. */
function drawnFrom(list: Weighted, drawn: number): string {
  const whole = list.reduce((sum, one) => sum + one.weight, 0)
  let left = (drawn / 2 ** 32) * whole
  for (const { question, weight } of list) {
    left -= weight
    if (left < 0) return question
  }
  return list.at(-1)!.question
}

/**
 * Two different questions for a pair we do not know, drawn by its keyed hash (8 bytes or more) and
 * weighted as members choose. Weights are 0 or more; a question nobody chose is still possible.
 */
export function decoyQuestions(keyedHash: Buffer, chosen: Weighted): readonly [string, string] {
  const list = chosen.map(({ question, weight }) => ({ question, weight: weight + 1 }))
  const first = drawnFrom(list, keyedHash.readUInt32BE(0))
  const rest = list.filter((one) => one.question !== first)
  return [first, drawnFrom(rest, keyedHash.readUInt32BE(4))]
}
