// Money of one's own for one's savings: how the line is paid, and where each payment is.
import { captureLineFor, captureParts } from '../../foundation/capture-line.ts'
import { mxn } from '../../foundation/money.ts'
import { paymentReferenceFor } from '../../foundation/payment-reference.ts'
import { day } from '../../foundation/time.ts'
import { longDay } from '../../platform/pages/dates.ts'
import { bigFigure, figure, hidesFigures, lookOnlyNotice } from '../../platform/pages/figures.ts'
import { type Gallery, inside } from '../../platform/pages/gallery.ts'
import { type Html, html, nothing } from '../../platform/pages/html.ts'
import { page } from '../../platform/pages/layout.ts'
import { backLink } from '../../platform/pages/parts.ts'
import type { View } from '../../platform/pages/view.ts'
import type { SavedLine } from '../savings/extra.ts'
import { ownSavingsWords as words } from './own-savings.words.ts'
import { look } from './payments.pages.ts'
import { paymentSourceWords, paymentStateWords, paymentsWords } from './payments.words.ts'
import type { PaymentSeen } from './payments-seen.ts'
import { applied, onItsWay, received } from './sample.pages.ts'
import { demoNotice, numbers, places } from './ways.pages.ts'
import type { Ways } from './ways.ts'
import { waysWords } from './ways.words.ts'

export const addPath = '/mi-ahorro/aportar'
export const ownSavingsPath = '/mi-ahorro/mis-aportaciones'

/** The numbers of a line that somebody made for their savings. */
function waysOfLine({ line, amount, expiresOn }: SavedLine): Ways {
  const { reference: loanNumber } = captureParts(line)
  const reference = paymentReferenceFor({ loanNumber, payer: 0 })
  return { loanNumber, payer: 0, amount, goodThrough: expiresOn, reference, line }
}

/** How the line that serves is paid. */
export function payLinePage(view: View, line: SavedLine): Html {
  const title = view.t(words.payTitle)
  const ways = waysOfLine(line)
  const body = hidesFigures(view)
    ? html`${lookOnlyNotice(view)}<p>${view.t(waysWords.hidden)}</p>`
    : html`${demoNotice(view)}
<div class="cols">
<div class="stack">
<div class="stack-s">
<p>${view.t(waysWords.amount)}</p>
${bigFigure(view, line.amount)}
<p>${view.t(words.exact)}</p>
</div>
${numbers(view, ways)}
</div>
<div class="stack">
${places(view, ways)}
<p>${view.t(words.afterwards)} <a href="${view.to(ownSavingsPath)}">${view.t(words.title)}</a></p>
</div>
</div>`
  return page(view, {
    title,
    section: view.t(words.section),
    entry: addPath,
    main: html`${backLink(view, addPath)}
<div class="wrap stack">
<h1>${title}</h1>
${body}
</div>`,
  })
}

const item = (
  view: View,
  one: PaymentSeen,
): Html => html`<li class="task"><div class="between"><h2>${view.t(paymentSourceWords[one.source])}, ${longDay(view.lang, one.on)}</h2>${figure(view, one.amount)}</div>
<p><span class="${look[one.state]}">${view.t(paymentStateWords[one.state])}</span></p>
${one.state === 'announced' ? html`<p>${view.t(paymentsWords.waits)}</p>` : nothing}${one.state === 'received' ? html`<p>${view.t(words.inHand)}</p>` : nothing}${one.state === 'applied' ? html`<p>${view.t(words.applied)}</p>` : nothing}
<p class="muted small">${view.t(paymentsWords.folio)} <span class="code">${one.reference}</span></p>
${one.receipt && !hidesFigures(view) ? html`<p><a href="${view.to(`/documentos/${one.receipt}`)}">${view.t(paymentsWords.receipt)}</a></p>` : nothing}</li>
`

/** What was put in, and where each payment is: the newest first. */
export function ownSavingsPage(view: View, payments: readonly PaymentSeen[]): Html {
  const title = view.t(words.title)
  return page(view, {
    title,
    section: view.t(words.section),
    entry: addPath,
    main: html`${backLink(view, addPath)}
<div class="wrap stack">
<h1>${title}</h1>
${lookOnlyNotice(view)}
${
  payments.length === 0
    ? html`<p>${view.t(words.none)}</p>`
    : html`<ol class="rows">
${payments.map((one) => item(view, one))}</ol>`
}
<p><a href="${view.to(addPath)}">${view.t(words.more)}</a></p>
</div>`,
  })
}

const expiresOn = day('2026-11-30')
const amount = mxn('500.00')
const sample: SavedLine = {
  lineId: '018f0000-0000-7000-8000-000000000001',
  line: captureLineFor({ kind: 'savings', reference: '0000000042', amount, expiresOn }),
  amount,
  expiresOn,
  createdAt: Temporal.Instant.from('2026-11-03T17:20:00Z'),
}

export const ownSavingsGallery: Gallery = {
  [`${addPath}/{linea}/pagar`]: {
    'cómo pagarla': (view) => payLinePage(inside(view), sample),
    'solo mirar': (view) => payLinePage(inside(view, true), sample),
  },
  [ownSavingsPath]: {
    'sin aportaciones': (view) => ownSavingsPage(inside(view), []),
    'de todo': (view) => ownSavingsPage(inside(view), [onItsWay, received, applied]),
  },
}
