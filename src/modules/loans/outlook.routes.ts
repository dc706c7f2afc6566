import { dayOf } from '../../foundation/time.ts'
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
import { optionsPage } from './details.pages.ts'
import { home } from './frame.pages.ts'
import { instalmentsPage } from './loans.pages.ts'
import { compareMonths, readMonth } from './movements.ts'
import { readAskedDay } from './outlook.ts'
import type { LoanTold, OutlookUseCases } from './outlook.usecases.ts'
import { askDayWords } from './outlook.words.ts'
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

function options(v: MemberVisit, told: LoanTold): Answer {
  const today = dayOf(v.now)
  const typed = v.query.dia ?? ''
  const asked = readAskedDay(typed, today)
  const refused = typeof asked === 'string'
  const html = optionsPage(v.view, {
    ...told,
    today,
    day: refused ? today : asked,
    typed,
    problems: refused ? { dia: v.view.t(askDayWords[asked]) } : {},
  })
  return refused ? refuse(html) : show(html)
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
