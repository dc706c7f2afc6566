// The notice as an employer receives it: who, how much, since when, and what to do.
import { type LoanNumber, printLoanNumber } from '../../foundation/loan-number.ts'
import { type Mxn, pesos } from '../../foundation/money.ts'
import type { Day } from '../../foundation/time.ts'
import { type Args, type Lang, type Said, say } from '../../foundation/words.ts'
import { longDay } from '../../platform/pages/dates.ts'
import type { Block } from '../../platform/pdf/paper.ts'
import { vsmText } from '../loans/loans.ts'
import type { DiscountTerms, NoticeKind } from './discount-notices.ts'
import { noticeWords, noticesWords as words } from './discount-notices.words.ts'

export type NoticeTold = {
  readonly kind: NoticeKind
  readonly name: string
  readonly nss: string
  readonly loanNumber: string
  readonly employer: { readonly name: string; readonly number: string } | undefined
  readonly terms: DiscountTerms
  /** A bimester; undefined: no figure in force, or a loan without it. */
  readonly insurance: Mxn | undefined
  readonly from: Day | null
}
type Fact = readonly [string, string]

function amounts(t: (said: Said) => string, { terms, insurance }: NoticeTold): readonly Fact[] {
  const { monthly } = terms
  return [
    [t(words.kind), t(terms.type === 'pesos' ? words.pesosType : words.factorType)],
    ...(terms.type === 'factor' ? [[t(words.factor), vsmText(terms.factor)] as const] : []),
    [t(words.monthly), pesos(monthly)],
    [t(words.bimester), pesos((monthly * 2n) as Mxn)],
    ...(insurance === undefined ? [] : [[t(words.insurance), pesos(insurance)] as const]),
  ]
}

export function noticePaper(
  lang: Lang,
  tokens: Args,
  told: NoticeTold,
): { title: string; subtitle: string; blocks: readonly Block[] } {
  const t = (said: Said) => say(said, lang, tokens)
  const { kind, employer, from } = told
  const stops = kind === 'suspension'
  return {
    title: t(noticeWords[kind].name),
    subtitle: '',
    blocks: [
      {
        kind: 'facts',
        rows: [
          [t(words.person), told.name],
          [t(words.nss), told.nss],
          [t(words.loan), printLoanNumber(told.loanNumber as LoanNumber)],
          ...(employer
            ? ([
                [t(words.employer), employer.name],
                [t(words.employerNumber), employer.number],
              ] as const)
            : []),
          ...(from ? [[t(stops ? words.paidOn : words.since), longDay(lang, from)] as const] : []),
        ],
      },
      ...(stops
        ? []
        : ([
            { kind: 'heading', text: t(words.howMuch) },
            { kind: 'facts', rows: amounts(t, told) },
            { kind: 'text', look: 'small', text: t(words.formula) },
          ] as const)),
      { kind: 'heading', text: t(words.whatToDo) },
      { kind: 'text', text: t(noticeWords[kind].order) },
      { kind: 'text', look: 'small', text: t(words.law) },
    ],
  }
}
