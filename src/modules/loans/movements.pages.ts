import type { Mxn } from '../../foundation/money.ts'
import { dayMonth, monthYear } from '../../platform/pages/dates.ts'
import { errorSummary, type Problems, selectField } from '../../platform/pages/fields.ts'
import { figure, hidesFigures, pesosText } from '../../platform/pages/figures.ts'
import { type Html, html, nothing, raw } from '../../platform/pages/html.ts'
import { more } from '../../platform/pages/parts.ts'
import { splitBar } from '../../platform/pages/pictures.ts'
import type { View } from '../../platform/pages/view.ts'
import type { Waiting } from '../payments/payments.ts'
import { type Chosen, home, tabPage, tabPath } from './frame.pages.ts'
import { vsmText } from './loans.ts'
import * as rules from './movements.ts'
import {
  excessPart,
  nameOf,
  partWords,
  raisedPart,
  movementsWords as words,
} from './movements.words.ts'
import { waitingList } from './waiting.pages.ts'

export type MovementsProps = Chosen & {
  readonly span: rules.Span
  readonly movements: readonly rules.LoanMovement[]
  readonly more: boolean
  /** Of every loan; those of this one are shown. */
  readonly waiting: readonly Waiting[]
  /** Of today: the last that may hold anything. */
  readonly thisMonth: rules.Month
  /** Details unfolded: to print. */
  readonly unfolded: boolean
  readonly problems: Problems
}

const monthText = (view: View, { year, month }: rules.Month): string =>
  monthYear(view.lang, year, month)
const sizeOf = (amount: Mxn): Mxn => (amount < 0n ? -amount : amount) as Mxn
const keys = {
  principal: 'a',
  interest: 'b',
  lateInterest: 'b',
  insurance: 'c',
  other: 'c',
} as const

function partLabel(view: View, one: rules.LoanMovement, name: rules.PartName, amount: Mxn): string {
  if (name === 'other' && one.kind === 'excess-payment') return view.t(excessPart)
  if (name === 'principal' && amount < 0n) return view.t(raisedPart)
  return view.t(partWords[name])
}

function after(view: View, one: rules.LoanMovement): Html {
  const { balanceAfter, balanceAfterVsm } = one
  if (balanceAfter === null) return nothing
  const label = view.t(rules.isPayment(one) ? words.after : words.was)
  const inVsm =
    balanceAfterVsm === null || hidesFigures(view)
      ? nothing
      : html`<div><dt>${view.t(words.afterVsm)}</dt><dd>${vsmText(balanceAfterVsm)}</dd></div>\n`
  return html`<div><dt>${label}</dt><dd>${figure(view, balanceAfter, 'figure')}</dd></div>\n${inVsm}`
}

/** The split: its bar, its parts, and what was owed afterwards. */
function detail(view: View, one: rules.LoanMovement): Html {
  const parts = rules.partsOf(one)
  const payment = rules.isPayment(one)
  const whole = payment && one.amount > 0n && one.parts.principal === one.amount
  const drawn = payment && !whole && !hidesFigures(view) && parts.every(([, part]) => part > 0n)
  return html`<div class="inside">
<h4 class="vh">${view.t(payment ? words.used : words.what)}</h4>
${whole ? html`<p>${view.t(words.all)}</p>` : nothing}
${drawn ? splitBar(rules.barOf(one)) : nothing}
<dl class="parts">
${
  payment && !whole
    ? parts.map(
        ([name, part]) =>
          html`<div><dt><span class="key key-${keys[name]}"></span>${partLabel(view, one, name, part)}</dt><dd>${figure(view, sizeOf(part), 'figure')}</dd></div>\n`,
      )
    : nothing
}${after(view, one)}</dl>
</div>`
}

