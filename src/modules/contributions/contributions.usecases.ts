import type pg from 'pg'
import type { Day } from '../../foundation/time.ts'
import * as store from './contributions.store.ts'
import type { Known } from './contributions.ts'

export const contributionsUseCases = (deps: { readonly pool: Pick<pg.Pool, 'query'> }) => ({
  /** What employers deposited for a year, and the work on record in it. One statement. */
  ofYear: ({ memberId, year }: { memberId: bigint; year: number }): Promise<KnownOfMember> =>
    store.depositsPage.of(deps.pool, {
      member: memberId,
      first: year * 10 + 1,
      last: year * 10 + 6,
      from: firstOf(year),
      to: firstOf(year).add({ years: 1 }).subtract({ days: 1 }),
    }),
})

type KnownOfMember = Known & {
  /** Whether some work goes on today, as far as the registry knows. */
  readonly hasJob: boolean
}

const firstOf = (year: number): Day => Temporal.PlainDate.from({ year, month: 1, day: 1 })

export type ContributionsUseCases = ReturnType<typeof contributionsUseCases>
