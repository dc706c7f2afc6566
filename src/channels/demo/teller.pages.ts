// The counter of the demo: what a teller sees of a code and of a payment, and what may go wrong, at will.
import { pesos, readMxn } from '../../foundation/money.ts'
import type { Said } from '../../foundation/words.ts'
import { clockTime } from '../../platform/pages/dates.ts'
import {
  checkField,
  errorSummary,
  form,
  noProblems,
  type Problems,
  selectField,
  textField,
} from '../../platform/pages/fields.ts'
import { type Html, html, nothing, type Piece } from '../../platform/pages/html.ts'
import { page } from '../../platform/pages/layout.ts'
import { button, more, notice } from '../../platform/pages/parts.ts'
import type { View } from '../../platform/pages/view.ts'
import type { Form } from '../../platform/web.ts'
import { demoWords } from './demo.words.ts'
import type { Kept } from './remitter/books.ts'
import type { Heard } from './remitter/listener.ts'
import type { RemitterState } from './remitter/remitter.ts'
import type { Told } from './remitter/teller.ts'
import { troubles } from './remitter/troubles.ts'
import { troubleWords, tellerWords as words } from './teller.words.ts'

export const tellerRoot = '/demo/remesas'
const code = (text: string): Html => html`<span class="code">${text}</span>`
const grouped = (amount: string): string => {
  const read = readMxn(amount)
  return read === undefined ? amount : pesos(read)
}
const dollars = (amount: string): string => `US${grouped(amount)}`
const text = (value: unknown): string => (typeof value === 'string' ? value : '')

const stateSaid = (state: string): Said | undefined =>
  Object.hasOwn(words, state) ? words[state as 'received'] : undefined
const saidState = (view: View, state: string): string => {
  const said = stateSaid(state)
  return said ? view.t(said) : state
}

const facts = (rows: readonly (readonly [string, Piece])[]): Html =>
  html`<dl class="answers">${rows.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>\n`)}</dl>`

type Framed = { readonly title: string; readonly problems?: Problems; readonly back?: boolean }
const frame = (view: View, { title, problems = noProblems, back = true }: Framed, body: Piece) =>
  page(view, {
    title,
    error: problems !== noProblems,
    main: html`<div class="wrap stack narrow">
<p><a href="${view.to(back ? tellerRoot : '/demo')}">‹ ${view.t(back ? words.other : demoWords.back)}</a></p>
${errorSummary(view, problems)}
<h1>${title}</h1>
${body}
</div>`,
  })

/** What the portal answered, when it was no: its own sentence and its code. */
function refusal(view: View, { status, body }: Told): Html {
  if (status === 0) return notice('error', view.t(words.refused), view.t(words.noAnswer))
  const said = { frase: text(body.title), codigo: text(body.code) }
  return notice('error', view.t(words.refused), view.t(words.refusedText, said))
}
const triesOf = (view: View, { tries, again }: Told): Html =>
  html`<p class="muted">${view.t(words.triesText, { n: tries })}${again ? ` ${view.t(words.firstAgain)}` : ''}</p>`

const partnerField = (view: View, { partners }: RemitterState, typed: Form, problems: Problems) =>
  selectField(
    view,
    {
      name: 'socio',
      label: view.t(words.partner),
      value: typed.socio ?? partners[0]?.partnerId,
      choices: partners.map(({ partnerId, name }) => ({ value: partnerId, label: name })),
    },
    problems,
  )

function paymentsList(view: View, transfers: readonly Kept[]): Html {
  if (transfers.length === 0) return html`<p>${view.t(words.noPayments)}</p>`
  return html`<ul class="rows">
${transfers.map((one) => html`<li><a class="arrow" href="${view.to(`${tellerRoot}?pago=${one.transferId}`)}"><span><strong>${dollars(one.usd)}</strong><br><span class="sub">${saidState(view, one.state)}</span></span></a></li>\n`)}</ul>`
}

const heardLine = (view: View, one: Heard): Html => {
  const cambio = one.state ? saidState(view, one.state) : view.t(words.unknown)
  const resultado = view.t(words[one.outcome])
  const hour = clockTime(view.lang, Temporal.Instant.from(one.at), 'America/Chicago')
  return html`<li>${hour} · ${view.t(words.heardLine, { cambio, resultado })}</li>\n`
}
const heardList = (view: View, heard: readonly Heard[]): Html =>
  heard.length === 0
    ? html`<p>${view.t(words.noHeard)}</p>`
    : html`<ul class="bullets">${heard.map((one) => heardLine(view, one))}</ul>`

const troubleForm = (view: View, { switches }: RemitterState): Html =>
  form(
    view,
    `${tellerRoot}/aprietos`,
    html`<p>${view.t(words.troublesText)}</p>
<fieldset class="field"><legend class="vh">${view.t(words.troubles)}</legend>
${troubles.map((one) => checkField(view, { name: one, label: view.t(troubleWords[one]), checked: switches[one] }))}
</fieldset>
${button(view.t(words.save), 'btn btn-2')}`,
  )

export type CounterProps = {
  readonly state: RemitterState
  readonly typed?: Form
  readonly problems?: Problems
  readonly refused?: Told | undefined
}

/** The counter: somebody comes with a code. */
export function counterPage(view: View, props: CounterProps): Html {
  const { state, typed = {}, problems = noProblems, refused } = props
  const closing = html`<p>${view.t(words.closingText)}</p>
