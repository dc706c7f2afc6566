import { randomUUIDv7 } from 'node:crypto'
import { type Bulk, type Posted, repeatedIn } from '../../platform/bulk.ts'
import { bimestersIn, openPartitions } from '../../platform/partitions.ts'
import type { Reason } from './ledger.ts'
import * as store from './posting.store.ts'
import * as savings from './savings-posting.store.ts'

/** Makes the temporary table `entries_to_post` for this transaction; the room fills it by SQL. */
export const prepareEntries = (bulk: Bulk) => store.createEntriesToPost(bulk.db)

/**
 * Posts what waits in `entries_to_post`: one journal per file and bimester, its entries, and the
 * subtotals per member. Each bimester must sum to zero. Returns how many entries were written.
 */
export async function postEntries(bulk: Bulk, reason: Reason): Promise<bigint> {
  const journals = new Map<number, store.Journal>()
  await store.analyzeEntries(bulk.db)
  const bimesters = await bimestersIn(bulk.db, 'entries_to_post')
  for (const bimester of bimesters) {
    const journal: store.Journal = {
      journalId: randomUUIDv7(),
      sourceRef: `import:${bulk.importId}:${bimester}`,
      inputHash: bulk.sha256,
      reason,
      effectiveOn: bulk.asOf,
      importId: bulk.importId,
      recordedAt: bulk.now,
    }
    await store.addJournal(bulk.db, journal)
    journals.set(bimester, journal)
  }
  if (journals.size === 0) return 0n
  await store.addSubtotals(bulk.db, journals)
  const partitions = await openPartitions(bulk.db, 'ledger_entries', bimesters)
  const entries = await store.addEntries(partitions, journals)
  await partitions.attach()
  return entries
}

/** What moves the savings and is no employer's contribution: openings, yields, withdrawals. */
export async function postSavings(bulk: Bulk): Promise<Posted> {
  const { db } = bulk
  const key = ['curp', 'component', 'kind', 'effective_on', 'sequence']
  const wrong = [...(await repeatedIn(db, key, 'curp')), ...(await savings.unknownMembers(db))]
  if (wrong.length > 0) return { found: wrong, accepted: 0n, totals: {} }
  await savings.matchSavings(db)
  const partitions = await openPartitions(db, 'savings_movements', await bimestersIn(db, 'saved'))
  const found = await savings.contradictions(db)
  if (found.length > 0) return { found, accepted: 0n, totals: {} }
  const told = (await savings.dropKnown(db)) + (await savings.dropOwn(db))
  const known = told + (await savings.dropPaid(db))
  const added = await savings.addSavings(bulk, partitions)
  await partitions.attach()
  await prepareEntries(bulk)
  await savings.fillEntries(db)
  const entries = await postEntries(bulk, 'savings-movements')
  return { found, accepted: added + known, totals: { added, unchanged: known, entries } }
}
