// Who works here and as what, for operators: asked by one, given by another, reviewed every 90 days.
import type { Instant } from '../../foundation/time.ts'
import type { Change, Colleague, RoleOf } from '../../modules/staff/people.ts'
import { type Role, staffRoles } from '../../modules/staff/staff.ts'
import { dayAndTime } from '../../platform/pages/dates.ts'
import {
  checkField,
  form,
  noProblems,
  type Problems,
  textField,
} from '../../platform/pages/fields.ts'
import { type Html, html, nothing, type Piece } from '../../platform/pages/html.ts'
import { button, notice } from '../../platform/pages/parts.ts'
import type { View } from '../../platform/pages/view.ts'
import type { Form } from '../../platform/web.ts'
import { frame, type Staff, table } from './console.pages.ts'
import { changeWords, roleWords, staffConsoleWords as words } from './staff.words.ts'

export const staffRoot = '/operacion/personal'

const labels = (view: View, said: readonly { es: string; en: string }[]) =>
  said.map((one) => ({ label: view.t(one) }))
export const roleNames = (view: View, roles: readonly Role[]): string =>
  roles.map((role) => view.t(roleWords[role])).join(', ')

export function stateOf(view: View, { active, suspendedAt, asleep }: Colleague): Piece {
  if (!active) {
    const cuando = suspendedAt ? dayAndTime(view.lang, suspendedAt) : ''
    return html`<span class="state state-bad">${view.t(words.suspendedOn, { cuando })}</span>`
  }
  if (asleep.length === 0) return view.t(words.active)
  return html`<span class="state state-wait">${view.t(words.asleep, { rol: roleNames(view, asleep) })}</span>`
}

export const proofsOf = (view: View, { authenticator, passkeys, recoveryCodes }: Colleague) =>
  [
    authenticator && view.t(words.app),
    passkeys > 0 && view.t(words.keys, { n: passkeys }),
    view.t(words.spare, { n: recoveryCodes }),
  ]
    .filter(Boolean)
    .join(' · ')

export const entryOf = (view: View, at: Instant | undefined): string =>
  at ? dayAndTime(view.lang, at) : view.t(words.neverEntered)

/** Said on the page of now too: somebody has to look. */
export const overdueNotice = (view: View, overdue: readonly RoleOf[], link = false): Html =>
  overdue.length === 0
    ? nothing
    : notice(
        'care',
        view.t(words.overdue, { n: overdue.length }),
        html`${view.t(words.overdueText)}${link ? html` <a href="${view.to(staffRoot)}">${view.t(words.seeStaff)}</a>` : nothing}`,
      )

export const reasonField = (view: View, name: string, typed: Form, problems: Problems): Html =>
  textField(
    view,
    { name, label: view.t(words.reason), value: typed[name], maxlength: 200 },
    problems,
  )

/** A box for each role. */
export function rolesField(
  view: View,
  name: string,
  checked: readonly Role[],
  problem?: string,
): Html {
  return html`<fieldset class="field" id="${name}"${problem ? html` aria-describedby="${name}-error"` : nothing}>
<legend class="label">${view.t(words.roles)}</legend>
${problem ? html`<p class="error" id="${name}-error">${problem}</p>` : nothing}
${staffRoles.map((role) => checkField(view, { name: `${name}-${role}`, label: view.t(roleWords[role]), checked: checked.includes(role) }))}
</fieldset>`
}
export const rolesIn = (typed: Form, name: string): readonly Role[] =>
  staffRoles.filter((role) => typed[`${name}-${role}`] === 'si')

function decisionForms(view: View, change: Change, staffId: string): Piece {
  if (change.askedBy === staffId) return view.t(words.ownChange)
  if (change.staffId === staffId) return view.t(words.aboutYou)
  const act = (path: string, label: string, look: string) =>
    form(
      view,
      `${staffRoot}/cambios/${change.changeId}/${path}`,
      html`<button class="${look}">${label}<span class="vh"> ${change.name}</span></button>`,
      'row',
    )
  return html`${act('aceptar', view.t(words.agree), 'btn btn-2')}${act('no-aceptar', view.t(words.decline), 'btn-link')}`
}

const changeRow = (view: View, change: Change, last: Piece): readonly Piece[] => [
  `${view.t(changeWords[change.kind])}: ${roleNames(view, change.roles)}`,
  html`${change.name}<br><span class="sub">${change.email}</span>`,
  `${change.askedByName}, ${dayAndTime(view.lang, change.askedAt)}`,
  change.reason,
  last,
]
const changeHeads = [words.what, words.whom, words.askedBy, words.reason, words.decision]

export function waitingTable(view: View, changes: readonly Change[], staffId: string): Html {
  const open = changes.filter(({ decidedAt }) => !decidedAt)
  if (open.length === 0)
    return html`<h2>${view.t(words.waiting)}</h2>
<p>${view.t(words.none)}</p>`
  const rows = open.map((one) => changeRow(view, one, decisionForms(view, one, staffId)))
  return table(view.t(words.waiting), labels(view, changeHeads), rows)
}

export function decidedTable(view: View, changes: readonly Change[]): Html {
  const done = changes.filter(({ decidedAt }) => decidedAt)
  if (done.length === 0) return nothing
  const rows = done.map((one) => {
    const said = { nombre: one.decidedByName ?? '', cuando: dayAndTime(view.lang, one.decidedAt!) }
    return changeRow(view, one, view.t(one.agreed ? words.agreedBy : words.declinedBy, said))
  })
  return table(view.t(words.decided), labels(view, changeHeads), rows)
}

function inviteForm(view: View, typed: Form, problems: Problems): Html {
  const text = (name: string, said: typeof words.name, type: 'text' | 'email') =>
    textField(
      view,
      { name, label: view.t(said), value: typed[name], type, maxlength: 120, autocomplete: 'off' },
      problems,
    )
  return form(
    view,
    `${staffRoot}/invitar`,
    html`<h2>${view.t(words.invite)}</h2>
<p>${view.t(words.inviteText)}</p>
${text('correo', words.email, 'email')}
${text('nombre', words.name, 'text')}
${rolesField(view, 'permisos', rolesIn(typed, 'permisos'), problems.permisos)}
${reasonField(view, 'razon', typed, problems)}
${button(view.t(words.ask))}`,
  )
}

export type StaffProps = {
  readonly staffId: string
  readonly people: readonly Colleague[]
  readonly changes: readonly Change[]
  readonly overdue: readonly RoleOf[]
  readonly entries: ReadonlyMap<string, Instant>
  readonly typed?: Form
  readonly problems?: Problems
  readonly done?: boolean
}

export function staffPage(view: View, staff: Staff, props: StaffProps): Html {
  const { people, changes, overdue, entries, staffId, typed = {}, problems = noProblems } = props
  const heads = [words.name, words.roles, words.lastEntry, words.proofs, words.state]
  const rows = people.map((one) => [
    html`<a href="${view.to(`${staffRoot}/${one.staffId}`)}">${one.name}</a>`,
    roleNames(view, one.roles),
    entryOf(view, entries.get(one.staffId)),
    proofsOf(view, one),
    stateOf(view, one),
  ])
  return frame(
    view,
    staff,
    { title: view.t(words.title), path: staffRoot, problems },
    html`${props.done ? notice('done', view.t(words.done), view.t(words.doneText)) : nothing}
<p>${view.t(words.intro)}</p>
${overdueNotice(view, overdue)}
${waitingTable(view, changes, staffId)}
${table(view.t(words.list), labels(view, heads), rows)}
${inviteForm(view, typed, problems)}
${decidedTable(view, changes)}`,
  )
}
