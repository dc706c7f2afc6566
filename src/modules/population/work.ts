// Where a made-up person worked, and what their employers paid for them in each bimester.
import type { Period } from './calendar.ts'
import { arrivalDays, yearOfDay } from './calendar.ts'
import { drawEmployer } from './employer.ts'
import type { Person, Population } from './person.ts'
import { type Random, randomFor } from './random.ts'
import { contributionOf, contributionWage, wageIn, wageOf } from './wages.ts'

export type Job = { employer: number; startedOn: number; endedOn: number | null; wage: bigint }

export type Contribution = {
  employer: number
  period: Period
  wage: bigint
  days: number
  amount: bigint
  paidOn: number
  receivedOn: number
}

const year = 365
const jobsKept = 4
const oldestStart = 18 * year

/** A length of time with that mean; many short, a few long. */
const lasting = (mean: number, random: Random) =>
  Math.trunc(-mean * Math.log(1 - random.unit())) + 20

/** Newest first. Pensioners have stopped, and one in three of the others is between jobs. */
export function jobsOf(person: Person, population: Population): Job[] {
  const random = randomFor(population.seed, `work/${person.index}`)
  const { asOf } = population
  const youngest = person.birthOn + oldestStart
  const abroad = person.residence !== 'MX'
  const working = !person.pensioner && !abroad && random.chance(0.67)
  let end: number | null = working
    ? null
    : asOf - lasting((person.pensioner ? 8 : 4) * year, random)
  let wage = wageOf(random)
  const jobs: Job[] = []
  for (let n = 0; n < jobsKept; n++) {
    const until = end ?? asOf
    const startedOn = Math.max(youngest, until - lasting(3.5 * year, random))
    if (until - startedOn < 15) break
    const then = end === null ? yearOfDay(asOf) : yearOfDay(until)
    const employer = drawEmployer(population.employers, random)
    jobs.push({ employer, startedOn, endedOn: end, wage: wageIn(then, wage, yearOfDay(asOf)) })
    end = startedOn - 1 - (random.chance(0.5) ? 0 : lasting(120, random))
    wage = (wage * BigInt(85 + random.below(20))) / 100n
  }
  return jobs
}

/** What an employer did in a bimester is the same for all its people: paid, late, or not at all. */
function conduct(population: Population, employer: number, period: Period) {
  const random = randomFor(population.seed, `conduct/${employer}/${period.bimester}`)
  if (random.chance(0.015)) return 'missing'
  return random.chance(0.03) ? 5 + random.below(35) : 0
}

/** What has arrived by the day of the population, oldest first; a short absence now and then. */
export function contributionsOf(
  person: Person,
  jobs: readonly Job[],
  population: Population,
  periods: readonly Period[],
): Contribution[] {
  const random = randomFor(population.seed, `paid/${person.index}`)
  const arrived: Contribution[] = []
  const seen = new Set<string>()
  for (const period of periods)
    for (const job of jobs) {
      const from = Math.max(job.startedOn, period.first)
      const to = Math.min(job.endedOn ?? period.last, period.last)
      const absent = random.chance(0.05) ? 1 + random.below(6) : 0
      const days = to - from + 1 - absent
      const late = conduct(population, job.employer, period)
      const key = `${period.bimester} ${job.employer}`
      if (days <= 0 || late === 'missing' || seen.has(key)) continue
      const receivedOn = period.due + arrivalDays + late
      if (receivedOn > population.asOf) continue
      seen.add(key)
      const last = job.endedOn === null ? population.asOf : job.endedOn
      const wage = wageIn(period.year, job.wage, yearOfDay(last))
      arrived.push({
        employer: job.employer,
        period,
        wage: contributionWage(wage, period.year),
        days,
        amount: contributionOf(wage, days, period),
        paidOn: period.due + late,
        receivedOn,
      })
    }
  return arrived
}
