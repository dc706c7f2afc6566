// How a day of payments closes, for operators: whether it is at zero, where its money is, and each difference with
// the line of the file that it comes from.
import { centavos, type Mxn, pesos, sum } from '../../foundation/money.ts'
import type { Day } from '../../foundation/time.ts'
import { differenceWords, placeWords, reasonWords } from '../../modules/deposits/deposits.words.ts'
import type {
  Difference,
  Figure,
  Place,
  Reconciliation,
} from '../../modules/deposits/reconciliation.ts'
import { dayAndTime, shortDay } from '../../platform/pages/dates.ts'
import { askForm, form, noProblems, type Problems, textField } from '../../platform/pages/fields.ts'
import { type Html, html, nothing, type Piece, raw } from '../../platform/pages/html.ts'
import { button, notice } from '../../platform/pages/parts.ts'
import type { View } from '../../platform/pages/view.ts'
import { frame, type Staff, table } from './console.pages.ts'
import { paymentsWords as words } from './payments.words.ts'

export const root = '/operacion/pagos'
export const queueRoot = `${root}/por-aplicar`

export type DayShown = Pick<Reconciliation, 'day' | 'differenceCount' | 'gap'>
export type BoardProps = {
  readonly day: Day
  readonly found: Reconciliation | undefined
  readonly days: readonly DayShown[]
  /** How many deposits wait for a person, of any day. */
  readonly waiting: number
  readonly typedDay?: string
  readonly problems?: Problems
}

const amountOf = ({ amount }: { readonly amount: string }): Mxn => centavos(BigInt(amount))
/** Places where money has come to rest. */
const resting: readonly Place[] = ['applied', 'refunded', 'returned', 'settled', 'sent-back']
const letters = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H']

const positive = (figures: readonly Figure[]) => figures.filter((one) => amountOf(one) > 0n)

/** Wide as the money it stands for, in whole units of the drawing. */
const widthOf = (amount: Mxn, whole: Mxn): bigint => (whole === 0n ? 0n : (amount * 400n) / whole)

function drawnBar(figures: readonly Figure[], whole: Mxn): string {
  let x = 0n
  const parts = figures.map((one, i) => {
    const width = widthOf(amountOf(one), whole)
    const look = resting.includes(one.place) ? 'low' : 'now'
    const letter =
      width > 11n
        ? `<text x="${x + width / 2n}" y="40" text-anchor="middle">${letters[i]}</text>`
        : ''
    const part = `<rect class="${look}" x="${x}" y="0" width="${width > 2n ? width - 1n : width}" height="24"/>${letter}`
    x += width
    return part
  })
  return parts.join('')
}

function chart(view: View, { day, figures }: Reconciliation): Html {
  const shown = positive(figures)
  const whole = sum(shown.map(amountOf))
  const done = sum(shown.filter(({ place }) => resting.includes(place)).map(amountOf))
  const title = view.t(words.chart, { dia: shortDay(view.lang, day) })
  const told = { todo: pesos(whole), hecho: pesos(done), falta: pesos(centavos(whole - done)) }
  const share = whole === 0n ? 100n : (done * 100n) / whole
  const columns = [
    { label: view.t(words.place) },
    { label: view.t(words.lines), number: true },
    { label: view.t(words.amount), number: true },
  ]
  const rows = figures.map((one): readonly Piece[] => {
    const at = shown.indexOf(one)
    const letter = at < 0 ? nothing : html`<b>${letters[at]}</b> `
    return [html`${letter}${view.t(placeWords[one.place])}`, one.lines, pesos(amountOf(one))]
  })
  return html`<section class="stack" aria-labelledby="donde">
<h2 id="donde">${title}</h2>
<svg class="hours" viewBox="0 0 400 46" role="img" aria-labelledby="barra-titulo barra-texto">
<title id="barra-titulo">${title}</title>
<desc id="barra-texto">${view.t(words.chartText, told)}</desc>
${raw(drawnBar(shown, whole))}
</svg>
<p>${view.t(words.chartText, told)}</p>
<label for="avance">${view.t(words.progress, { hecho: `${share}` })}</label>
<progress id="avance" max="100" value="${share}">${share} %</progress>
${table(view.t(words.byPlace), columns, rows)}
</section>`
}

