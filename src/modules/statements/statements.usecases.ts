// Papers of money: every figure comes from the use case that its page and its spreadsheet ask, then is printed and sealed.
import { cannot, ok, type Result } from '../../foundation/result.ts'
import { compareDays, type Day, dayOf } from '../../foundation/time.ts'
import type { Tx } from '../../platform/db.ts'
import type { DocumentKind } from '../documents/documents.ts'
import type { Loan } from '../loans/loans.ts'
import { type LoanMovement, reachOf, type Span } from '../loans/movements.ts'
import type { SavingsMovement } from '../savings/savings.ts'
import { balanceOf, balancePaper } from './balance.papers.ts'
import { type CannotCertify, interestOf, refusalFor, yearsToCertify } from './interest.ts'
import * as papers from './loan.papers.ts'
import {
  type About,
  type CannotPrint,
  holderOf,
  openPrinting,
  type Printed,
  rfcOf,
  type StatementsDeps,
} from './printing.usecases.ts'
import { receiptPaper } from './receipt.papers.ts'
import {
  knownUntil,
  type Period,
  periodCalled,
  periodsOf,
  periodText,
  type Stretch,
  stretchOf,
} from './statements.ts'
import { certificatePaper, savingsPaper } from './year.papers.ts'

export type { CannotPrint, StatementsDeps } from './printing.usecases.ts'

