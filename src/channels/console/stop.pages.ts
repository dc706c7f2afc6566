// One planned stop, for operators: how it will look, what may be done with it by whom, and what was done.

import { stopText, viewedStop } from '../../modules/maintenance/maintenance.pages.ts'
import {
  kindWords,
  moveWords,
  stageWords,
  consoleStopWords as words,
} from '../../modules/maintenance/maintenance.words.ts'
import { movesOf, type Stop, stageOf, windowOf } from '../../modules/maintenance/planning.ts'
import { dayAndTime } from '../../platform/pages/dates.ts'
import { form, noProblems, type Problems, textField } from '../../platform/pages/fields.ts'
import { type Html, html, nothing, type Piece } from '../../platform/pages/html.ts'
import { button, notice } from '../../platform/pages/parts.ts'
import { stopBand } from '../../platform/pages/stop.ts'
import { type View, viewWith } from '../../platform/pages/view.ts'
import type { Form } from '../../platform/web.ts'
import { frame, type Staff, table } from './console.pages.ts'
import { bothHours, doneNotice, endOf, partsOf, root, startOf, times } from './maintenance.pages.ts'

/** Both languages as a phone of 360 px shows them: the band before, and the page while it lasts. */
function preview(view: View, stop: Stop): Html {
  const startsAt = windowOf(stop)?.startsAt ?? stop.startsAt ?? view.now
  const { windowId, kind, parts: stopped, message } = stop
  const endsAt = endOf(stop)
  const window = { windowId, kind, parts: stopped, message, startsAt, endsAt }
  const props = { window: { ...window, toldEndsAt: stop.endsAt }, until: endsAt }
  const before = viewedStop({ state: 'announced', ...props })!
  const said = (lang: 'es' | 'en') => {
    const read = viewWith(view, { lang, now: startsAt })
    return html`<div class="phone stack" lang="${lang === 'es' ? 'es-MX' : 'en-US'}">
<h3 class="wrap">${read.t(words.before)}</h3>
<div class="stop">${stopBand(read, before)}</div>
<h3 class="wrap">${read.t(words.during)}</h3>
${stopText(read, props)}
</div>`
  }
  return html`<section class="stack" aria-labelledby="vista">
<h2 id="vista">${view.t(words.preview)}</h2>
<div class="phones">${said('es')}${said('en')}</div>
</section>`
}

function history(view: View, stop: Stop): Html {
  const columns = [words.act, words.who, words.reason, words.at, words.ends]
  const first = [
    view.t(words.plannedBy),
    stop.plannedByName,
    stop.reason,
    dayAndTime(view.lang, stop.plannedAt),
    dayAndTime(view.lang, stop.endsAt),
  ]
  const rows = stop.moves.map((one) => [
    view.t(moveWords[one.move]),
    one.by,
    one.reason,
    dayAndTime(view.lang, one.at),
    one.endsAt ? dayAndTime(view.lang, one.endsAt) : '',
  ])
  return table(
    view.t(words.history),
    columns.map((said) => ({ label: view.t(said) })),
    [first, ...rows],
  )
}

export type Act = 'publicar' | 'alargar' | 'terminar' | 'cancelar'
export type StopProps = {
  readonly stop: Stop
  readonly staffId: string
  /** Which form was refused, what had been typed into it, and what is wrong with it. */
  readonly refused?: { readonly act: Act; readonly typed: Form; readonly problems: Problems }
  readonly done?: boolean
}

function actForm(view: View, props: StopProps, act: Act, body: Piece): Html {
  const refused = props.refused?.act === act ? props.refused : undefined
  const name = `razon-${act}`
  const heading = {
    publicar: words.publish,
    alargar: words.extend,
    terminar: words.end,
    cancelar: words.cancel,
  }[act]
  return form(
    view,
    `${root}/${props.stop.windowId}/${act}`,
    html`<h2>${view.t(heading)}</h2>
${body}
${textField(view, { name, label: view.t(words.reason), value: refused?.typed[name], maxlength: 200 }, refused?.problems)}
${button(view.t(heading), act === 'publicar' ? 'btn' : 'btn btn-2')}`,
  )
}

function forms(view: View, props: StopProps): Html {
  const may = movesOf(props.stop, view.now)
  const own = props.stop.plannedBy === props.staffId
  const { typed = {}, problems = noProblems } = props.refused ?? {}
  const publish = own
    ? notice('info', view.t(words.waits), view.t(words.waitsText))
    : actForm(view, props, 'publicar', html`<p>${view.t(words.publishHint)}</p>`)
  return html`${may.includes('published') ? publish : nothing}
${may.includes('extended') ? actForm(view, props, 'alargar', times(view, 'hasta', typed, problems)) : nothing}
${may.includes('ended') ? actForm(view, props, 'terminar', nothing) : nothing}
${may.includes('cancelled') ? actForm(view, props, 'cancelar', nothing) : nothing}`
}

/** One stop: what it is, how it looks, what may be done with it by whom, and everything that was done. */
export function stopPage(view: View, staff: Staff, props: StopProps): Html {
  const { stop, refused } = props
  const fact = (said: (typeof words)['what'], value: Piece) =>
    html`<div><dt>${view.t(said)}</dt><dd>${value}</dd></div>`
  return frame(
    view,
    staff,
    {
      title: `${view.t(words.title)}: ${partsOf(view, stop)}`,
      path: root,
      problems: refused?.problems,
    },
    html`${doneNotice(view, props.done)}
<dl class="answers">${fact(words.state, view.t(stageWords[stageOf(stop, view.now)]))}
${fact(words.how, view.t(kindWords[stop.kind]))}
${fact(words.starts, startOf(view, stop))}
${fact(words.ends, bothHours(view, endOf(stop)))}</dl>
${preview(view, stop)}
${forms(view, props)}
${history(view, stop)}
<p><a href="${view.to(root)}">${view.t(words.back)}</a></p>`,
  )
}
