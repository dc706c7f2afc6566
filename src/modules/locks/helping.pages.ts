import { form } from '../../platform/pages/fields.ts'
import { type Gallery, inside } from '../../platform/pages/gallery.ts'
import { type Html, html } from '../../platform/pages/html.ts'
import { page } from '../../platform/pages/layout.ts'
import { backLink, button, notice } from '../../platform/pages/parts.ts'
import { type View, viewWith } from '../../platform/pages/view.ts'
import { words } from './helping.words.ts'

const path = '/mi-perfil/con-ayuda'

const list = (view: View, said: readonly { es: string; en: string }[]): Html =>
  html`<ul class="bullets">\n${said.map((one) => html`<li>${view.t(one)}</li>\n`)}</ul>`

const notAllowed = [words.not1, words.not2, words.not3]

/** Before it begins: what it is, what it allows. */
export const helpingPage = (view: View): Html =>
  page(view, {
    title: view.t(words.h1),
    section: view.t(words.section),
    entry: '/mi-perfil/seguridad',
    main: html`${backLink(view, '/mi-perfil/seguridad')}
<div class="wrap stack narrow">
<h1>${view.t(words.h1)}</h1>
<p>${view.t(words.intro)}</p>
<section class="stack-s" aria-labelledby="se-puede">
<h2 id="se-puede">${view.t(words.mayH2)}</h2>
${list(view, [words.may1, words.may2, words.may3])}
</section>
<section class="stack-s" aria-labelledby="no-se-puede">
<h2 id="no-se-puede">${view.t(words.notH2)}</h2>
${list(view, notAllowed)}
</section>
<p>${view.t(words.noted)}</p>
<p><strong>${view.t(words.never)}</strong></p>
${form(view, path, button(view.t(words.begin)), '')}
</div>`,
  })

const endForm = (view: View): Html =>
  html`<p>${view.t(words.endText)}</p>
${form(view, `${path}/terminar`, button(view.t(words.end)), '')}`

/** While it lasts. */
export const helpedPage = (view: View): Html =>
  page(view, {
    title: view.t(words.nowH1),
    section: view.t(words.section),
    entry: '/mi-perfil',
    main: html`<div class="wrap stack narrow">
<h1>${view.t(words.nowH1)}</h1>
<p>${view.t(words.left, { n: view.member?.helpedMinutes ?? 0 })}</p>
<h2>${view.t(words.notH2)}</h2>
${list(view, notAllowed)}
${endForm(view)}
</div>`,
  })

/** What somebody beside the member does not see, whatever was asked for. */
export const alonePage = (view: View): Html =>
  page(view, {
    title: view.t(words.aloneH1),
    section: view.t(words.section),
    entry: '/inicio',
    main: html`<div class="wrap stack narrow">
<h1>${view.t(words.aloneH1)}</h1>
${notice('safe', view.t(words.notH2), view.t(words.aloneText))}
${endForm(view)}
</div>`,
  })

const helped = (view: View, minutes: number): View => {
  const within = inside(view)
  return viewWith(within, { member: { ...within.member!, helpedMinutes: minutes } })
}

export const helpingGallery: Gallery = {
  [path]: {
    'antes de empezar': (view) => helpingPage(inside(view)),
    'mientras dura': (view) => helpedPage(helped(view, 27)),
    'el último minuto': (view) => helpedPage(helped(view, 1)),
    'cerrado con ayuda': (view) => alonePage(helped(view, 12)),
  },
}
