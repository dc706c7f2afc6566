import { days24, later } from '../../foundation/time.ts'
import type { Said } from '../../foundation/words.ts'
import { dayAndTime } from '../../platform/pages/dates.ts'
import { form } from '../../platform/pages/fields.ts'
import { type Gallery, inside } from '../../platform/pages/gallery.ts'
import { type Html, html, nothing, type Piece } from '../../platform/pages/html.ts'
import { page } from '../../platform/pages/layout.ts'
import { backLink, button, notice } from '../../platform/pages/parts.ts'
import type { View } from '../../platform/pages/view.ts'
import { holdWords } from '../holds/holds.usecases.ts'
import type { OpenThing } from './closing.store.ts'
import type { NotNow } from './closing.usecases.ts'
import type { ExportState } from './exports.ts'
import { words } from './rights.words.ts'

const path = '/mi-perfil/mis-derechos'

export type RightsProps = {
  readonly taken: ExportState
  readonly closesAt?: Temporal.Instant | undefined
  /** Why the file was not asked for. */
  readonly refused?: 'preparing' | 'too-many'
  /** Ways to the requests there are, by the kind of right. */
  readonly requests?: readonly { readonly path: string; readonly label: Said }[]
}

const sheet = (view: View, parts: { title: string; back: string; body: Piece }): Html =>
  page(view, {
    title: parts.title,
    section: view.t(words.section),
    entry: '/mi-perfil',
    main: html`${backLink(view, parts.back)}
<div class="wrap stack narrow">
<h1>${parts.title}</h1>
${parts.body}
</div>`,
  })

const kilobytes = (size: number): string => `ZIP, ${(size + 1023) >> 10} KB`

function takePart(view: View, { taken, refused }: RightsProps): Html {
  const ask = (label: string, look: string) => form(view, `${path}/datos`, button(label, look), '')
  if (taken.state === 'preparing') return html`<p role="status">${view.t(words.takePreparing)}</p>`
  if (taken.state === 'none')
    return html`${refused ? notice('care', view.t(words.takeH2), view.t(words[refused]), 3) : nothing}
${ask(view.t(words.takeAsk), 'btn')}`
  const cuando = dayAndTime(view.lang, taken.until)
  return html`<p><strong>${view.t(words.takeReady)}</strong> ${view.t(words.takeUntil, { cuando })}</p>
<p><a class="btn" href="${view.to(`${path}/datos/${taken.exportId}`)}">${view.t(words.takeLink)}</a> <span class="muted small">${kilobytes(taken.size)}</span></p>
<p class="muted">${view.t(words.takeCare)}</p>
${refused ? notice('care', view.t(words.takeH2), view.t(words[refused]), 3) : ask(view.t(words.takeAgain), 'btn btn-2')}`
}

const closingNotice = (view: View, closesAt: Temporal.Instant): Html => {
  const cuando = dayAndTime(view.lang, closesAt)
  return html`<section class="box stack-s" aria-labelledby="se-cierra">
<h2 id="se-cierra">${view.t(words.closingTitle)}</h2>
<p>${view.t(words.closingText, { cuando })}</p>
${form(view, `${path}/cerrar/cancelar`, button(view.t(words.undo), 'btn btn-2'), '')}
</section>`
}

