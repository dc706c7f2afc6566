// The trail for operators: what is in it, looking for something, and whether anybody touched it. Never a way to change it.
import { acts } from '../../modules/audit/acts.ts'
import { type Entry, maskedAddress } from '../../modules/audit/audit.ts'
import { actWords, type Check, differenceWords } from '../../modules/audit/audit.usecases.ts'
import type { ActorKind, Search, SearchTyped } from '../../modules/audit/search.ts'
import { dayAndTime, shortDay } from '../../platform/pages/dates.ts'
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
import { frame, type Staff, table } from './console.pages.ts'
import { actorKindWords, trailWords as words } from './trail.words.ts'

export const trailRoot = '/operacion/registro'
export const checksPath = `${trailRoot}/revisiones`

export type Colleague = { readonly staffId: string; readonly name: string }
export type ChainState = { readonly entries: bigint; readonly head: string }

const code = (text: string): Html => html`<span class="code">${text}</span>`

/** Who acted: staff by name and role, everybody else by what they are. */
export const actorIn = (view: View, entry: Entry): string =>
  entry.actorName
    ? [entry.actorName, entry.actorRole].filter(Boolean).join(', ')
    : entry.actorKind === 'system'
      ? (entry.actorId ?? '')
      : view.t(actorKindWords[entry.actorKind])

export const factsIn = (entry: Entry): string =>
  Object.entries(entry.facts)
    .map(([name, value]) => `${name}: ${value}`)
    .join(' · ')

const row = (view: View, entry: Entry): readonly Piece[] => [
  dayAndTime(view.lang, entry.at),
  actorIn(view, entry),
  view.t(actWords[entry.act]),
  entry.memberId === null ? '—' : view.t(words.member, { n: String(entry.memberId) }),
  html`${factsIn(entry)}${entry.reason ? html`${factsIn(entry) ? html`<br>` : nothing}${view.t(words.because, { razon: entry.reason })}` : nothing}`,
  entry.address ? code(maskedAddress(entry.address)) : '—',
]

function entriesTable(view: View, caption: string, entries: readonly Entry[]): Html {
  const columns = [
    words.when,
    words.whoDid,
    words.what,
    words.about,
    words.details,
    words.where,
  ].map((one) => ({ label: view.t(one) }))
  return table(
    caption,
    columns,
    entries.map((entry) => row(view, entry)),
  )
}

/** The last look at the chain, with its instant; a difference stands out and names the row. */
export function lastCheck(view: View, check: Check | undefined): Html {
  if (!check) return html`<p>${view.t(words.neverChecked)}</p>`
  const cuando = dayAndTime(view.lang, check.finishedAt)
  if (!check.wrong)
    return notice(
      'done',
      view.t(words.sound),
      view.t(words.soundText, { cuando, n: check.lookedAt }),
    )
  const { difference, seq, auditId } = check.wrong
  const said = {
    cuando,
    diferencia: differenceWords[difference],
    sello: String(seq),
    entrada: auditId ?? view.t(words.unknownEntry),
  }
  return notice('error', view.t(words.broken), view.t(words.brokenText, said))
}

const noSearch: SearchTyped = { who: '', act: '', actor: '', from: '', to: '', reason: '' }
const kinds = Object.keys(actorKindWords) as ActorKind[]

function searchForm(view: View, props: TrailProps): Html {
  const { typed = noSearch, problems = noProblems, people } = props
  const sorted = acts
    .map((act) => ({ value: act, label: view.t(actWords[act]) }))
    .sort((a, b) => a.label.localeCompare(b.label, view.lang))
  const actors = [
    ...kinds.map((kind) => ({ value: kind, label: view.t(actorKindWords[kind]) })),
    ...people.map(({ staffId, name }) => ({ value: staffId, label: name })),
  ]
  const dayBox = (name: string, said: typeof words.from, value: string) =>
    textField(
      view,
      { name, label: view.t(said), hint: view.t(words.dayHint), value, width: 'w-11' },
      problems,
    )
  return form(
    view,
    trailRoot,
    html`<h2>${view.t(words.search)}</h2>
<p>${view.t(words.searchText)}</p>
${textField(view, { name: 'quien', label: view.t(words.who), hint: view.t(words.whoHint), value: typed.who, code: true, width: 'w-18', maxlength: 40, autocomplete: 'off' }, problems)}
${selectField(view, { name: 'acto', label: view.t(words.act), value: typed.act, empty: view.t(words.anyAct), choices: sorted })}
${selectField(view, { name: 'actor', label: view.t(words.actor), value: typed.actor, empty: view.t(words.anybody), choices: actors })}
${dayBox('desde', words.from, typed.from)}
${dayBox('hasta', words.to, typed.to)}
${textField(view, { name: 'razon', label: view.t(words.reason), value: typed.reason, maxlength: 200 }, problems)}
${button(view.t(words.look))}`,
  )
}

