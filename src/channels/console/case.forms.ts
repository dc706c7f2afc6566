// The forms of a case, one for each act that its operator is offered.
import { placeWords } from '../../modules/tramites/case.words.ts'
import { definitions } from '../../modules/tramites/definitions.ts'
import { kindWords } from '../../modules/tramites/definitions.words.ts'
import type { AtWork } from '../../modules/tramites/queueing.usecases.ts'
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
import { button } from '../../platform/pages/parts.ts'
import type { View } from '../../platform/pages/view.ts'
import type { Form } from '../../platform/web.ts'
import { actsOf, type CaseAct } from './case-acts.ts'
import { casesRoot } from './cases.pages.ts'
import { actWords, casesWords as words } from './cases.words.ts'

export type Filled = { readonly typed: Form; readonly problems: Problems }
type Props = {
  readonly one: AtWork
  readonly staffId: string
  readonly refused?: Filled & { readonly act: CaseAct | 'papel' }
}

/** The box of each act that a refusal belongs to; of an act without one, its section. */
export const boxOf: Readonly<Record<CaseAct, string>> = {
  tomar: 'tomar',
  relevar: 'relevar-razon',
  decidir: 'decidir-razon',
  hacer: 'hacer',
  terminar: 'terminar-nota',
  proponer: 'proponer-razon',
  pedir: 'pedir-que',
  ampliar: 'ampliar-razon',
  escribir: 'escribir-texto',
  soltar: 'soltar',
}
const most = 1_000

const line = (view: View, name: string, label: string, { typed, problems }: Filled): Html =>
  textField(view, { name, label, value: typed[name], maxlength: most }, problems)

function proposing(view: View, filled: Filled): Html {
  const { typed, problems } = filled
  const choices = [
    { value: 'approved', label: view.t(words.approve) },
    { value: 'declined', label: view.t(words.decline) },
  ]
  const outcome = {
    name: 'proponer-que',
    legend: view.t(words.outcome),
    value: typed['proponer-que'],
    choices,
  }
  const note = {
    name: 'proponer-nota',
    label: view.t(words.note),
    hint: view.t(words.noteHint),
    value: typed['proponer-nota'],
    maxlength: most,
  }
  return html`${radioField(view, outcome, problems)}
${line(view, 'proponer-razon', view.t(words.reason), filled)}
${longTextField(view, note, problems)}`
}

function asking(view: View, kind: AtWork['tramite']['type'], { typed, problems }: Filled): Html {
  const what = {
    name: 'pedir-que',
    label: view.t(words.what),
    hint: view.t(words.whatHint),
    value: typed['pedir-que'],
    maxlength: most,
  }
  const names = Object.keys(definitions[kind].papers)
  const boxes = names.map((paper) => {
    const name = `pedir-${paper}`
    const label = view.t(kindWords[kind].papers[paper]!.label)
    return checkField(view, { name, label, checked: typed[name] === 'si' })
  })
  const papers =
    boxes.length === 0
      ? nothing
      : html`<fieldset class="field"><legend class="label">${view.t(words.askedPapers)}</legend>\n${boxes}</fieldset>`
  return html`${longTextField(view, what, problems)}\n${papers}`
}

const deciding = (view: View, filled: Filled): Html =>
  html`${line(view, 'decidir-razon', view.t(words.why), filled)}
<div class="row"><button class="btn" name="decidir" value="si">${view.t(words.agree)}</button><button class="btn btn-2" name="decidir" value="no">${view.t(words.sendBack)}</button></div>`

/** Who does it where we do not: ordered there, and written here with their number. */
function outsideNote(view: View, { tramite }: AtWork): Piece {
  const { effect, outside } = definitions[tramite.type]
  if (!outside || effect) return nothing
  return html`<p>${view.t(words.outsideText, { lugar: view.t(placeWords[outside]) })}</p>`
}

function fieldsOf(view: View, { one }: Props, act: CaseAct, filled: Filled): Piece {
  switch (act) {
    case 'proponer':
      return proposing(view, filled)
    case 'pedir':
      return asking(view, one.tramite.type, filled)
    case 'decidir':
      return deciding(view, filled)
    case 'hacer':
      return outsideNote(view, one)
    case 'relevar':
    case 'ampliar':
      return line(view, boxOf[act], view.t(words.reason), filled)
    case 'terminar':
      return html`${definitions[one.tramite.type].outside ? line(view, 'terminar-folio', view.t(words.outsideNumber), filled) : nothing}${line(view, boxOf[act], view.t(words.finalNote), filled)}`
    case 'escribir': {
      const name = boxOf[act]
      const value = filled.typed[name]
      const field = { name, label: view.t(words.text), value, maxlength: most }
      return longTextField(view, field, filled.problems)
    }
    default:
      return nothing
  }
}

const none: Filled = { typed: Object.create(null), problems: noProblems }
/** Acts that end it or hand it on stand out; the rest are there when they are wanted. */
const strong: readonly CaseAct[] = ['tomar', 'hacer', 'terminar', 'proponer']

function actForm(view: View, props: Props, act: CaseAct): Html {
  const filled = props.refused?.act === act ? props.refused : none
  const press = view.t(actWords[act])
  const look = strong.includes(act) ? 'btn' : 'btn btn-2'
  return html`<section class="box stack-s" id="${act}" aria-labelledby="hacer-${act}">
<h2 id="hacer-${act}">${press}</h2>
${form(
  view,
  `${casesRoot}/${props.one.tramite.reference}/${act}`,
  html`${fieldsOf(view, props, act, filled)}
${act === 'decidir' ? nothing : button(press, look)}`,
)}
</section>`
}

/** What this person may do now, a form each. */
export const actForms = (view: View, props: Props): Html =>
  html`${actsOf(props.one, props.staffId).map((act) => html`${actForm(view, props, act)}\n`)}`
