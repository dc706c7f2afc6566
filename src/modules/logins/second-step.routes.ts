// The second step after the password, and a key at the door.
import { clockTime } from '../../platform/pages/dates.ts'
import {
  type Answer,
  get,
  go,
  ownPath,
  post,
  type Route,
  refuse,
  show,
  tooMany,
  type Visit,
  withCookies,
} from '../../platform/web.ts'
import { codeRefusals, keyRefusals } from '../second-factors/second-factors.usecases.ts'
import { cameFrom, gone, withoutSnapshot } from './came-from.routes.ts'
import { keyPage, secondStepPage } from './second-step.pages.ts'
import { secondStepWords as words } from './second-step.words.ts'
import { doorPage } from './sign-in.pages.ts'
import type { SignInUseCases } from './sign-in.usecases.ts'

const door = '/entrar'

/** What is said beside the box of a code that did not fit. */
export const saidOfCode = (
  v: Visit,
  refused: { code: 'code-wrong' | 'too-many'; until?: Visit['now'] | undefined },
): string =>
  v.view.t(codeRefusals[refused.code], {
    hora: refused.until ? clockTime(v.view.lang, refused.until) : '',
  })

const give = (x: SignInUseCases) => async (v: Visit) => {
  const cookie = v.cookie('codigo')
  const owed = await x.steps.owed(cookie)
  if (!owed) return go('/')
  const again = (said: string) =>
    secondStepPage(v.view, { ...owed, door, problems: { codigo: said } })
  const code = v.form.codigo ?? ''
  if (!code.trim()) return refuse(again(v.view.t(words.codeMissing)))
  const remember = v.form.recordar === 'si'
  const given = await x.steps.give({ cookie, code, remember, from: cameFrom(v, owed.back) })
  if (given.ok) return withoutSnapshot(v, withCookies(go(given.value.back), ...given.value.cookies))
  if (given.code === 'step-expired') return go('/')
  const page = again(saidOfCode(v, { ...given, code: given.code }))
  return given.until ? tooMany(page, given.until) : refuse(page)
}

const begin = (x: SignInUseCases) => async (v: Visit) => {
  const back = ownPath(v.form.volver)
  const begun = await x.steps.beginKey(v.address)
  if (begun.ok) {
    const { options, cookie } = begun.value
    return withCookies(show(keyPage(v.view, { options, door, back })), cookie)
  }
  const { until } = begun
  const said = until
    ? v.view.t(words.tooMany, { hora: clockTime(v.view.lang, until) })
    : v.view.t(keyRefusals['no-keys-here'])
  const html = doorPage(v.view, {
    back,
    problems: { 'con-llave': said },
    otherDoor: x.otherDoor,
  })
  return until ? tooMany(html, until) : refuse(html)
}

const enter = (x: SignInUseCases) => async (v: Visit) => {
  const back = ownPath(v.form.volver)
  const entered = await x.steps.enterByKey({
    cookie: v.cookie('llave'),
    codeCookie: v.cookie('codigo'),
    response: v.form.respuesta ?? '',
    remember: v.form.recordar === 'si',
    from: cameFrom(v, back ?? '/inicio'),
  })
  const answerTo = (): Answer => {
    if (entered.ok) return withoutSnapshot(v, withCookies(go(back ?? '/inicio'), ...entered.value))
    if (entered.code === 'frozen') return go('/espera-un-momento?motivo=pausa')
    const problems = { 'con-llave': v.view.t(keyRefusals['key-refused']) }
    return refuse(doorPage(v.view, { back, problems, otherDoor: x.otherDoor }))
  }
  return withCookies(answerTo(), gone('llave'))
}

export const secondStepRoutes = (x: SignInUseCases): readonly Route[] => [
  get(`${door}/segundo`, async (v) => {
    const owed = await x.steps.owed(v.cookie('codigo'))
    return owed ? show(secondStepPage(v.view, { ...owed, door })) : go('/')
  }),
  post(`${door}/segundo`, give(x)),
  get(`${door}/llave`, () => go('/')),
  post(`${door}/llave`, begin(x)),
  get(`${door}/llave/comprobar`, () => go('/')),
  post(`${door}/llave/comprobar`, enter(x)),
]
