// What keeps one hand off many accounts, joined: what stands out, who is told, and how an account comes back.
import { clustersRoutes } from '../channels/console/clusters.routes.ts'
import type { ClustersUseCases } from '../modules/clusters/clusters.usecases.ts'
import { strangersUseCases } from '../modules/clusters/strangers.usecases.ts'
import { type WatchingDeps, watchingUseCases } from '../modules/clusters/watching.usecases.ts'
import { type WorkingDeps, workingUseCases } from '../modules/clusters/working.usecases.ts'
import { disputesRoutes } from '../modules/disputes/disputes.routes.ts'
import { type DisputesDeps, disputesUseCases } from '../modules/disputes/disputes.usecases.ts'
import type { Route } from '../platform/web.ts'
import type { Base } from './base.ts'

type Ground = Base & Pick<DisputesDeps, 'deadlines'>
type Below = Omit<WatchingDeps & WorkingDeps & DisputesDeps, keyof Ground | 'clusters' | 'freeze'>

/** Folios that are looked up: who looks up many is a sweep like any other. */
export const noteChecks =
  ({ db }: Pick<Base, 'db'>, { noteTry }: Pick<ClustersUseCases, 'noteTry'>) =>
  (folio: string, { address, browser }: { address: string; browser: string }): Promise<void> =>
    noteTry(db, { kind: 'folio-check', about: `folio ${folio}`, from: { address, browser } })

export function openCoyotes(base: Ground, below: Below) {
  const disputes = disputesUseCases({
    ...base,
    ...below,
    clusters: strangersUseCases({ ...base, ...below }),
  })
  const working = workingUseCases({ ...base, ...below, freeze: disputes.hold })
  const watching = watchingUseCases({ ...base, ...below })
  const routes: readonly Route[] = [...clustersRoutes(working), ...disputesRoutes(disputes)]
  const upkeep = {
    'watch-clusters': { cron: '* * * * *', run: () => watching.watch() },
    'settle-returns': { cron: '*/5 * * * *', run: () => disputes.settle() },
  }
  return { disputes, routes, upkeep }
}
