// The three houses of Inicio: savings, loan, next payment.

import { dayOf } from '../../foundation/time.ts'
import { dayMonth, leaf, longDay, monthName } from '../../platform/pages/dates.ts'
import { bigFigure, figure, figureText, hidesFigures } from '../../platform/pages/figures.ts'
import { type Html, html, nothing, type Piece } from '../../platform/pages/html.ts'
import { brickWall, slots } from '../../platform/pages/pictures.ts'
import type { View } from '../../platform/pages/view.ts'
import { isLive, type Loan, nextPaymentOf, owedInAll, percentPaid } from '../loans/loans.ts'
import { expectedBy, firstDepositDue, lastMade, slotsOf } from './home.ts'
import type { HomeReading, Missing } from './home.usecases.ts'
import { homeWords as words } from './home.words.ts'

const strong = (inner: string) => html`<strong>${inner}</strong>`
const saldos = '/mi-credito/saldos-y-movimientos'

type Card = {
  id: string
  title: string
  look?: 'house-loan' | 'house-next'
  body: Piece
  go?: { to: string; label: string }
}

const card = (view: View, { id, title, look, body, go }: Card): Html =>
  html`<section class="house${look ? ` ${look}` : ''}" aria-labelledby="${id}">
<div class="house-body stack-s">
<h2 id="${id}">${title}</h2>
${body}
</div>
${go ? html`<a class="go" href="${view.to(go.to)}">${go.label}</a>` : nothing}
</section>`

/** A part that is away says so in its own house; the other houses stand as always. */
const awayCard = (view: View, of: Missing): Html =>
  of === 'loans'
    ? card(view, {
        id: 'c-credito',
        title: view.t(words.loan),
        look: 'house-loan',
        body: html`<p>${view.t(words.loansAway)}</p>`,
      })
    : card(view, {
        id: 'c-ahorro',
        title: view.t(words.savings),
        body: html`<p>${view.t(words.savingsAway)}</p>`,
      })

export function savingsCard(view: View, reading: HomeReading): Html {
  const { savings, made, loans } = reading
  if (reading.missing.includes('savings')) return awayCard(view, 'savings')
  const today = dayOf(view.now)
  const filled = slotsOf(made, today.year)
  const arrived = filled.filter(Boolean).length
  const last = lastMade(made)
  const sentence =
    savings.total === null && !last
      ? view.t(words.noDeposits, { mes: monthName(view.lang, firstDepositDue(today).month) })
      : last && arrived > 0
        ? view.rich(
            words.deposits,
            { b: strong, a: () => figure(view, last.amount) },
            {
              n: arrived,
              m: expectedBy(filled, today.year, today),
              monto: figureText(view, last.amount),
            },
          )
        : view.t(words.noneThisYear)
  return card(view, {
    id: 'c-ahorro',
    title: view.t(words.savings),
    body: html`${bigFigure(view, savings.total)}
${slots(filled, view.t(words.slots, { n: arrived }))}
<p>${sentence}</p>
${loans.some((loan) => isLive(loan) && loan.currency === 'mxn') ? html`<p class="muted small">${view.t(words.towardsLoan)}</p>` : nothing}
${savings.asOf ? html`<p class="muted small">${view.t(words.asOf, { fecha: longDay(view.lang, savings.asOf) })}</p>` : nothing}`,
    go: { to: '/mi-ahorro', label: view.t(words.seeSavings) },
  })
}

function wallOf(view: View, loan: Loan): Html {
  const percent = percentPaid(loan)
  if (percent === null || hidesFigures(view)) return nothing
  const end = loan.figures?.projectedEndOn
  const said = end
    ? view.rich(
        words.paid,
        { b: strong },
        { p: percent, mes: monthName(view.lang, end.month), anio: `${end.year}` },
      )
    : view.rich(words.paidOnly, { b: strong }, { p: percent })
  return html`${brickWall(percent, view.t(words.wall, { p: percent }))}
<p>${said}</p>`
}

export function loanCard(view: View, { loans, missing }: HomeReading): Html {
  if (missing.includes('loans')) return awayCard(view, 'loans')
  const live = loans.filter(isLive)
  const [only] = live
  const look = 'house-loan'
  if (!only) {
    const paid = loans.length > 0
    return card(view, {
      id: 'c-credito',
      title: view.t(words.loan),
      look,
      body: html`<p>${view.t(paid ? words.finished : words.noLoan)}</p>`,
      ...(paid && { go: { to: saldos, label: view.t(words.seeLoan) } }),
    })
  }
  const asOf = only.figures?.asOf
  const several = live.length > 1
  return card(view, {
    id: 'c-credito',
    title: view.t(several ? words.owedInAll : words.owed),
    look,
    body: html`${bigFigure(view, owedInAll(live))}
${several ? html`<p>${view.t(words.severalLoans, { n: live.length })}</p>` : wallOf(view, only)}
${asOf ? html`<p class="muted small">${view.t(words.loanAsOf, { fecha: longDay(view.lang, asOf) })}</p>` : nothing}`,
    go: several
      ? { to: '/mi-credito', label: view.t(words.seeLoans) }
      : { to: saldos, label: view.t(words.seeLoan) },
  })
}

const tile = (view: View, on: Temporal.PlainDate): Html =>
  html`<time class="tile" datetime="${on.toString()}"><b>${leaf(view.lang, on).day}</b>${leaf(view.lang, on).month}</time>`

function nextBody(view: View, loan: Loan): Html {
  const next = nextPaymentOf(loan, dayOf(view.now))
  switch (next.by) {
    case 'payroll':
    case 'own': {
      const day = next.dueOn
      const own = day
        ? view.t(words.own, { fecha: dayMonth(view.lang, day) })
        : view.t(words.ownNoDay)
      const said = next.by === 'payroll' ? view.rich(words.payroll, { b: strong }) : own
      return html`${bigFigure(view, next.amount)}
<div class="due">${day ? tile(view, day) : nothing}<p>${said}${next.passed ? ` ${view.t(words.passed)}` : ''}</p></div>`
    }
    case 'late':
      return html`${bigFigure(view, next.amount)}
<p>${next.payments === null ? view.t(words.lateUnknown) : view.t(words.late, { n: next.payments })}</p>`
    case 'paused':
      return html`<p>${next.until ? view.t(words.paused, { fecha: longDay(view.lang, next.until) }) : view.t(words.pausedNoDay)}</p>`
    default:
      return html`<p>${view.t(words.court)}</p>`
  }
}

/** What comes next; nothing for who owes nothing. Of two loans, the one behind goes first. */
export function nextCard(view: View, { loans }: HomeReading): Html {
  const live = loans.filter(isLive)
  const today = dayOf(view.now)
  const first = live.find((loan) => nextPaymentOf(loan, today).by === 'late') ?? live[0]
  if (!first) return nothing
  const place = live.length > 1 ? `?credito=${first.ordinal}` : ''
  return card(view, {
    id: 'c-pago',
    title: view.t(words.next),
    look: 'house-next',
    body: nextBody(view, first),
    go: { to: `${saldos}/opciones-de-pago${place}`, label: view.t(words.seePay) },
  })
}