function whatIs(view: View, one: Difference): Piece {
  const said = view.t(differenceWords[one.found])
  if (one.found === 'unmatched') return `${said}: ${view.t(reasonWords[one.why])}`
  return said
}

function referenceOf(view: View, one: Difference): Piece {
  const text =
    'reference' in one ? one.reference : 'chain' in one ? one.chain : 'file' in one ? one.file : ''
  const shown = 'partner' in one ? [one.partner, one.reference].filter(Boolean).join(' ') : text
  if (!('deposit' in one)) return html`<span class="code">${shown}</span>`
  return html`<a class="code" href="${view.to(`${queueRoot}/${one.deposit}`)}">${shown}</a>`
}

function differences(view: View, { differences: found, differenceCount }: Reconciliation): Html {
  if (found.length === 0) return nothing
  const columns = [
    { label: view.t(words.what) },
    { label: view.t(words.reference) },
    { label: view.t(words.file) },
    { label: view.t(words.line), number: true },
    { label: view.t(words.amount), number: true },
  ]
  const rows = found.map((one): readonly Piece[] => [
    whatIs(view, one),
    referenceOf(view, one),
    'file' in one ? one.file : '',
    'line' in one ? one.line : '',
    pesos(amountOf(one)),
  ])
  const cut = { n: found.length, todas: differenceCount }
  return html`${table(view.t(words.differences), columns, rows)}
${found.length < differenceCount ? html`<p>${view.t(words.firstOf, cut)}</p>` : nothing}`
}

function verdict(view: View, found: Reconciliation | undefined): Html {
  if (!found) return notice('info', view.t(words.neverTitle), view.t(words.neverText))
  const cuando = dayAndTime(view.lang, found.madeAt)
  if (found.differenceCount === 0)
    return notice('done', view.t(words.closedTitle), view.t(words.closedText, { cuando }))
  const left = { n: found.differenceCount, monto: pesos(found.gap) }
  return notice('care', view.t(words.openTitle, left), view.t(words.openText, { cuando }))
}

function lastDays(view: View, days: readonly DayShown[]): Html {
  if (days.length === 0) return html`<p>${view.t(words.noDays)}</p>`
  const columns = [
    { label: view.t(words.day) },
    { label: view.t(words.state) },
    { label: view.t(words.amount), number: true },
  ]
  const rows = days.map(({ day, differenceCount: n, gap }): readonly Piece[] => [
    html`<a href="${view.to(`${root}?dia=${day}`)}">${shortDay(view.lang, day)}</a>`,
    n === 0 ? view.t(words.closed) : view.t(words.left, { n }),
    n === 0 ? '' : pesos(gap),
  ])
  return table(view.t(words.days), columns, rows)
}

/** One day: at zero or not, where its money is, what is left to do, and the days before. */
export function paymentsPage(view: View, staff: Staff, props: BoardProps): Html {
  const { day, found, days, waiting, problems = noProblems } = props
  const field = {
    name: 'dia',
    label: view.t(words.day),
    hint: view.t(words.dayHint),
    value: props.typedDay ?? day.toString(),
    width: 'w-11',
  } as const
  return frame(
    view,
    staff,
    { title: view.t(words.title), path: root, problems },
    html`${askForm(view, root, html`${textField(view, field, problems)}\n${button(view.t(words.show), 'btn btn-2')}`)}
${verdict(view, found)}
${form(view, `${root}/conciliar`, html`<input type="hidden" name="dia" value="${day.toString()}">${button(view.t(words.reconcile), 'btn btn-2')}`)}
<p><a href="${view.to(queueRoot)}">${view.t(words.toQueue, { n: waiting })}</a></p>
${found ? html`${differences(view, found)}\n${chart(view, found)}` : nothing}
${lastDays(view, days)}`,
  )
}
