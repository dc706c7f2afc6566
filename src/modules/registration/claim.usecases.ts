// «Otra persona me registró»: a folio for anybody, the same whoever was typed. Whoever holds an account in that name,
// and every contact on file, hears of it from the queue, with «No fui yo»; the desk settles the rest.
import { days24 } from '../../foundation/time.ts'
import { transaction } from '../../platform/db.ts'
import { take } from '../../platform/limits.ts'
import type { Deps } from './drafts.usecases.ts'
import { type IdsProblems, type IdsTyped, readIds } from './identification.ts'
import { enqueueTried } from './identity.usecases.ts'
import { networkOf, type Visitor } from './visitor.ts'

/** A family, a kiosk: folios for people who proved nothing, per network and day. */
const perNetwork = { points: 40, per: days24(1) }

export type Claimed =
  | { readonly to: 'problems'; readonly problems: IdsProblems }
  | { readonly to: 'wait'; readonly until: Temporal.Instant }
  | { readonly to: 'folio'; readonly folio: string }

export const claimUseCases = (deps: Deps) => ({
  claim: async (visitor: Visitor, typed: IdsTyped): Promise<Claimed> => {
    const read = readIds(typed)
    if ('problems' in read) return { to: 'problems', problems: read.problems }
    const { ids } = read
    const key = `registration claims ${networkOf(visitor.address)}`
    const { allowed, until } = await take(deps.db, key, perNetwork, deps.now())
    if (!allowed) return { to: 'wait', until }
    return transaction(deps.db, async (tx) => {
      const about = `nss ${ids.nss}`
      await deps.clusters.noteTry(tx, { kind: 'return-asked', about, from: visitor })
      const type = 'registered-by-stranger' as const
      const folio = await deps.tramites.open(tx, {
        type,
        about: { ...ids },
        by: { kind: 'visitor' },
      })
      await enqueueTried(deps, tx, visitor, ids, false)
      return { to: 'folio', folio }
    })
  },
})
