// When something goes wrong: one sentence, one door, and the footer with the phones.
import type { Instant } from '../../foundation/time.ts'
import type { Said } from '../../foundation/words.ts'
import { clockTime } from '../../platform/pages/dates.ts'
import type { Gallery } from '../../platform/pages/gallery.ts'
import { type Html, html, nothing, type Piece } from '../../platform/pages/html.ts'
import { page } from '../../platform/pages/layout.ts'
import { button } from '../../platform/pages/parts.ts'
import type { View } from '../../platform/pages/view.ts'
import type { Form } from '../../platform/web.ts'
import { errorWords as words } from './errors.words.ts'
import { lastFiguresLine } from './last-figures.ts'

const simple = (view: View, title: string, body: Piece, line?: string): Html =>
  page(view, {
    title,
    main: html`<div class="wrap stack narrow">
${line ? html`<p class="muted">${line}</p>` : nothing}
<h1>${title}</h1>
${body}
</div>`,
  })

const homeLink = (view: View): Html =>
  html`<p><a class="btn" href="${view.to(view.member ? '/inicio' : '/')}">${view.t(words.home)}</a></p>`

const plain = (view: View, title: keyof typeof words, text: keyof typeof words): Html =>
  simple(view, view.t(words[title]), html`<p>${view.t(words[text])}</p>\n${homeLink(view)}`)

export const missingPage = (view: View): Html => plain(view, 'missingTitle', 'missingText')
export const wrongMethodPage = (view: View): Html => plain(view, 'methodTitle', 'methodText')
export const unreadablePage = (view: View): Html => plain(view, 'unreadableTitle', 'unreadableText')
export const tooBigPage = (view: View): Html => plain(view, 'bigTitle', 'bigText')
export const foreignPage = (view: View): Html => plain(view, 'foreignTitle', 'foreignText')

/** The form was ours but too old: what was typed is sent again with one touch, secrets typed anew. */
export const expiredPage = (view: View, form: Form): Html =>
  simple(
    view,
    view.t(words.expiredTitle),
    html`<p>${view.t(words.expiredText)}</p>
<p>${view.t(words.expiredSecrets)}</p>
<form method="post" action="${view.to(view.path)}">
<input type="hidden" name="_csrf" value="${view.csrf}">
${Object.entries(form).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">\n`)}${button(view.t(words.goOn))}
</form>`,
  )

export const tooManyPage = (view: View, until: Instant): Html =>
  simple(
    view,
    view.t(words.manyTitle),
    html`<p>${view.t(words.manyText, { hora: clockTime(view.lang, until) })}</p>\n${homeLink(view)}`,
  )

export const faultPage = (view: View, reference: string): Html =>
  simple(
    view,
    view.t(words.faultTitle),
    html`<p>${view.t(words.faultText)}</p>
<p>${view.rich(words.faultReference, { b: (inner) => html`<b class="code">${inner}</b>` }, { numero: reference })}</p>
${homeLink(view)}`,
  )

/**
 * The database or another part is away: 503, and the page asks again by itself. `kept`: the date of the last figures
 * that the browser keeps.
 */
export const awayPage = (view: View, kept?: string): Html =>
  simple(
    view,
    view.t(words.awayTitle),
    html`<p>${view.t(words.awayText)}</p>\n${lastFiguresLine(view, kept)}${homeLink(view)}`,
    view.t(words.awayLine),
  )

const awayParts: Readonly<Record<string, readonly [Said, Said]>> = {
  savings: [words.savingsTitle, words.savingsText],
  loans: [words.loansTitle, words.loansText],
  pdf: [words.pdfTitle, words.pdfText],
}
/** One part is away while the others stand: 503, and the page says which. */
export function partAwayPage(view: View, part: string, kept?: string): Html {
  const [title, text] = awayParts[part] ?? [words.awayTitle, words.awayText]
  return simple(
    view,
    view.t(title),
    html`<p>${view.t(text)}</p>\n${lastFiguresLine(view, kept)}${homeLink(view)}`,
    view.t(words.awayLine),
  )
}

const typed = { nss: '12345678903', correo: 'maya@correo.example' }

export const gallery: Gallery = {
  '/404': { 'no existe': missingPage },
  '/405': { 'no se abre así': wrongMethodPage },
  '/400': { 'no se pudo leer': unreadablePage, 'de otro sitio': foreignPage },
  '/413': { 'muy grande': tooBigPage },
  '/422': { 'la página venció': (view) => expiredPage(view, typed) },
  '/429': { 'muchos intentos': (view) => tooManyPage(view, view.now.add({ minutes: 15 })) },
  '/500': { 'falla nuestra': (view) => faultPage(view, '7F3K-92QD') },
  '/503': {
    'la base de datos no contesta': (view) => awayPage(view),
    'y este aparato tiene los últimos datos': (view) => awayPage(view, '19 de noviembre de 2026'),
    'el ahorro no se puede ver': (view) => partAwayPage(view, 'savings'),
    'el crédito no se puede ver': (view) => partAwayPage(view, 'loans'),
    'los documentos no salen': (view) => partAwayPage(view, 'pdf'),
  },
}
