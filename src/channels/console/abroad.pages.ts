// Partners abroad, for operators: their dates, how they stand, what goes through them, and the rates they use.
import { dollars, pesos } from '../../foundation/money.ts'
import { dayOf } from '../../foundation/time.ts'
import { channelWords } from '../../modules/cross-border/cross-border.words.ts'
import {
  moves,
  type Partner,
  type PartnerMove,
  type Standing,
  type Terms,
  termsOn,
} from '../../modules/cross-border/partners.ts'
import type { PartnerSeen } from '../../modules/cross-border/partners.usecases.ts'
import { type Rate, type RateState, rateText } from '../../modules/cross-border/rates.ts'
import type { Reading } from '../../modules/cross-border/rates.usecases.ts'
import { dayAndTime, shortDay } from '../../platform/pages/dates.ts'
import { form, noProblems, type Problems, textField } from '../../platform/pages/fields.ts'
import { type Html, html, nothing, type Piece } from '../../platform/pages/html.ts'
import { button, notice } from '../../platform/pages/parts.ts'
import type { View } from '../../platform/pages/view.ts'
import { moveWords, partnerMarks, standingWords, abroadWords as words } from './abroad.words.ts'
import { frame, type Staff, table } from './console.pages.ts'

export const partnersPath = '/operacion/socios'

/** How a partner's own machine behaves; from the room that talks with it. */
export type Health = {
  readonly lastCallAt: Temporal.Instant | null
  /** Callbacks that its machine has not taken yet, and those given up. */
  readonly late: number
  readonly lost: number
}
export type PartnersProps = {
  readonly partners: readonly PartnerSeen[]
  readonly health: ReadonlyMap<string, Health>
  readonly usd: RateState
  readonly rates: readonly Rate[]
  readonly readings: readonly Reading[]
  readonly source: string | undefined
  readonly done?: boolean
}

const heads = (view: View, names: readonly (keyof typeof words)[]) =>
  names.map((name) => ({ label: view.t(words[name]) }))
const instantText = (view: View, at: Temporal.Instant | null | undefined): string =>
  at ? dayAndTime(view.lang, at) : view.t(words.never)

function datesText(view: View, terms: Terms | undefined): string {
  if (!terms) return view.t(words.noDates)
  const desde = shortDay(view.lang, terms.validFrom)
  if (!terms.validUntil) return view.t(words.from, { desde })
  return view.t(words.fromTo, { desde, hasta: shortDay(view.lang, terms.validUntil) })
}

function partnerRow(view: View, { partner, standing, traffic }: PartnerSeen, health?: Health) {
  const terms = termsOn(partner, dayOf(view.now))
  const link = html`<a href="${view.to(`${partnersPath}/${partner.partnerId}`)}">${partner.name}</a>`
  return [
    link,
    terms ? view.t(standingWords[standing]) : view.t(words.noDates),
    datesText(view, terms ?? partner.terms.at(-1)),
    instantText(view, traffic?.lastPaidAt),
    traffic?.receivedToday ?? 0,
    traffic?.underway ?? 0,
    instantText(view, health?.lastCallAt),
    health?.late ?? 0,
    health?.lost ?? 0,
  ] satisfies readonly Piece[]
}
const partnerColumns = [
  ...(['partner', 'standing', 'valid', 'lastPaid', 'today'] as const),
  ...(['underway', 'lastCall', 'late', 'lost'] as const),
]

const rateRow = (view: View, one: Rate): readonly Piece[] => [
  one.currency,
  shortDay(view.lang, one.on),
  rateText(one.pesos),
  one.source,
  view.t(partnerMarks[one.mark]),
  dayAndTime(view.lang, one.readAt),
]
const readingRow = (view: View, one: Reading): readonly Piece[] => [
  one.source,
  dayAndTime(view.lang, one.lastTriedAt),
  instantText(view, one.lastReadAt),
  one.failures,
  one.lastRefusal ? html`<span class="code">${one.lastRefusal}</span>` : '',
]

const usdSaid = { known: words.usdKnown, stale: words.usdStale, unknown: words.usdUnknown } as const

const ratesPart = (
  view: View,
  props: PartnersProps,
): Html => html`<section class="stack-s" aria-labelledby="tipo">
<h2 id="tipo">${view.t(words.rates)}</h2>
${notice(props.usd.kind === 'known' ? 'done' : 'care', view.t(words.rates), view.t(usdSaid[props.usd.kind]), 3)}
${
  props.rates.length === 0
    ? html`<p>${view.t(words.noRates)}</p>`
    : table(
        view.t(words.latest),
        heads(view, ['currency', 'day', 'pesos', 'source', 'mark', 'readAt']),
        props.rates.map((one) => rateRow(view, one)),
      )
}
${
  props.readings.length === 0
    ? nothing
    : table(
        view.t(words.readings),
        heads(view, ['source', 'tried', 'done', 'failures', 'why']),
        props.readings.map((one) => readingRow(view, one)),
      )
}
${props.source ? form(view, `${partnersPath}/tipo-de-cambio`, button(view.t(words.readNow), 'btn btn-2')) : html`<p>${view.t(words.noSource)}</p>`}
</section>`

