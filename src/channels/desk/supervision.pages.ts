// What supervisors see of a day: counts, signs, and what was stopped. No member is named here.
import type { Incident, Watched } from '../../modules/desk/desk.usecases.ts'
import { deskSigns } from '../../modules/notices/staff-mail.words.ts'
import { dayAndTime } from '../../platform/pages/dates.ts'
import { type Html, html, nothing } from '../../platform/pages/html.ts'
import type { View } from '../../platform/pages/view.ts'
import { table } from '../console/console.pages.ts'
import { type Attending, frame } from './frame.pages.ts'
import { eventWords, supervisionWords as words } from './supervision.words.ts'

/** Who should be asked about what, each in words; who has no sign is not here. */
const signsPart = (view: View, agents: readonly Watched[]): Html => {
  const standing = agents.filter((one) => one.alerts.length > 0)
  const signs = (one: Watched) => one.alerts.map((alert) => view.t(deskSigns[alert])).join(' · ')
  return html`<section class="stack-s" aria-labelledby="senales"><h2 id="senales">${view.t(words.signs)}</h2>
${
  standing.length === 0
    ? html`<p>${view.t(words.noSigns)}</p>`
    : html`<ul class="rows">${standing.map((one) => html`<li><div><span><strong>${one.name}</strong><br>${signs(one)}</span></div></li>\n`)}</ul>`
}</section>`
}

const agentsPart = (view: View, agents: readonly Watched[]): Html => {
  if (agents.length === 0) return html`<p>${view.t(words.nobody)}</p>`
  const number = (said: (typeof words)['people']) => ({ label: view.t(said), number: true })
  return table(
    view.t(words.agents),
    [
      { label: view.t(words.person) },
      ...[
        words.people,
        words.names,
        words.verified,
        words.failed,
        words.told,
        words.shown,
        words.outOfHours,
      ].map(number),
    ],
    agents.map((one) => [
      one.name,
      one.people,
      one.counts['looked-up-by-name'] ?? 0,
      one.counts.verified ?? 0,
      one.counts['not-verified'] ?? 0,
      one.counts['email-told'] ?? 0,
      one.counts['data-shown'] ?? 0,
      one.outOfHours,
    ]),
  )
}

export const supervisionPage = (
  view: View,
  who: Attending,
  { agents, incidents }: { agents: readonly Watched[]; incidents: readonly Incident[] },
): Html =>
  frame(
    view,
    who,
    { title: view.t(words.title), path: '/agente/supervision' },
    html`<p>${view.t(words.intro)}</p>
${signsPart(view, agents)}
${agentsPart(view, agents)}
${
  incidents.length === 0
    ? html`<p>${view.t(words.noIncidents)}</p>`
    : table(
        view.t(words.incidents),
        [words.when, words.person, words.what, words.code].map((said) => ({ label: view.t(said) })),
        incidents.map((one) => [
          dayAndTime(view.lang, one.at),
          one.name,
          html`${view.t(eventWords[one.kind])}${one.outOfHours ? html` · ${view.t(words.outOfHours)}` : nothing}`,
          html`<span class="code">${one.detail ?? ''}</span>`,
        ]),
      )
}`,
  )
