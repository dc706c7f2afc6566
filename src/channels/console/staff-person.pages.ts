// One person of the staff: what they may do, who looked at it last, and what may be done about it.
import type { Instant } from '../../foundation/time.ts'
import {
  type Change,
  type Colleague,
  lastReview,
  type Review,
  standingOf,
} from '../../modules/staff/people.ts'
import type { Role } from '../../modules/staff/staff.ts'
import { dayAndTime } from '../../platform/pages/dates.ts'
import { form, noProblems, type Problems } from '../../platform/pages/fields.ts'
import { type Html, html, nothing, type Piece } from '../../platform/pages/html.ts'
import { button, notice } from '../../platform/pages/parts.ts'
import type { View } from '../../platform/pages/view.ts'
import type { Form } from '../../platform/web.ts'
import { frame, type Staff, table } from './console.pages.ts'
import {
  decidedTable,
  entryOf,
  proofsOf,
  reasonField,
  roleNames,
  rolesField,
  rolesIn,
  staffRoot,
  stateOf,
  waitingTable,
} from './staff.pages.ts'
import { outcomeWords, roleWords, staffConsoleWords as words } from './staff.words.ts'

export type PersonProps = {
  readonly staffId: string
  readonly person: Colleague
  readonly reviews: readonly Review[]
  readonly changes: readonly Change[]
  readonly entry: Instant | undefined
  readonly typed?: Form
  readonly problems?: Problems
  readonly done?: boolean
}

const said = (view: View, { outcome, byName: nombre, at }: Review): string =>
  view.t(words.reviewBy, {
    que: view.t(outcomeWords[outcome]),
    nombre,
    cuando: dayAndTime(view.lang, at),
  })

function standing(view: View, { person }: PersonProps, role: Role, last: Review | undefined) {
  if (person.asleep.includes(role))
    return html`<span class="state state-bad">${view.t(words.sleeping)}</span>`
  const now = last ? standingOf(last.at, view.now) : 'due'
  return now === 'fresh'
    ? html`<span class="state state-ok">${view.t(words.fresh)}</span>`
    : html`<span class="state state-wait">${view.t(words.due)}</span>`
}

function rolesTable(view: View, props: PersonProps): Html {
  const { person, reviews, staffId } = props
  const heads = [words.role, words.lastReview, words.state]
  const own = person.staffId === staffId
  const rows = person.roles.map((role): readonly Piece[] => {
    const last = lastReview(reviews, person.staffId, role)
    const confirm = form(
      view,
      `${staffRoot}/${person.staffId}/revisar`,
      html`<input type="hidden" name="permiso" value="${role}"><button class="btn btn-2">${view.t(words.confirm, { rol: view.t(roleWords[role]) })}</button>`,
      'row',
    )
    return [
      view.t(roleWords[role]),
      last ? said(view, last) : '—',
      html`${standing(view, props, role, last)}${own ? nothing : confirm}`,
    ]
  })
  return html`<p>${view.t(own ? words.aboutYou : words.confirmText)}</p>
${table(
  view.t(words.rolesOf),
  heads.map((one) => ({ label: view.t(one) })),
  rows,
)}`
}

function acts(view: View, { person, typed = {}, problems = noProblems }: PersonProps): Html {
  const here = `${staffRoot}/${person.staffId}`
  const act = (path: string, title: string, body: Piece) =>
    form(
      view,
      `${here}/${path}`,
      html`<h2>${title}</h2>
${body}
${reasonField(view, `razon-${path}`, typed, problems)}
${button(title, 'btn btn-2')}`,
    )
  if (!person.active) return act('volver', view.t(words.bringBack), nothing)
  const asked = typed['razon-permisos'] === undefined ? person.roles : rolesIn(typed, 'permisos')
  return html`${act('permisos', view.t(words.change), rolesField(view, 'permisos', asked, problems.permisos))}
${act('suspender', view.t(words.suspend), html`<p>${view.t(words.suspendText)}</p>`)}`
}

function historyOf(view: View, reviews: readonly Review[]): Html {
  if (reviews.length === 0) return nothing
  const heads = [words.when, words.role, words.what, words.who]
  return table(
    view.t(words.history),
    heads.map((one) => ({ label: view.t(one) })),
    reviews.map((one) => [
      dayAndTime(view.lang, one.at),
      view.t(roleWords[one.role]),
      view.t(outcomeWords[one.outcome]),
      one.byName,
    ]),
  )
}

export function personPage(view: View, staff: Staff, props: PersonProps): Html {
  const { person, changes, reviews, entry, staffId, problems = noProblems } = props
  const facts: readonly (readonly [string, Piece])[] = [
    [view.t(words.email), person.email],
    [view.t(words.roles), roleNames(view, person.roles)],
    [view.t(words.state), stateOf(view, person)],
    [view.t(words.lastEntry), entryOf(view, entry)],
    [view.t(words.proofs), proofsOf(view, person)],
  ]
  const open = changes.some(({ decidedAt }) => !decidedAt)
  return frame(
    view,
    staff,
    { title: person.name, path: staffRoot, problems },
    html`${props.done ? notice('done', view.t(words.done), view.t(words.doneText)) : nothing}
<dl class="answers">${facts.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>\n`)}</dl>
${open ? waitingTable(view, changes, staffId) : nothing}
${rolesTable(view, props)}
${person.staffId === staffId ? nothing : acts(view, props)}
${historyOf(view, reviews)}
${decidedTable(view, changes)}
<p><a href="${view.to(staffRoot)}">${view.t(words.back)}</a></p>`,
  )
}
