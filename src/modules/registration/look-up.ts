// From what the registry holds about one person to the question that is asked of them. Pure: the same for
// people it knows and, by keyed hash, for people it does not.
import type { MemberFacts } from '../members/members.ts'
import { decoyOffers, employerChoices, type Known, offersFor } from './fact.ts'
import type { Question } from './registration.ts'

const monthsOf = (bimester: number): readonly string[] => {
  const year = Math.floor(bimester / 10)
  return [1, 0].map((back) => `${year}-${String((bimester % 10) * 2 - back).padStart(2, '0')}`)
}

/** Employers once each; of contributions, those of the newest bimester that has any. */
export function knownOf(facts: MemberFacts): Known {
  const newest = facts.contributions[0]?.bimester
  const last = facts.contributions.filter((c) => c.bimester === newest)
  const named = [...facts.contributions, ...facts.employers].map((e) => e.employer)
  return {
    employers: [...new Set(named)],
    loans: facts.loans.map((l) => l.loanNumber),
    ...(newest !== undefined && {
      last: {
        bimester: newest,
        amounts: last.map((c) => c.amount),
        months: [
          ...monthsOf(newest),
          ...last.map((c) => c.receivedOn.toPlainYearMonth().toString()),
        ],
      },
    }),
  }
}

/** Eight points of the register of employers, from the keyed hash of who is asked. */
export const pointsOf = (draw: Buffer): readonly number[] =>
  Array.from({ length: 8 }, (_, i) => draw.readUInt32BE(i * 4))

/** `others`: employers at those points. `known` undefined: nobody, who is asked all the same. */
export function questionFor(
  known: Known | undefined,
  bimester: number,
  others: readonly string[],
  draw: Buffer,
): Question {
  const offers = known ? offersFor(known, bimester) : decoyOffers(draw)
  const strangers = others.filter((name) => !known?.employers.includes(name))
  return { offers, forgotten: 0, choices: employerChoices(known?.employers[0], strangers, draw) }
}
