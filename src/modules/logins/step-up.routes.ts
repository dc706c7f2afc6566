// A fresh proof before something sensitive, and back to where one was with what was typed.
import { clockTime } from '../../platform/pages/dates.ts'
import {
  type Answer,
  go,
  type MemberVisit,
  memberGet,
  memberPost,
  ownPath,
  type Route,
  refuse,
  show,
  tooMany,
  withCookies,
} from '../../platform/web.ts'
import { codeWords } from '../codes/codes.usecases.ts'
import { keyRefusals } from '../second-factors/second-factors.usecases.ts'
import { cameFrom } from './came-from.routes.ts'
import { codePage } from './proofs.pages.ts'
import { keyPage, type StepUpProps, secondStepPage, stepUpPage } from './second-step.pages.ts'
import { saidOfCode } from './second-step.routes.ts'
import { secondStepWords } from './second-step.words.ts'
import { turnedAway } from './sign-in.routes.ts'
import type { SignInUseCases } from './sign-in.usecases.ts'
import { signInWords, stepUpWords } from './sign-in.words.ts'

const profile = '/mi-perfil'
const door = '/confirma-que-eres-tu'
const codeStep = { action: '/confirma-que-eres-tu/codigo' } as const

const backIn = (v: MemberVisit): string => ownPath(v.form.volver ?? v.query.volver) ?? profile

/** The page with every way that this member has. */
async function waysPage(x: SignInUseCases, v: MemberVisit, problems?: StepUpProps['problems']) {
  const found = await x.steps.waysOf(v.member.loginId)
  const ways = { ...found, passkeys: x.steps.keysPossible ? found.passkeys : 0 }
  return stepUpPage(v.view, { back: backIn(v), ways, ...(problems && { problems }) })
}

const prove = (x: SignInUseCases) => async (v: MemberVisit) => {
  const back = backIn(v)
  const again = async (clave: string) => refuse(await waysPage(x, v, { clave }))
  if (!v.form.clave) return again(v.view.t(signInWords.passwordMissing))
  const result = await x.proveAgain(v.member, v.form.clave, cameFrom(v, back))
  const answerTo = async (): Promise<Answer> => {
    if (result.how === 'in') return go(back)
    if (result.how === 'code') return go(`${door}/codigo`)
    if (result.how === 'second-step') return go(`${door}/segundo`)
    return turnedAway(v, result) ?? again(v.view.t(stepUpWords.wrong))
  }
  return withCookies(await answerTo(), ...result.cookies)
}

const proveByApp = (x: SignInUseCases) => async (v: MemberVisit) => {
  const code = v.form.codigo ?? ''
  const again = (codigo: string) => waysPage(x, v, { codigo })
  if (!code.trim()) return refuse(await again(v.view.t(secondStepWords.codeMissing)))
  const proved = await x.steps.stepUpByCode(v.member, code)
  if (proved.ok) return withCookies(go(backIn(v)), proved.value)
  const page = await again(saidOfCode(v, proved))
  return proved.until ? tooMany(page, proved.until) : refuse(page)
}

const keyWrong = async (x: SignInUseCases, v: MemberVisit, code: keyof typeof keyRefusals) =>
  refuse(await waysPage(x, v, { 'con-llave': v.view.t(keyRefusals[code]) }))

const askKey = (x: SignInUseCases) => async (v: MemberVisit) => {
  const begun = await x.steps.beginStepUp(v.member)
  if (!begun.ok) return keyWrong(x, v, begun.code)
  return show(keyPage(v.view, { options: begun.value, door, back: backIn(v) }))
}

const proveByKey = (x: SignInUseCases) => async (v: MemberVisit) => {
  const proved = await x.steps.stepUpByKey(v.member, v.form.respuesta ?? '')
  return proved.ok ? withCookies(go(backIn(v)), proved.value) : keyWrong(x, v, proved.code)
}

/** The second step after the password, on a browser that never gave one. */
const giveStep = (x: SignInUseCases) => async (v: MemberVisit) => {
  const cookie = v.cookie('codigo')
  const owed = await x.steps.owed(cookie)
  if (!owed) return go(door)
  const again = (codigo: string) => secondStepPage(v.view, { ...owed, door, problems: { codigo } })
  const code = v.form.codigo ?? ''
  if (!code.trim()) return refuse(again(v.view.t(secondStepWords.codeMissing)))
  const from = cameFrom(v, owed.back)
  const given = await x.steps.give({ cookie, code, remember: false, from, session: v.member })
  if (given.ok) return withCookies(go(given.value.back), ...given.value.cookies)
  if (given.code === 'step-expired') return go(door)
  const page = again(saidOfCode(v, { ...given, code: given.code }))
  return given.until ? tooMany(page, given.until) : refuse(page)
}

const showStep = (x: SignInUseCases) => async (v: MemberVisit) => {
  const owed = await x.steps.owed(v.cookie('codigo'))
  return owed ? show(secondStepPage(v.view, { ...owed, door })) : go(door)
}

const proveByCode = (x: SignInUseCases) => async (v: MemberVisit) => {
  const cookie = v.cookie('codigo')
  const owed = await x.owedProof(cookie)
  const given = { code: v.form.codigo, remember: false, from: cameFrom(v, profile) }
  const proved = await x.proveByCode({ ...given, cookie, session: v.member })
  if (proved.ok) return withCookies(go(proved.value.back), ...proved.value.cookies)
  if (!owed || proved.code === 'proof-expired') return go('/confirma-que-eres-tu')
  const problems = { codigo: v.view.t(codeWords[proved.code]) }
  return refuse(codePage(v.view, { ...codeStep, owed, problems }))
}

const sendAnother = (x: SignInUseCases) => async (v: MemberVisit) => {
  const cookie = v.cookie('codigo')
  const sent = await x.resendCode(cookie, v.form.via === 'sms' ? 'sms' : 'mail')
  const owed = await x.owedProof(cookie)
  if (!sent || !owed) return go('/confirma-que-eres-tu')
  if (sent.ok) return go('/confirma-que-eres-tu/codigo?otro=si')
  const hora = clockTime(v.view.lang, sent.until)
  const problems = { codigo: v.view.t(codeWords[sent.code], { hora }) }
  return tooMany(codePage(v.view, { ...codeStep, owed, problems }), sent.until)
}

export const stepUpRoutes = (x: SignInUseCases): readonly Route[] => [
  memberGet(door, async (v) => show(await waysPage(x, v))),
  memberPost(door, prove(x)),
  memberGet(`${door}/app`, () => go(door)),
  memberPost(`${door}/app`, proveByApp(x)),
  memberGet(`${door}/llave`, () => go(door)),
  memberPost(`${door}/llave`, askKey(x)),
  memberGet(`${door}/llave/comprobar`, () => go(door)),
  memberPost(`${door}/llave/comprobar`, proveByKey(x)),
  memberGet(`${door}/segundo`, showStep(x)),
  memberPost(`${door}/segundo`, giveStep(x)),
  memberGet('/confirma-que-eres-tu/codigo', async (v) => {
    const owed = await x.owedProof(v.cookie('codigo'))
    if (!owed) return go('/confirma-que-eres-tu')
    return show(codePage(v.view, { ...codeStep, owed, resent: v.query.otro === 'si' }))
  }),
  memberPost('/confirma-que-eres-tu/codigo', proveByCode(x)),
  memberGet('/confirma-que-eres-tu/codigo/otro', () => go('/confirma-que-eres-tu/codigo')),
  memberPost('/confirma-que-eres-tu/codigo/otro', sendAnother(x)),
]
