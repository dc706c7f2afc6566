import {
  type Answer,
  download,
  go,
  type MemberVisit,
  memberGet,
  memberPost,
  missing,
  type Route,
  refuse,
  show,
} from '../../platform/web.ts'
import type { LoginsUseCases } from '../logins/logins.usecases.ts'
import { provenFirst } from '../logins/proving.usecases.ts'
import type { ClosingUseCases } from './closing.usecases.ts'
import type { ExportsUseCases } from './exports.usecases.ts'
import { closePage, type RightsProps, rightsPage } from './rights.pages.ts'

const path = '/mi-perfil/mis-derechos'
const idForm = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

type Rooms = {
  readonly exports: ExportsUseCases
  readonly closing: ClosingUseCases
  readonly logins: LoginsUseCases
  /** Ways to the requests there are, by the kind of right. */
  readonly requests: NonNullable<RightsProps['requests']>
}

async function rights(rooms: Rooms, v: MemberVisit, refused?: RightsProps['refused']) {
  const [taken, { closesAt }] = await Promise.all([
    rooms.exports.stateFor(v.member),
    rooms.closing.standing(v.member),
  ])
  const { requests } = rooms
  return rightsPage(v.view, { taken, closesAt, requests, ...(refused && { refused }) })
}

async function askForFile(rooms: Rooms, v: MemberVisit): Promise<Answer> {
  const asked = await rooms.exports.ask(v.member, v.view.lang)
  return asked.ok ? go(path) : refuse(await rights(rooms, v, asked.code))
}

async function fetchFile(rooms: Rooms, v: MemberVisit): Promise<Answer> {
  const { id } = v.params
  if (!id || !idForm.test(id)) return missing
  const { address, browser } = v
  const file = await rooms.exports.fetch(v.member, id, { address, browser })
  return file ? download('mis-datos.zip', 'application/zip', file) : missing
}

async function close(rooms: Rooms, v: MemberVisit): Promise<Answer> {
  const asked = await rooms.closing.ask(v.member, v.browser)
  return asked.ok ? go(path) : refuse(closePage(v.view, { notNow: asked }))
}

export const rightsRoutes = (rooms: Rooms): readonly Route[] => {
  /** Taking everything home, and closing, ask for a fresh proof. */
  const proven = (at: (v: MemberVisit) => string, next: typeof close) => (v: MemberVisit) =>
    provenFirst(rooms.logins, v, at(v), () => next(rooms, v))
  return [
    memberGet(path, async (v) => show(await rights(rooms, v))),
    memberGet(`${path}/datos`, () => go(path)),
    memberPost(
      `${path}/datos`,
      proven(() => path, askForFile),
    ),
    memberGet(
      `${path}/datos/:id`,
      proven((v) => v.path, fetchFile),
    ),
    memberGet(`${path}/cerrar`, async (v) => {
      const { closesAt, notNow } = await rooms.closing.standing(v.member)
      return closesAt ? go(path) : show(closePage(v.view, { notNow }))
    }),
    memberPost(
      `${path}/cerrar`,
      proven(() => `${path}/cerrar`, close),
    ),
    memberGet(`${path}/cerrar/cancelar`, () => go(path)),
    memberPost(`${path}/cerrar/cancelar`, async (v) => {
      await rooms.closing.undo(v.member)
      return go(path)
    }),
  ]
}
