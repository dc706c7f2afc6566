// Every page of the desk: who attends, where they are, what they may say. Dense, and complete without scripts.
import { type Said, say } from '../../foundation/words.ts'
import { readReason, reasons } from '../../modules/desk/calls.ts'
import { deskReasonWords } from '../../modules/desk/desk.usecases.ts'
import { errorSummary, form, noProblems, type Problems } from '../../platform/pages/fields.ts'
import { type Html, html, nothing, type Piece, raw } from '../../platform/pages/html.ts'
import { page } from '../../platform/pages/layout.ts'
import { notice } from '../../platform/pages/parts.ts'
import type { View } from '../../platform/pages/view.ts'
import { refusalOf, deskWords as words } from './desk.words.ts'
import { type ScriptName, scripts } from './scripts.words.ts'

/** Who attends: their name, what they are, and the call they have open. */
export type Attending = {
  readonly name: string
  readonly supervisor?: boolean
  readonly callId?: string | undefined
}

const tabs = (who: Attending): readonly { path: string; said: Said }[] => [
  ...(who.supervisor ? [{ path: '/agente/supervision', said: words.watch }] : []),
  ...(who.supervisor
    ? []
    : [
        { path: '/agente', said: words.search },
        { path: '/agente/casos', said: words.cases },
        { path: '/agente/aprobaciones', said: words.approvals },
        { path: '/agente/guiones', said: words.scripts },
        { path: '/agente/mis-datos', said: words.ownData },
      ]),
]

export type FrameParts = {
  readonly title: string
  readonly path: string
  readonly problems?: Problems
  readonly refused?: { readonly code: string; readonly args?: Record<string, string> } | undefined
}

/** A refusal that no field is to blame for, above everything. */
const refusedPart = (view: View, refused: FrameParts['refused']): Html =>
  refused
    ? html`<div role="alert">${notice('error', view.t(words.stoppedTitle), view.t(refusalOf(refused.code), { cuando: '', ...refused.args }))}</div>`
    : nothing

export function frame(view: View, who: Attending, parts: FrameParts, body: Piece): Html {
  const { title, path, problems = noProblems, refused } = parts
  const link = (to: string, said: Said) =>
    html`<a href="${view.to(to)}"${to === path ? raw(' aria-current="page"') : nothing}>${view.t(said)}</a>\n`
  const call = who.callId ? `/agente/llamada/${who.callId}` : undefined
  return page(view, {
    title,
    section: view.t(words.desk),
    error: refused !== undefined || Object.keys(problems).length > 0,
    main: html`<div class="wrap stack">
<div class="row between"><p class="muted">${view.t(words.who, { nombre: who.name })}</p><div class="row"><a href="${view.to('/personal/llaves')}">${view.t(words.ownKeys)}</a>${form(view, '/agente/salir', html`<button class="btn-link">${view.t(words.leave)}</button>`, 'row')}</div></div>
${errorSummary(view, problems)}${refusedPart(view, refused)}
<h1>${title}</h1>
<nav class="tabs" aria-label="${view.t(words.sections)}">
${tabs(who).map((one) => link(one.path, one.said))}${call ? link(call, words.currentCall) : nothing}</nav>
${view.stop ? script(view, 'stopped') : nothing}
${body}
</div>`,
  })
}

/** Why: one of the reasons, the call's own chosen already. Ids are told apart by the act. */
export const whyField = (view: View, of: string, chosen?: string, problem?: string): Html => {
  const id = `motivo-${of}`
  return html`<div class="field">
<label for="${id}">${view.t(words.reason)}</label>
${problem ? html`<p class="error" id="${id}-error">${problem}</p>\n` : nothing}<select class="input" id="${id}" name="motivo"${problem ? raw(` aria-invalid="true" aria-describedby="${id}-error"`) : nothing}>
${readReason(chosen) ? nothing : html`<option value="">${view.t(words.chooseReason)}</option>\n`}${reasons.map(
  (one) =>
    html`<option value="${one}"${one === chosen ? raw(' selected') : nothing}>${view.t(deskReasonWords[one])}</option>\n`,
)}</select>
</div>`
}

/** What to say, in both languages, whichever the page is in. */
export const script = (view: View, name: ScriptName, args: Record<string, string> = {}): Html => {
  const said = (lang: 'es' | 'en') => {
    const { linea } = view.institution
    return say(scripts[name], lang, {
      linea: linea.nombre,
      palabra: '…',
      correo: '…',
      folio: '…',
      ...args,
    })
  }
  return html`<blockquote class="stack-s"><p lang="es-MX">${said('es')}</p><p lang="en-US" class="muted">${said('en')}</p></blockquote>`
}
