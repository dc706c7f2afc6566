// The rooms that show a member their money: each reads in one statement and has its own pages.
import { contributionsRoutes } from '../modules/contributions/contributions.routes.ts'
import { contributionsUseCases } from '../modules/contributions/contributions.usecases.ts'
import { homeRoutes } from '../modules/home/home.routes.ts'
import { homeUseCases } from '../modules/home/home.usecases.ts'
import { ledgerUseCases } from '../modules/ledger/ledger.usecases.ts'
import { loansRoutes } from '../modules/loans/loans.routes.ts'
import { loansUseCases } from '../modules/loans/loans.usecases.ts'
import { planningRoutes } from '../modules/planning/planning.routes.ts'
import { type PlanningDeps, planningUseCases } from '../modules/planning/planning.usecases.ts'
import { savingsRoutes } from '../modules/savings/savings.routes.ts'
import { savingsUseCases } from '../modules/savings/savings.usecases.ts'
import type { Route } from '../platform/web.ts'
import type { Base } from './base.ts'

/** Rooms below that money pages ask: who somebody is, and the figures of law. */
type Below = Pick<PlanningDeps, 'members' | 'logins' | 'parameters'>

export function openMoney(base: Base, below: Below) {
  const ledger = ledgerUseCases(base)
  const savings = savingsUseCases(base)
  const contributions = contributionsUseCases(base)
  const loans = loansUseCases(base)
  const home = homeUseCases(base)
  const planning = planningUseCases({ ...base, ...below, savings, contributions, loans })
  const routes: readonly Route[] = [
    ...homeRoutes(home),
    ...savingsRoutes(savings),
    ...contributionsRoutes(contributions),
    ...loansRoutes(loans),
    ...planningRoutes(planning),
  ]
  return { rooms: { ledger, home, savings, contributions, loans }, routes }
}
