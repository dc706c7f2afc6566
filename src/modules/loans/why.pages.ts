// «¿Por qué cambió?»: one plain sentence, the rule with its figures, and the file and line each came from.
import { centavos, type Mxn, minus, plus } from '../../foundation/money.ts'
import type { Said } from '../../foundation/words.ts'
import { longDay, monthName, monthYear, shortDay } from '../../platform/pages/dates.ts'
import { form, selectField } from '../../platform/pages/fields.ts'
import { figure, figureText, hidesFigures } from '../../platform/pages/figures.ts'
import { type Html, html, nothing, type Piece } from '../../platform/pages/html.ts'
import { page } from '../../platform/pages/layout.ts'
import { button, notice } from '../../platform/pages/parts.ts'
import type { View } from '../../platform/pages/view.ts'
import { home, nthText, tabPath } from './frame.pages.ts'
import { rateText, vsmText } from './loans.ts'
import { loansWords } from './loans.words.ts'
import { compareMonths, keyText, type LoanMovement, type Month, monthText } from './movements.ts'
import { nameOf } from './movements.words.ts'
import type { WithOutlook } from './outlook.pages.ts'
import type { Source } from './outlook.usecases.ts'
import type { PaymentWhy, WhyMonth } from './why.ts'
import { moverWords, whyWords as words } from './why.words.ts'

export type WhyProps = WithOutlook & {
  /** Months with something in them, newest first. */
  readonly months: readonly Month[]
  readonly why: WhyMonth | undefined
  readonly payment: PaymentWhy | undefined
  readonly sources: ReadonlyMap<string, Source>
}

const bold = { b: (inner: string) => html`<strong>${inner}</strong>` }
const sizeOf = (amount: Mxn): Mxn => (amount < 0n ? centavos(-amount) : amount)
const monthIn = (view: View, { year, month }: Month): string =>
  `${monthName(view.lang, month)}${view.lang === 'es' ? ' de' : ''} ${year}`

/** A row: what, how much, and the rule under it. */
const row = (view: View, said: Said, amount: Mxn, rule: Piece = nothing): Html =>
  html`<div><dt>${view.t(said)}${rule === nothing ? nothing : html`<br><span class="small">${rule}</span>`}</dt><dd>${figure(view, amount)}</dd></div>\n`

function interestRow(view: View, { loan }: WhyProps, { totals, interest }: WhyMonth): Piece {
  if (totals.interest === 0n) return nothing
  if (!interest) return row(view, words.interest, totals.interest)
  const rule = view.t(words.interestRule, {
    tasa: rateText(loan.ratePpm),
    saldo: figureText(view, interest.owed),
    monto: figureText(view, interest.ofMonth),
  })
  const more =
    interest.ofBefore > 0n
      ? ` ${view.t(words.interestBefore, { monto: figureText(view, interest.ofBefore) })}`
      : ''
  return row(view, words.interest, totals.interest, `${rule}${more}`)
}

/** What did not lower the debt, part by part. */
function rest(view: View, props: WhyProps, why: WhyMonth): Html {
  const { totals } = why
  return html`<dl class="answers">
${interestRow(view, props, why)}${totals.lateInterest > 0n ? row(view, words.late, totals.lateInterest, view.t(words.lateRule)) : nothing}${
  totals.insurance > 0n ? row(view, words.insurance, totals.insurance) : nothing
}${totals.other > 0n ? row(view, words.other, totals.other, view.t(words.otherRule)) : nothing}</dl>`
}

/** The one sentence, and what stands behind it. */
function balance(view: View, props: WhyProps, why: WhyMonth): Html {
  const { totals, month } = why
  const mes = monthIn(view, month)
  const said = {
    mes,
    pagado: figureText(view, totals.paid),
    bajo: figureText(view, totals.lowered),
  }
  const left = minus(totals.paid, totals.lowered)
  if (totals.paid === 0n) return html`<p>${view.t(words.nothingPaid, { mes })}</p>`
  if (left <= 0n) return html`<p class="verdict">${view.rich(words.all, bold, said)}</p>`
  return html`<p class="verdict">${view.rich(words.less, bold, said)} ${view.t(words.lessRest, { resto: figureText(view, left) })}</p>
${rest(view, props, why)}`
}

function others(view: View, { movers, contributed, contributions }: WhyMonth): Html {
  const five = contributions === 'part-of-due' ? words.contributedDue : words.contributed
  return html`${contributed > 0n ? html`<p>${view.t(five, { monto: figureText(view, contributed) })}</p>\n` : nothing}${movers.map(
    ({ mover, movement }) =>
      html`<p>${view.t(moverWords[mover], { fecha: longDay(view.lang, movement.effectiveOn), monto: figureText(view, sizeOf(movement.parts.principal)) })}</p>\n`,
  )}`
}

const edges = (view: View, { before, after }: WhyMonth): Html => html`<dl class="facts">
<div><dt>${view.t(words.ofBefore)}</dt><dd>${figure(view, before)}</dd></div>
<div><dt>${view.t(words.ofAfter)}</dt><dd>${figure(view, after)}</dd></div>
</dl>`

function sourceText(view: View, source: Source | undefined, { own }: LoanMovement): Piece {
  if (own?.receipt) return view.t(words.ownSource, { folio: own.receipt })
  if (own) return view.t(words.ownNoReceipt)
  if (!source) return view.t(words.noSource)
  return view.t(words.sourceText, { archivo: source.file, n: `${source.line}` })
}

