import { bimester } from '../../foundation/bimester.ts'
import { mxn } from '../../foundation/money.ts'
import { type Day, day, dayOf } from '../../foundation/time.ts'
import { longDay, shortDay, twoMonths } from '../../platform/pages/dates.ts'
import { figure, figureText, hidesFigures, lookOnlyNotice } from '../../platform/pages/figures.ts'
import { type Gallery, inside } from '../../platform/pages/gallery.ts'
import { type Html, html, nothing } from '../../platform/pages/html.ts'
import { page } from '../../platform/pages/layout.ts'
import type { View } from '../../platform/pages/view.ts'
import { firstYear } from '../savings/savings.ts'
import {
  type BimesterLine,
  type BimesterState,
  type Deposit,
  daysToBeSeen,
  type EmployerYear,
  employersOf,
} from './contributions.ts'
import { stateWords, contributionsWords as words } from './contributions.words.ts'

export type DepositsProps = {
  readonly year: number
  readonly employers: readonly EmployerYear[]
  readonly knownUntil: Day | null
}

const looks: Readonly<Record<BimesterState, string>> = {
  arrived: 'state state-ok',
  late: 'state state-wait',
  'in-clarification': 'state state-wait',
  expected: 'state',
  missing: 'state state-bad',
  unknown: 'state',
}

function reported(view: View, { amount: _, ...one }: Deposit): Html {
  const wage = figureText(view, one.dailyWage)
  return html`<br><span class="muted small">${view.t(words.reported, { dias: one.days, salario: wage })}${one.lowersLoan ? html` ${view.t(words.lowersLoan)}` : nothing}</span>`
}

const row = (view: View, line: BimesterLine): Html =>
  html`<tr><th scope="row">${twoMonths(view.lang, line.bimester)}${line.deposits.map((one) => reported(view, one))}</th>
<td><span class="${looks[line.state]}">${view.t(stateWords[line.state])}</span></td>
<td>${shortDay(view.lang, line.dueOn)}</td>
<td>${line.deposits.length > 0 ? line.deposits.map((one, i) => html`${i > 0 ? html`<br>` : nothing}${shortDay(view.lang, one.receivedOn)}`) : view.t(words.notYet)}</td>
<td class="num">${figure(view, line.amount)}</td></tr>
`

const employerTable = (view: View, one: EmployerYear, n: number): Html => html`<div class="stack-s">
<h2 id="patron-${n}">${one.employer}</h2>
<div class="scroll" role="region" aria-labelledby="patron-${n}" tabindex="0">
<table class="table">
<thead><tr><th scope="col">${view.t(words.months)}</th><th scope="col">${view.t(words.state)}</th><th scope="col">${view.t(words.dueBy)}</th><th scope="col">${view.t(words.arrivedOn)}</th><th scope="col" class="num">${view.t(words.amount)}</th></tr></thead>
<tbody>
${one.lines.map((line) => row(view, line))}</tbody>
</table>
</div>
</div>
`

const explained: readonly {
  readonly state: BimesterState
  readonly title: 'missingTitle' | 'clarificationTitle' | 'unknownTitle'
  readonly text: 'missingText' | 'clarificationText' | 'unknownText'
}[] = [
  { state: 'missing', title: 'missingTitle', text: 'missingText' },
  { state: 'in-clarification', title: 'clarificationTitle', text: 'clarificationText' },
  { state: 'unknown', title: 'unknownTitle', text: 'unknownText' },
]

/** What is said beside the table: only about states that stand in it. */
const explanations = (view: View, { employers }: DepositsProps): Html =>
  html`${explained
    .filter(({ state }) => employers.some((one) => one.lines.some((line) => line.state === state)))
    .map(
      ({ title, text }) =>
        html`<div class="stack-s">\n<h2>${view.t(words[title])}</h2>\n<p>${view.t(words[text], { dias: daysToBeSeen })}</p>\n</div>\n`,
    )}`

const files = (view: View, year: number): Html =>
  hidesFigures(view)
    ? html`<p>${view.t(words.csvHidden)}</p>`
    : html`<ul class="rows">
<li><a href="${view.to(`/mi-ahorro/depositos-de-mi-patron.csv?anio=${year}`)}"><span>${view.t(words.csv, { anio: `${year}` })}</span><span class="small">CSV</span></a></li>
</ul>
<p class="muted small">${view.t(words.print)}</p>`

/** A year of deposits, employer by employer. */
export function depositsPage(view: View, props: DepositsProps): Html {
  const { year, employers, knownUntil } = props
  const title = view.t(words.title)
  const anio = `${year}`
  return page(view, {
    title,
    section: view.t(words.section),
    main: html`<div class="wrap stack">
<h1>${title}</h1>
${lookOnlyNotice(view)}
<p>${view.t(words.intro)} ${view.t(words.introNote)}</p>
<p><strong>${view.t(words.ofYear, { anio })}</strong>${knownUntil ? html` · <span class="muted">${view.t(words.asOf, { fecha: longDay(view.lang, knownUntil) })}</span>` : nothing}</p>
${
  employers.length === 0
    ? html`<p>${view.t(words.empty, { anio })}</p>`
    : html`${employers.map((one, i) => employerTable(view, one, i + 1))}`
}
${year > firstYear ? html`<p><a href="${view.to(`/mi-ahorro/depositos-de-mi-patron?anio=${year - 1}`)}">${view.t(words.earlierYear, { anio: `${year - 1}` })}</a></p>` : nothing}
${explanations(view, props)}
${files(view, year)}
</div>`,
  })
}

const deposit = (n: number, over: Partial<Deposit> = {}): Deposit => ({
  bimester: bimester(2026, n),
  employerId: '7',
  employer: 'Muebles del Bajío, S.A. de C.V.',
  sequence: 1,
  amount: mxn('1706.30'),
  days: 61,
  dailyWage: mxn('559.44'),
  paidOn: day(`2026-0${2 * n + 1}-17`),
  receivedOn: day(`2026-0${2 * n + 1}-20`),
  state: 'posted',
  lowersLoan: false,
  ...over,
})
const job = {
  employerId: '7',
  employer: 'Muebles del Bajío, S.A. de C.V.',
  startedOn: day('2021-04-12'),
  endedOn: null,
}
const known = {
  deposits: [
    deposit(1),
    deposit(2, { state: 'in-clarification' }),
    deposit(3, { paidOn: day('2026-08-02'), receivedOn: day('2026-08-05') }),
  ],
  jobs: [job],
  knownUntil: day('2026-11-20'),
}
const props = (view: View, given = known): DepositsProps => ({
  year: 2026,
  employers: employersOf(2026, given, dayOf(view.now)),
  knownUntil: given.knownUntil,
})
const two = {
  ...known,
  deposits: [
    ...known.deposits,
    deposit(3, { employerId: '9', employer: 'Taller Ortiz', lowersLoan: true, days: 1 }),
    deposit(3, { employerId: '9', employer: 'Taller Ortiz', sequence: 2, amount: mxn('10.00') }),
  ],
}

export const gallery: Gallery = {
  '/mi-ahorro/depositos-de-mi-patron': {
    'cada estado': (view) => depositsPage(inside(view), props(view)),
    'dos patrones': (view) => depositsPage(inside(view), props(view, two)),
    'un año sin nada': (view) =>
      depositsPage(inside(view), { year: 2024, employers: [], knownUntil: null }),
    'solo mirar': (view) => depositsPage(inside(view, true), props(view)),
  },
}
