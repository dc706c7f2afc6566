// The desk's own pages: shift, search, cases, changes for a second person, supervision.
import { cannot } from '../../foundation/result.ts'
import { readReason } from '../../modules/desk/calls.ts'
import type { DeskUseCases } from '../../modules/desk/desk.usecases.ts'
import { keysOf, nameKeyOf } from '../../modules/desk/search.ts'
import type { StaffUseCases } from '../../modules/staff/staff.usecases.ts'
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
  tooMany,
  withCookies,
} from '../../platform/web.ts'
import { callRoutes } from './call.routes.ts'
import { refusalOf, deskWords as words } from './desk.words.ts'
import type { Attending, FrameParts } from './frame.pages.ts'
import { declarePage, type HomeProps, homePage, resultsPage } from './home.pages.ts'
import { returnRoutes } from './returns.routes.ts'
import { scriptsPage } from './scripts.pages.ts'
import { supervisionPage } from './supervision.pages.ts'
import { approvalsPage, casePage, casesPage } from './work.pages.ts'

export type DeskDoor = { readonly desk: DeskUseCases; readonly staff: StaffUseCases }

export const idForm = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
export const whoOf = async (desk: DeskUseCases, v: StaffVisit): Promise<Attending> => {
  const call = await desk.openCallOf(v.staff)
  return { name: v.staff.name, ...(call && { callId: call.callId }) }
}

async function home(desk: DeskUseCases, v: StaffVisit, more: Partial<HomeProps> = {}) {
  const standing = await desk.standingOf(v.staff)
  if (!standing.declared) return declarePage(v.view, { name: v.staff.name }, {})
  const callBacks = standing.shift === 'open' ? await desk.callBacksDue() : []
  const { shift, since } = standing
  return homePage(v.view, await whoOf(desk, v), { shift, since, callBacks, ...more })
}

/** A refusal on the page where it was met; shown again with what was typed. */
const refusedHome = async (
  desk: DeskUseCases,
  v: StaffVisit,
  refused: FrameParts['refused'],
  until?: Temporal.Instant,
): Promise<Answer> => {
  const html = await home(desk, v, { refused, typed: v.form, folio: v.form.folio })
  return until ? tooMany(html, until) : refuse(html)
}

async function declare(desk: DeskUseCases, v: StaffVisit): Promise<Answer> {
  const { nss = '', apellido1 = '', apellido2 = '', calle = '', cp = '' } = v.form
  const outcome = await desk.declare(v.staff, { nss, apellido1, apellido2, calle, cp })
  if (outcome.ok) return go('/agente')
  const labels = {
    nss: words.nss,
    apellido1: words.surname1,
    calle: words.street,
    cp: words.postalCode,
  }
  const problems = Object.fromEntries(
    outcome.fields.map((field) => [
      field,
      v.view.t(words.check, { dato: v.view.t(labels[field]) }),
    ]),
  )
  return refuse(declarePage(v.view, await whoOf(desk, v), { typed: v.form, problems }))
}

async function search(
  desk: DeskUseCases,
  v: StaffVisit,
  asked: Parameters<DeskUseCases['lookUp']>[1],
): Promise<Answer> {
  const outcome = await desk.lookUp(v.staff, asked)
  if (outcome.ok) return show(resultsPage(v.view, await whoOf(desk, v), { looked: outcome.value }))
  if (outcome.code === 'reason-missing') {
    const problems = { 'motivo-nombre': v.view.t(refusalOf(outcome.code)) }
    return refuse(await home(desk, v, { typed: v.form, problems }))
  }
  return refusedHome(desk, v, { code: outcome.code }, outcome.until)
}

async function searchExact(desk: DeskUseCases, v: StaffVisit): Promise<Answer> {
  const read = keysOf(v.form.dato ?? '')
  const { folio } = v.form
  if (read.ok) return search(desk, v, { keys: read.value, reference: folio })
  const problems = { dato: v.view.t(refusalOf(read.code)) }
  return refuse(await home(desk, v, { typed: v.form, problems, folio }))
}

async function searchName(desk: DeskUseCases, v: StaffVisit): Promise<Answer> {
  const { nombre = '', apellido1 = '', apellido2 = '', nacimiento = '', folio } = v.form
  const read = nameKeyOf({ nombre, apellido1, apellido2, nacimiento })
  const reason = readReason(v.form.motivo)
  if (read.ok)
    return search(desk, v, { keys: [read.value], reference: folio, ...(reason && { reason }) })
  const field = read.code === 'birth-unreadable' ? 'nacimiento' : 'nombre'
  const problems = { [field]: v.view.t(refusalOf(read.code)) }
  return refuse(await home(desk, v, { typed: v.form, problems, folio }))
}

async function attend(desk: DeskUseCases, v: StaffVisit): Promise<Answer> {
  const reason = readReason(v.form.motivo)
  const ticket = v.form.quien ?? ''
  const opened = reason
    ? await desk.openCall(v.staff, { ticket, reason, callerNumber: v.form.numero })
    : cannot('reason-missing')
  return opened.ok
    ? go(`/agente/llamada/${opened.value}`)
    : refusedHome(desk, v, { code: opened.code })
}

