// What becomes of a message on its way: where it may go, when it is tried again, whom a limit counts it for.
// Never decides whether it is said.
import { type Email, maskEmail } from '../../foundation/email.ts'
import { hours, type Instant, isPast, later, minutes, seconds } from '../../foundation/time.ts'
import type { Channel, KindName } from './notices.ts'

/** Where a message may go. `bounced`: the other side says it will never arrive. */
export type MessageState = 'queued' | 'sent' | 'delivered' | 'bounced' | 'failed' | 'dropped'
export const moves = {
  queued: ['queued', 'sent', 'bounced', 'failed', 'dropped'], // queued again: worth another try
  sent: ['delivered', 'bounced'], // by receipt, or by the mail that came back
  delivered: [],
  bounced: [],
  failed: [], // a day of tries, or too late to be of use
  dropped: [], // over the limit of its recipient, or not wanted
} as const satisfies Record<MessageState, readonly MessageState[]>

/** A text is delivered when its last part is; a part that failed lost the whole. `left`: parts without receipt. */
export function afterReceipt(
  state: MessageState,
  said: 'delivered' | 'failed' | 'underway',
  left: number,
): MessageState {
  if (state !== 'sent') return state
  if (said === 'failed') return 'bounced'
  return said === 'delivered' && left === 0 ? 'delivered' : 'sent'
}

const waits = [seconds(5), seconds(15), seconds(30), ...[1, 2, 5, 10, 20, 30].map(minutes)]

/** The line to the carrier is cut: no mailbox and no number is to blame, and it is back from one moment to the next. */
const lineDown = /^(not-bound|line-lost|no-answer|e[a-z]+)$/
const longestForLine = minutes(1)

/**
 * When to try again after so many tries (≥ 1) that failed for now, the last with this reply; undefined: not any more.
 * A line that is cut is tried every minute at least.
 */
export function nextTry(
  attempts: number,
  usefulUntil: Instant,
  now: Instant,
  reply: string,
): Instant | undefined {
  const growing = waits[attempts - 1] ?? hours(1)
  const cut = lineDown.test(reply) && growing.total('seconds') > longestForLine.total('seconds')
  const at = later(now, cut ? longestForLine : growing)
  return isPast(usefulUntil, at) ? undefined : at
}

/** One mailbox or phone has one key, however it is written: case and «+label» make no other mailbox. */
export const capKey = (channel: Channel, kind: KindName, address: string): string =>
  `notices ${channel} ${kind} ${address.toLowerCase().replace(/\+[^@]*@/, '@')}`

/** `r••••@c••••.example`, or the last two digits of a phone: to be recognised by who knows it already. */
export const maskedAddress = (to: {
  readonly channel: Channel
  readonly address: string
}): string => (to.channel === 'sms' ? to.address.slice(-2) : maskEmail(to.address as Email))

/** A message and what became of it, for somebody who may not know where it went. */
export type MaskedDelivery = {
  readonly kind: KindName
  readonly channel: Channel
  readonly state: MessageState
  readonly at: Instant
  readonly to: string
}
