// The paper of one payment, as it stands in the movements.
import type { Mxn } from '../../foundation/money.ts'
import { longDay } from '../../platform/pages/dates.ts'
import type { Loan } from '../loans/loans.ts'
import { nameOf } from '../loans/loans.usecases.ts'
import type { LoanMovement } from '../loans/movements.ts'
import { type Fact, type Holder, holderFacts, loanFacts, type Said, size } from './loan.papers.ts'
import { paperWords as words } from './papers.words.ts'
import type { Teller } from './teller.ts'

export function receiptPaper(
  teller: Teller,
  { holder, loan, payment }: { holder: Holder; loan: Loan; payment: LoanMovement },
): Said {
  const { t, money, lang } = teller
  const { parts } = payment
  const part = (said: typeof words.paid, amount: Mxn): readonly Fact[] =>
    amount === 0n ? [] : [[t(said), money(size(amount))]]
  return {
    title: t(words.receipt),
    subtitle: longDay(lang, payment.effectiveOn),
    blocks: [
      {
        kind: 'amount',
        label: t(words.received),
        amount: money(payment.amount),
        note: t(nameOf(payment)),
      },
      {
        kind: 'facts',
        rows: [...holderFacts(teller, holder), ...loanFacts(teller, loan).slice(0, 1)],
      },
      { kind: 'heading', text: t(words.used) },
      {
        kind: 'facts',
        rows: [
          ...part(parts.principal < 0n ? words.raised : words.lowered, parts.principal),
          ...part(words.interest, parts.interest),
          ...part(words.late, parts.lateInterest),
          ...part(words.insurance, parts.insurance),
          ...part(words.others, parts.other),
          [t(words.after), money(payment.balanceAfter)],
        ],
      },
      { kind: 'text', look: 'small', text: t(words.pesos) },
    ],
  }
}
