// What everybody of the cast knows about themselves on a day: enough to answer any question of ours.
import type { Bimester } from '../../../foundation/bimester.ts'
import { centavos, type Mxn } from '../../../foundation/money.ts'
import type { Day } from '../../../foundation/time.ts'
import { dayFrom } from '../../../modules/population/calendar.ts'
import type { Character } from './cast.ts'
import { employerOf, employers } from './employers.ts'
import { surelyTheirs } from './fact-answers.ts'
import { type Life, livesOn } from './life.ts'
import { endOfJob, startOfJob } from './work.ts'

export type Facts = {
  /** Newest first. */
  readonly employers: readonly {
    readonly name: string
    readonly number: string
    readonly from: Day
    readonly to: Day | null
  }[]
  readonly last?: {
    readonly bimester: Bimester
    readonly receivedOn: Day
    readonly amount: Mxn
    readonly employer: string
  }
  readonly loans: readonly { readonly number: string; readonly year: number }[]
}
export type Knowledge = Character & { readonly facts: Facts }

/** The last contribution is of the last year at most: older ones are not asked for. */
const lastYear = 6

function lastOf(life: Life): Facts['last'] {
  const last = surelyTheirs(life, life.timeline.today).at(-1)
  if (!last || life.timeline.periods.indexOf(last.period) < life.timeline.periods.length - lastYear)
    return undefined
  return {
    bimester: last.period.bimester,
    receivedOn: dayFrom(last.receivedOn),
    amount: centavos(last.amount),
    employer: employers[last.employer]!.name,
  }
}

function knowledgeOf(life: Life): Knowledge {
  const { persona, identity, timeline } = life
  const last = lastOf(life)
  return {
    persona,
    identity,
    facts: {
      employers: persona.jobs
        .map((job) => {
          const { name, number } = employerOf(job.employer)
          return { name, number, from: startOfJob(timeline, job), to: endOfJob(timeline, job) }
        })
        .reverse(),
      ...(last && { last }),
      loans: life.loans.map(({ loan }) => ({
        number: loan.loanNumber,
        year: dayFrom(loan.contract.grantedOn).year,
      })),
    },
  }
}

let kept: { day: string; all: readonly Knowledge[] } | undefined

/** Worked out once a day. */
export function knowledgeOn(today: Day): readonly Knowledge[] {
  const day = today.toString()
  if (kept?.day !== day) kept = { day, all: livesOn(today).map(knowledgeOf) }
  return kept.all
}
