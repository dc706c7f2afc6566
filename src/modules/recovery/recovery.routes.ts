import { readEmail } from '../../foundation/email.ts'
import { readNss } from '../../foundation/nss.ts'
import type { Problems } from '../../platform/pages/fields.ts'
import { saidOfEmail, saidOfNss } from '../../platform/pages/identifiers.words.ts'
import type { View } from '../../platform/pages/view.ts'
import {
  type Answer,
  type Form,
  get,
  go,
  post,
  type Route,
  refuse,
  show,
  tooMany,
  type Visit,
  withCookies,
} from '../../platform/web.ts'
import { deviceToken } from '../logins/devices.ts'
import { questionWords } from '../logins/logins.usecases.ts'
import { isQuestionId } from '../logins/questions.ts'
import type { NewPasswordUseCases } from './new-password.usecases.ts'
import type { Wait } from './pieces.pages.ts'
import { beginPage, checkMailPage, questionsPage } from './recovery.pages.ts'
import { pageOf, type Questions, type Recovery } from './recovery.ts'
import type { RecoveryUseCases, Wait as Refusal } from './recovery.usecases.ts'
import { words } from './recovery.words.ts'

export const waitOf = ({ code, until }: Refusal): Wait => ({ why: code, until })
export const isWait = (outcome: { ok: boolean }): outcome is Refusal =>
  !outcome.ok && 'until' in outcome

/** What can be wrong with the shape of what was typed; nothing is looked up before it is right. */
function readPair(view: View, form: Form) {
  const email = readEmail(form.correo ?? '')
  const nss = readNss(form.nss ?? '')
  const problems: Problems = {
    ...(!email.ok && { correo: saidOfEmail(view, email) }),
    ...(!nss.ok && { nss: saidOfNss(view, nss) }),
  }
  return email.ok && nss.ok
    ? { pair: { email: email.value as string, nss: nss.value as string }, problems }
    : { problems }
}

const labelsOf = (view: View, { questions }: Questions): [string, string] => {
  const [first, second] = questions.map((q) => (isQuestionId(q) ? view.t(questionWords[q]) : q))
  return [first!, second!]
}

const expired = (v: Visit): Answer => refuse(beginPage(v.view, { expired: true }))

type Rooms = { readonly recovery: RecoveryUseCases; readonly passwords: NewPasswordUseCases }

/** The page of that stage, or the way to where this browser belongs. */
async function atStage<S extends Recovery['stage']>(
  recovery: RecoveryUseCases,
  v: Visit,
  stage: S,
  draw: (here: Extract<Recovery, { stage: S }>) => Answer,
): Promise<Answer> {
  const here = await recovery.at(v.cookie('recuperacion'))
  if (!here) return go('/recuperar')
  return here.stage === stage ? draw(here as never) : go(pageOf[here.stage])
}

/** Where somebody begins: what many beginnings have in common is made of it. */
export const fromOf = (v: Visit) => ({
  lang: v.view.lang,
  address: v.address,
  browser: v.browser,
  device: deviceToken(v.cookie('aparato')),
})

async function begin(recovery: RecoveryUseCases, v: Visit): Promise<Answer> {
  const typed = { correo: v.form.correo, nss: v.form.nss }
  const { pair, problems } = readPair(v.view, v.form)
  if (!pair) return refuse(beginPage(v.view, { typed, problems }))
  const begun = await recovery.begin(pair, fromOf(v))
  if (begun.ok) return withCookies(go('/recuperar/preguntas'), begun.value)
  return tooMany(beginPage(v.view, { typed, wait: waitOf(begun) }), begun.until)
}

async function answer(recovery: RecoveryUseCases, v: Visit): Promise<Answer> {
  const here = await recovery.at(v.cookie('recuperacion'))
  if (here?.stage !== 'questions') return go(here ? pageOf[here.stage] : '/recuperar')
  const given = [v.form['respuesta-1'] ?? '', v.form['respuesta-2'] ?? ''] as const
  const missing = given.flatMap((text, i) => (text.trim() === '' ? [i + 1] : []))
  const asked = labelsOf(v.view, here)
  if (missing.length > 0) {
    const said = v.view.t(words.answerEmpty)
    const problems = Object.fromEntries(missing.map((n) => [`respuesta-${n}`, said]))
    return refuse(questionsPage(v.view, { asked, problems }))
  }
  const outcome = await recovery.answer(v.cookie('recuperacion')!, given, v.address)
  if (isWait(outcome))
    return tooMany(questionsPage(v.view, { asked, wait: waitOf(outcome) }), outcome.until)
  return !outcome.ok && outcome.code === 'recovery-expired'
    ? expired(v)
    : go('/recuperar/revisa-tu-correo')
}

async function again(recovery: RecoveryUseCases, v: Visit): Promise<Answer> {
  const here = await recovery.at(v.cookie('recuperacion'))
  if (here?.stage !== 'check-mail') return go(here ? pageOf[here.stage] : '/recuperar')
  const outcome = await recovery.askAgain(v.cookie('recuperacion')!, v.address)
  if (isWait(outcome)) {
    const page = checkMailPage(v.view, { email: here.email, wait: waitOf(outcome) })
    return tooMany(page, outcome.until)
  }
  return !outcome.ok && outcome.code === 'recovery-expired'
    ? expired(v)
    : go('/recuperar/revisa-tu-correo?otro=si')
}

async function code(rooms: Rooms, v: Visit): Promise<Answer> {
  const { recovery, passwords } = rooms
  const here = await recovery.at(v.cookie('recuperacion'))
  if (here?.stage !== 'check-mail') return go(here ? pageOf[here.stage] : '/recuperar')
  const { email } = here
  if (!v.form.codigo?.trim()) return refuse(checkMailPage(v.view, { email, problem: 'code-empty' }))
  const outcome = await passwords.enterCode(v.cookie('recuperacion')!, v.form.codigo)
  if (outcome.ok) return withCookies(go('/recuperar/nueva'), outcome.value)
  if (outcome.code === 'not-at-this-step') return go('/recuperar')
  return refuse(checkMailPage(v.view, { email, problem: outcome.code }))
}

export const recoveryRoutes = (rooms: Rooms): readonly Route[] => [
  get('/recuperar', (v) => show(beginPage(v.view, {}))),
  post('/recuperar', (v) => begin(rooms.recovery, v)),
  get('/recuperar/preguntas', (v) =>
    atStage(rooms.recovery, v, 'questions', (here) =>
      show(questionsPage(v.view, { asked: labelsOf(v.view, here) })),
    ),
  ),
  post('/recuperar/preguntas', (v) => answer(rooms.recovery, v)),
  get('/recuperar/revisa-tu-correo', (v) =>
    atStage(rooms.recovery, v, 'check-mail', ({ email }) =>
      show(checkMailPage(v.view, { email, sentAgain: v.query.otro === 'si' })),
    ),
  ),
  post('/recuperar/codigo', (v) => code(rooms, v)),
  post('/recuperar/reenviar', (v) => again(rooms.recovery, v)),
]
