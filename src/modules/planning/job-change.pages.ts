import type { Said } from '../../foundation/words.ts'
import { dayMonth, longDay, monthName } from '../../platform/pages/dates.ts'
import { askForm, errorSummary, form, radioField, textField } from '../../platform/pages/fields.ts'
import { hidesFigures, lookOnlyNotice, pesosText } from '../../platform/pages/figures.ts'
import { type Html, html, nothing, type Piece } from '../../platform/pages/html.ts'
import { page } from '../../platform/pages/layout.ts'
import { button, notice } from '../../platform/pages/parts.ts'
import type { View } from '../../platform/pages/view.ts'
import type { Loan } from '../loans/loans.ts'
import {
  type CannotExplain,
  type Fields,
  type FundWay,
  type JobExplained,
  type JobField,
  jobFields,
  type PauseWay,
} from './job-change.ts'
import {
  cannotExplainWords,
  cannotPauseWords,
  cannotProtectWords,
  jobWords as words,
} from './job-change.words.ts'

export const jobChangePath = '/mi-credito/cambie-de-trabajo'
export type JobChangeProps = {
  readonly loan: Loan | undefined
  readonly typed: Fields
  readonly problems: Readonly<Partial<Record<JobField, CannotExplain>>>
  readonly explained: JobExplained | null
  readonly told: boolean
}

const problemsIn = (view: View, { problems }: JobChangeProps): Record<string, string> =>
  Object.fromEntries(
    Object.entries(problems).map(([name, code]) => [name, view.t(cannotExplainWords[code])]),
  )

function questions(view: View, props: JobChangeProps & { readonly loan: Loan }): Html {
  const { typed, loan } = props
  const problems = problemsIn(view, props)
  const monto = pesosText(view, loan.monthlyPayment)
  return askForm(
    view,
    jobChangePath,
    html`${radioField(
      view,
      {
        name: 'paso',
        legend: view.t(words.what),
        value: typed.paso,
        choices: [
          { value: 'perdi', label: view.t(words.lost) },
          { value: 'cambie', label: view.t(words.changed) },
        ],
      },
      problems,
    )}
${textField(view, { name: 'dia', label: view.t(words.day), hint: view.t(words.dayHint), value: typed.dia, type: 'date', autocomplete: 'off', width: 'w-18' }, problems)}
${radioField(
  view,
  {
    name: 'puede',
    legend: view.t(words.canPay, { monto }),
    value: typed.puede,
    choices: [
      { value: 'si', label: view.t(words.yes) },
      { value: 'no', label: view.t(words.no) },
    ],
  },
  problems,
)}
${button(view.t(words.see))}`,
  )
}

function happens(view: View, one: JobExplained): Html {
  const mes = monthName(view.lang, one.payFrom.month)
  const first = one.answers.what === 'lost' ? words.happensText : words.newEmployer
  return html`<section class="box stack-s" aria-labelledby="pasa">
<h2 id="pasa">${view.t(words.happens)}</h2>
<p class="verdict">${view.t(first, { mes })}</p>
<ul class="bullets">
<li>${view.t(words.until, { fecha: longDay(view.lang, one.answers.endedOn) })}</li>
${one.passed ? html`<li>${view.t(words.passed, { mes })}</li>\n` : nothing}<li>${view.t(words.pay, { monto: pesosText(view, one.amount), fecha: dayMonth(view.lang, one.payBy) })}</li>
${one.losesContribution ? html`<li>${view.t(words.loses)}</li>\n` : nothing}<li>${view.t(words.seen)}</li>
</ul>
</section>`
}

/** Where what is open is asked for: the forms of Mis trámites. */
const requests = {
  pause: '/mis-tramites/nuevo/prorroga',
  fund: '/mis-tramites/nuevo/fondo-de-proteccion-de-pagos',
  jobs: '/mis-tramites/nuevo/aclarar-mis-trabajos',
} as const
const askFor = (view: View, path: string, said: Said): Html =>
  html`<p><a href="${view.to(path)}">${view.t(said)}</a></p>`

