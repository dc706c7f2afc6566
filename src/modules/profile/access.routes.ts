import type { Problems } from '../../platform/pages/fields.ts'
import type { View } from '../../platform/pages/view.ts'
import {
  type Answer,
  go,
  type MemberVisit,
  memberGet,
  memberPost,
  type Route,
  refuse,
  show,
} from '../../platform/web.ts'
import { answerWords, passwordWords } from '../logins/logins.usecases.ts'
import { missingCharacters } from '../logins/password-rules.ts'
import type { CannotAnswerSo } from '../logins/questions.ts'
import { passwordPage, questionsPage } from './access.pages.ts'
import type { QuestionProblems } from './access.usecases.ts'
import { accessWords as words } from './access.words.ts'
import { isWait, proven, type Rooms, slowed } from './steps.routes.ts'

async function changePassword(rooms: Rooms, v: MemberVisit): Promise<Answer> {
  const current = v.form['contrasena-actual'] ?? ''
  const next = v.form.contrasena ?? ''
  const given = { current, next, device: v.browser }
  const outcome = await rooms.access.changePassword(v.member, given)
  if (outcome.ok) return go('/mi-perfil/contrasena?listo=si')
  if (isWait(outcome)) return slowed((wait) => passwordPage(v.view, { wait }), outcome)
  const problems: Problems =
    outcome.code === 'password-wrong'
      ? { 'contrasena-actual': v.view.t(words['password-wrong']) }
      : { contrasena: v.view.t(passwordWords[outcome.code], { n: missingCharacters(next) }) }
  return refuse(passwordPage(v.view, { problems }))
}

function saidOfQuestions(view: View, found: QuestionProblems): Problems {
  const said = (code: CannotAnswerSo) => view.t(answerWords[code])
  return Object.fromEntries(
    found.flatMap(({ question, answer }, i) => [
      ...(question ? [[`pregunta-${i + 1}`, said(question)]] : []),
      ...(answer ? [[`respuesta-${i + 1}`, said(answer)]] : []),
    ]),
  )
}

async function changeQuestions(rooms: Rooms, v: MemberVisit): Promise<Answer> {
  const chosen = [v.form['pregunta-1'], v.form['pregunta-2']] as const
  const given = [
    { question: chosen[0], answer: v.form['respuesta-1'] ?? '' },
    { question: chosen[1], answer: v.form['respuesta-2'] ?? '' },
  ] as const
  const outcome = await rooms.access.setQuestions(v.member, given, v.browser)
  if (outcome.ok) return go('/mi-perfil?listo=si')
  const problems = saidOfQuestions(v.view, outcome.problems)
  return refuse(questionsPage(v.view, { chosen, problems }))
}

export const accessRoutes = (rooms: Rooms): readonly Route[] => {
  const step = (path: string, next: (v: MemberVisit) => Promise<Answer>) => (v: MemberVisit) =>
    proven(rooms, v, path, () => next(v))
  const questions = async (v: MemberVisit) => {
    const own = await rooms.access.questionsOf(v.member)
    return show(questionsPage(v.view, { chosen: own.map((one) => one.question) }))
  }
  const password = async (v: MemberVisit) =>
    show(passwordPage(v.view, { done: v.query.listo === 'si' }))
  return [
    memberGet('/mi-perfil/contrasena', password),
    memberPost(
      '/mi-perfil/contrasena',
      step('/mi-perfil/contrasena', (v) => changePassword(rooms, v)),
    ),
    memberGet('/mi-perfil/preguntas', step('/mi-perfil/preguntas', questions)),
    memberPost(
      '/mi-perfil/preguntas',
      step('/mi-perfil/preguntas', (v) => changeQuestions(rooms, v)),
    ),
  ]
}
