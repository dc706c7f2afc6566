// When somebody who pays for themselves is reminded: days before the payment is due, and never of one that came.
import { compareDays, type Day } from '../../foundation/time.ts'

/** The latest first: who is reminded late is reminded once. */
export const reminderDays = [1, 5] as const
export type DaysBefore = (typeof reminderDays)[number]

/** Full payments are made by the last day of the month (rule of the fund for own payment). */
export const dueOn = (today: Day): Day => today.with({ day: today.daysInMonth })

/** Which reminder is due today; undefined: it is too early. */
export function reminderOn(today: Day): DaysBefore | undefined {
  const due = dueOn(today)
  return reminderDays.find((days) => compareDays(today, due.subtract({ days })) >= 0)
}
