import { plainAmount } from '../../foundation/money.ts'
import { dayOf } from '../../foundation/time.ts'
import { csv, csvType } from '../../platform/csv.ts'
import { twoMonths } from '../../platform/pages/dates.ts'
import type { View } from '../../platform/pages/view.ts'
import { download, go, memberGet, missing, type Route, show } from '../../platform/web.ts'
import type { ParametersUseCases } from '../parameters/parameters.usecases.ts'
import { readYear } from '../savings/savings.ts'
import { depositsPage } from './contributions.pages.ts'
import { type EmployerYear, employersOf } from './contributions.ts'
import type { ContributionsUseCases } from './contributions.usecases.ts'
import { contributionsWords, csvWords, stateWords } from './contributions.words.ts'

const heading = (view: View): readonly string[] =>
  Object.values(csvWords).map((said) => view.t(said))

/** One line for each payment, and one for each bimester without any. */
const linesOf = (view: View, { employer, lines }: EmployerYear): readonly (readonly string[])[] =>
  lines.flatMap((line) => {
    const months = twoMonths(view.lang, line.bimester, true)
    const first = [employer, months, line.dueOn.toString(), view.t(stateWords[line.state])]
    const expected = line.expected === null ? '' : plainAmount(line.expected)
    if (line.deposits.length === 0) return [[...first, '', '', '', '', '', expected]]
    return line.deposits.map((one, i) => [
      ...first,
      one.paidOn.toString(),
      one.receivedOn.toString(),
      `${one.days}`,
      plainAmount(one.dailyWage),
      plainAmount(one.amount),
      i === 0 ? expected : '',
    ])
  })

type Figures = Pick<ParametersUseCases, 'current'>

export const contributionsRoutes = (
  contributions: ContributionsUseCases,
  parameters: Figures,
): readonly Route[] => [
  memberGet('/mi-ahorro/depositos-de-mi-patron', async (v) => {
    const today = dayOf(v.now)
    const year = readYear(v.query.anio, today)
    if (year === undefined) return missing
    const known = await contributions.ofYear({ memberId: v.member.memberId, year })
    const employers = employersOf(year, known, today, await parameters.current())
    const { knownUntil, hasJob } = known
    return show(depositsPage(v.view, { year, employers, knownUntil, hasJob }))
  }),
  memberGet('/mi-ahorro/depositos-de-mi-patron.csv', async (v) => {
    const today = dayOf(v.now)
    const year = readYear(v.query.anio, today)
    if (year === undefined) return missing
    if (v.member.lookOnly) return go(`/mi-ahorro/depositos-de-mi-patron?anio=${year}`)
    const known = await contributions.ofYear({ memberId: v.member.memberId, year })
    const figures = await parameters.current()
    const lines = employersOf(year, known, today, figures).flatMap((one) => linesOf(v.view, one))
    const name = `${v.view.t(contributionsWords.file)}-${year}.csv`
    return download(name, csvType, csv(heading(v.view), oneBatch(lines)))
  }),
]

async function* oneBatch<T>(batch: T): AsyncGenerator<T> {
  yield batch
}
