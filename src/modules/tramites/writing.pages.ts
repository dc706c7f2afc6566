// Writing a trámite: its form page by page, its papers, and the last look before it is sent.
import {
  answers,
  errorSummary,
  form,
  noProblems,
  type Problems,
} from '../../platform/pages/fields.ts'
import { type Html, html, nothing, type Piece } from '../../platform/pages/html.ts'
import { page } from '../../platform/pages/layout.ts'
import { backLink, button, more, notice, steps, twoColumns } from '../../platform/pages/parts.ts'
import { photoForm, photoScript } from '../../platform/pages/photos.ts'
import type { View } from '../../platform/pages/view.ts'
import type { UploadState } from '../uploads/uploads.ts'
import { uploadStateWords } from '../uploads/uploads.usecases.ts'
import { sourceWords } from './checks.words.ts'
import {
  type Definition,
  mostOf,
  type NamedField,
  type NamedPaper,
  papersOf,
} from './definition.ts'
import { definitions, startPath, type TramiteKind } from './definitions.ts'
import { kindWords } from './definitions.words.ts'
import type { Draft } from './drafting.usecases.ts'
import type { Estimate } from './estimate.ts'
import { drawnField } from './fields.pages.ts'
import { valueSaid } from './values.pages.ts'
import { writingWords as words } from './writing.words.ts'

/** A file of a draft or a case, as the uploads room knows it. */
export type PaperShown = {
  readonly paper: string
  readonly uploadId: string
  readonly name: string
  readonly state: UploadState
}

const entry = '/mis-tramites/nuevo'
export const frame = (
  view: View,
  parts: { title: string; back: string; body: Piece; problems?: Problems; beside?: Piece },
): Html => {
  const { title, back, body, problems = noProblems, beside } = parts
  const left = html`${errorSummary(view, problems)}
<h1>${title}</h1>
${body}`
  return page(view, {
    title,
    section: view.t(words.startNew),
    error: Object.keys(problems).length > 0,
    entry,
    main: html`${backLink(view, back)}
${beside ? twoColumns(left, beside, view.t(words.careTitle)) : html`<div class="wrap stack">\n${left}\n</div>`}`,
  })
}

/** «De dónde sale este plazo»: who set it, and plainly where nobody did; with the law of a visit. */
export function termFrom(view: View, kind: TramiteKind): Html {
  const { answer, visit }: Definition = definitions[kind]
  if (!answer && !visit) return nothing
  const lines = [
    ...(answer
      ? [view.t(answer.source === 'assumed' ? words.assumed : sourceWords[answer.source])]
      : []),
    ...(visit ? [view.t(words.visitLaw, { ley: visit.law })] : []),
  ]
  return more(view.t(words.termFrom), html`${lines.map((line) => html`<p>${line}</p>\n`)}`)
}

/** What it takes: the term, what the past says, who decides, where somebody must go. */
export function expectations(view: View, kind: TramiteKind, estimate: Estimate | undefined): Html {
  const terms: Definition = definitions[kind]
  const { answer } = terms
  const visit = kindWords[kind].visit
  return html`<section class="stack-s" aria-labelledby="asi-va">
<h2 id="asi-va">${view.t(words.careTitle)}</h2>
${answer ? html`<p>${view.t(words.answerIn, { n: answer.workingDays })}${answer.extension ? html` ${view.t(words.answerMore, { n: answer.extension })}` : nothing}</p>\n` : nothing}${
  estimate
    ? html`<p class="muted">${view.t(words.estimate, { mitad: estimate.half, casi: estimate.nineOfTen })}</p>\n`
    : nothing
}${terms.fourEyes ? html`<p>${view.t(words.twoPeople)}</p>\n` : nothing}<p>${view.t(words.free)}</p>
${termFrom(view, kind)}
</section>
${visit ? notice('info', view.t(words.visit), html`${view.t(visit)}${terms.visit?.bookable ? html` <a href="${view.to(`${startPath('appointment')}?about=${kind}`)}">${view.t(words.book)}</a>` : nothing}`) : nothing}`
}

export type FormProps = {
  readonly draft: Draft
  /** Which of its pages, from 0. */
  readonly at: number
  readonly problems?: Problems
  readonly typed?: Readonly<Record<string, string | undefined>>
  readonly estimate: Estimate | undefined
}

/** One page of the form. */
export function formPage(view: View, props: FormProps): Html {
  const { draft, at, problems = noProblems, typed = draft.typed, estimate } = props
  const { kind, pages, offers } = draft
  const said = kindWords[kind]
  const { betterAt } = definitions[kind]
  const fields: readonly NamedField[] = pages[at] ?? []
  const ground = { kind, typed, problems, offers }
  const settled = draft.open === undefined || at < draft.open
  const label = settled
    ? view.t(words.steps, { n: at + 1, de: pages.length })
    : view.t(words.stepsMore, { n: at + 1 })
  const body = html`${at === 0 ? html`<p>${view.t(said.intro)}</p>\n` : nothing}${
    at === 0 && betterAt
      ? html`<p>${view.rich(words.better, { a: (inner) => html`<a href="${view.to(betterAt)}">${inner}</a>` })}</p>\n`
      : nothing
  }${pages.length > 1 ? steps(at + 1, pages.length, label) : nothing}
${form(
  view,
  startPath(kind),
  html`<input type="hidden" name="parte" value="${at + 1}">
${fields.map((one) => drawnField(view, one, ground))}
${button(view.t(words.continue))}
<button class="btn btn-2" name="salir" value="si">${view.t(words.saveAndLeave)}</button>
<p class="muted small">${view.t(words.kept)}</p>`,
)}`
  const back = at === 0 ? '/mis-tramites' : `${startPath(kind)}?parte=${at}`
  const beside = expectations(view, kind, estimate)
  return frame(view, { title: view.t(said.label), back, body, problems, beside })
}

