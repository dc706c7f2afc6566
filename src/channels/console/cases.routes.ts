import { kindNamed } from '../../modules/tramites/definitions.ts'
import { atWork } from '../../modules/tramites/queue.store.ts'
import type { QueueFilter } from '../../modules/tramites/queueing.usecases.ts'
import type { Operator, WorkingUseCases } from '../../modules/tramites/working.usecases.ts'
import { cannotWorkWords } from '../../modules/tramites/working.words.ts'
import { contentTypes, reasonIn } from '../../modules/uploads/uploads.ts'
import type { UploadsUseCases } from '../../modules/uploads/uploads.usecases.ts'
import type { Problems } from '../../platform/pages/fields.ts'
import {
  type Answer,
  download,
  go,
  missing,
  type Route,
  refuse,
  type StaffVisit,
  show,
  staffGet,
  staffPost,
} from '../../platform/web.ts'
import { boxOf } from './case.forms.ts'
import { type CaseProps, casePage } from './case.pages.ts'
import { barredFrom, type CaseAct, caseActs } from './case-acts.ts'
import { casesPage, casesRoot } from './cases.pages.ts'
import { casesWords as words } from './cases.words.ts'

export type CasesConsole = {
  readonly working: WorkingUseCases
  readonly uploads: Pick<UploadsUseCases, 'listed' | 'bytesForStaff' | 'safety'>
}

const actor = ({ staff }: StaffVisit): Operator => ({
  kind: 'staff',
  staffId: staff.staffId,
  name: staff.name,
  role: 'operator',
})
const asked = (v: StaffVisit) => ({ reference: v.params.folio ?? '', by: actor(v) })
const field = ({ form }: StaffVisit, name: string): string => form[name] ?? ''

const filterOf = ({ query, staff }: StaffVisit): QueueFilter => ({
  state: atWork.find((state) => state === query.estado),
  kind: kindNamed(query.tipo),
  mine: query.mios === 'si' ? staff.staffId : undefined,
  late: query.tarde === 'si',
  page: /^\d{1,4}$/.test(query.pagina ?? '') ? Number.parseInt(query.pagina!, 10) : 0,
})

async function queue({ working, uploads }: CasesConsole, v: StaffVisit): Promise<Answer> {
  const filter = filterOf(v)
  const [lines, depths, safety] = await Promise.all([
    working.queue(filter),
    working.depths(),
    uploads.safety(),
  ])
  const { staffId } = v.staff
  return show(casesPage(v.view, v.staff, { staffId, filter, lines, depths, safety }))
}

async function pageOf(
  { working, uploads }: CasesConsole,
  v: StaffVisit,
  more: Pick<CaseProps, 'done' | 'refused'>,
): Promise<Answer> {
  const one = await working.one(asked(v))
  if (!one) return missing
  const { staffId } = v.staff
  const files = await uploads.listed(one.papers.map(({ uploadId }) => uploadId))
  const code = barredFrom(one, staffId)
  const barred = code && v.view.t(cannotWorkWords[code])
  const html = casePage(v.view, v.staff, { staffId, one, uploads: files, barred, ...more })
  return more.refused ? refuse(html) : show(html)
}

/** The papers that were ticked among those that the kind knows: whatever else was sent is left alone. */
const papersIn = (v: StaffVisit): readonly string[] =>
  Object.keys(v.form).flatMap((name) =>
    v.form[name] === 'si' && name.startsWith('pedir-') ? [name.slice('pedir-'.length)] : [],
  )

