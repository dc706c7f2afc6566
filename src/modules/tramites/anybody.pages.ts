// Requests that anybody may start: survivors, who has no login, who wants public information or to complain.
import type { Instant } from '../../foundation/time.ts'
import { dayAndTime } from '../../platform/pages/dates.ts'
import { errorSummary, form, noProblems } from '../../platform/pages/fields.ts'
import type { Gallery } from '../../platform/pages/gallery.ts'
import { type Html, html, nothing } from '../../platform/pages/html.ts'
import { page } from '../../platform/pages/layout.ts'
import { backLink, button, notice } from '../../platform/pages/parts.ts'
import type { View } from '../../platform/pages/view.ts'
import { words } from './anybody.words.ts'
import { sourceWords } from './checks.words.ts'
import { families, fieldsOf } from './definition.ts'
import { definitions, doorPath, kinds, startableBy, type TramiteKind } from './definitions.ts'
import { familiesWords, kindWords } from './definitions.words.ts'
import { type DrawnForm, drawnField, problemTexts } from './fields.pages.ts'
import type { FormProblems } from './form-reading.ts'

export const listPath = '/sin-cuenta'
const bold = (inner: string): Html => html`<strong class="code">${inner}</strong>`
/** Kinds whose one visit can be booked here are named by the form of appointments. */
const bookPath = (kind: TramiteKind): string => `${doorPath('appointment')}?about=${kind}`

/** What can be started without a login, by family. */
export const anybodyPage = (view: View): Html =>
  page(view, {
    title: view.t(words.title),
    main: html`${backLink(view, '/ayuda')}
<div class="wrap stack narrow">
<h1>${view.t(words.title)}</h1>
<p>${view.t(words.lead)}</p>
${families.map((family) => {
  const open = startableBy('anybody', family)
  return open.length === 0
    ? nothing
    : html`<section class="stack-s" aria-labelledby="de-${family}">
<h2 id="de-${family}">${view.t(familiesWords[family])}</h2>
<ul class="rows">
${open.map((kind) => html`<li><a class="arrow" href="${view.to(doorPath(kind))}">${view.t(kindWords[kind].label)}</a></li>\n`)}</ul>
</section>
`
})}<p><a href="${view.to('/sin-cuenta/sigue')}">${view.t(words.follow)}</a></p>
<p>${view.rich(words.signIn, { a: (inner) => html`<a href="${view.to('/')}">${inner}</a>` })}</p>
</div>`,
  })

function whatFollows(view: View, kind: TramiteKind): Html {
  const { next, papers, visit } = kindWords[kind]
  const { answer, visit: booked } = definitions[kind]
  const asked = Object.keys(definitions[kind].papers)
  return html`<section class="stack-s" aria-labelledby="sigue">
<h2 id="sigue">${view.t(words.next)}</h2>
<ol class="bullets">
${next.map((line) => html`<li>${view.t(line)}</li>\n`)}</ol>
${answer ? html`<p>${view.t(words.term, { n: answer.workingDays, fuente: view.t(sourceWords[answer.source]) })}</p>` : nothing}
</section>
${
  asked.length === 0
    ? nothing
    : html`<section class="stack-s" aria-labelledby="papeles">
<h2 id="papeles">${view.t(words.papers)}</h2>
<ul class="bullets">
${asked.map((name) => html`<li>${view.t(papers[name]!.label)}${papers[name]!.hint ? html`. <span class="muted">${view.t(papers[name]!.hint)}</span>` : nothing}</li>\n`)}</ul>
<p>${view.t(words.papersWhen)}</p>
</section>`
}
${
  visit
    ? html`<section class="stack-s" aria-labelledby="visita">
<h2 id="visita">${view.t(words.visit)}</h2>
<p>${view.t(visit)}</p>
${booked?.bookable ? html`<p><a href="${view.to(bookPath(kind))}">${view.t(words.book)}</a></p>` : nothing}
</section>`
    : nothing
}`
}

export type AnybodyProps = {
  readonly kind: TramiteKind
  readonly typed?: DrawnForm['typed']
  readonly problems?: FormProblems
  readonly tooManyUntil?: Instant
}

/** The whole form on one page, what follows, and the papers that will be asked for. */
export function startPage(view: View, props: AnybodyProps): Html {
  const { kind, typed = {}, tooManyUntil } = props
  const problems = props.problems ? problemTexts(view, kind, props.problems) : noProblems
  const { label, intro } = kindWords[kind]
  const drawn = { kind, typed, problems, offers: {} }
  return page(view, {
    title: view.t(label),
    section: view.t(words.title),
    error: Object.keys(problems).length > 0,
    main: html`${backLink(view, listPath)}
<div class="wrap stack narrow">
${errorSummary(view, problems)}
<h1>${view.t(label)}</h1>
${tooManyUntil ? notice('care', view.t(words.tooManyTitle), view.t(words.tooMany, { hasta: dayAndTime(view.lang, tooManyUntil) })) : nothing}
<p>${view.t(intro)}</p>
${form(
  view,
  doorPath(kind),
  html`${fieldsOf(definitions[kind], {}).map((one) => drawnField(view, one, drawn))}
<p>${button(view.t(words.send))}</p>`,
)}
${whatFollows(view, kind)}
</div>`,
  })
}

/** The folio, whatever we know of whoever was named. */
export const sentPage = (view: View, { reference }: { reference: string }): Html =>
  page(view, {
    title: view.t(words.sentTitle),
    section: view.t(words.title),
    main: html`<div class="wrap stack narrow">
<h1>${view.t(words.sentTitle)}</h1>
<p>${view.rich(words.sent, { b: bold }, { folio: reference })}</p>
<p>${view.t(words.mailed)}</p>
<p>${view.t(words.care)}</p>
<p><a href="${view.to(`/verifica/${reference}`)}">${view.t(words.check)}</a></p>
<p>${view.t(words.call)}</p>
</div>`,
  })

const opened = kinds.filter((kind) => definitions[kind].startedBy === 'anybody')
export const gallery: Gallery = {
  [listPath]: { todos: (view) => anybodyPage(view) },
  [`${listPath}/{tipo}`]: {
    ...Object.fromEntries(
      opened.map((kind) => [definitions[kind].slug!, (view: View) => startPage(view, { kind })]),
    ),
    'con errores': (view) =>
      startPage(view, {
        kind: 'death-cover',
        typed: { deceasedName: 'Luis Vega', email: 'ana' },
        problems: {
          deceasedNss: { of: 'plain', code: 'empty' },
          diedOn: { of: 'plain', code: 'day-not-past' },
          email: { of: 'email', problem: { code: 'email-no-at' } },
        },
      }),
    'muchos desde un lugar': (view) =>
      startPage(view, {
        kind: 'complaint',
        tooManyUntil: Temporal.Instant.from('2026-11-22T19:00:00Z'),
      }),
  },
  [`${listPath}/listo`]: {
    'con su folio': (view) => sentPage(view, { reference: 'TRA-2026-00000042-K' }),
  },
}
