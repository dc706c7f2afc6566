import {
  type Answer,
  go,
  type MemberVisit,
  memberGet,
  memberPost,
  type Route,
  refuse,
  show,
} from '../../platform/web.ts'
import type { Login } from '../logins/login.ts'
import { needsProof } from '../logins/sessions.ts'
import { appPage, codesPage, readAppPage, shownCodesPage } from './codes.pages.ts'
import { type Around, appPath, codesPath, keysPath, type News } from './frame.pages.ts'
import { isHeld } from './held.usecases.ts'
import { keysPage, makeKeyPage } from './keys.pages.ts'
import { isAsked } from './second-factors.ts'
import type { SecondFactorsUseCases } from './second-factors.usecases.ts'
import { codeRefusals, keyRefusals } from './second-factors.words.ts'

/** What the room of logins gives: who is in, and the way to a fresh proof and back. */
export type FactorRooms = {
  readonly factors: SecondFactorsUseCases
  readonly loginOf: (v: MemberVisit) => Promise<Login>
  readonly proofFirst: (v: MemberVisit, page: string) => Answer
  readonly db: Parameters<SecondFactorsUseCases['waysOf']>[0]
}
type Step = (v: MemberVisit) => Promise<Answer>

/** What just happened, as the address says it after a form. */
const newsIn = (v: MemberVisit, ...known: readonly News[]): News | undefined =>
  known.find((news) => news === v.query.listo)

async function aroundOf({ factors, db }: FactorRooms, v: MemberVisit) {
  const ways = await factors.waysOf(db, v.member.loginId)
  return { ways, needsCodes: isAsked(ways) && ways.recoveryCodes === 0 }
}

async function keysSheet(
  rooms: FactorRooms,
  v: MemberVisit,
  more: Around & { typed?: string } = {},
) {
  const { ways, needsCodes } = await aroundOf(rooms, v)
  const keys = await rooms.factors.keysOf(v.member.loginId)
  const { keysPossible: possible } = rooms.factors
  return keysPage(v.view, { keys, possible, alone: !ways.authenticator, needsCodes, ...more })
}

async function appSheet(rooms: FactorRooms, v: MemberVisit, more: Around = {}) {
  const { ways, needsCodes } = await aroundOf(rooms, v)
  const app = await rooms.factors.authenticatorOf(v.member.loginId)
  return appPage(v.view, { app, alone: ways.passkeys === 0, needsCodes, ...more })
}

async function codesSheet(rooms: FactorRooms, v: MemberVisit, more: Around = {}) {
  const { ways } = await aroundOf(rooms, v)
  const madeAt = await rooms.factors.recoveryCodesMadeAt(v.member.loginId)
  return codesPage(v.view, { left: ways.recoveryCodes, madeAt, ...more })
}

const beginKey = (rooms: FactorRooms) => async (v: MemberVisit) => {
  const typed = v.form.nombre ?? ''
  const begun = await rooms.factors.beginKey(v.member, await rooms.loginOf(v), typed)
  if (begun.ok) return show(makeKeyPage(v.view, begun.value))
  const problems = { nombre: v.view.t(keyRefusals[begun.code]) }
  return refuse(await keysSheet(rooms, v, { problems, typed }))
}

const keepKey = (rooms: FactorRooms) => async (v: MemberVisit) => {
  const { nombre: name = '', respuesta: response = '' } = v.form
  const given = { name, response, device: v.browser }
  const added = await rooms.factors.addKey(v.member, await rooms.loginOf(v), given)
  if (added.ok) return go(`${keysPath}?listo=key-added`)
  if (isHeld(added)) return refuse(await keysSheet(rooms, v, { held: added }))
  const problems = { nombre: v.view.t(keyRefusals[added.code]) }
  return refuse(await keysSheet(rooms, v, { problems, typed: name }))
}

