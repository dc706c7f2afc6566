import {
  type Answer,
  go,
  type MemberVisit,
  memberGet,
  memberPost,
  type Route,
  show,
} from '../../platform/web.ts'
import { accessRoutes } from './access.routes.ts'
import { choicesRoutes } from './choices.routes.ts'
import { contactRoutes } from './contact.routes.ts'
import { mailboxRoutes } from './mailbox.routes.ts'
import { placeRoutes } from './place.routes.ts'
import { languagePage, profilePage } from './profile.pages.ts'
import { securityRoutes } from './security.routes.ts'
import type { Rooms } from './steps.routes.ts'

async function profile(rooms: Rooms, v: MemberVisit, shown: boolean): Promise<Answer> {
  const overview = await rooms.details.overview(v.member)
  return show(profilePage(v.view, { overview, shown, saved: v.query.listo === 'si' }))
}

export const profileRoutes = (rooms: Rooms): readonly Route[] => [
  memberGet('/mi-perfil', (v) => profile(rooms, v, false)),
  memberGet('/mi-perfil/mostrar', () => go('/mi-perfil')),
  memberPost('/mi-perfil/mostrar', async (v) => {
    await rooms.details.showIdentifiers(v.member, { address: v.address, browser: v.browser })
    return profile(rooms, v, true)
  }),
  memberGet('/mi-perfil/idioma', async (v) => {
    const { login } = await rooms.details.overview(v.member)
    return show(languagePage(v.view, { lang: login.lang }))
  }),
  memberPost('/mi-perfil/idioma', async (v) => {
    await rooms.details.setLanguage(v.member, v.form.idioma === 'en' ? 'en' : 'es')
    return go('/mi-perfil?listo=si')
  }),
  ...contactRoutes(rooms),
  ...placeRoutes(rooms),
  ...accessRoutes(rooms),
  ...securityRoutes(rooms),
  ...choicesRoutes(rooms),
  ...mailboxRoutes(rooms),
]
