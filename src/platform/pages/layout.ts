// The page around every page: head, header, menu for who is in, main, and the painted footer.
import type { Said } from '../../foundation/words.ts'
import { assetUrl } from '../assets.ts'
import type { Institution } from '../institution.ts'
import { type Html, html, nothing, raw } from './html.ts'
import { menu, layoutWords as words } from './layout.words.ts'
import { stopStrip } from './stop.ts'
import { pathIn, type View } from './view.ts'

export type PageParts = {
  /** Same words as the h1. */
  readonly title: string
  /** Section or flow, between the title and the name of the portal. */
  readonly section?: string
  /** Whether something was refused: the title starts with "Error: ". */
  readonly error?: boolean
  readonly main: Html
  /** Class of `main`: 'door' on the sign-in page alone. */
  readonly mainClass?: 'door'
  /** Path of the menu entry one is on, when it is not the page's own path. */
  readonly entry?: string
  /** Asks for itself again after so many seconds, where no script does it. */
  readonly refreshSeconds?: number
  /** Not for search machines: whoever has the address may see it, and nobody finds it. */
  readonly unlisted?: boolean
}

const brandMark = raw(
  '<svg width="28" height="28" viewBox="0 0 32 32" aria-hidden="true"><path fill="var(--wall-2)" d="M2 2h28v20H2z"/><path fill="var(--cempa)" d="M2 22h28v8H2z"/><path fill="#fff" d="M9 22v-5h5v-5h5V7h5v15z"/></svg>',
)

const strong = (inner: string) => html`<strong>${inner}</strong>`
const phone = (number: string) => (inner: string) =>
  html`<a href="tel:${number.replace(/[^+\d]/g, '')}">${inner}</a>`
const mexican = (number: string) => `+52${number.replace(/\D/g, '')}`

function footer(view: View): Html {
  const { linea } = view.institution
  return html`<footer class="foot">
<div class="wrap foot-grid">
<section aria-labelledby="pie-ayuda">
<h2 id="pie-ayuda">${view.t(words.footHelp)}</h2>
<ul class="links">
<li>${view.rich(words.footMexico, { a: phone(mexican(linea.telefono)) })}</li>
<li>${view.rich(words.foot800, { a: phone(mexican(linea.telefono800)) }, { antes: linea.telefono800Antes })}</li>
<li>${view.rich(words.footAbroad, { a: phone(linea.telefonoExterior) })}</li>
</ul>
<p>${linea.horario[view.lang]}</p>
</section>
<section aria-labelledby="pie-sms">
<h2 id="pie-sms">${view.t(words.footOffline)}</h2>
<p>${view.rich(words.footSms, { b: strong })}</p>
</section>
<section aria-labelledby="pie-gratis">
<h2 id="pie-gratis">${view.t(words.footFree)}</h2>
<p>${view.t(words.footFreeText)}</p>
<ul class="links row"><li><a href="${view.to('/privacidad')}">${view.t(words.privacy)}</a></li><li><a href="${view.to('/accesibilidad')}">${view.t(words.accessibility)}</a></li><li><a href="${view.to('/estado')}">${view.t(words.status)}</a></li></ul>
</section>
</div>
</footer>`
}

const footers = new WeakMap<Institution, { es?: Html; en?: Html }>()

/** The footer changes with the profile and the language alone: made once for each. */
function footerOf(view: View): Html {
  const kept = footers.get(view.institution) ?? {}
  footers.set(view.institution, kept)
  kept[view.lang] ??= raw(footer(view).toString())
  return kept[view.lang]!
}

function header(view: View): Html {
  const other = view.lang === 'es' ? 'en' : 'es'
  const name = other === 'en' ? 'English' : 'Español'
  const code = other === 'en' ? 'en' : 'es-MX'
  const home = view.to(view.member ? '/inicio' : '/')
  return html`<a class="skip" href="#contenido">${view.t(words.skip)}</a>
<header class="head">
<div class="wrap">
<a class="brand" href="${home}">${brandMark}${view.institution.institucion}</a>
<div class="head-links">${
    view.member ? nothing : html`<a href="${view.to('/ayuda')}">${view.t(words.help)}</a>`
  }<a href="${pathIn(other, view.path)}" hreflang="${code}" lang="${code}">${name}</a>${
    view.member
      ? html`<form method="post" action="${view.to('/salir')}"><input type="hidden" name="_csrf" value="${view.csrf}"><button>${view.t(words.signOut)}</button></form>`
      : nothing
  }</div>
</div>
</header>`
}

