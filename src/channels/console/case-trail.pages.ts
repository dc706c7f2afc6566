// What came of a case, what was said about it, and what happened to it.

import { day } from '../../foundation/time.ts'
import type { AtWork } from '../../modules/tramites/queueing.usecases.ts'
import { dayAndTime, shortDay } from '../../platform/pages/dates.ts'
import { type Html, html, nothing, type Piece } from '../../platform/pages/html.ts'
import type { View } from '../../platform/pages/view.ts'
import { casesRoot } from './cases.pages.ts'
import { stateWords, casesWords as words } from './cases.words.ts'
import { table } from './console.pages.ts'

/** The visits that its person booked for it. */
export const visits = (view: View, { appointments }: AtWork): Html =>
  appointments.length === 0
    ? nothing
    : html`<section class="stack-s" aria-labelledby="citas">
<h2 id="citas">${view.t(words.appointments)}</h2>
<ul class="bullets">\n${appointments.map((one) => html`<li><a href="${view.to(`${casesRoot}/${one.reference}`)}">${one.reference}</a>, ${shortDay(view.lang, day(one.day))}. ${view.t(stateWords[one.state])}</li>\n`)}</ul>
</section>`

/** Folios of ours and numbers that others gave. */
export const results = (view: View, { results: came }: AtWork): Html =>
  came.length === 0
    ? nothing
    : html`<section class="stack-s" aria-labelledby="quedo">
<h2 id="quedo">${view.t(words.results)}</h2>
<ul class="bullets">\n${came.map(({ reference }) => html`<li><span class="code">${reference}</span></li>\n`)}</ul>
</section>`

export function messages(view: View, { messages: said }: AtWork): Html {
  const items = said.map(
    (one) =>
      html`<li><strong>${one.actorName ?? view.t(words.person)}</strong> · ${dayAndTime(view.lang, one.at)} · ${one.said}</li>\n`,
  )
  return html`<section class="stack-s" aria-labelledby="mensajes">
<h2 id="mensajes">${view.t(words.messages)}</h2>
${items.length === 0 ? html`<p>${view.t(words.noMessages)}</p>` : html`<ol class="bullets">\n${items}</ol>`}
</section>`
}

export function history(view: View, { history: events }: AtWork): Html {
  const columns = [words.whenCol, words.who, words.whatCol].map((said) => ({ label: view.t(said) }))
  const rows = events.map((event): readonly Piece[] => [
    dayAndTime(view.lang, event.at),
    event.actor_name ?? (event.actor_kind === 'member' ? view.t(words.person) : 'Mi Cuenta'),
    [view.t(stateWords[event.state]), event.note].filter(Boolean).join(': '),
  ])
  return table(view.t(words.history), columns, rows)
}
