import {
  type Answer,
  get,
  go,
  type MemberVisit,
  memberGet,
  memberPost,
  post,
  type Route,
  refuse,
  show,
  tooMany,
  type Visit,
  withCookies,
} from '../../platform/web.ts'
import { browserOf, codeWords } from '../codes/codes.usecases.ts'
import { confirmPage } from './access.pages.ts'
import * as pages from './activation.pages.ts'
import { words } from './activation.words.ts'
import { contactProblemWords } from './contact.words.ts'
import { factWords } from './fact.words.ts'
import { words as idWords } from './identity.words.ts'
import { isComplete } from './registration.ts'
import type { RegistrationUseCases } from './registration.usecases.ts'
import { isWait, typedIn, visitorOf, whoMay } from './visits.routes.ts'

const confirm = (x: RegistrationUseCases, v: Visit): Promise<Answer> =>
  whoMay(x, v, '/registro/confirma', async (draft) => {
    const { visitor, keep } = visitorOf(v)
    const outcome = await x.confirm(visitor)
    if (outcome.to === 'activate') return keep(go('/registro/activa'))
    if (!isWait(outcome) || !isComplete(draft)) return go('/registro')
    return tooMany(confirmPage(v.view, { draft, wait: outcome }), outcome.until)
  })

/** in-10, for the browser that confirmed. An account that is active already leads to the door. */
const whoWaits = (
  x: RegistrationUseCases,
  v: Visit,
  answer: (email: string, mailAfter?: Temporal.Instant) => Answer | Promise<Answer>,
): Promise<Answer> =>
  whoMay(x, v, '/registro/activa', async ({ registrationId, contact }) => {
    const { state, mailAfter } = (registrationId && (await x.standingOf(registrationId))) || {}
    if (state === 'activated') return go('/')
    return contact ? answer(contact.email, mailAfter) : go('/registro')
  })

const pressed = (v: Visit) => ({
  browser: v.browser,
  address: v.address,
  device: v.cookie('aparato'),
})
const gone = (name: 'registro' | 'enlace') => ({ name, value: '', life: 'gone' }) as const

const byCode = (x: RegistrationUseCases, v: Visit): Promise<Answer> =>
  whoWaits(x, v, async (email) => {
    const code = typedIn(v, 'codigo')
    const problem = (said: Parameters<typeof v.view.t>[0]) =>
      refuse(pages.activatePage(v.view, { email, problems: { codigo: v.view.t(said) } }))
    if (code === '') return problem(idWords.codeMissing)
    const outcome = await x.activateByCode(visitorOf(v).visitor, code, pressed(v))
    switch (outcome.to) {
      case 'in':
        return withCookies(go('/registro/listo'), ...outcome.cookies, gone('registro'))
      case 'code-wrong':
      case 'code-expired':
      case 'code-void':
        return problem(codeWords[outcome.to])
      case 'neutral':
        return go('/registro/seguimos')
      case 'already-active':
        return go('/')
      default:
        return go('/registro')
    }
  })

const again = (x: RegistrationUseCases, v: Visit): Promise<Answer> =>
  whoWaits(x, v, async (email, mailAfter) => {
    const { visitor, keep } = visitorOf(v)
    const outcome = await x.resend(visitor)
    if (isWait(outcome))
      return tooMany(pages.activatePage(v.view, { email, wait: outcome }), outcome.until)
    const sent = mailAfter ? { mailAfter } : { sent: true }
    return keep(show(pages.activatePage(v.view, { email, ...sent })))
  })

const otherAddress = (x: RegistrationUseCases, v: Visit): Promise<Answer> =>
  whoWaits(x, v, async (email) => {
    const typedEmail = typedIn(v, 'correo')
    const { visitor, keep } = visitorOf(v)
    const outcome = await x.changeAddress(visitor, typedEmail)
    if (isWait(outcome))
      return tooMany(
        pages.activatePage(v.view, { email, wait: outcome, typedEmail }),
        outcome.until,
      )
    if (outcome.to !== 'problem') return keep(go('/registro/activa'))
    const problems = { correo: v.view.t(contactProblemWords[outcome.code]) }
    return refuse(pages.activatePage(v.view, { email, typedEmail, problems }))
  })

/** in-11: only shows. HEAD and GET change nothing. */
async function showLink(x: RegistrationUseCases, v: Visit): Promise<Answer> {
  const shown = await x.showLink(v.cookie('enlace') ?? '')
  if ('problem' in shown) return show(pages.linkProblemPage(v.view, shown))
  return show(pages.linkPage(v.view, shown))
}

async function byLink(x: RegistrationUseCases, v: Visit): Promise<Answer> {
  const outcome = await x.activateByLink(v.cookie('enlace') ?? '', pressed(v))
  if (outcome.to === 'in')
    return withCookies(go('/registro/listo'), ...outcome.cookies, gone('enlace'), gone('registro'))
  if (outcome.to === 'neutral') return go('/registro/seguimos')
  return refuse(pages.linkProblemPage(v.view, { problem: outcome.to }))
}

