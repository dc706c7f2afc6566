// What a dollar is worth in pesos: rates with the day of their source. A rate is read, never made up; one that is too
// old, or that jumped as no rate does, is not used and the page says so.
import type { ForeignCurrency, ReferenceRate } from '../../foundation/exchange.ts'
import { divideHalfUp } from '../../foundation/money.ts'
import { cannot, ok, type Result } from '../../foundation/result.ts'
import { compareDays, type Day } from '../../foundation/time.ts'
import { bankCalendar, workingDaysBetween } from '../../foundation/working-days.ts'
import type { Mark } from '../parameters/parameters.ts'

export type Rate = ReferenceRate & {
  readonly rateId: string
  readonly source: string
  readonly mark: Mark
  readonly readAt: Temporal.Instant
}

export type CannotReadRates = 'source-away' | 'answer-unreadable' | 'no-figures'
/** Which series of the source is which currency. */
export type SeriesNames = Readonly<Record<string, ForeignCurrency>>

const figure = /^(\d{1,3})\.(\d{4,6})$/
const dated = /^(\d{2})\/(\d{2})\/(\d{4})$/

function readFigure(
  currency: ForeignCurrency,
  fecha: unknown,
  dato: unknown,
): ReferenceRate | undefined {
  const date = typeof fecha === 'string' ? dated.exec(fecha) : null
  const amount = typeof dato === 'string' ? figure.exec(dato.replaceAll(',', '')) : null
  if (!date || !amount) return undefined
  try {
    const on = Temporal.PlainDate.from(`${date[3]}-${date[2]}-${date[1]}`, { overflow: 'reject' })
    const pesos = divideHalfUp(BigInt(amount[1]! + amount[2]!.padEnd(6, '0')), 100n)
    return pesos > 0n ? { currency, on, pesos } : undefined
  } catch {
    return undefined // a day that no calendar has
  }
}

type Banxico = { bmx?: { series?: { idSerie?: unknown; datos?: unknown }[] } }

/**
 * The answer of the central bank's SIE (`{ bmx: { series: [{ idSerie, datos: [{ fecha, dato }] }] } }`). «N/E» and
 * series that we did not ask for are passed over; nothing else is.
 */
export function readBanxico(
  json: unknown,
  names: SeriesNames,
): Result<readonly ReferenceRate[], CannotReadRates> {
  const series = (json as Banxico | null)?.bmx?.series
  if (!Array.isArray(series)) return cannot('answer-unreadable')
  const found: ReferenceRate[] = []
  for (const { idSerie, datos } of series) {
    const currency = typeof idSerie === 'string' ? names[idSerie] : undefined
    if (!currency) continue
    if (!Array.isArray(datos)) return cannot('answer-unreadable')
    for (const one of datos as { fecha?: unknown; dato?: unknown }[]) {
      if (one?.dato === 'N/E') continue
      const read = readFigure(currency, one?.fecha, one?.dato)
      if (!read) return cannot('answer-unreadable')
      found.push(read)
    }
  }
  return found.length === 0 ? cannot('no-figures') : ok(found)
}

/** Eight per cent from the rate before it: no official one moved so much in a week; a comma in the wrong place does. */
const largestJumpPpm = 80_000n
export function hasJumped(before: Pick<Rate, 'pesos'> | undefined, read: ReferenceRate): boolean {
  if (!before) return false
  const change = read.pesos > before.pesos ? read.pesos - before.pesos : before.pesos - read.pesos
  return change * 1_000_000n > before.pesos * largestJumpPpm
}

const banks = bankCalendar()
/** Bank days after its own on which a rate still serves: the one it is published for, and one more. */
export const servesBankDays = 2
/** Whether a rate of that day is too old today. A day to come is no rate. */
export const isStale = (on: Day, today: Day): boolean =>
  compareDays(on, today) > 0 || workingDaysBetween(on, today, banks) > servesBankDays

export type RateState =
  | { readonly kind: 'known'; readonly rate: Rate }
  | { readonly kind: 'stale'; readonly rate: Rate }
  | { readonly kind: 'unknown' }
export function rateStateOf(newest: Rate | undefined, today: Day): RateState {
  if (!newest) return { kind: 'unknown' }
  return { kind: isStale(newest.on, today) ? 'stale' : 'known', rate: newest }
}

/** 185270 → `18.5270`. */
export function rateText(pesos: ReferenceRate['pesos']): string {
  const digits = pesos.toString().padStart(5, '0')
  return `${digits.slice(0, -4)}.${digits.slice(-4)}`
}
