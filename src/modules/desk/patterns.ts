// What supervisors look at: how much each agent looked up, when, and what was stopped. Counts only; a pattern
// is a question to ask somebody, never a judgement.
import { type Instant, mexicoCity } from '../../foundation/time.ts'

export const eventKinds = [
  'looked-up',
  'looked-up-by-name',
  'found-nobody',
  'look-up-slowed',
  'look-up-refused',
  'relative-stopped',
  'call-opened',
  'verified',
  'not-verified',
  'verification-refused',
  'act-refused',
  'two-browsers',
  'data-shown',
  'email-told',
  'email-hinted',
  'email-change-asked',
  'same-person-refused',
] as const
export type EventKind = (typeof eventKinds)[number]

/** When the line is open, Monday first, as Mexico City reads the clock. */
export type Week = readonly (readonly [string, string])[]
export function isOpen(week: Week, at: Instant): boolean {
  const here = at.toZonedDateTimeISO(mexicoCity)
  const [opens, closes] = week[here.dayOfWeek - 1]!
  const time = here.toPlainTime().toString({ smallestUnit: 'minute' })
  return time >= opens && time < closes
}

export type Counted = {
  readonly staffId: string
  readonly name: string
  readonly counts: Readonly<Partial<Record<EventKind, number>>>
  /** Anything done while the line was closed. */
  readonly outOfHours: number
  /** Different people looked up. */
  readonly people: number
}

export const alerts = [
  'many-look-ups',
  'many-names',
  'many-failed',
  'many-shown',
  'out-of-hours',
  'went-round',
  'own-family',
  'two-browsers',
] as const
export type Alert = (typeof alerts)[number]

const sum = ({ counts }: Counted, ...kinds: readonly EventKind[]) =>
  kinds.reduce((total, kind) => total + (counts[kind] ?? 0), 0)

/** What stands out in a day of one agent's work, most serious first. */
export function alertsOf(one: Counted): readonly Alert[] {
  const all: readonly (readonly [Alert, boolean])[] = [
    ['went-round', sum(one, 'act-refused', 'same-person-refused') > 0],
    ['own-family', sum(one, 'relative-stopped') > 0],
    ['two-browsers', sum(one, 'two-browsers') > 0],
    ['many-look-ups', one.people > 60 || sum(one, 'look-up-slowed', 'look-up-refused') > 0],
    ['many-names', sum(one, 'looked-up-by-name') > 10],
    ['many-failed', sum(one, 'not-verified') >= 4],
    ['many-shown', sum(one, 'data-shown') > 40],
    ['out-of-hours', one.outOfHours > 0],
  ]
  return all.filter(([, stands]) => stands).map(([alert]) => alert)
}
