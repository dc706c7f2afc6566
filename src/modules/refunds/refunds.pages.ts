// Where somebody says to which account their money goes back, and sees how it goes.
import type { Instant } from '../../foundation/time.ts'
import { dayAndTime } from '../../platform/pages/dates.ts'
import {
  answers,
  errorSummary,
  form,
  noProblems,
  type Problems,
  textField,
} from '../../platform/pages/fields.ts'
import { bigFigure, figure, hidesFigures, lookOnlyNotice } from '../../platform/pages/figures.ts'
import { type Html, html, nothing, type Piece } from '../../platform/pages/html.ts'
import { page } from '../../platform/pages/layout.ts'
import { backLink, button, notice } from '../../platform/pages/parts.ts'
import type { View } from '../../platform/pages/view.ts'
import type { CannotBecauseHeld } from '../holds/holds.ts'
import { holdWords } from '../holds/holds.usecases.ts'
import { componentWords } from '../savings/savings.usecases.ts'
import {
  isOpen,
  type Part,
  type Refund,
  refundPath,
  type Stage,
  savingsRefundPath,
  stageOf,
} from './refunds.ts'
import type { RefundOverview } from './refunds.usecases.ts'
import { stageWords, refundsWords as words } from './refunds.words.ts'

export type RefundProps = RefundOverview & {
  /** Of the loan; undefined: it pays savings. */
  readonly ordinal: number | undefined
  /** What holds the member's money, if anything. */
  readonly held:
    | { readonly code: CannotBecauseHeld; readonly until: Instant | undefined }
    | undefined
  readonly given?: boolean
  readonly typed?: string
  readonly problems?: Problems
}

const look: Readonly<Record<Stage, string>> = {
  held: 'state state-wait',
  ready: 'state',
  proposed: 'state',
  released: 'state state-ok',
  declined: 'state state-bad',
  arrived: 'state state-ok',
  returned: 'state state-bad',
}

/** What it takes of each part of the savings. */
const partRows = (view: View, parts: readonly Part[]) =>
  parts.map(({ component, amount }) => ({
    label: view.t(componentWords[component]),
    value: figure(view, amount),
  }))

function refundItem(view: View, one: Refund): Html {
  const stage = stageOf(one, view.now)
  const { name, text } = stageWords[stage]
  const args = { final: one.ending, banco: one.bank ?? '' }
  const account = view.t(one.bank ? words.accountOf : words.account, args)
  const rows: { label: string; value: Piece }[] = [
    { label: view.t(words.amount), value: figure(view, one.amount) },
    ...partRows(view, one.parts),
    { label: view.t(words.asked), value: dayAndTime(view.lang, one.askedAt) },
  ]
  if (stage === 'held')
    rows.push({ label: view.t(words.free), value: dayAndTime(view.lang, one.freeAt) })
  const receipt =
    one.receipt && !hidesFigures(view)
      ? html`<p><a href="${view.to(`/documentos/${one.receipt}`)}">${view.t(words.receipt)}</a></p>`
      : nothing
  return html`<li class="task"><div class="between"><h3>${account}</h3><span class="${look[stage]}">${view.t(name)}</span></div>
<p>${view.t(text)}</p>
${answers(view, rows)}
${receipt}</li>
`
}

const asking = (
  view: View,
  { ordinal, typed, problems = noProblems }: RefundProps,
): Html => html`<section class="stack-s" aria-labelledby="cuenta">
<h2 id="cuenta">${view.t(words.where)}</h2>
<p>${view.t(words.own)} ${view.t(words.waits)}</p>
${form(
  view,
  ordinal === undefined ? savingsRefundPath : refundPath,
  html`${ordinal === undefined ? nothing : html`<input type="hidden" name="credito" value="${ordinal}">`}
${textField(
  view,
  {
    name: 'clabe',
    label: view.t(words.clabe),
    hint: view.t(words.clabeHint),
    value: typed,
    inputmode: 'numeric',
    autocomplete: 'off',
    code: true,
    maxlength: 30,
    width: 'w-18',
  },
  problems,
)}
${button(view.t(words.give))}`,
)}
</section>`

function nothingOwed(view: View, { ordinal, refunds }: RefundProps): Html {
  if (ordinal !== undefined) return notice('info', view.t(words.nothing), view.t(words.nothingText))
  if (refunds.length > 0) return nothing
  const a = (inner: Html | string) =>
    html`<a href="${view.to('/mis-tramites/nuevo/devolucion-de-mi-ahorro')}">${inner}</a>`
  return notice('info', view.t(words.savingsNothing), view.rich(words.savingsNothingText, { a }))
}

/** What comes next: the account, a hold, or nothing. */
function next(view: View, props: RefundProps): Html {
  const { owed, reference, refunds, held } = props
  if (owed <= 0n) return nothingOwed(view, props)
  if (!reference) return notice('info', view.t(words.soon), view.t(words.soonText))
  if (refunds.some((one) => isOpen(one, view.now))) return nothing
  if (hidesFigures(view)) return html`<p>${view.t(words.lookOnly)}</p>`
  if (held) {
    const hasta = held.until ? dayAndTime(view.lang, held.until) : ''
    return notice('safe', view.t(words.held), view.t(holdWords[held.code], { hasta }))
  }
  return asking(view, props)
}

function owedPart(view: View, { owed, ordinal, parts, reference }: RefundProps): Html {
  if (owed <= 0n) return nothing
  const link = reference
    ? html`<p><a href="${view.to(`/mis-tramites/${reference}`)}">${view.t(words.seeCase, { folio: reference })}</a></p>`
    : nothing
  return html`<div class="stack-s">
<p>${view.t(ordinal === undefined ? words.savingsOwed : words.owed)}</p>
${bigFigure(view, owed)}
<p>${view.t(ordinal === undefined ? words.savingsWhy : words.why)}</p>
${parts.length === 0 ? nothing : answers(view, partRows(view, parts))}
${link}
</div>`
}

const history = (view: View, { refunds }: RefundProps): Html =>
  refunds.length === 0
    ? nothing
    : html`<section class="stack-s" aria-labelledby="como-va">
<h2 id="como-va">${view.t(words.history)}</h2>
<ol class="rows">
${refunds.map((one) => refundItem(view, one))}</ol>
</section>`

/** What is owed back, to where it goes, and how it goes. */
export function refundPage(view: View, props: RefundProps): Html {
  const { ordinal, problems = noProblems, given = false } = props
  const ofLoan = ordinal !== undefined
  const title = view.t(ofLoan ? words.title : words.savingsTitle)
  return page(view, {
    title,
    section: view.t(ofLoan ? words.section : words.savingsSection),
    entry: ofLoan ? '/mi-credito/saldos-y-movimientos' : '/mi-ahorro',
    error: Object.keys(problems).length > 0,
    main: html`${backLink(view, ofLoan ? `/mi-credito/terminar-de-pagar?credito=${ordinal}` : '/mi-ahorro')}
<div class="wrap stack narrow">
${errorSummary(view, problems)}
<h1>${title}</h1>
${lookOnlyNotice(view)}
${given ? notice('done', view.t(words.given), view.t(words.givenText)) : nothing}
${owedPart(view, props)}
${next(view, props)}
${history(view, props)}
${ofLoan ? nothing : html`<p><a href="${view.to('/mi-ahorro/movimientos')}">${view.t(words.movements)}</a></p>`}
</div>`,
  })
}
