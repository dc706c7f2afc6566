import {
  get,
  go,
  post,
  type Route,
  refuse,
  show,
  type Visit,
  withCookies,
} from '../../platform/web.ts'
import { invitationPage, overPage, invitationPath as path, takenPage } from './invitation.pages.ts'
import type { StaffUseCases } from './staff.usecases.ts'

const isToken = (text: string | undefined): text is string => /^[\w-]{43}$/.test(text ?? '')
const token = (v: Visit) => v.cookie('invitacion')

/** The link leaves the address at once; looking changes nothing, saving spends it. */
export const invitationRoutes = (staff: StaffUseCases): readonly Route[] => [
  get(`${path}/:token`, (v) => {
    const value = v.params.token
    return isToken(value)
      ? withCookies(go(path), { name: 'invitacion', value, life: 'visit' })
      : go(path)
  }),
  get(path, async (v) => {
    const greeting = await staff.greetInvited(token(v))
    return show(greeting ? invitationPage(v.view, greeting) : overPage(v.view))
  }),
  post(path, async (v) => {
    const { contrasena: password = '', oferta: sealed = '', 'codigo-nuevo': code = '' } = v.form
    const taken = await staff.acceptInvitation(token(v), { password, sealed, code })
    if (taken.ok)
      return withCookies(show(takenPage(v.view, taken.value.recoveryCodes)), {
        name: 'invitacion',
        value: '',
        life: 'gone',
      })
    const greeting = await staff.greetInvited(token(v), sealed)
    if (!greeting || taken.code === 'invitation-over') return refuse(overPage(v.view))
    return refuse(invitationPage(v.view, greeting, taken.code))
  }),
]