/** mi-27: take one's data, correct, object, close. */
export const rightsPage = (view: View, props: RightsProps): Html =>
  sheet(view, {
    title: view.t(words.h1),
    back: '/mi-perfil',
    body: html`<p>${view.t(words.intro)}</p>
${props.closesAt ? closingNotice(view, props.closesAt) : nothing}
<section class="stack-s" aria-labelledby="llevar">
<h2 id="llevar">${view.t(words.takeH2)}</h2>
<p>${view.t(words.takeText)}</p>
${takePart(view, props)}
</section>
<section class="stack-s" aria-labelledby="arco">
<h2 id="arco">${view.t(words.otherH2)}</h2>
<p>${view.t(words.otherText)}</p>
<ul class="links">
${(props.requests ?? []).map((one) => html`<li><a href="${view.to(one.path)}">${view.t(one.label)}</a></li>\n`)}<li><a href="${view.to('/mi-perfil/mis-datos')}">${view.t(words.fix)}</a></li>
<li><a href="${view.to('/mi-perfil/seguridad/actividad')}">${view.t(words.activity)}</a></li>
<li><a href="${view.to(`${path}/avisos`)}">${view.t(words.papers)}</a></li>
</ul>
</section>
${
  props.closesAt
    ? nothing
    : html`<section class="stack-s" aria-labelledby="cerrar">
<h2 id="cerrar">${view.t(words.closeH2)}</h2>
<p>${view.t(words.closeText)}</p>
<p><a href="${view.to(`${path}/cerrar`)}">${view.t(words.closeLink)}</a></p>
</section>`
}`,
  })

const thing = (view: View, { what, reference }: OpenThing): Html => {
  const said = view.t(words[what], { folio: reference })
  if (what !== 'case') return html`<li>${said}</li>\n`
  return html`<li><a href="${view.to(`/mis-tramites/${reference}`)}">${said}</a></li>\n`
}

function whyNot(view: View, notNow: NotNow): Html {
  if (notNow.code === 'something-open')
    return html`<section class="notice notice-sun" aria-labelledby="ahora-no">
<h2 id="ahora-no">${view.t(words.heldTitle)}</h2>
<p>${view.t(words.openText)}</p>
<ul class="bullets">
${notNow.things.map((one) => thing(view, one))}</ul>
</section>`
  const hasta = notNow.until ? dayAndTime(view.lang, notNow.until) : ''
  return notice('care', view.t(words.heldTitle), view.t(holdWords[notNow.code], { hasta }))
}

const meanings = [words.means1, words.means2, words.means3, words.means4, words.means5]

/** What closing means, before anything is pressed. */
export const closePage = (view: View, { notNow }: { notNow?: NotNow | undefined }): Html =>
  sheet(view, {
    title: view.t(words.closeH1),
    back: path,
    body: html`${notNow ? whyNot(view, notNow) : nothing}
<section class="stack-s" aria-labelledby="que-pasa">
<h2 id="que-pasa">${view.t(words.closeMeans)}</h2>
<ul class="bullets">
${meanings.map((one) => html`<li>${view.t(one)}</li>\n`)}</ul>
</section>
${notNow ? nothing : form(view, `${path}/cerrar`, button(view.t(words.closeButton)), '')}`,
  })

const soon = (view: View) => later(view.now, days24(2))
const ready = (view: View): ExportState => ({
  state: 'ready',
  exportId: '018f0000-0000-7000-8000-000000000009',
  until: later(view.now, days24(7)),
  size: 48_120,
})

export const gallery: Gallery = {
  [path]: {
    'nada pedido': (view) => rightsPage(inside(view), { taken: { state: 'none' } }),
    preparando: (view) =>
      rightsPage(inside(view), { taken: { state: 'preparing', askedAt: view.now } }),
    listo: (view) => rightsPage(inside(view), { taken: ready(view) }),
    'tres en un día': (view) =>
      rightsPage(inside(view), { taken: { state: 'none' }, refused: 'too-many' }),
    'se va a cerrar': (view) =>
      rightsPage(inside(view), { taken: { state: 'none' }, closesAt: soon(view) }),
  },
  [`${path}/cerrar`]: {
    'se puede': (view) => closePage(inside(view), {}),
    'algo en camino': (view) =>
      closePage(inside(view), {
        notNow: {
          ok: false,
          code: 'something-open',
          things: [
            { what: 'payment', reference: 'REC-2026-00000001-6' },
            { what: 'abroad', reference: '' },
            { what: 'case', reference: 'TRA-2026-00000007-K' },
          ],
        },
      }),
    'con candado': (view) =>
      closePage(inside(view), {
        notNow: { ok: false, code: 'held-by-candado', until: undefined },
      }),
  },
}
