import { type Mxn, mxn, zeroMxn } from '../../foundation/money.ts'
import { day } from '../../foundation/time.ts'
import { longDay } from '../../platform/pages/dates.ts'
import { figureText, lookOnlyNotice } from '../../platform/pages/figures.ts'
import { type Gallery, inside } from '../../platform/pages/gallery.ts'
import { type Html, html, nothing } from '../../platform/pages/html.ts'
import { page } from '../../platform/pages/layout.ts'
import { notice } from '../../platform/pages/parts.ts'
import type { View } from '../../platform/pages/view.ts'
import type { Loan } from '../loans/loans.ts'
import {
  type Known,
  type LateDeductions,
  type StepName,
  type StepState,
  stepNames,
  stepsOf,
} from './payoff.ts'
import { payoffPath } from './payoff.usecases.ts'
import { stateWords, stepWords, waitsWords, payoffWords as words } from './payoff.words.ts'

export type PayoffProps = {
  readonly loans: readonly Loan[]
  readonly loan: Loan
  readonly steps: Readonly<Record<StepName, StepState>>
  readonly late: LateDeductions
  readonly suspension: string | undefined
  readonly refund: string | undefined
  readonly letter: string | undefined
}

const look: Readonly<Record<StepState, string>> = {
  done: 'state state-ok',
  you: 'state state-wait',
  us: 'state',
  later: 'state',
  'not-needed': 'state',
}
const link = (view: View, path: string, text: string): Html =>
  html`<p><a href="${view.to(path)}">${text}</a></p>`

/** What can be done about a step, where there is something. */
function wayOn(view: View, props: PayoffProps, step: StepName): Html {
  const { steps, suspension, refund, letter, loan } = props
  if (step === 'notice' && suspension)
    return view.member?.lookOnly
      ? nothing
      : link(view, `/documentos/${suspension}`, view.t(words.getNotice))
  if ((step === 'deductions' || step === 'notice') && steps[step] === 'you')
    return link(
      view,
      `/mi-credito/avisos-de-descuento?credito=${loan.ordinal}`,
      view.t(words.toNotices),
    )
  if (step === 'refund' && refund)
    return html`${link(view, `/mis-tramites/${refund}`, view.t(words.seeRefund))}
${link(view, `/mi-credito/devolucion?credito=${loan.ordinal}`, view.t(words.toAccount))}`
  if (step === 'letter' && letter)
    return link(view, `/mis-tramites/${letter}`, view.t(words.seeLetter))
  if (step !== 'letter' || steps.letter !== 'you') return nothing
  return html`<form method="post" action="${view.to(payoffPath)}"><input type="hidden" name="_csrf" value="${view.csrf}"><input type="hidden" name="credito" value="${loan.ordinal}"><button class="btn">${view.t(words.askLetter)}</button></form>`
}

function lateText(view: View, { count, total, last }: LateDeductions): Html {
  if (count === 0 || !last) return nothing
  const monto = figureText(view, total)
  return html`<p><strong>${view.t(words.late, { n: count, monto, fecha: longDay(view.lang, last) })}</strong></p>`
}

function task(view: View, props: PayoffProps, step: StepName): Html {
  const state = props.steps[step]
  const said = stepWords[step]
  const text = state === 'later' ? waitsWords : said[state]
  return html`<li class="task"><div class="between"><h3>${view.t(said.name)}</h3><span class="${look[state]}">${view.t(stateWords[state])}</span></div>
${step === 'deductions' ? lateText(view, props.late) : nothing}${text ? html`<p>${view.t(text)}</p>` : nothing}
${wayOn(view, props, step)}</li>
`
}

const picker = (view: View, { loans, loan }: PayoffProps): Html =>
  loans.length < 2
    ? nothing
    : html`<nav class="pick" aria-label="${view.t(words.pick)}">
${loans.map((l) => html`<a href="${view.to(`${payoffPath}?credito=${l.ordinal}`)}"${l === loan ? html` aria-current="true"` : nothing}>${view.t(words.nth, { n: l.ordinal })}</a>\n`)}</nav>`

function top(view: View, { status, statusSince }: Loan): Html {
  if (status !== 'paid-off') return html`<p>${view.t(words.notYet)}</p>`
  const fecha = statusSince ? longDay(view.lang, statusSince) : undefined
  return fecha ? notice('done', view.t(words.done), view.t(words.doneOn, { fecha })) : nothing
}

/** The way from the last payment to the deed, as a list of tasks that says how each stands. */
export const payoffPage = (view: View, props: PayoffProps): Html =>
  page(view, {
    title: view.t(words.title),
    section: view.t(words.section),
    entry: '/mi-credito/saldos-y-movimientos',
    main: html`<div class="wrap stack">
<h1>${view.t(words.title)}</h1>
${lookOnlyNotice(view)}
${picker(view, props)}
${top(view, props.loan)}
<section class="stack-s" aria-labelledby="pasos">
<h2 id="pasos">${view.t(words.steps)}</h2>
<ol class="rows">
${stepNames.map((step) => task(view, props, step))}</ol>
</section>
</div>`,
  })

const loan = {
  loanId: 1n,
  ordinal: 1,
  kind: 'traditional',
  status: 'paid-off',
  statusSince: day('2026-06-30'),
  grantedOn: day('2006-03-14'),
} as Loan
const nothingLate: LateDeductions = { count: 0, total: zeroMxn, last: null }
const late: LateDeductions = { count: 2, total: mxn('5200.00') as Mxn, last: day('2026-08-31') }

function sample(one: Loan, known: Partial<Known>, rest: Partial<PayoffProps> = {}): PayoffProps {
  const all: Known = {
    late: nothingLate,
    noticed: 'made',
    refund: undefined,
    letter: undefined,
    ...known,
  }
  return {
    loans: [one],
    loan: one,
    steps: stepsOf(one, all),
    late: all.late,
    suspension: all.noticed === 'made' ? 'AVS-2026-00000042-K' : undefined,
    refund: all.refund && 'TRA-2026-00000042-K',
    letter: all.letter && 'TRA-2026-00000043-H',
    ...rest,
  }
}

export const gallery: Gallery = {
  [payoffPath]: {
    'recién terminado': (view) => payoffPage(inside(view), sample(loan, {})),
    'le siguen descontando': (view) =>
      payoffPage(inside(view), sample(loan, { late, refund: 'in-review', letter: 'sent' })),
    'todo listo': (view) =>
      payoffPage(inside(view), sample(loan, { late, refund: 'done', letter: 'done' })),
    'sin hipoteca': (view) =>
      payoffPage(
        inside(view),
        sample({ ...loan, kind: 'improvement' }, { late, refund: 'needs-information' }),
      ),
    'el aviso aún no': (view) => payoffPage(inside(view), sample(loan, { noticed: 'not-yet' })),
    'terminó hace años': (view) =>
      payoffPage(inside(view), sample(loan, { noticed: 'on-request' })),
    'todavía debe, dos créditos': (view) => {
      const owing: Loan = { ...loan, ordinal: 2, status: 'active', statusSince: null }
      return payoffPage(
        inside(view),
        sample(owing, { noticed: 'not-yet' }, { loans: [loan, owing] }),
      )
    },
    'cantidades tapadas': (view) =>
      payoffPage(inside(view, true), sample(loan, { late, refund: 'sent' })),
  },
}
