// What every tab of «Saldos y movimientos» stands in: which loan, what is owed, and the tabs, each with its URL.
import type { Said } from '../../foundation/words.ts'
import { shortDay } from '../../platform/pages/dates.ts'
import { figure, hidesFigures, lookOnlyNotice, unknownText } from '../../platform/pages/figures.ts'
import { type Html, html, nothing, type Piece } from '../../platform/pages/html.ts'
import { page } from '../../platform/pages/layout.ts'
import type { View } from '../../platform/pages/view.ts'
import { type Loan, principalPaid, rateText, vsmText } from './loans.ts'
import { loansWords as words } from './loans.words.ts'

export const home = '/mi-credito/saldos-y-movimientos'
export const tabs = ['mensualidades', 'opciones-de-pago', 'movimientos', 'datos'] as const
export type Tab = (typeof tabs)[number]
const tabWords: Readonly<Record<Tab, Said>> = {
  mensualidades: words.mensualidades,
  'opciones-de-pago': words.opciones,
  movimientos: words.movimientos,
  datos: words.datos,
}

export type Chosen = { readonly loans: readonly Loan[]; readonly loan: Loan }

/** The path of a tab; with several loans it names the one in view. */
export function tabPath(
  { loans, loan }: Chosen,
  tab: Tab | 'movimientos.csv' | 'por-que' | 'por-que/aclarar',
  query = '',
): string {
  const place = loans.length > 1 ? `credito=${loan.ordinal}` : ''
  const both = [place, query].filter(Boolean).join('&')
  return `${home}/${tab}${both ? `?${both}` : ''}`
}

/** «Primer crédito». */
export const nthText = (view: View, { ordinal }: Loan): string =>
  view.t([words.first, words.second][ordinal - 1] ?? words.nth, { n: ordinal })

const picker = (view: View, { loans, loan }: Chosen, tab: Tab): Html =>
  loans.length < 2
    ? nothing
    : html`<nav class="pick" aria-label="${view.t(words.pick)}">
${loans.map((one) => html`<a href="${view.to(tabPath({ loans, loan: one }, tab))}"${one === loan ? html` aria-current="true"` : nothing}>${nthText(view, one)}</a>\n`)}</nav>`

const fact = (label: string, value: Piece): Html =>
  html`<div><dt>${label}</dt><dd>${value}</dd></div>\n`

function facts(view: View, loan: Loan): Html {
  const { figures } = loan
  const owed = figures
    ? view.t(words.owedOn, { fecha: shortDay(view.lang, figures.asOf) })
    : view.t(words.owed)
  const inVsm = loan.currency === 'vsm' ? (figures?.outstandingVsm ?? null) : null
  return html`<dl class="facts">
${fact(owed, figure(view, figures?.outstandingPrincipal ?? null))}${fact(
  view.t(words.paid),
  figure(view, principalPaid(loan)),
)}${fact(view.t(words.monthly), figure(view, loan.monthlyPayment))}${fact(view.t(words.rate), rateText(loan.ratePpm))}</dl>
${inVsm === null ? nothing : html`<p class="muted">${view.t(words.inVsm, { vsm: hidesFigures(view) ? '••••' : vsmText(inVsm) })}</p>`}
${figures ? nothing : html`<p>${view.t(words.noFigures)}</p>`}`
}

const tabLinks = (
  view: View,
  chosen: Chosen,
  here: Tab,
): Html => html`<nav class="tabs" aria-label="${view.t(words.title)}">
${tabs.map((tab) => html`<a href="${view.to(tabPath(chosen, tab))}"${tab === here ? html` aria-current="page"` : nothing}>${view.t(tabWords[tab])}</a>\n`)}</nav>`

/** A tab, with its frame. `above`: what stands before the h1, as an error summary. */
export function tabPage(
  view: View,
  props: Chosen & { tab: Tab; body: Piece; above?: Piece; error?: boolean },
): Html {
  const title = view.t(words.title)
  return page(view, {
    title,
    section: view.t(tabWords[props.tab]),
    entry: home,
    error: props.error ?? false,
    main: html`<div class="wrap stack">
${props.above ?? nothing}
<h1>${title}</h1>
${lookOnlyNotice(view)}
${picker(view, props, props.tab)}
${facts(view, props.loan)}
${tabLinks(view, props, props.tab)}
${props.body}
</div>`,
  })
}

/** A row of a list of facts; what nobody told us says so. */
export const told = (view: View, label: string, value: Piece | null): Html =>
  html`<div><dt>${label}</dt><dd>${value ?? unknownText(view)}</dd></div>\n`
