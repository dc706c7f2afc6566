import { form, textField } from '../../platform/pages/fields.ts'
import { type Gallery, inside } from '../../platform/pages/gallery.ts'
import { type Html, html, nothing } from '../../platform/pages/html.ts'
import { page } from '../../platform/pages/layout.ts'
import { button, notice } from '../../platform/pages/parts.ts'
import type { View } from '../../platform/pages/view.ts'
import { type Article, type Topic, topics } from './article.ts'
import { articleAt, articlesAbout, insideQuestions, topQuestions } from './articles.ts'
import type { Findable } from './help.ts'
import { topicWords, ways, helpWords as words } from './help.words.ts'
import type { LineState } from './line-hours.ts'
import { galleryLine, lineNow } from './phones.pages.ts'
import { backToHelp, blocks, callAside, phoneLink } from './written.pages.ts'

const both = (text: string) => ({ es: text, en: text })

const rows = (view: View, links: readonly { path: string; title: string }[]): Html =>
  html`<ul class="rows">
${links.map(({ path, title }) => html`<li><a href="${view.to(path)}">${title}</a></li>\n`)}</ul>`

const articleRows = (view: View, list: readonly Article[]): Html =>
  rows(
    view,
    list.map((a) => ({
      path: `/ayuda/${a.slug}`,
      title: view.t(both(a.told[view.lang].question)),
    })),
  )

const wayRows = (view: View, paths: readonly string[]): Html =>
  rows(
    view,
    paths.map((path) => ({ path, title: view.t(ways[path]!) })),
  )

const searchForm = (view: View, asked: string): Html =>
  html`<form class="stack" method="get" action="${view.to('/ayuda')}" role="search">
${textField(view, { name: 'q', label: view.t(words.ask), hint: view.t(words.askHint), type: 'search', value: asked || undefined, maxlength: 120 })}
${button(view.t(words.find))}
</form>`

const resultsOf = (view: View, found: readonly Findable[]): Html =>
  html`<section class="stack" aria-labelledby="hallado">
<h2 id="hallado">${view.t(words.results)}</h2>
${
  found.length > 0
    ? rows(
        view,
        found.map((f) => ({ path: f.path, title: view.t(both(f.title[view.lang])) })),
      )
    : html`<p>${view.t(words.nothing)}</p>`
}
</section>`

const phonesSection = (view: View, line: LineState): Html =>
  html`<section class="stack" aria-labelledby="telefonos">
<h2 id="telefonos">${view.t(words.phones)}</h2>
${lineNow(view, line)}
<ul class="links">
<li>${view.t(words.inMexico)}: ${phoneLink(view, 'telefono')}</li>
<li>${view.t(words.free800)}: ${phoneLink(view, 'telefono800')}</li>
<li>${view.t(words.fromAbroad)}: ${phoneLink(view, 'telefonoExterior')}</li>
</ul>
<p>${view.t(both('{horario}'))}</p>
<p><a href="${view.to('/ayuda/telefonos')}">${view.t(words.otherCity)}</a></p>
</section>`

export type HomeProps = {
  readonly line: LineState
  /** What was asked for and found, when something was asked. */
  readonly asked?: { readonly query: string; readonly found: readonly Findable[] }
}

/** Who is in sees questions about their money first; who is not, about getting in. */
export const helpPage = (view: View, { line, asked }: HomeProps): Html =>
  page(view, {
    title: view.t(words.h1),
    main: html`<div class="wrap cols">
<div class="stack-l">
<div class="stack">
<h1>${view.t(words.h1)}</h1>
${searchForm(view, asked?.query ?? '')}
</div>
${asked ? resultsOf(view, asked.found) : nothing}
<section class="stack" aria-labelledby="preguntas">
<h2 id="preguntas">${view.t(words.questions)}</h2>
${articleRows(view, view.member ? insideQuestions : topQuestions)}
</section>
<section class="stack" aria-labelledby="temas">
<h2 id="temas">${view.t(words.topicsTitle)}</h2>
${rows(
  view,
  topics.map((topic) => ({ path: `/ayuda/temas/${topic}`, title: view.t(topicWords[topic]) })),
)}
</section>
</div>
<div class="stack-l">
${phonesSection(view, line)}
<section class="stack" aria-labelledby="guia">
<h2 id="guia">${view.t(words.guide)}</h2>
<p>${view.t(words.guideText)} <a href="${view.to('/ayuda/guia')}">${view.t(words.guide)}</a></p>
</section>
<section class="stack" aria-labelledby="mas">
<h2 id="mas">${view.t(words.more)}</h2>
${wayRows(view, ['/ayuda/desde-el-extranjero', '/ayuda/fraudes', '/ayuda/palabras', '/verifica', '/estado'])}
</section>
</div>
</div>`,
  })

