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
import { codePage, stepUpPage } from './proofs.pages.ts'
import { cameFrom, turnedAway } from './sign-in.routes.ts'
import type { SignInUseCases } from './sign-in.usecases.ts'
import { signInWords, stepUpWords } from './sign-in.words.ts'

const profile = '/mi-perfil'
const codeStep = { action: '/confirma-que-eres-tu/codigo' } as const

const prove = (x: SignInUseCases) => async (v: MemberVisit) => {
  const back = ownPath(v.form.volver) ?? profile
  const again = (clave: string) => refuse(stepUpPage(v.view, { back, problems: { clave } }))
  if (!v.form.clave) return again(v.view.t(signInWords.passwordMissing))
  const result = await x.proveAgain(v.member, v.form.clave, cameFrom(v, back))
  const answerTo = (): Answer => {
    if (result.how === 'in') return go(back)
    if (result.how === 'code') return go('/confirma-que-eres-tu/codigo')
    return turnedAway(v, result) ?? again(v.view.t(stepUpWords.wrong))
  }
  return withCookies(answerTo(), ...result.cookies)
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
  memberGet('/confirma-que-eres-tu', (v) =>
    show(stepUpPage(v.view, { back: ownPath(v.query.volver) ?? profile })),
  ),
  memberPost('/confirma-que-eres-tu', prove(x)),
  memberGet('/confirma-que-eres-tu/codigo', async (v) => {
    const owed = await x.owedProof(v.cookie('codigo'))
    if (!owed) return go('/confirma-que-eres-tu')
    return show(codePage(v.view, { ...codeStep, owed, resent: v.query.otro === 'si' }))
  }),
  memberPost('/confirma-que-eres-tu/codigo', proveByCode(x)),
  memberGet('/confirma-que-eres-tu/codigo/otro', () => go('/confirma-que-eres-tu/codigo')),
  memberPost('/confirma-que-eres-tu/codigo/otro', sendAnother(x)),
]
