// The rooms that show a member their money: each reads in one statement and has its own pages.
import type { AuditUseCases } from '../modules/audit/audit.usecases.ts'
import { claimsRoutes } from '../modules/contributions/claims.routes.ts'
import { claimsUseCases } from '../modules/contributions/claims.usecases.ts'
import { contributionsRoutes } from '../modules/contributions/contributions.routes.ts'
import { contributionsUseCases } from '../modules/contributions/contributions.usecases.ts'
import { missingUseCases } from '../modules/contributions/missing.usecases.ts'
import { dueUseCases } from '../modules/door/due.usecases.ts'
import { homeRoutes } from '../modules/home/home.routes.ts'
import { homeUseCases } from '../modules/home/home.usecases.ts'
import { ledgerUseCases } from '../modules/ledger/ledger.usecases.ts'
import { reconcileUseCases } from '../modules/ledger/reconcile.usecases.ts'
import { loansRoutes } from '../modules/loans/loans.routes.ts'
import { loansUseCases } from '../modules/loans/loans.usecases.ts'
import { outlookRoutes } from '../modules/loans/outlook.routes.ts'
import { outlookUseCases } from '../modules/loans/outlook.usecases.ts'
import type { LoginsUseCases } from '../modules/logins/logins.usecases.ts'
import type { NoticesUseCases } from '../modules/notices/notices.usecases.ts'
import type { ParametersUseCases } from '../modules/parameters/parameters.usecases.ts'
import { planningRoutes } from '../modules/planning/planning.routes.ts'
import { type PlanningDeps, planningUseCases } from '../modules/planning/planning.usecases.ts'
import { extraRoutes } from '../modules/savings/extra.routes.ts'
import { extraUseCases } from '../modules/savings/extra.usecases.ts'
import { savingsRoutes } from '../modules/savings/savings.routes.ts'
import { savingsUseCases, whyUseCases } from '../modules/savings/savings.usecases.ts'
import { yieldsUseCases } from '../modules/savings/yields.usecases.ts'
import type { SnapshotsUseCases } from '../modules/snapshots/snapshots.usecases.ts'
import { askingUseCases } from '../modules/tramites/asking.usecases.ts'
import type { TramitesUseCases } from '../modules/tramites/tramites.usecases.ts'
import type { Route } from '../platform/web.ts'
import type { Base } from './base.ts'
import type { Parts } from './parts.ts'

/** The rooms below, whose doors the rooms of money use. */
type Below = Pick<PlanningDeps, 'members'> & {
  audit: AuditUseCases
  logins: LoginsUseCases
  notices: NoticesUseCases
  parameters: ParametersUseCases
  snapshots: SnapshotsUseCases
  tramites: TramitesUseCases
}

export function openMoney(base: Base, parts: Parts, below: Below) {
  const ofSavings = { ...base, pool: parts.savings.pool }
  const ofLoans = { ...base, pool: parts.loans.pool }
  const ledger = ledgerUseCases(base)
  const reconcile = reconcileUseCases(base)
  const savings = savingsUseCases({
    ...ofSavings,
    withLoans: { pool: parts.together, areDown: parts.isDown.loans },
  })
  const yields = yieldsUseCases({ ...base, ...below })
  const extra = extraUseCases({ ...base, ...below })
  const contributions = contributionsUseCases(ofSavings)
  const asking = askingUseCases({ ...base, ...below })
  const claims = claimsUseCases({ ...base, ...below, asking, contributions })
  const missing = missingUseCases({ ...base, ...below })
  const loans = loansUseCases(ofLoans)
  const outlook = outlookUseCases({ ...ofLoans, ...below, asking, loans })
  const home = homeUseCases({
    now: base.now,
    pool: parts.together,
    apart: {
      savings: parts.savings.pool,
      loans: parts.loans.pool,
      isDown: parts.isDown,
    },
  })
  const planning = planningUseCases({ ...base, ...below, savings, contributions, loans })
  const routes: readonly Route[] = [
    ...homeRoutes(home, { snapshots: below.snapshots, due: dueUseCases(base) }),
    ...savingsRoutes(savings, whyUseCases({ ...ofSavings, ...below })),
    ...extraRoutes(extra),
    ...contributionsRoutes(contributions, below.parameters),
    ...claimsRoutes(claims),
    ...loansRoutes(loans),
    ...outlookRoutes(outlook),
    ...planningRoutes(planning),
  ]
  /** By night the ledger is compared with itself; by its log an operator is called when it differs. */
  async function reconcileNightly(): Promise<void> {
    const outcome = await reconcile.compare()
    if (!outcome.ok) return base.log.warn('the ledger is being compared already')
    if (outcome.value.difference)
      base.log.error('the ledger differs', { code: outcome.value.difference.found })
  }
  /** Members are told in the morning, before they ask. */
  const upkeep = {
    reconcile: { cron: '11 2 * * *', run: reconcileNightly },
    'post-yields': { cron: '20 4 3 * *', run: () => yields.postLastMonth() },
    'missing-contributions': { cron: '7 9 * * *', run: () => missing.tellMissing() },
  }
  const own = {
    asking,
    ledger,
    reconcile,
    home,
    savings,
    yields,
    extra,
    contributions,
    claims,
    missing,
    loans,
    outlook,
    planning,
  }
  return { rooms: own, routes, upkeep }
}