async function takeBack(desk: DeskUseCases, v: StaffVisit): Promise<Answer> {
  const id = v.params.id ?? ''
  const taken = idForm.test(id) ? await desk.takeCallBack(v.staff, id) : cannot('taken')
  return taken.ok
    ? go(`/agente/llamada/${taken.value}`)
    : refusedHome(desk, v, { code: taken.code })
}

/** A case, with why the last step did not happen. */
async function oneCase(desk: DeskUseCases, v: StaffVisit, code?: string): Promise<Answer> {
  const shown = await desk.oneCase(v.staff, v.params.folio ?? '')
  if (!shown) return missing
  const html = casePage(v.view, await whoOf(desk, v), {
    shown,
    ...(code && { refused: { code } }),
  })
  return code ? refuse(html) : show(html)
}

async function approvals(desk: DeskUseCases, v: StaffVisit, code?: string): Promise<Answer> {
  const waiting = [
    ...(await desk.changesWaiting(v.staff)),
    ...(await desk.resetsWaiting(v.staff)),
    ...(await desk.returnsWaiting(v.staff)),
  ]
  const refused = code === undefined ? undefined : { code }
  const html = approvalsPage(v.view, await whoOf(desk, v), { waiting, refused })
  return code ? refuse(html) : show(html)
}

/** A new e-mail, second factors taken off, or an account given back: whichever waits under that id. */
async function decide(
  desk: DeskUseCases,
  v: StaffVisit,
  it: { requestId: string; approve: boolean },
) {
  if (!idForm.test(it.requestId)) return cannot('no-such-request')
  const change = await desk.decideChange(v.staff, it)
  if (change.ok || change.code !== 'no-such-request') return change
  const reset = await desk.decideReset(v.staff, it)
  if (reset.ok || reset.code !== 'no-such-request') return reset
  return desk.decideReturn(v.staff, { ...it, paperEnding: v.form['papel-final'] })
}

const caseRoutes = (desk: DeskUseCases): readonly Route[] => [
  staffGet('agent', '/agente/casos', async (v) =>
    show(casesPage(v.view, await whoOf(desk, v), await desk.queue(v.staff))),
  ),
  staffGet('agent', '/agente/casos/:folio', (v) => oneCase(desk, v)),
  staffPost('agent', '/agente/casos/:folio/tomar', async (v) => {
    const taken = await desk.takeCase(v.staff, v.params.folio ?? '')
    return taken.ok ? go(`/agente/casos/${v.params.folio}`) : oneCase(desk, v, taken.code)
  }),
  staffPost('agent', '/agente/casos/:folio', async (v) => {
    const { paso: to = '', nota: note = '' } = v.form
    const moved = await desk.moveCase(v.staff, { reference: v.params.folio ?? '', to, note })
    return moved.ok ? go(`/agente/casos/${v.params.folio}`) : oneCase(desk, v, moved.code)
  }),
]

export const deskRoutes = ({ desk, staff }: DeskDoor): readonly Route[] => [
  staffGet('agent', '/agente', async (v) => show(await home(desk, v, { folio: v.query.folio }))),
  staffPost('staff', '/agente/salir', async (v) => {
    await desk.closeShift(v.staff)
    await staff.signOut(v.staff)
    return withCookies(go('/agente/entrar'), { name: 'personal', value: '', life: 'gone' })
  }),
  staffPost('agent', '/agente/turno', async (v) => {
    await desk.openShift(v.staff)
    return go('/agente')
  }),
  staffPost('agent', '/agente/turno/cerrar', async (v) => {
    await desk.closeShift(v.staff)
    return go('/agente')
  }),
  staffGet('agent', '/agente/mis-datos', async (v) => {
    const { declared } = await desk.standingOf(v.staff)
    return show(declarePage(v.view, await whoOf(desk, v), { declared }))
  }),
  staffPost('agent', '/agente/mis-datos', (v) => declare(desk, v)),
  staffGet('agent', '/agente/buscar', () => go('/agente')),
  staffPost('agent', '/agente/buscar', (v) => searchExact(desk, v)),
  staffGet('agent', '/agente/buscar-por-nombre', () => go('/agente')),
  staffPost('agent', '/agente/buscar-por-nombre', (v) => searchName(desk, v)),
  staffPost('agent', '/agente/llamada', (v) => attend(desk, v)),
  staffPost('agent', '/agente/devolver/:id', (v) => takeBack(desk, v)),
  ...callRoutes(desk),
  ...returnRoutes(desk),
  ...caseRoutes(desk),
  staffGet('agent', '/agente/aprobaciones', (v) => approvals(desk, v)),
  staffPost('agent', '/agente/aprobaciones/:id', async (v) => {
    const requestId = v.params.id ?? ''
    const approve = v.form.si === 'si'
    const decided = await decide(desk, v, { requestId, approve })
    return decided.ok ? go('/agente/aprobaciones') : approvals(desk, v, decided.code)
  }),
  staffGet('agent', '/agente/guiones', async (v) =>
    show(scriptsPage(v.view, await whoOf(desk, v))),
  ),
  staffGet('supervisor', '/agente/supervision', async (v) =>
    show(supervisionPage(v.view, { name: v.staff.name, supervisor: true }, await desk.watch())),
  ),
]
