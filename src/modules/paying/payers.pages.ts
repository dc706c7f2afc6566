// The member's own page of links for whoever pays for them.
import { groupedReference, paymentReferenceFor } from '../../foundation/payment-reference.ts'
import { dayOf } from '../../foundation/time.ts'
import { longDay } from '../../platform/pages/dates.ts'
import {
  answers,
  errorSummary,
  form,
  noProblems,
  type Problems,
  radioField,
  textField,
} from '../../platform/pages/fields.ts'
import { hidesFigures, lookOnlyNotice } from '../../platform/pages/figures.ts'
import { type Html, html, nothing, type Piece } from '../../platform/pages/html.ts'
import { page } from '../../platform/pages/layout.ts'
import { backLink, button, more, notice } from '../../platform/pages/parts.ts'
import type { View } from '../../platform/pages/view.ts'
import type { Loan } from '../loans/loans.ts'
import { lives } from './payers.ts'
import type { ShownLink } from './payers.usecases.ts'
import { lifeWords, linkStateWords, payersWords as words } from './payers.words.ts'
import { optionsPath } from './paying.pages.ts'
import { waysWords } from './ways.words.ts'

export const payersPath = '/mi-credito/pagadores'

export type PayersProps = {
  readonly loan: Loan
  readonly links: readonly ShownLink[]
  /** Where links of ours begin: an origin of the configuration. */
  readonly origin: string
  readonly typed?: Readonly<Record<string, string | undefined>>
  readonly problems?: Problems
  readonly said?: 'made' | 'sent' | 'revoked' | undefined
}

const hidden = (loan: Loan, linkId?: string): Html =>
  html`<input type="hidden" name="credito" value="${loan.ordinal}">
${linkId ? html`<input type="hidden" name="enlace" value="${linkId}">\n` : nothing}`

function sending(view: View, props: PayersProps, link: ShownLink): Html {
  const { typed = {}, problems = noProblems } = props
  const name = `correo-${link.ordinal}`
  const whole = props.origin + view.to(link.path)
  const text = encodeURIComponent(view.t(words.messageText, { enlace: whole }))
  const field = {
    name,
    label: view.t(words.mail),
    hint: view.t(words.mailHint),
    type: 'email',
    autocomplete: 'off',
    value: typed[name],
  } as const
  return html`<p>${view.t(words.copy)} <a href="sms:?&amp;body=${text}">${view.t(words.message)}</a></p>
${more(
  view.t(words.byMail),
  form(
    view,
    `${payersPath}/mandar`,
    html`${hidden(props.loan, link.linkId)}${textField(view, field, problems)}
${button(view.t(words.send), 'btn btn-2')}`,
  ),
  problems[name] !== undefined,
)}`
}

function linkItem(view: View, props: PayersProps, link: ShownLink): Html {
  const { loan, origin } = props
  const reference = paymentReferenceFor({ loanNumber: loan.loanNumber, payer: link.ordinal })
  const serves = link.state === 'serves'
  const code = (text: string) => html`<span class="code">${text}</span>`
  const rows: { label: string; value: Piece }[] = [
    { label: view.t(words.reference), value: code(groupedReference(reference)) },
    { label: view.t(words.until), value: longDay(view.lang, dayOf(link.expiresAt)) },
  ]
  if (serves) rows.unshift({ label: view.t(words.link), value: code(origin + view.to(link.path)) })
  const revoke = form(
    view,
    `${payersPath}/quitar`,
    html`${hidden(loan, link.linkId)}<button class="btn-link">${view.t(words.revoke)}<span class="vh">: ${link.label}</span></button>`,
    'row',
  )
  return html`<li class="task"><div class="between"><h3>${link.label}</h3><span class="${serves ? 'state state-ok' : 'state'}">${view.t(linkStateWords[link.state])}</span></div>
${answers(view, rows)}
${serves ? html`${sending(view, props, link)}\n${revoke}` : nothing}</li>
`
}

const making = (view: View, { loan, typed = {}, problems = noProblems }: PayersProps): Html =>
  html`<section class="stack-s" aria-labelledby="hacer">
<h2 id="hacer">${view.t(words.make)}</h2>
${form(
  view,
  payersPath,
  html`${hidden(loan)}${textField(
    view,
    {
      name: 'quien',
      label: view.t(words.label),
      hint: view.t(words.labelHint),
      value: typed.quien,
      autocomplete: 'off',
      maxlength: 60,
    },
    problems,
  )}
${radioField(
  view,
  {
    name: 'dura',
    legend: view.t(words.life),
    value: typed.dura ?? '90',
    choices: lives.map((value) => ({ value, label: view.t(lifeWords[value]) })),
  },
  problems,
)}
${button(view.t(words.create))}`,
)}
</section>`

const saidWords = {
  made: [words.made, words.madeText],
  sent: [words.sent, words.sentText],
  revoked: [words.revoked, words.revokedText],
} as const

const list = (
  view: View,
  props: PayersProps,
): Html => html`<section class="stack-s" aria-labelledby="enlaces">
<h2 id="enlaces">${view.t(words.yours)}</h2>
${
  props.links.length === 0
    ? html`<p>${view.t(words.none)}</p>`
    : html`<ul class="rows">
${props.links.map((one) => linkItem(view, props, one))}</ul>`
}
</section>`

/** Links for others: made, copied, sent, taken back. */
export function payersPage(view: View, props: PayersProps): Html {
  const title = view.t(words.title)
  const { problems = noProblems, said, loan } = props
  const told = said && notice('done', view.t(saidWords[said][0]), view.t(saidWords[said][1]))
  const body = hidesFigures(view)
    ? html`${lookOnlyNotice(view)}<p>${view.t(words.lookOnly)}</p>`
    : html`${list(view, props)}\n${making(view, props)}`
  return page(view, {
    title,
    section: view.t(waysWords.section),
    entry: '/mi-credito/pagar',
    error: Object.keys(problems).length > 0,
    main: html`${backLink(view, `${optionsPath}?credito=${loan.ordinal}`)}
<div class="wrap stack narrow">
${errorSummary(view, problems)}
<h1>${title}</h1>
${told || nothing}
<p>${view.t(words.lead)} ${view.t(words.shows)}</p>
${body}
</div>`,
  })
}
