import { mxn, pesos } from '../../foundation/money.ts'
import { type Day, dayOf } from '../../foundation/time.ts'
import { figureText } from '../../platform/pages/figures.ts'
import {
  type Answer,
  go,
  type MemberVisit,
  memberGet,
  memberPost,
  missing,
  type Route,
  refuse,
  show,
} from '../../platform/web.ts'
import { cannotChooseWords } from './choices.words.ts'
import { optionsPage } from './details.pages.ts'
import { home } from './frame.pages.ts'
import { instalmentsPage } from './loans.pages.ts'
import { compareMonths, readMonth } from './movements.ts'
import { readAskedDay } from './outlook.ts'
import type { LoanTold, OutlookUseCases } from './outlook.usecases.ts'
import { askDayWords } from './outlook.words.ts'
import { chosenOf, payoffToday } from './pay-choices.ts'
import { whyPage } from './why.pages.ts'
import { monthsWith, newestPaid, paymentWhy, whyIn } from './why.ts'

/** A page of the loan that the address names: theirs, or the same 404 as for nobody's. */
const ofLoan =
  (outlook: OutlookUseCases, draw: (v: MemberVisit, told: LoanTold) => Promise<Answer> | Answer) =>
  async (v: MemberVisit): Promise<Answer> => {
    const told = await outlook.tell(v.member.memberId, v.query.credito)
    if (told === 'no-loan') return go('/mi-credito')
    return told ? draw(v, told) : missing
  }

/** The amount that was typed, with what it would do or what is wrong with it. */
function otherAmount(v: MemberVisit, { outlook }: LoanTold, today: Day) {
  const typed = v.query.cantidad
  const least = mxn(v.view.institution.pagos.minimo)
  if (typed === undefined) return { typedAmount: '', other: undefined, problems: {} }
  const read = chosenOf(outlook, today, { name: 'otro', typed, least })
  if (read.ok) return { typedAmount: typed, other: read.value, problems: {} }
  const payoff = payoffToday(outlook, today)
  const args = { minimo: pesos(least), monto: figureText(v.view, payoff) }
  const problems = { cantidad: v.view.t(cannotChooseWords[read.code], args) }
  return { typedAmount: typed, other: undefined, problems }
}

function options(v: MemberVisit, told: LoanTold): Answer {
  const today = dayOf(v.now)
  const typed = v.query.dia ?? ''
  const asked = readAskedDay(typed, today)
  const wrongDay = typeof asked === 'string'
  const other = otherAmount(v, told, today)
  const problems = {
    ...other.problems,
    ...(wrongDay && { dia: v.view.t(askDayWords[asked]) }),
  }
  const html = optionsPage(v.view, {
    ...told,
    ...other,
    today,
    day: wrongDay ? today : asked,
    typed,
    problems,
  })
  return Object.keys(problems).length > 0 ? refuse(html) : show(html)
}

async function why(outlook: OutlookUseCases, v: MemberVisit, told: LoanTold): Promise<Answer> {
  const { movements, loan } = told
  const today = dayOf(v.now)
  const months = monthsWith(movements)
  const asked = readMonth(v.query.mes)
  const month = asked
    ? months.find((one) => compareMonths(one, asked) === 0)
    : newestPaid(movements)
  const sources = month
    ? await outlook.sources(v.member.memberId, loan, month)
    : (new Map() as Awaited<ReturnType<typeof outlook.sources>>)
  return show(
    whyPage(v.view, {
      ...told,
      today,
      months,
      sources,
      why: month && whyIn(told.outlook, movements, month),
      payment: paymentWhy(told.outlook, today),
    }),
  )
}

async function ask(outlook: OutlookUseCases, v: MemberVisit): Promise<Answer> {
  const reference = await outlook.askToCheck(v.member, v.form.credito)
  return reference ? go(`/mis-tramites/${reference}`) : go(`${home}/por-que`)
}

export const outlookRoutes = (outlook: OutlookUseCases): readonly Route[] => [
  memberGet(
    `${home}/mensualidades`,
    ofLoan(outlook, (v, told) => show(instalmentsPage(v.view, { ...told, today: dayOf(v.now) }))),
  ),
  memberGet(`${home}/opciones-de-pago`, ofLoan(outlook, options)),
  memberGet(
    `${home}/por-que`,
    ofLoan(outlook, (v, told) => why(outlook, v, told)),
  ),
  memberPost(`${home}/por-que/aclarar`, (v) => ask(outlook, v)),
]