function menuOf(view: View, entry: string | undefined): Html {
  const here = entry ?? view.path.replace(/\?.*$/, '')
  const section =
    [...menu].reverse().find((s) => here === s.path || here.startsWith(`${s.path}/`)) ??
    menu.find((s) => s.entries.some((e) => e.path === here))
  const chosen = [...(section?.entries ?? [])]
    .sort((a, b) => b.path.length - a.path.length)
    .find((e) => here === e.path || (here.startsWith(`${e.path}/`) && e.path !== section?.path))
  const link = (path: string, said: Said, current: 'page' | 'true' | '') =>
    html`<a href="${view.to(path)}"${current ? html` aria-current="${current}"` : nothing}>${view.t(said)}</a>`
  return html`<nav class="menu" aria-label="${view.t(words.sections)}">
<ul class="wrap">
${menu.map(
  (s) => html`<li>${link(s.path, s.words, s !== section ? '' : chosen ? 'true' : 'page')}${
    s === section && s.entries.length > 0
      ? html`
<ul>
${s.entries.map((e) => html`<li>${link(e.path, e.words, e === chosen ? 'page' : '')}</li>\n`)}</ul>`
      : nothing
  }</li>
`,
)}</ul>
</nav>`
}

const strip = (view: View): Html =>
  view.demo
    ? html`<aside class="demo" aria-label="Demo"><p class="wrap">${view.rich(words.demo, { a: (inner) => html`<a href="/demo">${inner}</a>` })}</p></aside>`
    : nothing

const refreshOf = ({ refreshSeconds }: PageParts): Html =>
  refreshSeconds === undefined
    ? nothing
    : html`<noscript><meta http-equiv="refresh" content="${refreshSeconds}"></noscript>
`

function head(view: View, parts: PageParts): Html {
  const title = parts.error ? view.t(words.error, { titulo: parts.title }) : parts.title
  const full = [title, parts.section, view.institution.institucion].filter(Boolean).join(' – ')
  return html`<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="theme-color" content="#ffffff" media="(prefers-color-scheme: light)">
<meta name="theme-color" content="#1a2039" media="(prefers-color-scheme: dark)">
<title>${full}</title>
${parts.unlisted ? raw('<meta name="robots" content="noindex, nofollow">\n<meta name="referrer" content="no-referrer">\n') : nothing}<link rel="stylesheet" href="${assetUrl(view.saveData ? 'cimiento-sin-letra.css' : 'cimiento.css')}">
<script src="${assetUrl('mejoras.js')}" defer></script>
${refreshOf(parts)}</head>`
}

/** The session ends soon: one tap to stay. Hidden until scripts show it; a plain form where there are none. */
const offerToStay = (view: View): Html => {
  const after = view.member?.offerAfterSeconds
  if (after === undefined) return nothing
  return html`<form class="stay" id="seguir" method="post" action="${view.to('/sesion/seguir')}" data-after="${after}"${after > 0 ? raw(' hidden') : nothing}>
<input type="hidden" name="_csrf" value="${view.csrf}"><input type="hidden" name="volver" value="${view.path}">
<div class="wrap"><p role="alert">${view.t(words.endsSoon)}</p><button class="btn">${view.t(words.stay)}</button></div>
</form>
`
}

/** A login without its last proof: every page says so, and where to give it. */
const lookOnlyLine = (view: View): Html =>
  view.member?.lookOnly
    ? html`<p class="wrap muted small look-only">${view.rich(words.lookOnly, { a: (inner) => html`<a href="${view.to('/mi-perfil')}">${inner}</a>` })}</p>
`
    : nothing

/** Somebody sits beside the member: every page says so, for how long, and how to end it. */
const helpedStrip = (view: View): Html => {
  const n = view.member?.helpedMinutes
  if (n === undefined) return nothing
  return html`<aside class="stop" aria-label="${view.t(words.helpedLabel)}"><form class="wrap between" method="post" action="${view.to('/mi-perfil/con-ayuda/terminar')}"><input type="hidden" name="_csrf" value="${view.csrf}"><p>${view.rich(words.helped, { b: strong }, { n })}</p><button class="btn-link">${view.t(words.helpedEnd)}</button></form></aside>`
}

/** A whole page. Who is in gets the menu; the demo says that its people do not exist. */
export function page(view: View, parts: PageParts): Html {
  const main = html`<main id="contenido"${parts.mainClass ? html` class="${parts.mainClass}"` : nothing}>
${lookOnlyLine(view)}${parts.main}
</main>`
  return html`<!doctype html>
<html lang="${view.lang === 'es' ? 'es-MX' : 'en-US'}">
${head(view, parts)}
<body${view.member ? raw(' class="in"') : nothing}>
${header(view)}
${strip(view)}${stopStrip(view)}${helpedStrip(view)}
${view.member ? html`<div class="shell">\n${menuOf(view, parts.entry)}\n${main}\n</div>` : main}
${offerToStay(view)}${footerOf(view)}
</body>
</html>
`
}
