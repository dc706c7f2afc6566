import {
  type Form,
  go,
  type MemberVisit,
  memberGet,
  memberPost,
  missing,
  type Route,
  show,
} from '../../platform/web.ts'
import { chosenFrom, type Loan } from '../loans/loans.ts'
import type { LoansUseCases } from '../loans/loans.usecases.ts'
import { payoffPage } from './payoff.pages.ts'
import { type PayoffUseCases, payoffPath } from './payoff.usecases.ts'

type Use = { readonly payoff: PayoffUseCases; readonly loans: Pick<LoansUseCases, 'ofMember'> }

/** Without a wish, the loan that was paid off last. */
function wanted(loans: readonly Loan[], { credito }: Form): Loan | undefined {
  if (credito !== undefined) return chosenFrom(loans, credito)
  return loans.findLast(({ status }) => status === 'paid-off') ?? loans.at(-1)
}
async function chosen({ loans }: Use, v: MemberVisit, named: Form) {
  const all = await loans.ofMember(v.member.memberId)
  return { all, loan: wanted(all, named) }
}

export const payoffRoutes = (use: Use): readonly Route[] => [
  memberGet(payoffPath, async (v) => {
    const { all, loan } = await chosen(use, v, v.query)
    if (all.length === 0) return go('/mi-credito')
    if (!loan) return missing
    const progress = await use.payoff.progressOf(v.member.memberId, loan)
    return show(payoffPage(v.view, { loans: all, loan, ...progress }))
  }),
  memberPost(payoffPath, async (v) => {
    const { loan } = await chosen(use, v, v.form)
    if (!loan) return missing
    await use.payoff.askLetter(v.member.memberId, loan) // asked again it is the same letter: the page says how it goes
    return go(`${payoffPath}?credito=${loan.ordinal}`)
  }),
]
