import { type Mxn, pesos } from '../../foundation/money.ts'
import type { Said } from '../../foundation/words.ts'
import { lineChart } from '../../platform/pages/charts.ts'
import { longDay, monthName, monthYear } from '../../platform/pages/dates.ts'
import { askForm, errorSummary, textField } from '../../platform/pages/fields.ts'
import { hidesFigures, lookOnlyNotice, pesosText } from '../../platform/pages/figures.ts'
import { type Html, html, nothing, type Piece } from '../../platform/pages/html.ts'
import { page } from '../../platform/pages/layout.ts'
import { button, more, notice } from '../../platform/pages/parts.ts'
import type { View } from '../../platform/pages/view.ts'
import { type Loan, rateText } from '../loans/loans.ts'
import type {
  CannotSimulate,
  Extra,
  ExtraField,
  Fields,
  LoanPath,
  Simulation,
} from './extra-payment.ts'
import {
  cannotSimulateWords,
  cannotTryWords,
  pathWords,
  extraWords as words,
} from './extra-payment.words.ts'
import { onTop } from './standing.ts'

export const simulatorPath = '/mi-credito/simulador'
export type ExtraProps = {
  readonly loans: readonly Loan[]
  readonly loan: Loan | undefined
  readonly typed: Fields
  readonly problems: Readonly<Partial<Record<ExtraField, keyof typeof cannotTryWords>>>
  readonly extra: Extra | null
  readonly simulation: Simulation | CannotSimulate
  /** The month from which the schedule counts. */
  readonly from: Temporal.PlainDate
}
type Reckoned = ExtraProps & { readonly simulation: Simulation; readonly loan: Loan }

const monthText = (view: View, { year, month }: Temporal.PlainDate): string =>
  `${monthName(view.lang, month)}${view.lang === 'es' ? ' de' : ''} ${year}`

const problemsIn = (view: View, { problems }: ExtraProps): Record<string, string> =>
  Object.fromEntries(
    Object.entries(problems).map(([name, code]) => [name, view.t(cannotTryWords[code])]),
  )

function effectText(view: View, { extra, simulation }: Reckoned): string {
  const { monthly, once } = extra!
  const faster = simulation.paths.find((one) => one.name === 'with-extra')
  if (!faster?.endsOn) return view.t(words.effectNever)
  if (!simulation.saved) return view.t(words.effectEnds, { mes: monthText(view, faster.endsOn) })
  const { months } = simulation.saved
  const cuando = months === 0 ? view.t(words.sameMonth) : view.t(words.sooner, { n: months })
  const [monto, unico] = [pesosText(view, monthly), pesosText(view, once)]
  if (once === 0n) return view.t(words.effectMonthly, { monto, cuando })
  if (monthly === 0n) return view.t(words.effectOnce, { monto: unico, cuando })
  return view.t(words.effectBoth, { monto, unico, cuando })
}

function answer(view: View, props: Reckoned): Piece {
  const { extra, simulation } = props
  if (!extra) return nothing
  return html`<section class="box stack-s" aria-labelledby="respuesta">
<h2 id="respuesta">${view.t(words.answer)}</h2>
<p class="verdict">${effectText(view, props)}${simulation.saved ? html` ${view.t(words.saved, { monto: pesosText(view, simulation.saved.interest) })}` : nothing}</p>
<p class="muted small">${view.t(words.estimate)} ${view.t(words.keep)}</p>
</section>`
}

function questions(view: View, props: Reckoned): Html {
  const { typed, simulation, loans, loan } = props
  const problems = problemsIn(view, props)
  const field = (name: ExtraField, label: Said, hint: string) =>
    textField(
      view,
      {
        name,
        label: view.t(label),
        hint,
        value: typed[name],
        inputmode: 'decimal',
        autocomplete: 'off',
        width: 'w-13',
      },
      problems,
    )
  const pago = pesosText(view, simulation.level)
  return html`<section class="stack" aria-labelledby="preguntas">
<h2 id="preguntas">${view.t(words.ask)}</h2>
${askForm(
  view,
  simulatorPath,
  html`${loans.length > 1 ? html`<input type="hidden" name="credito" value="${loan.ordinal}">\n` : nothing}${field('mas', words.monthly, view.t(words.monthlyHint, { pago }))}
${more(view.t(words.once), field('unico', words.onceLabel, view.t(words.onceHint)), Boolean(typed.unico) || Boolean(problems.unico))}
${button(view.t(words.calculate))}`,
)}
</section>`
}

function comparison(view: View, { simulation }: Reckoned): Html {
  const { paths } = simulation
  const row = (said: Said, cell: (one: LoanPath) => Piece) =>
    html`<tr><th scope="row">${view.t(said)}</th>${paths.map((one) => html`<td class="num">${cell(one)}</td>`)}</tr>\n`
  const money = (amount: Mxn | undefined) => (amount === undefined ? '–' : pesos(amount))
  return html`<section class="stack-s" aria-labelledby="comparacion">
<h2 id="comparacion">${view.t(words.compare)}</h2>
<div class="scroll" role="region" aria-labelledby="comparacion-tabla" tabindex="0">
<table class="table">
<caption id="comparacion-tabla" class="vh">${view.t(words.comparison)}</caption>
<thead><tr><th scope="col">${view.t(words.what)}</th>${paths.map((one) => html`<th scope="col" class="num">${view.t(pathWords[one.name])}</th>`)}</tr></thead>
<tbody>
${row(words.ends, (one) => (one.endsOn ? monthYear(view.lang, one.endsOn.year, one.endsOn.month) : view.t(words.never)))}${row(words.monthsLeft, (one) => one.totals?.months ?? '–')}${row(words.interest, (one) => money(one.totals?.interest))}${row(words.ownMoney, (one) => money(one.totals?.ownMoney))}</tbody>
</table>
</div>
</section>`
}