/** All of them, and the rates. */
export function partnersPage(view: View, staff: Staff, props: PartnersProps): Html {
  const title = view.t(words.title)
  const rows = props.partners.map((one) =>
    partnerRow(view, one, props.health.get(one.partner.partnerId)),
  )
  return frame(
    view,
    staff,
    { title, path: partnersPath },
    html`${props.done ? notice('done', view.t(words.saved), view.t(words.savedText)) : nothing}
<p>${view.t(words.intro)}</p>
${table(title, heads(view, partnerColumns), rows)}
${ratesPart(view, props)}`,
  )
}

/** 15000 → `1.5000%`. */
const percent = (ppm: bigint): string => `${rateText(ppm)}%`

function termsRow(view: View, terms: Terms): readonly Piece[] {
  const { price, channels, source, mark } = terms
  const none = view.t(words.none)
  const { operation, day, month } = price?.limits ?? {}
  return [
    datesText(view, terms),
    channels.map((one) => view.t(channelWords[one])).join(', '),
    price ? percent(price.marginPpm) : none,
    price ? dollars(price.payerFee) : none,
    price ? pesos(price.fundFee) : none,
    price ? [operation!, day!, month!].map(dollars).join(' · ') : none,
    price ? `${price.quoteMinutes} · ${price.payMinutes}` : none,
    `${source} (${view.t(partnerMarks[mark])})${price ? `. ${price.source} (${view.t(partnerMarks[price.mark])})` : ''}`,
  ]
}
const termColumns = [
  ...([
    'valid',
    'channels',
    'margin',
    'payerFee',
    'fundFee',
    'limits',
    'minutes',
    'source',
  ] as const),
]

const moveRow = (view: View, one: PartnerMove): readonly Piece[] => [
  view.t(standingWords[one.standing]),
  one.byName,
  one.reason,
  dayAndTime(view.lang, one.at),
]

export type PartnerProps = {
  readonly partner: Partner
  readonly standing: Standing
  readonly moves: readonly PartnerMove[]
  readonly staffId: string
  readonly typed?: string | undefined
  readonly problems?: Problems
  readonly done?: boolean
}

/** One reason, and a button for each step that may follow. */
function steps(view: View, props: PartnerProps): Html {
  const { partner, standing, staffId, typed, problems = noProblems } = props
  const own = props.moves[0]?.by === staffId && standing.endsWith('-asked')
  const may = (moves[standing] as readonly Standing[]).filter(
    (to) => !(own && carriesOut(standing, to)),
  )
  return form(
    view,
    `${partnersPath}/${partner.partnerId}`,
    html`${own ? notice('info', view.t(standingWords[standing]), view.t(words.other)) : nothing}
${textField(view, { name: 'razon', label: view.t(words.reason), hint: view.t(words.reasonHint), value: typed, maxlength: 200 }, problems)}
<div class="row">${may.map((to) => html`<button class="btn btn-2" name="paso" value="${to}">${view.t(moveWords[`${standing}>${to}` as keyof typeof moveWords])}</button>\n`)}</div>`,
  )
}
const carriesOut = (from: Standing, to: Standing): boolean =>
  (from === 'suspension-asked' && to === 'suspended') ||
  (from === 'resuming-asked' && to === 'working')

/** One partner: its terms with their dates, what was done to it, and the next step. */
export function partnerPage(view: View, staff: Staff, props: PartnerProps): Html {
  const { partner, moves: history, standing, problems, done } = props
  const way = (path: string, said: keyof typeof words) =>
    html`<li><a href="${view.to(`${partnersPath}/${partner.partnerId}/${path}`)}">${view.t(words[said])}</a></li>\n`
  return frame(
    view,
    staff,
    { title: partner.name, path: partnersPath, problems },
    html`${done ? notice('done', view.t(words.saved), view.t(words.savedText)) : nothing}
<p>${view.t(words.standing)}: <strong>${view.t(standingWords[standing])}</strong></p>
<ul class="links">${way('llaves', 'keys')}${way('entregas', 'deliveries')}</ul>
${table(
  view.t(words.terms),
  heads(view, termColumns),
  partner.terms.map((one) => termsRow(view, one)),
)}
${
  history.length === 0
    ? html`<p>${view.t(words.noMoves)}</p>`
    : table(
        view.t(words.history),
        heads(view, ['what', 'who', 'reason', 'when']),
        history.map((one) => moveRow(view, one)),
      )
}
${steps(view, props)}
<p><a href="${view.to(partnersPath)}">${view.t(words.back)}</a></p>`,
  )
}
