// What partners are told when a transfer changes: when it is tried again, and when it is given up.
// An address never comes from a request or a table: only from the configuration.

import type { Duration } from '../../foundation/time.ts'
import { hours, type Instant, later, minutes, seconds } from '../../foundation/time.ts'

/** The waits after each try that failed; after the last one operators decide. */
export const waits: readonly Duration[] = [
  seconds(5),
  seconds(30),
  minutes(2),
  minutes(10),
  minutes(30),
  hours(1),
  hours(3),
  hours(6),
  hours(12),
  hours(24),
]

/** When the next try is due after that many; undefined: given up. */
export function nextTry(tries: number, now: Instant): Instant | undefined {
  const wait = waits[tries - 1]
  return wait && later(now, wait)
}

export type DeliveryState = 'waiting' | 'delivered' | 'given-up'
export type Callback = {
  readonly eventId: string
  readonly partnerId: string
  readonly transferId: string
  readonly state: string
  /** Of this event among those of its transfer, from 1: what comes late is known by it. */
  readonly place: number
  readonly queuedAt: Instant
  readonly tries: number
  readonly dueAt: Instant | null
  readonly lastOutcome: string | null
  readonly deliveredAt: Instant | null
}

export const deliveryState = ({ deliveredAt, dueAt }: Callback): DeliveryState =>
  deliveredAt ? 'delivered' : dueAt ? 'waiting' : 'given-up'

export type CannotCallBack = 'not-given-up'

/** Reads `partner=https://…` pairs, separated by commas or spaces. Throws a sentence on anything else. */
export function readAddresses(text: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const pair of text.split(/[\s,]+/).filter(Boolean)) {
    const [, partner, address] = /^([a-z0-9-]{1,40})=(.+)$/.exec(pair) ?? []
    const url = address ? URL.parse(address) : null
    const safe =
      url?.protocol === 'https:' || (url?.protocol === 'http:' && url.hostname === '127.0.0.1')
    if (!partner || !url || !safe || url.username || url.hash)
      throw new RangeError(`not «partner=https://address»: ${pair}`)
    if (found.has(partner)) throw new RangeError(`two addresses for ${partner}`)
    found.set(partner, url.href)
  }
  return found
}
