import { readBimester } from '../../foundation/bimester.ts'
import { readMxn } from '../../foundation/money.ts'
import { dayOf } from '../../foundation/time.ts'
import { dayAndTime, longDay, twoMonths } from '../../platform/pages/dates.ts'
import { hidesFigures, pesosText } from '../../platform/pages/figures.ts'
import { type Gallery, inside } from '../../platform/pages/gallery.ts'
import { type Html, html, nothing } from '../../platform/pages/html.ts'
import { page } from '../../platform/pages/layout.ts'
import { backLink } from '../../platform/pages/parts.ts'
import type { View } from '../../platform/pages/view.ts'
import { ballOf, type TramiteState } from './tramites.ts'
import type { Tramite, TramiteEvent } from './tramites.usecases.ts'
import {
  type AboutShown,
  aboutShown,
  aboutWords,
  nextWords,
  stateWords,
  typeWords,
  tramitesWords as words,
} from './tramites.words.ts'

const look = { us: 'state', you: 'state state-wait', nobody: 'state state-ok' } as const
const stateTag = (view: View, state: TramiteState): Html =>
  html`<span class="${look[ballOf[state]]}">${view.t(stateWords[state])}</span>`

const row = (view: View, one: Tramite): Html => html`<li><div class="between">
<div><a href="${view.to(`/mis-tramites/${one.reference}`)}">${view.t(typeWords[one.type])}</a>
<p class="muted small"><span class="code">${one.reference}</span> · ${view.t(words.opened, { fecha: longDay(view.lang, dayOf(one.opened_at)) })}</p></div>
${stateTag(view, one.state)}
</div></li>
`

/** Everything a member asked for. `more`: whether older ones follow the last. */
export function tramitesPage(
  view: View,
  props: { tramites: readonly Tramite[]; more: boolean },
): Html {
  const last = props.tramites.at(-1)
  return page(view, {
    title: view.t(words.title),
    main: html`<div class="wrap stack">
<h1>${view.t(words.title)}</h1>
<p>${view.t(words.intro)}</p>
${
  props.tramites.length === 0
    ? html`<p>${view.t(words.empty)}</p>`
    : html`<ul class="rows">
${props.tramites.map((one) => row(view, one))}</ul>`
}
${props.more && last ? html`<p><a href="${view.to(`/mis-tramites?antes=${last.reference}`)}">${view.t(words.older)}</a></p>` : nothing}
</div>`,
  })
}

function who(view: View, event: TramiteEvent): string {
  if (event.actor_kind === 'member') return view.t(words.byYou)
  if (event.actor_kind === 'visitor') return view.t(words.byVisitor)
  if (event.actor_kind === 'staff') return view.t(words.byAgent, { nombre: event.actor_name ?? '' })
  return view.t(words.byUs)
}

/** What the person told us, in their own order; what only we use stays out. */
const aboutRows = (view: View, { about }: Tramite): Html =>
  html`${aboutShown
    .filter((name) => about[name] !== undefined)
    .map(
      (name) =>
        html`<div><dt>${view.t(aboutWords[name])}</dt><dd>${aboutText(view, name, about[name]!)}</dd></div>\n`,
    )}`

/** Amounts and bimesters are kept as files write them. */
function aboutText(view: View, name: AboutShown, kept: string): string {
  const amount = name === 'expected' ? readMxn(kept) : undefined
  if (amount !== undefined) return hidesFigures(view) ? '••••' : pesosText(view, amount)
  const bimester = name === 'bimester' ? readBimester(kept) : undefined
  return bimester?.ok ? twoMonths(view.lang, bimester.value, true) : kept
}

export function tramitePage(
  view: View,
  { tramite, history }: { tramite: Tramite; history: readonly TramiteEvent[] },
): Html {
  const title = view.t(typeWords[tramite.type])
  return page(view, {
    title,
    section: view.t(words.title),
    entry: '/mis-tramites',
    main: html`${backLink(view, '/mis-tramites')}
<div class="wrap stack">
<h1>${title}</h1>
<dl class="answers">
<div><dt>${view.t(words.reference)}</dt><dd class="code">${tramite.reference}</dd></div>
<div><dt>${view.t(words.state)}</dt><dd>${stateTag(view, tramite.state)}</dd></div>
${aboutRows(view, tramite)}</dl>
<section class="stack-s" aria-labelledby="sigue">
<h2 id="sigue">${view.t(words.next)}</h2>
<p>${view.t(nextWords[tramite.state])}</p>
${tramite.answer_by && ballOf[tramite.state] === 'us' ? html`<p>${view.t(words.answerBy, { fecha: longDay(view.lang, tramite.answer_by) })}</p>` : nothing}
</section>
<section class="stack-s" aria-labelledby="historia">
<h2 id="historia">${view.t(words.history)}</h2>
<ol class="rows">
${history.map(
  (
    event,
  ) => html`<li><div class="between"><span><strong>${view.t(stateWords[event.state])}</strong><br>
<span class="muted small">${who(view, event)}${event.note ? ` · ${event.note}` : ''}</span></span>
<span class="muted small">${dayAndTime(view.lang, event.at)}</span></div></li>
`,
)}</ol>
</section>
</div>`,
  })
}

const at = Temporal.Instant.from('2026-11-03T17:20:00Z')
const sample: Tramite = {
  tramite_id: '018f0000-0000-7000-8000-000000000001',
  reference: 'TRA-2026-00000042-K',
  type: 'data-correction',
  state: 'in-review',
  about: {},
  opened_at: at,
  changed_at: at,
  answer_by: Temporal.PlainDate.from('2026-12-02'),
  four_eyes: true,
  round: 1,
  term_days: 20,
  days_left: null,
  information_by: null,
  lapse_told_at: null,
  extended: false,
  late_told_at: null,
  answered_at: null,
  answered_in: null,
  taken_by: null,
  taken_name: null,
  lang: 'es',
}
const yours: Tramite = {
  ...sample,
  type: 'lost-email',
  state: 'needs-information',
  answer_by: null,
}
const missing: Tramite = {
  ...sample,
  type: 'missing-contribution',
  state: 'sent',
  about: { employer: 'Muebles La Encina', bimester: '2026-B2', expected: '1220.00' },
}
const events: readonly TramiteEvent[] = [
  { at, state: 'sent', actor_kind: 'visitor', actor_name: null, note: null, act: null },
  {
    at: at.add({ hours: 20 }),
    state: 'in-review',
    actor_kind: 'staff',
    actor_name: 'Ana',
    note: null,
    act: null,
  },
]

export const gallery: Gallery = {
  '/mis-tramites': {
    'sin trámites': (view) => tramitesPage(inside(view), { tramites: [], more: false }),
    'dos, y hay más': (view) =>
      tramitesPage(inside(view), { tramites: [sample, yours], more: true }),
  },
  '/mis-tramites/{folio}': {
    'lo tenemos nosotros': (view) =>
      tramitePage(inside(view), { tramite: sample, history: events }),
    'un depósito que falta': (view) =>
      tramitePage(inside(view), { tramite: missing, history: events.slice(0, 1) }),
    'te toca a ti': (view) =>
      tramitePage(inside(view), { tramite: yours, history: events.slice(0, 1) }),
  },
}
