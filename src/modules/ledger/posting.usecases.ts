import { randomUUIDv7 } from 'node:crypto'
import { type Bulk, type Posted, repeatedIn } from '../../platform/bulk.ts'
import type { Reason } from './ledger.ts'
import * as store from './posting.store.ts'
import * as savings from './savings-posting.store.ts'

/** Makes the temporary table `entries_to_post` for this transaction; the room fills it by SQL. */
export const prepareEntries = (bulk: Bulk) => store.createEntriesToPost(bulk.db)

/** Sees to it that the national tables can take rows of these bimesters. */
export async function ensureBimesters(bulk: Bulk, bimesters: Iterable<number>): Promise<void> {
  for (const bimester of bimesters) await store.ensureBimester(bulk.db, bimester)
}

/**
 * Posts what waits in `entries_to_post`: one journal per file and bimester, its entries, and the
 * subtotals per member. Each bimester must sum to zero. Returns how many entries were written.
 */
export async function postEntries(bulk: Bulk, reason: Reason): Promise<bigint> {
  const journals = new Map<number, store.Journal>()
  await store.analyzeEntries(bulk.db)
  for (const bimester of await store.bimestersToPost(bulk.db)) {
    const journal: store.Journal = {
      journalId: randomUUIDv7(),
      sourceRef: `import:${bulk.importId}:${bimester}`,
      inputHash: bulk.sha256,
      reason,
      effectiveOn: bulk.asOf,
      importId: bulk.importId,
      recordedAt: bulk.now,
    }
    await store.ensureBimester(bulk.db, bimester)
    await store.addJournal(bulk.db, journal)
    journals.set(bimester, journal)
  }
  if (journals.size === 0) return 0n
  await store.addSubtotals(bulk.db, journals)
  return store.addEntries(bulk.db, journals)
}

/** What moves the savings and is no employer's contribution: openings, yields, withdrawals. */
export async function postSavings(bulk: Bulk): Promise<Posted> {
  const { db } = bulk
  const key = ['curp', 'component', 'kind', 'effective_on', 'sequence']
  const wrong = [...(await repeatedIn(db, key, 'curp')), ...(await savings.unknownMembers(db))]
  if (wrong.length > 0) return { found: wrong, accepted: 0n, totals: {} }
  await ensureBimesters(bulk, await savings.matchSavings(db))
  const found = await savings.contradictions(db)
  if (found.length > 0) return { found, accepted: 0n, totals: {} }
  const { known, added } = await savings.addSavings(bulk)
  await prepareEntries(bulk)
  await savings.fillEntries(db)
  const entries = await postEntries(bulk, 'savings-movements')
  return { found, accepted: added + known, totals: { added, unchanged: known, entries } }
}
