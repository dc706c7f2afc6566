// One pay code: big, with its square, its prices and what became of it. For its owner, and for whoever has the link.

import { dollars } from '../../foundation/money.ts'
import { dayOf } from '../../foundation/time.ts'
import { longDay } from '../../platform/pages/dates.ts'
import {
  answers,
  errorSummary,
  form,
  noProblems,
  type Problems,
  radioField,
  textField,
} from '../../platform/pages/fields.ts'
import { pesosText } from '../../platform/pages/figures.ts'
import { type Html, html, nothing } from '../../platform/pages/html.ts'
import { page } from '../../platform/pages/layout.ts'
import { backLink, button, notice } from '../../platform/pages/parts.ts'
import { qrCode } from '../../platform/pages/qr.ts'
import type { View } from '../../platform/pages/view.ts'
import { abroadPath, headed } from './asking.pages.ts'
import { boardSection, hourOf } from './board.pages.ts'
import { codeStates, progressWords, codeWords as words } from './code.words.ts'
import { words as abroadWords } from './cross-border.words.ts'
import { groupedPayCode } from './pay-codes.ts'
import { rateText } from './rates.ts'
import type { CodeSeen, OwnCode } from './showing.usecases.ts'

export const payerPath = '/pagar-desde-el-extranjero'

export type OwnCodeProps = {
  readonly code: OwnCode
  /** The whole address of its link. */
  readonly address: string
  readonly typed?: { readonly a?: string | undefined; readonly contacto?: string | undefined }
  readonly problems?: Problems
  readonly sent?: boolean
  readonly receipts: readonly string[]
}

const freshMs = 30 * 60_000
/** Seconds until the page asks again: soon while somebody pays. A page with a form never does: typed text would go. */
function asksAgain(
  { state, progress, createdAt }: CodeSeen,
  now: Temporal.Instant,
  hasForm = false,
) {
  if (state === 'paying' || progress?.state === 'received') return 2
  const fresh = now.epochMilliseconds - createdAt.epochMilliseconds < freshMs
  return state === 'live' && fresh && !hasForm ? 15 : undefined
}

const lastDay = (code: CodeSeen) => dayOf(code.expiresAt).subtract({ days: 1 })

const big = (view: View, code: CodeSeen, exactly: string): Html =>
  html`<p class="big code">${groupedPayCode(code.code)}</p>
<p>${exactly}</p>
${answers(view, [
  { label: view.t(words.amount), value: pesosText(view, code.amount) },
  { label: view.t(words.serves), value: longDay(view.lang, lastDay(code)) },
  { label: view.t(words.whose), value: code.maskedName },
])}`

const howTo = (view: View): Html => html`<section class="stack-s" aria-labelledby="pasos">
<h2 id="pasos">${view.t(words.steps)}</h2>
<ol class="list-num">
${[words.step1, words.step2, words.step3].map((step) => html`<li><p>${view.t(step)}</p></li>\n`)}</ol>
</section>`

const hasExpired = ({ board }: CodeSeen): boolean =>
  board.lines.some(({ price }) => !price.ok && price.code === 'quote-expired')

const board = (view: View, code: CodeSeen, renewPath: string): Html =>
  html`${boardSection(view, code.board, { amount: code.amount, isLocked: true })}
${hasExpired(code) ? form(view, renewPath, button(view.t(words.renew), 'btn btn-2')) : nothing}`

/** What became of the money, with its dollars. */
function progress(view: View, code: CodeSeen): Html {
  const { progress: found } = code
  if (!found) return nothing
  const { title, text } = progressWords[found.state]
  const look = found.state === 'applied' ? 'done' : found.state === 'reversed' ? 'care' : 'info'
  const rate = { tasa: rateText(found.rate), fecha: longDay(view.lang, found.rateOn) }
  const at = found.receivedAt ?? found.authorisedAt
  return html`<div role="status">${notice(look, view.t(title), view.t(text))}</div>
${answers(view, [
  { label: view.t(words.paidWith), value: `${found.partner}, ${hourOf(view, at)}` },
  { label: view.t(words.amount), value: pesosText(view, code.amount) },
  { label: view.t(words.paidUsd), value: dollars(found.usd) },
  { label: view.t(words.paidRate), value: view.t(words.rateOf, rate) },
])}`
}

/** The part that moves on by itself: by script every so often, and by the page itself where there is none. */
function moving(view: View, code: CodeSeen, seconds: number | undefined): Html {
  const body = progress(view, code)
  if (seconds === undefined || code.state === 'live') return body
  return html`<div id="avance" class="stack" data-refresh="${seconds}">
${body}
<p class="muted">${view.t(words.advances)}</p>
</div>`
}

const over = (view: View, code: CodeSeen): Html => {
  const { title, text } = codeStates[code.state]
  return notice('care', view.t(title), view.t(text))
}

const receiptLinks = (view: View, receipts: readonly string[], path: (folio: string) => string) =>
  receipts.length === 0
    ? html`<p class="muted">${view.t(words.receiptSoon)}</p>`
    : html`<ul class="links">${receipts.map((folio, i) => html`<li><a href="${view.to(path(folio))}">${view.t(i === 0 ? words.receipt : words.receiptEn)}</a></li>\n`)}</ul>`

