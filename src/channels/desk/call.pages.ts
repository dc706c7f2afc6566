// One call on one page: who, how far they are verified, what is seen masked, and what may be done.
import type { CallSheet } from '../../modules/desk/desk.usecases.ts'
import { deskReasonWords } from '../../modules/desk/desk.usecases.ts'
import { type Detail, details } from '../../modules/desk/showing.usecases.ts'
import { type MailKind, mailWords } from '../../modules/notices/mail.words.ts'
import { clockTime, dayAndTime } from '../../platform/pages/dates.ts'
import { form, type Problems } from '../../platform/pages/fields.ts'
import { type Html, html, nothing, type Piece } from '../../platform/pages/html.ts'
import { notice } from '../../platform/pages/parts.ts'
import type { View } from '../../platform/pages/view.ts'
import type { Form } from '../../platform/web.ts'
import { table } from '../console/console.pages.ts'
import { hintAct, openActs, verifiedActs, wordAct } from './actions.pages.ts'
import { detailWords, foundByWords, holdKindWords, callWords as words } from './call.words.ts'
import { deliveryWords, type TextOnly, textOnlyWords } from './deliveries.words.ts'
import { type Attending, type FrameParts, frame, script, whyField } from './frame.pages.ts'
import { giveBackAct } from './returns.pages.ts'
import { countsLine, verifyPart } from './verify.pages.ts'

export type CallProps = {
  readonly shown: CallSheet
  readonly typed?: Form | undefined
  readonly problems?: Problems | undefined
  readonly refused?: FrameParts['refused']
  /** What was just done or is said now, above the rest. */
  readonly news?: { readonly title: string; readonly text: Piece } | undefined
  readonly revealed?: { readonly detail: Detail; readonly value: string } | undefined
}

const stateOf = {
  unverified: '',
  asking: ' state-wait',
  verified: ' state-ok',
  'not-verified': ' state-bad',
  ended: '',
}

function factsPart(view: View, { call, nssEnding }: CallSheet): Html {
  const hora = clockTime(view.lang, call.openedAt)
  const parts = [
    view.t(words.nss, { final: nssEnding }),
    `${view.t(words.why)}: ${view.t(deskReasonWords[call.reason])}`,
    `${view.t(words.foundBy)} ${view.t(foundByWords[call.foundBy])}`,
    ...(call.direction === 'out' ? [view.t(words.outbound)] : []),
    ...(call.reference ? [call.reference] : []),
    view.t(words.since, { hora }),
  ]
  return html`<div class="row between"><p><span class="state${stateOf[call.stage]}">${view.t(words[call.stage])}</span> ${parts.join(' · ')}</p>
${form(view, `/agente/llamada/${call.callId}/terminar`, html`<button class="btn btn-2">${view.t(words.end)}</button>`, '')}</div>`
}

function sheetPart(view: View, { shown, revealed }: CallProps): Html {
  const { sheet, call } = shown
  if (!sheet) return nothing
  const textOf = (detail: Detail): Piece =>
    revealed?.detail === detail
      ? html`<strong>${revealed.value}</strong>`
      : (sheet[detail] ?? view.t(words.none))
  const there = details.filter((detail) => sheet[detail] !== null)
  return html`<div class="stack-s">
${table(
  view.t(words.sheetTitle),
  [{ label: view.t(words.detail) }, { label: view.t(words.value) }],
  details.map((detail) => [view.t(detailWords[detail]), textOf(detail)]),
)}
${form(
  view,
  `/agente/llamada/${call.callId}/mostrar`,
  html`<h2>${view.t(words.showing)}</h2>
<div class="field"><label for="dato">${view.t(words.whichDetail)}</label>
<select class="input" id="dato" name="dato">${there.map((detail) => html`<option value="${detail}">${view.t(detailWords[detail])}</option>`)}</select></div>
${whyField(view, 'mostrar', call.reason)}
<button class="btn btn-2">${view.t(words.show)}</button>`,
  'stack-s box',
)}
</div>`
}

