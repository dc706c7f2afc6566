// A place in line is a signed word in the browser's own cookie: when it came, and nothing about whom. The server keeps
// no list of who waits. A ticket must never be worth more than one place: one browser, one ticket, one coming in.
import { type Instant, minutes } from '../../foundation/time.ts'

/** Order in line: microseconds since 1970, the last three digits drawn by lot among those of one millisecond. */
export type Order = number
export type Ticket = {
  readonly order: Order
  /** 96 random bits: the name of the place that it becomes. */
  readonly id: string
  /** How many were ahead when it was given: what the bar of progress counts from. */
  readonly ahead: number
  /** By how many seconds the line was ahead of a clock that was set back; absent: not at all. */
  readonly early?: number | undefined
  /** Why its order is not when its holder came: ahead for a stated reason, or after a turn or place they lost. */
  readonly why?: Reason | 'again' | undefined
}
/** What somebody inside shows: the ticket that it came in with, and when. */
export type Place = { readonly id: string; readonly order: Order; readonly grantedAt: number }

const idForm = /^[\w-]{16}$/
const numberForm = /^[0-9a-z]{1,11}$/

export const orderOf = (milliseconds: number, lot: number): Order => milliseconds * 1000 + lot
export const secondOf = (order: Order): number => Math.floor(order / 1_000_000)
export const instantOf = (order: Order): Instant =>
  Temporal.Instant.fromEpochMilliseconds(Math.floor(order / 1000))

const written = (numbers: readonly number[], id: string): string =>
  [...numbers.map((n) => n.toString(36)), id].join('.')

function read(text: string): { numbers: readonly [number, number]; id: string } | undefined {
  const [a = '', b = '', id = '', ...rest] = text.split('.')
  if (rest.length > 0 || !numberForm.test(a) || !numberForm.test(b) || !idForm.test(id))
    return undefined
  return { numbers: [Number.parseInt(a, 36), Number.parseInt(b, 36)], id }
}

export const ticketText = ({ order, ahead, id, early }: Ticket): string =>
  written([order, ahead], id) + (early ? `.${early.toString(36)}` : '')
export function readTicket(text: string): Ticket | undefined {
  const [, , , early, ...rest] = text.split('.')
  if (early === undefined) return ticketIn(text)
  if (rest.length > 0 || !numberForm.test(early)) return undefined
  const ticket = ticketIn(text.slice(0, -early.length - 1))
  return ticket && { ...ticket, early: Number.parseInt(early, 36) }
}
function ticketIn(text: string): Ticket | undefined {
  const found = read(text)
  return found && { order: found.numbers[0], ahead: found.numbers[1], id: found.id }
}
export const placeText = ({ order, grantedAt, id }: Place): string =>
  written([order, grantedAt], id)
export function readPlace(text: string): Place | undefined {
  const found = read(text)
  return found && { order: found.numbers[0], grantedAt: found.numbers[1], id: found.id }
}

/** A turn that has come is kept this long for whoever does not take it at once. */
export const turnKeptFor = minutes(30)
/** Told nothing meanwhile, we count on somebody for this long; then another is called as well. */
export const countedOnFor = minutes(1)

/** A new ticket for somebody whose turn passed: right behind the people who are called now. */
export const nearTheFront = (frontier: Order, now: Order): Order =>
  Math.min(frontier + 1_000_000, now)

/** Why somebody goes ahead of their arrival, as we say it on the page; nothing else moves anybody. */
export type Reason = 'payment-due-today'
/** How much earlier they count as having come. */
export const headStart: Readonly<Record<Reason, Order>> = { 'payment-due-today': 30 * 60_000_000 }
/** When the holder of a ticket came, by the clock of then; undefined: it does not say. */
export const arrivalOf = ({ order, why, early = 0 }: Omit<Ticket, 'id'>): Instant | undefined =>
  why === 'again' ? undefined : instantOf(order + (why ? headStart[why] : 0) - early * 1_000_000)

/** The order of a newcomer: by arrival, or earlier for a stated reason. */
export const orderFor = (arrived: Order, reason: Reason | undefined): Order =>
  reason ? arrived - headStart[reason] : arrived
