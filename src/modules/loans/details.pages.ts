// The tabs that say how to pay and what the contract is.
import { dayFrom, dayNumber } from '../../foundation/day-number.ts'
import { keepInitial, keepLastFour } from '../../foundation/masking.ts'
import type { Day } from '../../foundation/time.ts'
import type { Said } from '../../foundation/words.ts'
import { longDay } from '../../platform/pages/dates.ts'
import { errorSummary } from '../../platform/pages/fields.ts'
import { figure, hidesFigures } from '../../platform/pages/figures.ts'
import { type Html, html, nothing, type Piece } from '../../platform/pages/html.ts'
import type { View } from '../../platform/pages/view.ts'
import { orderOn } from '../loan-engine/application-order.ts'
import { vintageOf } from '../loan-engine/contract.ts'
import { type ChoicesProps, choicesSection } from './choices.pages.ts'
import { type Chosen, tabPage, told } from './frame.pages.ts'
import { type Loan, rateText, standingOf, vsmText } from './loans.ts'
import { kindWords, standingWords, loansWords as words } from './loans.words.ts'
import { differsNotice, whyLink } from './outlook.pages.ts'
import { bucketWords, outlookWords, vintageWords } from './outlook.words.ts'
import { type PayoffProps, payoffSection } from './payoff.pages.ts'

export type OptionsProps = PayoffProps & ChoicesProps

/** How much can be paid, with what each amount does, and what ends the loan on another day. */
export const optionsPage = (view: View, props: OptionsProps): Html =>
  tabPage(view, {
    ...props,
    tab: 'opciones-de-pago',
    above: errorSummary(view, props.problems),
    error: Object.keys(props.problems).length > 0,
    body:
      props.loan.status === 'paid-off'
        ? html`<p>${view.t(words.nothingToPay)}</p>`
        : html`<div class="cols">\n<div class="stack">\n${differsNotice(view, props)}\n${choicesSection(view, props)}\n${whyLink(view, props, outlookWords.whyPayment)}\n</div>\n<div class="stack">\n${payoffSection(view, props)}\n</div>\n</div>`,
  })

/** `Av. Juárez 12` → `A•• J••••• ••`: known to who lives there, useless to who looks over a shoulder. */
const streetHint = (street: string): string =>
  street
    .split(' ')
    .map((word) => (/^\p{L}/u.test(word) ? keepInitial(word) : '•'.repeat(word.length)))
    .join(' ')

function addressOf(view: View, { property }: Loan): Piece | null {
  const { street, settlement, municipality, state } = property
  const shown = hidesFigures(view)
    ? [municipality, state]
    : [street && streetHint(street), settlement, municipality, state]
  const parts = shown.filter((part): part is string => Boolean(part))
  return parts.length === 0 ? null : parts.join(', ')
}

const printedNumber = (view: View, { loanNumber: n }: Loan): string =>
  hidesFigures(view) ? keepLastFour(n) : `${n.slice(0, 4)} ${n.slice(4, 8)} ${n.slice(8)}`

function originalOf(view: View, loan: Loan): Piece {
  const inVsm =
    loan.originalVsm === null || hidesFigures(view) ? '' : ` (${vsmText(loan.originalVsm)})`
  return html`${figure(view, loan.originalAmount)}${inVsm}`
}

const since = (view: View, said: Said, day: Loan['regimeSince']): string =>
  day ? view.t(words.since, { que: view.t(said), fecha: longDay(view.lang, day) }) : view.t(said)

const contract = (
  view: View,
  loan: Loan,
): Html => html`<section class="stack-s" aria-labelledby="contrato">
<h2 id="contrato">${view.t(words.contract)}</h2>
<dl class="answers">
${told(view, view.t(words.number), html`<span class="code">${printedNumber(view, loan)}</span>`)}${told(
  view,
  view.t(words.product),
  view.t(kindWords[loan.kind]),
)}${told(view, view.t(words.grantedOn), longDay(view.lang, loan.grantedOn))}${told(
  view,
  view.t(words.original),
  originalOf(view, loan),
)}${told(view, view.t(words.unit), view.t(loan.currency === 'vsm' ? words.unitVsm : words.unitMxn))}${told(
  view,
  view.t(words.rate),
  rateText(loan.ratePpm),
)}${told(view, view.t(words.term), view.t(words.months, { n: loan.termMonths }))}${told(
  view,
  view.t(words.monthly),
  figure(view, loan.monthlyPayment),
)}${told(view, view.t(words.regime), since(view, words[loan.regime], loan.regimeSince))}${told(
  view,
  view.t(words.standing),
  since(view, standingWords[standingOf(loan)], loan.statusSince),
)}</dl>
</section>`

const home = (view: View, loan: Loan): Html => html`<section class="stack-s" aria-labelledby="casa">
<h2 id="casa">${view.t(words.home)}</h2>
<dl class="answers">
${told(view, view.t(words.address), addressOf(view, loan))}${told(view, view.t(words.insurance), null)}${told(view, view.t(words.deed), null)}</dl>
<p class="muted small">${view.t(words.addressNote)}</p>
</section>`

/** The vintage of the contract and the order in which money is used, with its version and its mark. */
function howItWorks(view: View, { loan, today }: { loan: Loan; today: Day }): Html {
  const vintage = vintageOf({ grantedOn: dayNumber(loan.grantedOn), currency: loan.currency })
  const { version, validFrom, order, mark } = orderOn(dayNumber(today))
  const fecha = longDay(view.lang, dayFrom(validFrom))
  return html`<section class="stack-s" aria-labelledby="funciona">
<h2 id="funciona">${view.t(outlookWords.vintage)}</h2>
<p>${view.t(vintageWords[vintage.name])}</p>
<p>${view.t(outlookWords.rateForLife, { tasa: rateText(loan.ratePpm) })}</p>
<h3>${view.t(outlookWords.order)}</h3>
<p>${view.t(outlookWords.orderText)}</p>
<ol class="bullets">
${order.map((bucket) => html`<li>${view.t(bucketWords[bucket])}</li>\n`)}</ol>
<p class="muted small">${view.t(outlookWords.orderVersion, { version, fecha })}${mark === 'assumed' ? html` ${view.t(outlookWords.orderAssumed)}` : nothing}</p>
</section>`
}

/** What the contract says. Insurance and deed are in no file yet, and the page says so. */
export const dataPage = (view: View, props: Chosen & { today: Day }): Html =>
  tabPage(view, {
    ...props,
    tab: 'datos',
    body: html`<div class="cols">\n${contract(view, props.loan)}\n<div class="stack">\n${howItWorks(view, props)}\n${home(view, props.loan)}\n</div>\n</div>`,
  })
