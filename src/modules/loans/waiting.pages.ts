// Payments that are on their way: what each is, where it stands, by when it is seen, and that nobody need pay again.
import { dayOf } from '../../foundation/time.ts'
import { dayMonth } from '../../platform/pages/dates.ts'
import { figure } from '../../platform/pages/figures.ts'
import { type Html, html, nothing } from '../../platform/pages/html.ts'
import { icons } from '../../platform/pages/parts.ts'
import type { View } from '../../platform/pages/view.ts'
import { comingOf, seenBy, type Waiting } from '../payments/payments.ts'
import { nameOf } from './movements.words.ts'
import { comingWords, waitingWords as words } from './waiting.words.ts'

function row(view: View, one: Waiting): Html {
  const { lang } = view
  const coming = comingOf(one, dayOf(view.now))
  const told = one.receivedAt ?? one.announcedAt
  const said = one.receivedAt ? words.received : words.sent
  const by = view.t(words.seenBy, { fecha: dayMonth(lang, seenBy(one)) })
  const name = view.t(nameOf({ kind: 'payment', source: one.source }))
  return html`<li><div class="change"><span class="dot dot-sun">${icons.arrived}</span><strong>${name}</strong>${figure(view, one.amount)}<span class="sub">${view.t(comingWords[coming])}${coming === 'on-its-way' ? ` ${by}` : nothing}<br>
${view.t(said, { fecha: dayMonth(lang, dayOf(told)) })} · ${view.t(words.number, { folio: one.reference })}</span></div></li>
`
}

/** Nothing when no payment is on its way. */
export const waitingList = (view: View, waiting: readonly Waiting[]): Html =>
  waiting.length === 0
    ? nothing
    : html`<section class="stack-s" aria-labelledby="en-camino">
<h2 id="en-camino">${view.t(words.title)}</h2>
<ul class="rows">
${waiting.map((one) => row(view, one))}</ul>
</section>
`
