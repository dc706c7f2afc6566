// Operators look into the trail: the look itself is an entry, and its pages belong to who asked.
import type { Actor } from '../../foundation/actor.ts'
import { type Clock, type Instant, isPast, later } from '../../foundation/time.ts'
import { type Db, type Tx, transaction } from '../../platform/db.ts'
import { newId } from '../../platform/secrets.ts'
import type { Act } from './acts.ts'
import { add } from './audit.store.ts'
import { type Deed, type Entry, entryOf } from './audit.ts'
import * as store from './search.store.ts'
import { factsOf, firstIdAt, isEntryId, type Search, searchIn, searchLife } from './search.ts'

const pageSize = 50
const batch = 1_000

export type Asked = {
  readonly searchId: string
  readonly search: Search
  readonly reason: string | undefined
}

async function* batches(db: Db, search: Search): AsyncGenerator<readonly Entry[]> {
  for (let before: string | undefined; ; ) {
    const entries = await store.found(db, search, { before, most: batch })
    yield entries
    if (entries.length < batch) return
    before = entries.at(-1)!.auditId
  }
}

export const searchingUseCases = (deps: { db: Db; now: Clock }) => {
  const wrote = async (tx: Tx, deed: Deed): Promise<string> => {
    const at = deps.now()
    const auditId = newId(at.epochMilliseconds)
    await add(tx, entryOf(deed, auditId, at))
    return auditId
  }
  const asked = async (searchId: string, staffId: string): Promise<Asked | undefined> => {
    const entry = isEntryId(searchId) ? await store.entryOf(deps.db, searchId) : undefined
    if (entry?.act !== 'record-searched' || entry.actorId !== staffId) return undefined
    if (isPast(later(entry.at, searchLife), deps.now())) return undefined
    return { searchId, search: searchIn(entry), reason: entry.reason ?? undefined }
  }
  return {
    /** How many of those acts there were in each minute from `since` on, by the minute's beginning. */
    countByMinute: (acts: readonly Act[], since: Instant) =>
      store.countByMinute(deps.db, acts, firstIdAt(since)),

    /** When each of those people last came in. */
    lastEntries: (staffIds: readonly string[]) => store.lastEntries(deps.db, staffIds),

    /** Writes the search down, and answers by what its pages are found. Who is looked for reads of it. */
    beginSearch: (search: Search, by: Actor, reason: string): Promise<string> =>
      transaction(deps.db, (tx) =>
        wrote(tx, {
          by,
          act: 'record-searched',
          memberId: search.memberId,
          facts: factsOf(search),
          reason: reason === '' ? undefined : reason,
        }),
      ),

    /** A page of what was found, newest first; undefined: no search of this person that is still open. */
    foundBy: async (
      { searchId, staffId }: { searchId: string; staffId: string },
      before?: string,
    ): Promise<(Asked & { entries: readonly Entry[]; more: boolean }) | undefined> => {
      const one = await asked(searchId, staffId)
      if (!one) return undefined
      const from = before && isEntryId(before) ? before : undefined
      const rows = await store.found(deps.db, one.search, { before: from, most: pageSize + 1 })
      return { ...one, entries: rows.slice(0, pageSize), more: rows.length > pageSize }
    },

    /** All of it, in batches, once it is written down who took it out and why. */
    exported: async (
      { searchId, staffId }: { searchId: string; staffId: string },
      by: Actor,
      reason: string,
    ): Promise<AsyncIterable<readonly Entry[]> | undefined> => {
      const one = await asked(searchId, staffId)
      if (!one) return undefined
      const { memberId } = one.search
      const facts = factsOf(one.search)
      await transaction(deps.db, (tx) =>
        wrote(tx, { by, act: 'record-exported', memberId, facts, reason }),
      )
      return batches(deps.db, one.search)
    },
  }
}
