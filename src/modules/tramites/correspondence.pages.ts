// What passes both ways about one trámite: what we ask for, papers, messages, and its history.
import { dayAndTime, longDay } from '../../platform/pages/dates.ts'
import {
  form,
  longTextField,
  noProblems,
  type Problems,
  selectField,
} from '../../platform/pages/fields.ts'
import { type Html, html, nothing, type Piece } from '../../platform/pages/html.ts'
import { button, more, notice } from '../../platform/pages/parts.ts'
import { photoForm } from '../../platform/pages/photos.ts'
import type { View } from '../../platform/pages/view.ts'
import { eventWords, caseWords as words } from './case.words.ts'
import { papersToSend } from './case-papers.ts'
import { definitions } from './definitions.ts'
import type { Followed } from './following.usecases.ts'
import { moves } from './tramites.ts'
import type { TramiteEvent } from './tramites.usecases.ts'
import { stateWords, tramitesWords } from './tramites.words.ts'
import { filesNamed, type PaperShown, paperName } from './writing.pages.ts'

export type CaseProps = {
  readonly followed: Followed
  readonly papers: readonly PaperShown[]
  /** Megabytes that a file may have. */
  readonly most: number
  readonly problems?: Problems
  readonly typed?: Readonly<Record<string, string | undefined>>
  /** What was just done, told on top. */
  readonly done?: 'sent' | 'kept' | undefined
  /** Where its forms lead, for whoever follows it by a link. */
  readonly at?: string
}

export const section = (id: string, title: string, body: Piece): Html =>
  html`<section class="stack-s" aria-labelledby="${id}">
<h2 id="${id}">${title}</h2>
${body}
</section>`

export const casePath = ({ followed, at }: Pick<CaseProps, 'followed' | 'at'>): string =>
  at ?? `/mis-tramites/${followed.tramite.reference}`

/** Papers that carried malware and did not come again since; nothing once the case is over. */
export const toSendAgain = ({ followed, papers }: CaseProps): readonly PaperShown[] =>
  isOpen(followed)
    ? papers.filter(
        (one, i) =>
          one.state === 'refused' &&
          !papers.slice(i + 1).some((later) => later.paper === one.paper),
      )
    : []
const isOpen = ({ tramite }: Followed): boolean =>
  moves[tramite.state].length > 0 &&
  tramite.state !== 'declined' &&
  definitions[tramite.type].actsBy !== 'room'

/** One more paper, by its name: the one that must come again is picked already. */
function paperForm(view: View, props: CaseProps, problems: Problems): Html {
  const { followed, most, typed } = props
  const { asked, tramite } = followed
  const names = papersToSend(tramite.type, asked)
  const choices = names.map((value) => ({ value, label: paperName(view, tramite.type, value) }))
  const value = typed?.papel ?? toSendAgain(props)[0]?.paper
  const which = { name: 'papel', label: view.t(words.whichPaper), choices, value }
  return photoForm(
    view,
    {
      ...{ action: `${casePath(props)}/papeles`, name: 'archivo', most },
      label: view.t(words.file),
      press: view.t(words.addPapers),
      first: selectField(view, which, problems),
    },
    problems,
  )
}

/** A paper that we could not keep: which, why, and what to do. */
export function againPart(view: View, props: CaseProps): Html {
  const { followed, problems = noProblems } = props
  const again = toSendAgain(props)
  if (again.length === 0) return nothing
  const { type } = followed.tramite
  const lines = again.map((one) =>
    view.t(words.againWhich, { papel: paperName(view, type, one.paper), archivo: one.name }),
  )
  const told = html`${lines.map((line) => html`${line} `)}${view.t(words.againText)}`
  return html`${notice('care', view.t(words.againTitle), told)}
${followed.asked ? nothing : paperForm(view, props, problems)}`
}

/** What we wait for, with the way to give it. */
export function askedPart(view: View, props: CaseProps): Html {
  const { followed, problems = noProblems, typed = {} } = props
  const { asked, tramite } = followed
  if (!asked) return nothing
  const fecha = longDay(view.lang, asked.until)
  return section(
    'te-pedimos',
    view.t(words.askedTitle),
    html`<p>${asked.what}</p>
${asked.papers.length > 0 ? html`<ul class="bullets">\n${asked.papers.map((name) => html`<li>${paperName(view, tramite.type, name)}</li>\n`)}</ul>` : nothing}
${notice('care', view.t(words.askedUntil, { fecha }), view.t(words.askedElse), 3)}
${paperForm(view, props, problems)}
${form(
  view,
  `${casePath(props)}/respuesta`,
  html`${longTextField(view, { name: 'respuesta-escrita', label: view.t(words.yourAnswer), hint: view.t(words.yourAnswerHint), value: typed['respuesta-escrita'] }, problems)}
${button(view.t(words.giveAnswer))}`,
)}`,
  )
}

export function papersPart(view: View, props: CaseProps): Html {
  const { followed, papers, problems = noProblems, at } = props
  const open = isOpen(followed)
  if (papers.length === 0 && !open) return nothing
  const kind = followed.tramite.type
  const opens = at === undefined
  const list = papers.length > 0 ? filesNamed(view, { kind, files: papers, opens }) : nothing
  const add =
    open && !followed.asked && toSendAgain(props).length === 0
      ? more(view.t(words.addPapers), paperForm(view, props, problems), 'archivo' in problems)
      : nothing
  return section('papeles', view.t(words.papers), html`${list}\n${add}`)
}

export function messagesPart(view: View, props: CaseProps): Html {
  const { followed, problems = noProblems, typed = {} } = props
  const { messages, tramite } = followed
  const open = moves[tramite.state].length > 0
  if (messages.length === 0 && !open) return nothing
  const list = html`<ol class="rows">
${messages.map(
  ({ at, actorKind, actorName, said }) => html`<li><div><span><strong>${
    actorKind === 'member' || actorKind === 'visitor'
      ? view.t(words.fromYou)
      : view.t(words.fromUs, { nombre: actorName ?? '' })
  }</strong> <span class="muted small">${dayAndTime(view.lang, at)}</span><br>${said}</span></div></li>
`,
)}</ol>`
  const write = form(
    view,
    `${casePath(props)}/mensajes`,
    html`${longTextField(view, { name: 'mensaje', label: view.t(words.write), value: typed.mensaje }, problems)}
${button(view.t(words.sendMessage), 'btn btn-2')}`,
  )
  return section(
    'mensajes',
    view.t(words.messages),
    html`${messages.length > 0 ? list : html`<p class="muted">${view.t(words.noMessages)}</p>`}
${open ? write : nothing}`,
  )
}

function who(view: View, event: TramiteEvent): string {
  if (event.actor_kind === 'member') return view.t(tramitesWords.byYou)
  if (event.actor_kind === 'visitor')
    return view.t(view.member ? tramitesWords.byVisitor : tramitesWords.byYou)
  if (event.actor_kind === 'staff')
    return view.t(tramitesWords.byStaff, { nombre: event.actor_name ?? '' })
  return view.t(tramitesWords.byUs)
}

export const historyPart = (view: View, history: readonly TramiteEvent[]): Html =>
  section(
    'historia',
    view.t(tramitesWords.history),
    html`<ol class="rows">
${history.map(
  (
    event,
  ) => html`<li><div><span><strong>${view.t(event.act ? eventWords[event.act] : stateWords[event.state])}</strong>
<span class="muted small">${dayAndTime(view.lang, event.at)}<br>
${who(view, event)}${event.note ? ` · ${event.note}` : ''}</span></span></div></li>
`,
)}</ol>`,
  )
