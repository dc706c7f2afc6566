// What whoever has a payer's link sees, without signing in: initials, four digits, an amount, and how to pay it.
import type { Mxn } from '../../foundation/money.ts'
import { dayOf } from '../../foundation/time.ts'
import { longDay } from '../../platform/pages/dates.ts'
import {
  answers,
  askForm,
  errorSummary,
  noProblems,
  type Problems,
  radioField,
  textField,
} from '../../platform/pages/fields.ts'
import { bigFigure, pesosText } from '../../platform/pages/figures.ts'
import { type Html, html } from '../../platform/pages/html.ts'
import { page } from '../../platform/pages/layout.ts'
import { button } from '../../platform/pages/parts.ts'
import type { View } from '../../platform/pages/view.ts'
import type { ForPayer } from './payers.usecases.ts'
import { payersWords as words } from './payers.words.ts'
import { demoNotice, numbers, places } from './ways.pages.ts'
import type { Ways } from './ways.ts'
import { waysWords } from './ways.words.ts'

export const visitPath = '/pagar'

export type PayerVisitProps = Pick<ForPayer, 'maskedName' | 'loanEnds'> & {
  readonly expiresAt: ForPayer['link']['expiresAt']
  readonly monthly: Mxn
  readonly typed?: Readonly<Record<string, string | undefined>>
  readonly problems?: Problems
  /** How to pay the amount chosen; undefined: none was chosen yet. */
  readonly ways?: Ways | undefined
}

const whose = (view: View, { maskedName, loanEnds }: PayerVisitProps): Html => html`${answers(
  view,
  [
    { label: view.t(words.holder), value: maskedName },
    { label: view.t(words.ends), value: html`<span class="code">${loanEnds}</span>` },
  ],
)}
<p>${view.t(words.check)}</p>`

const asking = (
  view: View,
  { monthly, typed = {}, problems = noProblems }: PayerVisitProps,
): Html =>
  askForm(
    view,
    visitPath,
    html`${radioField(
      view,
      {
        name: 'cuanto',
        legend: view.t(words.howMuch),
        value: typed.cuanto ?? 'mensualidad',
        choices: [
          {
            value: 'mensualidad',
            label: `${view.t(words.oneMonth)}: ${pesosText(view, monthly)}`,
          },
          { value: 'otro', label: view.t(words.other) },
        ],
      },
      problems,
    )}
${textField(
  view,
  {
    name: 'cantidad',
    label: view.t(words.other),
    hint: view.t(words.otherHint),
    value: typed.cantidad,
    optional: true,
    inputmode: 'decimal',
    autocomplete: 'off',
    width: 'w-11',
  },
  problems,
)}
${button(view.t(words.go))}`,
  )

const abroad = (view: View): Html => html`<section class="stack-s" aria-labelledby="desde-fuera">
<h2 id="desde-fuera">${view.t(waysWords.abroad)}</h2>
<p>${view.t(waysWords.abroadText)}</p>
<p><a href="${view.to('/ayuda/desde-el-extranjero')}">${view.t(waysWords.abroadLink)}</a></p>
</section>`

const how = (view: View, ways: Ways): Html => html`<div class="cols">
<div class="stack">
<div class="stack-s">
<p>${view.t(waysWords.amount)}</p>
${bigFigure(view, ways.amount)}
<p><a href="${view.to(visitPath)}">${view.t(waysWords.change)}</a></p>
</div>
${numbers(view, ways)}
</div>
<div class="stack">
${places(view, ways)}
${abroad(view)}
</div>
</div>`

/** A page for somebody we do not know: nothing on it says who owes, or how much. */
export function payerVisitPage(view: View, props: PayerVisitProps): Html {
  const { problems = noProblems, ways, expiresAt } = props
  const title = view.t(words.payTitle)
  const fecha = longDay(view.lang, dayOf(expiresAt))
  return page(view, {
    title,
    error: Object.keys(problems).length > 0,
    unlisted: true,
    main: html`<div class="wrap stack">
${errorSummary(view, problems)}
<h1>${title}</h1>
${demoNotice(view)}
<p>${view.t(words.payLead)}</p>
${whose(view, props)}
${ways ? how(view, ways) : asking(view, props)}
<p class="muted small">${view.t(words.noDetails)} ${view.t(words.linkEnds, { fecha })}</p>
</div>`,
  })
}
