import type pg from 'pg'
import { addBimesters, bimesterOf, bimesterToInt } from '../../foundation/bimester.ts'
import { type Clock, dayOf } from '../../foundation/time.ts'
import { homePage } from './home.store.ts'

export const homeUseCases = (deps: {
  readonly pool: Pick<pg.Pool, 'query'>
  readonly now: Clock
}) => ({
  /** All that Inicio shows of a member, read in one statement. */
  of: (memberId: bigint) => {
    const today = dayOf(deps.now())
    const current = bimesterOf(today)
    const at = (n: number) => bimesterToInt(addBimesters(current, n))
    return homePage.of(deps.pool, {
      member: memberId,
      today,
      yearFrom: today.year * 10 + 1,
      yearTo: today.year * 10 + 6,
      depositsFrom: at(-3), // the deposit of a bimester is made after its end
      depositsTo: at(-1),
      movementsFrom: at(-1),
      movementsTo: at(0),
    })
  },
})

export type HomeUseCases = ReturnType<typeof homeUseCases>
export type HomeReading = Awaited<ReturnType<HomeUseCases['of']>>
