import { type Bulk, type Found, type Posted, repeatedIn } from '../../platform/bulk.ts'
import { keepCorrections } from './corrections.store.ts'
import * as store from './posting.store.ts'

const undone = (found: Found[]): Posted => ({ found, accepted: 0n, totals: {} })

async function put(bulk: Bulk, upsert: (bulk: Bulk) => Promise<store.Upserted>): Promise<Posted> {
  const accepted = await store.stagedCount(bulk.db)
  const { added, changed } = await upsert(bulk)
  const totals = { added, changed, unchanged: accepted - added - changed }
  return { found: [], accepted, totals }
}

/** People, by CURP. A later file corrects what an earlier one said, but not what was put right here since. */
export async function postMembers(bulk: Bulk): Promise<Posted> {
  const found = [
    ...(await repeatedIn(bulk.db, ['curp'], 'curp')),
    ...(await store.peopleOfTheOtherKind(bulk)),
  ]
  if (found.length > 0) return undone(found)
  const posted = await put(bulk, store.putMembers)
  await keepCorrections(bulk.db)
  return posted
}

/** Employers, by their number (registro patronal). */
export async function postEmployers(bulk: Bulk): Promise<Posted> {
  const found = await repeatedIn(bulk.db, ['employer_number'], 'employer_number')
  return found.length > 0 ? undone(found) : put(bulk, store.putEmployers)
}

/** Who worked where, by person, employer and first day. */
export async function postEmployment(bulk: Bulk): Promise<Posted> {
  const found = [
    ...(await repeatedIn(bulk.db, ['curp', 'employer_number', 'started_on'], 'curp')),
    ...(await store.unknownMembers(bulk.db)),
    ...(await store.unknownEmployers(bulk.db)),
  ]
  return found.length > 0 ? undone(found) : put(bulk, store.putEmployments)
}

/** Contacts on file, by person, kind and value. None is bound to the person by being imported. */
export async function postContacts(bulk: Bulk): Promise<Posted> {
  const found = [
    ...(await repeatedIn(bulk.db, ['curp', 'kind', 'value'], 'curp')),
    ...(await store.unknownMembers(bulk.db)),
  ]
  return found.length > 0 ? undone(found) : put(bulk, store.putContacts)
}

/** The public postal file replaces the one before it. */
export async function postPostalCodes(bulk: Bulk): Promise<Posted> {
  const accepted = await store.stagedCount(bulk.db)
  return { found: [], accepted, totals: { settlements: await store.replacePostalCodes(bulk) } }
}
