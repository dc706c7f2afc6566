import type { View } from '../../platform/pages/view.ts'
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
  withCookies,
} from '../../platform/web.ts'
import { passwordWords } from '../logins/logins.usecases.ts'
import { type CannotKeepPassword, missingCharacters } from '../logins/password-rules.ts'
import { closedLinkPage, donePage, newPasswordPage, reopenPage } from './new-password.pages.ts'
import { linkCookie, type NewPasswordUseCases } from './new-password.usecases.ts'
import { waitOf } from './recovery.routes.ts'
import type { CannotOpenLink } from './recovery.ts'
import type { RecoveryUseCases } from './recovery.usecases.ts'
import { words } from './recovery.words.ts'

/** A token as we make them; anything else is no link of ours. */
export const isToken = (text: string | undefined): text is string => /^[\w-]{43}$/.test(text ?? '')

const isPasswordProblem = (code: CannotOpenLink | CannotKeepPassword): code is CannotKeepPassword =>
  code.startsWith('password-')
const saidOf = (view: View, code: CannotKeepPassword, password: string): string =>
  view.t(passwordWords[code], { n: missingCharacters(password) })

const codeProblems = (view: View, code: 'code-wrong' | 'code-expired' | 'code-void') => ({
  codigo: view.t(words[code]),
})

type Rooms = { readonly recovery: RecoveryUseCases; readonly passwords: NewPasswordUseCases }

const greet = (passwords: NewPasswordUseCases, v: Visit) => passwords.greet(v.cookie('enlace'))

async function save(passwords: NewPasswordUseCases, v: Visit): Promise<Answer> {
  const password = v.form.contrasena ?? ''
  const from = { browser: v.browser, address: v.address, device: v.cookie('aparato') }
  const saved = await passwords.save(v.cookie('enlace'), password, from)
  if (saved.ok) return withCookies(go('/recuperar/listo'), ...saved.value)
  const greeted = await greet(passwords, v)
  if (!isPasswordProblem(saved.code) || !greeted.ok) return go('/recuperar/enlace-vencido')
  const problems = { contrasena: saidOf(v.view, saved.code, password) }
  return refuse(newPasswordPage(v.view, { who: greeted.value, problems }))
}

async function done({ passwords, recovery }: Rooms, v: Visit): Promise<Answer> {
  const outcome = await passwords.done(v.cookie('enlace'))
  if (outcome) {
    const { heldUntil, paused } = outcome
    return show(
      donePage(v.view, {
        known: true,
        ...(heldUntil && { heldUntil }),
        ...(paused ? { paused } : { reopened: v.query.abierta === 'si' }),
      }),
    )
  }
  const here = await recovery.at(v.cookie('recuperacion'))
  return here?.stage === 'changed' ? show(donePage(v.view, { known: false })) : go('/recuperar')
}

async function askReopen(passwords: NewPasswordUseCases, v: Visit): Promise<Answer> {
  const token = v.cookie('enlace')
  const asked = token ? await passwords.askReopenCode(token) : undefined
  if (asked?.ok) return go('/recuperar/reabrir')
  const ending = asked && 'until' in asked && (await passwords.reopenEnding(token))
  if (!ending) return go('/recuperar/listo')
  return tooMany(reopenPage(v.view, { ending, wait: waitOf(asked) }), asked.until)
}

async function reopen(passwords: NewPasswordUseCases, v: Visit): Promise<Answer> {
  const token = v.cookie('enlace')
  const ending = await passwords.reopenEnding(token)
  if (!token || !ending) return go('/recuperar/listo')
  const outcome = await passwords.reopen(token, v.form.codigo)
  if (outcome.ok) return go('/recuperar/listo?abierta=si')
  if (outcome.code === 'not-at-this-step') return go('/recuperar/listo')
  return refuse(reopenPage(v.view, { ending, problems: codeProblems(v.view, outcome.code) }))
}

export const newPasswordRoutes = (rooms: Rooms): readonly Route[] => [
  get('/recuperar/nueva/:token', (v) =>
    isToken(v.params.token)
      ? withCookies(go('/recuperar/nueva'), linkCookie(v.params.token))
      : go('/recuperar/enlace-vencido'),
  ),
  get('/recuperar/nueva', async (v) => {
    const who = await greet(rooms.passwords, v)
    return who.ok
      ? show(newPasswordPage(v.view, { who: who.value }))
      : go('/recuperar/enlace-vencido')
  }),
  post('/recuperar/nueva', (v) => save(rooms.passwords, v)),
  get('/recuperar/listo', (v) => done(rooms, v)),
  post('/recuperar/reabrir', (v) => askReopen(rooms.passwords, v)),
  get('/recuperar/reabrir', async (v) => {
    const ending = await rooms.passwords.reopenEnding(v.cookie('enlace'))
    return ending ? show(reopenPage(v.view, { ending })) : go('/recuperar/listo')
  }),
  post('/recuperar/reabrir/codigo', (v) => reopen(rooms.passwords, v)),
  get('/recuperar/enlace-vencido', async (v) => {
    const who = await greet(rooms.passwords, v)
    return who.ok ? go('/recuperar/nueva') : show(closedLinkPage(v.view, who.code))
  }),
]
