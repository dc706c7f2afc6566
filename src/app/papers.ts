// The rooms that print: statements, certificates, receipts, notices. They ask the rooms of money, and add nothing.
import type { DocumentsUseCases } from '../modules/documents/documents.usecases.ts'
import { type RunDeps, statementRunUseCases } from '../modules/statements/run.usecases.ts'
import { statementsRoutes } from '../modules/statements/statements.routes.ts'
import {
  type StatementsDeps,
  statementsUseCases,
} from '../modules/statements/statements.usecases.ts'
import type { Route } from '../platform/web.ts'
import type { Base } from './base.ts'

type Below = Pick<StatementsDeps, 'loans' | 'savings' | 'members' | 'parameters'> &
  Pick<RunDeps, 'logins' | 'notices'> & {
    readonly documents: DocumentsUseCases
  }

export function openPapers(base: Base, below: Below) {
  const statements = statementsUseCases({ ...base, ...below })
  const statementRun = statementRunUseCases({ ...base, ...below, statements })
  const routes: readonly Route[] = [...statementsRoutes({ statements, loans: below.loans })]
  return { rooms: { statements, statementRun }, routes }
}
