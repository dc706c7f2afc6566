import { zeroMxn } from '../../foundation/money.ts'
import type { Day } from '../../foundation/time.ts'
import { longDay, shortDay, twoMonths } from '../../platform/pages/dates.ts'
import { figure, figureText, hidesFigures, lookOnlyNotice } from '../../platform/pages/figures.ts'
import { type Html, html, nothing } from '../../platform/pages/html.ts'
import { page } from '../../platform/pages/layout.ts'
import type { View } from '../../platform/pages/view.ts'
import { firstYear } from '../savings/savings.ts'
import { claimHref } from './claims.pages.ts'
import {
  type BimesterLine,
  type BimesterState,
  type Deposit,
  daysToBeSeen,
  type EmployerYear,
  mayBeClaimed,
} from './contributions.ts'
import { stateWords, contributionsWords as words } from './contributions.words.ts'

export type DepositsProps = {
  readonly year: number
  readonly employers: readonly EmployerYear[]
  readonly knownUntil: Day | null
  /** Whether some work goes on today, as far as the registry knows. */
  readonly hasJob: boolean
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

/** What can be done about a line: tell us, or follow what was told. */
function wayOn(view: View, { employerId, employer }: EmployerYear, line: BimesterLine): Html {
  if (line.claim)
    return html`<br><a class="small" href="${view.to(`/mis-tramites/${line.claim}`)}">${view.t(words.claimed)}<span class="vh">: ${line.claim}</span></a>`
  if (!mayBeClaimed(line)) return nothing
  const about = `${twoMonths(view.lang, line.bimester, true)}, ${employer}`
  return html`<br><a class="small" href="${claimHref(view, employerId, line.bimester)}">${view.t(words.report)}<span class="vh">: ${about}</span></a>`
}

const lacking = (view: View, { short }: BimesterLine): Html =>
  short === zeroMxn
    ? nothing
    : html`<br><span class="muted small">${view.t(words.short, { monto: figureText(view, short) })}</span>`

/** A cell that says its own column where the table is drawn as cards. */
const cell = (view: View, label: keyof typeof words, inside: Html | string, kind = ''): Html =>
  html`<td role="cell"${kind && html` class="${kind}"`} data-label="${view.t(words[label])}"><span>${inside}</span></td>\n`

const arrivals = (view: View, { deposits }: BimesterLine): Html | string =>
  deposits.length === 0
    ? view.t(words.notYet)
    : html`${deposits.map((one, i) => html`${i > 0 ? html`<br>` : nothing}${shortDay(view.lang, one.receivedOn)}`)}`

const row = (view: View, one: EmployerYear, line: BimesterLine): Html => {
  const state = html`<span class="${looks[line.state]}">${view.t(stateWords[line.state])}</span>${wayOn(view, one, line)}`
  const nothingYet = line.amount === null && line.state !== 'in-clarification'
  const amount = html`${nothingYet ? '–' : figure(view, line.amount)}${lacking(view, line)}`
  return html`<tr role="row"><th scope="row" role="rowheader">${twoMonths(view.lang, line.bimester)}${line.deposits.map((deposit) => reported(view, deposit))}</th>
${cell(view, 'state', state)}${cell(view, 'dueBy', shortDay(view.lang, line.dueOn))}${cell(view, 'arrivedOn', arrivals(view, line))}${cell(view, 'expected', figure(view, line.expected), 'num')}${cell(view, 'amount', amount, 'num')}</tr>
`
}

const columns = ['months', 'state', 'dueBy', 'arrivedOn', 'expected', 'amount'] as const
const figures: readonly string[] = ['expected', 'amount']

const heads = (view: View): Html =>
  html`<thead role="rowgroup"><tr role="row">${columns.map((name) => html`<th scope="col" role="columnheader"${figures.includes(name) ? html` class="num"` : nothing}>${view.t(words[name])}</th>`)}</tr></thead>`

const employerTable = (view: View, one: EmployerYear, n: number): Html => html`<div class="stack-s">
<h2 id="patron-${n}">${one.employer}</h2>
<table class="table cards" role="table" aria-labelledby="patron-${n}">
${heads(view)}
<tbody role="rowgroup">
${one.lines.map((line) => row(view, one, line))}</tbody>
</table>
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

const isShort = (employers: readonly EmployerYear[]): boolean =>
  employers.some((one) => one.lines.some((line) => line.short > zeroMxn))

/** What is said beside the table: only about states that stand in it. */
const explanations = (view: View, { employers, hasJob }: DepositsProps): Html =>
  html`${hasJob ? nothing : html`<div class="stack-s">\n<h2>${view.t(words.noJobTitle)}</h2>\n<p>${view.t(words.noJobText)}</p>\n</div>\n`}${explained
    .filter(({ state }) => employers.some((one) => one.lines.some((line) => line.state === state)))
    .map(
      ({ title, text }) =>
        html`<div class="stack-s">\n<h2>${view.t(words[title])}</h2>\n<p>${view.t(words[text], { dias: daysToBeSeen })}</p>\n</div>\n`,
    )}${isShort(employers) ? html`<div class="stack-s">\n<h2>${view.t(words.shortTitle)}</h2>\n<p>${view.t(words.shortText)}</p>\n</div>\n` : nothing}`

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