export const statementsUseCases = (deps: StatementsDeps) => {
  const { tellerIn, holder, movementsIn, told, issue, asked, paymentCalled } = openPrinting(deps)

  /** What a statement says, for the page, the member's paper and the run of all loans alike. */
  const statementPaper = async (about: About, period: Period) => ({
    kind: 'loan-statement' as const,
    about: periodText(period),
    loanId: about.loan.loanId,
    said: papers.statementPaper(tellerIn(about.lang), await told(about, stretchOf(period)), period),
  })

  const certificateKnown = async (memberId: bigint, loan: Loan, year: number) => {
    const member = await deps.members.memberById(memberId)
    const inflation = (await deps.parameters.current()).ofYear('inflation-december', year)
    const refusal = refusalFor(loan, year, dayOf(deps.now()), {
      inflation: inflation !== undefined,
      rfc: member ? rfcOf(member) : 'differs',
    })
    return { member, inflation, refusal }
  }

  return {
    /** The statements there can be of a loan, newest first, and the papers of it that were issued. */
    statementsOf: async ({ memberId, loan, lang }: About) => {
      const kinds: readonly DocumentKind[] = ['loan-statement', 'loan-history']
      const { loanId } = loan
      const issued = await deps.documents.ofMember({ memberId, loanId, kinds })
      return {
        periods: periodsOf(loan),
        until: knownUntil(loan),
        issued: issued.filter((one) => one.lang === lang),
      }
    },

    /** Of one period that is over and known. */
    printStatement: (about: About, text: string): Printed =>
      asked(about, async () => {
        const period = periodCalled(about.loan, text)
        return period ? ok(await statementPaper(about, period)) : cannot('no-such-period')
      }),

    /** As `printStatement`, in the caller's transaction and without a limit: for the run of all loans. */
    issueStatement: async (tx: Tx, about: About, period: Period) =>
      issue(tx, about, await statementPaper(about, period)),

    /** What is owed of a loan, or that nothing is, in the transaction of the request. Refuses what no file tells. */
    issueBalance: async (
      tx: Tx,
      { addressee, reference, ...about }: About & { addressee: string; reference: string },
    ): Promise<Result<string, 'no-figure'>> => {
      const { loan, memberId } = about
      const balance = balanceOf(loan)
      if (!balance) return cannot('no-figure')
      const told = { holder: await holder(memberId), loan, balance, addressee, reference }
      const said = balancePaper(tellerIn(about.lang), told)
      const paper = { kind: 'balance-letter', about: reference, loanId: loan.loanId, said } as const
      return ok((await issue(tx, about, paper)).folio)
    },

    /** From the day it was granted to the last day that is known. */
    printHistory: (about: About): Printed =>
      asked(about, async () => {
        const to = knownUntil(about.loan)
        if (!to) return cannot('nothing-known')
        const said = papers.historyPaper(
          tellerIn(about.lang),
          await told(about, { from: about.loan.grantedOn, to }),
        )
        return ok({ kind: 'loan-history', about: 'life', loanId: about.loan.loanId, said })
      }),

    /** The movements that the page shows of a span. */
    printMovements: (about: About, span: Span): Printed =>
      asked(about, async () => {
        const { from, to } = reachOf(span)
        const said = papers.movementsPaper(tellerIn(about.lang), await told(about, { from, to }))
        const { loanId } = about.loan
        return ok({ kind: 'loan-movements', about: `${from}/${to}`, loanId, said })
      }),

    /** A payment seen in the movements, by its key; undefined when there is none such. */
    paymentCalled: ({ memberId, loan }: About, text: string | undefined) =>
      paymentCalled(memberId, loan, text),

    /** Seals a payment that is seen in the movements. */
    printReceipt: (about: About, text: string | undefined): Printed =>
      asked(about, async () => {
        const payment = await paymentCalled(about.memberId, about.loan, text)
        if (!payment) return cannot('no-such-payment')
        const said = receiptPaper(tellerIn(about.lang), {
          holder: await holder(about.memberId),
          loan: about.loan,
          payment,
        })
        return ok({ kind: 'payment-receipt', about: `${text}`, loanId: about.loan.loanId, said })
      }),

    /** The years a certificate may be of, newest first, each with why there is none yet, and those issued. */
    certificatesOf: async ({ memberId, loan, lang }: About) => {
      const years = await Promise.all(
        yearsToCertify(loan, dayOf(deps.now())).map(async (year) => ({
          year,
          refusal: (await certificateKnown(memberId, loan, year)).refusal,
        })),
      )
      const kinds: readonly DocumentKind[] = ['interest-certificate']
      const issued = await deps.documents.ofMember({ memberId, loanId: loan.loanId, kinds })
      return { years, issued: issued.filter((one) => one.lang === lang) }
    },

    /** The interest of a year, for the tax return. */
    printCertificate: (about: About, year: number): Printed<CannotCertify | CannotPrint> =>
      asked(about, async () => {
        const { memberId, loan } = about
        const { member, inflation, refusal } = await certificateKnown(memberId, loan, year)
        if (refusal || !member || !inflation) return cannot(refusal ?? 'no-inflation')
        const stretch = yearOf(year)
        const { own, last } = await movementsIn(memberId, loan, stretch)
        const opening = last ? last.balanceAfter : openingOf(loan, own, stretch.from)
        const interest = interestOf(loan, year, own, opening, inflation.value)
        const { source } = inflation
        const said = certificatePaper(tellerIn(about.lang), {
          holder: holderOf(member),
          loan,
          interest,
          source,
        })
        return ok({ kind: 'interest-certificate', about: `${year}`, loanId: loan.loanId, said })
      }),

    /** What somebody has saved, and the movements of a year. */
    printSavings: (about: Pick<About, 'memberId' | 'lang'>, year: number): Printed =>
      asked(about, async () => {
        const { memberId, lang } = about
        const { savings } = await deps.savings.overview(memberId)
        const movements: SavingsMovement[] = []
        for await (const batch of deps.savings.everyMovement({ memberId, year }))
          movements.push(...batch)
        const said = savingsPaper(tellerIn(lang), {
          holder: await holder(memberId),
          savings,
          year,
          movements,
        })
        return ok({ kind: 'savings-summary', about: `${year}`, said })
      }),
  }
}

/** Null unless the loan was granted in the year: what was owed when the year began is then nothing. */
const openingOf = (loan: Loan, own: readonly LoanMovement[], from: Day) => {
  if (compareDays(loan.grantedOn, from) >= 0) return 0n as never
  const [first] = own
  return first?.kind === 'opening' ? first.balanceAfter : null
}
const yearOf = (year: number): Stretch => ({
  from: Temporal.PlainDate.from({ year, month: 1, day: 1 }),
  to: Temporal.PlainDate.from({ year, month: 12, day: 31 }),
})

export type StatementsUseCases = ReturnType<typeof statementsUseCases>
