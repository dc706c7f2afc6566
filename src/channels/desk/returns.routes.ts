import type { DeskUseCases } from '../../modules/desk/desk.usecases.ts'
import { type Route, staffPost } from '../../platform/web.ts'
import { base, callAgain, callIdOf, doing, refusing, simply } from './call.routes.ts'
import { callWords as words } from './call.words.ts'

/** An account on its way back to whose it is. */
export const returnRoutes = (desk: DeskUseCases): readonly Route[] => [
  staffPost(
    'agent',
    `${base}/devolver-cuenta`,
    doing(
      desk,
      (v, it) => {
        const { papel: paper = '', 'papel-final': ending = '' } = v.form
        return desk.askReturn(v.staff, {
          ...it,
          email: v.form['correo-dueno'] ?? '',
          paper,
          ending,
        })
      },
      simply(words.giveBack),
    ),
  ),
  staffPost('agent', `${base}/devolver-cuenta/codigo`, async (v) => {
    const confirmed = await desk.confirmReturn(v.staff, callIdOf(v), v.form['codigo-dueno'])
    if (!confirmed.ok) return refusing(desk, v, confirmed)
    return callAgain(desk, v)
  }),
]
