import { go, memberGet, memberPost, type Route, show, withCookies } from '../../platform/web.ts'
import { alone, withHelp } from '../../platform/web-helped.ts'
import { helpedPage, helpingPage } from './helping.pages.ts'
import type { HelpingUseCases } from './helping.usecases.ts'

const path = '/mi-perfil/con-ayuda'

export const helpingRoutes = (helping: HelpingUseCases): readonly Route[] => [
  withHelp(
    memberGet(path, (v) => show(v.member.helpedSince ? helpedPage(v.view) : helpingPage(v.view))),
  ),
  alone(
    memberPost(path, async (v) => {
      await helping.begin(v.member, v.browser)
      return go(path)
    }),
  ),
  memberGet(`${path}/terminar`, () => go(path)),
  withHelp(
    memberPost(`${path}/terminar`, async (v) => {
      await helping.end(v.member)
      const gone = { value: '', life: 'gone' } as const
      return withCookies(
        go('/sesion-cerrada'),
        { name: 'sesion', ...gone },
        { name: 'guardado', ...gone },
        { name: 'foto', ...gone },
      )
    }),
  ),
]
