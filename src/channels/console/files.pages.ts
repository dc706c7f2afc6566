// Files that came in, how far those that run are, what each held line by line; and bringing one, by two people.
import { type Brought, isUnderway } from '../../modules/imports/brought.ts'
import type { Import } from '../../modules/imports/imports.ts'
import { fileKinds, isFileKind } from '../../modules/imports/kinds.ts'
import { dayAndTime, shortDay } from '../../platform/pages/dates.ts'
import {
  fileField,
  fileForm,
  form,
  noProblems,
  type Problems,
  selectField,
} from '../../platform/pages/fields.ts'
import { type Html, html, nothing, type Piece } from '../../platform/pages/html.ts'
import { button, notice } from '../../platform/pages/parts.ts'
import type { View } from '../../platform/pages/view.ts'
import { frame, type Staff, table } from './console.pages.ts'
import { importStates } from './console.words.ts'
import { broughtStates, kindWords, filesWords as words } from './files.words.ts'

export const filesRoot = '/operacion/archivos'
export const broughtRoot = `${filesRoot}/traidos`
/** While something runs the page looks again by itself, with scripts or without. */
const looksAgain = 5

export const kindName = (view: View, kind: string): string =>
  isFileKind(kind) ? view.t(kindWords[kind]) : kind

export function stateOf(view: View, one: Import): Piece {
  const said = view.t(importStates[one.state]!)
  if (one.state !== 'running' || one.progress === undefined) return said
  const text = view.t(words.progress, { n: one.progress })
  return html`${said}<br><progress max="100" value="${one.progress}" aria-label="${one.fileName}">${text}</progress> ${text}`
}

function importsTable(view: View, imports: readonly Import[]): Html {
  const columns = [
    { label: view.t(words.file) },
    { label: view.t(words.kind) },
    { label: view.t(words.state) },
    { label: view.t(words.lines), number: true },
    { label: view.t(words.accepted), number: true },
    { label: view.t(words.problems), number: true },
    { label: view.t(words.warnings), number: true },
    { label: view.t(words.asOf) },
    { label: view.t(words.started) },
  ]
  const rows = imports.map((one) => [
    html`<a href="${view.to(`${filesRoot}/${one.importId}`)}">${one.fileName}</a>`,
    kindName(view, one.kind),
    stateOf(view, one),
    one.lines,
    one.accepted,
    one.problemCount,
    one.warningCount,
    one.asOf ? shortDay(view.lang, one.asOf) : '—',
    dayAndTime(view.lang, one.startedAt),
  ])
  return imports.length === 0
    ? html`<p>${view.t(words.noImports)}</p>`
    : table(view.t(words.imports), columns, rows)
}

function broughtTable(view: View, brought: readonly Brought[]): Html {
  if (brought.length === 0) return nothing
  const heads = [words.file, words.kind, words.state, words.who]
  return table(
    view.t(words.brought),
    heads.map((one) => ({ label: view.t(one) })),
    brought.map((one) => [
      html`<a href="${view.to(`${broughtRoot}/${one.fileId}`)}">${one.fileName}</a>`,
      kindName(view, one.kind),
      view.t(broughtStates[one.state]),
      view.t(words.broughtBy, {
        nombre: one.broughtByName,
        cuando: dayAndTime(view.lang, one.broughtAt),
      }),
    ]),
  )
}

/** A part that is looked at again by itself while something runs. */
export const again = (running: boolean, body: Piece): Html =>
  running
    ? html`<div class="stack" id="en-marcha" data-refresh="${looksAgain}">${body}</div>`
    : html`<div class="stack">${body}</div>`
export const refreshOf = (running: boolean) => (running ? { refreshSeconds: looksAgain } : {})

export type FilesProps = {
  readonly imports: readonly Import[]
  readonly brought: readonly Brought[]
  /** What this page takes, in megabytes. */
  readonly mostMb: number
  readonly kind?: string | undefined
  readonly problems?: Problems
}

function bringForm(view: View, props: FilesProps): Html {
  const { mostMb, kind = '', problems = noProblems } = props
  const choices = Object.keys(fileKinds).map((value) => ({ value, label: kindName(view, value) }))
  return fileForm(
    view,
    filesRoot,
    html`<h2>${view.t(words.bring)}</h2>
<p>${view.t(words.bringText, { mb: mostMb })}</p>
${selectField(view, { name: 'tipo', label: view.t(words.kind), value: kind, empty: view.t(words.choose), choices }, problems)}
${fileField(view, { name: 'archivo', label: view.t(words.file), accept: '.txt,.csv,text/plain,text/csv' }, problems)}
${button(view.t(words.send))}`,
  )
}

export function filesPage(view: View, staff: Staff, props: FilesProps): Html {
  const { imports, brought, problems } = props
  const running = brought.some(isUnderway) || imports.some(({ state }) => state === 'running')
  return frame(
    view,
    staff,
    { title: view.t(words.title), path: filesRoot, problems, ...refreshOf(running && !problems) },
    html`<p>${view.t(words.intro)}</p>
${again(running, html`${broughtTable(view, brought)}${importsTable(view, imports)}`)}
${bringForm(view, props)}`,
  )
}

export type BroughtProps = {
  readonly file: Brought
  readonly staffId: string
  readonly problems?: Problems
  readonly done?: boolean
}

function decisions(view: View, { file, staffId }: BroughtProps): Html {
  const here = `${broughtRoot}/${file.fileId}`
  const drop = form(
    view,
    `${here}/descartar`,
    html`<button class="btn btn-2">${view.t(words.drop)}</button>`,
    'row',
  )
  if (file.state === 'waiting') return drop
  if (file.state !== 'checked') return nothing
  if (file.broughtBy === staffId) return html`<p>${view.t(words.own)}</p>\n${drop}`
  return html`<p>${view.t(words.confirmText)}</p>
${form(view, `${here}/aceptar`, button(view.t(words.confirm)), 'row')}
${drop}`
}

export function broughtPage(view: View, staff: Staff, props: BroughtProps): Html {
  const { file, problems, done } = props
  const running = isUnderway(file)
  const report = file.takenAs ?? file.checkedAs
  const facts: readonly (readonly [string, Piece])[] = [
    [view.t(words.kind), kindName(view, file.kind)],
    [view.t(words.state), view.t(broughtStates[file.state])],
    [view.t(words.who), `${file.broughtByName}, ${dayAndTime(view.lang, file.broughtAt)}`],
    ...(file.confirmedByName && file.confirmedAt
      ? [
          [
            view.t(words.confirmedBy),
            `${file.confirmedByName}, ${dayAndTime(view.lang, file.confirmedAt)}`,
          ] as const,
        ]
      : []),
  ]
  return frame(
    view,
    staff,
    { title: file.fileName, path: filesRoot, problems, ...refreshOf(running && !problems) },
    html`${done ? notice('done', view.t(words.done), view.t(words.doneText)) : nothing}
${again(
  running,
  html`<dl class="answers">${facts.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>\n`)}</dl>
${running ? notice('info', view.t(words.underway), view.t(words.underwayText)) : nothing}
${report ? html`<p><a href="${view.to(`${filesRoot}/${report}`)}">${view.t(words.report)}</a></p>` : nothing}
${decisions(view, props)}`,
)}
<p><a href="${view.to(filesRoot)}">${view.t(words.back)}</a></p>`,
  )
}
