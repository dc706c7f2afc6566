// What the employers of somebody in the demo paid for them, and what gathered of it in their savings.
import { mxn } from '../../../foundation/money.ts'
import { arrivalDays, type Period } from '../../../modules/population/calendar.ts'
import { contributionOf, contributionWage, wageIn } from '../../../modules/population/wages.ts'
import type { Contribution } from '../../../modules/population/work.ts'
import { placeOfEmployer } from './employers.ts'
import type { JobStory, Persona } from './persona.ts'
import { bimestersBack, numberOfDay, type Timeline } from './timeline.ts'

/** `nameOnly`: the employer left out the CURP. */
export type Deposit = Contribution & { readonly nameOnly: boolean }

export const startOfJob = (timeline: Timeline, job: JobStory) => timeline.monthsAgo(job.from)
export const endOfJob = (timeline: Timeline, { to }: JobStory) =>
  to === undefined ? null : timeline.monthsAgo(to).subtract({ days: 1 })

function depositOf(timeline: Timeline, job: JobStory, period: Period): Deposit | undefined {
  const back = bimestersBack(timeline, period)
  const ended = endOfJob(timeline, job)
  const from = Math.max(numberOfDay(startOfJob(timeline, job)), period.first)
  const to = Math.min(ended ? numberOfDay(ended) : period.last, period.last)
  if (to < from || job.missing?.includes(back)) return undefined
  const days = to - from + 1
  const wage = wageIn(period.year, mxn(job.wage), (ended ?? timeline.today).year)
  return {
    employer: placeOfEmployer(job.employer),
    period,
    wage: contributionWage(wage, period.year),
    days,
    amount: contributionOf(wage, days, period),
    paidOn: period.due,
    receivedOn: period.due + arrivalDays,
    nameOnly: job.nameOnly?.includes(back) ?? false,
  }
}

/** In the order in which they arrived. */
export const depositsOf = (timeline: Timeline, { jobs }: Persona): readonly Deposit[] =>
  timeline.periods.flatMap((period) =>
    jobs.flatMap((job) => depositOf(timeline, job, period) ?? []),
  )
