// The dated figures, for operators: what counts today, from where, and everything that was ever written.
import { dayOf } from '../../foundation/time.ts'
import { nameWords } from '../../modules/parameters/names.words.ts'
import type { NewValueProblems, Typed, TypedField } from '../../modules/parameters/new-value.ts'
import {
  marks,
  type Parameter,
  type ParameterName,
  type Parameters,
  parameterNames,
  plainValue,
  unitOf,
} from '../../modules/parameters/parameters.ts'
import type { Entry } from '../../modules/parameters/parameters.usecases.ts'
import {
  fieldWords,
  markWords,
  refusalWords,
  unitWords,
  parametersWords as words,
} from '../../modules/parameters/parameters.words.ts'
import { dayAndTime, shortDay } from '../../platform/pages/dates.ts'
import {
  form,
  noProblems,
  type Problems,
  radioField,
  textField,
} from '../../platform/pages/fields.ts'
import { type Html, html, nothing, type Piece } from '../../platform/pages/html.ts'
import { button, notice } from '../../platform/pages/parts.ts'
import type { View } from '../../platform/pages/view.ts'
import { frame, type Staff, table } from './console.pages.ts'

const root = '/operacion/parametros'

const said = (view: View, one: Parameter): Piece =>
  html`${plainValue(one.name, one.value)} <span class="muted small">${shortDay(view.lang, one.validFrom)}</span>`

function rowOf(view: View, parameters: Parameters, name: ParameterName): readonly Piece[] {
  const today = dayOf(view.now)
  const now = parameters.on(name, today)
  const next = parameters.of(name).find((one) => now !== one && one.validFrom.since(today).sign > 0)
  return [
    html`<a href="${view.to(`${root}/${name}`)}">${view.t(nameWords[name])}</a>`,
    view.t(unitWords[unitOf[name]]),
    now ? said(view, now) : view.t(words.none),
    now ? view.t(markWords[now.mark]) : '',
    next ? said(view, next) : '',
    now?.source ?? '',
  ]
}

/** All figures and what counts today. */
export function parametersPage(view: View, staff: Staff, parameters: Parameters): Html {
  const columns = [
    words.name,
    words.unit,
    words.now,
    fieldWords.mark,
    words.next,
    fieldWords.source,
  ].map((one) => ({ label: view.t(one) }))
  const rows = parameterNames.map((name) => rowOf(view, parameters, name))
  const title = view.t(words.title)
  return frame(
    view,
    staff,
    { title, path: root },
    html`<p>${view.t(words.intro)}</p>\n${table(title, columns, rows)}`,
  )
}

const historyRow = (view: View, one: Entry): readonly Piece[] => [
  shortDay(view.lang, one.validFrom),
  one.value === null ? view.t(words.withdrawn) : plainValue(one.name, one.value),
  view.t(markWords[one.mark]),
  one.source,
  one.reason === null ? view.t(words.byFile) : `${one.recordedBy}: ${one.reason}`,
  dayAndTime(view.lang, one.recordedAt),
]

function historyOf(view: View, entries: readonly Entry[]): Html {
  if (entries.length === 0) return html`<p>${view.t(words.empty)}</p>`
  const columns = [words.from, fieldWords.value, fieldWords.mark, fieldWords.source, words.who]
  const heads = [...columns, words.written].map((one) => ({ label: view.t(one) }))
  return table(
    view.t(words.history),
    heads,
    entries.map((one) => historyRow(view, one)),
  )
}

/** The name of each box, in the address of the page's own language. */
export const boxOf: Readonly<Record<TypedField, string>> = {
  validFrom: 'desde',
  value: 'valor',
  source: 'fuente',
  mark: 'marca',
  reason: 'razon',
}
export type Withdrawal = { readonly day: string; readonly reason: string }

export type ParameterProps = {
  readonly name: ParameterName
  readonly entries: readonly Entry[]
  readonly typed?: Typed
  readonly withdrawn?: Withdrawal
  readonly problems?: Problems
  readonly saved?: boolean
}

/** What is wrong, by the box on the page. */
export const problemsOf = (view: View, found: NewValueProblems): Problems =>
  Object.fromEntries(
    Object.entries(found).map(([field, code]) => [
      boxOf[field as TypedField],
      view.t(refusalWords[code]),
    ]),
  )

function addForm(view: View, { name, typed, problems = noProblems }: ParameterProps): Html {
  const label = (field: TypedField) => view.t(fieldWords[field])
  const unidad = view.t(unitWords[unitOf[name]])
  return form(
    view,
    `${root}/${name}`,
    html`<h2>${view.t(words.add)}</h2>
<p>${view.t(words.addHint)}</p>
${textField(view, { name: 'desde', label: label('validFrom'), hint: view.t(words.dayHint), value: typed?.validFrom, width: 'w-11' }, problems)}
${textField(view, { name: 'valor', label: label('value'), hint: view.t(words.valueHint, { unidad }), value: typed?.value, inputmode: 'decimal', width: 'w-11' }, problems)}
${textField(view, { name: 'fuente', label: label('source'), hint: view.t(words.sourceHint), value: typed?.source, maxlength: 200 }, problems)}
${radioField(view, { name: 'marca', legend: label('mark'), value: typed?.mark, choices: marks.map((value) => ({ value, label: view.t(markWords[value]) })) }, problems)}
${textField(view, { name: 'razon', label: label('reason'), value: typed?.reason, maxlength: 200 }, problems)}
${button(view.t(words.save))}`,
  )
}

const withdrawForm = (
  view: View,
  { name, withdrawn, problems = noProblems }: ParameterProps,
): Html =>
  form(
    view,
    `${root}/${name}/retirar`,
    html`<h2>${view.t(words.withdraw)}</h2>
<p>${view.t(words.withdrawHint)}</p>
${textField(view, { name: 'dia', label: view.t(words.withdrawDay), hint: view.t(words.dayHint), value: withdrawn?.day, width: 'w-11' }, problems)}
${textField(view, { name: 'porque', label: view.t(words.withdrawReason), value: withdrawn?.reason, maxlength: 200 }, problems)}
${button(view.t(words.withdrawSave), 'btn btn-2')}`,
  )

/** One figure: its history, and the way to write another value. */
export function parameterPage(view: View, staff: Staff, props: ParameterProps): Html {
  const { problems } = props
  const title = view.t(nameWords[props.name])
  return frame(
    view,
    staff,
    { title, path: root, problems },
    html`${props.saved ? notice('done', view.t(words.saved), view.t(words.savedText)) : nothing}
${historyOf(view, props.entries)}
${addForm(view, props)}
${withdrawForm(view, props)}
<p><a href="${view.to(root)}">${view.t(words.back)}</a></p>`,
  )
}
