// One life of the demo, worked out for a day: the same day gives the same life.
import type { Day } from '../../../foundation/time.ts'
import { type Character, cast } from './cast.ts'
import { type CastLoan, loanOf } from './lending.ts'
import { type SavingsMovement, savingsOf } from './savings.ts'
import { type Timeline, timelineOf } from './timeline.ts'
import { type Deposit, depositsOf } from './work.ts'

export type Life = Character & {
  readonly timeline: Timeline
  readonly deposits: readonly Deposit[]
  readonly loans: readonly CastLoan[]
  readonly savings: readonly SavingsMovement[]
}

function lifeOf(character: Character, today: Day): Life {
  const { persona } = character
  const timeline = timelineOf(today, persona.told)
  const deposits = depositsOf(timeline, persona)
  const sure = [...deposits].filter((d) => !d.nameOnly).sort((a, b) => a.receivedOn - b.receivedOn)
  const spent = new Set<Deposit>()
  const loans = (persona.loans ?? []).map((story) => {
    const told = loanOf(
      timeline,
      story,
      sure.filter((d) => !spent.has(d)),
    )
    for (const deposit of told.taken) spent.add(deposit)
    return told
  })
  return {
    ...character,
    timeline,
    deposits,
    loans,
    savings: savingsOf(timeline, persona, deposits, loans),
  }
}

export const livesOn = (today: Day): readonly Life[] =>
  cast.map((character) => lifeOf(character, today))
