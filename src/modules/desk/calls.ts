// One call: an agent, a member, a reason. Nothing of the member opens before the caller is verified, and what
// the system refuses here is refused whatever form was sent.
import { cannot, ok, type Result } from '../../foundation/result.ts'
import { type Instant, isPast, later, minutes } from '../../foundation/time.ts'

export const stages = ['unverified', 'asking', 'verified', 'not-verified', 'ended'] as const
export type Stage = (typeof stages)[number]

/** The whole map: `npm run map` draws it, a property test walks it. */
export const moves = {
  unverified: ['asking', 'ended'],
  asking: ['asking', 'verified', 'not-verified', 'ended'], // a second set · judged · hung up
  verified: ['ended'],
  'not-verified': ['ended'],
  ended: [],
} as const satisfies Record<Stage, readonly Stage[]>

/** Why an agent opens somebody's file, and why they do what they do there. */
export const reasons = [
  'lost-email',
  'forgot-password',
  'no-message',
  'must-wait',
  'new-contact',
  'fraud',
  'savings',
  'loan',
  'data',
  'follow-up',
] as const
export type Reason = (typeof reasons)[number]
export const readReason = (text: string | undefined): Reason | undefined =>
  reasons.find((one) => one === text)

export type Call = {
  readonly callId: string
  readonly staffId: string
  readonly sessionId: string
  readonly memberId: bigint
  readonly stage: Stage
  /** Out: we call them, on the phone we know. */
  readonly direction: 'in' | 'out'
  readonly reason: Reason
  readonly touchedAt: Instant
  readonly emailToldAt?: Instant | undefined
  readonly emailHintedAt?: Instant | undefined
}

/** A call that nobody touches is over. */
export const callLife = minutes(30)

export const acts = [
  'verify',
  'send-code',
  'tell-email',
  'hint-email',
  'show',
  'resend-activation',
  'end-wait',
  'unfreeze',
  'change-email',
  'give-back',
  'give-back-in-person',
  'stop-change',
  'candado',
  'open-case',
  'note',
  'call-back',
  'word',
  'end',
] as const
export type DeskAct = (typeof acts)[number]

/**
 * What may be done for somebody who has not been verified: nothing that shows or changes anything. In person an
 * identification takes the place of questions: a second person has to read it too before anything happens.
 */
const open: ReadonlySet<DeskAct> = new Set([
  'give-back-in-person',
  'verify',
  'send-code',
  'hint-email',
  'open-case',
  'note',
  'call-back',
  'word',
  'end',
])

export type CannotAct =
  | 'no-such-call'
  | 'other-browser'
  | 'call-ended'
  | 'caller-not-verified'
  | 'already-told'
  | 'not-now'

const isOver = (call: Call, now: Instant) =>
  call.stage === 'ended' || isPast(later(call.touchedAt, callLife), now)

/**
 * Whether this agent may do that in this call now. Refused in this order: a call of somebody else, another
 * browser, a call that is over, a caller who is not verified, what is done once only, what has its time.
 */
export function mayAct(
  call: Call | undefined,
  by: { staffId: string; sessionId: string },
  act: DeskAct,
  now: Instant,
): Result<void, CannotAct> {
  if (call?.staffId !== by.staffId) return cannot('no-such-call')
  if (call.sessionId !== by.sessionId) return cannot('other-browser')
  if (isOver(call, now)) return cannot('call-ended')
  if (!open.has(act) && call.stage !== 'verified') return cannot('caller-not-verified')
  if (act === 'tell-email' && call.emailToldAt) return cannot('already-told')
  if (act === 'hint-email' && (call.emailHintedAt || call.stage !== 'not-verified'))
    return cannot('not-now')
  if (act === 'send-code' && !['unverified', 'asking'].includes(call.stage))
    return cannot('not-now')
  if (act === 'word' && call.direction === 'in' && call.stage !== 'verified')
    return cannot('caller-not-verified')
  return ok(undefined)
}
