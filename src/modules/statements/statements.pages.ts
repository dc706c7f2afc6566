import type { Day } from '../../foundation/time.ts'
import { longDay } from '../../platform/pages/dates.ts'
import type { Problems } from '../../platform/pages/fields.ts'
import { figure } from '../../platform/pages/figures.ts'
import { type Html, html, nothing } from '../../platform/pages/html.ts'
import { button } from '../../platform/pages/parts.ts'
import type { View } from '../../platform/pages/view.ts'
import type { Document } from '../documents/documents.usecases.ts'
import { nameOf } from '../loans/loans.usecases.ts'
import { keyText, type LoanMovement } from '../loans/movements.ts'
import {
  type Chosen,
  certificatePath,
  paperRow,
  papersPage,
  receiptPath,
  sealNote,
  statementPath,
} from './frame.pages.ts'
import type { CannotCertify } from './interest.ts'
import { periodName } from './loan.papers.ts'
import { type Period, periodText, stretchOf } from './statements.ts'
import { cannotWords, statementsWords as words } from './statements.words.ts'

export type StatementsProps = Chosen & {
  readonly year: number | undefined
  readonly periods: readonly Period[]
  readonly until: Day | undefined
  readonly issued: readonly Document[]
  readonly problems: Problems
}

const yearOf = (period: Period): number => stretchOf(period).to.year
const movementsPath = '/mi-credito/saldos-y-movimientos/movimientos'

function years(view: View, { periods, loan }: StatementsProps, shown: number): Html {
  const others = [...new Set(periods.map(yearOf))].filter((year) => year !== shown)
  if (others.length === 0) return nothing
  return html`<section class="stack-s" aria-labelledby="otros">
<h2 id="otros">${view.t(words.otherYears)}</h2>
<ul class="links row">${others.map((year) => html`<li><a href="${view.to(`${statementPath}?credito=${loan.ordinal}&anio=${year}`)}">${year}</a></li>\n`)}</ul>
</section>`
}

function list(view: View, props: StatementsProps, shown: number): Html {
  const { periods, issued, loan, until } = props
  const one = (period: Period) =>
    paperRow(view, {
      name: periodName(view, period),
      issued: issued.find((d) => d.kind === 'loan-statement' && d.about === periodText(period)),
      action: statementPath,
      fields: { credito: `${loan.ordinal}`, periodo: periodText(period) },
    })
  const whole = paperRow(view, {
    name: view.t(words.whole),
    issued: undefined,
    action: statementPath,
    fields: { credito: `${loan.ordinal}`, periodo: 'inicio' },
  })
  return html`<section class="stack-s" aria-labelledby="lista">
<h2 id="lista">${view.t(words.ofYear, { anio: `${shown}` })}</h2>
<ul class="rows" id="periodo">
${periods.filter((period) => yearOf(period) === shown).map(one)}${whole}</ul>
${until ? html`<p class="muted small">${view.t(words.until, { fecha: longDay(view.lang, until) })}</p>` : nothing}
</section>
${years(view, props, shown)}`
}

/** Statements by year; what is not printed yet is printed when asked for. */
export function statementPage(view: View, props: StatementsProps): Html {
  const shown = props.year ?? (props.periods[0] ? yearOf(props.periods[0]) : undefined)
  return papersPage(view, {
    ...props,
    title: view.t(words.title),
    path: statementPath,
    entry: '/mi-credito/saldos-y-movimientos',
    back: movementsPath,
    body: html`<p>${view.t(words.intro)}</p>
${shown === undefined ? html`<p>${view.t(words.none)}</p>` : list(view, props, shown)}
${sealNote(view)}`,
  })
}

/** One payment, and its sealed receipt. */
export function receiptPage(
  view: View,
  props: Chosen & { payment: LoanMovement; problems: Problems },
): Html {
  const { payment, loan } = props
  return papersPage(view, {
    ...props,
    title: view.t(words.receipt),
    path: receiptPath,
    entry: '/mi-credito/saldos-y-movimientos',
    back: movementsPath,
    body: html`<p>${view.t(words.receiptIntro)}</p>
<dl class="answers">
<div><dt>${view.t(words.day)}</dt><dd>${longDay(view.lang, payment.effectiveOn)}</dd></div>
<div><dt>${view.t(words.what)}</dt><dd>${view.t(nameOf(payment))}</dd></div>
<div><dt>${view.t(words.amount)}</dt><dd>${figure(view, payment.amount)}</dd></div>
</dl>
<form class="stack" method="post" action="${view.to(receiptPath)}">
<input type="hidden" name="_csrf" value="${view.csrf}"><input type="hidden" name="credito" value="${loan.ordinal}"><input type="hidden" name="pago" value="${keyText(payment)}">
${button(view.t(words.get))}
</form>
${sealNote(view)}`,
  })
}

export type CertificateProps = Chosen & {
  readonly years: readonly { readonly year: number; readonly refusal: CannotCertify | undefined }[]
  readonly issued: readonly Document[]
  readonly problems: Problems
}

function certificateRow(
  view: View,
  props: CertificateProps,
  at: CertificateProps['years'][number],
) {
  const name = view.t(words.year, { anio: `${at.year}` })
  if (!at.refusal)
    return paperRow(view, {
      name,
      issued: props.issued.find(({ about }) => about === `${at.year}`),
      action: certificatePath,
      fields: { credito: `${props.loan.ordinal}`, anio: `${at.year}` },
    })
  const fix = at.refusal.startsWith('rfc')
    ? html` <a href="${view.to('/ayuda/corregir-mis-datos')}">${view.t(words.fixRfc)}</a>`
    : nothing
  return html`<li><div class="between"><span>${name}</span><span class="small">${view.t(cannotWords[at.refusal])}${fix}</span></div></li>
`
}

/** The interest of each year, for the tax return. */
export const certificatePage = (view: View, props: CertificateProps): Html =>
  papersPage(view, {
    ...props,
    title: view.t(words.certificate),
    path: certificatePath,
    entry: certificatePath,
    back: '/mi-credito',
    body: html`<p>${view.t(words.certificateIntro)}</p>
${
  props.years.length === 0
    ? html`<p>${view.t(words.noYears)}</p>`
    : html`<ul class="rows" id="anio">
${props.years.map((at) => certificateRow(view, props, at))}</ul>`
}
<p>${view.t(words.real)}</p>
${sealNote(view)}`,
  })
