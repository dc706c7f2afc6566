import type { Day } from '../../foundation/time.ts'
import { dayMonth, leaf, longDay, monthName } from '../../platform/pages/dates.ts'
import { bigFigure, figureText, hidesFigures } from '../../platform/pages/figures.ts'
import { type Html, html, nothing } from '../../platform/pages/html.ts'
import { page } from '../../platform/pages/layout.ts'
import { notice } from '../../platform/pages/parts.ts'
import { brickWall } from '../../platform/pages/pictures.ts'
import type { View } from '../../platform/pages/view.ts'
import { type Chosen, nthText, tabPage, tabPath, told } from './frame.pages.ts'
import {
  isLive,
  type Loan,
  type NextPayment,
  nextPaymentOf,
  percentPaid,
  standingOf,
} from './loans.ts'
import { standingWords, loansWords as words } from './loans.words.ts'
import {
  catchUp,
  comingTable,
  differsNotice,
  endsSection,
  thirtyYears,
  type WithOutlook,
  whyLink,
} from './outlook.pages.ts'
import { endsOf } from './outlook.ts'
import { planLinks } from './plans.pages.ts'

/** The wall and its sentence; nothing where no file gives the share, or figures are hidden. */
export function wall(view: View, loan: Loan, withPace = true): Html {
  const percent = percentPaid(loan)
  if (percent === null || hidesFigures(view)) return nothing
  return html`${brickWall(percent, view.t(words.wall, { p: percent }))}
<p>${view.rich(words.wallText, { b: (inner) => html`<strong>${inner}</strong>` }, { p: percent })}${withPace ? html` ${pace(view, loan)}` : nothing}</p>`
}

function pace(view: View, loan: Loan): string {
  if (loan.status === 'paid-off' || loan.status === 'deferred') return ''
  const end = loan.figures?.projectedEndOn ?? null
  if (end === null) return view.t(words.paceUnknown)
  return view.t(words.pace, { mes: monthName(view.lang, end.month), anio: `${end.year}` })
}

const tile = (view: View, day: Day): Html => {
  const { day: number, month } = leaf(view.lang, day)
  return html`<time class="tile" datetime="${day.toString()}"><b>${number}</b>${month}</time>`
}

function whoPays(view: View, next: Extract<NextPayment, { by: 'payroll' | 'own' }>): string {
  if (next.by === 'payroll') return view.t(words.payroll)
  return next.dueOn
    ? view.t(words.own, { fecha: dayMonth(view.lang, next.dueOn) })
    : view.t(words.ownNoDay)
}

const due = (
  view: View,
  next: Extract<NextPayment, { by: 'payroll' | 'own' }>,
): Html => html`${bigFigure(view, next.amount)}
<div class="due">
${next.dueOn ? tile(view, next.dueOn) : nothing}
<p>${whoPays(view, next)}${next.passed ? html` ${view.t(words.passed)}` : nothing}</p>
</div>`

const lateText = (view: View, next: Extract<NextPayment, { by: 'late' }>): string => {
  const monto = figureText(view, next.amount)
  return next.payments
    ? view.t(words.late, { n: next.payments, monto })
    : view.t(words.lateNoCount, { monto })
}

function paused(view: View, next: Extract<NextPayment, { by: 'paused' }>): Html {
  const text = next.until
    ? view.t(words.pauseUntil, { fecha: longDay(view.lang, next.until) })
    : view.t(words.pauseNoDay)
  return notice('care', view.t(words.pause), text)
}

const afterwards = '/mi-credito/terminar-de-pagar'

function doneNotice(view: View, { statusSince, ordinal }: Loan): Html {
  const since = statusSince
    ? html`${view.t(words.doneOn, { fecha: longDay(view.lang, statusSince) })} `
    : nothing
  const way = (inner: string) =>
    html`<a href="${view.to(`${afterwards}?credito=${ordinal}`)}">${inner}</a>`
  return notice('done', view.t(words.done), html`${since}${view.rich(words.doneDeed, { a: way })}`)
}

/** What comes next, in one block: a payment, arrears, a pause, or nothing more to pay. */
function next(view: View, chosen: Chosen, coming: NextPayment): Html {
  if (coming.by === 'nobody') return doneNotice(view, chosen.loan)
  if (coming.by === 'court') return notice('care', view.t(words.court), view.t(words.courtText))
  if (coming.by === 'paused') return paused(view, coming)
  const body =
    coming.by === 'late'
      ? html`<p><strong>${lateText(view, coming)}</strong></p>
<p>${view.t(words.lateWays)}</p>
<p><a class="btn" href="${view.to(tabPath(chosen, 'opciones-de-pago'))}">${view.t(words.seeOptions)}</a></p>`
      : due(view, coming)
  return html`<section class="stack-s" aria-labelledby="proximo">
<h2 id="proximo">${view.t(words.thisMonth)}</h2>
${body}
</section>`
}

