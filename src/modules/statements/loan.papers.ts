// The papers of a loan: statement, whole life, movements of a span, receipt. Data in, words and figures out.
import { type LoanNumber, printLoanNumber } from '../../foundation/loan-number.ts'
import type { Mxn } from '../../foundation/money.ts'
import { compareDays, type Day } from '../../foundation/time.ts'
import { longDay, monthYear, shortDay, twoMonths } from '../../platform/pages/dates.ts'
import type { Block } from '../../platform/pdf/paper.ts'
import { type Loan, rateText, vsmText } from '../loans/loans.ts'
import { nameOf } from '../loans/loans.usecases.ts'
import { isPayment, type LoanMovement } from '../loans/movements.ts'
import { paperWords as words } from './papers.words.ts'
import { type Period, type Statement, type Stretch, sumsOf, yearsOf } from './statements.ts'
import type { Teller } from './teller.ts'

export type Holder = {
  readonly name: string
  readonly nss: string
  readonly curp: string
  readonly rfc: string
}
export type Said = {
  readonly title: string
  readonly subtitle: string
  readonly blocks: readonly Block[]
}
export type Fact = readonly [string, string]

export const size = (amount: Mxn): Mxn => (amount < 0n ? -amount : amount) as Mxn

/** «Mayo y junio de 2026», «Julio 2026». */
export function periodName({ lang }: Pick<Teller, 'lang'>, period: Period): string {
  if (period.kind === 'month') return monthYear(lang, period.month.year, period.month.month)
  const text = twoMonths(lang, period.bimester, true)
  return text.charAt(0).toUpperCase() + text.slice(1)
}

export const stretchName = ({ t, lang }: Teller, { from, to }: Stretch): string =>
  t(words.fromTo, { desde: longDay(lang, from), hasta: longDay(lang, to) })

export const holderFacts = ({ t }: Teller, { name, nss }: Holder): readonly Fact[] => [
  [t(words.name), name],
  [t(words.nss), t(words.nssEnding, { final: nss.slice(-4) })],
]

export const loanFacts = ({ t, money }: Teller, loan: Loan): readonly Fact[] => [
  [t(words.loan), printLoanNumber(loan.loanNumber as LoanNumber)],
  [t(words.rate), rateText(loan.ratePpm)],
  [t(words.monthly), money(loan.monthlyPayment)],
]

const whoPays = ({ t }: Teller, { regime, status, statusSince }: Loan, on: Day): Fact => {
  const over = status === 'paid-off' && statusSince !== null && compareDays(statusSince, on) <= 0
  const said = over ? words.nobody : regime === 'roa' ? words.byPayroll : words.byYou
  return [t(words.whoPays), t(said)]
}

const columns = ({ t }: Teller) => [
  { label: t(words.date), share: 2.2 },
  { label: t(words.what), share: 3.6 },
  { label: t(words.amount), share: 2.2, align: 'end' as const },
  { label: t(words.principal), share: 2.2, align: 'end' as const },
  { label: t(words.interest), share: 2, align: 'end' as const },
  { label: t(words.rest), share: 2, align: 'end' as const },
  { label: t(words.after), share: 2.4, align: 'end' as const },
]

function movementRow({ t, money, lang }: Teller, one: LoanMovement): readonly string[] {
  const { parts } = one
  const split = isPayment(one)
    ? [parts.principal, parts.interest + parts.lateInterest, parts.insurance + parts.other]
    : []
  return [
    shortDay(lang, one.effectiveOn),
    t(nameOf(one)),
    money(size(one.amount)),
    ...[0, 1, 2].map((i) => (split[i] === undefined ? '' : money(split[i] as Mxn))),
    money(one.balanceAfter),
  ]
}

/** Movements in a table, with what was paid summed up; or that there were none. */
function movementBlocks(teller: Teller, movements: readonly LoanMovement[]): readonly Block[] {
  const { t, money } = teller
  if (movements.length === 0) return [{ kind: 'text', text: t(words.none) }]
  const { paid, principal, interest, lateInterest, insurance, other } = sumsOf(movements)
  const rest = [principal, interest + lateInterest, insurance + other].map((n) => money(n as Mxn))
  return [
    {
      kind: 'table',
      caption: t(words.each),
      columns: columns(teller),
      rows: movements.map((one) => movementRow(teller, one)),
      foot: [[t(words.sum), '', money(paid), ...rest, '']],
    },
    { kind: 'text', look: 'small', text: t(words.pesos) },
  ]
}