const holdsPart = (view: View, { holds }: CallSheet): Html =>
  html`<section class="stack-s" aria-labelledby="protecciones">
<h2 id="protecciones">${view.t(words.holdsTitle)}</h2>
${
  holds.length === 0
    ? html`<p>${view.t(words.noHolds)}</p>`
    : html`<ul class="bullets">${holds.map(({ kind, until }) => {
        const que = view.t(holdKindWords[kind as keyof typeof holdKindWords])
        const cuando = until && dayAndTime(view.lang, until)
        return html`<li>${cuando ? view.t(words.until, { que, cuando }) : que}</li>\n`
      })}</ul>`
}
</section>`

/** What a message was about: the subject it had as a mail, without what it said of this person. */
const messageName = (view: View, kind: string): string => {
  const said = mailWords[kind as MailKind]?.subject ?? textOnlyWords[kind as TextOnly]
  return said[view.lang].replace(/\{\w+\}/g, '…')
}

/** Each in two lines: what it was about, and when, by which way, to where and what became of it. */
const deliveriesPart = (view: View, { deliveries }: CallSheet): Html => {
  if (deliveries.length === 0) return nothing
  const way = (one: CallSheet['deliveries'][number]) =>
    view.t(deliveryWords[one.channel === 'sms' ? 'smsTo' : 'mailTo'], { a: one.to })
  const line = (one: CallSheet['deliveries'][number]) =>
    [dayAndTime(view.lang, one.at), way(one), view.t(deliveryWords[one.state])].join(' · ')
  return html`<section class="stack-s" aria-labelledby="avisos"><h2 id="avisos">${view.t(words.deliveries)}</h2>
<ul class="rows">${deliveries.map((one) => html`<li><div><span><strong>${messageName(view, one.kind)}</strong><br><span class="muted small">${line(one)}</span></span></div></li>\n`)}</ul></section>`
}

const notesPart = (view: View, { notes }: CallSheet): Html =>
  notes.length === 0
    ? nothing
    : html`<section class="stack-s" aria-labelledby="notas"><h2 id="notas">${view.t(words.notes)}</h2>
<ul class="rows">${notes.map((one) => html`<li><div><span><strong>${one.note}</strong><br><span class="muted small">${one.staffName} · ${dayAndTime(view.lang, one.at)}</span></span></div></li>\n`)}</ul></section>`

function verifiedBody(view: View, props: CallProps): Html {
  const { shown } = props
  return html`<div class="cols cols--even">
<div class="stack">
${sheetPart(view, props)}
${holdsPart(view, shown)}
${deliveriesPart(view, shown)}
${notesPart(view, shown)}
</div>
<section class="stack" aria-labelledby="acciones">
<h2 id="acciones">${view.t(words.actionsTitle)}</h2>
${verifiedActs(view, shown)}
${giveBackAct(view, shown)}
${wordAct(view, shown)}
${openActs(view, shown)}
</section>
</div>`
}

const notVerifiedBody = (view: View, shown: CallSheet): Html =>
  html`${countsLine(view, shown)}
${script(view, 'notPassed')}
<section class="stack" aria-labelledby="acciones">
<h2 id="acciones">${view.t(words.actionsTitle)}</h2>
${hintAct(view, shown)}
${giveBackAct(view, shown)}
${openActs(view, shown)}
</section>`

const bodyOf = (view: View, props: CallProps): Html => {
  const { shown, typed, problems } = props
  const { stage, direction } = shown.call
  if (stage === 'verified') return verifiedBody(view, props)
  if (stage === 'not-verified') return notVerifiedBody(view, shown)
  return html`${direction === 'out' ? wordAct(view, shown) : nothing}
${verifyPart(view, shown, { typed, problems })}
<section class="stack" aria-labelledby="acciones">
<h2 id="acciones">${view.t(words.actionsTitle)}</h2>
${giveBackAct(view, shown)}
${openActs(view, shown)}
</section>`
}

export const callPage = (view: View, who: Attending, props: CallProps): Html => {
  const { shown, problems, refused, news } = props
  return frame(
    view,
    { ...who, callId: shown.call.callId },
    {
      title: view.t(words.h1, { nombre: shown.name }),
      path: `/agente/llamada/${shown.call.callId}`,
      ...(problems && { problems }),
      refused,
    },
    html`${factsPart(view, shown)}
${news ? html`<div role="status">${notice('done', news.title, news.text)}</div>` : nothing}
${bodyOf(view, props)}`,
  )
}
