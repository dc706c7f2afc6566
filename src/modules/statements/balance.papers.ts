// The letter that says what is owed of a loan, or that nothing is: figures of the files, with their day.
import { longDay } from '../../platform/pages/dates.ts'
import type { Block } from '../../platform/pdf/paper.ts'
import { type Loan, vsmText } from '../loans/loans.ts'
import { balanceWords as words } from './balance.words.ts'
import { type Fact, type Holder, holderFacts, loanFacts, type Said } from './loan.papers.ts'
import type { Teller } from './teller.ts'

/** The balance of a loan on the last day that is told; undefined: no file brought one. */
export type Balance =
  | { readonly is: 'nothing'; readonly since: Temporal.PlainDate | null }
  | { readonly is: 'owed'; readonly figures: NonNullable<Loan['figures']> }

export function balanceOf({ status, statusSince, figures }: Loan): Balance | undefined {
  if (status === 'paid-off') return { is: 'nothing', since: statusSince }
  return figures && figures.outstandingPrincipal !== null ? { is: 'owed', figures } : undefined
}

function amounts({ t, money, lang }: Teller, balance: Balance, loan: Loan): readonly Block[] {
  if (balance.is === 'nothing') {
    const label = t(words.nothing)
    const since = balance.since && t(words.since, { fecha: longDay(lang, balance.since) })
    return [{ kind: 'amount', label, amount: money(0n as never), ...(since && { note: since }) }]
  }
  const { asOf, outstandingPrincipal, outstandingVsm, payoffAmount, overdueAmount } =
    balance.figures
  const label = t(words.owed, { fecha: longDay(lang, asOf) })
  const inVsm = loan.currency === 'vsm' && outstandingVsm !== null
  const rows: readonly Fact[] = [
    ...(payoffAmount !== null ? [[t(words.payoff), money(payoffAmount)] as const] : []),
    ...(overdueAmount !== null ? [[t(words.overdue), money(overdueAmount)] as const] : []),
  ]
  const note = inVsm ? t(words.inVsm, { vsm: vsmText(outstandingVsm) }) : t(words.principal)
  const amount: Block = { kind: 'amount', label, amount: money(outstandingPrincipal), note }
  return rows.length > 0 ? [amount, { kind: 'facts', rows }] : [amount]
}

/** `addressee`: to whom it goes, as its member wrote it. */
export function balancePaper(
  teller: Teller,
  asked: { holder: Holder; loan: Loan; balance: Balance; addressee: string; reference: string },
): Said {
  const { holder, loan, balance, addressee, reference } = asked
  const { t } = teller
  const [number] = loanFacts(teller, loan)
  const to: readonly Fact[] = addressee ? [[t(words.addressee), addressee]] : []
  return {
    title: t(words.title),
    subtitle: balance.is === 'nothing' ? t(words.debtFree) : t(words.figures),
    blocks: [
      ...amounts(teller, balance, loan),
      {
        kind: 'facts',
        rows: [...to, ...holderFacts(teller, holder), number!, [t(words.asked), reference]],
      },
      {
        kind: 'text',
        look: 'small',
        text: t(balance.is === 'nothing' ? words.smallNothing : words.smallOwed),
      },
    ],
  }
}
