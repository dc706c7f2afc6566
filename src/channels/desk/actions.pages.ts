// ag-5: each act with its reason, what the member will be told, and what to say.
import type { Said } from '../../foundation/words.ts'
import { type CallSheet, deskTypes } from '../../modules/desk/desk.usecases.ts'
import { typeWords } from '../../modules/tramites/tramites.words.ts'
import { codeField, form, textField } from '../../platform/pages/fields.ts'
import { type Html, html, nothing, type Piece } from '../../platform/pages/html.ts'
import { button, more } from '../../platform/pages/parts.ts'
import type { View } from '../../platform/pages/view.ts'
import { callWords as words } from './call.words.ts'
import { script, whyField } from './frame.pages.ts'
import { ownRequests } from './own-requests.pages.ts'
import type { ScriptName } from './scripts.words.ts'

type Doing = {
  readonly id: string
  readonly title: Said
  readonly label: Said
  readonly script?: ScriptName
  readonly args?: Record<string, string>
  readonly text?: Piece
  readonly fields?: Piece
  readonly told: Said
  readonly why?: boolean
  /** In sight without being asked for. */
  readonly open?: boolean
}

/** One act, folded: what the member hears, what to say, and its form. */
export function act(view: View, { call }: CallSheet, it: Doing): Html {
  const que = view.t(it.told)
  const body = html`${it.text ? html`<p>${it.text}</p>\n` : nothing}<p class="muted small">${view.t(words.willTell, { que })}</p>
${it.script ? script(view, it.script, it.args) : nothing}
${form(
  view,
  `/agente/llamada/${call.callId}/${it.id}`,
  html`${it.fields ?? nothing}${it.why === false ? nothing : whyField(view, it.id, call.reason)}
<button class="btn btn-2">${view.t(it.label)}</button>`,
  'stack-s',
)}`
  return html`${more(view.t(it.title), body, it.open)}\n`
}

export const selectOf = (
  id: string,
  name: string,
  label: string,
  choices: readonly (readonly [string, string])[],
): Html =>
  html`<div class="field"><label for="${id}">${label}</label>
<select class="input" id="${id}" name="${name}">${choices.map(([value, text]) => html`<option value="${value}">${text}</option>`)}</select></div>`

const emailAct = (view: View, shown: CallSheet): Html =>
  shown.call.emailToldAt
    ? html`<section class="box stack-s" aria-labelledby="de-correo"><h3 id="de-correo">${view.t(words.emailTitle)}</h3>
<p>${view.t(words.emailTold)}</p></section>`
    : act(view, shown, {
        id: 'correo',
        title: words.emailTitle,
        text: view.t(words.emailText),
        label: words.tellEmail,
        script: 'passed',
        open: true,
        told: words.tellBoth,
      })

function changeAct(view: View, shown: CallSheet): Html {
  const { change, call } = shown
  const stages = {
    unconfirmed: words.changeUnconfirmed,
    waiting: words.changeWaiting,
    approved: words.changeApproved,
    declined: words.changeDeclined,
  } as const
  const said = change && stages[change.stage as keyof typeof stages]
  const asking = act(view, shown, {
    id: 'correo-nuevo',
    title: words.changeEmail,
    text: view.t(words.changeText),
    label: words.ask,
    script: 'changeEmail',
    told: words.tellBoth,
    fields: textField(view, {
      name: 'correo',
      label: view.t(words.newEmail),
      type: 'email',
      autocomplete: 'off',
    }),
  })
  if (!change || !said) return asking
  const state = html`<p><strong>${view.t(said, { correo: change.email })}</strong></p>`
  if (change.stage !== 'unconfirmed') return html`${state}${asking}`
  const code = codeField(view, {
    name: 'codigo-correo',
    label: view.t(words.code),
    hint: view.t(words.codeHint),
  })
  return html`${state}
${form(view, `/agente/llamada/${call.callId}/correo-nuevo/codigo`, html`${code}${button(view.t(words.checkCode), 'btn btn-2')}`, 'stack-s box')}
${asking}`
}

