import type { Bulk, Found, Posted } from '../../platform/bulk.ts'
import { bimestersIn, openPartitions } from '../../platform/partitions.ts'
import { postEntries, prepareEntries } from '../ledger/posting.usecases.ts'
import * as store from './posting.store.ts'

const undone = (found: Found[]): Posted => ({ found, accepted: 0n, totals: {} })

/**
 * Contributions of one or more bimesters: matched to people, posted in the ledger with a counter-entry
 * per employer. What matches nobody or several people goes to clarification and is told, never refused.
 * By natural key (person, employer, bimester, sequence) each is there once, whatever file brings it.
 */
export async function postContributions(bulk: Bulk): Promise<Posted> {
  const { db } = bulk
  const unknown = await store.unknownEmployers(db)
  if (unknown.length > 0) return undone(unknown)
  await store.matchLines(db)
  const partitions = await openPartitions(db, 'contributions', await bimestersIn(db, 'matched'))
  const contradictions = await store.contradictions(db)
  if (contradictions.length > 0) return undone(contradictions)
  const unchanged = await store.dropKnown(db)
  if (await store.anyTwice(db)) return undone(await store.twiceInFile(db))
  const { lines, ...totals } = await store.outcomes(db)
  await store.addContributions(bulk, partitions)
  await store.addUnmatched(bulk)
  await prepareEntries(bulk)
  await store.fillEntries(db)
  const entries = await postEntries(bulk, 'contributions')
  await partitions.attach()
  const found = await store.unmatchedLines(db)
  return { found, accepted: lines + unchanged, totals: { ...totals, unchanged, entries } }
}
