// The calendar of the demo: everything counts back from the end of the last bimester whose money has arrived.
import { type Day, type Instant, startOf } from '../../../foundation/time.ts'
import {
  closedPeriods,
  dayFrom,
  dayNumber,
  type Period,
} from '../../../modules/population/calendar.ts'
import type { Opening } from './persona.ts'

/** Four years are told in files; what came before is one opening figure. */
const bimestersTold = 24

export type Timeline = {
  readonly today: Day
  /** Oldest first. */
  readonly periods: readonly Period[]
  /** The first day of the month that many months before the end of the last closed bimester. */
  monthsAgo(n: number): Day
}

export function timelineOf(today: Day, told = bimestersTold): Timeline {
  const periods = closedPeriods(today, told)
  const close = dayFrom(periods.at(-1)!.last)
  const after = close.add({ days: 1 })
  return { today, periods, monthsAgo: (n) => after.subtract({ months: n }) }
}

/** The last day before what the files tell. */
export const dayBefore = ({ periods }: Timeline): Day => dayFrom(periods[0]!.first - 1)
/** Counted back from the last closed bimester, which is 0. */
export const bimestersBack = ({ periods }: Timeline, period: Period): number =>
  periods.length - 1 - periods.indexOf(period)
export const numberOfDay = dayNumber

/** On a day that many days before today, in the evening. */
export const eveningOf = ({ today }: Timeline, days: number, place: number): Instant =>
  startOf(today.subtract({ days })).add({ hours: 19, minutes: place * 15 })

/** When somebody's login was opened: in the evening, a quarter of an hour apart from the others. */
export function openedAt(timeline: Timeline, opening: Opening, place: number): Instant {
  const { months, days = 0 } = opening.ago
  if (months === undefined) return eveningOf(timeline, days, place)
  return startOf(timeline.monthsAgo(months).add({ days: 9 })).add({
    hours: 19,
    minutes: place * 15,
  })
}
