// The account back to whose it is: the form in a call, whoever calls or stands at the counter.
import type { CallSheet } from '../../modules/desk/desk.usecases.ts'
import { paperWords } from '../../modules/disputes/disputes.usecases.ts'
import { codeField, form, textField } from '../../platform/pages/fields.ts'
import { type Html, html } from '../../platform/pages/html.ts'
import { button } from '../../platform/pages/parts.ts'
import type { View } from '../../platform/pages/view.ts'
import { act, selectOf } from './actions.pages.ts'
import { callWords as words } from './call.words.ts'
import { returnStages } from './returns.words.ts'

/** The account back to whose it is: by telephone once verified, in person with an identification. */
export function giveBackAct(view: View, shown: CallSheet): Html {
  const { returning, call } = shown
  const papers = Object.entries(paperWords).map(([kind, said]) => [kind, view.t(said)] as const)
  const byPhone = [['', view.t(words.noPaper)]] as const
  const asking = act(view, shown, {
    id: 'devolver-cuenta',
    title: words.giveBack,
    label: words.ask,
    text: view.t(words.giveBackText),
    told: words.tellBoth,
    fields: html`${textField(view, { name: 'correo-dueno', label: view.t(words.ownerEmail), type: 'email', autocomplete: 'off' })}
${selectOf('papel', 'papel', view.t(words.paper), [...(call.stage === 'verified' ? byPhone : []), ...papers])}
${textField(view, { name: 'papel-final', label: view.t(words.paperEnding), hint: view.t(words.paperEndingHint), optional: true, width: 'w-6', autocomplete: 'off', maxlength: 8 })}`,
  })
  const said = returning && returnStages[returning.stage as keyof typeof returnStages]
  if (!returning || !said) return asking
  const state = html`<p><strong>${view.t(said, { correo: returning.email })}</strong></p>`
  if (returning.stage !== 'unconfirmed') return html`${state}${asking}`
  const code = codeField(view, {
    name: 'codigo-dueno',
    label: view.t(words.code),
    hint: view.t(words.codeHint),
  })
  return html`${state}
${form(view, `/agente/llamada/${call.callId}/devolver-cuenta/codigo`, html`${code}${button(view.t(words.checkCode), 'btn btn-2')}`, 'stack-s box')}
${asking}`
}
