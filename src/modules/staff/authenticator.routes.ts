import { go, type Route, refuse, show, staffGet, staffPost, tooMany } from '../../platform/web.ts'
import { authenticatorPage } from './authenticator.pages.ts'
import { ownPath as back } from './passkeys.pages.ts'
import { ownPage } from './passkeys.routes.ts'
import type { StaffUseCases } from './staff.usecases.ts'

export const authenticatorRoutes = (staff: StaffUseCases): readonly Route[] => [
  staffGet('staff', `${back}/app`, () => go(back)),
  staffPost('staff', `${back}/app`, async (v) => {
    const begun = await staff.beginAuthenticator(v.staff, v.form['codigo-app'] ?? '')
    if (begun.ok) return show(authenticatorPage(v.view, { offered: begun.value, back }))
    const { code, until } = begun
    const html = await ownPage(staff, v, { refused: { field: 'codigo-app', code, until } })
    return until ? tooMany(html, until) : refuse(html)
  }),
  staffGet('staff', `${back}/app/guardar`, () => go(back)),
  staffPost('staff', `${back}/app/guardar`, async (v) => {
    const { oferta: sealed = '', 'codigo-nuevo': code = '' } = v.form
    const saved = await staff.saveAuthenticator(v.staff, { sealed, code })
    if (saved.ok) return show(await ownPage(staff, v, { news: 'appDone' }))
    const offered = staff.offerAgain(v.staff, sealed)
    return offered ? refuse(authenticatorPage(v.view, { offered, back, wrong: true })) : go(back)
  }),
]
