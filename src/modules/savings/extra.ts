// Aportar más: what somebody puts into their own savings, with a line that a bank or shop can read. In a month
// no more than the law lets in; the line says how much and until when, and only the newest one serves.
import { type CaptureLine, largestOnLine } from '../../foundation/capture-line.ts'
import { divideHalfUp, type Mxn, minus, zeroMxn } from '../../foundation/money.ts'
import { cannot, ok, type Result } from '../../foundation/result.ts'
import { compareDays, type Day, type Instant } from '../../foundation/time.ts'
import { type CannotReadAmount, readTypedAmount } from '../../foundation/typed-amount.ts'
import type { ParameterName, Parameters } from '../parameters/parameters.ts'

/** The most for a month (Ley del Infonavit, art. 59): 5 % of 25 minimum wages; undefined: not known. */
export function monthlyLimit(parameters: Parameters, today: Day): Mxn | undefined {
  const on = (name: ParameterName) => parameters.on(name, today)?.value
  const share = on('extra-contribution-share')
  const wages = on('extra-contribution-minimum-wages')
  const [days, wage] = [on('extra-contribution-days'), on('minimum-wage-day')]
  if (!share || !wages || !days || !wage) return undefined
  return divideHalfUp(wage * wages * days * share, 10_000n * 1_000_000n) as Mxn
}

/** What may still come in this month; never negative. */
export const roomLeft = (limit: Mxn, already: Mxn): Mxn =>
  already >= limit ? zeroMxn : minus(limit, already)

/** Lines live to the end of the month whose limit they were made for. */
export const expiryOf = (today: Day): Day => today.with({ day: today.daysInMonth })

export type SavedLine = {
  readonly lineId: string
  readonly line: CaptureLine
  readonly amount: Mxn
  readonly expiresOn: Day
  readonly createdAt: Instant
}
export type LineState = 'serves' | 'expired' | 'replaced'

/** `newest`: the last line of the same member. A line that is over is over, also when it was replaced. */
export function lineStateOf(one: SavedLine, newest: SavedLine, today: Day): LineState {
  if (compareDays(one.expiresOn, today) < 0) return 'expired'
  return one.lineId === newest.lineId ? 'serves' : 'replaced'
}

export type CannotAdd =
  | CannotReadAmount
  | 'amount-zero'
  | 'over-the-limit' // more than may still come in this month
  | 'limit-unknown' // a figure of the limit is not known: nothing is made
  | 'too-many-lines' // made today, one after another

/** How many lines somebody may make in a day. */
export const linesADay = 20

/** The amount typed, within what may still come in this month. */
export function readExtra(
  text: string,
  { limit, already }: { limit: Mxn | undefined; already: Mxn },
): Result<Mxn, CannotAdd> {
  if (limit === undefined) return cannot('limit-unknown')
  const read = readTypedAmount(text, largestOnLine)
  if (!read.ok) return read
  if (read.value === zeroMxn) return cannot('amount-zero')
  return read.value > roomLeft(limit, already) ? cannot('over-the-limit') : ok(read.value)
}
