import type { Gallery } from '../../platform/pages/gallery.ts'
import { type Html, html, nothing } from '../../platform/pages/html.ts'
import { page } from '../../platform/pages/layout.ts'
import type { View } from '../../platform/pages/view.ts'
import { doorWords as words } from './door.words.ts'

export const busySeconds = 5
/** A machine asks again sooner: a payer stands at its counter, and what it costs to tell it no is next to nothing. */
export const machineBusySeconds = 2

/** Too much at once: nothing was done, and a moment later it will be. `sent`: a form came, and was not taken. */
export function busyPage(view: View, sent: boolean): Html {
  const title = view.t(words.busyTitle)
  return page(view, {
    title,
    ...(!sent && { refreshSeconds: busySeconds }),
    main: html`<div class="wrap stack narrow"${sent ? nothing : html` id="fila" data-refresh="${busySeconds}"`}>
<p class="muted">${view.t(words.line)}</p>
<h1>${title}</h1>
<p>${view.t(sent ? words.notSent : words.busyText)}</p>
${sent ? nothing : html`<p><a class="btn" href="${view.to(view.path)}">${view.t(words.again)}</a></p>`}
</div>`,
  })
}

export const gallery: Gallery = {
  '/503 mucho a la vez': {
    'una página': (view) => busyPage(view, false),
    'un formulario': (view) => busyPage(view, true),
  },
}
