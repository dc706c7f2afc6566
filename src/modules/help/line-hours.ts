// When the line answers: open or closed at an instant, and the week's hours as instants.
// Hours are Mexico City's; what another zone reads is worked out by whoever shows them.
import { type Instant, mexicoCity } from '../../foundation/time.ts'

/** Opening and closing by weekday, Monday first, Mexico City time, as `['07:30', '21:00']`. */
export type Week = readonly (readonly [opens: string, closes: string])[]
export type LineState =
  | { readonly open: true; readonly closesAt: Instant }
  | { readonly open: false; readonly opensAt: Instant }

const instantOf = (day: Temporal.PlainDate, time: string): Instant =>
  day.toZonedDateTime({ timeZone: mexicoCity, plainTime: time }).toInstant()

/** Whether the line answers at `now`, and until or from when. The week has at least one open day. */
export function lineState(now: Instant, week: Week): LineState {
  const today = now.toZonedDateTimeISO(mexicoCity).toPlainDate()
  for (let ahead = 0; ahead <= 7; ahead++) {
    const day = today.add({ days: ahead })
    const [opens, closes] = week[day.dayOfWeek - 1]!
    const opensAt = instantOf(day, opens)
    const closesAt = instantOf(day, closes)
    if (Temporal.Instant.compare(now, opensAt) < 0 && opens !== closes)
      return { open: false, opensAt }
    if (Temporal.Instant.compare(now, closesAt) < 0 && opens !== closes)
      return { open: true, closesAt }
  }
  throw new RangeError('the line never opens')
}

export type Span = {
  /** ISO weekdays, 1 is Monday. */
  readonly from: number
  readonly to: number
  readonly opensAt: Instant
  readonly closesAt: Instant
}

/** The week as runs of days with the same hours, each with the instants of its next first day. */
export function spansOf(now: Instant, week: Week): readonly Span[] {
  const today = now.toZonedDateTimeISO(mexicoCity).toPlainDate()
  const spans: Span[] = []
  week.forEach(([opens, closes], i) => {
    const last = spans.at(-1)
    const before = week[i - 1]
    if (last && before?.[0] === opens && before[1] === closes)
      spans[spans.length - 1] = { ...last, to: i + 1 }
    else {
      const day = today.add({ days: (i + 8 - today.dayOfWeek) % 7 })
      const [opensAt, closesAt] = [instantOf(day, opens), instantOf(day, closes)]
      spans.push({ from: i + 1, to: i + 1, opensAt, closesAt })
    }
  })
  return spans
}

/** Where readers live: city of the zone database, and the name that people look for. */
export const zones = [
  { zone: 'America/Mexico_City', name: { es: 'Ciudad de México', en: 'Mexico City' } },
  { zone: 'America/Tijuana', name: { es: 'Tijuana', en: 'Tijuana' } },
  { zone: 'America/Hermosillo', name: { es: 'Hermosillo', en: 'Hermosillo' } },
  { zone: 'America/Cancun', name: { es: 'Cancún', en: 'Cancún' } },
  { zone: 'America/Los_Angeles', name: { es: 'Los Ángeles', en: 'Los Angeles' } },
  { zone: 'America/Phoenix', name: { es: 'Phoenix', en: 'Phoenix' } },
  { zone: 'America/Denver', name: { es: 'Denver', en: 'Denver' } },
  {
    zone: 'America/Chicago',
    name: { es: 'Chicago, Houston o Dallas', en: 'Chicago, Houston or Dallas' },
  },
  {
    zone: 'America/New_York',
    name: { es: 'Nueva York, Atlanta o Miami', en: 'New York, Atlanta or Miami' },
  },
  { zone: 'America/Anchorage', name: { es: 'Alaska', en: 'Alaska' } },
  { zone: 'America/Vancouver', name: { es: 'Vancouver', en: 'Vancouver' } },
  { zone: 'America/Edmonton', name: { es: 'Calgary o Edmonton', en: 'Calgary or Edmonton' } },
  { zone: 'America/Winnipeg', name: { es: 'Winnipeg', en: 'Winnipeg' } },
  { zone: 'America/Toronto', name: { es: 'Toronto o Montreal', en: 'Toronto or Montreal' } },
  { zone: 'America/Halifax', name: { es: 'Halifax', en: 'Halifax' } },
] as const
export type Zone = (typeof zones)[number]['zone']

/** A zone of the list, or Mexico City's when nothing or something else was asked for. */
export const zoneOf = (text: string | undefined): Zone =>
  zones.find(({ zone }) => zone === text)?.zone ?? mexicoCity
