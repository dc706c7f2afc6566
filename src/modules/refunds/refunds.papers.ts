// The paper of one refund that was sent.
import { type LoanNumber, printLoanNumber } from '../../foundation/loan-number.ts'
import { pesos } from '../../foundation/money.ts'
import type { Day } from '../../foundation/time.ts'
import { type Lang, type Said, say } from '../../foundation/words.ts'
import { type Institution, tokensOf } from '../../platform/institution.ts'
import { longDay } from '../../platform/pages/dates.ts'
import type { Asked } from '../documents/documents.usecases.ts'
import type { Loan } from '../loans/loans.ts'
import { componentWords } from '../savings/savings.usecases.ts'
import type { Refund } from './refunds.ts'
import { paperWords as words } from './refunds.words.ts'

export type RefundPaperDeps = { readonly institution: Institution }
type About = {
  readonly refund: Refund
  readonly name: string
  /** Undefined: it pays savings. */
  readonly loan: Loan | undefined
  readonly on: Day
  readonly lang: Lang
}

export function refundPaper({ institution }: RefundPaperDeps, about: About): Asked {
  const { refund, name, loan, on, lang } = about
  const t = (said: Said) => say(said, lang, tokensOf(institution, lang))
  const partRows = refund.parts.map(
    ({ component, amount }) =>
      [
        say(words.savingsPart, lang, { anios: say(componentWords[component], lang) }),
        pesos(amount),
      ] as const,
  )
  return {
    kind: 'refund-receipt',
    memberId: refund.memberId,
    ...(loan && { loanId: loan.loanId }),
    lang,
    title: t(loan ? words.title : words.savingsTitle),
    about: refund.refundId,
    subtitle: longDay(lang, on),
    blocks: [
      {
        kind: 'amount',
        label: t(loan ? words.back : words.savingsBack),
        amount: pesos(refund.amount),
      },
      {
        kind: 'facts',
        rows: [
          [t(words.holder), name],
          ...(loan
            ? ([[t(words.loan), printLoanNumber(loan.loanNumber as LoanNumber)]] as const)
            : partRows),
          ...(refund.bank ? ([[t(words.bank), refund.bank]] as const) : []),
          [t(words.to), refund.ending],
          [t(words.on), longDay(lang, on)],
          [t(words.case), refund.reference],
        ],
      },
      { kind: 'text', look: 'small', text: t(loan ? words.why : words.savingsWhy) },
    ],
  }
}
