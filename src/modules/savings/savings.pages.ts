import { centavos, type Mxn, zeroMxn } from '../../foundation/money.ts'
import type { Day } from '../../foundation/time.ts'
import { dayMonth, longDay, twoMonths } from '../../platform/pages/dates.ts'
import { bigFigure, figure, figureText, lookOnlyNotice } from '../../platform/pages/figures.ts'
import { type Html, html, nothing, type Piece } from '../../platform/pages/html.ts'
import { page } from '../../platform/pages/layout.ts'
import { icons, notice } from '../../platform/pages/parts.ts'
import type { View } from '../../platform/pages/view.ts'
import { couldHold, isEmpty, type Savings, type SavingsYear } from './savings.ts'
import type { LastDeposit } from './savings.usecases.ts'
import { componentWords, savingsWords as words } from './savings.words.ts'
import { whyPath } from './why.pages.ts'
import { useOf } from './why.ts'
import { useWords, whyWords } from './why.words.ts'

/** Where what was saved is asked for at retirement. */
const refundRequest = '/mis-tramites/nuevo/devolucion-de-mi-ahorro'

export type SavingsProps = {
  readonly savings: Savings
  readonly last: readonly LastDeposit[]
  readonly bornOn: Day
}

const partsTable = (
  view: View,
  { savings, bornOn }: SavingsProps,
): Html => html`<section class="stack-s" aria-labelledby="partes">
<h2 id="partes">${view.t(words.parts)}</h2>
<table class="table">
<thead><tr><th scope="col">${view.t(words.part)}</th><th scope="col" class="num">${view.t(words.amount)}</th></tr></thead>
<tbody>
${savings.holdings
  .filter((one) => one.amount !== null || couldHold(one.component, bornOn))
  .map(
    ({ component, amount }) =>
      html`<tr><th scope="row">${view.t(componentWords[component])}</th><td class="num">${figure(view, amount)}</td></tr>\n`,
  )}<tr><th scope="row">${view.t(words.sum)}</th><td class="num">${figure(view, savings.total)}</td></tr>
</tbody>
</table>
</section>`

/** The columns that some year needs; deposits always stand. */
const columnsOf = (years: readonly SavingsYear[]) =>
  (['deposits', 'yield', 'forLoan', 'other'] as const).filter(
    (name) => name === 'deposits' || years.some((one) => one[name] !== 0n),
  )

function yearsTable(view: View, { years }: Savings): Html {
  const columns = columnsOf(years)
  const cell = (amount: Mxn): Piece =>
    html`<td class="num">${amount === zeroMxn ? '–' : figureText(view, amount)}</td>`
  return html`<div class="stack-s">
<h2 id="anios">${view.t(words.years)}</h2>
<div class="scroll" role="region" aria-labelledby="anios" tabindex="0">
<table class="table">
<thead><tr><th scope="col">${view.t(words.year)}</th>${columns.map((name) => html`<th scope="col" class="num">${view.t(words[name])}</th>`)}</tr></thead>
<tbody>
${years.map(
  (one) =>
    html`<tr><th scope="row"><a href="${view.to(`/mi-ahorro/movimientos?anio=${one.year}`)}">${one.year}</a></th>${columns.map((name) => cell(one[name]))}</tr>\n`,
)}</tbody>
</table>
</div>
${columns.includes('yield') ? html`<p class="muted small">${view.t(words.yieldMeans)}</p>` : nothing}
</div>`
}

const depositRow = (
  view: View,
  one: LastDeposit,
): Html => html`<li><div class="change"><span class="dot">${icons.arrived}</span><strong>${twoMonths(view.lang, one.bimester, true)}</strong>${figure(view, one.amount)}<span class="sub">${dayMonth(view.lang, one.receivedOn)} · ${one.employer}${
  one.inClarification
    ? html` · ${view.t(words.pendingNote)}`
    : one.lowersLoan
      ? html` · ${view.t(words.loanNote)}`
      : nothing
}</span></div></li>
`

const lastDeposits = (
  view: View,
  last: readonly LastDeposit[],
): Html => html`<section class="stack-s" aria-labelledby="ultimos">
<h2 id="ultimos">${view.t(words.last)}</h2>
${last.length === 0 ? html`<p>${view.t(words.noLast)}</p>` : html`<ul class="rows">\n${last.map((one) => depositRow(view, one))}</ul>`}
<p><a href="${view.to('/mi-ahorro/depositos-de-mi-patron')}">${view.t(words.seeDeposits)}</a></p>
</section>`

const uses = (view: View): Html => html`<section class="stack-s" aria-labelledby="usos">
<h2 id="usos">${view.t(words.uses)}</h2>
<ul class="bullets">
<li>${view.t(words.use1)}</li>
<li>${view.rich(words.use2, { a: (inner) => html`<a href="${view.to(refundRequest)}">${inner}</a>` })}</li>
<li>${view.t(words.use3)}</li>
</ul>
</section>`

function balance(view: View, { savings, last }: SavingsProps): Html {
  const forLoan = last.find((one) => one.lowersLoan)
  return html`<section class="stack-s" aria-labelledby="total">
<h2 id="total">${view.t(words.total)}</h2>
${bigFigure(view, savings.total)}
${savings.asOf ? html`<p class="muted">${view.t(words.asOf, { fecha: longDay(view.lang, savings.asOf) })}</p>` : nothing}
<p>${view.t(words.legal)}</p>
${forLoan ? html`<p>${view.t(words.usedForLoan)} ${forLoan.loan ? view.t(useWords[useOf(forLoan.loan)]) : nothing}</p>` : nothing}
<p><a href="${view.to(whyPath)}">${view.t(whyWords.ask)}</a></p>
<p><a class="btn" href="${view.to('/mi-ahorro/movimientos')}">${view.t(words.seeMovements)}</a></p>
</section>`
}

/** How much there is and since when. */
export function savingsPage(view: View, props: SavingsProps): Html {
  const { savings } = props
  const title = view.t(words.title)
  const body = isEmpty(savings)
    ? html`<p>${view.t(words.nothing)}</p>`
    : html`${balance(view, props)}
${
  savings.inClarification > centavos(0n)
    ? notice(
        'care',
        view.t(words.pendingNote),
        view.t(words.inClarification, { monto: figureText(view, savings.inClarification) }),
      )
    : nothing
}
${partsTable(view, props)}
${savings.years.length > 0 ? yearsTable(view, savings) : nothing}`
  return page(view, {
    title,
    section: view.t(words.section),
    main: html`<div class="wrap stack">
<h1>${title}</h1>
${lookOnlyNotice(view)}
<div class="cols">
<div class="stack-l">
${body}
</div>
<div class="stack-l">
${lastDeposits(view, props.last)}
${uses(view)}
</div>
</div>
</div>`,
  })
}
