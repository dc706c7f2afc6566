// ag-7 and the rest of what waits: cases, changes for a second person, and what supervisors see.

import type { CaseLine, CaseShown, Waiting } from '../../modules/desk/desk.usecases.ts'
import { deskReasonWords } from '../../modules/desk/desk.usecases.ts'
import { paperWords } from '../../modules/disputes/disputes.usecases.ts'
import { stateWords, typeWords } from '../../modules/tramites/tramites.words.ts'
import { dayAndTime, dayMonth } from '../../platform/pages/dates.ts'
import { form, textField } from '../../platform/pages/fields.ts'
import { type Html, html, nothing } from '../../platform/pages/html.ts'
import { button } from '../../platform/pages/parts.ts'
import type { View } from '../../platform/pages/view.ts'
import { table } from '../console/console.pages.ts'
import { deskWords as words } from './desk.words.ts'
import { type Attending, type FrameParts, frame } from './frame.pages.ts'
import { returnWords } from './returns.words.ts'

const takerText = (view: View, { taker }: CaseLine): string =>
  !taker ? view.t(words.nobodyYet) : taker.own ? view.t(words.you) : taker.name

export const casesPage = (view: View, who: Attending, queue: readonly CaseLine[]): Html =>
  frame(
    view,
    who,
    { title: view.t(words.cases), path: '/agente/casos' },
    queue.length === 0
      ? html`<p>${view.t(words.noCases)}</p>`
      : table(
          view.t(words.cases),
          [words.folio, words.about, words.state, words.openedOn, words.answerBy, words.taker].map(
            (said) => ({ label: view.t(said) }),
          ),
          queue.map((one) => [
            html`<a href="${view.to(`/agente/casos/${one.tramite.reference}`)}">${one.tramite.reference}</a>`,
            view.t(typeWords[one.tramite.type]),
            view.t(stateWords[one.tramite.state]),
            dayAndTime(view.lang, one.tramite.opened_at),
            one.tramite.answer_by ? dayMonth(view.lang, one.tramite.answer_by) : '',
            takerText(view, one),
          ]),
        ),
  )

function movePart(view: View, shown: CaseShown): Html {
  const path = `/agente/casos/${shown.tramite.reference}`
  if (!shown.taker?.own)
    return shown.taker ? nothing : form(view, `${path}/tomar`, button(view.t(words.takeCase)))
  if (shown.next.length === 0) return nothing
  return form(
    view,
    path,
    html`<div class="field"><label for="paso">${view.t(words.nextStep)}</label>
<select class="input" id="paso" name="paso">${shown.next.map((state) => html`<option value="${state}">${view.t(stateWords[state])}</option>`)}</select></div>
${textField(view, { name: 'nota', label: view.t(words.moveNote), optional: true, autocomplete: 'off', maxlength: 300 })}
${button(view.t(words.move))}`,
    'stack-s box',
  )
}

export const casePage = (
  view: View,
  who: Attending,
  { shown, refused }: { shown: CaseShown; refused?: FrameParts['refused'] },
): Html =>
  frame(
    view,
    who,
    { title: shown.tramite.reference, path: '/agente/casos', refused },
    html`<dl class="facts"><div><dt>${view.t(words.about)}</dt><dd>${view.t(typeWords[shown.tramite.type])}</dd></div>
<div><dt>${view.t(words.state)}</dt><dd>${view.t(stateWords[shown.tramite.state])}</dd></div>
<div><dt>${view.t(words.taker)}</dt><dd>${takerText(view, shown)}</dd></div></dl>
${shown.known ? nothing : html`<p>${view.t(words.noPerson)}</p>`}
${movePart(view, shown)}
<h2>${view.t(words.history)}</h2>
<ol class="rows">${shown.history.map((one) => html`<li><div class="between"><span><strong>${view.t(stateWords[one.state])}</strong>${one.note ? html`<br>${one.note}` : nothing}</span><span class="muted small">${[one.actor_name, dayAndTime(view.lang, one.at)].filter(Boolean).join(' · ')}</span></div></li>\n`)}</ol>`,
  )

/** What the second person reads on the identification that they hold as well. */
const paperField = (view: View, { requestId, returning }: Waiting): Html =>
  returning?.paperKind
    ? html`<div class="field"><label for="papel-${requestId}">${view.t(paperWords[returning.paperKind])}: ${view.t(returnWords.paperEnding)}</label>
<input class="input w-6" id="papel-${requestId}" name="papel-final" maxlength="8" autocomplete="off"></div>\n`
    : nothing

const decidePart = (view: View, one: Waiting): Html =>
  one.own
    ? html`${view.t(words.ownRequest)}`
    : form(
        view,
        `/agente/aprobaciones/${one.requestId}`,
        html`${one.returning?.disputed ? nothing : html`${paperField(view, one)}<button class="btn" name="si" value="si">${view.t(words.approve)}<span class="vh"> ${one.member}</span></button>\n`}<button class="btn btn-2" name="si" value="no">${view.t(words.decline)}<span class="vh"> ${one.member}</span></button>`,
        'row',
      )

const whatIsAsked = (view: View, { email, returning }: Waiting): string => {
  if (!returning) return email ?? view.t(words.factorReset)
  const said = returning.disputed ? returnWords.returnDisputed : returnWords.returnAsked
  return view.t(said, { correo: email ?? '' })
}

export const approvalsPage = (
  view: View,
  who: Attending,
  { waiting, refused }: { waiting: readonly Waiting[]; refused?: FrameParts['refused'] },
): Html =>
  frame(
    view,
    who,
    { title: view.t(words.approvals), path: '/agente/aprobaciones', refused },
    html`<p>${view.t(words.approvalsText)}</p>
${
  waiting.length === 0
    ? html`<p>${view.t(words.noApprovals)}</p>`
    : table(
        view.t(words.approvals),
        [words.person, words.asked, words.reason, words.askedBy, words.approve].map((said) => ({
          label: view.t(said),
        })),
        waiting.map((one) => [
          one.member,
          whatIsAsked(view, one),
          view.t(deskReasonWords[one.reason]),
          `${one.askedBy}, ${dayAndTime(view.lang, one.askedAt)}`,
          decidePart(view, one),
        ]),
      )
}`,
  )
