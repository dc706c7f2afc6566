import type pg from 'pg'
import {
  addBimesters,
  bimesterOf,
  bimesterToInt,
  previousBimester,
} from '../../foundation/bimester.ts'
import { type Clock, type Day, dayOf } from '../../foundation/time.ts'
import type { ParametersUseCases } from '../parameters/parameters.usecases.ts'
import * as store from './savings.store.ts'
import type { MovementKey, SavingsMovement } from './savings.ts'
import { whyPage } from './why.store.ts'
import { type Why, whyOf } from './why.ts'

export { type LastDeposit, sumsPart } from './savings.store.ts'
/** What parts and movements are called: papers use the words of the page. */
export { componentWords, kindWords } from './savings.words.ts'

/** After every key there is. */
const fromTheTop: MovementKey = {
  bimester: 99_999,
  journalId: 'ffffffff-ffff-ffff-ffff-ffffffffffff',
  line: 0n,
}
export const pageSize = 60
const batchSize = 500

type Reading = Pick<pg.Pool, 'query'>
type Deps = { readonly pool: Reading; readonly now: Clock }
/** `withLoans`: for what is read together with the loans; `areDown`: they are left alone now. */
type OverviewDeps = Deps & { readonly withLoans?: { pool: Reading; areDown(): boolean } }
/** Explaining needs the figures of law besides. */
type WhyDeps = Deps & { readonly parameters: Pick<ParametersUseCases, 'current'> }

/** Movements of a year that come after a key, newest first: at most `most`, and whether more follow. */
async function movementsOf(
  deps: Deps,
  asked: { memberId: bigint; year: number; after: MovementKey | undefined; most: number },
): Promise<{ movements: readonly SavingsMovement[]; more: boolean }> {
  const { memberId, year, after = fromTheTop, most } = asked
  const { movements } = await store.movementsPage.of(deps.pool, {
    member: memberId,
    first: year * 10 + 1,
    last: year * 10 + 6,
    before: after.bimester,
    beforeJournal: after.journalId,
    beforeLine: after.line,
    most: most + 1,
  })
  return { movements: movements.slice(0, most), more: movements.length > most }
}

export const savingsUseCases = (deps: OverviewDeps) => ({
  /**
   * What somebody has, by part and by year, and the last deposits. One statement; while the loans are down,
   * one without them: then no deposit says which loan it lowers.
   */
  overview: async (memberId: bigint) => {
    const current = bimesterOf(dayOf(deps.now()))
    const before = previousBimester(current)
    const asked = {
      member: memberId,
      earlier: bimesterToInt(previousBimester(before)),
      latest: bimesterToInt(before),
    }
    const { pool, withLoans } = deps
    if (!withLoans) return store.savingsPage.of(pool, asked)
    if (withLoans.areDown()) return store.savingsAlone.of(pool, asked)
    try {
      return await store.savingsPage.of(withLoans.pool, asked)
    } catch {
      return store.savingsAlone.of(pool, asked) // throws by itself when it is the savings that are away
    }
  },

  /** A page of a year's movements. */
  movementsOfYear: (asked: { memberId: bigint; year: number; after?: MovementKey | undefined }) =>
    movementsOf(deps, { ...asked, after: asked.after, most: pageSize }),

  /** All movements of a year, batch by batch, for a file. */
  async *everyMovement(asked: { memberId: bigint; year: number }) {
    for (let after: MovementKey | undefined; ; ) {
      const { movements, more } = await movementsOf(deps, { ...asked, after, most: batchSize })
      yield movements
      after = movements.at(-1)?.key
      if (!more || after === undefined) return
    }
  },
})

/** Five bimesters at once, and the one of its contribution: six partitions. */
const [searchedAtOnce, searches] = [5, 3]

/** Where a movement is looked for: in its bimester, or the last one from this bimester backwards. */
function* reachesOf(
  today: Day,
  key: MovementKey | undefined,
): Generator<{ first: number; last: number }> {
  if (key) return yield { first: key.bimester, last: key.bimester }
  for (let n = 0; n < searches; n++) {
    const last = addBimesters(bimesterOf(today), -n * searchedAtOnce)
    const first = addBimesters(last, 1 - searchedAtOnce)
    yield { first: bimesterToInt(first), last: bimesterToInt(last) }
  }
}

/** Why the savings changed: by one movement, or by the last of two years and a half. */
export const whyUseCases = (deps: WhyDeps) => ({
  why: async (memberId: bigint, key: MovementKey | undefined): Promise<Why | undefined> => {
    const asked = { member: memberId, journal: key?.journalId ?? null, line: key?.line ?? 0n }
    for (const reach of reachesOf(dayOf(deps.now()), key)) {
      const { recorded } = await whyPage.of(deps.pool, { ...asked, ...reach })
      if (recorded) return whyOf(recorded, await deps.parameters.current())
    }
    return undefined
  },
})

export type WhyUseCases = ReturnType<typeof whyUseCases>
export type SavingsUseCases = ReturnType<typeof savingsUseCases>
