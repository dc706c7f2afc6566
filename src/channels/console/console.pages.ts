// The operators' console: what is true now, in text and tables. Pages only; figures come from the use cases.
import { errorSummary, form, noProblems, type Problems } from '../../platform/pages/fields.ts'
import { type Html, html, nothing, type Piece } from '../../platform/pages/html.ts'
import { page } from '../../platform/pages/layout.ts'
import type { View } from '../../platform/pages/view.ts'
import type { StaffSession } from '../../platform/web.ts'
import { consoleWords as words } from './console.words.ts'

export type Staff = { readonly name: string }

/** Who acts, as an operator: what they do here is done in that role. */
export const operatorOf = ({ staffId, name }: Pick<StaffSession, 'staffId' | 'name'>) =>
  ({ kind: 'staff', staffId, name, role: 'operator' }) as const

const sections = [
  { path: '/operacion', said: words.now },
  { path: '/operacion/puerta', said: words.door },
  { path: '/operacion/procesos', said: words.processes },
  { path: '/operacion/coyotes', said: words.coyotes },
  { path: '/operacion/tramites', said: words.cases },
  { path: '/operacion/archivos', said: words.imports },
  { path: '/operacion/devoluciones', said: words.refunds },
  { path: '/operacion/pagos', said: words.payments },
  { path: '/operacion/socios', said: words.partners },
  { path: '/operacion/sistemas', said: words.systems },
  { path: '/operacion/parametros', said: words.parameters },
  { path: '/operacion/mantenimiento', said: words.maintenance },
  { path: '/operacion/mensajes', said: words.messages },
  { path: '/operacion/personal', said: words.people },
  { path: '/operacion/conservacion', said: words.retention },
  { path: '/operacion/registro', said: words.trail },
] as const

export type Frame = {
  readonly title: string
  readonly path: string
  readonly problems?: Problems | undefined
  /** Without scripts the page asks for itself again after so long. */
  readonly refreshSeconds?: number
}

/** A page of the console: who is in, its sections, the title. `problems`: what is wrong with its form. */
export function frame(
  view: View,
  staff: Staff,
  { title, path, problems = noProblems, refreshSeconds }: Frame,
  body: Piece,
): Html {
  return page(view, {
    title,
    ...(refreshSeconds !== undefined && { refreshSeconds }),
    error: Object.keys(problems).length > 0,
    main: html`<div class="wrap stack">
<div class="row between"><p class="muted">${view.t(words.who, { nombre: staff.name })}</p><div class="row"><a href="${view.to('/personal/llaves')}">${view.t(words.ownKeys)}</a>${form(view, '/operacion/salir', html`<button class="btn-link">${view.t(words.leave)}</button>`, 'row')}</div></div>
${errorSummary(view, problems)}
<h1>${title}</h1>
<nav class="tabs" aria-label="${view.t(words.sections)}">
${sections.map((s) => html`<a href="${view.to(s.path)}"${s.path === path ? html` aria-current="page"` : nothing}>${view.t(s.said)}</a>\n`)}</nav>
${body}
</div>`,
  })
}

type Column = { readonly label: string; readonly number?: boolean }

export const table = (
  caption: string,
  columns: readonly Column[],
  rows: readonly (readonly Piece[])[],
): Html =>
  html`<div class="scroll" tabindex="0" role="region" aria-label="${caption}"><table class="table">
<caption>${caption}</caption>
<thead><tr>${columns.map((c) => html`<th scope="col"${c.number ? html` class="num"` : nothing}>${c.label}</th>`)}</tr></thead>
<tbody>
${rows.map((cells) => html`<tr>${cells.map((cell, i) => (i === 0 ? html`<th scope="row">${cell}</th>` : html`<td${columns[i]?.number ? html` class="num"` : nothing}>${cell}</td>`))}</tr>\n`)}</tbody>
</table></div>`
