import type { AuditUseCases } from '../../modules/audit/audit.usecases.ts'
import type { CannotMoveStaff } from '../../modules/staff/people.ts'
import type { StaffUseCases } from '../../modules/staff/staff.usecases.ts'
import type { Problems } from '../../platform/pages/fields.ts'
import {
  type Answer,
  go,
  missing,
  type Route,
  refuse,
  type StaffVisit,
  show,
  staffGet,
  staffPost,
} from '../../platform/web.ts'
import { operatorOf } from './console.pages.ts'
import { rolesIn, staffPage, staffRoot } from './staff.pages.ts'
import { staffRefusals } from './staff.words.ts'
import { personPage } from './staff-person.pages.ts'

export type StaffConsole = {
  readonly audit: Pick<AuditUseCases, 'lastEntries'>
  readonly staff: StaffUseCases
}

async function board(x: StaffConsole, v: StaffVisit) {
  const found = await x.staff.people()
  const entries = await x.audit.lastEntries(found.people.map(({ staffId }) => staffId))
  return { ...found, entries, staffId: v.staff.staffId }
}

async function personOf(x: StaffConsole, v: StaffVisit) {
  const found = await x.staff.person(v.params.id ?? '')
  if (!found) return undefined
  const { staffId } = found.person
  const entry = (await x.audit.lastEntries([staffId])).get(staffId)
  return { ...found, entry, staffId: v.staff.staffId }
}

/** Beside which box a refusal stands. */
function boxOf(code: CannotMoveStaff, path: string): string {
  if (code === 'reason-missing') return path === 'invitar' ? 'razon' : `razon-${path}`
  if (code === 'roles-missing' || code === 'same-roles') return 'permisos'
  if (code === 'name-missing') return 'nombre'
  if (code.startsWith('email-')) return 'correo'
  return path === 'invitar' ? 'correo' : `razon-${path}`
}
const problemsOf = (v: StaffVisit, code: CannotMoveStaff, path: string): Problems => ({
  [boxOf(code, path)]: v.view.t(staffRefusals[code]),
})

async function invited(x: StaffConsole, v: StaffVisit): Promise<Answer> {
  const { correo: email = '', nombre: name = '', razon: reason = '' } = v.form
  const roles = rolesIn(v.form, 'permisos')
  const asked = await x.staff.askInvitation({ email, name, roles, reason }, operatorOf(v.staff))
  if (asked.ok) return go(`${staffRoot}?listo=si`)
  const problems = problemsOf(v, asked.code, 'invitar')
  return refuse(staffPage(v.view, v.staff, { ...(await board(x, v)), typed: v.form, problems }))
}

type Act = 'permisos' | 'suspender' | 'volver' | 'revisar'
const acts = ['permisos', 'suspender', 'volver', 'revisar'] as const satisfies readonly Act[]

function done({ staff }: StaffConsole, v: StaffVisit, act: Act) {
  const by = operatorOf(v.staff)
  const staffId = v.params.id ?? ''
  const it = { staffId, reason: v.form[`razon-${act}`] ?? '' }
  switch (act) {
    case 'permisos':
      return staff.askRoles({ ...it, roles: rolesIn(v.form, 'permisos') }, by)
    case 'suspender':
      return staff.suspend(it, by)
    case 'volver':
      return staff.askReturn(it, by)
    case 'revisar':
      return staff.confirmRole({ staffId, role: v.form.permiso ?? '' }, by)
  }
}

async function acted(x: StaffConsole, v: StaffVisit, act: Act): Promise<Answer> {
  const outcome = await done(x, v, act)
  if (outcome.ok) return go(`${staffRoot}/${v.params.id}?listo=si`)
  const found = await personOf(x, v)
  if (!found || outcome.code === 'no-such-person') return missing
  const problems = problemsOf(v, outcome.code, act)
  return refuse(personPage(v.view, v.staff, { ...found, typed: v.form, problems }))
}

async function decided(x: StaffConsole, v: StaffVisit, agreed: boolean): Promise<Answer> {
  const by = operatorOf(v.staff)
  const outcome = await x.staff.decide({ changeId: v.params.id ?? '', agreed }, by)
  if (outcome.ok) return go(`${staffRoot}?listo=si`)
  if (outcome.code === 'no-such-change') return missing
  const problems = { contenido: v.view.t(staffRefusals[outcome.code]) }
  return refuse(staffPage(v.view, v.staff, { ...(await board(x, v)), problems }))
}

export const staffConsoleRoutes = (x: StaffConsole): readonly Route[] => [
  staffGet('operator', staffRoot, async (v) => {
    const done = v.query.listo === 'si'
    return show(staffPage(v.view, v.staff, { ...(await board(x, v)), done }))
  }),
  staffPost('operator', `${staffRoot}/invitar`, (v) => invited(x, v)),
  staffPost('operator', `${staffRoot}/cambios/:id/aceptar`, (v) => decided(x, v, true)),
  staffPost('operator', `${staffRoot}/cambios/:id/no-aceptar`, (v) => decided(x, v, false)),
  staffGet('operator', `${staffRoot}/:id`, async (v) => {
    const found = await personOf(x, v)
    const done = v.query.listo === 'si'
    return found ? show(personPage(v.view, v.staff, { ...found, done })) : missing
  }),
  ...acts.map((act) => staffPost('operator', `${staffRoot}/:id/${act}`, (v) => acted(x, v, act))),
]
