// ag-3: who calls. Questions in one form, a code to the phone, and counts; never an answer.
import { bimesterFromInt } from '../../foundation/bimester.ts'
import type { CallSheet } from '../../modules/desk/desk.usecases.ts'
import type { Ask } from '../../modules/desk/verification.ts'
import { twoMonths } from '../../platform/pages/dates.ts'
import { codeField, form, type Problems, textField } from '../../platform/pages/fields.ts'
import { type Html, html, nothing } from '../../platform/pages/html.ts'
import { button } from '../../platform/pages/parts.ts'
import type { View } from '../../platform/pages/view.ts'
import type { Form } from '../../platform/web.ts'
import { askWords, callWords as words } from './call.words.ts'
import { script } from './frame.pages.ts'

const askField = (view: View, ask: Ask, typed: Form | undefined, problems: Problems): Html => {
  const meses = ask.bimester ? twoMonths(view.lang, bimesterFromInt(ask.bimester), true) : ''
  return textField(
    view,
    {
      name: ask.kind,
      label: view.t(askWords[ask.kind].ask, { meses }),
      hint: view.t(askWords[ask.kind].hint),
      value: typed?.[ask.kind],
      autocomplete: 'off',
      maxlength: 200,
    },
    problems,
  )
}

export const countsLine = (view: View, { counts }: Pick<CallSheet, 'counts'>): Html => {
  const { right: bien, wrong: mal, forgotten: no } = counts
  return bien + mal + no === 0
    ? nothing
    : html`<p><strong>${view.t(words.counts, { bien, mal, no })}</strong></p>`
}

const questionsPart = (
  view: View,
  shown: CallSheet,
  typed: Form | undefined,
  problems: Problems,
) => {
  const path = `/agente/llamada/${shown.call.callId}/preguntas`
  if (shown.call.stage === 'unverified')
    return html`${script(view, 'verify')}
${form(view, `${path}/empezar`, button(view.t(words.begin)))}`
  const again = shown.counts.right + shown.counts.wrong + shown.counts.forgotten > 0
  return html`${countsLine(view, shown)}
${again ? html`<p>${view.t(words.moreAsks)}</p>` : nothing}
<p class="muted">${view.t(words.questionsHint)}</p>
${form(
  view,
  path,
  html`${shown.asks.map((ask) => askField(view, ask, typed, problems))}
${button(view.t(words.judge))}`,
  'stack-s',
)}`
}

const phonePart = (view: View, { call, phoneEnding }: CallSheet, problems: Problems): Html => {
  if (!phoneEnding) return nothing
  const path = `/agente/llamada/${call.callId}/codigo`
  return html`<section class="box stack-s" aria-labelledby="celular">
<h3 id="celular">${view.t(words.phoneTitle)}</h3>
${
  call.phoneProven
    ? html`<p>${view.t(words.phoneDone)}</p>`
    : html`<p>${view.t(words.phoneText, { xx: phoneEnding })}</p>
${script(view, 'phone')}
${form(view, path, button(view.t(words.sendCode), 'btn btn-2'), '')}
${form(view, `${path}/comprobar`, html`${codeField(view, { label: view.t(words.code), hint: view.t(words.codeHint) }, problems)}${button(view.t(words.checkCode), 'btn btn-2')}`, 'stack-s')}`
}
</section>`
}

/** Nothing else opens before this. */
export const verifyPart = (
  view: View,
  shown: CallSheet,
  { typed, problems = {} }: { typed?: Form | undefined; problems?: Problems | undefined },
): Html => html`<section class="stack-s" aria-labelledby="comprueba">
<h2 id="comprueba">${view.t(words.verifyTitle)}</h2>
<p>${view.t(words.closed)}</p>
<div class="cols cols--even">
<div class="box stack-s">${questionsPart(view, shown, typed, problems)}</div>
${phonePart(view, shown, problems)}
</div>
</section>`