const sending = (view: View, { code, typed, problems = noProblems }: OwnCodeProps): Html =>
  html`<section class="stack-s" aria-labelledby="mandar">
<h2 id="mandar">${view.t(words.send)}</h2>
${form(
  view,
  `${abroadPath}/codigo/${code.codeId}/mandar`,
  html`${radioField(view, {
    name: 'a',
    legend: view.t(words.sendTo),
    value: typed?.a,
    choices: [
      { value: 'correo', label: view.t(words.toMail) },
      { value: 'celular', label: view.t(words.toPhone) },
      { value: 'otro', label: view.t(words.toOther) },
    ],
  })}
${textField(view, { name: 'contacto', label: view.t(words.contact), hint: view.t(words.contactHint), value: typed?.contacto, maxlength: 254, optional: true }, problems)}
${button(view.t(words.sendIt), 'btn btn-2')}`,
)}
</section>`

const sharing = (view: View, props: OwnCodeProps): Html =>
  html`<section class="stack-s" aria-labelledby="enlace">
<h2 id="enlace">${view.t(words.link)}</h2>
<p>${view.t(words.linkText)}</p>
<p>${qrCode(props.address, view.t(words.square))}</p>
<p class="small"><a href="${view.to(props.code.link)}">${props.address}</a></p>
<p class="muted small">${view.t(words.print)}</p>
</section>
${sending(view, props)}
<section class="stack-s" aria-labelledby="cancelar">
<h2 id="cancelar">${view.t(words.revoke)}</h2>
<p>${view.t(words.revokeText)}</p>
${form(view, `${abroadPath}/codigo/${props.code.codeId}/cancelar`, button(view.t(words.revoke), 'btn btn-2'))}
</section>`

function ownBody(view: View, props: OwnCodeProps): Html {
  const { code, receipts } = props
  const seconds = asksAgain(code, view.now, true)
  if (code.state === 'live')
    return html`${moving(view, code, seconds)}
${big(view, code, view.t(words.exactly))}
${board(view, code, `${abroadPath}/codigo/${code.codeId}/precios`)}
${howTo(view)}
${sharing(view, props)}`
  if (code.state === 'paying' || code.state === 'paid')
    return html`${moving(view, code, seconds)}
${code.state === 'paid' ? receiptLinks(view, receipts, (folio) => `/documentos/${folio}`) : big(view, code, view.t(words.exactly))}
<p><a href="${view.to('/mi-credito/saldos-y-movimientos/movimientos')}">${view.t(words.movements)}</a></p>`
  return html`${over(view, code)}
<p><a class="btn" href="${view.to(abroadPath)}">${view.t(words.another)}</a></p>`
}

/** A member's own code. */
export function ownCodePage(view: View, props: OwnCodeProps): Html {
  const title = view.t(words.title)
  const problems = props.problems ?? noProblems
  const seconds = asksAgain(props.code, view.now, true)
  return page(view, {
    title,
    section: view.t(abroadWords.line),
    entry: abroadPath,
    error: Object.keys(problems).length > 0,
    ...(seconds !== undefined && { refreshSeconds: seconds }),
    main: html`${backLink(view, abroadPath)}
<div class="wrap stack">
${errorSummary(view, problems)}
${headed(view, title)}
${props.sent ? notice('done', view.t(words.sent), view.t(words.sentText)) : nothing}
${ownBody(view, props)}
</div>`,
  })
}

export type PayerProps = { readonly code: CodeSeen; readonly receipts: readonly string[] }

function payerBody(view: View, { code, receipts }: PayerProps): Html {
  const seconds = asksAgain(code, view.now)
  if (code.state === 'live')
    return html`${moving(view, code, seconds)}
${big(view, code, view.t(words.payerExactly))}
${board(view, code, `${payerPath}/codigo/precios`)}
${howTo(view)}
<p class="muted small">${view.t(words.print)}</p>`
  if (code.state === 'paying' || code.state === 'paid')
    return html`${moving(view, code, seconds)}
${code.state === 'paid' ? receiptLinks(view, receipts, (folio) => `${payerPath}/codigo/recibo/${folio}`) : nothing}`
  return over(view, code)
}

/** Whoever has the link, without signing in: the code and its prices, and nobody's data but a masked name. */
export function payerPage(view: View, props: PayerProps): Html {
  const title = view.t(words.payerTitle)
  const seconds = asksAgain(props.code, view.now)
  return page(view, {
    title,
    unlisted: true,
    ...(seconds !== undefined && { refreshSeconds: seconds }),
    main: html`<div class="wrap stack">
${headed(view, title)}
${payerBody(view, props)}
</div>`,
  })
}

/** A link that is nobody's, or long over. */
export function goneLinkPage(view: View): Html {
  const title = view.t(words.goneTitle)
  return page(view, {
    title,
    unlisted: true,
    main: html`<div class="wrap stack narrow">
<h1>${title}</h1>
<p>${view.t(words.goneText)}</p>
</div>`,
  })
}
