// The clock of an answer, in working days of the fund: it runs while we have the ball, stands still while we wait
// for the person, and never forgets a day we took. Days are Mexico City days. Nothing here looks at the time.
import { compareDays, type Day } from '../../foundation/time.ts'
import { addWorkingDays, workingDaysBetween } from '../../foundation/working-days.ts'
import type { Definition, Term } from './definition.ts'
import { informationDays } from './definition.ts'
import type { TramiteState } from './tramites.ts'

/** `termDays`: given in all, extensions counted. Running it has the day of the answer, standing still what is left. */
export type AnswerClock =
  | { readonly is: 'running'; readonly termDays: number; readonly answerBy: Day }
  /** `daysLeft` is negative when we were late already. */
  | { readonly is: 'stopped'; readonly termDays: number; readonly daysLeft: number }
  | { readonly is: 'none' }

export const noClock: AnswerClock = { is: 'none' }

/** The term begins to count on the next working day. */
export const started = (term: Pick<Term, 'workingDays'> | undefined, on: Day): AnswerClock =>
  term === undefined
    ? noClock
    : {
        is: 'running',
        termDays: term.workingDays,
        answerBy: addWorkingDays(on, term.workingDays),
      }

/** Working days left on that day; negative once the term is over. */
const leftOn = (answerBy: Day, on: Day): number =>
  compareDays(on, answerBy) <= 0
    ? workingDaysBetween(on, answerBy)
    : -workingDaysBetween(answerBy, on)

export const stopped = (clock: AnswerClock, on: Day): AnswerClock =>
  clock.is === 'running'
    ? { is: 'stopped', termDays: clock.termDays, daysLeft: leftOn(clock.answerBy, on) }
    : clock

/** Goes on where it stood. Nobody answers on the day that something arrives: one day is left at least. */
export function resumed(clock: AnswerClock, on: Day): AnswerClock {
  if (clock.is !== 'stopped') return clock
  const left = Math.max(1, clock.daysLeft)
  const termDays = clock.termDays + left - clock.daysLeft
  return { is: 'running', termDays, answerBy: addWorkingDays(on, left) }
}

/** So many working days more, 0 to 60. */
export function lengthened(clock: AnswerClock, days: number): AnswerClock {
  if (clock.is === 'none') return clock
  const termDays = clock.termDays + days
  return clock.is === 'running'
    ? { ...clock, termDays, answerBy: addWorkingDays(clock.answerBy, days) }
    : { ...clock, termDays, daysLeft: clock.daysLeft + days }
}

/** Working days that we used up to that day, those of waiting for the person left out; none without a term. */
export function usedDays(clock: AnswerClock, on: Day): number | undefined {
  if (clock.is === 'none') return undefined
  const left = clock.is === 'running' ? leftOn(clock.answerBy, on) : clock.daysLeft
  return clock.termDays - left
}

/** Whether the day of the answer has gone by. */
export const isLate = (clock: AnswerClock, on: Day): boolean =>
  clock.is === 'running' && compareDays(on, clock.answerBy) > 0

/** The clock after a move made on that day. */
export function clockAfter(
  clock: AnswerClock,
  move: { readonly from: TramiteState; readonly to: TramiteState; readonly on: Day },
  terms: Definition,
): AnswerClock {
  const { from, to, on } = move
  if (to === 'needs-information') return stopped(clock, on)
  if (to === 'approved')
    return started(terms.execution === undefined ? undefined : { workingDays: terms.execution }, on)
  if (to === 'in-execution') return clock
  if (to === 'in-review' && from === 'declined') return started(terms.answer, on)
  if (to === 'in-review' && from === 'needs-information')
    return clock.is === 'none' ? started(terms.answer, on) : resumed(clock, on)
  const open = to === 'in-review' || to === 'in-decision'
  return open ? clock : noClock
}

/** Until when we wait for what we asked for. */
export const informationBy = (terms: Definition, on: Day): Day =>
  addWorkingDays(on, informationDays(terms))
/** The warning comes with this many working days left, or sooner when the term is short. */
const warnedBefore = 3
export const lapseIsNear = (by: Day, on: Day): boolean =>
  compareDays(on, by) <= 0 && workingDaysBetween(on, by) <= warnedBefore
