import type { BroughtUseCases } from '../../modules/imports/brought.usecases.ts'
import type { ImportsUseCases } from '../../modules/imports/imports.usecases.ts'
import { csv, csvType } from '../../platform/csv.ts'
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
import { operatorPostFile } from '../../platform/web-files.ts'
import { operatorOf } from './console.pages.ts'
import { findingTexts, reportHeads, reportPage } from './file-report.pages.ts'
import { broughtPage, broughtRoot, filesPage, filesRoot } from './files.pages.ts'
import { broughtRefusals } from './files.words.ts'

export type FilesConsole = {
  readonly imports: Pick<ImportsUseCases, 'latest' | 'reportOf'>
  readonly brought: BroughtUseCases
  readonly mostBytes: number
}

const shown = 50
const idForm = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

const board = async ({ imports, brought, mostBytes }: FilesConsole) => ({
  imports: await imports.latest(shown),
  brought: await brought.brought(shown),
  mostMb: Math.trunc(mostBytes / 1_000_000),
})
const reportIn = async ({ imports }: FilesConsole, v: StaffVisit) => {
  const id = v.params.id ?? ''
  return idForm.test(id) ? imports.reportOf(id) : undefined
}

async function decided(x: FilesConsole, v: StaffVisit, act: 'confirm' | 'drop'): Promise<Answer> {
  const fileId = v.params.id ?? ''
  const outcome = await x.brought[act](fileId, operatorOf(v.staff))
  if (outcome.ok) return go(`${broughtRoot}/${fileId}?listo=si`)
  const file = await x.brought.broughtFile(fileId)
  if (!file) return missing
  const problems = { contenido: v.view.t(broughtRefusals[outcome.code]) }
  const { staffId } = v.staff
  return refuse(broughtPage(v.view, v.staff, { file, staffId, problems }))
}

async function* linesOf(v: StaffVisit, report: NonNullable<Awaited<ReturnType<typeof reportIn>>>) {
  yield report.findings.map((found) => findingTexts(v.view, found))
}

export const filesRoutes = (x: FilesConsole): readonly Route[] => [
  staffGet('operator', filesRoot, async (v) => show(filesPage(v.view, v.staff, await board(x)))),
  operatorPostFile(filesRoot, x.mostBytes, async (v) => {
    const { bytes, tooBig, name } = v.upload
    const kind = v.form.tipo ?? ''
    const brought = await x.brought.bring({ kind, name, bytes, tooBig }, operatorOf(v.staff))
    if (brought.ok) return go(`${broughtRoot}/${brought.value}`)
    const box = brought.code === 'kind-missing' ? 'tipo' : 'archivo'
    const problems = { [box]: v.view.t(broughtRefusals[brought.code]) }
    return refuse(filesPage(v.view, v.staff, { ...(await board(x)), kind, problems }))
  }),
  staffGet('operator', `${broughtRoot}/:id`, async (v) => {
    const file = await x.brought.broughtFile(v.params.id ?? '')
    const done = v.query.listo === 'si'
    const { staffId } = v.staff
    return file ? show(broughtPage(v.view, v.staff, { file, staffId, done })) : missing
  }),
  staffPost('operator', `${broughtRoot}/:id/aceptar`, (v) => decided(x, v, 'confirm')),
  staffPost('operator', `${broughtRoot}/:id/descartar`, (v) => decided(x, v, 'drop')),
  staffGet('operator', `${filesRoot}/:id`, async (v) => {
    const report = await reportIn(x, v)
    const asked = /^[1-9]\d{0,3}$/.test(v.query.pagina ?? '') ? +v.query.pagina! : 1
    return report ? show(reportPage(v.view, v.staff, report, asked)) : missing
  }),
  staffGet('operator', `${filesRoot}/:id/reporte`, async (v) => {
    const report = await reportIn(x, v)
    if (!report) return missing
    const heads = reportHeads.map((one) => v.view.t(one))
    return download('reporte.csv', csvType, csv(heads, linesOf(v, report)))
  }),
]
