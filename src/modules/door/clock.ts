// The time of the line. Tickets are ordered by it, so it never goes back and never stands still: a machine's clock that is
// set back would let whoever comes afterwards go before. Every process follows the one that is furthest.
// People must never read it: what they are told of an hour is the hour of the clock.
import type { Order } from './tickets.ts'

/** `at`: microseconds since 1970, as an order in line. `readAt`: the machine's clock when it was read, in milliseconds. */
export type LineClock = { readonly at: Order; readonly readAt: number }
export const unread: LineClock = { at: 0, readAt: 0 }

const each = 1_000
/** While the clock is behind the line, a millisecond of it is nine tenths of one of the line: so it catches up. */
const eachBehind = 900

/** The time of the line when the machine's clock says `now`: that, unless it was further already. */
export function reading({ at, readAt }: LineClock, now: number): LineClock {
  // Set back: nobody knows how long ago. Whoever comes now comes after all the others.
  const passed = now < readAt ? 1 : now - readAt
  return { at: Math.max(now * each, at + passed * eachBehind), readAt: now }
}

/** Another process, or this one before it was started again, was as far as this. */
export const heard = ({ at, readAt }: LineClock, told: Order): LineClock => ({
  at: Math.max(at, told),
  readAt,
})

/** How far the line is ahead of the machine's clock, in whole milliseconds: nothing, unless that was set back. */
export const aheadBy = ({ at, readAt }: LineClock): number =>
  Math.max(0, Math.floor(at / each) - readAt)
