// Draws what is written as plain text: paragraphs, steps, lists, ways to our pages, phones to call.
import { type Html, html, nothing } from '../../platform/pages/html.ts'
import { page } from '../../platform/pages/layout.ts'
import { more } from '../../platform/pages/parts.ts'
import type { View } from '../../platform/pages/view.ts'
import { type Block, type Paper, piecesOf, type Told } from './article.ts'
import { helpWords as words } from './help.words.ts'

const both = (text: string) => ({ es: text, en: text })

const dialled = (number: string, mexican: boolean): string =>
  `${mexican ? '+52' : ''}${number.replace(/[^+\d]/g, '')}`

/** A number of the line, to be called with a touch from any country. */
export function phoneLink(view: View, token: string): Html {
  const number = view.t(both(`{${token}}`))
  return html`<a href="tel:${dialled(number, !number.startsWith('+'))}">${number}</a>`
}

/** One written text, with its ways and phones as links. */
export const inline = (view: View, text: string): Html =>
  html`${piecesOf(text).map((piece) => {
    if (piece.kind === 'phone') return phoneLink(view, piece.token)
    const said = view.t(both(piece.text))
    return piece.kind === 'way' ? html`<a href="${view.to(piece.path)}">${said}</a>` : said
  })}`

function drawn(view: View, block: Block): Html {
  if (!('steps' in block))
    return block.kind === 'heading'
      ? html`<h2>${inline(view, block.text)}</h2>\n`
      : html`<p>${inline(view, block.text)}</p>\n`
  if (block.kind === 'list')
    return html`<ul class="bullets">${block.steps.map((s) => html`<li>${inline(view, s)}</li>\n`)}</ul>\n`
  return html`<ol class="list-num">${block.steps.map((s) => html`<li><div>${inline(view, s)}</div></li>\n`)}</ol>\n`
}

export const blocks = (view: View, answer: readonly Block[]): Html =>
  html`${answer.map((block) => drawn(view, block))}`

type Section = { readonly heading?: string; readonly body: readonly Block[] }

/** What stands before the first heading, then each heading with what follows it. */
export function sectionsOf(told: Told): readonly Section[] {
  const sections: { heading?: string; body: Block[] }[] = [{ body: [] }]
  for (const block of told.answer)
    if (block.kind === 'heading') sections.push({ heading: block.text, body: [] })
    else sections.at(-1)!.body.push(block)
  return sections
}

/** The way back to /ayuda, first on every page of help. */
export const backToHelp = (view: View): Html =>
  html`<div class="wrap"><a class="back" href="${view.to('/ayuda')}">‹ ${view.t(words.back)}</a></div>`

/** The three numbers and the care to take when calling, at the side of a text. */
export const callAside = (view: View): Html =>
  html`<aside class="stack" aria-labelledby="llama">
<h2 id="llama">${view.t(words.call)}</h2>
<ul class="links">
<li>${view.t(words.inMexico)}: ${phoneLink(view, 'telefono')}</li>
<li>${view.t(words.free800)}: ${phoneLink(view, 'telefono800')}</li>
<li>${view.t(words.fromAbroad)}: ${phoneLink(view, 'telefonoExterior')}</li>
</ul>
<p><a href="${view.to('/ayuda/telefonos')}">${view.t(words.otherCity)}</a></p>
</aside>`

/** A paper as a page: its title, its text, and the line beside it. `end` stands under the text. */
export const paperPage = (view: View, written: Paper, end: Html = nothing): Html => {
  const told = written[view.lang]
  const title = view.t(both(told.question))
  return page(view, {
    title,
    section: view.t(words.h1),
    main: html`${backToHelp(view)}
<div class="wrap cols">
<div class="stack">
<h1>${title}</h1>
${blocks(view, told.answer)}${end}
</div>
${callAside(view)}
</div>`,
  })
}

/** Each situation opens where it stands; nothing is hidden from who has no scripts. */
export const situationsPage = (view: View, written: Paper): Html => {
  const told = written[view.lang]
  const [intro, ...cases] = sectionsOf(told)
  return page(view, {
    title: told.question,
    section: view.t(words.h1),
    main: html`<div class="wrap cols">
<div class="stack">
<h1>${told.question}</h1>
${blocks(view, intro!.body)}<div>
${cases.map((one) => more(one.heading!, blocks(view, one.body)))}
</div>
</div>
${callAside(view)}
</div>`,
  })
}