const renameKey = (rooms: FactorRooms) => async (v: MemberVisit) => {
  const { llave: keyId = '', 'nombre-nuevo': name = '' } = v.form
  const renamed = await rooms.factors.renameKey(v.member.loginId, { keyId, name })
  if (renamed.ok) return go(`${keysPath}?listo=key-renamed`)
  const problems = { 'nombre-nuevo': v.view.t(keyRefusals[renamed.code]) }
  return refuse(await keysSheet(rooms, v, { problems }))
}

const removeKey = (rooms: FactorRooms) => async (v: MemberVisit) => {
  const it = { keyId: v.form.cual ?? '', device: v.browser }
  const removed = await rooms.factors.removeKey(await rooms.loginOf(v), it)
  if (removed.ok) return go(`${keysPath}?listo=key-removed`)
  if (isHeld(removed)) return refuse(await keysSheet(rooms, v, { held: removed }))
  const problems = { cual: v.view.t(keyRefusals[removed.code]) }
  return refuse(await keysSheet(rooms, v, { problems }))
}

const saveApp = (rooms: FactorRooms) => async (v: MemberVisit) => {
  const { oferta: sealed = '', codigo: code = '' } = v.form
  const login = await rooms.loginOf(v)
  const saved = await rooms.factors.saveAuthenticator(v.member, login, {
    sealed,
    code,
    device: v.browser,
  })
  if (saved.ok) return go(`${appPath}?listo=app-added`)
  if (isHeld(saved)) return refuse(await appSheet(rooms, v, { held: saved }))
  const offered = rooms.factors.offerAgain(v.member, login, sealed)
  if (!offered) return go(appPath)
  return refuse(
    readAppPage(v.view, { offered, problems: { codigo: v.view.t(codeRefusals['code-wrong']) } }),
  )
}

const removeApp = (rooms: FactorRooms) => async (v: MemberVisit) => {
  const removed = await rooms.factors.removeAuthenticator(await rooms.loginOf(v), v.browser)
  if (isHeld(removed)) return refuse(await appSheet(rooms, v, { held: removed }))
  return go(removed.ok ? `${appPath}?listo=app-removed` : appPath)
}

const makeCodes = (rooms: FactorRooms) => async (v: MemberVisit) => {
  const made = await rooms.factors.makeRecoveryCodes(await rooms.loginOf(v), v.browser)
  if (isHeld(made)) return refuse(await codesSheet(rooms, v, { held: made }))
  return show(shownCodesPage(v.view, { codes: made.value }))
}

/** All of them change how one comes in: each asks for a proof that is five minutes old at most. */
export const secondFactorRoutes = (rooms: FactorRooms): readonly Route[] => {
  const fresh =
    (page: string, next: Step): Step =>
    async (v) =>
      needsProof(v.member, v.now) ? rooms.proofFirst(v, page) : next(v)
  const steps = (page: string, acts: Readonly<Record<string, Step>>): readonly Route[] =>
    Object.entries(acts).flatMap(([act, next]) => [
      memberGet(`${page}/${act}`, () => go(page)),
      memberPost(`${page}/${act}`, fresh(page, next)),
    ])
  return [
    memberGet(keysPath, async (v) => {
      const news = newsIn(v, 'key-added', 'key-removed', 'key-renamed')
      const typed = v.form.nombre
      return show(await keysSheet(rooms, v, { news, ...(typed && { typed }) }))
    }),
    ...steps(keysPath, {
      nueva: beginKey(rooms),
      'nueva/guardar': keepKey(rooms),
      nombre: renameKey(rooms),
      quitar: removeKey(rooms),
    }),
    memberGet(appPath, async (v) =>
      show(await appSheet(rooms, v, { news: newsIn(v, 'app-added', 'app-removed') })),
    ),
    ...steps(appPath, {
      nueva: async (v) => {
        const offered = rooms.factors.offerAuthenticator(v.member, await rooms.loginOf(v))
        return show(readAppPage(v.view, { offered }))
      },
      guardar: saveApp(rooms),
      quitar: removeApp(rooms),
    }),
    memberGet(codesPath, async (v) => show(await codesSheet(rooms, v))),
    ...steps(codesPath, { nuevos: makeCodes(rooms) }),
  ]
}
