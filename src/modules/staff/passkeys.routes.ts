import {
  type Answer,
  get,
  go,
  post,
  type Route,
  refuse,
  type StaffVisit,
  show,
  staffGet,
  staffPost,
  tooMany,
  withCookies,
} from '../../platform/web.ts'
import {
  ceremonyPage,
  ownPath,
  type ProofsProps,
  proofsPage,
  type Refused,
} from './passkeys.pages.ts'
import { type Door, staffSignInPage } from './staff.pages.ts'
import type { StaffUseCases } from './staff.usecases.ts'

/** Where somebody of the staff works: the first of their roles says so. */
export const homes = {
  operator: '/operacion',
  agent: '/agente',
  supervisor: '/agente/supervision',
} as const

/** Their own page, with what came of what they did. */
export async function ownPage(
  staff: StaffUseCases,
  v: StaffVisit,
  more: Partial<ProofsProps> = {},
) {
  const shown = await staff.proofsOf(v.staff)
  return proofsPage(v.view, { shown, home: homes[v.staff.roles[0]!], ...more })
}

const refusing = async (staff: StaffUseCases, v: StaffVisit, refused: Refused): Promise<Answer> => {
  const html = await ownPage(staff, v, { refused, typed: v.form.nombre })
  return refused.until ? tooMany(html, refused.until) : refuse(html)
}

/** A refused proof stands beside the code, whatever form it came with. */
const beside = (field: Refused['field'], code: Refused['code']): Refused['field'] =>
  code === 'code-wrong' || code === 'staff-must-wait'
    ? field === 'cual'
      ? 'codigo-quitar'
      : 'codigo'
    : field

const ownRoutes = (staff: StaffUseCases): readonly Route[] => [
  staffGet('staff', ownPath, async (v) => show(await ownPage(staff, v))),
  staffPost('staff', `${ownPath}/nueva`, async (v) => {
    const { nombre: name = '', codigo: code = '' } = v.form
    const begun = await staff.beginPasskey(v.staff, { name, code })
    if (!begun.ok) return refusing(staff, v, { ...begun, field: beside('nombre', begun.code) })
    const { options, name: making } = begun.value
    const action = `${ownPath}/nueva/guardar`
    return show(ceremonyPage(v.view, { options, making, action, back: ownPath }))
  }),
  ...['nueva', 'nueva/guardar', 'nombre', 'quitar'].map((step) =>
    staffGet('staff', `${ownPath}/${step}`, () => go(ownPath)),
  ),
  staffPost('staff', `${ownPath}/nueva/guardar`, async (v) => {
    const { nombre: name = '', respuesta: response = '' } = v.form
    const added = await staff.addPasskey(v.staff, { name, response })
    if (!added.ok) return refusing(staff, v, { field: 'nombre', code: added.code })
    return show(await ownPage(staff, v, { news: 'added' }))
  }),
  staffPost('staff', `${ownPath}/nombre`, async (v) => {
    const { llave: keyId = '', 'nombre-nuevo': name = '' } = v.form
    const renamed = await staff.renamePasskey(v.staff, { keyId, name })
    if (!renamed.ok) return refusing(staff, v, { field: 'nombre-nuevo', code: renamed.code })
    return show(await ownPage(staff, v, { news: 'renamed' }))
  }),
  staffPost('staff', `${ownPath}/quitar`, async (v) => {
    const { cual: which = '', 'codigo-quitar': code = '' } = v.form
    const removed = await staff.removeProof(v.staff, { which, code })
    if (!removed.ok) return refusing(staff, v, { ...removed, field: beside('cual', removed.code) })
    return show(await ownPage(staff, v, { news: 'removed' }))
  }),
]

const entryRoutes = (staff: StaffUseCases, door: Door): readonly Route[] => [
  get(`${door}/llave`, () => go(door)),
  post(`${door}/llave`, async (v) => {
    const begun = await staff.beginEntry(v.address)
    if (!begun.ok) {
      const { code, until } = begun
      const html = staffSignInPage(v.view, { door, key: { code, until } })
      return until ? tooMany(html, until) : refuse(html)
    }
    const { options, cookie } = begun.value
    const action = `${door}/llave/comprobar`
    return withCookies(show(ceremonyPage(v.view, { options, action, back: door })), cookie)
  }),
  get(`${door}/llave/comprobar`, () => go(door)),
  post(`${door}/llave/comprobar`, async (v) => {
    const { address, browser } = v
    const outcome = await staff.enterByPasskey({
      cookie: v.cookie('llave'),
      response: v.form.respuesta ?? '',
      address,
      browser,
    })
    const over = { name: 'llave', value: '', life: 'gone' } as const
    if (!outcome.ok) {
      const html = staffSignInPage(v.view, { door, key: { code: outcome.code } })
      return withCookies(refuse(html), over)
    }
    const session = await staff.sessionOf(outcome.value.value, v.now)
    const home = homes[session?.roles[0] ?? 'agent']
    return withCookies(go(home), outcome.value, over)
  }),
]

export const passkeyRoutes = (staff: StaffUseCases): readonly Route[] => [
  ...ownRoutes(staff),
  ...entryRoutes(staff, '/operacion/entrar'),
  ...entryRoutes(staff, '/agente/entrar'),
]
