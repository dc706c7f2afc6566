import { type Instant, mexicoCity } from '../../foundation/time.ts'
import { type Kind, parts } from '../../modules/maintenance/maintenance.ts'
import type { MaintenanceUseCases } from '../../modules/maintenance/maintenance.usecases.ts'
import { cannotMoveWords, cannotPlanWords } from '../../modules/maintenance/maintenance.words.ts'
import type { CannotMove, CannotPlan, Plan, Stop } from '../../modules/maintenance/planning.ts'
import type { Problems } from '../../platform/pages/fields.ts'
import {
  type Answer,
  type Form,
  go,
  missing,
  type Route,
  refuse,
  type StaffVisit,
  show,
  staffGet,
  staffPost,
  withCookies,
} from '../../platform/web.ts'
import { root, stopsPage } from './maintenance.pages.ts'
import { type Act, stopPage } from './stop.pages.ts'

const idForm = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

const actor = ({ staff }: StaffVisit) => ({
  kind: 'staff' as const,
  staffId: staff.staffId,
  name: staff.name,
  role: 'operator',
})

/** A day and an hour of Mexico City as an instant; undefined when either cannot be read. */
function instantIn(form: Form, of: 'desde' | 'hasta'): Instant | undefined {
  const day = /^\d{4}-\d{2}-\d{2}$/.exec((form[`${of}-dia`] ?? '').trim())?.[0]
  const time = /^([01]\d|2[0-3]):[0-5]\d$/.exec((form[`${of}-hora`] ?? '').trim())?.[0]
  if (!day || !time) return undefined
  try {
    const date = Temporal.PlainDate.from(day, { overflow: 'reject' })
    return date.toZonedDateTime({ timeZone: mexicoCity, plainTime: time }).toInstant()
  } catch {
    return undefined
  }
}

const line = (text: string | undefined, most: number): string =>
  [...(text ?? '').replace(/\s+/g, ' ').trim()].slice(0, most).join('')

const kindIn = (text: string | undefined): Kind | undefined =>
  text === 'closed' || text === 'read-only' ? text : undefined

function planIn(form: Form): Partial<Plan> {
  const [es, en] = [line(form['texto-es'], 400), line(form['texto-en'], 400)]
  const [kind, endsAt] = [kindIn(form.como), instantIn(form, 'hasta')]
  const startsAt = form.cuando === 'ya' ? undefined : instantIn(form, 'desde')
  return {
    parts: parts.filter((part) => form[`parte-${part}`] === 'si'),
    message: es || en ? { es, en } : undefined,
    reason: line(form.razon, 200),
    startsAt,
    ...(kind && { kind }),
    ...(endsAt && { endsAt }),
  }
}

/** The box of the page that a refusal belongs to. */
const boxOf: Readonly<Record<CannotPlan, string>> = {
  'part-missing': 'partes',
  'portal-and-parts': 'partes',
  'kind-missing': 'como',
  'start-missing': 'desde-dia',
  'start-too-soon': 'desde-dia',
  'end-missing': 'hasta-dia',
  'end-before-start': 'hasta-dia',
  'too-long': 'hasta-dia',
  'message-half': 'texto-es',
  'message-long': 'texto-es',
  'reason-missing': 'razon',
}

const stopIn = (x: MaintenanceUseCases, v: StaffVisit): Promise<Stop | undefined> =>
  idForm.test(v.params.id ?? '') ? x.stop(v.params.id!) : Promise.resolve(undefined)

/** The list with the form under it. */
const list = async (
  x: MaintenanceUseCases,
  v: StaffVisit,
  more: { typed?: Form; problems?: Problems } = {},
) => stopsPage(v.view, v.staff, { stops: await x.stops(), done: v.query.listo === 'si', ...more })

async function plan(x: MaintenanceUseCases, v: StaffVisit): Promise<Answer> {
  const planned = planIn(v.form)
  const timeless = v.form.cuando !== 'ya' && !planned.startsAt
  const outcome = timeless
    ? { ok: false as const, problems: ['start-missing'] as const }
    : await x.plan(planned, actor(v))
  if (outcome.ok) return go(`${root}/${outcome.windowId}?listo=si`)
  const found = outcome.problems.map((code) => [boxOf[code], v.view.t(cannotPlanWords[code])])
  return refuse(await list(x, v, { typed: v.form, problems: Object.fromEntries(found) }))
}

async function one(x: MaintenanceUseCases, v: StaffVisit): Promise<Answer> {
  const stop = await stopIn(x, v)
  if (!stop) return missing
  const { staffId } = v.staff
  return show(stopPage(v.view, v.staff, { stop, staffId, done: v.query.listo === 'si' }))
}

type Acting = (
  x: MaintenanceUseCases,
  v: StaffVisit,
  id: string,
  reason: string,
) => ReturnType<MaintenanceUseCases['cancel']>
const acts: Readonly<Record<Act, Acting>> = {
  publicar: (x, v, id, reason) => x.publish(id, actor(v), reason),
  terminar: (x, v, id, reason) => x.end(id, actor(v), reason),
  cancelar: (x, v, id, reason) => x.cancel(id, actor(v), reason),
  alargar: (x, v, windowId, reason) =>
    x.extend({ windowId, reason, endsAt: instantIn(v.form, 'hasta') }, actor(v)),
}

function problemOf(v: StaffVisit, act: Act, code: CannotMove): Problems {
  const hour = code.startsWith('end-') || code === 'too-much-added'
  return { [hour ? 'hasta-dia' : `razon-${act}`]: v.view.t(cannotMoveWords[code]) }
}

async function acted(x: MaintenanceUseCases, v: StaffVisit, act: Act): Promise<Answer> {
  const stop = await stopIn(x, v)
  if (!stop) return missing
  const { windowId } = stop
  const outcome = await acts[act](x, v, windowId, line(v.form[`razon-${act}`], 200))
  if (outcome.ok) return go(`${root}/${windowId}?listo=si`)
  const refused = { act, typed: v.form, problems: problemOf(v, act, outcome.code) }
  const now = (await stopIn(x, v)) ?? stop
  return refuse(stopPage(v.view, v.staff, { stop: now, staffId: v.staff.staffId, refused }))
}

export const maintenanceRoutes = (x: MaintenanceUseCases): readonly Route[] => [
  staffGet('operator', root, async (v) => show(await list(x, v))),
  staffPost('operator', root, (v) => plan(x, v)),
  staffPost('operator', `${root}/pase`, async (v) =>
    withCookies(go(`${root}?listo=si`), await x.givePass(actor(v))),
  ),
  staffGet('operator', `${root}/:id`, (v) => one(x, v)),
  ...(Object.keys(acts) as Act[]).map((act) =>
    staffPost('operator', `${root}/:id/${act}`, (v) => acted(x, v, act)),
  ),
]
