// Off the request, every minute: places that many people are tried from, and the mail that tells operators.
import { dayOf, earlier } from '../../foundation/time.ts'
import { transaction } from '../../platform/db.ts'
import type { Log } from '../../platform/log.ts'
import { newId } from '../../platform/secrets.ts'
import type { AuditUseCases } from '../audit/audit.usecases.ts'
import type { NoticesUseCases } from '../notices/notices.usecases.ts'
import type { StaffUseCases } from '../staff/staff.usecases.ts'
import * as store from './clusters.store.ts'
import { figureNames, sweepsOn, sweepWindow, triedKinds } from './clusters.ts'
import type { ClustersDeps } from './clusters.usecases.ts'
import { shapeWords, signalWords } from './clusters.words.ts'

export type WatchingDeps = ClustersDeps & {
  readonly log: Log
  readonly audit: Pick<AuditUseCases, 'record'>
  readonly notices: Pick<NoticesUseCases, 'say'>
  readonly staff: Pick<StaffUseCases, 'operators'>
}
const by = { kind: 'system', task: 'watch-clusters' } as const
export const clustersPath = '/operacion/coyotes'

export const watchingUseCases = (deps: WatchingDeps) => {
  const findSweeps = async (): Promise<void> => {
    const since = earlier(deps.now(), sweepWindow)
    const from = sweepsOn(await deps.parameters.within(deps.db, figureNames), dayOf(deps.now()))
    const found = await store.sweepsSince(deps.db, since, { kinds: triedKinds, from })
    for (const one of found) {
      const clusterId = newId(deps.now().epochMilliseconds)
      await store.keepCluster(deps.db, { ...one, clusterId, shape: 'sweep', state: 'watched' })
    }
  }

  /** Once for each: by mail to every operator, in the log and in the record. */
  const tell = (): Promise<number> =>
    transaction(deps.db, async (tx) => {
      const untold = await store.takeUntold(tx, deps.now())
      if (untold.length === 0) return 0
      const operators = await deps.staff.operators(tx)
      for (const { clusterId, shape, signal, people } of untold) {
        deps.log.warn('many people by one hand', { kind: `cluster-${shape}`, code: signal })
        const facts = { cluster: clusterId, shape, signal, people: String(people) }
        await deps.audit.record(tx, { by, act: 'cluster-found', facts })
        const line = `${shapeWords[shape].es} · ${signalWords[signal].es} · ${people}`
        const args = { line, path: `${clustersPath}/${clusterId}` }
        for (const { email: address } of operators) {
          const to = { channel: 'mail', address, lang: 'es' } as const
          await deps.notices.say(tx, { kind: 'cluster-found', args, to, by })
        }
      }
      return untold.length
    })

  return {
    /** How many were told of. */
    watch: async (): Promise<number> => {
      await findSweeps()
      return tell()
    },
  }
}
export type WatchingUseCases = ReturnType<typeof watchingUseCases>
