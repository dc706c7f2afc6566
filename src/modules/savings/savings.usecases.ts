import type pg from 'pg'
import { bimesterOf, bimesterToInt, previousBimester } from '../../foundation/bimester.ts'
import { type Clock, dayOf } from '../../foundation/time.ts'
import * as store from './savings.store.ts'
import type { MovementKey, SavingsMovement } from './savings.ts'

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

type Deps = { readonly pool: Pick<pg.Pool, 'query'>; readonly now: Clock }

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

export const savingsUseCases = (deps: Deps) => ({
  /** What somebody has, by part and by year, and the last deposits. One statement. */
  overview: (memberId: bigint) => {
    const current = bimesterOf(dayOf(deps.now()))
    const before = previousBimester(current)
    return store.savingsPage.of(deps.pool, {
      member: memberId,
      earlier: bimesterToInt(previousBimester(before)),
      latest: bimesterToInt(before),
    })
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

export type SavingsUseCases = ReturnType<typeof savingsUseCases>