const candadoActs = (view: View, shown: CallSheet): Html => {
  const on = shown.holds.some((hold) => hold.kind === 'candado')
  const things = [
    ['todo', view.t(words.everything)],
    ['credit', view.t(words.credit)],
    ['money', view.t(words.money)],
    ['contact', view.t(words.contact)],
  ] as const
  return html`${act(view, shown, {
    id: 'candado',
    title: words.candado,
    label: words.candado,
    script: 'candado',
    told: words.tellBoth,
    fields: selectOf('que-detiene', 'que', view.t(words.what), things),
  })}${
    on
      ? act(view, shown, {
          id: 'quitar-candado',
          title: words.liftCandado,
          label: words.liftCandado,
          script: 'liftCandado',
          told: words.tellBoth,
          fields: selectOf('que-suelta', 'que', view.t(words.what), things),
        })
      : nothing
  }`
}

/** What opens once the caller is verified. */
export function verifiedActs(view: View, shown: CallSheet): Html {
  const frozen = shown.holds.some((hold) => hold.kind === 'freeze')
  const simple = (id: string, title: Said, name: ScriptName, text?: string) =>
    act(view, shown, {
      id,
      title,
      label: title,
      script: name,
      told: words.tellBoth,
      ...(text && { text }),
    })
  return html`${emailAct(view, shown)}
${changeAct(view, shown)}
${shown.pending ? simple('detener-cambio', words.stopChange, 'stopChange', view.t(words.pendingChange, { correo: shown.pending })) : nothing}
${act(view, shown, { id: 'segundo-paso', title: words.resetFactors, label: words.ask, text: view.t(words.resetText), told: words.tellBoth })}
${simple('espera', words.wait, 'wait')}
${frozen ? simple('pausa', words.unfreeze, 'unfreeze') : nothing}
${act(view, shown, { id: 'activacion', title: words.activation, label: words.activation, script: 'activation', told: words.tellTrail })}
${candadoActs(view, shown)}`
}

export const hintAct = (view: View, shown: CallSheet): Html =>
  shown.call.emailHintedAt
    ? html`<p>${view.t(words.hinted)}</p>`
    : act(view, shown, {
        id: 'pista',
        title: words.hintTitle,
        label: words.hint,
        open: true,
        script: 'hint',
        told: words.tellTrail,
      })

export const wordAct = (view: View, shown: CallSheet): Html =>
  html`${more(
    view.t(words.word),
    html`<p>${view.t(words.wordText)}</p>
${form(
  view,
  `/agente/llamada/${shown.call.callId}/palabra`,
  html`<button class="btn btn-2">${view.t(words.sayWord)}</button>
<button class="btn-link" name="por" value="sms">${view.t(words.smsWord)}</button>`,
  'row',
)}`,
    shown.call.direction === 'out',
  )}`

/** What may be done for anybody who calls: a note, a case with its folio, a call later. */
export const openActs = (view: View, shown: CallSheet): Html => {
  const types = deskTypes.map((one) => [one, view.t(typeWords[one])] as const)
  return html`${ownRequests(view)}${act(view, shown, {
    id: 'caso',
    title: words.caseTitle,
    label: words.openCase,
    script: 'case',
    told: words.tellTrail,
    fields: selectOf('tipo-caso', 'tipo', view.t(words.caseType), types),
  })}
${act(view, shown, {
  id: 'nota',
  title: words.noteTitle,
  label: words.saveNote,
  told: words.tellTrail,
  why: false,
  fields: textField(view, {
    name: 'nota',
    label: view.t(words.note),
    hint: view.t(words.noteHint),
    autocomplete: 'off',
    maxlength: 1_000,
  }),
})}
${
  shown.phoneEnding
    ? act(view, shown, {
        id: 'cita',
        title: words.callBack,
        text: view.t(words.callBackText),
        label: words.setCallBack,
        script: 'callBack',
        told: words.tellTrail,
        fields: html`${textField(view, { name: 'dia', label: view.t(words.day), hint: view.t(words.dayHint), width: 'w-11', autocomplete: 'off' })}
${textField(view, { name: 'hora', label: view.t(words.hour), hint: view.t(words.hourHint), width: 'w-6', autocomplete: 'off' })}`,
      })
    : nothing
}`
}
