// What the projection shows: the range, how it is drawn, and everything it assumes.
import { type Mxn, pesos } from '../../foundation/money.ts'
import type { Said } from '../../foundation/words.ts'
import { lineChart } from '../../platform/pages/charts.ts'
import { monthName, monthYear } from '../../platform/pages/dates.ts'
import { pesosText } from '../../platform/pages/figures.ts'
import { type Html, html, nothing, type Piece } from '../../platform/pages/html.ts'
import { more } from '../../platform/pages/parts.ts'
import type { View } from '../../platform/pages/view.ts'
import { type Assumed, type Path, paces, percentText } from './projection.ts'
import { paceWords, shortPaceWords, retirementWords as words } from './retirement.words.ts'
import type { RetirementProps } from './retirement-view.ts'

const amountAt = ({ points }: Path, month: number): Mxn =>
  points[Math.min(month, points.length - 1)]!.amount

export function estimate(view: View, props: RetirementProps): Html {
  const { asked, paths, saver, today } = props
  const retired = saver.monthsToGo === 0
  const title = retired
    ? view.t(words.haveNow)
    : view.t(words.couldHave, { edad: asked?.age ?? props.youngest })
  const [slow, , fast] = paths.map((one) => amountAt(one, saver.monthsToGo))
  return html`<section class="stack-s" aria-labelledby="estimado">
<h2 id="estimado">${title}</h2>
${
  retired
    ? html`<p><strong>${view.t(words.todayYouHave, { monto: pesosText(view, today) })}</strong></p>
<p>${view.t(words.haveNowText)}</p>`
    : html`<p><strong>${view.t(words.range, { a: pesosText(view, slow!), b: pesosText(view, fast!) })}</strong></p>`
}
${props.savingsKnown ? nothing : html`<p>${view.t(words.noSavings)}</p>`}
${loanNote(view, props)}
<p>${view.t(words.only)}</p>
</section>`
}

function loanNote(view: View, { saver, from }: RetirementProps): Piece {
  const { slow, fast } = saver.loanMonths
  if (slow === 0) return nothing
  const at = (months: number) => {
    const day = from.add({ months })
    return `${monthName(view.lang, day.month)} ${view.lang === 'es' ? 'de ' : ''}${day.year}`
  }
  const when =
    slow >= saver.monthsToGo
      ? view.t(words.loanLong)
      : slow === fast
        ? view.t(words.loanEnds, { a: at(slow) })
        : view.t(words.loanRange, { a: at(fast), b: at(slow) })
  return html`<p>${view.t(words.loan)} ${when}</p>`
}

/** The months of the table: every so many years, the retirement and the last. */
function monthsInTable(last: number, retirement: number): readonly number[] {
  const every = last <= 144 ? 12 : last <= 300 ? 24 : 60
  const regular = Array.from({ length: Math.trunc(last / every) + 1 }, (_, i) => i * every)
  return [...new Set([...regular, retirement, last])].sort((a, b) => a - b)
}

export function drawing(view: View, props: RetirementProps): Piece {
  const { paths, saver, asked, from } = props
  const last = paths[0]!.points.length - 1
  if (last === 0) return nothing
  const edad = asked?.age ?? props.youngest
  const [slow, , fast] = paths.map((one) => pesosText(view, amountAt(one, saver.monthsToGo)))
  const spends = last > saver.monthsToGo
  const name = (month: number) => {
    const day = from.add({ months: month })
    const text = monthYear(view.lang, day.year, day.month)
    if (month === 0) return view.t(words.today)
    return month === saver.monthsToGo ? view.t(words.atRetirement, { cuando: text }) : text
  }
  const desc = view.t(words.chartDesc, { edad, a: slow!, b: fast! })
  return html`<section class="stack-s" aria-labelledby="camino">
<h2 id="camino">${view.t(words.chart)}</h2>
${lineChart(
  view,
  {
    id: 'ahorro',
    title: view.t(words.chart),
    desc: spends ? `${desc} ${view.t(words.chartSpent)}` : desc,
    about: 'saves',
    lines: paths.map((one) => ({ name: view.t(paceWords[one.pace]), points: one.points })),
    band: [0, 2],
    lettersAt: saver.monthsToGo,
    from: { year: from.year, month: from.month },
  },
  {
    id: 'ahorro-tabla',
    caption: view.t(words.tableCaption),
    head: [view.t(words.year), ...paces.map((pace) => view.t(paceWords[pace]))],
    rows: monthsInTable(last, saver.monthsToGo).map((month) => ({
      name: name(month),
      cells: paths.map((one) => pesos(amountAt(one, month))),
    })),
  },
)}
</section>`
}

const mark = (view: View, one: Assumed): Piece =>
  one.mark === 'assumed'
    ? html` <span class="state state-wait">${view.t(words.assumed)}</span>`
    : nothing

const depositLines = (view: View, { dailyWage }: RetirementProps['saver'], p: string): Html =>
  dailyWage === null
    ? html`<li>${view.t(words.noDeposits)}</li>\n`
    : html`<li>${view.t(words.wage, { monto: pesosText(view, dailyWage) })}</li>
<li>${view.t(words.share, { p })}</li>\n`

export function assumptions(view: View, { assumed, saver }: RetirementProps): Html {
  const row = (said: Said, name: 'yield' | 'wageGrowth' | 'worked') =>
    html`<tr><th scope="row">${view.t(said)}${mark(view, assumed.slow[name])}</th>${paces.map((pace) => html`<td class="num">${percentText(assumed[pace][name].ppm)}</td>`)}</tr>\n`
  const all = paces.flatMap((pace) => Object.values(assumed[pace])) as readonly Assumed[]
  const sources = [...new Set([...all, assumed.contributionShare].map((one) => one.source))]
  const share = percentText(assumed.contributionShare.ppm)
  return html`<section class="stack-s" aria-labelledby="supuestos">
<h2 id="supuestos">${view.t(words.assumptions)}</h2>
<p>${view.t(words.assumptionsText)}</p>
<div class="scroll" role="region" aria-labelledby="supuestos-tabla" tabindex="0">
<table class="table">
<caption id="supuestos-tabla">${view.t(words.assumptionsTable)}</caption>
<thead><tr><th scope="col">${view.t(words.what)}</th>${paces.map((pace) => html`<th scope="col" class="num">${view.t(shortPaceWords[pace])}</th>`)}</tr></thead>
<tbody>
${row(words.yield, 'yield')}${row(words.wageGrowth, 'wageGrowth')}${row(words.worked, 'worked')}</tbody>
</table>
</div>
<ul class="bullets">
${saver.monthsToGo > 0 ? depositLines(view, saver, share) : nothing}<li>${view.t(words.after, { n: assumed.yearsAfter })}</li>
${saver.idle > 0n ? html`<li>${view.t(words.oldPart)}</li>\n` : nothing}</ul>
${more(view.t(words.sources), html`<ul class="bullets">${sources.map((one) => html`<li>${one}.</li>`)}</ul>`)}
</section>`
}
