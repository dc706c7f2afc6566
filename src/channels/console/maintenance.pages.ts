// Planned stops, for operators: what is planned, how it will look, and the second person who publishes it.
import type { Instant } from '../../foundation/time.ts'
import { parts } from '../../modules/maintenance/maintenance.ts'
import {
  kindWords,
  partWords,
  stageWords,
  consoleStopWords as words,
} from '../../modules/maintenance/maintenance.words.ts'
import { type Stop, stageOf, windowOf } from '../../modules/maintenance/planning.ts'
import { clockTime, dayAndTime } from '../../platform/pages/dates.ts'
import {
  checkField,
  form,
  longTextField,
  noProblems,
  type Problems,
  radioField,
  textField,
} from '../../platform/pages/fields.ts'
import { type Html, html, nothing, type Piece } from '../../platform/pages/html.ts'
import { button, notice } from '../../platform/pages/parts.ts'
import { listed } from '../../platform/pages/stop.ts'
import type { View } from '../../platform/pages/view.ts'
import type { Form } from '../../platform/web.ts'
import { frame, type Staff, table } from './console.pages.ts'

export const root = '/operacion/mantenimiento'

/** The hour of here, and that of the readers abroad under it. */
export function bothHours(view: View, at: Instant): Piece {
  const abroad = ['America/New_York', 'America/Chicago', 'America/Los_Angeles']
  const told = abroad.map((zone) => clockTime(view.lang, at, zone))
  return html`${dayAndTime(view.lang, at)}<br><span class="muted small">${view.t(words.abroad)}: ${told.join(' · ')}</span>`
}
export const partsOf = (view: View, stop: Stop): string =>
  listed(
    view,
    stop.parts.map((part) => partWords[part]),
  )
export const startOf = (view: View, stop: Stop): Piece => {
  const at = windowOf(stop)?.startsAt ?? stop.startsAt
  return at ? bothHours(view, at) : view.t(words.atOnce)
}
export const endOf = (stop: Stop): Instant => windowOf(stop)?.endsAt ?? stop.endsAt

const listRow = (view: View, stop: Stop): readonly Piece[] => [
  html`<a href="${view.to(`${root}/${stop.windowId}`)}">${partsOf(view, stop)}</a>`,
  view.t(kindWords[stop.kind]),
  startOf(view, stop),
  bothHours(view, endOf(stop)),
  view.t(stageWords[stageOf(stop, view.now)]),
]

function list(view: View, stops: readonly Stop[]): Html {
  if (stops.length === 0) return html`<p>${view.t(words.none)}</p>`
  const columns = [words.what, words.how, words.starts, words.ends, words.state]
  return table(
    view.t(words.list),
    columns.map((said) => ({ label: view.t(said) })),
    stops.map((stop) => listRow(view, stop)),
  )
}

export const times = (view: View, of: 'desde' | 'hasta', typed: Form, problems: Problems): Html => {
  const [day, time] =
    of === 'desde' ? [words.startDay, words.startTime] : [words.endDay, words.endTime]
  const box = (name: string, said: (typeof words)['startDay'], hint: (typeof words)['startDay']) =>
    textField(
      view,
      { name, label: view.t(said), hint: view.t(hint), value: typed[name], width: 'w-11' },
      problems,
    )
  return html`${box(`${of}-dia`, day, words.dayHint)}
${box(`${of}-hora`, time, words.timeHint)}`
}

function planForm(view: View, typed: Form, problems: Problems): Html {
  return form(
    view,
    root,
    html`<h2>${view.t(words.add)}</h2>
<fieldset class="field" id="partes"${problems.partes ? html` aria-describedby="partes-error"` : nothing}>
<legend class="label">${view.t(words.what)}</legend>
${problems.partes ? html`<p class="error" id="partes-error">${problems.partes}</p>` : nothing}
${parts.map((part) => checkField(view, { name: `parte-${part}`, label: view.t(partWords[part]), checked: typed[`parte-${part}`] === 'si' }))}
</fieldset>
${radioField(view, { name: 'como', legend: view.t(words.how), value: typed.como, choices: (['closed', 'read-only'] as const).map((value) => ({ value, label: view.t(kindWords[value]) })) }, problems)}
${radioField(
  view,
  {
    name: 'cuando',
    legend: view.t(words.when),
    value: typed.cuando ?? 'hora',
    choices: [
      { value: 'hora', label: view.t(words.later) },
      { value: 'ya', label: view.t(words.now) },
    ],
  },
  problems,
)}
${times(view, 'desde', typed, problems)}
${times(view, 'hasta', typed, problems)}
${longTextField(view, { name: 'texto-es', label: view.t(words.es), hint: view.t(words.messageHint), value: typed['texto-es'], optional: true, maxlength: 300 }, problems)}
${longTextField(view, { name: 'texto-en', label: view.t(words.en), value: typed['texto-en'], optional: true, maxlength: 300 }, problems)}
${textField(view, { name: 'razon', label: view.t(words.reason), value: typed.razon, maxlength: 200 }, problems)}
${button(view.t(words.save))}`,
  )
}

const passForm = (view: View): Html =>
  form(
    view,
    `${root}/pase`,
    html`<h2>${view.t(words.pass)}</h2>
<p>${view.t(words.passText)}</p>
${button(view.t(words.passGive), 'btn btn-2')}`,
  )

export type StopsProps = {
  readonly stops: readonly Stop[]
  readonly typed?: Form
  readonly problems?: Problems
  readonly done?: boolean
}
export const doneNotice = (view: View, done: boolean | undefined): Html =>
  done ? notice('done', view.t(words.done), view.t(words.doneText)) : nothing

/** Everything planned, and the form to plan another. */
export function stopsPage(view: View, staff: Staff, props: StopsProps): Html {
  const { stops, typed = {}, problems = noProblems, done } = props
  return frame(
    view,
    staff,
    {
      title: view.t(words.title),
      path: root,
      problems,
    },
    html`${doneNotice(view, done)}
<p>${view.t(words.intro)}</p>
${list(view, stops)}
${planForm(view, typed, problems)}
${passForm(view)}`,
  )
}