async function linkAgain(x: RegistrationUseCases, v: Visit): Promise<Answer> {
  const token = v.cookie('enlace') ?? ''
  const { browserKey, cookie } = browserOf(v.cookie('codigo'))
  const outcome = await x.resendLink({ browserKey }, token)
  const shown = await x.showLink(token)
  if (!('problem' in shown)) return go('/registro/activar')
  const props = { problem: shown.problem }
  if (isWait(outcome))
    return tooMany(pages.linkProblemPage(v.view, { ...props, wait: outcome }), outcome.until)
  const sent = outcome.to === 'activate'
  const answer = show(pages.linkProblemPage(v.view, { ...props, sent }))
  return cookie ? withCookies(answer, cookie) : answer
}

const proofOf = async (x: RegistrationUseCases, v: MemberVisit) => x.missingOf(v.member)

async function proveFact(x: RegistrationUseCases, v: MemberVisit): Promise<Answer> {
  const respuesta = typedIn(v, 'respuesta')
  const before = await proofOf(x, v)
  const { to } = await x.proveFact(v.member, respuesta)
  if (to === 'done' || to === 'nothing-missing' || !before.fact) return go('/registro/prueba')
  const said = to === 'wrong' ? words.factWrong : factWords[before.fact].unreadable
  const problems = { respuesta: v.view.t(said) }
  return refuse(pages.proofPage(v.view, { ...before, problems, typed: { respuesta } }))
}

async function sendProof(x: RegistrationUseCases, v: MemberVisit): Promise<Answer> {
  const celular = typedIn(v, 'celular')
  const { browserKey, cookie } = browserOf(v.cookie('codigo'))
  const outcome = await x.sendProofCode(v.member, celular, browserKey)
  if (outcome.to === 'nothing-missing') return go('/registro/prueba')
  const props = { ...(await proofOf(x, v)), typed: { celular } }
  if (isWait(outcome))
    return tooMany(pages.proofPage(v.view, { ...props, wait: outcome, sent: true }), outcome.until)
  if (outcome.to !== 'sent') {
    const said = outcome.to === 'held' ? words.mobileHeld : words.mobileBad
    return refuse(pages.proofPage(v.view, { ...props, problems: { celular: v.view.t(said) } }))
  }
  const answer = show(pages.proofPage(v.view, { ...props, sent: true }))
  return cookie ? withCookies(answer, cookie) : answer
}

async function proveMobile(x: RegistrationUseCases, v: MemberVisit): Promise<Answer> {
  const { browserKey } = browserOf(v.cookie('codigo'))
  const { to } = await x.proveMobile(v.member, typedIn(v, 'codigo'), browserKey)
  if (to === 'done' || to === 'nothing-missing') return go('/registro/prueba')
  const problems =
    to === 'mobile-taken'
      ? { celular: v.view.t(words.mobileTaken) }
      : { codigo: v.view.t(codeWords[to]) }
  return refuse(pages.proofPage(v.view, { ...(await proofOf(x, v)), sent: true, problems }))
}

/** Steps 4 and 5, and the proofs that an account opened to look only still lacks. */
export const activationRoutes = (x: RegistrationUseCases): readonly Route[] => [
  get('/registro/confirma', (v) =>
    whoMay(x, v, '/registro/confirma', (draft) =>
      isComplete(draft) ? show(confirmPage(v.view, { draft })) : go('/registro'),
    ),
  ),
  post('/registro/confirma', (v) => confirm(x, v)),
  get('/registro/activa', (v) =>
    whoWaits(x, v, (email, mailAfter) =>
      show(pages.activatePage(v.view, { email, ...(mailAfter && { mailAfter }) })),
    ),
  ),
  post('/registro/activa', (v) => byCode(x, v)),
  post('/registro/activa/otro', (v) => again(x, v)),
  post('/registro/activa/correo', (v) => otherAddress(x, v)),
  get('/registro/activa/:token', (v) =>
    withCookies(go('/registro/activar'), {
      name: 'enlace',
      value: (v.params.token ?? '').slice(0, 100),
      life: 'visit',
    }),
  ),
  get('/registro/activar', (v) => showLink(x, v)),
  post('/registro/activar', (v) => byLink(x, v)),
  post('/registro/activar/otro', (v) => linkAgain(x, v)),
  memberGet('/registro/listo', async (v) => {
    const { missing } = await proofOf(x, v)
    return show(pages.donePage(v.view, { missing }))
  }),
  memberGet('/registro/prueba', async (v) => show(pages.proofPage(v.view, await proofOf(x, v)))),
  memberPost('/registro/prueba/pregunta', (v) => proveFact(x, v)),
  memberPost('/registro/prueba/manda', (v) => sendProof(x, v)),
  memberPost('/registro/prueba/celular', (v) => proveMobile(x, v)),
]