/** What happened, part by part; the parts that are nothing are left out. */
function happened({ t, money }: Teller, statement: Statement): Block {
  const { owedBefore, owedAfter, sums, movements } = statement
  const part = (said: typeof words.paid, amount: Mxn): readonly Fact[] =>
    amount === 0n ? [] : [[t(said), money(size(amount))]]
  const begun = movements.filter((one) => !isPayment(one))
  return {
    kind: 'facts',
    rows: [
      [t(words.owedBefore), money(owedBefore)],
      ...begun.map((one): Fact => [t(nameOf(one)), money(size(one.amount))]),
      [t(words.paid), money(sums.paid)],
      ...part(sums.principal < 0n ? words.raised : words.lowered, sums.principal),
      ...part(words.interest, sums.interest),
      ...part(words.late, sums.lateInterest),
      ...part(words.insurance, sums.insurance),
      ...part(words.others, sums.other),
      [t(words.owedAfter), money(owedAfter)],
    ],
  }
}

function owed({ t, money, lang }: Teller, statement: Statement, loan: Loan): Block {
  const { owedAfter, owedAfterVsm, stretch } = statement
  const label = t(words.owedAt, { fecha: longDay(lang, stretch.to) })
  const inVsm = loan.currency === 'vsm' && owedAfterVsm !== null
  const note = inVsm ? t(words.inVsm, { vsm: vsmText(owedAfterVsm) }) : t(words.official)
  return { kind: 'amount', label, amount: money(owedAfter), note }
}

type Told = { readonly holder: Holder; readonly loan: Loan; readonly statement: Statement }

export function statementPaper(
  teller: Teller,
  { holder, loan, statement }: Told,
  period: Period,
): Said {
  const { t } = teller
  return {
    title: t(words.statement),
    subtitle: periodName(teller, period),
    blocks: [
      owed(teller, statement, loan),
      {
        kind: 'facts',
        rows: [
          ...holderFacts(teller, holder),
          ...loanFacts(teller, loan),
          whoPays(teller, loan, statement.stretch.to),
        ],
      },
      { kind: 'heading', text: t(words.whatHappened) },
      happened(teller, statement),
      ...movementBlocks(teller, statement.movements),
      { kind: 'text', look: 'small', text: t(words.keep) },
    ],
  }
}

/** Rows that keep a paper light: what is older is in the spreadsheet. */
export const mostRows = 400

function yearTable({ t, money }: Teller, movements: readonly LoanMovement[]): Block {
  return {
    kind: 'table',
    caption: t(words.byYear),
    columns: [
      { label: t(words.year), share: 1.2 },
      { label: t(words.paid), share: 2, align: 'end' },
      { label: t(words.principal), share: 2, align: 'end' },
      { label: t(words.interest), share: 2, align: 'end' },
      { label: t(words.rest), share: 2, align: 'end' },
      { label: t(words.owedAfter), share: 2.2, align: 'end' },
    ],
    rows: yearsOf(movements).map(({ year, sums, owedAfter }) => [
      `${year}`,
      money(sums.paid),
      money(sums.principal),
      money((sums.interest + sums.lateInterest) as Mxn),
      money((sums.insurance + sums.other) as Mxn),
      money(owedAfter),
    ]),
  }
}

export function historyPaper(teller: Teller, { holder, loan, statement }: Told): Said {
  const { t } = teller
  const { movements, stretch } = statement
  const shown = movements.slice(-mostRows)
  const cut: readonly Block[] =
    shown.length < movements.length
      ? [{ kind: 'text', text: t(words.newest, { n: mostRows }) }]
      : []
  return {
    title: t(words.history),
    subtitle: stretchName(teller, stretch),
    blocks: [
      owed(teller, statement, loan),
      { kind: 'facts', rows: [...holderFacts(teller, holder), ...loanFacts(teller, loan)] },
      { kind: 'heading', text: t(words.whatHappened) },
      happened(teller, statement),
      ...(movements[0]?.kind === 'opening'
        ? [{ kind: 'text', look: 'small', text: t(words.before) } as const]
        : []),
      yearTable(teller, movements),
      ...cut,
      ...movementBlocks(teller, shown),
      { kind: 'text', look: 'small', text: t(words.keep) },
    ],
  }
}

export function movementsPaper(teller: Teller, { holder, loan, statement }: Told): Said {
  const { t } = teller
  return {
    title: t(words.movements),
    subtitle: stretchName(teller, statement.stretch),
    blocks: [
      { kind: 'facts', rows: [...holderFacts(teller, holder), ...loanFacts(teller, loan)] },
      ...movementBlocks(teller, statement.movements),
      { kind: 'text', look: 'small', text: t(words.keep) },
    ],
  }
}
