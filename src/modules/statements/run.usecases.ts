// The statements of a period for every loan, in batches: what was printed stays printed, whenever the run is cut short.
import { isBrokenPromise } from '../../foundation/result.ts'
import { type Db, type Tx, transaction } from '../../platform/db.ts'
import type { LoansUseCases } from '../loans/loans.usecases.ts'
import type { LoginsUseCases } from '../logins/logins.usecases.ts'
import type { NoticesUseCases } from '../notices/notices.usecases.ts'
import { kb, statementPath } from './frame.pages.ts'
import * as store from './run.store.ts'
import { type Period, periodCalled, periodText, stretchOf } from './statements.ts'
import type { StatementsUseCases } from './statements.usecases.ts'

export type RunDeps = {
  readonly db: Db
  readonly loans: Pick<LoansUseCases, 'ofMember'>
  readonly logins: Pick<LoginsUseCases, 'loginOfMember'>
  readonly notices: Pick<NoticesUseCases, 'tell'>
  readonly statements: Pick<StatementsUseCases, 'issueStatement'>
}
export type Progress = {
  readonly looked: number
  readonly printed: number
  readonly whole: number
  /** Loans whose record does not follow: nothing is printed of them, and the run goes on. */
  readonly broken: readonly bigint[]
}

const batchSize = 50
const by = { kind: 'system', task: 'statements' } as const

export const statementRunUseCases = (deps: RunDeps) => {
  /** One loan: its paper and, when somebody has a login, word of it. False: that period is none of its own. */
  const printOne = async (tx: Tx, one: store.Waiting, period: Period): Promise<boolean> => {
    const { memberId, loanId, ordinal } = one
    const loan = (await deps.loans.ofMember(memberId)).find((own) => own.loanId === loanId)
    const text = periodText(period)
    if (!loan || !periodCalled(loan, text)) return false
    const login = await deps.logins.loginOfMember(tx, memberId)
    const lang = login?.lang ?? 'es'
    const paper = await deps.statements.issueStatement(tx, { memberId, loan, lang }, period)
    if (!login || !paper.isNew) return true
    const path = `${statementPath}?credito=${ordinal}`
    const args = { period: text, kb: `${kb(paper.size)}`, path }
    await deps.notices.tell(tx, login, { kind: 'statement-ready', args, by })
    return true
  }

  const printSome = async (tx: Tx, some: readonly store.Waiting[], period: Period) => {
    const broken: bigint[] = []
    let printed = 0
    for (const one of some)
      try {
        if (await printOne(tx, one, period)) printed++
      } catch (error) {
        if (!isBrokenPromise(error)) throw error
        broken.push(one.loanId)
      }
    return { printed, broken }
  }

  return {
    /**
     * Prints what is missing, batch by batch, each in one transaction with its mails. Run again, it goes on where
     * it was: a loan that has its statement is not looked at.
     */
    run: async (period: Period, onProgress?: (progress: Progress) => void): Promise<Progress> => {
      const asked = { period: periodText(period), ...stretchOf(period) }
      const whole = await store.countWaiting(deps.db, asked)
      let [looked, printed, after] = [0, 0, 0n]
      const broken: bigint[] = []
      for (;;) {
        const next = await store.nextWaiting(deps.db, { ...asked, after, most: batchSize })
        const last = next.at(-1)
        if (!last) return { looked, printed, whole, broken }
        const batch = await transaction(deps.db, (tx) => printSome(tx, next, period))
        printed += batch.printed
        broken.push(...batch.broken)
        looked += next.length
        after = last.loanId
        onProgress?.({ looked, printed, whole, broken })
      }
    },
  }
}

export type StatementRunUseCases = ReturnType<typeof statementRunUseCases>
