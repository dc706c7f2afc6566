import type { Typed } from '../../modules/parameters/new-value.ts'
import { isParameterName, type ParameterName } from '../../modules/parameters/parameters.ts'
import type { ParametersUseCases } from '../../modules/parameters/parameters.usecases.ts'
import { refusalWords } from '../../modules/parameters/parameters.words.ts'
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
import { parameterPage, parametersPage, problemsOf } from './parameters.pages.ts'

const root = '/operacion/parametros'

const actor = ({ staff }: StaffVisit) => ({
  kind: 'staff' as const,
  staffId: staff.staffId,
  name: staff.name,
  role: 'operator',
})
const typedIn = ({ form }: StaffVisit): Typed => ({
  validFrom: form.desde ?? '',
  value: form.valor ?? '',
  source: form.fuente ?? '',
  mark: form.marca ?? '',
  reason: form.razon ?? '',
})

/** The figure of the address; nothing else is there. */
const named =
  (next: (v: StaffVisit, name: ParameterName) => Promise<Answer>) => async (v: StaffVisit) => {
    const name = v.params.name ?? ''
    return isParameterName(name) ? next(v, name) : missing
  }

export function parameterRoutes(parameters: ParametersUseCases): readonly Route[] {
  const add = async (v: StaffVisit, name: ParameterName) => {
    const typed = typedIn(v)
    const outcome = await parameters.record(name, typed, actor(v))
    if (outcome.ok) return go(`${root}/${name}?listo=si`)
    const entries = await parameters.historyOf(name)
    const problems = problemsOf(v.view, outcome.problems)
    return refuse(parameterPage(v.view, v.staff, { name, entries, typed, problems }))
  }
  const withdraw = async (v: StaffVisit, name: ParameterName) => {
    const withdrawn = { day: v.form.dia ?? '', reason: v.form.porque ?? '' }
    const typed = { validFrom: withdrawn.day, reason: withdrawn.reason }
    const outcome = await parameters.withdraw(name, typed, actor(v))
    if (outcome.ok) return go(`${root}/${name}?listo=si`)
    const entries = await parameters.historyOf(name)
    const box = outcome.code.startsWith('reason') ? 'porque' : 'dia'
    const problems = { [box]: v.view.t(refusalWords[outcome.code]) }
    return refuse(parameterPage(v.view, v.staff, { name, entries, withdrawn, problems }))
  }
  return [
    staffGet('operator', root, async (v) =>
      show(parametersPage(v.view, v.staff, await parameters.current())),
    ),
    staffGet(
      'operator',
      `${root}/:name`,
      named(async (v, name) => {
        const entries = await parameters.historyOf(name)
        return show(
          parameterPage(v.view, v.staff, { name, entries, saved: v.query.listo === 'si' }),
        )
      }),
    ),
    staffPost('operator', `${root}/:name`, named(add)),
    staffPost('operator', `${root}/:name/retirar`, named(withdraw)),
  ]
}
