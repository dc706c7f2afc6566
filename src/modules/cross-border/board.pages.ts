// The quote board: who takes the dollars, side by side; on a phone each is a card. The cheapest first.
import { estimateUsd } from '../../foundation/exchange.ts'
import { type Cad, dollars, type Mxn, plainAmount, type Usd } from '../../foundation/money.ts'
import type { Instant } from '../../foundation/time.ts'
import { clockTime, longDay } from '../../platform/pages/dates.ts'
import { pesosText } from '../../platform/pages/figures.ts'
import { type Html, html, nothing, type Piece } from '../../platform/pages/html.ts'
import { notice } from '../../platform/pages/parts.ts'
import type { View } from '../../platform/pages/view.ts'
import { channelWords, noPriceWords, words } from './cross-border.words.ts'
import { minutesLeft } from './quotes.ts'
import { rateText } from './rates.ts'
import type { Board, BoardLine } from './showing.usecases.ts'

/** Amounts inside a sentence that names its money itself: `4,182.50`. */
export const bare = (amount: Mxn | Usd | Cad): string =>
  plainAmount(amount).replace(/\B(?=(\d{3})+\.)/g, ',')

/** Mexico City's hour, which Chicago shares in winter; the day's rate is of Mexico City too. */
export const hourOf = (view: View, at: Instant): string => clockTime(view.lang, at)

type Price = Extract<BoardLine['price'], { ok: true }>['value']
const cell = (view: View, label: keyof typeof words, inside: Piece, kind = ''): Html =>
  html`<td role="cell"${kind && html` class="${kind}"`} data-label="${view.t(words[label])}"><span>${inside}</span></td>\n`

function lasts(view: View, { validUntil }: Price, price: BoardLine['terms']['price']): string {
  const n = validUntil ? minutesLeft({ validUntil }, view.now) : (price?.quoteMinutes ?? 0)
  return view.t(words.minutes, { n })
}

const priced = (view: View, one: Price, line: BoardLine): Html =>
  html`${cell(view, 'youPay', html`<span class="amt">${view.t(words.usd, { usd: bare(one.total) })}</span>`, 'num')}${cell(
    view,
    'arrives',
    html`<span class="amt">${pesosText(view, one.pesos)}</span>`,
    'num',
  )}${cell(view, 'rate', view.t(words.pesosEach, { tasa: rateText(one.rate) }), 'num')}${cell(
    view,
    'fee',
    one.payerFee === 0n ? view.t(words.noFee) : dollars(one.payerFee),
    'num',
  )}${cell(view, 'lasts', lasts(view, one, line.terms.price))}${cell(view, 'when', view.t(words.atOnce))}`

const unpriced = (view: View, code: keyof typeof noPriceWords): Html =>
  html`${cell(view, 'youPay', view.t(noPriceWords[code]))}${(['arrives', 'rate', 'fee', 'lasts', 'when'] as const).map((name) => cell(view, name, '–'))}`

const waysOf = (view: View, { terms }: BoardLine): string =>
  terms.channels.map((channel) => view.t(channelWords[channel])).join(', ')

function where(view: View, { partner, terms }: BoardLine): Piece {
  if (!terms.channels.includes('branch')) return nothing
  const asks = partner.phone
    ? view.t(words.askBranch, {
        telefono: partner.phone.replace(/^\+1(\d{3})(\d{3})(\d{4})$/, '+1 $1 $2 $3'),
      })
    : view.t(words.askSite)
  return html`<br><span class="small muted">${asks}</span>`
}

const row = (view: View, line: BoardLine): Html =>
  html`<tr role="row"><th scope="row" role="rowheader">${line.partner.name}<br><span class="small muted">${waysOf(view, line)}</span>${where(view, line)}</th>
${line.price.ok ? priced(view, line.price.value, line) : unpriced(view, line.price.code)}</tr>
`
const columns = ['partner', 'youPay', 'arrives', 'rate', 'fee', 'lasts', 'when'] as const
const figures: readonly string[] = ['youPay', 'arrives', 'rate', 'fee']

/** What a line costs, for the order; those without a price stand last. */
const costOf = ({ price }: BoardLine): bigint => (price.ok ? price.value.total : 10n ** 18n)
export const cheapestFirst = (lines: readonly BoardLine[]): readonly BoardLine[] =>
  [...lines].sort((a, b) => (costOf(a) < costOf(b) ? -1 : costOf(a) > costOf(b) ? 1 : 0))

const table = (view: View, lines: readonly BoardLine[]): Html =>
  html`<table class="table cards" role="table" aria-labelledby="precios">
<thead role="rowgroup"><tr role="row">${columns.map((name) => html`<th scope="col" role="columnheader"${figures.includes(name) ? html` class="num"` : nothing}>${view.t(words[name])}</th>`)}</tr></thead>
<tbody role="rowgroup">
${cheapestFirst(lines).map((line) => row(view, line))}</tbody>
</table>`

/** From which rate and of which day, and what of it is only supposed. */
function sources(view: View, { usd, lines }: Board): Html {
  if (usd.kind === 'unknown') return nothing
  const { pesos: tasa, on, source, mark } = usd.rate
  const told = { tasa: rateText(tasa), fecha: longDay(view.lang, on), fuente: source }
  const supposed = lines.some(({ terms }) => terms.price?.mark === 'assumed')
  return html`<p class="muted small">${view.t(words.rateDay, told)}${mark === 'assumed' ? html` ${view.t(words.sampleRate)}` : nothing}${supposed ? html` ${view.t(words.assumed)}` : nothing}</p>`
}

/** `≈ dólares`: an estimate with its hour, never a price. */
export function aboutUsd(view: View, amount: Mxn, { usd, at }: Board): Html {
  if (usd.kind !== 'known') return nothing
  const told = { usd: bare(estimateUsd(amount, usd.rate.pesos)), hora: hourOf(view, at) }
  return html`<p class="muted">${view.t(words.about, told)}</p>`
}

/** The sentence of the cheapest price that is locked. */
function locked(view: View, lines: readonly BoardLine[]): Html {
  const [first] = cheapestFirst(lines)
  if (!first?.price.ok || !first.price.value.validUntil) return nothing
  const { total, pesos, validUntil } = first.price.value
  const n = minutesLeft({ validUntil }, view.now)
  return html`<p class="verdict">${view.t(words.lockedPrice, { usd: bare(total), mxn: bare(pesos), n })}</p>`
}

/** `isLocked`: the prices are held for a code. */
export function boardSection(
  view: View,
  board: Board,
  about: { amount: Mxn; isLocked: boolean; filtered?: boolean },
): Html {
  const { lines, at } = board
  const hora = hourOf(view, at)
  const empty = about.filtered ? words.noneThere : words.nobody
  return html`<section class="stack-s" aria-labelledby="precios">
<h2 id="precios">${view.t(words.prices)}</h2>
<p>${view.t(words.pricesAt, { hora, mxn: bare(about.amount) })}</p>
${aboutUsd(view, about.amount, board)}
${about.isLocked ? locked(view, lines) : nothing}
${lines.length === 0 ? notice('care', view.t(words.prices), view.t(empty), 3) : table(view, lines)}
${about.isLocked || lines.length === 0 ? nothing : html`<p class="muted small">${view.t(words.notLocked)}</p>`}
<p>${view.t(words.cost)}</p>
${sources(view, board)}
</section>`
}
