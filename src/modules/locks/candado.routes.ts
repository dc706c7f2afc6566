import {
  type Answer,
  go,
  type MemberVisit,
  memberGet,
  memberPost,
  missing,
  type Route,
  show,
} from '../../platform/web.ts'
import { type HeldThing, heldThings } from '../holds/holds.ts'
import type { LoginsUseCases } from '../logins/logins.usecases.ts'
import { provenFirst } from '../logins/proving.usecases.ts'
import { candadoPage } from './candado.pages.ts'
import type { CandadoUseCases } from './candado.usecases.ts'

const path = '/mi-perfil/candado'

const thingsOf = ({ form }: MemberVisit): readonly HeldThing[] =>
  heldThings.filter((thing) => form.que === 'todo' || form.que === thing)

type Act = (v: MemberVisit, things: readonly HeldThing[]) => Promise<Answer>
const onThings =
  (act: Act) =>
  async (v: MemberVisit): Promise<Answer> => {
    const things = thingsOf(v)
    return things.length === 0 ? missing : act(v, things)
  }

export const candadoRoutes = (rooms: {
  candado: CandadoUseCases
  logins: LoginsUseCases
}): readonly Route[] => {
  const { candado, logins } = rooms
  return [
    memberGet(path, async (v) =>
      show(candadoPage(v.view, { locks: await candado.locksOf(v.member) })),
    ),
    memberPost(
      `${path}/poner`,
      onThings(async (v, things) => {
        await candado.put(v.member, things, v.browser)
        return go(path)
      }),
    ),
    memberPost(
      `${path}/quitar`,
      onThings((v, things) =>
        provenFirst(logins, v, path, async () => {
          await candado.takeOff(v.member, things, v.browser)
          return go(path)
        }),
      ),
    ),
    memberGet(`${path}/poner`, () => go(path)),
    memberGet(`${path}/quitar`, () => go(path)),
  ]
}