type Acting = (w: WorkingUseCases, v: StaffVisit) => ReturnType<WorkingUseCases['take']>
const acting: Readonly<Record<CaseAct, Acting>> = {
  tomar: (w, v) => w.take(asked(v)),
  soltar: (w, v) => w.release(asked(v)),
  relevar: (w, v) => w.takeOver({ ...asked(v), reason: field(v, 'relevar-razon') }),
  pedir: (w, v) =>
    w.askInformation({ ...asked(v), what: field(v, 'pedir-que'), papers: papersIn(v) }),
  ampliar: (w, v) => w.extend({ ...asked(v), reason: field(v, 'ampliar-razon') }),
  proponer: (w, v) =>
    w.propose({
      ...asked(v),
      outcome: v.form['proponer-que'] === 'approved' ? 'approved' : 'declined',
      reason: field(v, 'proponer-razon'),
      note: field(v, 'proponer-nota'),
    }),
  decidir: (w, v) =>
    w.decide({ ...asked(v), agree: v.form.decidir === 'si', why: field(v, 'decidir-razon') }),
  hacer: (w, v) => w.execute(asked(v)),
  terminar: (w, v) => {
    const note = field(v, 'terminar-nota').trim()
    const outside = field(v, 'terminar-folio')
    return w.finish({ ...asked(v), outside, ...(note !== '' && { note }) })
  },
  escribir: (w, v) => w.message({ ...asked(v), text: field(v, 'escribir-texto') }),
}

/** What is missing from a form before anything is asked of the rules. */
function missingIn(v: StaffVisit, act: CaseAct): Problems | undefined {
  const outcome = v.form['proponer-que']
  if (act === 'proponer' && outcome !== 'approved' && outcome !== 'declined')
    return { 'proponer-que': v.view.t(words.noOutcome) }
  const why = act === 'decidir' && v.form.decidir !== 'si' ? field(v, 'decidir-razon').trim() : 'x'
  return why === '' ? { 'decidir-razon': v.view.t(cannotWorkWords['nothing-said']) } : undefined
}

/** The box that a refusal belongs to: of a proposal, the one that is empty. */
function boxIn(v: StaffVisit, act: CaseAct): string {
  const reasonGiven = act === 'proponer' && field(v, 'proponer-razon').trim() !== ''
  return reasonGiven ? 'proponer-nota' : boxOf[act]
}

/** Refusals of the number that somebody else gave. */
const ofReference: ReadonlySet<string> = new Set(['no-reference', 'reference-shape'])

async function act(x: CasesConsole, v: StaffVisit, which: CaseAct): Promise<Answer> {
  const typed = v.form
  const problems = missingIn(v, which)
  if (problems) return pageOf(x, v, { refused: { act: which, typed, problems } })
  const outcome = await acting[which](x.working, v)
  if (outcome.ok) return go(`${casesRoot}/${v.params.folio}?listo=si`)
  if (outcome.code === 'no-such-folio') return missing
  const box = ofReference.has(outcome.code) ? 'terminar-folio' : boxIn(v, which)
  const said = { [box]: v.view.t(cannotWorkWords[outcome.code]) }
  return pageOf(x, v, { refused: { act: which, typed, problems: said } })
}

/** A paper of this very case, with a reason that its person reads; anything else is a 404. */
async function paper(x: CasesConsole, v: StaffVisit): Promise<Answer> {
  const one = await x.working.one(asked(v))
  const uploadId = field(v, 'papel')
  if (!one?.papers.some((sent) => sent.uploadId === uploadId)) return missing
  const reason = reasonIn(v.form['papel-razon'])
  const refused = (name: string, said: (typeof words)['noReason']) =>
    pageOf(x, v, { refused: { act: 'papel', typed: v.form, problems: { [name]: v.view.t(said) } } })
  if (reason === undefined) return refused('papel-razon', words.noReason)
  const found = await x.uploads.bytesForStaff({ uploadId, by: actor(v), reason })
  if (!found) return refused('papel', words.noPaper)
  return download(found.name, contentTypes[found.kind], found.bytes)
}

export const casesRoutes = (x: CasesConsole): readonly Route[] => [
  staffGet('operator', casesRoot, (v) => queue(x, v)),
  staffGet('operator', `${casesRoot}/:folio`, (v) =>
    pageOf(x, v, { done: v.query.listo === 'si' }),
  ),
  staffPost('operator', `${casesRoot}/:folio/papel`, (v) => paper(x, v)),
  ...caseActs.map((which) =>
    staffPost('operator', `${casesRoot}/:folio/${which}`, (v) => act(x, v, which)),
  ),
]
