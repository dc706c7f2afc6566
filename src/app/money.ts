// The rooms that show a member their money: each reads in one statement and has its own pages.
import { contributionsRoutes } from '../modules/contributions/contributions.routes.ts'
import { contributionsUseCases } from '../modules/contributions/contributions.usecases.ts'
import { savingsRoutes } from '../modules/savings/savings.routes.ts'
import { savingsUseCases } from '../modules/savings/savings.usecases.ts'
import type { Route } from '../platform/web.ts'
import type { Base } from './base.ts'

export function openMoney(base: Base) {
  const savings = savingsUseCases(base)
  const contributions = contributionsUseCases(base)
  const routes: readonly Route[] = [
    ...savingsRoutes(savings),
    ...contributionsRoutes(contributions),
  ]
  return { rooms: { savings, contributions }, routes }
}
