import {
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
import { chosenFrom } from '../loans/loans.ts'
import type { LoansUseCases } from '../loans/loans.usecases.ts'
import { noticesPage, noticesPath } from './discount-notices.pages.ts'
import { type CannotGive, noticeKinds } from './discount-notices.ts'
import type { DiscountNoticesUseCases } from './discount-notices.usecases.ts'

type Use = {
  readonly notices: DiscountNoticesUseCases
  readonly loans: Pick<LoansUseCases, 'ofMember'>
}

async function drawn({ notices, loans }: Use, v: MemberVisit, named: Form, refused?: CannotGive) {
  const { memberId } = v.member
  const all = await loans.ofMember(memberId)
  const loan = chosenFrom(all, named.credito)
  if (!loan) return undefined
  const about = { memberId, loan, lang: v.view.lang }
  const found = await notices.ofLoan(about)
  const html = noticesPage(v.view, { loans: all, loan, ...found, ...(refused && { refused }) })
  return { about, html }
}

export const discountNoticesRoutes = (use: Use): readonly Route[] => [
  memberGet(noticesPath, async (v) => {
    const page = await drawn(use, v, v.query)
    return page ? show(page.html) : go('/mi-credito')
  }),
  memberPost(noticesPath, async (v) => {
    const kind = noticeKinds.find((one) => one === v.form.aviso)
    const page = await drawn(use, v, v.form)
    if (!page || !kind) return missing
    if (v.member.lookOnly) return refuse(page.html)
    const paper = await use.notices.print(page.about, kind)
    if (paper.ok) return go(`/documentos/${paper.value.folio}`)
    return refuse((await drawn(use, v, v.form, paper.code))?.html ?? page.html)
  }),
]
