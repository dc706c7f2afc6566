// What the pages of the ways back in share: links inside sentences, the line's number, waits.
import type { Instant } from '../../foundation/time.ts'
import { clockTime } from '../../platform/pages/dates.ts'
import { type Html, html, nothing } from '../../platform/pages/html.ts'
import { notice } from '../../platform/pages/parts.ts'
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

export type Wait = { readonly why: 'too-soon' | 'too-many'; readonly until: Instant }

/** From when on another message, text or folio may be asked for. */
export function waitNotice(view: View, wait: Wait | undefined): Html {
  if (!wait) return nothing
  const hora = clockTime(view.lang, wait.until)
  const text = wait.why === 'too-soon' ? words.tooSoon : words.tooMany
  return notice('care', view.t(words.tooManyTitle, { hora }), view.t(text, { hora }))
}
