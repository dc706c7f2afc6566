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
import { chosenFrom } from '../loans/loans.ts'
import { extraPaymentPage, simulatorPath } from './extra-payment.pages.ts'
import { readExtra, simulate } from './extra-payment.ts'
import { jobChangePage, jobChangePath } from './job-change.pages.ts'
import { explainJobChange, jobFields, readJobChange } from './job-change.ts'
import { payslipPage, payslipPath } from './payslip.pages.ts'
import { checkPayslip, readPayslip, startOfPayslip } from './payslip.ts'
import type { PlanningUseCases } from './planning.usecases.ts'
import {
  noPrequalificationPage,
  prequalificationPage,
  prequalificationPath,
} from './prequalification.pages.ts'
import { longestTerm, prequalify, readTerm } from './prequalification.ts'
import { noEstimatePage, retirementPage } from './retirement.pages.ts'
import { retirementView } from './retirement-view.ts'
import { liveLoans } from './standing.ts'

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

/** What the three answers mean for the loan that lives; of several, the first. */
async function jobChange(planning: PlanningUseCases, v: MemberVisit, fields: Form) {
  const one = await planning.standingOf(v.member.memberId)
  const loan = liveLoans(one)[0]
  const read = readJobChange(fields, one.today)
  const answers = read.ok ? read.value : null
  const problems = read.ok ? {} : read.problems
  const explained = loan && answers ? explainJobChange(one, loan, answers) : null
  return { loan, problems, explained }
}

const answersIn = (form: Form): string =>
  new URLSearchParams(jobFields.map((name) => [name, form[name] ?? ''])).toString()

export const planningRoutes = (planning: PlanningUseCases): readonly Route[] => [
  memberGet('/mi-ahorro/retiro', async (v) => {
    const props = retirementView(await planning.standingOf(v.member.memberId), v.query)
    if (!props) return show(noEstimatePage(v.view))
    return answered(retirementPage(v.view, props), props.problems)
  }),
  memberGet(simulatorPath, (v) => extraPayment(planning, v)),
  memberGet(jobChangePath, async (v) => {
    const found = await jobChange(planning, v, v.query)
    const told = v.query.avisado === 'si'
    return answered(jobChangePage(v.view, { ...found, typed: v.query, told }), found.problems)
  }),
  memberGet(payslipPath, async (v) => {
    const one = await planning.standingOf(v.member.memberId)
    const read = readPayslip(v.query)
    const problems = read.ok ? {} : read.problems
    const checked = read.ok && read.value ? checkPayslip(read.value, one.parameters) : null
    // Who may only look is not shown their figures, here neither.
    const typed = v.member.lookOnly ? v.query : startOfPayslip(one, v.query)
    return answered(payslipPage(v.view, { typed, problems, checked, today: one.today }), problems)
  }),
  memberGet(prequalificationPath, async (v) => {
    const one = await planning.standingOf(v.member.memberId)
    const longest = longestTerm(one) ?? 0
    const years = readTerm(v.query.plazo, longest)
    const found = prequalify(one, years ?? longest)
    if (!found) return show(noPrequalificationPage(v.view))
    const html = prequalificationPage(v.view, { found, badTerm: years === undefined })
    return years === undefined ? refuse(html) : show(html)
  }),
  memberPost(jobChangePath, async (v) => {
    const found = await jobChange(planning, v, v.form)
    if (!found.explained)
      return refuse(jobChangePage(v.view, { ...found, typed: v.form, told: false }))
    await planning.tellJobChange(v.member.memberId, found.explained)
    return go(`${jobChangePath}?${answersIn(v.form)}&avisado=si`)
  }),
]
