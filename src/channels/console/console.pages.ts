// The operators' console: what is true now, in text and tables. Pages only; figures come from the use cases.
import type { Entry } from '../../modules/audit/audit.ts'
import { actWords } from '../../modules/audit/audit.usecases.ts'
import type { Finding, Import, Report } from '../../modules/imports/imports.ts'
import { dayAndTime } from '../../platform/pages/dates.ts'
import { errorSummary, form, noProblems, type Problems } from '../../platform/pages/fields.ts'
import { type Html, html, nothing, type Piece } from '../../platform/pages/html.ts'
import { page } from '../../platform/pages/layout.ts'
import type { View } from '../../platform/pages/view.ts'
import { importStates, consoleWords as words } from './console.words.ts'

export type Staff = { readonly name: string }

const sections = [
  { path: '/operacion', said: words.now },
  { path: '/operacion/puerta', said: words.door },
  { path: '/operacion/procesos', said: words.processes },
  { path: '/operacion/importaciones', said: words.imports },
  { path: '/operacion/tramites', said: words.cases },
  { path: '/operacion/devoluciones', said: words.refunds },
  { path: '/operacion/pagos', said: words.payments },
  { path: '/operacion/socios', said: words.partners },
  { path: '/operacion/parametros', said: words.parameters },
  { path: '/operacion/mantenimiento', said: words.maintenance },
  { path: '/operacion/registro', said: words.trail },
] as const

export type Frame = {
  readonly title: string
  readonly path: string
  readonly problems?: Problems | undefined
}

/** A page of the console: who is in, its sections, the title. `problems`: what is wrong with its form. */
export function frame(
  view: View,
  staff: Staff,
  { title, path, problems = noProblems }: Frame,
  body: Piece,
): Html {
  return page(view, {
    title,
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

const importRow = (view: View, one: Import): readonly Piece[] => [
  html`<a href="${view.to(`/operacion/importaciones/${one.importId}`)}">${one.fileName}</a>`,
  one.kind,
  view.t(importStates[one.state]!),
  one.lines,
  one.problemCount,
  one.warningCount,
  dayAndTime(view.lang, one.startedAt),
]

export function importsPage(view: View, staff: Staff, imports: readonly Import[]): Html {
  const columns = [
    { label: view.t(words.file) },
    { label: view.t(words.kind) },
    { label: view.t(words.state) },
    { label: view.t(words.lines), number: true },
    { label: view.t(words.problems), number: true },
    { label: view.t(words.warnings), number: true },
    { label: view.t(words.started) },
  ]
  const body =
    imports.length === 0
      ? html`<p>${view.t(words.noImports)}</p>`
      : table(
          view.t(words.imports),
          columns,
          imports.map((one) => importRow(view, one)),
        )
  return frame(
    view,
    staff,
    { title: view.t(words.imports), path: '/operacion/importaciones' },
    body,
  )
}

const findingRow = (found: Finding): readonly Piece[] => [
  found.line,
  html`<span class="code">${found.field}</span>`,
  html`<span class="code">${found.code}</span>`,
  html`<span class="code">${found.text}</span>`,
]

export function importPage(view: View, staff: Staff, { import: one, findings }: Report): Html {
  const columns = [words.lineNumber, words.field, words.code, words.text].map((said) => ({
    label: view.t(said),
  }))
  const part = (caption: string, severity: Finding['severity']) => {
    const rows = findings.filter((f) => f.severity === severity)
    return rows.length > 0 ? table(caption, columns, rows.map(findingRow)) : nothing
  }
  return frame(
    view,
    staff,
    { title: one.fileName, path: '/operacion/importaciones' },
    html`<dl class="facts"><div><dt>${view.t(words.state)}</dt><dd>${view.t(importStates[one.state]!)}</dd></div>
<div><dt>${view.t(words.lines)}</dt><dd>${one.lines}</dd></div>
<div><dt>${view.t(words.problems)}</dt><dd>${one.problemCount}</dd></div>
<div><dt>${view.t(words.warnings)}</dt><dd>${one.warningCount}</dd></div></dl>
${findings.length === 0 ? html`<p>${view.t(words.noProblems)}</p>` : nothing}
${part(view.t(words.problems), 'problem')}
${part(view.t(words.warnings), 'warning')}
<p><a href="${view.to('/operacion/importaciones')}">${view.t(words.back)}</a></p>`,
  )
}

export type ChainState = { readonly entries: bigint; readonly head: string }

const actorOf = (entry: Entry): string =>
  [entry.actorName ?? entry.actorKind, entry.actorRole].filter(Boolean).join(', ')

export function trailPage(
  view: View,
  staff: Staff,
  entries: readonly Entry[],
  chain: ChainState,
): Html {
  const last = entries.at(-1)
  const columns = [words.when, words.whoDid, words.what].map((one) => ({ label: view.t(one) }))
  return frame(
    view,
    staff,
    { title: view.t(words.trail), path: '/operacion/registro' },
    html`<p>${view.rich(words.trailChain, { b: (inner) => html`<span class="code">${inner}</span>` }, { n: chain.entries, cabeza: chain.head })}</p>
${table(
  view.t(words.trail),
  columns,
  entries.map((e) => [dayAndTime(view.lang, e.at), actorOf(e), view.t(actWords[e.act])]),
)}
${last ? html`<p><a href="${view.to(`/operacion/registro?antes=${last.auditId}`)}">${view.t(words.older)}</a></p>` : nothing}`,
  )
}
