// Line charts of money over time, as SVG that needs no script: the words tell it, dashes and letters tell the
// lines apart without colour, and the same figures stand in a table beside it. Only pixels are floats here:
// amounts come in as centavos and are never given back.
import { scaleLinear } from 'd3-scale'
import { area, line } from 'd3-shape'
import type { Mxn } from '../../foundation/money.ts'
import type { Words } from '../../foundation/words.ts'
import { type Html, html, nothing, type Piece, raw } from './html.ts'
import { more } from './parts.ts'
import type { View } from './view.ts'

export type ChartPoint = { readonly month: number; readonly amount: Mxn }
export type ChartLine = {
  /** What the line is, in the list under the drawing. */
  readonly name: Piece
  /** By month, from 0: today. */
  readonly points: readonly ChartPoint[]
}
export type LineChart = {
  /** Unique in the page. */
  readonly id: string
  readonly title: string
  /** What one would say who looks at it, in a sentence or two. */
  readonly desc: string
  /** `saves`: indigo, what grows; `owes`: clay, what is owed. */
  readonly about: 'saves' | 'owes'
  /** One to three, drawn solid, dashed and dotted, named A, B and C. */
  readonly lines: readonly ChartLine[]
  /** Where the letters stand, where the ends of the lines are not the place that tells them apart. */
  readonly lettersAt?: number
  /** Fills the room between two of the lines, by their places: a range. */
  readonly band?: readonly [number, number]
  /** The calendar year and month (1 to 12) of month 0. */
  readonly from: { readonly year: number; readonly month: number }
}
export type ChartTable = {
  readonly id: string
  readonly caption: string
  /** First the heading of the rows, then of each column of amounts. */
  readonly head: readonly string[]
  readonly rows: readonly { readonly name: Piece; readonly cells: readonly Piece[] }[]
}

const words = {
  table: { es: 'Ver las cantidades en una tabla', en: 'See the amounts in a table' },
  thousands: { es: '{n} mil', en: '{n}K' },
  millions: { es: '{n} M', en: '{n}M' },
} satisfies Words

const size = { width: 320, height: 220 }
const edge = { left: 60, right: 22, top: 14, bottom: 26 }
const letters = ['A', 'B', 'C'] as const
const mostPoints = 60

/** Every so many points, with the first and the last: a phone draws no more. */
export function thinned<T>(points: readonly T[], most = mostPoints): readonly T[] {
  const step = Math.ceil((points.length - 1) / (most - 1)) || 1
  return points.filter((_, i) => i % step === 0 || i === points.length - 1)
}

/** «$250 mil», «$1.5 M», «$500»: a tick of so many pesos. */
export function tickText(view: Pick<View, 't'>, amount: number): string {
  const said = (n: number) => `$${Math.round(n * 100) / 100}`
  if (amount >= 1_000_000) return view.t(words.millions, { n: said(amount / 1_000_000) })
  if (amount >= 10_000) return view.t(words.thousands, { n: said(amount / 1_000) })
  return said(amount).replace(/\B(?=(\d{3})+$)/g, ',')
}

/** The Januaries to mark, at most five: how many months ahead, and their year. */
export function yearMarks(
  from: LineChart['from'],
  months: number,
): readonly { month: number; year: number }[] {
  const first = from.month === 1 ? 0 : 13 - from.month
  const year = from.month === 1 ? from.year : from.year + 1
  const years = Math.max(0, Math.floor((months - first) / 12)) + 1
  const every = [1, 2, 3, 5, 10, 20].find((n) => years / n <= 5) ?? 25
  return Array.from({ length: years }, (_, i) => ({ month: first + i * 12, year: year + i }))
    .filter((one) => one.year % every === 0 && one.month <= months)
    .slice(0, 5)
}

const pesosOf = ({ amount }: ChartPoint): number => Number(amount) / 100

function scalesOf({ lines }: LineChart) {
  const points = lines.flatMap((one) => one.points)
  const months = Math.max(1, ...points.map((p) => p.month))
  const most = Math.max(1, ...points.map(pesosOf))
  const x = scaleLinear([0, months], [edge.left, size.width - edge.right])
  const y = scaleLinear([0, most], [size.height - edge.bottom, edge.top]).nice(4)
  return { x, y, months }
}
type Scales = ReturnType<typeof scalesOf>

const grid = (view: View, { y }: Scales): string =>
  y
    .ticks(4)
    .map((tick) => {
      const at = y(tick).toFixed(1)
      return `<path d="M${edge.left} ${at}H${size.width - edge.right + 6}"/><text class="at-left" x="${edge.left - 6}" y="${at}" dy=".35em">${tickText(view, tick)}</text>`
    })
    .join('')

