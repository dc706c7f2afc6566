// What somebody of the cast answers to the question of step 1, on a given day of their story.
import { bimesterOf, compareBimesters } from '../../../foundation/bimester.ts'
import { centavos, plainAmount } from '../../../foundation/money.ts'
import { compareDays, type Day } from '../../../foundation/time.ts'
import { dayFrom } from '../../../modules/population/calendar.ts'
import { employerOf } from './employers.ts'
import type { Life } from './life.ts'
import { startOfJob } from './work.ts'

/** Surely theirs by that day's bimester, the newest last. */
export const surelyTheirs = ({ deposits }: Life, by: Day) =>
  deposits.filter((d) => !d.nameOnly && compareBimesters(d.period.bimester, bimesterOf(by)) <= 0)

/** Undefined: «No me acuerdo». */
export function answerOf(kind: string, life: Life, on: Day): string | undefined {
  const last = surelyTheirs(life, on).at(-1)
  if (kind === 'loan-number') return life.loans[0]?.loan.loanNumber
  if (kind === 'last-amount') return last && plainAmount(centavos(last.amount))
  if (kind === 'last-month') return last && dayFrom(last.receivedOn).toString().slice(0, 7)
  const job = life.persona.jobs.findLast(
    (one) => compareDays(startOfJob(life.timeline, one), on) <= 0,
  )
  return kind === 'employer' && job ? employerOf(job.employer).name : undefined
}
