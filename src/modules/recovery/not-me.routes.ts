import { readFolio } from '../../foundation/folio.ts'
import {
  type Answer,
  get,
  go,
  post,
  type Route,
  show,
  type Visit,
  withCookies,
} from '../../platform/web.ts'
import { isToken } from './new-password.routes.ts'
import { linkCookie } from './new-password.usecases.ts'
import { stopExpiredPage, stopPage, stoppedPage } from './not-me.pages.ts'
import type { NotMeUseCases } from './not-me.usecases.ts'

export const notMeRoutes = (notMe: NotMeUseCases): readonly Route[] => {
  const look = async (v: Visit): Promise<Answer> => {
    const found = await notMe.look(v.cookie('enlace'))
    if (!found.ok) return show(stopExpiredPage(v.view))
    const { stopped } = found.value
    if (!stopped) return show(stopPage(v.view, found.value))
    const read = readFolio(v.query.folio ?? '')
    return show(stoppedPage(v.view, { ...stopped, folio: read.ok ? read.value : undefined }))
  }

  const stop = async (v: Visit): Promise<Answer> => {
    const stopped = await notMe.stop(v.cookie('enlace') ?? '', v.view.lang)
    if (!stopped.ok) return go('/no-fui-yo')
    const { folio, cookie } = stopped.value
    const answer = go(folio ? `/no-fui-yo?folio=${folio}` : '/no-fui-yo')
    return cookie ? withCookies(answer, cookie) : answer
  }

  return [
    get('/no-fui-yo/:token', (v) => {
      const { token } = v.params
      const cookies = isToken(token) ? [linkCookie(token)] : []
      return withCookies(go('/no-fui-yo'), ...cookies)
    }),
    get('/no-fui-yo', look),
    post('/no-fui-yo', stop),
  ]
}
