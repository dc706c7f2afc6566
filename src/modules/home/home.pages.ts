// Inicio: three houses, what changed, what one may want to do.
import { dayOf, type Instant } from '../../foundation/time.ts'
import { clockTime, dayMonth, longDay, twoMonths, weekday } from '../../platform/pages/dates.ts'
import { figure, figureText, lookOnlyNotice } from '../../platform/pages/figures.ts'
import { type Html, html, nothing } from '../../platform/pages/html.ts'
import { page } from '../../platform/pages/layout.ts'
import { icons, notice } from '../../platform/pages/parts.ts'
import type { View } from '../../platform/pages/view.ts'
import { waitingList } from '../loans/loans.usecases.ts'
import { bandWords } from '../profile/checks.usecases.ts'
import { loanCard, nextCard, savingsCard } from './cards.pages.ts'
import { type Change, changesOf } from './home.ts'
import type { HomeReading } from './home.usecases.ts'
import { homeWords as words } from './home.words.ts'

export type HomeProps = {
  reading: HomeReading
  givenName: string
  previousSignInAt: Instant | null
}

function depositRow(view: View, { on, deposit }: Extract<Change, { kind: 'deposit' }>): Html {
  const said = deposit.inClarification ? words.inClarification : words.depositSub
  const sub = view.t(said, {
    fecha: dayMonth(view.lang, on),
    meses: twoMonths(view.lang, deposit.bimester),
  })
  return html`<li><div class="change"><span class="dot">${icons.arrived}</span><strong>${view.t(words.deposit)}</strong>${deposit.lowersLoan ? figure(view, deposit.amount) : html`<span class="amt-in">+${figure(view, deposit.amount)}</span>`}<span class="sub">${sub}</span></div></li>
`
}

function paymentRow(
  view: View,
  { on, movement, lowered }: Extract<Change, { kind: 'payment' }>,
): Html {
  const sub = view.t(words.paymentSub, {
    fecha: dayMonth(view.lang, on),
    monto: figureText(view, lowered),
  })
  return html`<li><div class="change"><span class="dot dot-loan">${icons.tick}</span><strong>${view.t(words.payment)}</strong>${figure(view, movement.amount)}<span class="sub">${sub}</span></div></li>
`
}

function messageRow(view: View, { on, message }: Extract<Change, { kind: 'message' }>): Html {
  const { messageId, subject } = message
  return html`<li><div class="change"><span class="dot dot-sun">${icons.sheet}</span><strong><a href="${view.to(`/avisos/${messageId}`)}">${subject}</a></strong><span class="sub">${view.t(words.messageSub, { fecha: dayMonth(view.lang, on) })}</span></div></li>
`
}

function changeRow(view: View, one: Change): Html {
  if (one.kind === 'deposit') return depositRow(view, one)
  return one.kind === 'payment' ? paymentRow(view, one) : messageRow(view, one)
}

function changesBlock(
  view: View,
  changes: readonly Change[],
  since: Instant | null,
  { missing }: HomeReading,
): Html {
  const none = since
    ? view.t(words.nothing, { fecha: longDay(view.lang, dayOf(since)) })
    : view.t(words.nothingYet)
  return html`<section class="stack" aria-labelledby="cambios">
<h2 id="cambios">${view.t(since ? words.changes : words.latest)}</h2>
${missing.length > 0 ? html`<p class="muted">${view.t(missing.includes('loans') ? words.changesNoLoans : words.changesNoSavings)}</p>` : nothing}${
  changes.length === 0
    ? missing.length > 0
      ? nothing
      : html`<p>${none}</p>`
    : html`<ul class="rows">
${changes.map((one) => changeRow(view, one))}</ul>`
}
<p><a href="${view.to('/avisos')}">${view.t(words.allNotices)}</a></p>
</section>`
}

function todoBlock(view: View, { reading, previousSignInAt: last }: HomeProps): Html {
  const link = (path: string, said: (typeof words)[keyof typeof words]) =>
    html`<li><a class="arrow" href="${view.to(path)}">${view.t(said)}</a></li>\n`
  const wasMe = (inner: string) => html`<a href="${view.to('/mi-perfil/seguridad')}">${inner}</a>`
  const when = last && {
    fecha: longDay(view.lang, dayOf(last)),
    hora: clockTime(view.lang, last).replace(/\.$/, ''),
  }
  return html`<section class="stack" aria-labelledby="hacer">
<h2 id="hacer">${view.t(words.todo)}</h2>
<ul class="rows">
${reading.loans.length > 0 ? link('/mi-credito/saldos-y-movimientos/movimientos', words.todoMovements) : nothing}${link('/mi-ahorro/depositos-de-mi-patron', words.todoDeposits)}${link('/mi-perfil/contacto', words.todoContact)}</ul>
${when ? html`<p class="muted small">${view.rich(words.lastVisit, { a: wasMe }, when)}</p>` : nothing}
</section>`
}

/** What stands in the way of our messages, in one sentence with its way out. */
function mailboxBand(view: View, check: HomeReading['check']): Html {
  if (!check) return nothing
  const { title, text } = bandWords[check]
  const link = (inner: string) =>
    html`<a href="${view.to('/mi-perfil/contacto/correo/confirmar')}">${inner}</a>`
  return notice('care', view.t(title), view.rich(text, { a: link }))
}

export function homePage(view: View, props: HomeProps): Html {
  const { reading, givenName, previousSignInAt } = props
  const since = previousSignInAt ? dayOf(previousSignInAt) : undefined
  const changes = changesOf(reading, since)
  const h1 = view.t(words.h1, { nombre: givenName })
  const today = weekday(view.lang, dayOf(view.now))
  const news = changes.length > 0 && since
  return page(view, {
    title: h1,
    main: html`<div class="wrap stack-l">
<div class="stack-s">
<h1>${h1}</h1>
<p class="row"><span class="muted">${today[0]!.toUpperCase()}${today.slice(1)}</span>${news ? html` <a href="#cambios">${view.t(words.news, { n: changes.length })}</a>` : nothing}</p>
</div>
${lookOnlyNotice(view)}${mailboxBand(view, reading.check)}
<div class="houses">
${savingsCard(view, reading)}
${loanCard(view, reading)}
${nextCard(view, reading)}
</div>
${waitingList(view, reading.waiting)}<div class="cols">
${changesBlock(view, changes, previousSignInAt, reading)}
${todoBlock(view, props)}
</div>
</div>`,
  })
}