export type TrailProps = {
  readonly entries: readonly Entry[]
  readonly chain: ChainState
  readonly check: Check | undefined
  readonly people: readonly Colleague[]
  readonly typed?: SearchTyped
  readonly problems?: Problems
}

export function trailPage(view: View, staff: Staff, props: TrailProps): Html {
  const { entries, chain, check, problems } = props
  const last = entries.at(-1)
  return frame(
    view,
    staff,
    { title: view.t(words.title), path: trailRoot, problems },
    html`<p>${view.t(words.intro)}</p>
${lastCheck(view, check)}
<p>${view.rich(words.chain, { b: (inner) => code(`${inner}`) }, { n: chain.entries, cabeza: chain.head })} <a href="${view.to(checksPath)}">${view.t(words.checks)}</a></p>
${searchForm(view, props)}
${entriesTable(view, view.t(words.latest), entries)}
${last ? html`<p><a href="${view.to(`${trailRoot}?antes=${last.auditId}`)}">${view.t(words.older)}</a></p>` : nothing}`,
  )
}

/** A search in words. The person looked for is not named: their number is not kept. */
function searchSaid(view: View, search: Search, people: readonly Colleague[]): string {
  const { act, actorKind, actorId, from, to, memberId } = search
  const person = people.find(({ staffId }) => staffId === actorId)?.name
  const said = [
    memberId === undefined ? undefined : view.t(words.aPerson),
    act && view.t(actWords[act]),
    person ?? (actorKind && view.t(actorKindWords[actorKind])),
    from && `${view.t(words.from)} ${shortDay(view.lang, from)}`,
    to && `${view.t(words.to)} ${shortDay(view.lang, to)}`,
  ].filter((one) => one !== undefined)
  return said.length > 0 ? said.join(' · ') : view.t(words.everything)
}

export type FoundProps = {
  readonly searchId: string
  readonly search: Search
  readonly reason: string | undefined
  readonly entries: readonly Entry[]
  readonly more: boolean
  readonly people: readonly Colleague[]
  readonly problems?: Problems
}

export function foundPage(view: View, staff: Staff, props: FoundProps): Html {
  const { searchId, search, reason, entries, more, people, problems = noProblems } = props
  const here = `${trailRoot}/${searchId}`
  const last = more ? entries.at(-1) : undefined
  return frame(
    view,
    staff,
    { title: view.t(words.found), path: trailRoot, problems },
    html`<p>${view.t(words.searchedAs, { que: searchSaid(view, search, people) })}${reason ? html`<br>${view.t(words.because, { razon: reason })}` : nothing}</p>
${entries.length === 0 ? html`<p>${view.t(words.nothingFound)}</p>` : entriesTable(view, view.t(words.found), entries)}
${last ? html`<p><a href="${view.to(`${here}?antes=${last.auditId}`)}">${view.t(words.older)}</a></p>` : nothing}
<p><a href="${view.to(trailRoot)}">${view.t(words.again)}</a></p>
${form(
  view,
  `${here}/bajar`,
  html`<h2>${view.t(words.export)}</h2>
<p>${view.t(words.exportText)}</p>
${textField(view, { name: 'razon', label: view.t(words.exportReason), maxlength: 200 }, problems)}
${button(view.t(words.export), 'btn btn-2')}`,
)}`,
  )
}

export function checksPage(view: View, staff: Staff, checks: readonly Check[]): Html {
  const columns = [
    { label: view.t(words.checked) },
    { label: view.t(words.lookedAt), number: true },
    { label: view.t(words.result) },
    { label: view.t(words.head) },
  ]
  const rows = checks.map((check) => [
    dayAndTime(view.lang, check.finishedAt),
    check.lookedAt,
    check.wrong ? differenceWords[check.wrong.difference] : view.t(words.sound),
    code(check.head.slice(0, 24)),
  ])
  const title = view.t(words.checksTitle)
  return frame(
    view,
    staff,
    { title, path: trailRoot },
    html`<p>${view.t(words.checksText)}</p>
${lastCheck(view, checks[0])}
${checks.length === 0 ? nothing : table(title, columns, rows)}
<p><a href="${view.to(trailRoot)}">${view.t(words.title)}</a></p>`,
  )
}
