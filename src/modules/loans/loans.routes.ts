import { plainAmount } from '../../foundation/money.ts'
import { dayOf, type Instant } from '../../foundation/time.ts'
import { csv, csvType } from '../../platform/csv.ts'
import type { Html } from '../../platform/pages/html.ts'
import type { View } from '../../platform/pages/view.ts'
import {
  type Answer,
  download,
  type Form,
  go,
  type MemberVisit,
  memberGet,
  missing,
  type Route,
  refuse,
  show,
} from '../../platform/web.ts'
import { dataPage } from './details.pages.ts'
import { type Chosen, home, tabPath } from './frame.pages.ts'
import { loansPage, noLoanPage } from './loans.pages.ts'
import { chosenFrom, type Loan, vsmText } from './loans.ts'
import type { LoansUseCases } from './loans.usecases.ts'
import { movementsPage } from './movements.pages.ts'
import {
  type LoanMovement,
  type Month,
  monthOf,
  readKey,
  readMonth,
  type Span,
  spanOf,
} from './movements.ts'
import { csvWords, movementsWords, nameOf } from './movements.words.ts'

const thisMonth = (now: Instant): Month => monthOf(dayOf(now))
/** The fund began in May 1972: no loan is older. */
const limitsAt = (now: Instant) => ({ first: { year: 1972, month: 5 }, last: thisMonth(now) })
const wanted = (query: Form) => ({ from: readMonth(query.desde), to: readMonth(query.hasta) })
const placeOf = (query: Form): number | null | undefined =>
  query.credito === undefined ? null : /^[1-9]$/.test(query.credito) ? +query.credito : undefined

/** A tab of the loan that the address names: theirs, or the same 404 as for nobody's. */
const tab =
  (loans: LoansUseCases, draw: (v: MemberVisit, chosen: Chosen) => Html) =>
  async (v: MemberVisit): Promise<Answer> => {
    const all = await loans.ofMember(v.member.memberId)
    if (all.length === 0) return go('/mi-credito')
    const loan = chosenFrom(all, v.query.credito)
    return loan ? show(draw(v, { loans: all, loan })) : missing
  }

/** The last months of a loan that is over, when none were asked for. */
function spanOfEnded({ status, statusSince }: Loan, v: MemberVisit): Span | undefined {
  const { from, to } = wanted(v.query)
  if (status !== 'paid-off' || !statusSince || from || to) return undefined
  const span = spanOf({ from: undefined, to: monthOf(statusSince) }, limitsAt(v.now))
  return span === 'from-after-to' ? undefined : span
}

async function movements(loans: LoansUseCases, v: MemberVisit): Promise<Answer> {
  const place = placeOf(v.query)
  if (place === undefined) return missing
  const asked = spanOf(wanted(v.query), limitsAt(v.now))
  const refused = asked === 'from-after-to'
  const usual = spanOf({ from: undefined, to: undefined }, limitsAt(v.now)) as Span
  let span = refused ? usual : asked
  const about = { memberId: v.member.memberId, place, after: readKey(v.query.despues) }
  let found = await loans.movements({ ...about, span })
  if (found.loans.length === 0) return go('/mi-credito')
  const loan = chosenFrom(found.loans, v.query.credito)
  if (!loan) return missing
  const ended = spanOfEnded(loan, v)
  if (ended) {
    span = ended
    found = await loans.movements({ ...about, span })
  }
  const html = movementsPage(v.view, {
    ...found,
    loan,
    span,
    thisMonth: thisMonth(v.now),
    unfolded: v.query.detalle === '1',
    problems: refused ? { desde: v.view.t(movementsWords.fromAfterTo) } : {},
  })
  return refused ? refuse(html) : show(html)
}

const heading = (view: View): readonly string[] =>
  Object.values(csvWords).map((said) => view.t(said))
const lineOf = (view: View, one: LoanMovement): readonly string[] => [
  one.effectiveOn.toString(),
  view.t(nameOf(one)),
  plainAmount(one.amount),
  plainAmount(one.parts.principal),
  plainAmount(one.parts.interest),
  plainAmount(one.parts.lateInterest),
  plainAmount(one.parts.insurance),
  plainAmount(one.parts.other),
  one.balanceAfter === null ? '' : plainAmount(one.balanceAfter),
  one.balanceAfterVsm === null ? '' : vsmText(one.balanceAfterVsm).replace(/[, VSM]/g, ''),
]
async function* linesOf(view: View, batches: AsyncIterable<readonly LoanMovement[]>) {
  for await (const batch of batches) yield batch.map((one) => lineOf(view, one))
}

async function movementsFile(loans: LoansUseCases, v: MemberVisit): Promise<Answer> {
  const { memberId } = v.member
  const loan = chosenFrom(await loans.ofMember(memberId), v.query.credito)
  if (!loan) return missing
  if (v.member.lookOnly) return go(tabPath({ loans: [], loan }, 'movimientos'))
  const { from, to } = wanted(v.query)
  const span = from || to ? spanOf({ from, to }, limitsAt(v.now)) : undefined
  if (span === 'from-after-to') return missing
  const batches = loans.everyMovement({ memberId, loan, span })
  const name = `${v.view.t(movementsWords.file)}-${loan.ordinal}.csv`
  return download(name, csvType, csv(heading(v.view), linesOf(v.view, batches)))
}

export const loansRoutes = (loans: LoansUseCases): readonly Route[] => [
  memberGet('/mi-credito', async (v) => {
    const all = await loans.ofMember(v.member.memberId)
    if (all.length === 0) return show(noLoanPage(v.view))
    return all.length === 1 ? go(home) : show(loansPage(v.view, all))
  }),
  memberGet(home, async (v) => {
    const all = await loans.ofMember(v.member.memberId)
    if (all.length === 0) return show(noLoanPage(v.view))
    const loan = chosenFrom(all, v.query.credito)
    return loan ? go(tabPath({ loans: all, loan }, 'mensualidades')) : missing
  }),
  memberGet(
    `${home}/datos`,
    tab(loans, (v, chosen) => dataPage(v.view, { ...chosen, today: dayOf(v.now) })),
  ),
  memberGet(`${home}/movimientos`, (v) => movements(loans, v)),
  memberGet(`${home}/movimientos.csv`, (v) => movementsFile(loans, v)),
]
