// What somebody gains for having been held at the door: the time that they were held, and no more.
import { type Duration, type Instant, isAfter, later, minutes } from '../../foundation/time.ts'
import { arrivalOf, type Ticket } from './tickets.ts'

export type Wait = { readonly from: Instant; readonly to: Instant }

/** Less is no wait: nobody's deadline turns on it. */
const leastWait: Duration = minutes(1)

/**
 * How long the door held the holder of a ticket that comes in now: from when they came. Undefined when that was less
 * than a minute, or when the ticket does not say when they came: it follows a turn or a place that they lost.
 */
export function waitOf(ticket: Ticket, now: Instant): Wait | undefined {
  const from = arrivalOf(ticket)
  if (!from || isAfter(later(from, leastWait), now)) return undefined
  return { from, to: now }
}

const seconds = (at: Instant): string => Math.floor(at.epochMilliseconds / 1000).toString(36)
const instant = (text: string): Instant =>
  Temporal.Instant.fromEpochMilliseconds(Number.parseInt(text, 36) * 1000)

export const waitText = ({ from, to }: Wait): string => `${seconds(from)}.${seconds(to)}`
export function readWait(text: string): Wait | undefined {
  const [from = '', to = '', ...rest] = text.split('.')
  if (rest.length > 0 || !/^[0-9a-z]{1,8}$/.test(from) || !/^[0-9a-z]{1,8}$/.test(to))
    return undefined
  return { from: instant(from), to: instant(to) }
}