const pointsOf = ({ owed }: Simulation, { rows }: LoanPath) => [
  { month: 0, amount: owed },
  ...(rows ?? []).map(({ month, balance }) => ({ month, amount: balance })),
]

function drawing(view: View, { simulation, from }: Reckoned): Piece {
  const drawn = simulation.paths.filter((one) => one.rows !== null)
  if (drawn.length === 0) return nothing
  const lines = drawn.map((one) => ({
    name: endText(view, one),
    points: pointsOf(simulation, one),
  }))
  const last = Math.max(...lines.map((one) => one.points.length - 1))
  const every = last <= 144 ? 12 : last <= 300 ? 24 : 60
  const months = [
    ...new Set([...Array.from({ length: Math.ceil(last / every) }, (_, i) => i * every), last]),
  ]
  const name = (month: number) => {
    const day = from.add({ months: month })
    return month === 0 ? view.t(words.today) : monthYear(view.lang, day.year, day.month)
  }
  return html`<section class="stack-s" aria-labelledby="camino">
<h2 id="camino">${view.t(words.chart)}</h2>
${lineChart(
  view,
  {
    id: 'deuda',
    title: view.t(words.chart),
    desc: simulation.paths.map((one) => endText(view, one)).join(' '),
    about: 'owes',
    lines,
    from: { year: from.year, month: from.month },
  },
  {
    id: 'deuda-tabla',
    caption: view.t(words.tableCaption),
    head: [view.t(words.year), ...drawn.map((one) => view.t(pathWords[one.name]))],
    rows: months.map((month) => ({
      name: name(month),
      cells: lines.map(({ points }) => pesos(points[Math.min(month, points.length - 1)]!.amount)),
    })),
  },
)}
</section>`
}

const endText = (view: View, one: LoanPath): string => {
  const que = view.t(pathWords[one.name])
  return one.endsOn
    ? view.t(words.chartEnds, { que, mes: monthText(view, one.endsOn) })
    : view.t(words.chartNever, { que })
}

function assumptions(view: View, { simulation, loan }: Reckoned): Html {
  const { bimonthly, standing } = simulation
  return html`<section class="stack-s" aria-labelledby="supuestos">
<h2 id="supuestos">${view.t(words.assumes)}</h2>
<ul class="bullets">
${standing === 'behind' ? html`<li>${view.t(words.behind)}</li>\n` : nothing}${standing === 'deferred' ? html`<li>${view.t(words.deferred)}</li>\n` : nothing}${loan.currency === 'vsm' ? html`<li>${view.t(words.inVsm)}</li>\n` : nothing}<li>${bimonthly > 0n ? view.t(words.assumeShare, { monto: pesosText(view, bimonthly) }) : view.t(onTop(loan) ? words.assumeNoShare : words.assumePart)}</li>
<li>${view.t(words.assumeRate, { tasa: rateText(loan.ratePpm) })}</li>
<li>${view.t(words.assumePaid)} ${view.t(words.assumeCharges)}</li>
</ul>
<p><a href="${view.to(`/mi-credito/saldos-y-movimientos/opciones-de-pago`)}">${view.t(words.toPay)}</a></p>
</section>`
}

const picker = (view: View, { loans, loan }: ExtraProps): Html =>
  loans.length < 2
    ? nothing
    : html`<nav class="pick" aria-label="${view.t(words.pick)}">
${loans.map((one) => html`<a href="${view.to(`${simulatorPath}?credito=${one.ordinal}`)}"${one === loan ? html` aria-current="true"` : nothing}>${view.t(one.ordinal === 1 ? words.first : words.second)}</a>\n`)}</nav>`

function reckoned(view: View, props: Reckoned): Html {
  const { simulation } = props
  return html`${answer(view, props)}
${questions(view, props)}
${comparison(view, props)}
${drawing(view, props)}
${assumptions(view, props)}
<p class="muted small">${view.t(words.owed, { monto: pesosText(view, simulation.owed), fecha: longDay(view.lang, simulation.asOf), pago: pesosText(view, simulation.level) })}</p>`
}

function body(view: View, props: ExtraProps): Html {
  const { simulation, loan } = props
  if (typeof simulation === 'string' || !loan) {
    const why = typeof simulation === 'string' ? simulation : 'no-loan'
    return html`${notice('info', view.t(words.title), view.t(cannotSimulateWords[why]))}
<p><a href="${view.to('/mi-credito')}">${view.t(words.toLoan)}</a></p>`
  }
  return hidesFigures(view) ? lookOnlyNotice(view) : reckoned(view, { ...props, simulation, loan })
}

/** One amount, and what it changes: a sentence, before and after, the drawing and its table. */
export function extraPaymentPage(view: View, props: ExtraProps): Html {
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
<p>${view.t(words.estimate)}</p>
${picker(view, props)}
</div>
${body(view, props)}
</div>`,
  })
}