${form(view, `${tellerRoot}/cierre`, html`<input type="hidden" name="socio" value="${typed.socio ?? state.partners[0]?.partnerId ?? ''}">${button(view.t(words.sendDay), 'btn btn-2')}`)}`
  return frame(
    view,
    { title: view.t(words.title), problems, back: false },
    html`<p>${view.t(words.intro)}</p>
${refused ? refusal(view, refused) : nothing}
${form(
  view,
  tellerRoot,
  html`${partnerField(view, state, typed, problems)}
${textField(view, { name: 'codigo', label: view.t(words.code), hint: view.t(words.codeHint), value: typed.codigo, code: true, uppercase: true, width: 'w-13', autocomplete: 'off' }, problems)}
${button(view.t(words.look))}`,
)}
<h2>${view.t(words.payments)}</h2>
${paymentsList(view, state.transfers)}
${more(view.t(words.closing), closing)}
${more(
  view.t(words.troubles),
  troubleForm(view, state),
  Object.values(state.switches).some(Boolean),
)}
${more(view.t(words.heard), heardList(view, state.heard))}`,
  )
}

export type FoundProps = {
  readonly partnerId: string
  readonly code: string
  /** The body of the portal's answer. */
  readonly found: Readonly<Record<string, unknown>>
}

/** A code that was found: whose loan, masked, what reaches it, and what to take. */
export function foundPage(view: View, { partnerId, code: typed, found }: FoundProps): Html {
  const quote = found.quote as Readonly<Record<string, string>> | undefined
  const known: readonly (readonly [string, Piece])[] = [
    [view.t(words.loanOf), text(found.maskedName)],
    [view.t(words.loanEnds), text(found.loanEnds)],
    [view.t(words.pesos), `${grouped(text(found.mxn))} MXN`],
  ]
  if (!quote) {
    const why = view.t(words.noQuoteText, { codigo: text(found.noQuote) })
    return frame(
      view,
      { title: view.t(words.found) },
      html`${facts(known)}${notice('care', view.t(words.noQuote), why)}`,
    )
  }
  const { usd = '', fee = '', total = '', rate = '', quoteId = '', validUntil = '' } = quote
  const until = clockTime(view.lang, Temporal.Instant.from(validUntil), 'America/Chicago')
  const hidden = { socio: partnerId, codigo: typed, cotizacion: quoteId, usd, total }
  return frame(
    view,
    { title: view.t(words.found) },
    html`${facts([
      ...known,
      [view.t(words.rate), rate],
      [view.t(words.dollars), dollars(usd)],
      [view.t(words.fee), dollars(fee)],
      [view.t(words.total), html`<strong>${dollars(total)}</strong>`],
      [view.t(words.until), until],
    ])}
${form(
  view,
  `${tellerRoot}/apartar`,
  html`${Object.entries(hidden).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">\n`)}${button(view.t(words.hold))}`,
)}`,
  )
}

const actForm = (view: View, { transferId }: Kept, act: string, label: string, look?: string) =>
  form(
    view,
    `${tellerRoot}/pago`,
    html`<input type="hidden" name="pago" value="${transferId}"><input type="hidden" name="acto" value="${act}">${button(label, look)}`,
  )

/** A payment at the counter: what to take, and what was said of it since. */
export function paymentPage(view: View, { one, told }: { one: Kept; told?: Told | undefined }) {
  const open = one.state === 'authorised'
  const arrived = one.state === 'received' || one.state === 'applied'
  const title = open
    ? view.t(words.take, { dolares: dollars(one.total ?? one.usd) })
    : view.t(words.transfer)
  const bad = told && told.status !== 200 && told.status !== 201
  return frame(
    view,
    { title },
    html`${bad ? refusal(view, told) : nothing}
${told ? triesOf(view, told) : nothing}
${open ? html`<p>${view.t(words.takeText)}</p>` : nothing}
${facts([
  [view.t(words.state), saidState(view, one.state)],
  [view.t(words.dollars), dollars(one.usd)],
  [view.t(words.pesos), `${grouped(one.mxn)} MXN`],
  ...(one.receiptFolio && !open ? [[view.t(words.receipt), code(one.receiptFolio)] as const] : []),
  [view.t(words.reference), code(one.partnerRef)],
])}
${open ? actForm(view, one, 'confirm', view.t(words.confirm)) : nothing}
${open ? actForm(view, one, 'cancel', view.t(words.cancel), 'btn btn-2') : nothing}
${arrived ? actForm(view, one, 'reverse', view.t(words.reverse), 'btn btn-2') : nothing}`,
  )
}

/** What the portal said to the partner's file of the day. */
export function closingPage(view: View, told: Told): Html {
  const found = (told.body.differences ?? []) as readonly Readonly<Record<string, string>>[]
  const body =
    told.status !== 200
      ? refusal(view, told)
      : found.length === 0
        ? notice('done', view.t(words.agrees), view.t(words.agreesText))
        : html`<h2>${view.t(words.differs, { n: found.length })}</h2><ul class="bullets">${found.map((one) => html`<li>${code(one.kind ?? '')} ${one.transferId ?? ''} ${one.ours ?? ''} ${one.theirs ?? ''}</li>\n`)}</ul>`
  return frame(view, { title: view.t(words.closing) }, body)
}

/** Their process does not run yet. */
export const closedPage = (view: View): Html =>
  frame(
    view,
    { title: view.t(words.title), back: false },
    notice('care', view.t(words.away), view.t(words.awayText)),
  )
