// What the pages of second factors share.
import { dayAndTime } from '../../platform/pages/dates.ts'
import { errorSummary, noProblems, type Problems } from '../../platform/pages/fields.ts'
import { type Html, html, nothing, type Piece } from '../../platform/pages/html.ts'
import { page } from '../../platform/pages/layout.ts'
import { backLink, notice } from '../../platform/pages/parts.ts'
import type { View } from '../../platform/pages/view.ts'
import { type Held, holdWords } from './held.usecases.ts'
import { factorWords as words } from './second-factors.words.ts'

export const securityPath = '/mi-perfil/seguridad'
export const keysPath = `${securityPath}/llaves`
export const appPath = `${securityPath}/autenticador`
export const codesPath = `${securityPath}/codigos`

export type News = 'key-added' | 'key-removed' | 'key-renamed' | 'app-added' | 'app-removed'
export type Around = {
  readonly held?: Held | undefined
  readonly news?: News | undefined
  readonly problems?: Problems
  /** There is a key or an app, and no codes on paper. */
  readonly needsCodes?: boolean
}

const link = (view: View, path: string) => (inner: string) =>
  html`<a href="${view.to(path)}">${inner}</a>`

const heldNotice = (view: View, held: Held): Html => {
  const hasta = held.until ? dayAndTime(view.lang, held.until) : ''
  return notice('care', view.t(words.heldTitle), view.t(holdWords[held.code], { hasta }))
}
const newsNotice = (view: View, news: News): Html => {
  const said = news === 'key-renamed' ? '' : ` ${view.t(words.told)}`
  return html`<div role="status">${notice('done', view.t(words.done), `${view.t(words[news])}${said}`)}</div>`
}
const codesNotice = (view: View): Html =>
  notice(
    'care',
    view.t(words.makeCodes),
    view.rich(words.makeCodesText, { a: link(view, codesPath) }),
  )

/** One page of them: its way back, what happened, what is held. */
export const sheet = (
  view: View,
  parts: Around & { title: string; back?: string; body: Piece },
): Html => {
  const problems = parts.problems ?? noProblems
  return page(view, {
    title: parts.title,
    section: view.t(words.section),
    entry: securityPath,
    error: Object.keys(problems).length > 0,
    main: html`${backLink(view, parts.back ?? securityPath)}
<div class="wrap stack narrow">
${errorSummary(view, problems)}
<h1>${parts.title}</h1>
${parts.news ? newsNotice(view, parts.news) : nothing}
${parts.held ? heldNotice(view, parts.held) : nothing}
${parts.needsCodes ? codesNotice(view) : nothing}
${parts.body}
</div>`,
  })
}
