import { type Mxn, pesos, zeroMxn } from '../../foundation/money.ts'
import { dayMonth, twoMonths } from '../../platform/pages/dates.ts'
import { hidesFigures, lookOnlyNotice, pesosText } from '../../platform/pages/figures.ts'
import { type Html, html, nothing } from '../../platform/pages/html.ts'
import { page } from '../../platform/pages/layout.ts'
import { icons } from '../../platform/pages/parts.ts'
import type { View } from '../../platform/pages/view.ts'
import {
  type BimesterGroup,
  byBimester,
  countsAsSavings,
  firstYear,
  keyText,
  type SavingsMovement,
} from './savings.ts'
import { componentWords, kindWords, savingsWords as words } from './savings.words.ts'
import { whyPath } from './why.pages.ts'
import { whyWords } from './why.words.ts'

export type MovementsProps = {
  readonly year: number
  readonly movements: readonly SavingsMovement[]
  readonly more: boolean
}

/** With its sign: «+» is for what grew the savings. */
function signed(view: View, { amount, kind }: SavingsMovement): Html {
  if (hidesFigures(view)) return html`<span class="amt">••••</span>`
  const text = view.lang === 'en' ? `${pesos(amount)} MXN` : pesos(amount)
  if (!countsAsSavings(kind)) return html`<span class="amt">${text}</span>`
  return amount > zeroMxn
    ? html`<span class="amt amt-in">+${text}</span>`
    : html`<span class="amt">${text}</span>`
}

function about(view: View, one: SavingsMovement): string {
  const day = dayMonth(view.lang, one.effectiveOn)
  if (one.employer) return `${day} · ${view.t(words.from, { patron: one.employer })}`
  return one.component ? `${day} · ${view.t(componentWords[one.component])}` : day
}

const whyLink = (view: View, one: SavingsMovement): Html =>
  html`<a href="${view.to(`${whyPath}?movimiento=${keyText(one.key)}`)}">${view.t(whyWords.short)}<span class="vh">: ${view.t(kindWords[one.kind])}, ${dayMonth(view.lang, one.effectiveOn)}</span></a>`

const row = (view: View, one: SavingsMovement): Html =>
  html`<li><div class="change"><span class="dot">${one.employer ? icons.arrived : icons.sheet}</span><strong>${view.t(kindWords[one.kind])}</strong>${signed(view, one)}<span class="sub">${about(view, one)}${
    one.kind === 'deposit-in-clarification' ? html` · ${view.t(words.pendingNote)}` : nothing
  } · ${whyLink(view, one)}</span></div></li>
`

function grew(view: View, amount: Mxn): Html {
  if (hidesFigures(view) || amount === zeroMxn) return nothing
  const size = (amount < zeroMxn ? -amount : amount) as Mxn
  const said = amount > zeroMxn ? words.grew : words.shrank
  return html`<span class="muted">${view.rich(said, { b: (inner) => html`<strong class="amt">${inner}</strong>` }, { monto: pesosText(view, size) })}</span>`
}

const group = (view: View, one: BimesterGroup): Html => html`<div>
<div class="month"><h3>${twoMonths(view.lang, one.bimester, true)}</h3>${grew(view, one.grew)}</div>
<ul class="rows">
${one.movements.map((movement) => row(view, movement))}</ul>
</div>
`

function ways(view: View, { year, movements, more }: MovementsProps): Html {
  const last = movements.at(-1)
  const to = (query: string) => view.to(`/mi-ahorro/movimientos?anio=${query}`)
  return html`<ul class="links row">
${more && last ? html`<li><a href="${to(`${year}&despues=${keyText(last.key)}`)}">${view.t(words.older, { anio: `${year}` })}</a></li>\n` : nothing}${
  year > firstYear
    ? html`<li><a href="${to(`${year - 1}`)}">${view.t(words.earlierYear, { anio: `${year - 1}` })}</a></li>\n`
    : nothing
}<li><a href="${view.to('/mi-ahorro')}#anios">${view.t(words.toYears)}</a></li>
</ul>`
}

const files = (view: View, year: number): Html => html`<aside class="stack-s" aria-label="CSV">
${
  hidesFigures(view)
    ? html`<p>${view.t(words.csvHidden)}</p>`
    : html`<ul class="rows">
<li><a href="${view.to(`/mi-ahorro/movimientos.csv?anio=${year}`)}"><span>${view.t(words.csv, { anio: `${year}` })}</span><span class="small">CSV</span></a></li>
</ul>
<form method="post" action="${view.to('/mi-ahorro/movimientos.pdf')}">
<input type="hidden" name="_csrf" value="${view.csrf}"><input type="hidden" name="anio" value="${year}">
<button class="btn btn-2">${view.t(words.pdf)} <span class="small">(${view.t(words.pdfSize)})</span></button>
</form>
<p class="muted small">${view.t(words.print)}</p>`
}
</aside>`

/** A year's movements, by the two months they count for. */
export function movementsPage(view: View, props: MovementsProps): Html {
  const title = view.t(words.movements)
  return page(view, {
    title,
    section: view.t(words.section),
    main: html`<div class="wrap stack">
<h1>${title}</h1>
${lookOnlyNotice(view)}
<div class="cols">
<section class="stack moves" aria-labelledby="lista">
<h2 id="lista">${view.t(words.movementsOf, { anio: `${props.year}` })}</h2>
${
  props.movements.length === 0
    ? html`<p>${view.t(words.empty, { anio: `${props.year}` })}</p>`
    : html`${byBimester(props.movements).map((one) => group(view, one))}`
}
${ways(view, props)}
</section>
${files(view, props.year)}
</div>
</div>`,
  })
}
