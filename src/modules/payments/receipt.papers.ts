// The paper of a payment: the same parts as its movement, to the centavo, and no more of anybody than a paper may show.
import { type LoanNumber, printLoanNumber } from '../../foundation/loan-number.ts'
import { type Mxn, pesos, sum } from '../../foundation/money.ts'
import { fullName } from '../../foundation/person-name.ts'
import { dayOf } from '../../foundation/time.ts'
import { type Args, type Lang, type Said, say } from '../../foundation/words.ts'
import { longDay } from '../../platform/pages/dates.ts'
import type { Block } from '../../platform/pdf/paper.ts'
import type { LoanMovement, PartName } from '../loans/movements.ts'
import type { Member } from '../members/members.ts'
import type { Payment } from './payments.ts'
import { sourceWords, receiptWords as words } from './payments.words.ts'

type Sheet = { readonly lang: Lang; readonly tokens: Args }
type Fact = readonly [string, string]
type Paper = {
  readonly title: string
  readonly subtitle: string
  readonly blocks: readonly Block[]
}

const nameOf = ({ givenNames, firstSurname, secondSurname }: Member): string =>
  fullName({ givenNames, firstSurname, ...(secondSurname !== null && { secondSurname }) })

const inWords =
  ({ lang, tokens }: Sheet) =>
  (said: Said, args: Args = {}) =>
    say(said, lang, { ...tokens, ...args })

function factsOf(sheet: Sheet, payment: Payment, holder: Member): readonly Fact[] {
  const t = inWords(sheet)
  const received = payment.receivedAt ? dayOf(payment.receivedAt) : payment.effectiveOn
  return [
    [t(words.number), payment.reference],
    [t(words.holder), nameOf(holder)],
    [t(words.nss), t(words.ending, { final: holder.nss.slice(-4) })],
    ...(payment.payer === null ? [] : [[t(words.payer), payment.payer] as const]),
    [t(words.receivedOn), longDay(sheet.lang, received)],
    [t(words.countsFrom), longDay(sheet.lang, payment.effectiveOn)],
  ]
}

const amountBlock = (sheet: Sheet, payment: Payment): Block => ({
  kind: 'amount',
  label: inWords(sheet)(words.received),
  amount: pesos(payment.amount),
  note: inWords(sheet)(sourceWords[payment.source]),
})

const partNames = ['principal', 'interest', 'lateInterest', 'insurance', 'other'] as const

/** What each part came to; of what the fund forgave, a line of its own. */
function usedFor(sheet: Sheet, movements: OfLoan['movements']): readonly Fact[] {
  const t = inWords(sheet)
  const own = movements.filter(({ source }) => source !== 'fund')
  const paid = own.filter(({ kind }) => kind !== 'excess-payment')
  const excess = sum(own.filter(({ kind }) => kind === 'excess-payment').map((one) => one.amount))
  const forgiven = sum(movements.filter(({ source }) => source === 'fund').map((one) => one.amount))
  const of = (name: PartName): Mxn => sum(paid.map(({ parts }) => parts[name]))
  const line = (said: Said, amount: Mxn): readonly Fact[] =>
    amount === 0n ? [] : [[t(said), pesos(amount)]]
  return [
    ...partNames.flatMap((name) => line(words[name], of(name))),
    ...line(words.excess, excess),
    ...line(words.forgiven, forgiven),
  ]
}

type OfLoan = {
  readonly payment: Payment
  readonly loanNumber: string
  /** What it became, in their order. */
  readonly movements: readonly Pick<
    LoanMovement,
    'kind' | 'source' | 'amount' | 'parts' | 'balanceAfter'
  >[]
  readonly holder: Member
}

export function loanReceipt(sheet: Sheet, one: OfLoan): Paper {
  const { payment, loanNumber, movements, holder } = one
  const t = inWords(sheet)
  const owed = movements.at(-1)!.balanceAfter
  return {
    title: t(words.title),
    subtitle: longDay(sheet.lang, payment.effectiveOn),
    blocks: [
      amountBlock(sheet, payment),
      {
        kind: 'facts',
        rows: [
          ...factsOf(sheet, payment, holder),
          [t(words.loan), printLoanNumber(loanNumber as LoanNumber)],
        ],
      },
      { kind: 'heading', text: t(words.used) },
      {
        kind: 'facts',
        rows: [
          ...usedFor(sheet, movements),
          [t(words.after), owed === null ? t(words.unknown) : pesos(owed)],
        ],
      },
      { kind: 'text', look: 'small', text: `${t(words.order)} ${t(words.pesos)}` },
    ],
  }
}

export function savingsReceipt(
  sheet: Sheet,
  { payment, holder }: Pick<OfLoan, 'payment' | 'holder'>,
): Paper {
  const t = inWords(sheet)
  return {
    title: t(words.title),
    subtitle: longDay(sheet.lang, payment.effectiveOn),
    blocks: [
      amountBlock(sheet, payment),
      { kind: 'facts', rows: factsOf(sheet, payment, holder) },
      { kind: 'heading', text: t(words.used) },
      { kind: 'facts', rows: [[t(words.savings), pesos(payment.amount)]] },
      { kind: 'text', look: 'small', text: t(words.pesos) },
    ],
  }
}
