// What a partner was told and what it told us, for operators: callbacks with their tries, files with their differences.
import { type Callback, deliveryState } from '../../modules/partner-callbacks/partner-callbacks.ts'
import {
  deliveryStateWords,
  deliveriesWords as words,
} from '../../modules/partner-callbacks/partner-callbacks.words.ts'
import type { Difference } from '../../modules/partner-files/partner-files.ts'
import type { KeptFile } from '../../modules/partner-files/partner-files.usecases.ts'
import { differenceWords } from '../../modules/partner-files/partner-files.words.ts'
import { keysWords } from '../../modules/partner-keys/partner-keys.words.ts'
import { dayAndTime, shortDay } from '../../platform/pages/dates.ts'
import { form, noProblems, type Problems } from '../../platform/pages/fields.ts'
import { type Html, html, nothing, type Piece } from '../../platform/pages/html.ts'
import { notice } from '../../platform/pages/parts.ts'
import type { View } from '../../platform/pages/view.ts'
import { frame, type Staff, table } from './console.pages.ts'
import { deliveriesRoot, keysRoot, type PartnerNamed, partnersRoot } from './partner-keys.pages.ts'

const code = (text: string): Html => html`<span class="code">${text}</span>`

const againForm = (view: View, { partnerId, eventId }: Callback): Html =>
  form(
    view,
    `${deliveriesRoot(partnerId)}/${eventId}`,
    html`<button class="btn-link">${view.t(words.again)}</button>`,
    'row',
  )

const callbackRow = (view: View, one: Callback): readonly Piece[] => [
  code(one.transferId),
  code(one.state),
  view.t(deliveryStateWords[deliveryState(one)]),
  one.tries,
  one.lastOutcome ? code(one.lastOutcome) : '',
  dayAndTime(view.lang, one.queuedAt),
  deliveryState(one) === 'given-up'
    ? againForm(view, one)
    : one.dueAt
      ? dayAndTime(view.lang, one.dueAt)
      : '',
]

function callbacksTable(view: View, callbacks: readonly Callback[]): Html {
  if (callbacks.length === 0) return html`<p>${view.t(words.noCallbacks)}</p>`
  const { transfer, change, state, tries, outcome, queued, next } = words
  return table(
    view.t(words.callbacks),
    [transfer, change, state, tries, outcome, queued, next].map((said) => ({
      label: view.t(said),
      number: said === tries,
    })),
    callbacks.map((one) => callbackRow(view, one)),
  )
}

const differenceLine = (view: View, one: Difference): Html => {
  const sides = [one.ours, one.theirs].filter((side) => side !== undefined).join(' ≠ ')
  return html`<li>${view.t(differenceWords[one.kind])}${one.transferId ? html` ${code(one.transferId)}` : nothing}${sides ? `: ${sides}` : ''}</li>`
}

const mostTold = 20
const fileRow = (view: View, { day, receivedAt, differences }: KeptFile): readonly Piece[] => [
  shortDay(view.lang, day),
  dayAndTime(view.lang, receivedAt),
  differences.length === 0
    ? view.t(words.agrees)
    : html`${differences.length}<ul class="bullets">${differences.slice(0, mostTold).map((one) => differenceLine(view, one))}</ul>`,
]

function filesTable(view: View, files: readonly KeptFile[]): Html {
  if (files.length === 0) return html`<p>${view.t(words.noFiles)}</p>`
  return table(
    view.t(words.files),
    [words.day, words.received, words.differences].map((said) => ({ label: view.t(said) })),
    files.map((one) => fileRow(view, one)),
  )
}

export type DeliveriesProps = {
  readonly partner: PartnerNamed
  readonly hasAddress: boolean
  readonly callbacks: readonly Callback[]
  readonly files: readonly KeptFile[]
  readonly problems?: Problems
}

export function deliveriesPage(view: View, staff: Staff, props: DeliveriesProps): Html {
  const { partner, hasAddress, callbacks, files, problems = noProblems } = props
  const title = view.t(keysWords.deliveries, { socio: partner.name })
  return frame(
    view,
    staff,
    { title, path: partnersRoot, problems },
    html`<p><a href="${view.to(keysRoot(partner))}">${view.t(keysWords.keysLink)}</a></p>
${hasAddress ? nothing : notice('care', view.t(words.callbacks), view.t(words.noAddress))}
<div id="avisos">${callbacksTable(view, callbacks)}</div>
${filesTable(view, files)}`,
  )
}