/** The name of a paper; one that no definition names is `other`. */
export const paperName = (view: View, kind: TramiteKind, name: string): string =>
  view.t(kindWords[kind].papers[name]?.label ?? words.otherPaper)

const fileSaid = (view: View, { uploadId, name, state }: PaperShown, opens: boolean): Html =>
  html`${opens && state === 'received' ? html`<a href="${view.to(`/papeles/${uploadId}`)}">${name}</a>` : name} <span class="muted small">${view.t(uploadStateWords[state])}</span>`

/** The files there are of one name, each with its way to take it away. */
const filesOf = (view: View, files: readonly PaperShown[], removeAt: string): Html =>
  html`<ul class="rows">
${files.map((one) => {
  const gone = html`<input type="hidden" name="archivo" value="${one.uploadId}"><button class="btn-link">${view.t(words.remove)}<span class="vh"> ${one.name}</span></button>`
  return html`<li><div class="between"><span>${fileSaid(view, one, true)}</span>
${form(view, removeAt, gone, 'row')}</div></li>\n`
})}</ul>`

/** What came, each by the name of its paper; `opens`: whoever reads this may open it again. */
export const filesNamed = (
  view: View,
  { kind, files, opens }: { kind: TramiteKind; files: readonly PaperShown[]; opens: boolean },
): Html => html`<ul class="rows">
${files.map((one) => html`<li>${paperName(view, kind, one.paper)}: ${fileSaid(view, one, opens)}</li>\n`)}</ul>`

type BoxProps = Pick<PapersProps, 'papers' | 'most'> & { readonly problems: Problems }
const paperBox = (
  view: View,
  kind: TramiteKind,
  { name, paper }: NamedPaper,
  { papers, problems, most }: BoxProps,
): Html => {
  const files = papers.filter((one) => one.paper === name)
  const said = kindWords[kind].papers[name]?.hint
  const label = paperName(view, kind, name)
  const title = paper.optional ? view.t(words.paperOptional, { papel: label }) : label
  const action = `${startPath(kind)}/papeles`
  const adding = {
    ...{ action, name: `archivo-${name}`, most, with: { papel: name } },
    ...(said && { hint: view.t(said) }),
    label: view.t(words.addThis, { papel: label }),
    press: html`${view.t(words.addPaper)}<span class="vh"> ${label}</span>`,
  }
  return html`<section class="stack-s" aria-labelledby="papel-${name}">
<h2 id="papel-${name}">${title}</h2>
${mostOf(paper) > 1 ? html`<p class="muted small">${view.t(words.papersOf, { n: files.length, de: mostOf(paper) })}</p>\n` : nothing}${files.length > 0 ? filesOf(view, files, `${action}/quitar`) : nothing}
${files.length < mostOf(paper) ? photoForm(view, adding, problems) : nothing}
</section>`
}

export type PapersProps = {
  readonly draft: Draft
  readonly papers: readonly PaperShown[]
  /** Megabytes that a file may have. */
  readonly most: number
  readonly problems?: Problems
}

/** Its papers, one box each; a file is sent by itself, so that nothing typed is ever lost with it. */
export function papersPage(view: View, props: PapersProps): Html {
  const { draft, papers, most, problems = noProblems } = props
  const { kind, values, pages } = draft
  const asked = papersOf(definitions[kind], values)
  const body = html`<p>${view.t(words.papersIntro)}</p>
${asked.map((one) => paperBox(view, kind, one, { papers, problems, most }))}
<p><a class="btn" href="${view.to(`${startPath(kind)}/revisa`)}">${view.t(words.continue)}</a></p>
${photoScript()}`
  const back = `${startPath(kind)}?parte=${pages.length}`
  return frame(view, { title: view.t(words.papersTitle), back, body, problems })
}

/** What was answered, one row each, with its way back to change it. */
export const answered = (view: View, draft: Draft): Html => {
  const { kind, values, pages, offers } = draft
  const rows = pages.flatMap((fields, at) =>
    fields.flatMap(({ name, field }) => {
      const value = values[name]
      if (value === undefined || value === '') return []
      const pick = field.shape === 'loan' || field.shape === 'movement' ? offers[field.shape] : []
      const said = pick?.find((one) => one.value === value)?.label
      const label = view.t(kindWords[kind].fields[name]!.label)
      const change = `${startPath(kind)}?parte=${at + 1}`
      return [{ label, value: valueSaid(view, kind, { name, value, said }), change }]
    }),
  )
  return answers(view, rows)
}
