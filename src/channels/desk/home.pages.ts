// Where a shift begins: search, what waits, and what was found.
import type { Instant } from '../../foundation/time.ts'
import type { Reason } from '../../modules/desk/calls.ts'
import { deskReasonWords, type Looked } from '../../modules/desk/desk.usecases.ts'
import { clockTime, dayAndTime } from '../../platform/pages/dates.ts'
import { form, noProblems, type Problems, textField } from '../../platform/pages/fields.ts'
import { type Html, html, nothing } from '../../platform/pages/html.ts'
import { button, notice } from '../../platform/pages/parts.ts'
import type { View } from '../../platform/pages/view.ts'
import type { Form } from '../../platform/web.ts'
import { table } from '../console/console.pages.ts'
import { deskWords as words } from './desk.words.ts'
import { type Attending, type FrameParts, frame, script, whyField } from './frame.pages.ts'

export type HomeProps = {
  readonly shift: 'open' | 'closed' | 'elsewhere'
  readonly since?: Instant | undefined
  readonly callBacks?: readonly {
    callBackId: string
    name: string
    about: Reason
    dueAt: Instant
  }[]
  readonly typed?: Form
  readonly problems?: Problems
  readonly refused?: FrameParts['refused']
  /** A folio whose person is still to be found: it goes with the next search. */
  readonly folio?: string | undefined
}

const exactForm = (view: View, { typed, problems = noProblems, folio }: HomeProps): Html =>
  form(
    view,
    '/agente/buscar',
    html`${folio ? html`<input type="hidden" name="folio" value="${folio}">` : nothing}
${textField(view, { name: 'dato', label: view.t(words.exact), hint: view.t(words.exactHint), value: typed?.dato, code: true, autocomplete: 'off', maxlength: 60 }, problems)}
${button(view.t(words.look))}`,
    'stack-s box',
  )

const nameForm = (view: View, { typed, problems = noProblems, folio }: HomeProps): Html => {
  const field = (name: string, label: string, hint?: string) =>
    textField(
      view,
      { name, label, value: typed?.[name], autocomplete: 'off', ...(hint && { hint }) },
      problems,
    )
  return html`<section class="stack-s" aria-labelledby="por-nombre">
<h2 id="por-nombre">${view.t(words.byName)}</h2>
<p class="muted">${view.t(words.byNameText)}</p>
${form(
  view,
  '/agente/buscar-por-nombre',
  html`${folio ? html`<input type="hidden" name="folio" value="${folio}">` : nothing}
${field('nombre', view.t(words.given))}
${field('apellido1', view.t(words.surname1))}
${field('apellido2', view.t(words.surname2))}
${field('nacimiento', view.t(words.born), view.t(words.bornHint))}
${whyField(view, 'nombre', typed?.motivo, problems['motivo-nombre'])}
${button(view.t(words.look), 'btn btn-2')}`,
  'stack-s box',
)}
</section>`
}

const callBacksPart = (view: View, { callBacks = [] }: HomeProps): Html =>
  html`<div class="stack-s">
${
  callBacks.length === 0
    ? html`<h2>${view.t(words.callBacks)}</h2>
<p>${view.t(words.noCallBacks)}</p>`
    : table(
        view.t(words.callBacks),
        [words.person, words.when, words.about, words.take].map((said) => ({
          label: view.t(said),
        })),
        callBacks.map((one) => [
          one.name,
          dayAndTime(view.lang, one.dueAt),
          view.t(deskReasonWords[one.about]),
          form(
            view,
            `/agente/devolver/${one.callBackId}`,
            html`<button class="btn btn-2">${view.t(words.take)}<span class="vh"> ${one.name}</span></button>`,
            '',
          ),
        ]),
      )
}
</div>`

