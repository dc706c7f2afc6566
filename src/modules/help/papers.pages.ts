import type { Words } from '../../foundation/words.ts'
import { assetUrl } from '../../platform/assets.ts'
import type { Gallery } from '../../platform/pages/gallery.ts'
import { type Html, html, nothing } from '../../platform/pages/html.ts'
import { page } from '../../platform/pages/layout.ts'
import { notice } from '../../platform/pages/parts.ts'
import type { View } from '../../platform/pages/view.ts'
import { accessibility, cookies } from './access.words.ts'
import { glossary, glossaryIntro, glossaryTitle } from './glossary.words.ts'
import { type GuidePart, guide, guideWords } from './guide.words.ts'
import { helpWords } from './help.words.ts'
import { type LegalPaper, versionAt, versionsOf } from './legal-versions.words.ts'
import { fraud, fromAbroad } from './papers.words.ts'
import { situations } from './situations.words.ts'
import { backToHelp, blocks, paperPage, situationsPage } from './written.pages.ts'

/** A version of the privacy notice or of the rules; by default the one in force. The others stand at its foot. */
export function legalPage(view: View, paper: LegalPaper, shown = versionsOf(paper)[0]!): Html {
  const all = versionsOf(paper)
  const place = paper === 'privacy' ? '/privacidad' : '/terminos'
  const others = all.filter((one) => one !== shown)
  const past = shown !== all[0]
  return paperPage(
    view,
    shown.text,
    html`${past ? notice('care', view.t(legalWords.past), html`<a href="${view.to(place)}">${view.t(legalWords.toPresent)}</a>`) : nothing}
<p class="muted small">${view.t(legalWords.version)} <span class="code">${shown.version}</span></p>
<h2>${view.t(legalWords.others)}</h2>
<ul class="links">
${others.map((one) => html`<li><a href="${view.to(`${place}/${one.version}`)}"><span class="code">${one.version}</span></a></li>\n`)}</ul>`,
  )
}
export const privacyPage = (view: View) => legalPage(view, 'privacy')
export const termsPage = (view: View) => legalPage(view, 'terms')
export const accessibilityPage = (view: View) => paperPage(view, accessibility)
export const cookiesPage = (view: View) => paperPage(view, cookies)
export const abroadPage = (view: View) => paperPage(view, fromAbroad)
export const fraudPage = (view: View) => paperPage(view, fraud)
export const lockedOutPage = (view: View) => situationsPage(view, situations)

const legalWords = {
  version: { es: 'Versión', en: 'Version' },
  others: { es: 'Otras versiones', en: 'Other versions' },
  past: { es: 'Esta versión ya no está en vigor', en: 'This version is no longer in force' },
  toPresent: { es: 'Leer la que vale hoy', en: 'Read the one in force today' },
} satisfies Words

/** Size of every picture of the guide, in CSS pixels: a phone of 360. */
export const pictureSize = { width: 360, height: 560 } as const
export const pictureName = (picture: string, lang: string): string => `guia/${picture}-${lang}.webp`

/** A picture that was not made yet is left out: never a broken image. */
function picture(view: View, part: GuidePart, has: (name: string) => boolean): Html {
  const name = pictureName(part.picture, view.lang)
  if (!has(name)) return nothing
  const alt = view.t(guideWords.pictureOf, { titulo: part.paper[view.lang].question })
  return html`<figure class="box"><img src="${assetUrl(name)}" width="${pictureSize.width}" height="${pictureSize.height}" alt="${alt}" loading="lazy" decoding="async"></figure>`
}

export const guidePage = (view: View, has: (name: string) => boolean): Html =>
  page(view, {
    title: view.t(guideWords.h1),
    section: view.t(helpWords.h1),
    main: html`${backToHelp(view)}
<div class="wrap stack-l">
<div class="stack narrow">
<h1>${view.t(guideWords.h1)}</h1>
<p>${view.t(guideWords.intro)}</p>
<nav aria-label="${view.t(guideWords.contents)}"><ol class="links">
${guide.map((part) => html`<li><a href="#${part.picture}">${part.paper[view.lang].question}</a></li>\n`)}</ol></nav>
</div>
${guide.map(
  (
    part,
  ) => html`<section class="cols cols--even" id="${part.picture}" aria-labelledby="${part.picture}-t">
<div class="stack">
<h2 id="${part.picture}-t">${part.paper[view.lang].question}</h2>
${blocks(view, part.paper[view.lang].answer)}</div>
${picture(view, part, has)}
</section>
`,
)}
</div>`,
  })

export const glossaryPage = (view: View): Html =>
  page(view, {
    title: view.t(glossaryTitle),
    section: view.t(helpWords.h1),
    main: html`${backToHelp(view)}
<div class="wrap narrow stack">
<h1>${view.t(glossaryTitle)}</h1>
<p>${view.t(glossaryIntro)}</p>
<dl class="stack">
${glossary.map(({ term, means }) => html`<div><dt><strong lang="es-MX">${term}</strong></dt><dd>${view.t(means)}</dd></div>\n`)}</dl>
</div>`,
  })

export const gallery: Gallery = {
  '/privacidad': { completa: privacyPage },
  '/terminos': { completas: termsPage },
  '/privacidad/:version': {
    'una anterior': (view) =>
      legalPage(view, 'privacy', versionAt('privacy', 'privacidad-2026-11-01')),
  },
  '/terminos/:version': {
    'una anterior': (view) => legalPage(view, 'terms', versionAt('terms', 'reglas-2026-11-01')),
  },
  '/accesibilidad': { completa: accessibilityPage },
  '/cookies': { completa: cookiesPage },
  '/ayuda/desde-el-extranjero': { completa: abroadPage },
  '/ayuda/fraudes': { completa: fraudPage },
  '/ayuda/palabras': { completa: glossaryPage },
  '/ayuda/guia': {
    'con imagen': (view) => guidePage(view, (name) => name.startsWith('guia/ayuda-')),
    'sin imágenes': (view) => guidePage(view, () => false),
  },
  '/no-puedo-entrar': { completa: lockedOutPage },
}
