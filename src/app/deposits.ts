// Money that banks and shops took for us: whose it is, what waits for a person, how each day closes.
import { type FindingDeps, findingUseCases } from '../modules/deposits/finding.usecases.ts'
import { type MatchingDeps, matchingUseCases } from '../modules/deposits/matching.usecases.ts'
import { type QueueDeps, queueUseCases } from '../modules/deposits/queue.usecases.ts'
import {
  type PartnersOfDay,
  paymentReconciliationUseCases,
} from '../modules/deposits/reconciliation.usecases.ts'
import { type AskingDeps, askingUseCases } from '../modules/tramites/asking.usecases.ts'
import type { Base } from './base.ts'

export type BelowDeposits = Pick<MatchingDeps, 'parameters' | 'isForDiscount'> &
  Pick<QueueDeps, 'ledger'> &
  Omit<AskingDeps, 'now'> & {
    readonly payments: MatchingDeps['payments'] & FindingDeps['payments']
    readonly tramites: MatchingDeps['tramites']
    /** What partners abroad say of a day. */
    readonly partners?: PartnersOfDay | undefined
  }

export function openDeposits(base: Base, below: BelowDeposits) {
  const matching = matchingUseCases({ ...base, ...below, db: base.till })
  const queue = queueUseCases({ ...base, ...below, matching })
  const asking = askingUseCases({ ...base, ...below })
  const finding = findingUseCases({ ...base, ...below, asking, matching })
  const reconciliation = paymentReconciliationUseCases({ ...base, ...below })

  async function reconcileNightly(): Promise<void> {
    for (const { day, differenceCount } of await reconciliation.reconcileOpenDays())
      base.log.warn('a day of payments does not close', {
        code: `${day}`,
        count: differenceCount,
      })
  }
  /** Files are looked at within a minute; the day before closes in the morning, when every file has come. */
  const upkeep = {
    'match-deposits': { cron: '* * * * *', run: () => matching.matchArrived() },
    'reconcile-payments': { cron: '20 9 * * *', run: reconcileNightly },
  }
  return { rooms: { matching, queue, finding, reconciliation }, upkeep }
}
