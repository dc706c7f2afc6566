// The payments of a loan from the promise to the split: what somebody looks at who asks «where is my money?».
import { sum } from '../../foundation/money.ts'
import { longDay } from '../../platform/pages/dates.ts'
import { figure, hidesFigures, lookOnlyNotice } from '../../platform/pages/figures.ts'
import { type Html, html, nothing } from '../../platform/pages/html.ts'
import { page } from '../../platform/pages/layout.ts'
import { backLink } from '../../platform/pages/parts.ts'
import { splitBar } from '../../platform/pages/pictures.ts'
import type { View } from '../../platform/pages/view.ts'
import type { Loan } from '../loans/loans.ts'
import { type PartName, type Parts, partNames } from '../loans/movements.ts'
import type { PaymentState } from '../payments/payments.ts'
import { optionsPath, payPath } from './paying.pages.ts'
import {
  paymentPartWords,
  paymentSourceWords,
  paymentStateWords,
  paymentsWords as words,
} from './payments.words.ts'
import type { PaymentSeen } from './payments-seen.ts'
import { waysWords } from './ways.words.ts'

export const paymentsPath = '/mi-credito/mis-pagos'
export const findPath = '/mi-credito/encuentra-mi-pago'

export type PaymentsProps = {
  readonly lists: readonly { readonly loan: Loan; readonly payments: readonly PaymentSeen[] }[]
}

export const look: Readonly<Record<PaymentState, string>> = {
  announced: 'state state-wait',
  received: 'state state-wait',
  applied: 'state state-ok',
  cancelled: 'state',
  reversed: 'state state-bad',
}
const keys: Readonly<Record<PartName, 'a' | 'b' | 'c'>> = {
  principal: 'a',
  interest: 'b',
  lateInterest: 'b',
  insurance: 'c',
  other: 'c',
}

function split(view: View, parts: Parts): Html {
  const shown = partNames.filter((name) => parts[name] > 0n)
  const bar = [
    parts.principal,
    sum([parts.interest, parts.lateInterest]),
    sum([parts.insurance, parts.other]),
  ] as const
  return html`<h4 class="vh">${view.t(words.used)}</h4>
${shown.length > 1 && !hidesFigures(view) ? splitBar(bar) : nothing}
<dl class="parts">
${shown.map((name) => html`<div><dt><span class="key key-${keys[name]}"></span>${view.t(paymentPartWords[name])}</dt><dd>${figure(view, parts[name], 'figure')}</dd></div>\n`)}</dl>`
}

/** What the state means for who waits. */
function meaning(view: View, { state, split: parts }: PaymentSeen): Html {
  if (state === 'announced') return html`<p>${view.t(words.waits)}</p>`
  if (state === 'received') return html`<p>${view.t(words.inHand)}</p>`
  if (state === 'applied') return parts ? split(view, parts) : nothing
  return html`<p>${view.t(words.undone)}</p>`
}

function payment(view: View, one: PaymentSeen): Html {
  const receipt =
    one.receipt && !hidesFigures(view)
      ? html`<p><a href="${view.to(`/documentos/${one.receipt}`)}">${view.t(words.receipt)}</a></p>`
      : nothing
  return html`<li class="task"><div class="between"><h3>${view.t(paymentSourceWords[one.source])}, ${longDay(view.lang, one.on)}</h3>${figure(view, one.amount)}</div>
<p><span class="${look[one.state]}">${view.t(paymentStateWords[one.state])}</span></p>
${meaning(view, one)}
<p class="muted small">${view.t(words.folio)} <span class="code">${one.reference}</span>${one.payer ? html`. ${view.t(words.paidBy)}: ${one.payer}` : nothing}</p>
${receipt}</li>
`
}

const ofLoan = (view: View, { loan, payments }: PaymentsProps['lists'][number]): Html => {
  const id = `credito-${loan.ordinal}`
  return html`<section class="stack-s" aria-labelledby="${id}">
<h2 id="${id}">${view.t(words.of, { final: loan.loanNumber.slice(-4) })}</h2>
${payments.length === 0 ? html`<p>${view.t(words.none)}</p>` : html`<ol class="rows">\n${payments.map((one) => payment(view, one))}</ol>`}
</section>`
}

/** Every payment with its state, its split and its receipt, the newest first. */
export function paymentsPage(view: View, { lists }: PaymentsProps): Html {
  const title = view.t(words.title)
  const movements = '/mi-credito/saldos-y-movimientos/movimientos'
  const links = [
    [findPath, words.find],
    [payPath, words.pay],
  ] as const
  return page(view, {
    title,
    section: view.t(waysWords.section),
    entry: payPath,
    main: html`${backLink(view, optionsPath)}
<div class="wrap stack">
<h1>${title}</h1>
${lookOnlyNotice(view)}
<p>${view.t(words.lead)} ${view.rich(words.ofPayroll, { a: (inner) => html`<a href="${view.to(movements)}">${inner}</a>` })}</p>
${lists.map((one) => ofLoan(view, one))}
<ul class="rows">
${links.map(([path, said]) => html`<li><a class="arrow" href="${view.to(path)}">${view.t(said)}</a></li>\n`)}</ul>
</div>`,
  })
}
