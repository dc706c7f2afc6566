import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import {
  type Answer,
  get,
  go,
  missing,
  post,
  type Route,
  refuse,
  show,
  type Visit,
} from '../../platform/web.ts'
import { type Topic, topics } from './article.ts'
import { articleAt } from './articles.ts'
import { articlePage, helpPage, topicPage } from './help.pages.ts'
import { queryLimit } from './help.ts'
import type { HelpUseCases } from './help.usecases.ts'
import { type LegalPaper, versionAt } from './legal-versions.words.ts'
import { lineState, zoneOf } from './line-hours.ts'
import { statusPage } from './open.pages.ts'
import {
  abroadPage,
  accessibilityPage,
  cookiesPage,
  fraudPage,
  glossaryPage,
  guidePage,
  legalPage,
  lockedOutPage,
  privacyPage,
  termsPage,
} from './papers.pages.ts'
import { phonesPage } from './phones.pages.ts'

// Looked up once: pictures come with the product, and assets are read at the start too.
const folder = join(import.meta.dirname, '../../../public/guia')
const pictures = new Set(
  existsSync(folder) ? readdirSync(folder).map((name) => `guia/${name}`) : [],
)
const hasPicture = (name: string): boolean => pictures.has(name)
const isTopic = (text: string | undefined): text is Topic =>
  (topics as readonly (string | undefined)[]).includes(text)

function legal(v: Visit, paper: LegalPaper): Answer {
  const found = versionAt(paper, v.params.version ?? '')
  return found ? show(legalPage(v.view, paper, found)) : missing
}

const papers = [
  get('/ayuda/desde-el-extranjero', (v) => show(abroadPage(v.view))),
  get('/ayuda/fraudes', (v) => show(fraudPage(v.view))),
  get('/ayuda/palabras', (v) => show(glossaryPage(v.view))),
  get('/ayuda/guia', (v) => show(guidePage(v.view, hasPicture))),
  get('/no-puedo-entrar', (v) => show(lockedOutPage(v.view))),
  get('/privacidad', (v) => show(privacyPage(v.view))),
  get('/terminos', (v) => show(termsPage(v.view))),
  get('/privacidad/:version', (v) => legal(v, 'privacy')),
  get('/terminos/:version', (v) => legal(v, 'terms')),
  get('/accesibilidad', (v) => show(accessibilityPage(v.view))),
  get('/cookies', (v) => show(cookiesPage(v.view))),
]

export const helpRoutes = (help: HelpUseCases): readonly Route[] => [
  ...papers,
  get('/ayuda', ({ view, now, query }) => {
    const line = lineState(now, view.institution.linea.semana)
    const asked = [...(query.q ?? '')].slice(0, queryLimit).join('').trim()
    if (!asked) return show(helpPage(view, { line }))
    const found = help.find(asked, view.lang)
    return show(helpPage(view, { line, asked: { query: asked, found } }))
  }),
  get('/ayuda/telefonos', ({ view, now, query }) => {
    const line = lineState(now, view.institution.linea.semana)
    const textsOpen = help.isOpen('sms')
    return show(phonesPage(view, { line, zone: zoneOf(query.zona), textsOpen }))
  }),
  get('/ayuda/temas/:tema', ({ view, params }) =>
    isTopic(params.tema) ? show(topicPage(view, params.tema)) : missing,
  ),
  get('/ayuda/:slug', ({ view, params, query }) => {
    const article = articleAt(params.slug ?? '')
    if (!article) return missing
    const open = help.isOpen(article.service)
    return show(articlePage(view, { article, open, thanked: query.gracias === '1' }))
  }),
  post('/ayuda/:slug', async ({ view, params, form, address }) => {
    const article = articleAt(params.slug ?? '')
    if (!article) return missing
    const open = help.isOpen(article.service)
    if (form.sirvio !== 'si' && form.sirvio !== 'no')
      return refuse(articlePage(view, { article, open }))
    await help.judge({ slug: article.slug, lang: view.lang, helped: form.sirvio === 'si', address })
    return go(`/ayuda/${article.slug}?gracias=1`)
  }),
  get('/estado', async ({ view, now }) => {
    const [status, history] = await Promise.all([help.status(), help.history()])
    return show(statusPage(view, { ...status, history, stops: help.stops(now) }))
  }),
]
