import { plainAmount } from '../../foundation/money.ts'
import { dayOf } from '../../foundation/time.ts'
import { csv, csvType } from '../../platform/csv.ts'
import { twoMonths } from '../../platform/pages/dates.ts'
import type { View } from '../../platform/pages/view.ts'
import { download, go, memberGet, missing, type Route, show } from '../../platform/web.ts'
import { movementsPage } from './movements.pages.ts'
import { savingsPage } from './savings.pages.ts'
import { countsAsSavings, readKey, readYear, type SavingsMovement } from './savings.ts'
import type { SavingsUseCases, WhyUseCases } from './savings.usecases.ts'
import { componentWords, csvWords, kindWords, savingsWords } from './savings.words.ts'
import { whyPage, whyPath } from './why.pages.ts'

const lineOf = (view: View, one: SavingsMovement): readonly string[] => [
  one.effectiveOn.toString(),
  twoMonths(view.lang, one.bimester, true),
  view.t(kindWords[one.kind]),
  one.component ? view.t(componentWords[one.component]) : '',
  one.employer ?? '',
  plainAmount(one.amount),
  view.t(countsAsSavings(one.kind) ? csvWords.yes : csvWords.no),
]
const heading = (view: View): readonly string[] =>
  [
    csvWords.date,
    csvWords.months,
    csvWords.what,
    csvWords.part,
    csvWords.employer,
    csvWords.amount,
    csvWords.counts,
  ].map((said) => view.t(said))

async function* linesOf(view: View, batches: AsyncIterable<readonly SavingsMovement[]>) {
  for await (const batch of batches) yield batch.map((one) => lineOf(view, one))
}

/** The movement that an address names; undefined when it names none. */
function keyIn(text: string | undefined) {
  const year = /^(\d{4})/.exec(text ?? '')?.[1]
  return year === undefined ? undefined : readKey(text, +year)
}

export const savingsRoutes = (savings: SavingsUseCases, { why }: WhyUseCases): readonly Route[] => [
  memberGet('/mi-ahorro', async (v) =>
    show(savingsPage(v.view, await savings.overview(v.member.memberId))),
  ),
  memberGet(whyPath, async (v) => {
    const asked = v.query.movimiento
    const key = keyIn(asked)
    if (asked !== undefined && !key) return missing
    const found = await why(v.member.memberId, key)
    return key && !found ? missing : show(whyPage(v.view, found, key === undefined))
  }),
  memberGet('/mi-ahorro/movimientos', async (v) => {
    const year = readYear(v.query.anio, dayOf(v.now))
    if (year === undefined) return missing
    const { memberId } = v.member
    const after = readKey(v.query.despues, year)
    const found = await savings.movementsOfYear({ memberId, year, after })
    return show(movementsPage(v.view, { year, ...found }))
  }),
  memberGet('/mi-ahorro/movimientos.csv', (v) => {
    const year = readYear(v.query.anio, dayOf(v.now))
    if (year === undefined) return missing
    if (v.member.lookOnly) return go(`/mi-ahorro/movimientos?anio=${year}`)
    const batches = savings.everyMovement({ memberId: v.member.memberId, year })
    const name = `${v.view.t(savingsWords.file)}-${year}.csv`
    return download(name, csvType, csv(heading(v.view), linesOf(v.view, batches)))
  }),
]
