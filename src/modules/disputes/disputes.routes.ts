import {
  type Answer,
  get,
  go,
  post,
  type Route,
  refuse,
  show,
  type Visit,
  withCookies,
} from '../../platform/web.ts'
import { answerWords } from '../logins/logins.usecases.ts'
import { linkCookie } from '../recovery/new-password.usecases.ts'
import { takingPage, takingPath, takingProblemPage } from './disputes.pages.ts'
import type { DisputesUseCases } from './disputes.usecases.ts'

const isToken = (text: string | undefined): text is string => /^[\w-]{43}$/.test(text ?? '')

async function look(x: DisputesUseCases, v: Visit): Promise<Answer> {
  const found = await x.look(v.cookie('enlace'))
  return show(found.ok ? takingPage(v.view) : takingProblemPage(v.view, { problem: found.code }))
}

async function take(x: DisputesUseCases, v: Visit): Promise<Answer> {
  const given = ([1, 2] as const).map((n) => ({
    question: v.form[`pregunta${n}`],
    answer: v.form[`respuesta${n}`] ?? '',
  }))
  const [first, second] = given
  const taken = await x.take(v.cookie('enlace'), [first!, second!])
  if (taken.ok) return withCookies(go('/recuperar/nueva'), taken.value)
  if (taken.code !== 'answers') return refuse(takingProblemPage(v.view, { problem: taken.code }))
  const problems = Object.fromEntries(
    taken.problems.flatMap(({ question, answer }, i) => [
      ...(question ? [[`pregunta${i + 1}`, v.view.t(answerWords[question])]] : []),
      ...(answer ? [[`respuesta${i + 1}`, v.view.t(answerWords[answer])]] : []),
    ]),
  )
  const chosen = [v.form.pregunta1, v.form.pregunta2] as const
  return refuse(takingPage(v.view, { chosen, problems }))
}

export const disputesRoutes = (x: DisputesUseCases): readonly Route[] => [
  get(`${takingPath}/:token`, (v) => {
    const { token } = v.params
    return withCookies(go(takingPath), ...(isToken(token) ? [linkCookie(token)] : []))
  }),
  get(takingPath, (v) => look(x, v)),
  post(takingPath, (v) => take(x, v)),
  post(`${takingPath}/otro`, async (v) => {
    const token = v.cookie('enlace')
    const found = await x.look(token)
    await x.askAgain(token)
    if (found.ok) return go(takingPath)
    return show(takingProblemPage(v.view, { problem: found.code, sent: true }))
  }),
]
