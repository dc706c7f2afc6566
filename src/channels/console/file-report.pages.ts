// What one file held: its totals, and every line that was found wanting, a page at a time.
import { centavos, pesos } from '../../foundation/money.ts'
import type { Finding, Report } from '../../modules/imports/imports.ts'
import { reportWords } from '../../modules/imports/imports.words.ts'
import { dayAndTime, shortDay } from '../../platform/pages/dates.ts'
import { type Html, html, nothing, type Piece } from '../../platform/pages/html.ts'
import type { View } from '../../platform/pages/view.ts'
import { frame, type Staff, table } from './console.pages.ts'
import { again, filesRoot, kindName, refreshOf, stateOf } from './files.pages.ts'
import { filesWords as words } from './files.words.ts'

export const linesOnAPage = 100

/** One line of the report as text: the same on the page and in its file. */
export function findingTexts(view: View, found: Finding): readonly string[] {
  return [
    found.line === 0 ? view.t(words.whole) : String(found.line),
    view.t(found.severity === 'problem' ? words.problem : words.warning),
    found.field,
    `${found.code}: ${reportWords(view.lang).problem(found.code)}`,
    found.text,
  ]
}
export const reportHeads = [words.line, words.severity, words.field, words.what, words.text]

const amount = (name: string, value: string): string =>
  /amount|principal/.test(name) ? pesos(centavos(BigInt(value))) : value

export function reportPage(view: View, staff: Staff, report: Report, pageNumber: number): Html {
  const { import: one, findings } = report
  const running = one.state === 'running'
  const here = `${filesRoot}/${one.importId}`
  const from = (pageNumber - 1) * linesOnAPage
  const shown = findings.slice(from, from + linesOnAPage)
  const facts: readonly (readonly [string, Piece])[] = [
    [view.t(words.kind), kindName(view, one.kind)],
    [view.t(words.state), stateOf(view, one)],
    [view.t(words.asOf), one.asOf ? shortDay(view.lang, one.asOf) : '—'],
    [view.t(words.started), dayAndTime(view.lang, one.startedAt)],
    [view.t(words.lines), one.lines],
    [view.t(words.accepted), one.accepted],
    [view.t(words.problems), one.problemCount],
    [view.t(words.warnings), one.warningCount],
    ...Object.entries(one.totals).map(
      ([name, value]) => [reportWords(view.lang).total(name), amount(name, value)] as const,
    ),
  ]
  const rows = shown.map((found) =>
    findingTexts(view, found).map((text, i) =>
      i === 2 || i === 4 ? html`<span class="code">${text}</span>` : text,
    ),
  )
  const heads = reportHeads.map((said) => ({ label: view.t(said) }))
  const lines = table(view.t(words.reportOf), heads, rows)
  return frame(
    view,
    staff,
    { title: one.fileName, path: filesRoot, ...refreshOf(running) },
    html`${again(running, html`<dl class="answers">${facts.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>\n`)}</dl>`)}
${
  findings.length === 0
    ? running
      ? nothing
      : html`<p>${view.t(words.none)}</p>`
    : html`${lines}
${from + linesOnAPage < findings.length ? html`<p><a href="${view.to(`${here}?pagina=${pageNumber + 1}`)}">${view.t(words.next)}</a></p>` : nothing}
<p><a href="${view.to(`${here}/reporte`)}">${view.t(words.download)}</a></p>`
}
<p><a href="${view.to(filesRoot)}">${view.t(words.back)}</a></p>`,
  )
}
