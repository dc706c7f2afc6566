import {
  type Answer,
  go,
  type MemberVisit,
  memberGet,
  memberPost,
  missing,
  type Route,
  show,
  withCookies,
} from '../../platform/web.ts'
import { goneSnapshot } from '../snapshots/snapshots.usecases.ts'
import { activityRoutes } from './activity.routes.ts'
import { securityPage, strangerPage } from './security.pages.ts'
import { isId, type Rooms } from './steps.routes.ts'

const back = '/mi-perfil/seguridad'

async function security(rooms: Rooms, v: MemberVisit): Promise<Answer> {
  const found = await rooms.access.security(v.member)
  return show(securityPage(v.view, { ...found, here: v.member.sessionId }))
}

export const securityRoutes = (rooms: Rooms): readonly Route[] => {
  const { access } = rooms
  /** One session or browser of one's own, by its id. */
  const one =
    (act: (v: MemberVisit, id: string) => Promise<unknown>) =>
    async (v: MemberVisit): Promise<Answer> => {
      if (!isId(v.form.cual)) return missing
      await act(v, v.form.cual)
      return go(back)
    }
  return [
    memberGet(back, (v) => security(rooms, v)),
    memberPost(
      `${back}/cerrar`,
      one((v, id) => access.closeOne(v.member, id)),
    ),
    memberPost(
      `${back}/olvidar`,
      one((v, id) => access.forgetDevice(v.member, id)),
    ),
    memberPost(`${back}/cerrar-todo`, async (v) => {
      await access.closeAll(v.member)
      return withCookies(go(back), goneSnapshot)
    }),
    memberGet(`${back}/a-la-mano`, () => go(back)),
    memberPost(`${back}/a-la-mano`, async (v) => {
      const keep = v.form.guardar === 'si'
      await access.keepFigures(v.member, keep)
      return keep ? go(back) : withCookies(go(back), goneSnapshot)
    }),
    ...activityRoutes(rooms),
    memberGet(`${back}/me-registraron`, (v) => show(strangerPage(v.view))),
    memberPost(`${back}/me-registraron`, async (v) =>
      go(`/mis-tramites/${await access.reportStranger(v.member)}`),
    ),
  ]
}
