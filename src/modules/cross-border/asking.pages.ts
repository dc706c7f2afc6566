// How much to pay from the US, what each partner asks for it, and the button that makes a code.
import type { Mxn } from '../../foundation/money.ts'
import { type UsState, usStateName, usStates } from '../../foundation/us-states.ts'
import {
  askForm,
  errorSummary,
  form,
  noProblems,
  type Problems,
  radioField,
  selectField,
  textField,
} from '../../platform/pages/fields.ts'
import {
  figureText,
  hidesFigures,
  lookOnlyNotice,
  pesosText,
} from '../../platform/pages/figures.ts'
import { type Html, html, nothing } from '../../platform/pages/html.ts'
import { page } from '../../platform/pages/layout.ts'
import { button } from '../../platform/pages/parts.ts'
import type { View } from '../../platform/pages/view.ts'
import type { Loan } from '../loans/loans.ts'
import type { Choice, ChoiceName } from '../loans/pay-choices.ts'
import { boardSection } from './board.pages.ts'
import { codeStates } from './code.words.ts'
import { channelWords, words } from './cross-border.words.ts'
import { channels, isChannel, type PartnerChannel, reaches } from './partners.ts'
import type { CodeState } from './pay-codes.ts'
import type { Board } from './showing.usecases.ts'

export const abroadPath = '/mi-credito/pagar-desde-el-extranjero'
/** The choices that make sense from afar; the discount asks for an exact payment at a bank. */
export const abroadChoices = [
  'mensualidad',
  'corriente',
  'otro',
  'todo',
] as const satisfies readonly ChoiceName[]

export type Asked = {
  readonly cuanto: ChoiceName
  readonly cantidad: string
  readonly estado: string
  readonly como: string
}
export type CodeListed = {
  readonly codeId: string
  readonly amount: Mxn
  readonly state: CodeState
}
export type AskingProps = {
  readonly loans: readonly Loan[]
  readonly loan: Loan
  readonly choices: readonly Choice[]
  readonly asked: Asked
  /** Undefined: no amount can be told yet. */
  readonly amount: Mxn | undefined
  readonly board: Board | undefined
  readonly codes: readonly CodeListed[]
  readonly problems?: Problems
}

const line = (view: View): Html => html`<p class="muted">${view.t(words.line)}</p>`
/** The programme's name above the title, as on its papers. */
export const headed = (view: View, title: string): Html => html`${line(view)}
<h1>${title}</h1>`

const choiceLabels = {
  mensualidad: words.month,
  corriente: words.upToDate,
  todo: words.all,
} as const

function amountField(view: View, { choices, asked }: AskingProps, problems: Problems): Html {
  const known = abroadChoices.flatMap((name) => {
    if (name === 'otro') return []
    const found = choices.find((one) => one.name === name)
    const monto = found && figureText(view, found.amount)
    return monto ? [{ value: name, label: view.t(choiceLabels[name], { monto }) }] : []
  })
  const other = { value: 'otro', label: view.t(words.other) }
  return html`${radioField(view, { name: 'cuanto', legend: view.t(words.howMuch), value: asked.cuanto, choices: [...known, other] })}
${textField(view, { name: 'cantidad', label: view.t(words.amount), hint: view.t(words.amountHint), value: asked.cantidad, inputmode: 'decimal', width: 'w-11', optional: true }, problems)}`
}

const placeFields = (view: View, { asked }: AskingProps): Html =>
  html`<div class="filter">${selectField(view, {
    name: 'estado',
    label: view.t(words.state),
    value: asked.estado,
    empty: view.t(words.anyState),
    choices: usStates.map((value) => ({ value, label: usStateName(value, view.lang) })),
  })}
${selectField(view, {
  name: 'como',
  label: view.t(words.how),
  value: asked.como,
  empty: view.t(words.anyHow),
  choices: channels.map((value) => ({ value, label: view.t(channelWords[value]) })),
})}</div>`

const hiddenField = (name: string, value: string): Html =>
  html`<input type="hidden" name="${name}" value="${value}">\n`
const placeOf = ({ loans, loan }: AskingProps): string =>
  loans.length > 1 ? `${loan.ordinal}` : ''

const asking = (view: View, props: AskingProps, problems: Problems): Html =>
  askForm(
    view,
    abroadPath,
    html`${placeOf(props) ? hiddenField('credito', placeOf(props)) : nothing}${amountField(view, props, problems)}
${placeFields(view, props)}
${button(view.t(words.see), 'btn btn-2')}`,
  )

/** Those that are there and work that way; one that names no states may be anywhere. */
export function fitting(
  board: Board,
  state: UsState | undefined,
  channel: PartnerChannel | undefined,
): Board {
  const fits = ({ terms }: Board['lines'][number]) =>
    reaches(terms, state) !== 'no' && (!channel || terms.channels.includes(channel))
  return { ...board, lines: board.lines.filter(fits) }
}

function offered(view: View, props: AskingProps): Html {
  const { amount, board, asked } = props
  if (amount === undefined || !board || hidesFigures(view)) return nothing
  const state = asked.estado === '' ? undefined : (asked.estado as UsState)
  const channel = isChannel(asked.como) ? asked.como : undefined
  const filtered = state !== undefined || channel !== undefined
  const make = form(
    view,
    abroadPath,
    html`${placeOf(props) ? hiddenField('credito', placeOf(props)) : nothing}${hiddenField('cuanto', asked.cuanto)}${hiddenField('cantidad', asked.cantidad)}${hiddenField('estado', asked.estado)}${hiddenField('como', asked.como)}${button(view.t(words.create))}`,
  )
  return html`${boardSection(view, fitting(board, state, channel), { amount, isLocked: false, filtered })}
${board.lines.length === 0 ? nothing : make}`
}

const looks: Readonly<Record<CodeState, string>> = {
  live: 'state state-ok',
  paying: 'state state-wait',
  paid: 'state state-ok',
  cancelled: 'state',
  expired: 'state',
}
const listed = (view: View, codes: readonly CodeListed[]): Html =>
  codes.length === 0
    ? nothing
    : html`<section class="stack-s" aria-labelledby="codigos">
<h2 id="codigos">${view.t(words.yourCodes)}</h2>
<ul class="rows">
${codes.map((one) => html`<li><a class="arrow" href="${view.to(`${abroadPath}/codigo/${one.codeId}`)}"><span>${view.t(words.codeFor, { monto: hidesFigures(view) ? '••••' : pesosText(view, one.amount) })} <span class="${looks[one.state]}">${view.t(codeStates[one.state].title)}</span></span></a></li>\n`)}</ul>
</section>`

/** Choosing an amount and comparing. */
export function askingPage(view: View, props: AskingProps): Html {
  const title = view.t(words.title)
  const problems = props.problems ?? noProblems
  const canada = (inner: string) => html`<a href="${view.to(`${abroadPath}/canada`)}">${inner}</a>`
  const body =
    props.loan.status === 'paid-off'
      ? html`<p>${view.t(words.paidOff)}</p>`
      : html`${hidesFigures(view) ? nothing : asking(view, props, problems)}
${offered(view, props)}`
  return page(view, {
    title,
    section: view.t(words.line),
    error: Object.keys(problems).length > 0,
    main: html`<div class="wrap stack">
${errorSummary(view, problems)}
${headed(view, title)}
<p>${view.t(words.intro)}</p>
<p>${view.rich(words.inCanada, { a: canada })}</p>
${lookOnlyNotice(view)}
${body}
${listed(view, props.codes)}
</div>`,
  })
}
