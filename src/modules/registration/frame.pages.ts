import type { Instant } from '../../foundation/time.ts'
import { clockTime } from '../../platform/pages/dates.ts'
import { errorSummary, noProblems, type Problems } from '../../platform/pages/fields.ts'
import { type Html, html, nothing, type Piece } from '../../platform/pages/html.ts'
import { page } from '../../platform/pages/layout.ts'
import { backLink, notice, steps, twoColumns } from '../../platform/pages/parts.ts'
import type { View } from '../../platform/pages/view.ts'
import { codeWords } from '../codes/codes.usecases.ts'
import { words } from './registration.words.ts'

export const link = (view: View, path: string) => (inner: string) =>
  html`<a href="${view.to(path)}">${inner}</a>`
export const bold = (inner: string): Html => html`<strong>${inner}</strong>`
export const code = (inner: string): Html => html`<span class="code">${inner}</span>`
/** A second form under the main one: one button that reads as a link. */
export const linkButton = (label: string, name?: string, value?: string): Html =>
  name && value !== undefined
    ? html`<button class="btn-link" name="${name}" value="${value}">${label}</button>`
    : html`<button class="btn-link">${label}</button>`

/** When another code may be asked for, in the reader's words. */
export type Wait = { readonly to: 'too-soon' | 'too-many'; readonly until: Instant }
export const waitNotice = (view: View, wait: Wait | undefined): Html =>
  wait
    ? html`<div class="notice notice-sun" role="status"><p>${view.t(codeWords[wait.to], { hora: clockTime(view.lang, wait.until) })}</p></div>`
    : nothing

export const yourself = (view: View): Html =>
  notice('safe', view.t(words.yourselfTitle), view.t(words.yourself))

export type Frame = {
  /** Of five; none on pages outside the steps. */
  readonly step?: 1 | 2 | 3 | 4 | 5
  readonly back?: string
  readonly title: string
  /** A line above the h1. */
  readonly over?: string
  readonly problems?: Problems
  readonly main: Piece
  readonly aside?: Piece
}

/** A page of the registration: way back, step, refusals, title, form; care at the right. */
export function frame(view: View, f: Frame): Html {
  const problems = f.problems ?? noProblems
  const label = f.step ? view.t(words.step, { n: f.step }) : ''
  const heading = html`<h1>${f.title}</h1>`
  return page(view, {
    title: f.title,
    section: view.t(words.section),
    error: Object.keys(problems).length > 0,
    main: html`${f.back ? backLink(view, f.back) : nothing}
${twoColumns(
  html`${f.step ? steps(f.step, 5, label) : nothing}
${errorSummary(view, problems)}
${f.over ? html`<div><p class="muted">${f.over}</p>${heading}</div>` : heading}
${f.main}`,
  f.aside ?? yourself(view),
  view.t(words.advice),
)}`,
  })
}