export const topicPage = (view: View, topic: Topic): Html =>
  page(view, {
    title: view.t(topicWords[topic]),
    section: view.t(words.h1),
    entry: '/ayuda',
    main: html`${backToHelp(view)}
<div class="wrap cols">
<div class="stack">
<h1>${view.t(topicWords[topic])}</h1>
${articleRows(view, articlesAbout(topic))}
</div>
${callAside(view)}
</div>`,
  })

const didItHelp = (view: View, article: Article): Html =>
  form(
    view,
    `/ayuda/${article.slug}`,
    html`<h2>${view.t(words.didItHelp)}</h2>
<p class="row"><button class="btn btn-2" name="sirvio" value="si">${view.t(words.yes)}</button> <button class="btn btn-2" name="sirvio" value="no">${view.t(words.no)}</button></p>`,
    'box stack',
  )

export type ArticleProps = {
  readonly article: Article
  /** Whether the part of the product it is about is open in this installation. */
  readonly open: boolean
  /** The reader has just said whether it helped. */
  readonly thanked?: boolean
}

export function articlePage(view: View, { article, open, thanked }: ArticleProps): Html {
  const told = article.told[view.lang]
  const title = view.t(both(told.question))
  const related = article.related.flatMap((slug) => articleAt(slug) ?? [])
  return page(view, {
    title,
    section: view.t(topicWords[article.topic]),
    entry: '/ayuda',
    main: html`<div class="wrap"><a class="back" href="${view.to(`/ayuda/temas/${article.topic}`)}">‹ ${view.t(topicWords[article.topic])}</a></div>
<div class="wrap cols">
<div class="stack">
${thanked ? notice('done', view.t(words.thanks), view.t(words.thanksText)) : nothing}
<h1>${title}</h1>
${open ? nothing : notice('care', view.t(words.soon), view.t(words.soonText))}
${blocks(view, told.answer)}${
  open && article.paths.length > 0
    ? html`<section class="stack-s" aria-labelledby="ir"><h2 id="ir">${view.t(words.goTo)}</h2>${wayRows(view, article.paths)}</section>`
    : nothing
}
${thanked ? nothing : didItHelp(view, article)}
</div>
<aside class="stack" aria-labelledby="relacionadas">
<h2 id="relacionadas">${view.t(words.related)}</h2>
${articleRows(view, related)}
<p>${view.t(words.call)}: ${phoneLink(view, view.lang === 'en' ? 'telefonoExterior' : 'telefono')}</p>
</aside>
</div>`,
  })
}

const sample = articleAt('olvide-mi-contrasena')!
const foundSample: readonly Findable[] = [
  {
    path: '/ayuda/olvide-mi-contrasena',
    title: { es: sample.told.es.question, en: sample.told.en.question },
    keywords: [],
    body: { es: '', en: '' },
  },
]

export const gallery: Gallery = {
  '/ayuda': {
    'línea abierta': (view) => helpPage(view, { line: galleryLine.open }),
    'línea cerrada': (view) => helpPage(view, { line: galleryLine.closed }),
    'quien ya entró': (view) => helpPage(inside(view), { line: galleryLine.open }),
    'con resultados': (view) =>
      helpPage(view, { line: galleryLine.open, asked: { query: 'nip', found: foundSample } }),
    'sin resultados': (view) =>
      helpPage(view, { line: galleryLine.open, asked: { query: '<zzz>', found: [] } }),
  },
  '/ayuda/temas/contrasena': { 'un tema': (view) => topicPage(view, 'contrasena') },
  '/ayuda/olvide-mi-contrasena': {
    'con pasos': (view) => articlePage(view, { article: sample, open: true }),
    agradecida: (view) => articlePage(view, { article: sample, open: true, thanked: true }),
    'parte aún cerrada': (view) =>
      articlePage(view, { article: articleAt('consultar-por-sms')!, open: false }),
  },
}