/** Counts that the file gave. */
function counts(view: View, props: WithOutlook): Html {
  const { figures, status } = props.loan
  if (!figures) return nothing
  const { payrollMonths, ownMonths, deferralMonthsLeft, protectionUsesLeft } = figures
  return html`<section class="stack-s" aria-labelledby="llevas">
<h2 id="llevas">${view.t(words.counts)}</h2>
<dl class="answers">
${told(view, view.t(words.payrollMonths), payrollMonths)}${told(view, view.t(words.ownMonths), ownMonths)}${
  status === 'paid-off'
    ? nothing
    : html`${told(view, view.t(words.pauseLeft), deferralMonthsLeft)}${told(view, view.t(words.protection), protectionUsesLeft)}`
}</dl>
${thirtyYears(view, props)}
<p class="muted small">${view.t(words.asOf, { fecha: longDay(view.lang, figures.asOf) })}</p>
</section>`
}

function excess(view: View, { figures, status, ordinal }: Loan): Html {
  const amount = figures?.excessAmount ?? null
  if (amount === null || amount <= 0n) return nothing
  const monto = figureText(view, amount)
  if (status !== 'paid-off')
    return notice('care', view.t(words.excess), view.t(words.excessText, { monto }))
  const way = (inner: string) =>
    html`<a href="${view.to(`${afterwards}?credito=${ordinal}`)}">${inner}</a>`
  return notice('care', view.t(words.excess), view.rich(words.excessBack, { a: way }, { monto }))
}

/** First tab: what is owed, what comes next, and how it goes. */
export function instalmentsPage(view: View, props: WithOutlook): Html {
  const { loan } = props
  return tabPage(view, {
    ...props,
    tab: 'mensualidades',
    body: html`<div class="cols">
<div class="stack">
${differsNotice(view, props)}
${next(view, props, nextPaymentOf(loan, props.today))}
${catchUp(view, props)}
${excess(view, loan)}
${wall(view, loan, endsOf(props.outlook) === undefined)}
<ul class="links">
<li>${whyLink(view, props)}</li>
<li><a href="${view.to(tabPath(props, 'movimientos'))}">${view.t(words.seeMovements)}</a></li>
</ul>
${isLive(loan) ? planLinks(view) : nothing}
</div>
<div class="stack">
${endsSection(view, props)}
${counts(view, props)}
</div>
</div>
${comingTable(view, props)}`,
  })
}

/** Who has no loan. */
export function noLoanPage(view: View): Html {
  const title = view.t(words.none)
  return page(view, {
    title,
    section: view.t(words.section),
    entry: '/mi-credito/saldos-y-movimientos',
    main: html`<div class="wrap stack narrow">
<h1>${title}</h1>
<p>${view.t(words.noneText)}</p>
<h2>${view.t(words.noneNeeds)}</h2>
<ul class="bullets">
<li>${view.t(words.noneNeed1)}</li>
<li>${view.t(words.noneNeed2)}</li>
<li>${view.t(words.noneNeed3)}</li>
</ul>
<p>${view.t(words.noneAsk)}</p>
<p><a class="btn" href="${view.to('/quiero-un-credito')}">${view.t(words.couldI)}</a></p>
<p><a href="${view.to('/mi-ahorro')}">${view.t(words.seeSavings)}</a></p>
</div>`,
  })
}

const card = (
  view: View,
  loans: readonly Loan[],
  loan: Loan,
): Html => html`<section class="house house-loan" aria-labelledby="credito-${loan.ordinal}">
<div class="house-body stack-s">
<h2 id="credito-${loan.ordinal}">${nthText(view, loan)}</h2>
${bigFigure(view, loan.figures?.outstandingPrincipal ?? null)}
${wall(view, loan)}
<p>${view.t(standingWords[standingOf(loan)])}${loan.kind === 'joint' ? html` · ${view.t(words.joint)}` : nothing}${loan.figures ? html` · ${view.t(words.asOf, { fecha: longDay(view.lang, loan.figures.asOf) })}` : nothing}</p>
</div>
<a class="go" href="${view.to(tabPath({ loans, loan }, 'mensualidades'))}">${view.t(words.see)}<span class="vh"> ${nthText(view, loan)}</span></a>
</section>
`

/** One card for each of several loans. */
export function loansPage(view: View, loans: readonly Loan[]): Html {
  const title = view.t(words.several)
  return page(view, {
    title,
    section: view.t(words.section),
    main: html`<div class="wrap stack">
<h1>${title}</h1>
<div class="houses">
${loans.map((loan) => card(view, loans, loan))}</div>
</div>`,
  })
}
