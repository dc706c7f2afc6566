import { fullName, type PersonName } from '../../foundation/person-name.ts'
import { noProblems } from '../../platform/pages/fields.ts'
import {
  type Answer,
  get,
  go,
  post,
  type Route,
  refuse,
  show,
  tooMany,
  type Visit,
} from '../../platform/web.ts'
import { codeWords } from '../codes/codes.usecases.ts'
import { factWords } from './fact.words.ts'
import { disagreementsOf, nssEnding } from './identification.ts'
import * as pages from './identity.pages.ts'
import { words } from './identity.words.ts'
import { correctionPage, neutralPage } from './neutral.pages.ts'
import { asked, type Draft, furthestPage, type Question } from './registration.ts'
import type { RegistrationUseCases } from './registration.usecases.ts'
import { isWait, typedIn, visitorOf, whoMay } from './visits.routes.ts'

const idsTyped = (v: Visit) => ({
  nss: typedIn(v, 'nss'),
  curp: typedIn(v, 'curp'),
  rfc: typedIn(v, 'rfc'),
})

/** in-3: where a kept draft goes on. */
async function start(x: RegistrationUseCases, v: Visit): Promise<Answer> {
  const draft = await x.draftOf(v.cookie('registro'))
  const begun = draft?.ids !== undefined
  return show(pages.startPage(v.view, begun ? { resume: furthestPage(draft) } : {}))
}

async function identify(x: RegistrationUseCases, v: Visit): Promise<Answer> {
  const typed = idsTyped(v)
  const { visitor, keep } = visitorOf(v)
  const outcome = await x.identify(visitor, typed)
  switch (outcome.to) {
    case 'problems': {
      const problems = pages.idsProblems(v.view, outcome.problems)
      return refuse(pages.identifyPage(v.view, { typed, problems }))
    }
    case 'wait': {
      const waitUntil = outcome.until
      return tooMany(pages.identifyPage(v.view, { typed, waitUntil }), waitUntil)
    }
    case 'disagreement':
      return keep(go('/registro/corregir'))
    case 'question':
      return keep(go('/registro/pregunta'))
  }
}

const factProps = (question: Question, typed?: string) => {
  const kind = asked(question)
  const another = question.forgotten + 1 < question.offers.length
  return kind && { kind, choices: question.choices, another, typed }
}

/** The question asked at present, or the last ways when none is left. */
function question(v: Visit, draft: Draft): Answer {
  const now = draft.question
  if (!now) return go('/registro/identificate')
  const props = factProps(now)
  return show(
    props ? pages.factPage(v.view, props) : pages.lastWaysPage(v.view, { folio: now.folio ?? '' }),
  )
}

async function answer(x: RegistrationUseCases, v: Visit): Promise<Answer> {
  const { visitor, keep } = visitorOf(v)
  const typed = typedIn(v, 'respuesta')
  const draft = await x.draftOf(v.cookie('registro'))
  const props = draft?.question && factProps(draft.question, typed)
  const outcome = await x.answerFact(visitor, typed)
  if (outcome.to === 'next') return keep(go('/registro/nombre'))
  if (outcome.to === 'neutral') return keep(go('/registro/seguimos'))
  if (outcome.to === 'start' || !props) return go('/registro')
  const empty = props.kind === 'employer-picked' ? words.factPick : words.factEmpty
  const said = typed === '' ? empty : factWords[props.kind].unreadable
  const problems = { respuesta: v.view.t(said) }
  return refuse(pages.factPage(v.view, { ...props, problems }))
}

async function sendLastWay(x: RegistrationUseCases, v: Visit): Promise<Answer> {
  const { visitor, keep } = visitorOf(v)
  const outcome = await x.sendLastWay(visitor)
  if (outcome.to === 'start') return go('/registro')
  if (isWait(outcome))
    return tooMany(pages.lastWayCodePage(v.view, { wait: outcome }), outcome.until)
  return keep(go('/registro/pregunta/codigo'))
}

async function checkLastWay(x: RegistrationUseCases, v: Visit): Promise<Answer> {
  const { visitor, keep } = visitorOf(v)
  const code = typedIn(v, 'codigo')
  if (code === '') {
    const problems = { codigo: v.view.t(words.codeMissing) }
    return refuse(pages.lastWayCodePage(v.view, { problems }))
  }
  const { to } = await x.checkLastWay(visitor, code)
  if (to === 'next') return keep(go('/registro/nombre'))
  if (to === 'neutral') return keep(go('/registro/seguimos'))
  if (to === 'start' || to === 'unreadable') return go('/registro')
  return refuse(pages.lastWayCodePage(v.view, { problems: { codigo: v.view.t(codeWords[to]) } }))
}

function correction(v: Visit, draft: Draft | undefined): Answer {
  const otherName: PersonName | undefined = draft?.fact && draft.disagreeing?.name
  return show(
    correctionPage(v.view, {
      found: draft && !otherName ? disagreementsOf(draft) : [],
      otherName: otherName !== undefined && fullName(otherName) !== '',
      folio: draft?.correctionFolio,
    }),
  )
}

/** Step 1, the neutral page and corrections. */
export const identityRoutes = (x: RegistrationUseCases): readonly Route[] => [
  get('/registro', (v) => start(x, v)),
  post('/registro/salir', async (v) => {
    await x.leave(visitorOf(v).visitor)
    return { ...go('/registro'), cookies: [{ name: 'registro', value: '', life: 'gone' }] }
  }),
  get('/registro/identificate', async (v) => {
    const draft = await x.draftOf(v.cookie('registro'))
    const typed = { ...draft?.ids, ...draft?.disagreeing }
    return show(pages.identifyPage(v.view, { typed, problems: noProblems }))
  }),
  post('/registro/identificate', (v) => identify(x, v)),
  get('/registro/pregunta', (v) => whoMay(x, v, '/registro/pregunta', (d) => question(v, d))),
  post('/registro/pregunta', (v) => answer(x, v)),
  post('/registro/pregunta/otra', async (v) => {
    const { to } = await x.forget(visitorOf(v).visitor)
    return go(to === 'start' ? '/registro' : '/registro/pregunta')
  }),
  get('/registro/pregunta/codigo', (v) =>
    whoMay(x, v, '/registro/pregunta', () => show(pages.lastWayCodePage(v.view, {}))),
  ),
  post('/registro/pregunta/codigo', (v) => checkLastWay(x, v)),
  post('/registro/pregunta/codigo/otro', (v) => sendLastWay(x, v)),
  get('/registro/seguimos', async (v) => {
    const draft = await x.draftOf(v.cookie('registro'))
    return show(neutralPage(v.view, { ending: draft && nssEnding(draft) }))
  }),
  get('/registro/corregir', async (v) => correction(v, await x.draftOf(v.cookie('registro')))),
  post('/registro/corregir', async (v) => {
    const { visitor, keep } = visitorOf(v)
    await x.openCorrection(visitor)
    return keep(go('/registro/corregir'))
  }),
]