/** A payment has a receipt; what opens the record has none, and what was returned says so instead. */
function receipt(view: View, { loan }: MovementsProps, one: rules.LoanMovement): Html {
  if (!rules.isPayment(one) || one.amount <= 0n || hidesFigures(view)) return nothing
  if (one.own?.returned) return html`<p class="small">${view.t(words.wasReturned)}</p>\n`
  const printed = `${home}/recibo?credito=${loan.ordinal}&pago=${rules.keyText(one)}`
  const path = one.own?.receipt ? `/documentos/${one.own.receipt}` : printed
  return html`<p class="small"><a href="${view.to(path)}">${view.t(words.receipt)}</a></p>\n`
}

const row = (view: View, props: MovementsProps, one: rules.LoanMovement): Html =>
  html`<details class="move"${props.unfolded ? raw(' open') : nothing}>
<summary><span class="what">${view.t(nameOf(one))}</span> ${figure(view, sizeOf(one.amount))} <time class="when" datetime="${one.effectiveOn.toString()}">${dayMonth(view.lang, one.effectiveOn)}</time> <span class="hintopen"><span>${view.t(words.open)}</span><span>${view.t(words.close)}</span></span></summary>
${detail(view, one)}
${receipt(view, props, one)}</details>
`

function lowered(view: View, { lowered: amount }: rules.MonthGroup): Html {
  if (amount === 0n || hidesFigures(view)) return nothing
  const said = amount > 0n ? words.lowered : words.raised
  const b = (inner: string) => html`<strong class="amt">${inner}</strong>`
  return html`<span class="muted">${view.rich(said, { b }, { monto: pesosText(view, sizeOf(amount)) })}</span>`
}

/** Every month that is shown, newest first; one without movements says so. */
function months(view: View, props: MovementsProps): Html {
  const { span, movements } = props
  const groups = rules.byMonth(movements)
  const last = movements.at(-1)
  const from = props.more && last ? rules.monthOf(last.effectiveOn) : span.from
  const drawn: Html[] = []
  for (let at = span.to; rules.compareMonths(at, from) >= 0; at = rules.monthsLater(at, -1)) {
    const group = groups.find((one) => rules.compareMonths(one.month, at) === 0)
    drawn.push(
      group
        ? html`<div class="month"><h3>${monthText(view, at)}</h3>${lowered(view, group)}</div>
${group.movements.map((one) => row(view, props, one))}`
        : html`<p class="muted">${view.t(words.empty, { mes: monthText(view, at).toLowerCase() })}</p>\n`,
    )
  }
  return html`<div>\n${movements.length === 0 ? html`<p>${view.t(words.none)}</p>\n` : drawn}</div>`
}

/** Two years of months, and of the years before the first or last month, so that the list stays short. */
function choices(view: View, props: MovementsProps, ofYears: 1 | 12, chosen: rules.Month) {
  const { loan, thisMonth } = props
  const first = rules.monthOf(loan.grantedOn)
  const listed: rules.Month[] = []
  for (let at = thisMonth; rules.compareMonths(at, first) >= 0; at = rules.monthsLater(at, -1)) {
    const recent = rules.compareMonths(thisMonth, at) < 24
    const known = rules.compareMonths(at, chosen) === 0 || rules.compareMonths(at, first) === 0
    if (recent || known || at.month === ofYears) listed.push(at)
  }
  if (!listed.some((at) => rules.compareMonths(at, chosen) === 0)) listed.push(chosen)
  return listed.map((at) => ({ value: rules.monthText(at), label: monthText(view, at) }))
}

function filter(view: View, props: MovementsProps): Html {
  const { span, loans, loan, problems } = props
  const [desde, hasta] = [monthText(view, span.from), monthText(view, span.to)]
  const value = { desde: rules.monthText(span.from), hasta: rules.monthText(span.to) }
  const fields = html`<form class="filter" method="get" action="${view.to(tabPath({ loans: [], loan }, 'movimientos'))}">
${loans.length > 1 ? html`<input type="hidden" name="credito" value="${loan.ordinal}">` : nothing}
${selectField(view, { name: 'desde', label: view.t(words.from), value: value.desde, choices: choices(view, props, 1, span.from) }, problems)}
${selectField(view, { name: 'hasta', label: view.t(words.to), value: value.hasta, choices: choices(view, props, 12, span.to) })}
<button class="btn btn-2">${view.t(words.see)}</button>
</form>`
  const said = view.t(words.dates, { desde: desde.toLowerCase(), hasta: hasta.toLowerCase() })
  return more(said, fields, Object.keys(problems).length > 0)
}

