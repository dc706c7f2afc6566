// The door: in, the second step, the wait, out.
import { clockTime } from '../../platform/pages/dates.ts'
import type { Problems } from '../../platform/pages/fields.ts'
import {
  type Answer,
  get,
  go,
  json,
  memberPost,
  ownPath,
  post,
  type Route,
  refuse,
  show,
  tooMany,
  type Visit,
  withCookies,
} from '../../platform/web.ts'
import { codeWords } from '../codes/codes.usecases.ts'
import { cameFrom, gone, withoutSnapshot } from './came-from.routes.ts'
import type { LoginsUseCases } from './logins.usecases.ts'
import { codePage } from './proofs.pages.ts'
import { secondStepRoutes } from './second-step.routes.ts'
import { untilWarning } from './sessions.ts'
import * as pages from './sign-in.pages.ts'
import type { SignedIn, SignInUseCases } from './sign-in.usecases.ts'
import { signInWords } from './sign-in.words.ts'

export type DoorState = {
  /** Whether the portal answers slowly just now. */
  readonly slow: () => Promise<boolean>
}

export const backOf = (v: Visit, otherwise = '/inicio'): string =>
  ownPath(v.form.volver ?? v.query.volver) ?? otherwise

/** Where every way of not getting in leads, the same at the door and before something sensitive. */
export const turnedAway = (v: Visit, result: SignedIn): Answer | undefined => {
  switch (result.how) {
    case 'must-wait':
      return go('/espera-un-momento')
    case 'must-recover':
      return go('/espera-un-momento?motivo=contrasena')
    case 'frozen':
      return go('/espera-un-momento?motivo=pausa')
    case 'network-waits':
      return tooMany(pages.networkPage(v.view, result.until), result.until)
    default:
      return undefined
  }
}

const problemsOf = (v: Visit): Problems => ({
  ...(!v.form.usuario?.trim() && { usuario: v.view.t(signInWords.nameMissing) }),
  ...(!v.form.clave && { clave: v.view.t(signInWords.passwordMissing) }),
})

const enter = (x: SignInUseCases) => async (v: Visit) => {
  const { otherDoor } = x
  const { usuario: name = '', clave: password = '', volver } = v.form
  const back = ownPath(volver)
  const problems = problemsOf(v)
  if (Object.keys(problems).length > 0)
    return refuse(pages.doorPage(v.view, { name, back, problems, otherDoor }))
  const result = await x.signIn({ name, password }, cameFrom(v, back ?? '/inicio'))
  const offered = result.how === 'wrong' ? await x.steps.offerKey(v.cookie('llave')) : undefined
  const answerTo = (): Answer => {
    if (result.how === 'in') return withoutSnapshot(v, go(back ?? '/inicio'))
    if (result.how === 'code') return go('/entrar/codigo')
    if (result.how === 'second-step') return go('/entrar/segundo')
    const nextCosts = result.how === 'wrong' ? result.nextCosts?.total('minutes') : undefined
    const wrong = { nextCosts }
    const props = { name, back, wrong, otherDoor, offer: offered?.options }
    return turnedAway(v, result) ?? refuse(pages.doorPage(v.view, props))
  }
  return withCookies(answerTo(), ...result.cookies, ...(offered?.cookies ?? []))
}

const codeStep = { action: '/entrar/codigo' } as const

export const sayAgain = (
  v: Visit,
  refused: { code: 'too-soon' | 'too-many'; until: Visit['now'] },
) => ({
  codigo: v.view.t(codeWords[refused.code], { hora: clockTime(v.view.lang, refused.until) }),
})

const codeRoutes = (x: SignInUseCases): readonly Route[] => [
  get('/entrar/codigo', async (v) => {
    const owed = await x.owedProof(v.cookie('codigo'))
    if (!owed) return go('/')
    const resent = v.query.otro === 'si'
    return show(codePage(v.view, { ...codeStep, owed, resent }))
  }),
  post('/entrar/codigo', async (v) => {
    const cookie = v.cookie('codigo')
    const owed = await x.owedProof(cookie)
    const remember = v.form.recordar === 'si'
    const from = cameFrom(v, '/inicio')
    const proved = await x.proveByCode({ cookie, code: v.form.codigo, remember, from })
    if (proved.ok) {
      const { back, cookies } = proved.value
      return withoutSnapshot(v, withCookies(go(back), ...cookies))
    }
    if (!owed || proved.code === 'proof-expired') return go('/')
    const problems = { codigo: v.view.t(codeWords[proved.code]) }
    return refuse(codePage(v.view, { ...codeStep, owed, problems }))
  }),
  get('/entrar/codigo/otro', () => go('/entrar/codigo')),
  post('/entrar/codigo/otro', async (v) => {
    const cookie = v.cookie('codigo')
    const sent = await x.resendCode(cookie, v.form.via === 'sms' ? 'sms' : 'mail')
    const owed = await x.owedProof(cookie)
    if (!sent || !owed) return go('/')
    if (sent.ok) return go('/entrar/codigo?otro=si')
    return tooMany(codePage(v.view, { ...codeStep, owed, problems: sayAgain(v, sent) }), sent.until)
  }),
]

const waitRoute = (x: SignInUseCases) =>
  get('/espera-un-momento', async (v) => {
    if (v.query.motivo === 'pausa') return show(pages.frozenPage(v.view))
    if (v.query.motivo === 'contrasena') return show(pages.recoverPage(v.view))
    const until = await x.waitOf(v.cookie('aparato'))
    return until ? tooMany(pages.waitPage(v.view, until), until) : go('/')
  })

const outRoutes = (x: SignInUseCases, logins: LoginsUseCases): readonly Route[] => [
  get('/salir', () => go('/')),
  memberPost('/salir', async (v) => {
    await x.signOut(v.member, cameFrom(v, '/'))
    const cookies = (['sesion', 'guardado', 'foto'] as const).map(gone)
    return withCookies(go('/sesion-cerrada'), ...cookies)
  }),
  get('/sesion-cerrada', async (v) => {
    const back = ownPath(v.query.volver)
    if (v.view.member) return go(back ?? '/inicio')
    const because = (await logins.closedBecause(v.cookie('sesion'))) ?? 'person'
    const kept = v.cookie('guardado') !== undefined
    return show(pages.closedPage(v.view, { because, back, kept }))
  }),
  get('/sesion/seguir', () => go('/inicio')),
  memberPost('/sesion/seguir', (v) =>
    v.form.quieto === 'si'
      ? json({ after: untilWarning(v.member, v.now).total('seconds') })
      : go(backOf(v)),
  ),
]

export const signInRoutes = (
  x: SignInUseCases,
  logins: LoginsUseCases,
  door: DoorState,
): readonly Route[] => [
  get('/', async (v) => {
    const back = ownPath(v.query.volver)
    if (v.view.member) return go(back ?? '/inicio')
    const offered = await x.steps.offerKey(v.cookie('llave'))
    const [slow, offer] = [await door.slow(), offered?.options]
    const html = pages.doorPage(v.view, { back, slow, otherDoor: x.otherDoor, offer })
    return withCookies(show(html), ...(offered?.cookies ?? []))
  }),
  get('/entrar', () => go('/')),
  post('/entrar', enter(x)),
  ...codeRoutes(x),
  ...secondStepRoutes(x),
  waitRoute(x),
  ...outRoutes(x, logins),
]
