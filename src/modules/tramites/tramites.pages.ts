// Everything a member asked for, what is being written, and every way to ask for something.
import { type Day, dayOf, type Instant } from '../../foundation/time.ts'
import { longDay } from '../../platform/pages/dates.ts'
import { type Html, html, nothing } from '../../platform/pages/html.ts'
import { page } from '../../platform/pages/layout.ts'
import type { View } from '../../platform/pages/view.ts'
import { type Family, families } from './definition.ts'
import { startableBy, startPath, type TramiteKind } from './definitions.ts'
import { familiesWords, kindWords } from './definitions.words.ts'
import { invitationPath } from './joining.pages.ts'
import { joiningWords } from './joining.words.ts'
import { ballOf, type TramiteState } from './tramites.ts'
import type { Tramite } from './tramites.usecases.ts'
import { stateWords, typeWords, tramitesWords as words } from './tramites.words.ts'
import { writingWords } from './writing.words.ts'

export type TramiteLine = Pick<Tramite, 'reference' | 'type' | 'state' | 'opened_at' | 'answer_by'>
const look = { us: 'state', you: 'state state-wait', nobody: 'state state-ok' } as const
export const stateTag = (view: View, state: TramiteState): Html =>
  html`<span class="${look[ballOf[state]]}">${view.t(stateWords[state])}</span>`

const row = (view: View, one: TramiteLine): Html => html`<li><div class="between">
<div><a href="${view.to(`/mis-tramites/${one.reference}`)}">${view.t(typeWords[one.type])}</a>
<p class="muted small"><span class="code">${one.reference}</span> · ${view.t(words.opened, { fecha: longDay(view.lang, dayOf(one.opened_at)) })}</p>${
  one.answer_by && ballOf[one.state] === 'us'
    ? html`\n<p class="muted small">${view.t(words.answerBy, { fecha: longDay(view.lang, one.answer_by) })}</p>`
    : nothing
}</div>
${stateTag(view, one.state)}
</div></li>
`

const shelf = (view: View, family: Family): Html => {
  const kinds = startableBy('member', family)
  if (kinds.length === 0) return nothing
  return html`<section class="stack-s" aria-labelledby="para-${family}">
<h3 id="para-${family}">${view.t(familiesWords[family])}</h3>
<ul class="rows">
${kinds.map((kind) => html`<li><a class="arrow" href="${view.to(startPath(kind))}">${view.t(kindWords[kind].label)}</a></li>\n`)}</ul>
</section>`
}

/** «¿Qué necesitas?»: every kind, by shelf. */
const starts = (view: View): Html => html`${families.map((family) => shelf(view, family))}`

export type DraftShown = { readonly kind: TramiteKind; readonly changedAt: Instant }
const draftRow = (view: View, { kind, changedAt }: DraftShown): Html => {
  const on: Day = dayOf(changedAt)
  return html`<li><div class="between"><div><a href="${view.to(startPath(kind))}">${view.t(kindWords[kind].label)}</a>
<p class="muted small">${view.t(writingWords.draftSince, { fecha: longDay(view.lang, on) })}</p></div></div></li>\n`
}
const draftList = (view: View, drafts: readonly DraftShown[]): Html =>
  drafts.length === 0
    ? nothing
    : html`<section class="stack-s" aria-labelledby="borradores">
<h2 id="borradores">${view.t(writingWords.drafts)}</h2>
<ul class="rows">
${drafts.map((one) => draftRow(view, one))}</ul>
</section>`

export type TramitesProps = {
  readonly tramites: readonly TramiteLine[]
  /** Whether older ones follow the last. */
  readonly more: boolean
  readonly drafts: readonly DraftShown[]
}

/** Everything a member asked for, and what may be asked. */
export function tramitesPage(view: View, { tramites, more, drafts }: TramitesProps): Html {
  const last = tramites.at(-1)
  return page(view, {
    title: view.t(words.title),
    main: html`<div class="wrap stack">
<h1>${view.t(words.title)}</h1>
<p>${view.t(words.intro)}</p>
${
  tramites.length === 0
    ? html`<p>${view.t(words.empty)}</p>`
    : html`<ul class="rows">
${tramites.map((one) => row(view, one))}</ul>`
}
${more && last ? html`<p><a href="${view.to(`/mis-tramites?antes=${last.reference}`)}">${view.t(words.older)}</a></p>` : nothing}
${draftList(view, drafts)}
<h2>${view.t(writingWords.startTitle)}</h2>
${starts(view)}
<p><a href="${view.to(invitationPath)}">${view.t(joiningWords.invited)}</a></p>
</div>`,
  })
}

/** Only what may be asked. */
export function startPage(view: View, drafts: readonly DraftShown[]): Html {
  const title = view.t(writingWords.startTitle)
  return page(view, {
    title,
    section: view.t(words.title),
    main: html`<div class="wrap stack">
<h1>${title}</h1>
<p>${view.t(writingWords.startIntro)}</p>
${draftList(view, drafts)}
<h2>${view.t(words.allKinds)}</h2>
${starts(view)}
</div>`,
  })
}
