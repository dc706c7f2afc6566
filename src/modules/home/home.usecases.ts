import type pg from 'pg'
import { addBimesters, bimesterOf, bimesterToInt } from '../../foundation/bimester.ts'
import { type Clock, type Day, dayOf } from '../../foundation/time.ts'
import { homePage } from './home.store.ts'

/** What Inicio asks of the database for a member on a Mexico City day. */
export const askedFor = (memberId: bigint, today: Day) => {
  const current = bimesterOf(today)
  const at = (n: number) => bimesterToInt(addBimesters(current, n))
  return {
    member: memberId,
    today,
    yearFrom: today.year * 10 + 1,
    yearTo: today.year * 10 + 6,
    depositsFrom: at(-3), // the deposit of a bimester is made after its end
    depositsTo: at(-1),
    movementsFrom: at(-1),
    movementsTo: at(0),
  }
}

export const homeUseCases = (deps: {
  readonly pool: Pick<pg.Pool, 'query'>
  readonly now: Clock
}) => ({
  /** All that Inicio shows of a member, read in one statement. */
  of: (memberId: bigint) => homePage.of(deps.pool, askedFor(memberId, dayOf(deps.now()))),
})

export type HomeUseCases = ReturnType<typeof homeUseCases>
export type HomeReading = Awaited<ReturnType<HomeUseCases['of']>>
