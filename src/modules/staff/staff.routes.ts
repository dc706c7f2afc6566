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
import { staffSignInPage } from './staff.pages.ts'
import type { StaffUseCases } from './staff.usecases.ts'

export const staffRoutes = (staff: StaffUseCases): readonly Route[] => [
  get('/operacion/entrar', (v) => show(staffSignInPage(v.view))),
  post('/operacion/entrar', async (v) => {
    const { correo: email = '', clave: password = '', codigo: code = '' } = v.form
    const outcome = await staff.signIn({
      email,
      password,
      code,
      address: v.address,
      browser: v.browser,
    })
    if (outcome.ok) return withCookies(go('/operacion'), outcome.value)
    const html = staffSignInPage(v.view, { email, refused: outcome.code, until: outcome.until })
    return outcome.until ? tooMany(html, outcome.until) : refuse(html)
  }),
  staffPost('operator', '/operacion/salir', async (v) => {
    await staff.signOut(v.staff)
    return withCookies(go('/operacion/entrar'), { name: 'personal', value: '', life: 'gone' })
  }),
]
