import { randomUUIDv7 } from 'node:crypto'
import { cannot, ok, type Result } from '../../foundation/result.ts'
import type { Clock } from '../../foundation/time.ts'
import type { Db, Tx } from '../../platform/db.ts'
import * as store from './reconcile.store.ts'
import {
  type AccountSums,
  type Comparison,
  type Difference,
  movementTables,
  totalOf,
} from './reconcile.ts'
import * as payments from './reconcile-payments.store.ts'

export type { AccountSums, Comparison, Difference } from './reconcile.ts'
export { totalOf } from './reconcile.ts'
export { differenceText } from './reconcile.words.ts'

type Compared = Comparison & { accounts: readonly AccountSums[] }

/** In this order: journals by themselves, subtotals, movements of files and then payments against entries. */
async function firstDifference(tx: Tx): Promise<Difference | undefined> {
  const inside = (await store.firstOfJournals(tx)) ?? (await store.firstOfSubtotals(tx))
  if (inside) return inside
  for (const table of movementTables) {
    const outside = await store.firstOfMovements(tx, table)
    if (outside) return outside
  }
  return (await payments.firstOfWaiting(tx)) ?? payments.firstOfUsed(tx)
}

export const reconcileUseCases = ({ db, now }: { readonly db: Db; readonly now: Clock }) => ({
  /**
   * Proves that debits are credits in every journal and in total, that subtotals are the sums of entries and that
   * the files' movements are in the ledger; else names the first difference. Keeps what it found.
   */
  async compare(): Promise<Result<Compared, 'already-comparing'>> {
    const startedAt = now()
    const found = await store.asOfOneMoment(db, async (tx) => {
      if (!(await store.takeTurn(tx))) return undefined
      const accounts = await store.accountSums(tx)
      const difference = await firstDifference(tx)
      return { ...(await store.counts(tx)), accounts, difference: difference ?? null }
    })
    if (!found) return cannot('already-comparing')
    const { debits, credits } = totalOf(found.accounts)
    if (debits !== credits && !found.difference)
      throw new Error('the total differs and no journal does')
    const compared: Compared = { ...found, startedAt, finishedAt: now() }
    await store.keep(db, randomUUIDv7(), compared)
    return ok(compared)
  },

  /** Both sides of every ledger account, as `on` sees them. */
  sums: (on: Db): Promise<readonly AccountSums[]> => store.accountSums(on),

  /** The last comparison; undefined before the first. */
  latest: () => store.latest(db),
})

export type ReconcileUseCases = ReturnType<typeof reconcileUseCases>
