import type { Said } from '../../foundation/words.ts'
import { dayAndTime, longDay } from '../../platform/pages/dates.ts'
import { form } from '../../platform/pages/fields.ts'
import { type Gallery, inside } from '../../platform/pages/gallery.ts'
import { type Html, html } from '../../platform/pages/html.ts'
import { page } from '../../platform/pages/layout.ts'
import { backLink, button } from '../../platform/pages/parts.ts'
import type { View } from '../../platform/pages/view.ts'
import { type Acceptance, dayOfVersion, type PaperName } from './consents.ts'
import { words } from './consents.words.ts'

const places = { privacy: '/privacidad', terms: '/terminos' } as const
const links = { privacy: words.privacyLink, terms: words.termsLink } as const

/** A paper that changed: what is new, in a few lines. */
export type Changed = { readonly paper: PaperName; readonly changes: readonly Said[] }

const changed = (view: View, { paper, changes }: Changed): Html =>
  html`<section class="stack-s" aria-labelledby="cambio-${paper}">
<h2 id="cambio-${paper}">${view.t(words[paper])}</h2>
<ul class="bullets">
${changes.map((one) => html`<li>${view.t(one)}</li>\n`)}</ul>
<p><a href="${view.to(places[paper])}">${view.t(links[paper])}</a></p>
</section>
`

/** After signing in, once: what changed, and on to where one was going. */
export const changedPage = (
  view: View,
  { papers, back }: { papers: readonly Changed[]; back: string },
): Html =>
  page(view, {
    title: view.t(words.h1),
    entry: '/inicio',
    main: html`<div class="wrap stack narrow">
<h1>${view.t(words.h1)}</h1>
<p>${view.t(words.intro)}</p>
${papers.map((one) => changed(view, one))}
<p>${view.t(words.kept)}</p>
${form(view, '/lo-que-cambio', html`<input type="hidden" name="volver" value="${back}">${button(view.t(words.go))}`, '')}
<p class="muted">${view.rich(words.disagree, { a: (inner) => html`<a href="${view.to('/mi-perfil/mis-derechos')}">${inner}</a>` })}</p>
</div>`,
  })

const acceptedRow = (view: View, one: Acceptance): Html => {
  const when = [dayAndTime(view.lang, one.acceptedAt), view.t(words[one.way])].join(', ')
  return html`<li><div><span><a href="${view.to(`${places[one.paper]}/${one.version}`)}">${view.t(words[one.paper])}</a><br>
<span class="muted small">${view.t(words.versionOf, { fecha: longDay(view.lang, dayOfVersion(one.version)) })}<br>${when}</span></span></div></li>
`
}

export const acceptedPage = (view: View, { accepted }: { accepted: readonly Acceptance[] }): Html =>
  page(view, {
    title: view.t(words.listH1),
    section: view.t(words.section),
    entry: '/mi-perfil',
    main: html`${backLink(view, '/mi-perfil/mis-derechos')}
<div class="wrap stack narrow">
<h1>${view.t(words.listH1)}</h1>
${
  accepted.length > 0
    ? html`<p>${view.t(words.listText)}</p>
<ol class="rows">\n${accepted.map((one) => acceptedRow(view, one))}</ol>`
    : html`<p>${view.t(words.listEmpty)}</p>`
}
</div>`,
  })

const sample: readonly Changed[] = (['privacy', 'terms'] as const).map((paper) => ({
  paper,
  changes: [
    { es: 'Puedes bajar todos tus datos.', en: 'You can download all your data.' },
    { es: 'Puedes cerrar tu cuenta web.', en: 'You can close your web account.' },
  ],
}))

export const gallery: Gallery = {
  '/lo-que-cambio': {
    'los dos': (view) => changedPage(inside(view), { papers: sample, back: '/inicio' }),
    uno: (view) => changedPage(inside(view), { papers: sample.slice(0, 1), back: '/inicio' }),
  },
  '/mi-perfil/mis-derechos/avisos': {
    dos: (view) =>
      acceptedPage(inside(view), {
        accepted: [
          { paper: 'terms', version: 'reglas-2026-11-22', acceptedAt: view.now, way: 'sign-in' },
          {
            paper: 'privacy',
            version: 'privacidad-2026-11-01',
            acceptedAt: view.now,
            way: 'registration',
          },
        ],
      }),
    ninguno: (view) => acceptedPage(inside(view), { accepted: [] }),
  },
}
