// What one hand may be doing to many: the groups, one of them, and whom it touched.
import { shapeWords, signalWords } from '../../modules/clusters/clusters.usecases.ts'
import type { Touched, WorkingUseCases } from '../../modules/clusters/working.usecases.ts'
import { dayAndTime } from '../../platform/pages/dates.ts'
import {
  form,
  noProblems,
  type Problems,
  selectField,
  textField,
} from '../../platform/pages/fields.ts'
import { type Html, html, nothing, type Piece } from '../../platform/pages/html.ts'
import { button, notice } from '../../platform/pages/parts.ts'
import type { View } from '../../platform/pages/view.ts'
import type { Form } from '../../platform/web.ts'
import { freezePart, kindsPart, marksPart } from './cluster-parts.pages.ts'
import { loginWords, markWords, clusterWords as words } from './clusters.words.ts'
import { frame, type Staff, table } from './console.pages.ts'

export const clustersRoot = '/operacion/coyotes'

type Board = Awaited<ReturnType<WorkingUseCases['board']>>
export type OneCluster = NonNullable<Awaited<ReturnType<WorkingUseCases['one']>>>
type Cluster = Board['clusters'][number]

const saidOf = (view: View, { marked, markedUntil }: Cluster): string =>
  marked && markedUntil
    ? view.t(words.until, {
        que: view.t(markWords[marked]),
        cuando: dayAndTime(view.lang, markedUntil),
      })
    : view.t(words.nobodySaid)

const paceOf = (view: View, { state, shape, marked }: Cluster): Piece =>
  state === 'slowed' && shape === 'crowd' && marked !== 'known'
    ? html`<span class="state state-wait">${view.t(words.slowed)}</span>`
    : view.t(words.watched)

export function clustersPage(view: View, staff: Staff, { clusters, freezes }: Board): Html {
  const waits = new Set(freezes.map(({ clusterId }) => clusterId))
  const rows = clusters.map((one) => [
    html`<a href="${view.to(`${clustersRoot}/${one.clusterId}`)}">${view.t(signalWords[one.signal])}</a><br><span class="sub">${[view.t(shapeWords[one.shape]), one.mask].filter(Boolean).join(' · ')}</span>`,
    one.people,
    dayAndTime(view.lang, one.firstAt),
    dayAndTime(view.lang, one.lastAt),
    paceOf(view, one),
    html`${saidOf(view, one)}${waits.has(one.clusterId) ? html`<br><strong>${view.t(words.freezeWaits)}</strong>` : nothing}`,
  ])
  const columns = [
    { label: view.t(words.what) },
    { label: view.t(words.people), number: true },
    ...[words.first, words.last, words.state, words.said].map((said) => ({ label: view.t(said) })),
  ]
  return frame(
    view,
    staff,
    { title: view.t(words.title), path: clustersRoot },
    html`<p>${view.t(words.intro)}</p>
${rows.length === 0 ? html`<p>${view.t(words.none)}</p>` : table(view.t(words.list), columns, rows)}`,
  )
}

export type ClusterProps = OneCluster & {
  readonly staffId: string
  readonly touched?: readonly Touched[]
  readonly typed?: Form
  readonly problems?: Problems
  /** What was just done. */
  readonly news?: string | undefined
}

const reasonField = (view: View, name: string, { typed, problems }: ClusterProps): Html =>
  textField(
    view,
    {
      name,
      label: view.t(words.reason),
      hint: view.t(words.reasonHint),
      value: typed?.[name],
      autocomplete: 'off',
      maxlength: 200,
    },
    problems,
  )

function touchedPart(view: View, path: string, props: ClusterProps): Html {
  const { members, touched } = props
  const heading = html`<h2 id="personas">${view.t(words.touchedTitle)}</h2>`
  if (members === 0) return html`${heading}<p>${view.t(words.touchedNone)}</p>`
  if (!touched)
    return html`${heading}
<p>${view.t(words.touchedText, { n: members })}</p>
${form(view, `${path}/personas`, html`${reasonField(view, 'razon-ver', props)}${button(view.t(words.open), 'btn btn-2')}`, 'stack-s')}`
  const columns = [words.name, words.nss, words.when, words.login, words.holds]
  const rows = touched.map((one) => [
    one.name,
    html`<span class="code">${one.nss}</span>`,
    dayAndTime(view.lang, one.at),
    view.t(loginWords[one.login]),
    one.holds.join(', ') || view.t(words.noHolds),
  ])
  return html`${heading}
${table(
  view.t(words.touchedTitle),
  columns.map((said) => ({ label: view.t(said) })),
  rows,
)}
<p><a href="${view.to('/operacion/registro')}">${view.t(words.search)}</a></p>`
}

const markPart = (view: View, path: string, props: ClusterProps): Html => {
  const choices = (['known', 'coyote', 'none'] as const).map((value) => ({
    value,
    label: view.t(markWords[value]),
  }))
  const { typed, problems = noProblems } = props
  const field = { name: 'que-es', label: view.t(words.said), value: typed?.['que-es'], choices }
  return html`<h2>${view.t(words.markTitle)}</h2>
<p>${view.t(words.markText)}</p>
${form(
  view,
  `${path}/marca`,
  html`${selectField(view, { ...field, empty: '—' }, problems)}
${reasonField(view, 'razon-marca', props)}
${button(view.t(words.mark), 'btn btn-2')}`,
  'stack-s',
)}`
}

export function clusterPage(view: View, staff: Staff, props: ClusterProps): Html {
  const { cluster, news, problems } = props
  const path = `${clustersRoot}/${cluster.clusterId}`
  const facts: readonly (readonly [typeof words.shape, Piece])[] = [
    [words.shape, view.t(shapeWords[cluster.shape])],
    [words.mask, cluster.mask || '••••'],
    [words.people, cluster.people],
    [words.first, dayAndTime(view.lang, cluster.firstAt)],
    [words.last, dayAndTime(view.lang, cluster.lastAt)],
    [words.state, paceOf(view, cluster)],
    [words.said, saidOf(view, cluster)],
  ]
  return frame(
    view,
    staff,
    { title: view.t(signalWords[cluster.signal]), path: clustersRoot, problems },
    html`<p><a class="back" href="${view.to(clustersRoot)}">‹ ${view.t(words.back)}</a></p>
${news ? notice('done', view.t(words.done), news) : nothing}
<dl class="facts">${facts.map(([said, value]) => html`<div><dt>${view.t(said)}</dt><dd>${value}</dd></div>`)}</dl>
${kindsPart(view, props)}
${touchedPart(view, path, props)}
${markPart(view, path, props)}
${marksPart(view, props)}
${freezePart(view, path, props, reasonField(view, 'razon-detener', props))}`,
  )
}
