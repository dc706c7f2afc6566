// What is to come of a loan, where our arithmetic and its file agree; where they do not, that is said instead.
import { monthOfYear, yearOfMonth } from '../../foundation/day-number.ts'
import { centavos, type Mxn } from '../../foundation/money.ts'
import type { Day } from '../../foundation/time.ts'
import { longDay, monthName, monthYear } from '../../platform/pages/dates.ts'
import { figureText, hidesFigures } from '../../platform/pages/figures.ts'
import { type Html, html, nothing } from '../../platform/pages/html.ts'
import { notice } from '../../platform/pages/parts.ts'
import type { View } from '../../platform/pages/view.ts'
import type { ComingPayment } from '../loan-engine/coming.ts'
import { type Chosen, tabPath } from './frame.pages.ts'
import { comingOf, duesAt, effectiveOf, endsOf, type Outlook } from './outlook.ts'
import { outlookWords as words } from './outlook.words.ts'

export type WithOutlook = Chosen & { readonly outlook: Outlook; readonly today: Day }

export const whyLink = (view: View, chosen: Chosen, text = words.why): Html =>
  html`<a href="${view.to(tabPath(chosen, 'por-que'))}">${view.t(text)}</a>`

/** Said wherever figures of ours would stand: we cannot follow the file, and where to ask. */
export function differsNotice(view: View, props: WithOutlook): Html {
  if (props.outlook.agreement.kind !== 'differs') return nothing
  const to = view.to(tabPath(props, 'por-que'))
  const a = (inner: string) => html`<a href="${to}">${inner}</a>`
  return notice('care', view.t(words.differs), view.rich(words.differsText, { a }))
}

const money = (view: View, amount: Mxn): string => figureText(view, amount)

function paymentRow(view: View, one: ComingPayment): Html {
  const month = monthYear(view.lang, yearOfMonth(one.month), monthOfYear(one.month))
  const cells = [
    one.total,
    one.principal,
    one.interest,
    one.insurance,
    one.protectionFee,
    one.balance,
  ]
  return html`<tr><th scope="row">${month}</th>${cells.map((amount) => html`<td class="num">${money(view, amount)}</td>`)}</tr>\n`
}

/** The next twelve payments with their parts. */
export function comingTable(view: View, { outlook }: WithOutlook): Html {
  const payments = comingOf(outlook)
  if (payments.length === 0 || hidesFigures(view)) return nothing
  const heads = [
    words.payment,
    words.principal,
    words.interest,
    words.insurance,
    words.fund,
    words.balance,
  ]
  return html`<section class="stack-s" aria-labelledby="siguen">
<h2 id="siguen">${view.t(words.coming)}</h2>
<p>${view.t(words.comingText)}${outlook.loan.status === 'deferred' ? html` ${view.t(words.comingAfterPause)}` : nothing}</p>
<div class="scroll" role="region" aria-labelledby="siguen-tabla" tabindex="0">
<table class="table">
<caption id="siguen-tabla" class="vh">${view.t(words.comingTable)}</caption>
<thead><tr><th scope="col">${view.t(words.month)}</th>${heads.map((said) => html`<th scope="col" class="num">${view.t(said)}</th>`)}</tr></thead>
<tbody>
${payments.map((one) => paymentRow(view, one))}</tbody>
</table>
</div>
</section>`
}

const monthText = (view: View, { year, month }: Day): string =>
  `${monthName(view.lang, month)}${view.lang === 'es' ? ' de' : ''} ${year}`
const bold = { b: (inner: string) => html`<strong>${inner}</strong>` }

/** «Si conservas este trabajo… / sin él…». */
export function endsSection(view: View, { outlook }: WithOutlook): Html {
  const ends = endsOf(outlook)
  if (!ends) return nothing
  const { keepingJob, withoutJob, withinPayment } = ends
  const { contribution = centavos(0n) } = outlook
  const slower = keepingJob ? words.withoutJob : words.onlyPayments
  return html`<section class="stack-s" aria-labelledby="terminas">
<h2 id="terminas">${view.t(words.ends)}</h2>
${keepingJob ? html`<p>${view.rich(words.keepingJob, bold, { mes: monthText(view, keepingJob), monto: money(view, contribution) })}</p>\n` : nothing}${
  withoutJob
    ? html`<p>${view.rich(slower, bold, { mes: monthText(view, withoutJob) })}</p>\n`
    : html`<p>${view.t(words.neverEnds)}</p>\n`
}${withinPayment ? html`<p>${view.t(words.withinPayment)}</p>\n` : nothing}<p class="muted small">${view.t(words.estimate)}</p>
</section>`
}

/** The thirty years, counted by payments that were made. */
export function thirtyYears(view: View, { outlook }: WithOutlook): Html {
  const told = effectiveOf(outlook)
  if (!told || outlook.loan.status === 'paid-off') return nothing
  const args = { n: told.counted, total: told.of }
  return html`<p>${view.t(words.thirty, args)} <span class="muted small">${view.t(words.thirtyText, args)}</span></p>\n`
}

/** What brings it up to date, with its late interest, and this month's payment apart. */
export function catchUp(view: View, { outlook }: WithOutlook): Html {
  const dues = duesAt(outlook)
  if (!dues || dues.overdue === 0n) return nothing
  const fecha = longDay(view.lang, outlook.knownOn)
  const last = outlook.knownOn.with({ day: outlook.knownOn.daysInMonth })
  const amounts = { monto: money(view, dues.overdue), fecha, tarde: money(view, dues.lateInterest) }
  return html`<section class="stack-s" aria-labelledby="corriente">
<h2 id="corriente">${view.t(words.catchUp)}</h2>
<p>${view.rich(words.catchUpText, bold, amounts)}</p>
${dues.thisMonth > 0n ? html`<p>${view.t(words.catchUpAlso, { monto: money(view, dues.thisMonth), fecha: longDay(view.lang, last) })}</p>` : nothing}
</section>`
}