function sources(view: View, { sources: known }: WhyProps, { movements }: WhyMonth): Html {
  if (movements.length === 0) return nothing
  const heads = [words.movement, words.day, words.amount, words.lowered, words.source]
  return html`<section class="stack-s" aria-labelledby="de-donde">
<h2 id="de-donde">${view.t(words.where)}</h2>
<p>${view.t(words.whereText)}</p>
<div class="scroll" role="region" aria-labelledby="de-donde-tabla" tabindex="0">
<table class="table">
<caption id="de-donde-tabla" class="vh">${view.t(words.whereTable)}</caption>
<thead><tr>${heads.map((said) => html`<th scope="col">${view.t(said)}</th>`)}</tr></thead>
<tbody>
${movements.map(
  (one) =>
    html`<tr><th scope="row">${view.t(nameOf(one))}</th><td>${shortDay(view.lang, one.effectiveOn)}</td><td class="num">${figureText(view, one.amount)}</td><td class="num">${figureText(view, one.parts.principal)}</td><td>${sourceText(view, known.get(keyText(one)), one)}</td></tr>\n`,
)}</tbody>
</table>
</div>
</section>`
}

function differsText(view: View, { outlook }: WhyProps): string {
  if (outlook.agreement.kind !== 'differs') return ''
  const { owed, movement } = outlook.agreement
  const fecha = longDay(view.lang, movement?.on ?? outlook.knownOn)
  const file = owed?.file ?? movement?.movement?.balanceAfter ?? null
  const ours = owed?.ours ?? movement?.ours?.balance ?? null
  if (movement && !movement.movement) return view.t(words.differsOne, { fecha })
  if (file === null || ours === null || file === ours) return view.t(words.differsParts, { fecha })
  const [archivo, nuestro] = [figureText(view, file), figureText(view, ours)]
  return view.t(words.differsFrom, { fecha, archivo, nuestro })
}

/** Whether a replay gives the same, and where it does not, how to ask that somebody look. */
function checked(view: View, props: WhyProps): Html {
  const { kind } = props.outlook.agreement
  if (kind === 'agrees') return notice('done', view.t(words.checked), view.t(words.checkedText))
  if (kind === 'unknown') return notice('care', view.t(words.unknown), view.t(words.unknownText))
  const text = html`${differsText(view, props)} ${view.t(words.differsShown)}`
  const action = tabPath({ loans: [], loan: props.loan }, 'por-que/aclarar')
  const place = html`<input type="hidden" name="credito" value="${props.loan.ordinal}">\n`
  return html`${notice('care', view.t(words.differs), text)}
${form(view, action, html`${place}${button(view.t(words.ask))}`)}`
}

function levelRule(view: View, { loan }: WhyProps, { factor, inVsm }: PaymentWhy): string {
  if (hidesFigures(view)) return ''
  if (inVsm)
    return view.t(words.levelVsm, { vsm: vsmText(inVsm.level), dia: figureText(view, inVsm.day) })
  if (factor === undefined) return view.t(words.levelFile)
  const text = `${factor / 1_000n}.${`${factor % 1_000n}`.padStart(3, '0')}`
  return view.t(words.levelRule, {
    factor: `$${text}`,
    prestado: figureText(view, loan.originalAmount),
  })
}

/** How the payment is made up. */
function payment(view: View, props: WhyProps): Html {
  const { payment: why } = props
  if (!why) return nothing
  const assumed = why.insuranceMark === 'assumed' ? ` ${view.t(words.assumed)}` : ''
  const parte = rateText(Number.parseInt(`${why.feePpm}`, 10)).replace('.00%', ' %')
  return html`<section class="stack-s" aria-labelledby="pago">
<h2 id="pago">${view.t(words.payment, { monto: figureText(view, why.total) })}</h2>
<dl class="answers">
${row(view, words.level, why.level, levelRule(view, props, why))}${
  why.insurance > 0n
    ? row(view, words.insurance, why.insurance, `${view.t(words.insuranceRule)}${assumed}`)
    : nothing
}${why.fee > 0n ? row(view, words.fee, why.fee, view.t(words.feeRule, { parte, nivel: figureText(view, why.level) })) : nothing}${row(view, words.total, plus(plus(why.level, why.insurance), why.fee))}</dl>
</section>`
}

function chooser(view: View, { loans, loan, months, why }: WhyProps): Html {
  if (months.length < 2 || !why) return nothing
  const chosen = months.find((one) => compareMonths(one, why.month) === 0) ?? why.month
  const choices = months.map((one) => ({
    value: monthText(one),
    label: monthYear(view.lang, one.year, one.month),
  }))
  return html`<form class="filter" method="get" action="${view.to(tabPath({ loans: [], loan }, 'por-que'))}">
${loans.length > 1 ? html`<input type="hidden" name="credito" value="${loan.ordinal}">` : nothing}
${selectField(view, { name: 'mes', label: view.t(words.month), value: monthText(chosen), choices })}
<button class="btn btn-2">${view.t(words.see)}</button>
</form>`
}

/** Why the debt moved in a month, and why the payment is what it is. */
export function whyPage(view: View, props: WhyProps): Html {
  const { why, loans, loan } = props
  const title = view.t(words.title)
  return page(view, {
    title,
    section: view.t(loansWords.title),
    entry: home,
    main: html`<div class="wrap stack">
<h1>${title}</h1>
${loans.length > 1 ? html`<p class="muted">${nthText(view, loan)}</p>` : nothing}
${chooser(view, props)}
${
  why
    ? html`${edges(view, why)}
${balance(view, props, why)}
${others(view, why)}
${checked(view, props)}
${sources(view, props, why)}`
    : html`<p>${view.t(words.none)}</p>`
}
${payment(view, props)}
<p><a href="${view.to(tabPath(props, 'mensualidades'))}">${view.t(words.back)}</a></p>
</div>`,
  })
}
