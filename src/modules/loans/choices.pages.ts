// How much can be paid and what each amount does, said and drawn before anybody pays.
import type { Mxn } from '../../foundation/money.ts'
import { dayMonth } from '../../platform/pages/dates.ts'
import { askForm, type Problems, textField } from '../../platform/pages/fields.ts'
import { figure, figureText, hidesFigures } from '../../platform/pages/figures.ts'
import { type Html, html, nothing } from '../../platform/pages/html.ts'
import { button } from '../../platform/pages/parts.ts'
import { splitBar } from '../../platform/pages/pictures.ts'
import type { View } from '../../platform/pages/view.ts'
import { choiceWords, choicesWords as words } from './choices.words.ts'
import { type Chosen, tabPath } from './frame.pages.ts'
import type { Loan } from './loans.ts'
import type { WithOutlook } from './outlook.pages.ts'
import { outlookWords } from './outlook.words.ts'
import { type Choice, choicesOf, type Effect } from './pay-choices.ts'

export type ChoicesProps = WithOutlook & {
  /** What was typed as another amount, and what it would do. */
  readonly typedAmount: string
  readonly other: Choice | undefined
  readonly problems: Problems
}

const part = (view: View, key: string, label: string, amount: Mxn): Html =>
  amount > 0n
    ? html`<div><dt><span class="key key-${key}"></span>${label}</dt><dd>${figure(view, amount, 'figure')}</dd></div>\n`
    : nothing

/** What it is used for: its bar and, in words, its parts. */
function split(view: View, one: Effect): Html {
  const { lowers, interest, charges, owedAfter } = one
  const drawn = [lowers, interest, charges].filter((x) => x > 0n).length > 1
  return html`${drawn ? splitBar([lowers, interest, charges]) : nothing}
<dl class="parts">
${part(view, 'a', view.t(words.lowers), lowers)}${part(view, 'b', view.t(words.interest), interest)}${part(
  view,
  'c',
  view.t(words.charges),
  charges,
)}<div><dt>${view.t(words.after)}</dt><dd>${figure(view, owedAfter, 'figure')}</dd></div>
</dl>`
}

function sooner(view: View, { name, amount, effect }: Choice): string {
  if (!effect || effect.monthsSaved === 0) return ''
  const n = effect.monthsSaved
  return name === 'otro'
    ? view.t(words.extra, { n, monto: figureText(view, amount) })
    : view.t(words.sooner, { n })
}

/** The sentences of an effect, the good news first. */
function sentences(view: View, choice: Choice): readonly string[] {
  const { effect } = choice
  if (!effect) return [view.t(words.noEffect)]
  const amount = (one: Mxn) => ({ monto: figureText(view, one) })
  return [
    effect.owedAfter === 0n ? view.t(words.nothingLeft) : '',
    effect.forgiven > 0n ? view.t(words.forgiven, amount(effect.forgiven)) : '',
    sooner(view, choice),
    effect.interestSaved > 0n ? view.t(words.spared, amount(effect.interestSaved)) : '',
    effect.excess > 0n ? view.t(words.excess, amount(effect.excess)) : '',
    choice.name === 'descuento' ? view.t(words.exact) : '',
    effect.supposes > 0 ? view.t(outlookWords.supposes, { n: effect.supposes }) : '',
  ].filter((text) => text !== '')
}

const payPath = (loan: Loan, { name, amount }: Choice): string => {
  const cents = amount.toString().padStart(3, '0')
  const typed = name === 'otro' ? `&cantidad=${cents.slice(0, -2)}.${cents.slice(-2)}` : ''
  return `/mi-credito/pagar?credito=${loan.ordinal}&cuanto=${name}${typed}`
}

/** One amount: what it is, what it does, and the way on. */
function choiceItem(view: View, loan: Loan, choice: Choice, main: boolean): Html {
  const { name, amount, effect, goodThrough } = choice
  const label = view.t(choiceWords[name])
  const hidden = hidesFigures(view)
  const said = hidden ? [] : sentences(view, choice)
  const byPayroll = name === 'mensualidad' && loan.regime === 'roa'
  const until = name === 'todo' || name === 'descuento'
  const pay = hidden
    ? nothing
    : html`<p><a class="${main ? 'btn' : 'btn btn-2'}" href="${view.to(payPath(loan, choice))}">${view.t(words.pay)}<span class="vh">: ${label}</span></a></p>`
  return html`<li class="task"><div class="between"><h3>${label}</h3>${figure(view, amount)}</div>
${said.length > 0 ? html`<p>${said.join(' ')}</p>\n` : nothing}${byPayroll ? html`<p>${view.t(words.payroll)}</p>\n` : nothing}${
  until
    ? html`<p class="muted small">${view.t(words.until, { fecha: dayMonth(view.lang, goodThrough) })}</p>\n`
    : nothing
}${effect && !hidden ? split(view, effect) : nothing}
${pay}</li>
`
}

function otherAmount(view: View, props: ChoicesProps): Html {
  const { loans, loan, typedAmount, problems, other } = props
  const named = loans.length > 1
  const field = {
    name: 'cantidad',
    label: view.t(words.otherAmount),
    hint: view.t(words.otherHint),
    value: typedAmount,
    inputmode: 'decimal',
    autocomplete: 'off',
    width: 'w-11',
  } as const
  return html`<section class="stack-s" aria-labelledby="otra">
<h2 id="otra">${view.t(choiceWords.otro)}</h2>
${other ? html`<ul class="rows">\n${choiceItem(view, loan, other, true)}</ul>` : nothing}
${askForm(
  view,
  tabPath({ loans: [], loan }, 'opciones-de-pago'),
  html`${named ? html`<input type="hidden" name="credito" value="${loan.ordinal}">\n` : nothing}${textField(view, field, problems)}
${button(view.t(words.see), 'btn btn-2')}`,
)}
</section>`
}

const after = (view: View, { loan }: Chosen): Html => {
  const links = [
    ['/mi-credito/mis-pagos', words.myPayments],
    ['/mi-credito/encuentra-mi-pago', words.find],
    [`/mi-credito/pagadores?credito=${loan.ordinal}`, words.payers],
  ] as const
  return html`<nav class="stack-s" aria-labelledby="mas-pagos">
<h2 id="mas-pagos">${view.t(words.waysTitle)}</h2>
<ul class="rows">
${links.map(([path, said]) => html`<li><a class="arrow" href="${view.to(path)}">${view.t(said)}</a></li>\n`)}</ul>
</nav>`
}

/** The amounts of today, each with its effect, a box for another one, and what else there is. */
export function choicesSection(view: View, props: ChoicesProps): Html {
  const { outlook, today, loan, other } = props
  const choices = choicesOf(outlook, today)
  return html`<section class="stack-s" aria-labelledby="cuanto">
<h2 id="cuanto">${view.t(words.title)}</h2>
<p>${view.t(choices.length > 0 ? words.lead : words.none)}</p>
<ul class="rows">
${choices.map((one, i) => choiceItem(view, loan, one, i === 0 && !other))}</ul>
<p class="muted small">${view.t(words.estimate)}</p>
</section>
${hidesFigures(view) ? nothing : otherAmount(view, props)}
${after(view, props)}`
}
