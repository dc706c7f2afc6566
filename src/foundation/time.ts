// Instants are UTC; days of law are Mexico City days. They never convert silently.

export type Instant = Temporal.Instant
/** A Mexico City day. */
export type Day = Temporal.PlainDate
export type Duration = Temporal.Duration
/** One clock per process, handed to whoever needs the time. */
export type Clock = () => Instant

export const mexicoCity = 'America/Mexico_City'

export const systemClock: Clock = () => Temporal.Now.instant()

export const seconds = (n: number): Duration => Temporal.Duration.from({ seconds: n })
export const minutes = (n: number): Duration => Temporal.Duration.from({ minutes: n })
export const hours = (n: number): Duration => Temporal.Duration.from({ hours: n })
/** Days of 24 hours, for lives of links and devices; calendar days are `Day.add`. */
export const days24 = (n: number): Duration => hours(24 * n)

export const later = (from: Instant, by: Duration): Instant => from.add(by)
export const earlier = (from: Instant, by: Duration): Instant => from.subtract(by)
export const isAfter = (a: Instant, b: Instant): boolean => Temporal.Instant.compare(a, b) > 0
/** Whether `at` has come: true at the very instant and afterwards. */
export const isPast = (at: Instant, now: Instant): boolean => Temporal.Instant.compare(now, at) >= 0

/** The Mexico City day on which an instant falls. */
export const dayOf = (at: Instant): Day => at.toZonedDateTimeISO(mexicoCity).toPlainDate()
/** The first instant of a Mexico City day. */
export const startOf = (day: Day): Instant => day.toZonedDateTime(mexicoCity).toInstant()
/** `'2026-01-31'` → Day. Throws RangeError on anything else. */
export const day = (text: string): Day => Temporal.PlainDate.from(text, { overflow: 'reject' })
export const compareDays = Temporal.PlainDate.compare
