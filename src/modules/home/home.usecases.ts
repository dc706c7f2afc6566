import type pg from 'pg'
import { addBimesters, bimesterOf, bimesterToInt } from '../../foundation/bimester.ts'
import { type Clock, dayOf } from '../../foundation/time.ts'
import { homePage } from './home.store.ts'

const bimestersRead = 6

export const homeUseCases = (deps: {
  readonly pool: Pick<pg.Pool, 'query'>
  readonly now: Clock
}) => ({
  /** All that Inicio shows of a member, read in one statement. */
  of: (memberId: bigint) => {
    const today = dayOf(deps.now())
    const last = bimesterOf(today)
    return homePage.of(deps.pool, {
      member: memberId,
      today,
      first: bimesterToInt(addBimesters(last, 1 - bimestersRead)),
      last: bimesterToInt(last),
    })
  },
})

export type HomeUseCases = ReturnType<typeof homeUseCases>
export type HomeReading = Awaited<ReturnType<HomeUseCases['of']>>
