// Days and instants as people read them, in their language and zone. Formatters are made once.
import { type Bimester, firstDayOf } from '../../foundation/bimester.ts'
import { type Day, type Instant, mexicoCity } from '../../foundation/time.ts'
import type { Lang } from '../../foundation/words.ts'

const locale = { es: 'es-MX', en: 'en-US' } as const
const kept = new Map<string, Intl.DateTimeFormat>()

function formatter(lang: Lang, name: string, zone: string, options: Intl.DateTimeFormatOptions) {
  const key = `${lang} ${name} ${zone}`
  let known = kept.get(key)
  if (!known) {
    known = new Intl.DateTimeFormat(locale[lang], { timeZone: zone, ...options })
    kept.set(key, known)
  }
  return known
}

/** «7:42 p.m.» → «7:42 p. m.», with spaces that never break. */
const unbroken = (text: string) =>
  text.replace(/\b([ap])\.\s?m\./, '$1. m.').replace(/\s/g, '\u00a0')
const noon = (day: Day) =>
  day.toZonedDateTime({ timeZone: 'UTC', plainTime: '12:00' }).epochMilliseconds

/** «31 de agosto» · "August 31" */
export const dayMonth = (lang: Lang, day: Day): string =>
  formatter(lang, 'day-month', 'UTC', { day: 'numeric', month: 'long' }).format(noon(day))

/** «31 de agosto de 2026» · "August 31, 2026" */
export const longDay = (lang: Lang, day: Day): string =>
  formatter(lang, 'long', 'UTC', { day: 'numeric', month: 'long', year: 'numeric' }).format(
    noon(day),
  )

/** «31 ago 2026» · "Aug 31, 2026" */
export const shortDay = (lang: Lang, day: Day): string =>
  formatter(lang, 'short', 'UTC', { day: 'numeric', month: 'short', year: 'numeric' })
    .format(noon(day))
    .replaceAll(' de ', ' ')

/** «martes, 4 de agosto de 2026» · "Tuesday, August 4, 2026" */
export const weekday = (lang: Lang, day: Day): string =>
  formatter(lang, 'weekday', 'UTC', {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  }).format(noon(day))

/** «Julio 2026» · "July 2026" */
export function monthYear(lang: Lang, year: number, month: number): string {
  const first = Temporal.PlainDate.from({ year, month, day: 1 })
  const text = formatter(lang, 'month-year', 'UTC', { month: 'long', year: 'numeric' }).format(
    noon(first),
  )
  return (text[0]!.toUpperCase() + text.slice(1)).replace(' de ', ' ')
}

/** «7:42 p. m.» · "7:42 PM", in a zone, Mexico City's unless said. */
export const clockTime = (lang: Lang, at: Instant, zone: string = mexicoCity): string =>
  unbroken(
    formatter(lang, 'time', zone, { hour: 'numeric', minute: '2-digit', hour12: true }).format(
      at.epochMilliseconds,
    ),
  )

/** «8 a. m.» · "8 AM": a whole hour of any day, 0 to 23. */
export const plainHour = (lang: Lang, hour: number): string =>
  unbroken(
    formatter(lang, 'hour', 'UTC', { hour: 'numeric', hour12: true }).format(hour * 3_600_000),
  )

/** «31 de agosto, 7:42 p. m.» · "August 31, 7:42 PM" */
export const dayAndTime = (lang: Lang, at: Instant, zone: string = mexicoCity): string =>
  `${dayMonth(lang, at.toZonedDateTimeISO(zone).toPlainDate())}, ${clockTime(lang, at, zone)}`

const monthNames = { es: new Map<number, string>(), en: new Map<number, string>() } as const
/** «agosto» · "August"; months from 1. */
export function monthName(lang: Lang, month: number): string {
  const known = monthNames[lang].get(month)
  if (known) return known
  const first = Temporal.PlainDate.from({ year: 2026, month, day: 1 })
  const name = formatter(lang, 'month', 'UTC', { month: 'long' }).format(noon(first))
  monthNames[lang].set(month, name)
  return name
}

/** «mayo y junio» · "May and June"; `year`: with its year. */
export function twoMonths(lang: Lang, bimester: Bimester, year = false): string {
  const { month, year: of } = firstDayOf(bimester)
  const [and, ofYear] = lang === 'es' ? ['y', ` de ${of}`] : ['and', ` ${of}`]
  const months = `${monthName(lang, month)} ${and} ${monthName(lang, month + 1)}`
  return year ? months + ofYear : months
}

/** «31», «agosto»: the two lines of a calendar leaf. */
export const leaf = (lang: Lang, day: Day): { day: number; month: string } => ({
  day: day.day,
  month: monthName(lang, day.month),
})

/** «4 ago» · "Aug 4"; with its year when that is not `year`. */
export const briefDay = (lang: Lang, day: Day, year: number): string =>
  day.year === year
    ? formatter(lang, 'brief', 'UTC', { day: 'numeric', month: 'short' }).format(noon(day))
    : shortDay(lang, day)
