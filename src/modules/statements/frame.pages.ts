// What the pages of papers share: which loan, a row with its PDF, and what a sealed paper is.
import { errorSummary, type Problems } from '../../platform/pages/fields.ts'
import { hidesFigures, lookOnlyNotice } from '../../platform/pages/figures.ts'
import { type Html, html, nothing, type Piece } from '../../platform/pages/html.ts'
import { page } from '../../platform/pages/layout.ts'
import { backLink } from '../../platform/pages/parts.ts'
import type { View } from '../../platform/pages/view.ts'
import type { Document } from '../documents/documents.usecases.ts'
import type { Loan } from '../loans/loans.ts'
import { statementsWords as words } from './statements.words.ts'

export const statementPath = '/mi-credito/saldos-y-movimientos/estado-de-cuenta'
export const receiptPath = '/mi-credito/saldos-y-movimientos/recibo'
export const certificatePath = '/mi-credito/constancia'

export type Chosen = { readonly loans: readonly Loan[]; readonly loan: Loan }

/** Kilobytes as people count them, never «0 KB». */
export const kb = (bytes: number): number => Math.max(1, Math.ceil(bytes / 1000))

/** A paper that is there has its size; one that is not is made when asked for. */
export function paperRow(
  view: View,
  row: {
    name: string
    issued: Document | undefined
    action: string
    fields: Readonly<Record<string, string>>
  },
): Html {
  const { name, issued, action, fields } = row
  if (issued)
    return html`<li><a href="${view.to(`/documentos/${issued.folio}`)}"><span>${name}</span><span class="small">${view.t(words.ready, { kb: kb(issued.size) })}</span></a></li>
`
  return html`<li><div class="between"><span>${name}</span>
<form method="post" action="${view.to(action)}"><input type="hidden" name="_csrf" value="${view.csrf}">${Object.entries(
    fields,
  ).map(([field, value]) => html`<input type="hidden" name="${field}" value="${value}">`)}
<button class="btn-link">${view.t(words.get)}<span class="vh"> ${view.t(words.of, { que: name })}</span></button></form></div></li>
`
}

const picker = (view: View, { loans, loan }: Chosen, path: string): Html =>
  loans.length < 2
    ? nothing
    : html`<nav class="pick" aria-label="${view.t(words.pick)}">
${loans.map((one) => html`<a href="${view.to(`${path}?credito=${one.ordinal}`)}"${one === loan ? html` aria-current="true"` : nothing}>${view.t(words.nth, { n: one.ordinal })}</a>\n`)}</nav>`

export const sealNote = (view: View): Html =>
  html`<p class="muted small">${view.rich(words.seal, { a: (inner) => html`<a href="${view.to('/verifica')}">${inner}</a>` })}</p>`

/** A page of papers of one loan. Who may not see figures yet may not take them home either. */
export function papersPage(
  view: View,
  props: Chosen & {
    title: string
    path: string
    entry: string
    back: string
    problems: Problems
    body: Piece
  },
): Html {
  const { title, problems } = props
  return page(view, {
    title,
    section: view.t(words.section),
    entry: props.entry,
    error: Object.keys(problems).length > 0,
    main: html`${backLink(view, props.back)}
<div class="wrap stack">
${errorSummary(view, problems)}
<h1>${title}</h1>
${lookOnlyNotice(view)}
${picker(view, props, props.path)}
${hidesFigures(view) ? html`<p>${view.t(words.hidden)}</p>` : props.body}
</div>`,
  })
}
