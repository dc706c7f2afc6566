// At what hour there are fewer people: read off what was measured, week after week. Nothing is told that was not.
import { type Instant, mexicoCity } from '../../foundation/time.ts'

/** An hour as it was measured. `waited`: tickets given, each somebody who had to wait. */
export type Hour = { readonly at: Instant; readonly waited: number; readonly inside: number }
/** The hours of one day of the week, 0 to 23, as they usually are. */
export type WeekdayHours = {
  /** 1 Monday to 7 Sunday. */
  readonly weekday: number
  /** People inside at most, on average. */
  readonly inside: readonly number[]
  /** Whether somebody usually waits. */
  readonly line: readonly boolean[]
  /** Between eight and six somebody usually waits, and at no other hour. */
  readonly busyInOffice: boolean
}

/** A day of the week is told once it was measured on this many days. */
export const daysNeeded = 2
/** An hour counts as one with a line when, over the weeks, this many people had to wait in it on average. */
const aLine = 1

/** What usually happens on the weekday of `now` in Mexico City; undefined: not measured often enough. */
export function weekdayHours(hours: readonly Hour[], now: Instant): WeekdayHours | undefined {
  const weekday = now.toZonedDateTimeISO(mexicoCity).dayOfWeek
  const today = now.toZonedDateTimeISO(mexicoCity).toPlainDate().toString()
  const days = new Set<string>()
  const sums = Array.from({ length: 24 }, () => ({ waited: 0, inside: 0 }))
  for (const { at, waited, inside } of hours) {
    const local = at.toZonedDateTimeISO(mexicoCity)
    const day = local.toPlainDate().toString()
    if (local.dayOfWeek !== weekday || day === today) continue
    days.add(day)
    sums[local.hour]!.waited += waited
    sums[local.hour]!.inside += inside
  }
  if (days.size < daysNeeded) return undefined
  const line = sums.map((hour) => hour.waited >= aLine * days.size)
  const isOffice = (hour: number) => hour >= 8 && hour < 18
  return {
    weekday,
    inside: sums.map((hour) => hour.inside / days.size),
    line,
    busyInOffice: line.some(Boolean) && line.every((busy, hour) => !busy || isOffice(hour)),
  }
}

/** The hours between which somebody usually waits: from the first to the end of the last. */
export function busyBetween({
  line,
}: Pick<WeekdayHours, 'line'>): { from: number; to: number } | undefined {
  const from = line.indexOf(true)
  return from < 0 ? undefined : { from, to: line.lastIndexOf(true) + 1 }
}
/** The hour with most people inside. */
export const busiest = ({ inside }: Pick<WeekdayHours, 'inside'>): number =>
  inside.indexOf(Math.max(...inside))
