// What ends a loan on a day that somebody asks for, and the discount of the month with its days or its reasons.
import { compareDays, type Day } from '../../foundation/time.ts'
import { dayMonth, longDay } from '../../platform/pages/dates.ts'
import { askForm, type Problems, textField } from '../../platform/pages/fields.ts'
import { bigFigure, figureText, hidesFigures } from '../../platform/pages/figures.ts'
import { type Html, html, nothing } from '../../platform/pages/html.ts'
import { button } from '../../platform/pages/parts.ts'
import type { View } from '../../platform/pages/view.ts'
import { vsmOfPesos } from '../loan-engine/vsm.ts'
import { tabPath, told } from './frame.pages.ts'
import { vsmText } from './loans.ts'
import type { WithOutlook } from './outlook.pages.ts'
import { type Payoff, payoffAt } from './outlook.ts'
import { discountWords, outlookWords as words } from './outlook.words.ts'

export type PayoffProps = WithOutlook & {
  /** The day asked for, or today. */
  readonly day: Day
  readonly typed: string
  readonly problems: Problems
}

function parts(view: View, payoff: Payoff): Html {
  const rows = [
    [words.ofPrincipal, payoff.principal],
    [words.ofInterest, payoff.interest],
    [words.ofLate, payoff.lateInterest],
    [words.ofCharges, payoff.charges],
  ] as const
  return html`<dl class="answers">
${rows.filter(([, amount], i) => i === 0 || amount > 0n).map(([said, amount]) => told(view, view.t(said), figureText(view, amount)))}</dl>`
}

/** The same in VSM, for loans kept in them. */
function inVsm(view: View, { outlook }: PayoffProps, payoff: Payoff): Html {
  const { agreement } = outlook
  if (agreement.kind !== 'agrees' || agreement.lived.state.vsm === undefined || hidesFigures(view))
    return nothing
  const vsm = vsmOfPesos(payoff.amount, agreement.lived.state.vsmDay)
  return html`<p class="muted">${vsmText(vsm)}</p>`
}

function said(view: View, payoff: Payoff): Html {
  const day = longDay(view.lang, payoff.goodThrough)
  return html`<p>${view.t(words.goodThrough, { fecha: day })} ${
    payoff.perDay > 0n
      ? view.t(words.perDay, { monto: figureText(view, payoff.perDay) })
      : view.t(words.perDayNone)
  }</p>
${payoff.supposes > 0 ? html`<p class="muted">${view.t(words.supposes, { n: payoff.supposes })}</p>` : nothing}`
}

function question(view: View, props: PayoffProps): Html {
  const { loans, loan, typed, problems } = props
  return askForm(
    view,
    tabPath({ loans: [], loan }, 'opciones-de-pago'),
    html`${loans.length > 1 ? html`<input type="hidden" name="credito" value="${loan.ordinal}">\n` : nothing}${textField(
      view,
      {
        name: 'dia',
        label: view.t(words.askDay),
        hint: view.t(words.askDayHint),
        value: typed,
        inputmode: 'numeric',
        autocomplete: 'off',
        width: 'w-11',
      },
      problems,
    )}
${button(view.t(words.see))}`,
  )
}

/** The figure of the day, its parts, until when it is good, and a box for another day. */
export function payoffSection(view: View, props: PayoffProps): Html {
  const payoff = payoffAt(props.outlook, props.day)
  const body = payoff
    ? html`<h3>${view.t(words.payoffOn, { fecha: longDay(view.lang, payoff.on) })}</h3>
${bigFigure(view, payoff.amount)}
${inVsm(view, props, payoff)}
${parts(view, payoff)}
${said(view, payoff)}`
    : html`<p>${view.t(words.cannotTell)}</p>`
  return html`<section class="stack-s" aria-labelledby="otro-dia">
<h2 id="otro-dia">${view.t(words.payoff)}</h2>
${body}
${question(view, props)}
</section>
${payoff ? discountSection(view, payoff) : nothing}`
}

function discountSection(view: View, { discount, on }: Payoff): Html {
  const b = (inner: string) => html`<strong>${inner}</strong>`
  const text = (): Html => {
    if (!discount.offered)
      return html`<p>${view.t(words.discountNot)}</p>
<ul class="bullets">
${discount.reasons.map((reason) => html`<li>${view.t(discountWords[reason])}</li>\n`)}</ul>`
    const [desde, hasta] = [discount.from, discount.through].map((d) => dayMonth(view.lang, d)) as [
      string,
      string,
    ]
    if (discount.open) {
      const [monto, perdon] = [
        figureText(view, discount.amount),
        figureText(view, discount.forgiven),
      ]
      return html`<p>${view.rich(words.discountOpen, { b }, { monto, perdon, fecha: hasta })}</p>
<p>${view.t(words.discountExact)}</p>`
    }
    const early = compareDays(on, discount.from) < 0
    return html`<p>${view.t(early ? words.discountSoon : words.discountClosed, { desde, hasta })}</p>`
  }
  return html`<section class="stack-s" aria-labelledby="descuento">
<h2 id="descuento">${view.t(words.discount)}</h2>
${text()}
</section>`
}
