import type { Instant } from '../../foundation/time.ts'
import { dayAndTime } from '../../platform/pages/dates.ts'
import { answers, form } from '../../platform/pages/fields.ts'
import type { Gallery } from '../../platform/pages/gallery.ts'
import { type Html, html, nothing } from '../../platform/pages/html.ts'
import { page } from '../../platform/pages/layout.ts'
import { button, notice } from '../../platform/pages/parts.ts'
import type { View } from '../../platform/pages/view.ts'
import { aboutWords, words } from './not-me.words.ts'
import { code, lineNumber } from './pieces.pages.ts'

export type Asked = {
  /** Kind of the notice that carried the link. */
  readonly about: string
  readonly at: Instant
  readonly device?: string | undefined
}

const said = (about: string) =>
  about in aboutWords ? aboutWords[about as keyof typeof aboutWords] : aboutWords.other

/** rec-11: what was asked, when and where; one button stops it. Opening it changes nothing. */
export const stopPage = (view: View, asked: Asked): Html =>
  page(view, {
    title: view.t(words.h1),
    main: html`<div class="wrap stack narrow">
<h1>${view.t(words.h1)}</h1>
${answers(view, [
  { label: view.t(words.what), value: view.t(said(asked.about)) },
  { label: view.t(words.when), value: dayAndTime(view.lang, asked.at) },
  { label: view.t(words.where), value: asked.device || view.t(words.unknownPlace) },
])}
<h2>${view.t(words.doesTitle)}</h2>
<ul class="bullets">
${[words.does1, words.does2, words.does3, words.does4].map((w) => html`<li>${view.t(w)}</li>\n`)}</ul>
${form(view, '/no-fui-yo', html`<p class="row">${button(view.t(words.button))} <a href="${view.to('/')}">${view.t(words.wasMe)}</a></p>`)}
</div>`,
  })

/** After the stop, and whenever the link is opened again: what is left to do. */
export const stoppedPage = (
  view: View,
  props: { folio?: string | undefined; opensAt?: Instant | undefined; hasLogin: boolean },
): Html =>
  page(view, {
    title: view.t(words.doneH1),
    section: view.t(words.section),
    main: html`<div class="wrap stack narrow">
<h1>${view.t(words.doneH1)}</h1>
<p>${view.t(words.done)}</p>
${props.folio ? html`<p>${view.rich(words.doneFolio, { c: code }, { folio: props.folio })}</p>` : nothing}
${
  props.opensAt
    ? notice(
        'info',
        view.t(words.doneTitle),
        view.t(words.doneHow, { hasta: dayAndTime(view.lang, props.opensAt) }),
      )
    : nothing
}
<p class="row">${
      props.hasLogin
        ? html`<a class="btn" href="${view.to('/recuperar/preguntas')}">${view.t(words.reset)}</a>`
        : nothing
    } <a class="btn btn-2" href="tel:${lineNumber(view)}">${view.t(words.call)}</a></p>
</div>`,
  })

/** Older than ten days, or never ours. */
export const stopExpiredPage = (view: View): Html =>
  page(view, {
    title: view.t(words.expiredH1),
    section: view.t(words.section),
    main: html`<div class="wrap stack narrow">
<h1>${view.t(words.expiredH1)}</h1>
<p>${view.t(words.expired)}</p>
<p class="row"><a class="btn" href="tel:${lineNumber(view)}">${view.t(words.call)}</a> <a class="btn btn-2" href="${view.to('/recuperar')}">${view.t(words.reset)}</a></p>
</div>`,
  })

export const gallery: Gallery = {
  '/no-fui-yo': {
    'cambio de correo': (view) =>
      stopPage(view, { about: 'email-change-asked', at: view.now, device: 'Chrome, Android' }),
    'sin aparato': (view) => stopPage(view, { about: 'already-registered', at: view.now }),
    detenido: (view) =>
      stoppedPage(view, {
        folio: 'ACC-7K2M-9',
        opensAt: view.now.add({ hours: 24 }),
        hasLogin: true,
      }),
    'ya estaba detenido': (view) => stoppedPage(view, { hasLogin: true }),
    'enlace vencido': stopExpiredPage,
  },
}
