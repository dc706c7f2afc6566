// For who finds their account in somebody else's hands: three identifiers, a folio, and what happens then.
import { form, noProblems } from '../../platform/pages/fields.ts'
import type { Gallery } from '../../platform/pages/gallery.ts'
import { type Html, html, nothing } from '../../platform/pages/html.ts'
import { button, notice } from '../../platform/pages/parts.ts'
import type { View } from '../../platform/pages/view.ts'
import { claimWords as words } from './claim.words.ts'
import { code, frame, link } from './frame.pages.ts'
import { type IdentifyProps, idField, idsProblems } from './identity.pages.ts'

export const claimPath = '/registro/me-registraron'

const next = (view: View): Html => html`<section class="stack-s" aria-labelledby="que-sigue">
<h2 id="que-sigue">${view.t(words.nextH2)}</h2>
<ol class="list-num">
${[words.next1, words.next2, words.next3, words.next4].map((w) => html`<li><div>${view.t(w)}</div></li>\n`)}</ol>
</section>`

export type ClaimProps = IdentifyProps & { readonly folio?: string | undefined }

/** The same words, status and time whoever was typed. */
export function claimPage(view: View, props: ClaimProps): Html {
  const { folio, waitUntil, problems = noProblems } = props
  const asking = html`<p>${view.t(words.lead)}</p>
${form(
  view,
  claimPath,
  html`${idField(view, 'nss', 'w-11', props)}
${idField(view, 'curp', 'w-18', props)}
${idField(view, 'rfc', 'w-13', props)}
${button(view.t(words.ask))}`,
)}`
  return frame(view, {
    back: '/no-puedo-entrar',
    title: view.t(words.h1),
    problems,
    main: html`${waitUntil ? html`<div class="notice notice-sun" role="status"><p>${view.t(words.wait)}</p></div>` : nothing}
${
  folio
    ? notice('done', view.t(words.folioTitle), view.rich(words.folio, { c: code }, { folio }))
    : asking
}
${next(view)}`,
    aside: html`${notice('safe', view.t(words.freeTitle), view.t(words.free))}
${notice('info', view.t(words.seenTitle), view.t(words.seen))}`,
  })
}

/** Where people stand who may need it. */
export const claimHere = (view: View): Html =>
  html`<p>${view.rich(words.here, { a: link(view, claimPath) })}</p>`

export const claimGallery: Gallery = {
  [claimPath]: {
    'primera vez': (view) => claimPage(view, {}),
    'con errores': (view) =>
      claimPage(view, {
        typed: { nss: '1234' },
        problems: idsProblems(view, { nss: { code: 'nss-too-short', missing: 7 } }),
      }),
    'muchos folios desde esta red': (view) => claimPage(view, { waitUntil: view.now }),
    'con folio': (view) => claimPage(view, { folio: 'TRA-2026-00000017-K' }),
  },
}
