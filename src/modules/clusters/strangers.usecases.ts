// An account was opened by a stranger: what that registration left behind is marked, so that the next one is slowed.
import type { Tx } from '../../platform/db.ts'
import { newId } from '../../platform/secrets.ts'
import * as store from './clusters.store.ts'
import { markedUntil } from './clusters.ts'
import type { ClustersDeps } from './clusters.usecases.ts'

/** Whom the list names for what the portal marked by itself. */
const portal = 'portal'
const reason = 'Cuenta devuelta a su dueño'

export const strangersUseCases = (deps: ClustersDeps) => ({
  /** Device, mailbox, its pattern and phone of that member's registration; never a network or a home, which others share. */
  strangerFound: async (tx: Tx, memberId: bigint): Promise<void> => {
    const at = deps.now()
    for (const { signal, key, mask } of await store.ownTracesOf(tx, memberId)) {
      const standing = {
        shape: 'crowd',
        signal,
        key,
        mask,
        at,
        people: 1,
        state: 'slowed',
      } as const
      await store.keepCluster(tx, { ...standing, clusterId: newId(at.epochMilliseconds) })
      const clusterId = await store.clusterOf(tx, signal, key)
      if (!clusterId) continue
      const markId = newId(at.epochMilliseconds)
      const marked = 'coyote'
      await store.setMark(tx, { clusterId, marked, until: markedUntil(at) })
      const mark = { markId, clusterId, at, marked, reason, byName: portal } as const
      await store.addMark(tx, { ...mark, staffId: undefined })
    }
  },
})
export type StrangersUseCases = ReturnType<typeof strangersUseCases>
