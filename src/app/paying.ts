// The rooms in which members and whoever pays for them see how to pay, what was paid, and what goes back.
import { refundsBoardRoutes } from '../channels/console/refunds.routes.ts'
import { demoBanks } from '../channels/demo/bank.ts'
import type { LoginsUseCases } from '../modules/logins/logins.usecases.ts'
import type { MembersUseCases } from '../modules/members/members.usecases.ts'
import { findingRoutes } from '../modules/paying/finding.routes.ts'
import { findingUseCases, type SeekDeposit } from '../modules/paying/finding.usecases.ts'
import { type OwnSavingsRooms, ownSavingsRoutes } from '../modules/paying/own-savings.routes.ts'
import { payersRoutes } from '../modules/paying/payers.routes.ts'
import { type PayersDeps, payersUseCases } from '../modules/paying/payers.usecases.ts'
import { type PayingRooms, payingRoutes } from '../modules/paying/paying.routes.ts'
import { paymentsRoutes } from '../modules/paying/payments.routes.ts'
import {
  type PaymentsSeenDeps,
  paymentsSeenUseCases,
} from '../modules/paying/payments-seen.usecases.ts'
import { remindersUseCases } from '../modules/paying/reminders.usecases.ts'
import { refundRoutes } from '../modules/refunds/refunds.routes.ts'
import type { HolderCheck } from '../modules/refunds/refunds.ts'
import { refundsUseCases } from '../modules/refunds/refunds.usecases.ts'
import { type ReleasingDeps, releasingUseCases } from '../modules/refunds/releasing.usecases.ts'
import { savingsPayoutUseCases } from '../modules/refunds/savings-payout.usecases.ts'
import { type SettlingDeps, settlingUseCases } from '../modules/refunds/settling.usecases.ts'
import { type WatchingDeps, watchingUseCases } from '../modules/refunds/watching.usecases.ts'
import { endingUseCases } from '../modules/tramites/ending.usecases.ts'
import { tellingUseCases } from '../modules/tramites/telling.usecases.ts'
import { waysUseCases } from '../modules/tramites/ways.usecases.ts'
import type { Route } from '../platform/web.ts'
import type { Base } from './base.ts'
import { openRegistries } from './registries.ts'

type Below = Omit<PayersDeps, keyof Base> &
  Omit<WatchingDeps, keyof Base | 'holderCheck'> &
  Pick<SettlingDeps, 'ledger'> &
  Omit<ReleasingDeps, keyof Base | 'holderCheck'> &
  Pick<PaymentsSeenDeps, 'payments' | 'loans'> &
  Pick<PayingRooms, 'outlook'> &
  Pick<PayingRooms, 'paying'> &
  Pick<OwnSavingsRooms, 'extra'> & {
    readonly logins: LoginsUseCases
    readonly members: MembersUseCases
    readonly deposits: { readonly finding: { readonly seek: SeekDeposit } }
  }

/** Where nobody can be asked, nobody answers: no money leaves to an account that is not proved. */
const nobody: HolderCheck = async () => 'bank-away'

export function openPaying(base: Base, below: Below) {
  const deps = { ...base, ...below }
  const seen = paymentsSeenUseCases(deps)
  const paymentsOf = seen.statesOf
  const payers = payersUseCases(deps)
  const reminders = remindersUseCases({ ...deps, paymentsOf })
  const holderCheck = base.config.demo ? demoBanks() : nobody
  const finding = findingUseCases({ paymentsOf, seekDeposit: below.deposits.finding.seek })
  const refunds = refundsUseCases({ ...deps, holderCheck })
  const releasing = releasingUseCases({ ...deps, holderCheck })
  const watching = watchingUseCases({ ...deps, holderCheck })
  const savingsPayout = savingsPayoutUseCases({ ...deps, holderCheck })
  const telling = tellingUseCases({ ...deps, ways: waysUseCases(deps) })
  const { endWith: endCase } = endingUseCases({ ...deps, telling })
  const settling = settlingUseCases({ ...deps, holderCheck, endCase })
  const routes: readonly Route[] = [
    ...payingRoutes({ ...below, paymentsOf }),
    ...payersRoutes({ ...below, payers, origin: base.config.publicOrigin }),
    ...paymentsRoutes(seen),
    ...ownSavingsRoutes({ ...below, seen }),
    ...findingRoutes({ ...below, finding }),
    ...refundRoutes({ ...below, refunds }),
    ...openRegistries(base, { ...below, refunds }).routes,
    ...refundsBoardRoutes(releasing),
  ]
  /** In the morning, when people can still pay that day; what is owed again within the hour. */
  const upkeep = {
    'payments-due': { cron: '37 9 * * *', run: () => reminders.remindDue() },
    'refunds-settled': { cron: '53 * * * *', run: () => settling.settleAll() },
    'refunds-again': { cron: '23 * * * *', run: () => watching.watch() },
  }
  const own = { paying: below.paying, payers, reminders, refunds, releasing, savingsPayout }
  return { rooms: own, routes, upkeep }
}
