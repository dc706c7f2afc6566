// /_galeria, in development and the demo: every page in every state, drawn without a database.
import type { Gallery } from '../../platform/pages/gallery.ts'
import { html } from '../../platform/pages/html.ts'
import { page } from '../../platform/pages/layout.ts'
import { type View, viewWith } from '../../platform/pages/view.ts'
import { get, missing, type Route, show } from '../../platform/web.ts'

const title = { es: 'Galería', en: 'Gallery' }
const intro = {
  es: 'Cada página en cada estado. Nada de aquí es de nadie.',
  en: 'Every page in every state. Nothing here belongs to anyone.',
}

const indexPage = (view: View, gallery: Gallery) =>
  page(view, {
    title: view.t(title),
    main: html`<div class="wrap stack">
<h1>${view.t(title)}</h1>
<p>${view.t(intro)}</p>
${Object.entries(gallery).map(
  ([path, states]) => html`<section class="stack-s"><h2 class="code">${path}</h2>
<ul class="links">${Object.keys(states).map(
    (state) =>
      html`<li><a href="${view.to(`/_galeria/ver?pagina=${encodeURIComponent(path)}&estado=${encodeURIComponent(state)}`)}">${state}</a></li>\n`,
  )}</ul></section>\n`,
)}
</div>`,
  })

export const galleryRoutes = (gallery: Gallery): readonly Route[] => [
  get('/_galeria', (v) => show(indexPage(v.view, gallery))),
  get('/_galeria/ver', (v) => {
    const draw = gallery[v.query.pagina ?? '']?.[v.query.estado ?? '']
    if (!draw) return missing
    return show(draw(viewWith(v.view, { path: v.query.pagina!, member: undefined })))
  }),
]