function pauseBlock(view: View, pause: PauseWay): Piece {
  if (!pause.open) return html`<p>${view.t(cannotPauseWords[pause.why])}</p>`
  const { monthsLeft, from, until, unpaidMost } = pause
  return html`<p>${view.t(words.pauseOpen, { n: unpaidMost })} ${view.t(words.pauseFree)}</p>
<p>${view.t(words.pauseDates, { desde: longDay(view.lang, from), hasta: longDay(view.lang, until) })}</p>
<p>${monthsLeft === null ? view.t(words.pauseUnknown) : view.t(words.pauseLeft, { n: monthsLeft })}</p>
${askFor(view, requests.pause, words.askPause)}`
}

function fundBlock(view: View, fund: FundWay): Piece {
  if (!fund.open)
    return html`<p>${view.t(cannotProtectWords[fund.why], { n: fund.monthsAsked })}</p>`
  const { member, fund: rest, from, months, usesLeft, monthsWorked, monthsAsked } = fund
  const asks =
    monthsWorked === null
      ? view.t(words.fundAsks, { n: monthsAsked })
      : view.t(words.fundWorked, { n: monthsAsked, tuyos: monthsWorked })
  return html`<p>${view.t(words.fundOpen, { tuyo: pesosText(view, member), fondo: pesosText(view, rest) })}</p>
<p>${view.t(words.fundDates, { fecha: longDay(view.lang, from) })} ${asks}</p>
<p>${view.t(words.fundMonths, { n: months })} ${usesLeft === null ? nothing : view.t(words.fundUses, { n: usesLeft })}</p>
<p>${view.t(words.fundHow)}</p>
${askFor(view, requests.fund, words.askFund)}`
}

const options = (
  view: View,
  one: JobExplained,
): Html => html`<section class="stack" aria-labelledby="opciones">
<h2 id="opciones">${view.t(one.answers.canPay ? words.optionsToo : words.options)}</h2>
<div class="stack-s">
<h3>${view.t(words.pause)}</h3>
${pauseBlock(view, one.pause)}
</div>
<div class="stack-s">
<h3>${view.t(words.fund)}</h3>
${fundBlock(view, one.fund)}
</div>
<div class="stack-s">
<h3>${view.t(words.ownWay)}</h3>
<p>${view.t(words.ownWayText)}</p>
<p><a href="${view.to('/mi-credito/saldos-y-movimientos/opciones-de-pago')}">${view.t(words.toPay)}</a></p>
</div>
</section>`

function telling(view: View, { typed, told }: JobChangeProps): Html {
  if (told)
    return html`${notice('done', view.t(words.told), view.t(words.toldText))}
<p>${view.t(words.jobsText)}</p>
${askFor(view, requests.jobs, words.askJobs)}`
  const kept = jobFields.map(
    (name) => html`<input type="hidden" name="${name}" value="${typed[name] ?? ''}">\n`,
  )
  return html`<section class="stack-s" aria-labelledby="avisar">
<h2 id="avisar">${view.t(words.tell)}</h2>
<p>${view.t(words.tellText)}</p>
${form(view, jobChangePath, html`${kept}${button(view.t(words.tellButton))}`)}
<p class="muted small">${view.t(words.keep)}</p>
</section>`
}

function body(view: View, props: JobChangeProps): Html {
  const { loan, explained } = props
  if (!loan)
    return html`${notice('info', view.t(words.noLoan), view.t(words.noLoanText))}
<p><a href="${view.to('/mi-ahorro')}">${view.t(words.toSavings)}</a></p>`
  if (loan.status === 'in-court')
    return notice('care', view.t(words.court), view.t(words.courtText))
  if (hidesFigures(view)) return lookOnlyNotice(view)
  const asked = html`<section class="stack" aria-label="${view.t(words.title)}">
${questions(view, { ...props, loan })}
</section>`
  if (!explained) return asked
  return html`${props.told ? telling(view, props) : nothing}
${happens(view, explained)}
${options(view, explained)}
${props.told ? nothing : telling(view, props)}
${asked}`
}

/** Three questions, and then what happens, by when, and the ways out. */
export function jobChangePage(view: View, props: JobChangeProps): Html {
  const title = view.t(words.title)
  const problems = problemsIn(view, props)
  return page(view, {
    title,
    section: view.t(words.section),
    entry: '/mi-credito/saldos-y-movimientos',
    error: Object.keys(problems).length > 0,
    main: html`<div class="wrap stack-l">
<div class="stack">
${errorSummary(view, problems)}
<h1>${title}</h1>
${props.explained ? nothing : html`<p>${view.t(words.lead)}</p>`}
</div>
${body(view, props)}
</div>`,
  })
}
