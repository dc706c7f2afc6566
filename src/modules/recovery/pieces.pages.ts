// What the pages of the ways back in share: links inside sentences, the line's number, waits,
// and the frame of one step.
import type { Instant } from '../../foundation/time.ts'
import { clockTime } from '../../platform/pages/dates.ts'
import { errorSummary, noProblems, type Problems, textField } from '../../platform/pages/fields.ts'
import { type Html, html, nothing } from '../../platform/pages/html.ts'
import { page } from '../../platform/pages/layout.ts'
import { backLink, notice, twoColumns } from '../../platform/pages/parts.ts'
import type { View } from '../../platform/pages/view.ts'
import { words } from './recovery.words.ts'

export const link = (view: View, path: string) => (inner: string) =>
  html`<a href="${view.to(path)}">${inner}</a>`
export const bold = (inner: string): Html => html`<strong>${inner}</strong>`
export const code = (inner: string): Html => html`<b class="code">${inner}</b>`
export const phone =
  (number: string) =>
  (inner: string): Html =>
    html`<a href="tel:${number.replace(/[^+\d]/g, '')}">${inner}</a>`

/** The line's number as the reader dials it. */
export const lineNumber = (view: View): string =>
  view.lang === 'es'
    ? `+52${view.institution.linea.telefono.replace(/\D/g, '')}`
    : view.institution.linea.telefonoExterior

/** The same for everybody, whoever typed what: for who may find their account in somebody else's hands. */
export const registeredByOther = (view: View): Html =>
  html`<p>${view.rich(words.registeredByOther, { a: link(view, '/registro/me-registraron') })}</p>`

export type Wait = { readonly why: 'too-soon' | 'too-many'; readonly until: Instant }

/** From when on another message, text or folio may be asked for. */
export function waitNotice(view: View, wait: Wait | undefined): Html {
  if (!wait) return nothing
  const hora = clockTime(view.lang, wait.until)
  const text = wait.why === 'too-soon' ? words.tooSoon : words.tooMany
  return notice('care', view.t(words.tooManyTitle, { hora }), view.t(text, { hora }))
}

/** The number of social security, as every way back asks for it. */
export const nssField = (view: View, problems: Problems, value: string | undefined): Html =>
  textField(
    view,
    {
      name: 'nss',
      label: view.t(words.nss),
      hint: view.t(words.nssHint),
      value,
      inputmode: 'numeric',
      autocomplete: 'off',
      code: true,
      width: 'w-11',
      maxlength: 40,
    },
    problems,
  )

export type Step = {
  readonly title: string
  readonly section?: string
  /** Where «back» leads. */
  readonly back: string
  readonly problems?: Problems
  readonly wait?: Wait | undefined
}

/** One step of a way back: what is wrong, the title, how long to wait if one must, then its own; help beside it. */
export const step = (
  view: View,
  { title, section, back, problems = noProblems, wait }: Step,
  body: Html,
  aside: Html,
): Html =>
  page(view, {
    title,
    ...(section && { section }),
    error: Object.keys(problems).length > 0,
    main: html`${backLink(view, back)}
${twoColumns(
  html`${errorSummary(view, problems)}
<h1>${title}</h1>
${waitNotice(view, wait)}${body}`,
  aside,
  view.t(words.help),
)}`,
  })
