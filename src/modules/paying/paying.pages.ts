// How to pay one amount of one's own loan: what it was, its numbers, its places, and a way to take them along.
import { longDay } from '../../platform/pages/dates.ts'
import { form } from '../../platform/pages/fields.ts'
import {
  bigFigure,
  figureText,
  hidesFigures,
  lookOnlyNotice,
} from '../../platform/pages/figures.ts'
import { type Html, html, nothing, type Piece } from '../../platform/pages/html.ts'
import { page } from '../../platform/pages/layout.ts'
import { backLink, button, notice } from '../../platform/pages/parts.ts'
import type { View } from '../../platform/pages/view.ts'
import type { Loan } from '../loans/loans.ts'
import type { Choice } from '../loans/pay-choices.ts'
import { arrivedJustNow, isOnItsWay, type PaymentSeen } from './payments-seen.ts'
import { demoNotice, numbers, places } from './ways.pages.ts'
import type { Ways } from './ways.ts'
import { waysWords as words } from './ways.words.ts'

export const payPath = '/mi-credito/pagar'
export const optionsPath = '/mi-credito/saldos-y-movimientos/opciones-de-pago'

export type HowProps = {
  readonly loan: Loan
  readonly choice: Choice
  readonly ways: Ways
  /** The newest payments of this loan, so that nobody pays twice by mistake. */
  readonly payments: readonly PaymentSeen[]
  /** The discount waits to be asked for. */
  readonly asksDiscount: boolean
  readonly hasPhone: boolean
  readonly sent?: 'mail' | 'sms' | undefined
}

const hiddenFields = ({ loan, choice, ways }: HowProps): Html => {
  const cents = ways.amount.toString().padStart(3, '0')
  const typed = `${cents.slice(0, -2)}.${cents.slice(-2)}`
  return html`<input type="hidden" name="credito" value="${loan.ordinal}">
<input type="hidden" name="cuanto" value="${choice.name}">
<input type="hidden" name="cantidad" value="${choice.name === 'otro' ? typed : ''}">`
}

/** Something of theirs is on its way: said before the numbers. */
function care(view: View, { payments }: HowProps): Html {
  const just = payments.find((one) => arrivedJustNow(one, view.now))
  if (just) {
    const { minutes } = view.now.since(just.toldAt, { largestUnit: 'minute' })
    const args = { monto: figureText(view, just.amount), n: minutes }
    return notice('care', view.t(words.doubleTitle), view.t(words.double, args))
  }
  return payments.some(isOnItsWay)
    ? notice('care', view.t(words.waitsTitle), view.t(words.waits))
    : nothing
}

function takeAlong(view: View, props: HowProps): Html {
  const { sent, hasPhone } = props
  const told =
    sent === undefined
      ? nothing
      : notice(
          'done',
          view.t(words.sentTitle),
          view.t(sent === 'mail' ? words.sentMail : words.sentSms),
        )
  const by = (via: 'correo' | 'sms', label: string) =>
    form(
      view,
      `${payPath}/mandar`,
      html`${hiddenFields(props)}
<input type="hidden" name="via" value="${via}">
${button(label, 'btn btn-2')}`,
      'row',
    )
  return html`<section class="stack-s" aria-labelledby="llevar">
<h2 id="llevar">${view.t(words.send)}</h2>
${told}
${by('correo', view.t(words.sendMail))}
${hasPhone ? by('sms', view.t(words.sendSms)) : nothing}
<p class="muted small">${view.t(words.print)}</p>
</section>`
}

const abroad = (view: View): Html => html`<section class="stack-s" aria-labelledby="desde-fuera">
<h2 id="desde-fuera">${view.t(words.abroad)}</h2>
<p>${view.t(words.abroadText)}</p>
<p><a href="${view.to('/mi-credito/pagar-desde-el-extranjero')}">${view.t(words.abroadLink)}</a></p>
</section>`

const then = (view: View): Html => html`<section class="stack-s" aria-labelledby="despues">
<h2 id="despues">${view.t(words.afterwards)}</h2>
<p>${view.t(words.afterwardsText)} ${view.rich(words.find, { a: (inner) => html`<a href="${view.to('/mi-credito/encuentra-mi-pago')}">${inner}</a>` })}</p>
</section>`

const asking = (
  view: View,
  props: HowProps,
): Html => html`<section class="box stack-s" aria-labelledby="pide">
<h2 id="pide">${view.t(words.askTitle)}</h2>
<p>${view.t(words.askText, { monto: figureText(view, props.ways.amount) })}</p>
${form(
  view,
  `${payPath}/descuento`,
  html`${hiddenFields(props)}
${button(view.t(words.ask))}`,
)}
</section>`

function body(view: View, props: HowProps): Piece {
  const { loan, choice, ways } = props
  if (hidesFigures(view)) return html`${lookOnlyNotice(view)}<p>${view.t(words.hidden)}</p>`
  const fecha = longDay(view.lang, ways.goodThrough)
  const amount = html`<div class="stack-s">
<p>${view.t(words.amount)}</p>
${bigFigure(view, ways.amount)}
<p>${view.t(words.until, { fecha })}${choice.name === 'descuento' ? html` ${view.t(words.exactly)}` : nothing}</p>
<p><a href="${view.to(`${optionsPath}?credito=${loan.ordinal}`)}">${view.t(words.change)}</a></p>
</div>`
  if (props.asksDiscount) return html`${amount}\n${asking(view, props)}`
  const court =
    loan.status === 'in-court'
      ? notice('care', view.t(words.court), view.t(words.courtText))
      : nothing
  return html`${court}
<div class="cols">
<div class="stack">
${amount}
${numbers(view, ways)}
${takeAlong(view, props)}
</div>
<div class="stack">
${places(view, ways)}
${abroad(view)}
${then(view)}
</div>
</div>`
}

/** Everything needed to pay one amount, to be copied, printed or sent. */
export function howPage(view: View, props: HowProps): Html {
  const title = view.t(words.title)
  const frames = hidesFigures(view) ? nothing : html`${demoNotice(view)}\n${care(view, props)}`
  return page(view, {
    title,
    section: view.t(words.section),
    entry: payPath,
    main: html`${backLink(view, `${optionsPath}?credito=${props.loan.ordinal}`)}
<div class="wrap stack">
<h1>${title}</h1>
${frames}
${body(view, props)}
</div>`,
  })
}
