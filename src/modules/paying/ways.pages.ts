// The numbers and places with which an amount is paid: the same for a member and for whoever pays for them.
import { groupedLine } from '../../foundation/capture-line.ts'
import { type Clabe, printClabe } from '../../foundation/clabe.ts'
import { pesos } from '../../foundation/money.ts'
import { groupedReference } from '../../foundation/payment-reference.ts'
import { dayOf } from '../../foundation/time.ts'
import { longDay } from '../../platform/pages/dates.ts'
import { answers } from '../../platform/pages/fields.ts'
import { pesosText } from '../../platform/pages/figures.ts'
import { type Html, html, nothing, type Piece } from '../../platform/pages/html.ts'
import { more, notice } from '../../platform/pages/parts.ts'
import { qrCode } from '../../platform/pages/qr.ts'
import type { View } from '../../platform/pages/view.ts'
import { leastOf, type Place, placesFor, type Ways } from './ways.ts'
import { waysWords as words } from './ways.words.ts'

const code = (text: string): Html => html`<span class="code">${text}</span>`

export const demoNotice = (view: View): Html =>
  view.demo ? notice('care', view.t(words.demoTitle), view.t(words.demoText)) : nothing

/** Reference, line and square: what is copied, dictated or shown. */
export function numbers(view: View, ways: Ways): Html {
  const { line, reference } = ways
  const fecha = longDay(view.lang, ways.goodThrough)
  const grouped = groupedReference(reference)
  const rows: { label: string; value: Piece }[] = [
    {
      label: view.t(words.reference),
      value: html`${code(grouped)}<br><span class="muted small">${view.t(words.referenceHint)}</span>`,
    },
  ]
  if (line)
    rows.push({
      label: view.t(words.line),
      value: html`${code(groupedLine(line))}<br><span class="muted small">${view.t(words.lineHint, { fecha })}</span>`,
    })
  return html`<section class="stack-s" aria-labelledby="numeros">
<h2 id="numeros">${view.t(words.yourNumbers)}</h2>
${answers(view, rows)}
${line ? nothing : html`<p>${view.t(words.noLine)}</p>`}
${qrCode(line ?? reference, view.t(line ? words.qr : words.qrReference))}
<p class="muted small">${view.t(words.qrHint)}</p>
</section>`
}

function transfer(view: View, ways: Ways): Html {
  const { pagos, institucion } = view.institution
  return html`<section class="stack-s" aria-labelledby="transferencia">
<h2 id="transferencia">${view.t(words.bank)}</h2>
<p>${view.t(words.bankText)}</p>
${answers(view, [
  { label: view.t(words.clabe), value: code(printClabe(pagos.clabe as Clabe)) },
  { label: view.t(words.bankName), value: pagos.banco },
  { label: view.t(words.holder), value: institucion },
  { label: view.t(words.howMuch), value: pesosText(view, ways.amount) },
  { label: view.t(words.concept), value: code(ways.reference) },
  { label: view.t(words.numeric), value: code(pagos.referenciaNumerica) },
])}
</section>`
}

const placeItem = (view: View, { nombre, como }: Place): Html =>
  html`<li>${nombre}${como ? html`<br><span class="muted small">${view.t(como)}</span>` : nothing}</li>\n`

const placeList = (view: View, places: readonly Place[]): Html => html`<ul class="bullets">
${places.map((one) => placeItem(view, one))}</ul>
<p class="muted small">${view.t(view.institution.pagos.fuente)}</p>`

function counters(view: View, { amount }: Ways): Html {
  const on = dayOf(view.now)
  const places = placesFor(view.institution.pagos.lugares, { sort: 'banco', on, amount })
  if (places.length === 0) return nothing
  return more(
    view.t(words.counter),
    html`<p>${view.t(words.counterText)}</p>
${placeList(view, places)}`,
  )
}

function shops(view: View, { amount }: Ways): Html {
  const all = view.institution.pagos.lugares
  const on = dayOf(view.now)
  const places = placesFor(all, { sort: 'tienda', on, amount })
  const least = leastOf(all, { sort: 'tienda', on })
  const body = (): Html => {
    if (places.length > 0)
      return html`<p>${view.t(words.shopText)}</p>
${placeList(view, places)}`
    return least === undefined
      ? html`<p>${view.t(words.shopNone)}</p>`
      : html`<p>${view.t(words.shopMinimum, { minimo: pesos(least) })}</p>`
  }
  return more(view.t(words.shop), body())
}

/** The ways in page order: from home, at a counter, in cash. */
export const places = (view: View, ways: Ways): Html => html`${transfer(view, ways)}
${counters(view, ways)}
${shops(view, ways)}`