const spanQuery = ({ from, to }: rules.Span): string =>
  `desde=${rules.monthText(from)}&hasta=${rules.monthText(to)}`

function further(view: View, props: MovementsProps): Html {
  const { span, movements, loan } = props
  const last = movements.at(-1)
  const earlier = rules.before(span, rules.monthOf(loan.grantedOn))
  const to = (query: string) => view.to(tabPath(props, 'movimientos', query))
  return html`<ul class="links row">
${props.more && last ? html`<li><a href="${to(`${spanQuery(span)}&despues=${rules.keyText(last)}`)}">${view.t(words.older)}</a></li>\n` : nothing}${
  earlier
    ? html`<li><a href="${to(`hasta=${rules.monthText(earlier)}`)}">${view.t(words.earlier)}</a></li>\n`
    : nothing
}</ul>`
}

/** The same dates on a sealed paper: printed when asked for. */
const pdfForm = (view: View, { span, loan }: MovementsProps): Html =>
  html`<form method="post" action="${view.to(`${home}/movimientos.pdf`)}">
<input type="hidden" name="_csrf" value="${view.csrf}"><input type="hidden" name="credito" value="${loan.ordinal}"><input type="hidden" name="desde" value="${rules.monthText(span.from)}"><input type="hidden" name="hasta" value="${rules.monthText(span.to)}">
<button class="btn btn-2">${view.t(words.pdf)} <span class="small">(${view.t(words.pdfSize)})</span></button>
</form>`

function files(view: View, props: MovementsProps): Html {
  const csv = (query: string) => view.to(tabPath(props, 'movimientos.csv', query))
  const open = view.to(tabPath(props, 'movimientos', `${spanQuery(props.span)}&detalle=1`))
  return html`<aside class="stack-s" aria-labelledby="llevar">
<h2 id="llevar">${view.t(words.files)}</h2>
${
  hidesFigures(view)
    ? html`<p>${view.t(words.csvHidden)}</p>`
    : html`<ul class="rows">
<li><a href="${csv(spanQuery(props.span))}"><span>${view.t(words.csvSpan)}</span><span class="small">CSV</span></a></li>
<li><a href="${csv('')}"><span>${view.t(words.csvAll)}</span><span class="small">CSV</span></a></li>
<li><a href="${view.to(`${home}/estado-de-cuenta?credito=${props.loan.ordinal}`)}"><span>${view.t(words.statement)}</span><span class="small">PDF</span></a></li>
</ul>
${pdfForm(view, props)}
<p class="small">${view.rich(words.print, { a: (inner) => html`<a href="${open}">${inner}</a>` })}</p>`
}
<h2>${view.t(words.wrong)}</h2>
<p>${view.t(words.wrongText)}</p>
</aside>`
}

/** «Mis movimientos y estado de cuenta»: by month, each with its split. */
export const movementsPage = (view: View, props: MovementsProps): Html =>
  tabPage(view, {
    ...props,
    tab: 'movimientos',
    above: errorSummary(view, props.problems),
    error: Object.keys(props.problems).length > 0,
    body: html`<div class="cols">
<section class="stack moves" aria-labelledby="mov">
<h2 id="mov">${view.t(words.h2)}</h2>
${filter(view, props)}
${waitingList(
  view,
  props.waiting.filter(({ loanId }) => loanId === props.loan.loanId),
)}${props.span.cut ? html`<p class="muted">${view.t(words.cut)}</p>` : nothing}
${months(view, props)}
${further(view, props)}
</section>
${files(view, props)}
</div>`,
  })
