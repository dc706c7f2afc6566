import { type Bulk, type Found, type Posted, repeatedIn } from '../../platform/bulk.ts'
import { bimestersIn, openPartitions } from '../../platform/partitions.ts'
import { postEntries, prepareEntries } from '../ledger/posting.usecases.ts'
import * as movements from './movement-posting.store.ts'
import * as store from './posting.store.ts'

const undone = (found: Found[]): Posted => ({ found, accepted: 0n, totals: {} })

/** Loans, by number. A later file corrects regime, state and terms, never whose it is nor how much. */
export async function postLoans(bulk: Bulk): Promise<Posted> {
  const found = [
    ...(await repeatedIn(bulk.db, ['loan_number'], 'loan_number')),
    ...(await repeatedIn(bulk.db, ['curp', 'ordinal'], 'curp')),
    ...(await store.unknownMembers(bulk.db)),
    ...(await store.loansOfAnother(bulk.db)),
    ...(await store.placesTaken(bulk.db)),
  ]
  if (found.length > 0) return undone(found)
  const { lines, added, changed } = await store.putLoans(bulk)
  return { found, accepted: lines, totals: { added, changed, unchanged: lines - added - changed } }
}

/** Dated figures of loans. The same day twice with other figures is refused: nothing is overwritten. */
export async function postLoanFacts(bulk: Bulk): Promise<Posted> {
  const found = [
    ...(await repeatedIn(bulk.db, ['loan_number', 'as_of'], 'loan_number')),
    ...(await store.unknownLoans(bulk.db)),
    ...(await store.factsAlreadyDifferent(bulk.db)),
  ]
  if (found.length > 0) return undone(found)
  const { lines, added } = await store.addFacts(bulk)
  return { found, accepted: lines, totals: { added, unchanged: lines - added } }
}

/** Movements, each posted with its parts. Balances must follow, in the file and against the ledger. */
export async function postLoanMovements(bulk: Bulk): Promise<Posted> {
  const { db } = bulk
  const unknown = await store.unknownLoans(db)
  if (unknown.length > 0) return undone(unknown)
  await movements.matchMovements(db)
  const bimesters = await bimestersIn(db, 'moved')
  const partitions = await openPartitions(db, 'loan_movements', bimesters)
  const wrong = [
    ...(await movements.contradictions(db)),
    ...(await movements.brokenChains(db)),
    ...(await movements.ownToldOtherwise(db)),
  ]
  if (wrong.length > 0) return undone(wrong)
  const unchanged = (await movements.dropKnown(db)) + (await movements.dropOwn(db))
  const repeated = await movements.twiceInFile(db)
  if (repeated.length > 0) return undone(repeated)
  const added = await movements.addMovements(bulk, partitions)
  await partitions.attach()
  await movements.noteOwn(db)
  await prepareEntries(bulk)
  await movements.fillEntries(db)
  const entries = await postEntries(bulk, 'loan-movements')
  const differences = await movements.differsFromLedger(db)
  if (differences.length > 0) return undone(differences)
  return { found: [], accepted: added + unchanged, totals: { added, unchanged, entries } }
}
