// «Recuérdame a una hora con menos gente»: which hour that is. Told from what was measured, never guessed; and nobody is
// told of an hour at which people sleep.
import { type Instant, isAfter, mexicoCity } from '../../foundation/time.ts'
import { type Hour, type WeekdayHours, weekdayHours } from './hours.ts'

/** The next seven days, today first; undefined where a day of the week was not measured often enough. */
export type Week = readonly (WeekdayHours | undefined)[]

export const weekFrom = (hours: readonly Hour[], now: Instant): Week =>
  Array.from({ length: 7 }, (_, k) => weekdayHours(hours, now.add({ hours: 24 * k })))

/** From the first hour to before the last, in Mexico City: nobody is told anything at other hours. */
export const awake = { from: 7, to: 22 } as const
export function isAwake(now: Instant): boolean {
  const { hour } = now.toZonedDateTimeISO(mexicoCity)
  return hour >= awake.from && hour < awake.to
}

/** The next whole hour in which there is usually no line; undefined: none is known within a week. */
export function nextQuietHour(week: Week, now: Instant): Instant | undefined {
  const today = now.toZonedDateTimeISO(mexicoCity).toPlainDate()
  for (const [k, day] of week.entries()) {
    if (!day) continue
    for (let hour: number = awake.from; hour < awake.to; hour++) {
      if (day.line[hour]) continue
      const plainTime = new Temporal.PlainTime(hour)
      const at = today.add({ days: k }).toZonedDateTime({ timeZone: mexicoCity, plainTime })
      if (isAfter(at.toInstant(), now)) return at.toInstant()
    }
  }
  return undefined
}

/** Whether the hours of a week are told at all. */
export const isMeasured = (week: Week): boolean => week.some((day) => day !== undefined)
