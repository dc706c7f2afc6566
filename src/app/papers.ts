// The rooms that print: statements, certificates, receipts, notices. They ask the rooms of money, and add nothing.
import { discountNoticesRoutes } from '../modules/discount-notices/discount-notices.routes.ts'
import { discountNoticesUseCases } from '../modules/discount-notices/discount-notices.usecases.ts'
import {
  type DocumentsUseCases,
  documentsUseCases,
} from '../modules/documents/documents.usecases.ts'
import { triesUseCases } from '../modules/door/tries.usecases.ts'
import type { MembersUseCases } from '../modules/members/members.usecases.ts'
import { payoffRoutes } from '../modules/payoff/payoff.routes.ts'
import { type PayoffDeps, payoffUseCases } from '../modules/payoff/payoff.usecases.ts'
import { type RunDeps, statementRunUseCases } from '../modules/statements/run.usecases.ts'
import { statementsRoutes } from '../modules/statements/statements.routes.ts'
import {
  type StatementsDeps,
  statementsUseCases,
} from '../modules/statements/statements.usecases.ts'
import type { Route } from '../platform/web.ts'
import type { Base } from './base.ts'

type Below = Pick<StatementsDeps, 'loans' | 'savings' | 'parameters'> &
  Pick<RunDeps, 'logins' | 'notices'> &
  Pick<PayoffDeps, 'tramites'> & {
    readonly documents: DocumentsUseCases
    readonly members: MembersUseCases
  }

type DocumentsDeps = Omit<Parameters<typeof documentsUseCases>[0], 'tryAt'> &
  Parameters<typeof triesUseCases>[0]

/** What is issued and checked; a folio of the line is checked at the same place. */
export const openDocuments = (deps: DocumentsDeps) =>
  documentsUseCases({ ...deps, tryAt: triesUseCases(deps).instantOf })

export function openPapers(base: Base, below: Below) {
  const statements = statementsUseCases({ ...base, ...below })
  const statementRun = statementRunUseCases({ ...base, ...below, statements })
  const { loans } = below
  const discountNotices = discountNoticesUseCases({ ...base, ...below })
  const payoff = payoffUseCases({ ...base, ...below, discountNotices })
  const routes: readonly Route[] = [
    ...statementsRoutes({ statements, loans }),
    ...discountNoticesRoutes({ notices: discountNotices, loans }),
    ...payoffRoutes({ payoff, loans }),
  ]
  /** Files say that a loan ended; what follows is done within minutes. */
  const upkeep = { payoffs: { cron: '*/10 * * * *', run: () => payoff.settle() } }
  return { rooms: { statements, statementRun, discountNotices, payoff }, routes, upkeep }
}