const years = ({ x, months }: Scales, { from }: LineChart): string =>
  yearMarks(from, months)
    .map(({ month, year }) => {
      const at = x(month).toFixed(1)
      return `<path d="M${at} ${size.height - edge.bottom}v5"/><text x="${at}" y="${size.height - 6}">${year}</text>`
    })
    .join('')

function bandOf({ x, y }: Scales, { band, lines }: LineChart): string {
  if (!band) return ''
  const [low, high] = band.map((place) => thinned(lines[place]!.points))
  if (low?.length !== high?.length) return ''
  const drawn = area<ChartPoint>()
    .x((p) => x(p.month))
    .y0((p) => y(pesosOf(p)))
    .y1((_, i) => y(pesosOf(high![i]!)))
    .digits(1)(low!)
  return `<path class="band" d="${drawn}"/>`
}

/** Ends of lines that would cover each other's letter are set apart, upwards. */
function endsOf(
  { x, y }: Scales,
  { lines, lettersAt }: Pick<LineChart, 'lines' | 'lettersAt'>,
): readonly { x: number; y: number }[] {
  const placed: { x: number; y: number }[] = []
  for (const { points } of lines) {
    const last = points.find((p) => p.month === lettersAt) ?? points.at(-1)!
    const end = { x: x(last.month) + 10, y: Math.min(y(pesosOf(last)), size.height - 36) }
    const covers = (one: { x: number; y: number }) =>
      Math.abs(one.x - end.x) < 17 && Math.abs(one.y - end.y) < 17
    while (placed.some(covers)) end.y -= 2
    placed.push(end)
  }
  return placed
}

function drawn(scales: Scales, chart: LineChart): string {
  const { lines } = chart
  const { x, y } = scales
  const path = line<ChartPoint>()
    .x((p) => x(p.month))
    .y((p) => y(pesosOf(p)))
    .digits(1)
  const paths = lines.map(
    ({ points }, i) =>
      `<path class="line line-${letters[i]!.toLowerCase()}" d="${path(thinned(points))}"/>`,
  )
  const ends = endsOf(scales, chart).map(
    (end, i) =>
      `<g class="end end-${letters[i]!.toLowerCase()}"><circle cx="${end.x.toFixed(1)}" cy="${end.y.toFixed(1)}" r="8"/><text x="${end.x.toFixed(1)}" y="${end.y.toFixed(1)}" dy=".36em">${letters[i]}</text></g>`,
  )
  return [...paths, ...ends].join('')
}

const key = ({ lines }: LineChart): Html => html`<figcaption><ul class="chart-key">
${lines.map(
  ({ name }, i) =>
    html`<li><svg width="46" height="18" viewBox="0 0 46 18" aria-hidden="true">${raw(`<path class="line line-${letters[i]!.toLowerCase()}" d="M0 9H28"/><g class="end end-${letters[i]!.toLowerCase()}"><circle cx="37" cy="9" r="8"/><text x="37" y="9" dy=".36em">${letters[i]}</text></g>`)}</svg><span><span class="vh">${letters[i]}: </span>${name}</span></li>\n`,
)}</ul></figcaption>`

const tableOf = ({
  id,
  caption,
  head,
  rows,
}: ChartTable): Html => html`<div class="scroll" role="region" aria-labelledby="${id}" tabindex="0">
<table class="table">
<caption id="${id}">${caption}</caption>
<thead><tr>${head.map((one, i) => html`<th scope="col"${i > 0 ? raw(' class="num"') : nothing}>${one}</th>`)}</tr></thead>
<tbody>
${rows.map(({ name, cells }) => html`<tr><th scope="row">${name}</th>${cells.map((cell) => html`<td class="num">${cell}</td>`)}</tr>\n`)}</tbody>
</table>
</div>`

/** The drawing, the list of its lines, and its table, which opens without scripts. */
export function lineChart(view: View, chart: LineChart, table: ChartTable): Html {
  const scales = scalesOf(chart)
  const { id, title, desc, about } = chart
  return html`<figure class="chart chart-${about}">
<svg viewBox="0 0 ${size.width} ${size.height}" role="img" aria-labelledby="${id}-titulo ${id}-texto">
<title id="${id}-titulo">${title}</title>
<desc id="${id}-texto">${desc}</desc>
<g class="grid" aria-hidden="true">${raw(grid(view, scales) + years(scales, chart))}</g>
<g aria-hidden="true">${raw(bandOf(scales, chart) + drawn(scales, chart))}</g>
</svg>
${key(chart)}
</figure>
${more(view.t(words.table), tableOf(table))}`
}
