import {
  type Answer,
  type MemberVisit,
  memberGet,
  missing,
  type Route,
  refuse,
  show,
} from '../../platform/web.ts'
import { chosenFrom } from '../loans/loans.ts'
import { extraPaymentPage, simulatorPath } from './extra-payment.pages.ts'
import { readExtra, simulate } from './extra-payment.ts'
import type { PlanningUseCases } from './planning.usecases.ts'
import { noEstimatePage, retirementPage } from './retirement.pages.ts'
import { retirementView } from './retirement-view.ts'

/** A form that asks by its address: what could not be read comes back with it, refused. */
const answered = (html: Parameters<typeof show>[0], problems: object): Answer =>
  Object.keys(problems).length > 0 ? refuse(html) : show(html)

async function extraPayment(planning: PlanningUseCases, v: MemberVisit): Promise<Answer> {
  const one = await planning.standingOf(v.member.memberId)
  const loan = chosenFrom(one.loans, v.query.credito)
  if (!loan && one.loans.length > 0) return missing
  const read = readExtra(v.query)
  const extra = read.ok ? read.value : null
  const problems = read.ok ? {} : read.problems
  const simulation = simulate(one, loan, extra)
  const about = { loans: one.loans, loan, typed: v.query, problems, extra, simulation }
  return answered(extraPaymentPage(v.view, { ...about, from: one.today }), problems)
}

export const planningRoutes = (planning: PlanningUseCases): readonly Route[] => [
  memberGet('/mi-ahorro/retiro', async (v) => {
    const props = retirementView(await planning.standingOf(v.member.memberId), v.query)
    if (!props) return show(noEstimatePage(v.view))
    return answered(retirementPage(v.view, props), props.problems)
  }),
  memberGet(simulatorPath, (v) => extraPayment(planning, v)),
]