const shiftPart = (view: View, { shift, since }: HomeProps): Html => {
  if (shift === 'open')
    return form(
      view,
      '/agente/turno/cerrar',
      html`<p class="muted">${view.t(words.shiftSince, { hora: since ? clockTime(view.lang, since) : '' })}</p>
<button class="btn-link">${view.t(words.closeShift)}</button>`,
      'row between',
    )
  const elsewhere = shift === 'elsewhere'
  return html`${notice(elsewhere ? 'care' : 'info', view.t(elsewhere ? words.shiftElsewhere : words.shiftClosed), view.t(elsewhere ? words.shiftElsewhereText : words.shiftClosedText))}
${form(view, '/agente/turno', button(view.t(elsewhere ? words.moveShift : words.openShift)))}`
}

/** ag-2 */
export const homePage = (view: View, who: Attending, props: HomeProps): Html =>
  frame(
    view,
    who,
    {
      title: view.t(words.search),
      path: '/agente',
      ...(props.problems && { problems: props.problems }),
      refused: props.refused,
    },
    props.shift === 'open'
      ? html`${shiftPart(view, props)}
<div class="cols cols--even">
<div class="stack">
${script(view, 'greeting')}
${exactForm(view, props)}
${callBacksPart(view, props)}
</div>
<div>${nameForm(view, props)}</div>
</div>`
      : shiftPart(view, props),
  )

const foundForm = (view: View, one: Looked['found'][number], at: number): Html =>
  form(
    view,
    '/agente/llamada',
    html`<input type="hidden" name="quien" value="${one.ticket}">
<h2>${one.name}</h2>
<p class="code">${one.nss}</p>
${whyField(view, `${at}`)}
<div class="field"><label for="numero-${at}">${view.t(words.callerNumber)}</label>
<input class="input input-code w-13" id="numero-${at}" name="numero" type="tel" autocomplete="off" maxlength="20"></div>
<button class="btn">${view.t(words.attend)}<span class="vh"> ${one.name}</span></button>`,
    'stack-s box',
  )

/** What was found, masked; nothing else is known before a call is opened. */
export const resultsPage = (
  view: View,
  who: Attending,
  { looked, refused }: { looked: Looked; refused?: FrameParts['refused'] },
): Html =>
  frame(
    view,
    who,
    { title: view.t(words.results), path: '/agente/buscar', refused },
    html`${looked.found.length === 0 && !looked.folio ? html`<p>${view.t(words.nobody)}</p>` : nothing}
${
  looked.folio
    ? html`<p><a href="${view.to(`/agente/casos/${looked.folio.reference}`)}">${view.t(words.seeCase, { folio: looked.folio.reference })}</a></p>`
    : nothing
}
${
  looked.folio && looked.found.length === 0
    ? html`<p>${view.t(words.folioUnknown, { folio: looked.folio.reference })}</p>
${exactForm(view, { shift: 'open', folio: looked.folio.reference })}`
    : nothing
}
${looked.found.map((one, i) => foundForm(view, one, i + 1))}
<p><a href="${view.to('/agente')}">${view.t(words.look)}</a></p>`,
  )

export type DeclareProps = {
  readonly typed?: Form
  readonly problems?: Problems
  readonly declared?: boolean
}

/** What an agent says of themselves before the first shift. */
export const declarePage = (view: View, who: Attending, props: DeclareProps): Html => {
  const { typed, problems = noProblems, declared } = props
  const field = (name: string, label: string, optional = false) =>
    textField(view, { name, label, value: typed?.[name], optional, autocomplete: 'off' }, problems)
  return frame(
    view,
    who,
    { title: view.t(words.ownData), path: '/agente/mis-datos', problems },
    html`<div class="stack narrow"><p>${view.t(words.declareIntro)}</p>
${declared ? notice('done', view.t(words.done), view.t(words.declared)) : nothing}
${form(
  view,
  '/agente/mis-datos',
  html`${textField(view, { name: 'nss', label: view.t(words.nss), value: typed?.nss, code: true, width: 'w-11', inputmode: 'numeric', autocomplete: 'off' }, problems)}
${field('apellido1', view.t(words.surname1))}
${field('apellido2', view.t(words.surname2), true)}
${field('calle', view.t(words.street))}
${textField(view, { name: 'cp', label: view.t(words.postalCode), value: typed?.cp, width: 'w-6', inputmode: 'numeric', autocomplete: 'off' }, problems)}
${button(view.t(words.save))}`,
)}</div>`,
  )
}
