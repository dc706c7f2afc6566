import type { Result } from '../../foundation/result.ts'
import { dayOf } from '../../foundation/time.ts'
import type { Html } from '../../platform/pages/html.ts'
import {
  type Answer,
  type Form,
  go,
  type MemberVisit,
  memberGet,
  memberPost,
  missing,
  type Route,
  refuse,
  show,
} from '../../platform/web.ts'
import type { Document } from '../documents/documents.usecases.ts'
import { chosenFrom, type Loan } from '../loans/loans.ts'
import type { LoansUseCases } from '../loans/loans.usecases.ts'
import { monthOf, readMonth, spanOf } from '../loans/movements.ts'
import { readYear } from '../savings/savings.ts'
import { type Chosen, certificatePath, receiptPath, statementPath } from './frame.pages.ts'
import type { CannotCertify } from './interest.ts'
import type { CannotPrint } from './printing.usecases.ts'
import { certificatePage, receiptPage, statementPage } from './statements.pages.ts'
import type { StatementsUseCases } from './statements.usecases.ts'
import { cannotWords } from './statements.words.ts'

type Use = {
  readonly statements: StatementsUseCases
  readonly loans: Pick<LoansUseCases, 'ofMember'>
}
type Problems = Readonly<Record<string, string>>

/** The loan that an address or a form names: theirs, or the same 404 as for nobody's. */
const withLoan =
  (
    { loans }: Use,
    named: (v: MemberVisit) => Form,
    then: (v: MemberVisit, c: Chosen) => Promise<Answer>,
  ) =>
  async (v: MemberVisit): Promise<Answer> => {
    const all = await loans.ofMember(v.member.memberId)
    if (all.length === 0) return go('/mi-credito')
    const loan = chosenFrom(all, named(v).credito)
    return loan ? then(v, { loans: all, loan }) : missing
  }
const inAddress = (v: MemberVisit) => v.query
const inForm = (v: MemberVisit) => v.form
const about = (v: MemberVisit, loan: Loan) => ({
  memberId: v.member.memberId,
  loan,
  lang: v.view.lang,
})

/** To the paper, or the page again with what is wrong. Amounts that are hidden are not printed either. */
async function printed(
  v: MemberVisit,
  print: () => Promise<Result<Document, CannotPrint | CannotCertify>>,
  again: (problem: string) => Promise<Html> | Html,
): Promise<Answer> {
  if (v.member.lookOnly) return refuse(await again(''))
  const paper = await print()
  if (paper.ok) return go(`/documentos/${paper.value.folio}`)
  return refuse(await again(v.view.t(cannotWords[paper.code])))
}
const problem = (field: string, text: string): Problems => (text ? { [field]: text } : {})

function statementRoutes(use: Use): readonly Route[] {
  const draw = async (v: MemberVisit, chosen: Chosen, problems: Problems) => {
    const year = /^\d{4}$/.test(v.query.anio ?? '') ? +v.query.anio! : undefined
    const found = await use.statements.statementsOf(about(v, chosen.loan))
    return statementPage(v.view, { ...chosen, ...found, year, problems })
  }
  return [
    memberGet(
      statementPath,
      withLoan(use, inAddress, async (v, chosen) => show(await draw(v, chosen, {}))),
    ),
    memberPost(
      statementPath,
      withLoan(use, inForm, (v, chosen) => {
        const asked = about(v, chosen.loan)
        const text = v.form.periodo ?? ''
        const print = () =>
          text === 'inicio'
            ? use.statements.printHistory(asked)
            : use.statements.printStatement(asked, text)
        return printed(v, print, (said) => draw(v, chosen, problem('periodo', said)))
      }),
    ),
    memberPost(
      '/mi-credito/saldos-y-movimientos/movimientos.pdf',
      withLoan(use, inForm, (v, chosen) => {
        const [from, to] = [readMonth(v.form.desde), readMonth(v.form.hasta)]
        const limits = { first: monthOf(chosen.loan.grantedOn), last: monthOf(dayOf(v.now)) }
        const span = spanOf({ from, to }, limits)
        if (span === 'from-after-to') return Promise.resolve(missing)
        const print = () => use.statements.printMovements(about(v, chosen.loan), span)
        return printed(v, print, (said) => draw(v, chosen, problem('periodo', said)))
      }),
    ),
  ]
}

function receiptRoutes(use: Use): readonly Route[] {
  const page = async (
    v: MemberVisit,
    chosen: Chosen,
    key: string | undefined,
    problems: Problems,
  ) => {
    const payment = await use.statements.paymentCalled(about(v, chosen.loan), key)
    return payment && receiptPage(v.view, { ...chosen, payment, problems })
  }
  return [
    memberGet(
      receiptPath,
      withLoan(use, inAddress, async (v, chosen) => {
        const drawn = await page(v, chosen, v.query.pago, {})
        return drawn ? show(drawn) : missing
      }),
    ),
    memberPost(
      receiptPath,
      withLoan(use, inForm, async (v, chosen) => {
        const drawn = await page(v, chosen, v.form.pago, {})
        if (!drawn) return missing
        const print = () => use.statements.printReceipt(about(v, chosen.loan), v.form.pago)
        return printed(v, print, () => drawn)
      }),
    ),
  ]
}

function certificateRoutes(use: Use): readonly Route[] {
  const draw = async (v: MemberVisit, chosen: Chosen, problems: Problems) => {
    const found = await use.statements.certificatesOf(about(v, chosen.loan))
    return certificatePage(v.view, { ...chosen, ...found, problems })
  }
  return [
    memberGet(
      certificatePath,
      withLoan(use, inAddress, async (v, chosen) => show(await draw(v, chosen, {}))),
    ),
    memberPost(
      certificatePath,
      withLoan(use, inForm, (v, chosen) => {
        const year = /^\d{4}$/.test(v.form.anio ?? '') ? +v.form.anio! : 0
        const print = () => use.statements.printCertificate(about(v, chosen.loan), year)
        return printed(v, print, (said) => draw(v, chosen, problem('anio', said)))
      }),
    ),
  ]
}

export const statementsRoutes = (use: Use): readonly Route[] => [
  ...statementRoutes(use),
  ...receiptRoutes(use),
  ...certificateRoutes(use),
  memberPost('/mi-ahorro/movimientos.pdf', async (v) => {
    const year = readYear(v.form.anio, dayOf(v.now))
    if (year === undefined) return missing
    const back = `/mi-ahorro/movimientos?anio=${year}`
    if (v.member.lookOnly) return go(back)
    const { memberId } = v.member
    const paper = await use.statements.printSavings({ memberId, lang: v.view.lang }, year)
    return go(paper.ok ? `/documentos/${paper.value.folio}` : back)
  }),
]
