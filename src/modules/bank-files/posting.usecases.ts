import { type Bulk, type Posted, repeatedIn } from '../../platform/bulk.ts'
import { postEntries, prepareEntries } from '../ledger/posting.usecases.ts'
import * as store from './posting.store.ts'

/**
 * Lines of a bank or of a chain of shops: all their money is in the ledger at once, on the ledger account of what
 * nobody is known to have paid; whose each is comes afterwards, line by line. By its reference (bank or chain, and
 * theirs) a line is there once, whatever file brings it; one that says something else now refuses the file.
 */
async function post(bulk: Bulk, source: store.Source, shown: string): Promise<Posted> {
  const { db } = bulk
  const repeated = await repeatedIn(db, store.keyOf[source], shown)
  if (repeated.length > 0) return { found: repeated, accepted: 0n, totals: {} }
  await store.prepareLines(db, source)
  const wrong = [...(await store.contradictions(db, shown)), ...(await store.fromTomorrow(bulk))]
  if (wrong.length > 0) return { found: wrong, accepted: 0n, totals: {} }
  const found = await store.settledByNobody(db)
  const known = await store.dropKnown(db)
  const added = await store.addDeposits(bulk)
  await prepareEntries(bulk)
  await store.fillEntries(db)
  const entries = await postEntries(bulk, 'deposits')
  return { found, accepted: added + known.unchanged, totals: { added, ...known, entries } }
}

/** What a bank says of our money there in a day. */
export const postBankDeposits = (bulk: Bulk): Promise<Posted> =>
  post(bulk, 'bank', 'bank_reference')

/** What a chain of shops took in cash in a day. */
export const postStorePayments = (bulk: Bulk): Promise<Posted> => post(bulk, 'shop', 'ticket')
