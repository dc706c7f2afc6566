// A case that was carried out elsewhere in the portal ends when that is over: it, and those that only led to it. Once.
import type { Actor } from '../../foundation/actor.ts'
import type { Clock } from '../../foundation/time.ts'
import type { Tx } from '../../platform/db.ts'
import type { AuditUseCases } from '../audit/audit.usecases.ts'
import { waitingFor } from './results.store.ts'
import type { TellingUseCases } from './telling.usecases.ts'
import * as store from './tramites.store.ts'
import { step } from './tramites.usecases.ts'

export type EndingDeps = {
  readonly now: Clock
  readonly audit: Pick<AuditUseCases, 'record'>
  readonly telling: Pick<TellingUseCases, 'moved'>
}

export const endingUseCases = (deps: EndingDeps) => {
  /** One that is not being carried out stays where it is. */
  const end = async (tx: Tx, folio: string, by: Actor): Promise<void> => {
    const row = await store.lockByReference(tx, folio)
    if (row?.state !== 'in-execution') return
    const ended = await step(tx, deps.now(), row, { to: 'done', by })
    if (!ended.ok) return
    const { reference, member_id: memberId } = row
    const act = 'tramite-finished' as const
    await deps.audit.record(tx, { by, memberId: memberId ?? undefined, act, facts: { reference } })
    await deps.telling.moved(tx, row, by, 'done')
  }
  return {
    /** The case of that folio and those whose result it is; whoever asked is told of each. */
    endWith: async (tx: Tx, folio: string, by: Actor): Promise<void> => {
      await end(tx, folio, by)
      for (const one of await waitingFor(tx, folio)) await end(tx, one, by)
    },
  }
}
