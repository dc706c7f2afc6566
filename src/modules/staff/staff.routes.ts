import {
  get,
  go,
  post,
  type Route,
  refuse,
  show,
  staffPost,
  tooMany,
  withCookies,
} from '../../platform/web.ts'
import { authenticatorRoutes } from './authenticator.routes.ts'
import { invitationRoutes } from './invitation.routes.ts'
import { homes, passkeyRoutes } from './passkeys.routes.ts'
import { type Door, staffSignInPage } from './staff.pages.ts'
import type { StaffUseCases } from './staff.usecases.ts'

const doorTo = (staff: StaffUseCases, door: Door): readonly Route[] => [
  get(door, (v) => show(staffSignInPage(v.view, { door }))),
  post(door, async (v) => {
    const { correo: email = '', clave: password = '', codigo: code = '' } = v.form
    const outcome = await staff.signIn({
      email,
      password,
      code,
      address: v.address,
      browser: v.browser,
    })
    if (outcome.ok) {
      const session = await staff.sessionOf(outcome.value.value, v.now)
      const home = door === '/operacion/entrar' ? 'operator' : (session?.roles[0] ?? 'agent')
      return withCookies(go(homes[home]), outcome.value)
    }
    const html = staffSignInPage(v.view, {
      door,
      email,
      refused: outcome.code,
      until: outcome.until,
    })
    return outcome.until ? tooMany(html, outcome.until) : refuse(html)
  }),
]

export const staffRoutes = (staff: StaffUseCases): readonly Route[] => [
  ...doorTo(staff, '/operacion/entrar'),
  ...doorTo(staff, '/agente/entrar'),
  ...passkeyRoutes(staff),
  ...authenticatorRoutes(staff),
  ...invitationRoutes(staff),
  staffPost('operator', '/operacion/salir', async (v) => {
    await staff.signOut(v.staff)
    return withCookies(go('/operacion/entrar'), { name: 'personal', value: '', life: 'gone' })
  }),
]
