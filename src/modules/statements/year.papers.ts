// The papers of a year: what the interest of a loan was, for the tax return, and what the savings did.
import type { Mxn } from '../../foundation/money.ts'
import { longDay, shortDay, twoMonths } from '../../platform/pages/dates.ts'
import type { Block } from '../../platform/pdf/paper.ts'
import type { Loan } from '../loans/loans.ts'
import { rateText } from '../loans/loans.ts'
import type { Savings, SavingsMovement } from '../savings/savings.ts'
import { componentWords, kindWords } from '../savings/savings.usecases.ts'
import type { InterestYear } from './interest.ts'
import { type Holder, holderFacts, loanFacts, mostRows, type Said } from './loan.papers.ts'
import { paperWords as words } from './papers.words.ts'
import type { Teller } from './teller.ts'

export function certificatePaper(
  teller: Teller,
  {
    holder,
    loan,
    interest,
    source,
  }: { holder: Holder; loan: Loan; interest: InterestYear; source: string },
): Said {
  const { t, money } = teller
  const anio = `${interest.year}`
  const inflation = rateText(Number.parseInt(`${interest.inflationPpm}`, 10))
  return {
    title: t(words.certificate),
    subtitle: t(words.ofYear, { anio }),
    blocks: [
      {
        kind: 'amount',
        label: t(words.real, { anio }),
        amount: money(interest.real),
        note: t(words.realNote),
      },
      {
        kind: 'facts',
        rows: [
          ...holderFacts(teller, holder).slice(0, 1),
          [t(words.rfc), holder.rfc],
          [t(words.curp), holder.curp],
          ...loanFacts(teller, loan).slice(0, 2),
        ],
      },
      { kind: 'heading', text: t(words.ofYear, { anio }) },
      {
        kind: 'facts',
        rows: [
          [t(words.accrued), money(interest.accrued)],
          [t(words.nominalPaid), money(interest.paid)],
          [t(words.latePaid), money(interest.latePaid)],
          [t(words.average), money(interest.averageBalance)],
          [t(words.inflation), inflation],
          [t(words.adjustment), money(interest.adjustment)],
          [t(words.realPaid), money(interest.real)],
        ],
      },
      { kind: 'heading', text: t(words.howCounted) },
      {
        kind: 'list',
        items: [
          t(words.accruedRule),
          t(words.adjustmentRule, { fuente: source }),
          t(words.realRule),
        ],
      },
      { kind: 'text', text: t(words.taxUse) },
    ],
  }
}

function savingsRows({ t, money, lang }: Teller, movements: readonly SavingsMovement[]) {
  return movements.map((one) => [
    shortDay(lang, one.effectiveOn),
    twoMonths(lang, one.bimester, true),
    [t(kindWords[one.kind]), one.employer].filter(Boolean).join(' · '),
    money(one.amount),
  ])
}

function savingsTables(teller: Teller, savings: Savings): readonly Block[] {
  const { t, money } = teller
  const amountColumn = { label: t(words.amount), share: 2, align: 'end' as const }
  const held = savings.holdings.filter(({ amount }) => amount !== null)
  const end = { share: 2, align: 'end' as const }
  const parts: readonly Block[] =
    held.length === 0
      ? []
      : [
          {
            kind: 'table',
            caption: t(words.parts),
            columns: [{ label: t(words.parts), share: 4 }, amountColumn],
            rows: held.map(({ component, amount }) => [
              t(componentWords[component]),
              money(amount),
            ]),
            foot: [[t(words.total), money(savings.total)]],
          },
        ]
  return [
    ...parts,
    {
      kind: 'table',
      caption: t(words.byYear),
      columns: [
        { label: t(words.year), share: 1.2 },
        { label: t(words.deposits), ...end },
        { label: t(words.forLoan), ...end },
        { label: t(words.yield), ...end },
        { label: t(words.otherMoves), ...end },
      ],
      rows: savings.years.map((y) => [
        `${y.year}`,
        ...[y.deposits, y.forLoan, y.yield, y.other].map((amount: Mxn) => money(amount)),
      ]),
    },
  ]
}

export function savingsPaper(
  teller: Teller,
  told: { holder: Holder; savings: Savings; year: number; movements: readonly SavingsMovement[] },
): Said {
  const { t, money, lang } = teller
  const { holder, savings, year, movements } = told
  const { asOf } = savings
  const anio = `${year}`
  return {
    title: t(words.savings),
    subtitle: asOf ? t(words.savedAt, { fecha: longDay(lang, asOf) }) : '',
    blocks: [
      { kind: 'amount', label: t(words.saved), amount: money(savings.total) },
      {
        kind: 'facts',
        rows: [
          ...holderFacts(teller, holder),
          ...(savings.inClarification === 0n
            ? []
            : [[t(words.inClarification), money(savings.inClarification)] as const]),
        ],
      },
      ...savingsTables(teller, savings),
      movements.length === 0
        ? { kind: 'text', text: t(words.none) }
        : {
            kind: 'table',
            caption: t(words.movementsOf, { anio }),
            columns: [
              { label: t(words.date), share: 2 },
              { label: t(words.months), share: 3.2 },
              { label: t(words.what), share: 5 },
              { label: t(words.amount), share: 2.2, align: 'end' },
            ],
            rows: savingsRows(teller, movements.slice(0, mostRows)),
          },
      { kind: 'text', look: 'small', text: t(words.pesos) },
    ],
  }
}
