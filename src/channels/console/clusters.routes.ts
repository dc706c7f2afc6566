import type { CannotWorkOn, WorkingUseCases } from '../../modules/clusters/working.usecases.ts'
import {
  type Answer,
  missing,
  type Route,
  refuse,
  type StaffVisit,
  show,
  staffGet,
  staffPost,
} from '../../platform/web.ts'
import { type ClusterProps, clusterPage, clustersPage, clustersRoot } from './clusters.pages.ts'
import { clusterRefusals, clusterWords as words } from './clusters.words.ts'
import { operatorOf } from './console.pages.ts'

const idForm = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
const idOf = (v: StaffVisit): string =>
  idForm.test(v.params.grupo ?? '') ? v.params.grupo! : '00000000-0000-0000-0000-000000000000'

type More = Pick<ClusterProps, 'touched' | 'typed' | 'problems' | 'news'>

async function page(x: WorkingUseCases, v: StaffVisit, more: More = {}): Promise<Answer> {
  const found = await x.one(idOf(v))
  if (!found) return missing
  const html = clusterPage(v.view, v.staff, { ...found, ...more, staffId: v.staff.staffId })
  return more.problems ? refuse(html) : show(html)
}

/** The page again with why not, beside its box. */
const refused = (
  x: WorkingUseCases,
  v: StaffVisit,
  code: CannotWorkOn,
  reasonBox: string,
): Promise<Answer> => {
  const box = code === 'mark-missing' ? 'que-es' : reasonBox
  const problems = { [box]: v.view.t(clusterRefusals[code]) }
  return page(x, v, { problems, typed: v.form })
}

async function open(x: WorkingUseCases, v: StaffVisit): Promise<Answer> {
  const it = { clusterId: idOf(v), reason: v.form['razon-ver'] ?? '' }
  const opened = await x.open(it, operatorOf(v.staff))
  return opened.ok ? page(x, v, { touched: opened.value }) : refused(x, v, opened.code, 'razon-ver')
}

async function mark(x: WorkingUseCases, v: StaffVisit): Promise<Answer> {
  const { 'que-es': marked, 'razon-marca': reason = '' } = v.form
  const done = await x.mark({ clusterId: idOf(v), marked, reason }, operatorOf(v.staff))
  if (!done.ok) return refused(x, v, done.code, 'razon-marca')
  return page(x, v, { news: v.view.t(words.markTitle) })
}

async function askFreeze(x: WorkingUseCases, v: StaffVisit): Promise<Answer> {
  const it = { clusterId: idOf(v), reason: v.form['razon-detener'] ?? '' }
  const asked = await x.askFreeze(it, operatorOf(v.staff))
  if (!asked.ok) return refused(x, v, asked.code, 'razon-detener')
  return page(x, v, { news: v.view.t(words.freezeWaits) })
}

async function decide(x: WorkingUseCases, v: StaffVisit): Promise<Answer> {
  const it = { clusterId: idOf(v), agree: v.form.si === 'si' }
  const decided = await x.decideFreeze(it, operatorOf(v.staff))
  if (!decided.ok) return refused(x, v, decided.code, 'razon-detener')
  return page(x, v, { news: v.view.t(words.frozen, { n: decided.value }) })
}

export const clustersRoutes = (x: WorkingUseCases): readonly Route[] => [
  staffGet('operator', clustersRoot, async (v) =>
    show(clustersPage(v.view, v.staff, await x.board())),
  ),
  staffGet('operator', `${clustersRoot}/:grupo`, (v) => page(x, v)),
  staffPost('operator', `${clustersRoot}/:grupo/personas`, (v) => open(x, v)),
  staffPost('operator', `${clustersRoot}/:grupo/marca`, (v) => mark(x, v)),
  staffPost('operator', `${clustersRoot}/:grupo/detener`, (v) => askFreeze(x, v)),
  staffPost('operator', `${clustersRoot}/:grupo/detener/decidir`, (v) => decide(x, v)),
]
