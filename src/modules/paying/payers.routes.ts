import { largestOnLine } from '../../foundation/capture-line.ts'
import { mxn, pesos } from '../../foundation/money.ts'
import { dayOf, days24 } from '../../foundation/time.ts'
import {
  type Answer,
  type Cookie,
  type Form,
  get,
  go,
  type MemberVisit,
  memberGet,
  memberPost,
  missing,
  type Route,
  refuse,
  show,
  type Visit,
  withCookies,
} from '../../platform/web.ts'
import { chosenFrom, type Loan } from '../loans/loans.ts'
import { cannotChooseWords, type LoansUseCases } from '../loans/loans.usecases.ts'
import { readOtherAmount } from '../loans/pay-choices.ts'
import { payerVisitPage, visitPath } from './payer-visit.pages.ts'
import { type PayersProps, payersPage, payersPath } from './payers.pages.ts'
import type { ForPayer, PayersUseCases } from './payers.usecases.ts'
import { cannotLinkWords, cannotSendWords } from './payers.words.ts'
import { waysOf } from './ways.ts'

export type PayersRooms = {
  readonly payers: PayersUseCases
  readonly loans: Pick<LoansUseCases, 'ofMember'>
  readonly origin: string
}

const idForm = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
/** A token as we make them; anything else is no link of ours. */
const tokenForm = /^[A-Za-z0-9_-]{22,64}$/

const ofLoan =
  (rooms: PayersRooms, then: (v: MemberVisit, loan: Loan) => Promise<Answer>) =>
  async (v: MemberVisit): Promise<Answer> => {
    const all = await rooms.loans.ofMember(v.member.memberId)
    if (all.length === 0) return go('/mi-credito')
    const loan = chosenFrom(all, v.query.credito ?? v.form.credito)
    return loan ? then(v, loan) : missing
  }

const drawn = async (
  rooms: PayersRooms,
  v: MemberVisit,
  loan: Loan,
  more: Partial<PayersProps> = {},
) => {
  const links = v.member.lookOnly ? [] : await rooms.payers.linksOf(v.member.memberId, loan)
  return payersPage(v.view, { loan, links, origin: rooms.origin, ...more })
}

const saidIn = ({ listo }: Form): PayersProps['said'] =>
  listo === 'hecho'
    ? 'made'
    : listo === 'mandado'
      ? 'sent'
      : listo === 'quitado'
        ? 'revoked'
        : undefined

async function create(rooms: PayersRooms, v: MemberVisit, loan: Loan): Promise<Answer> {
  if (v.member.lookOnly) return go(payersPath)
  const typed = { label: v.form.quien ?? '', life: v.form.dura ?? '' }
  const made = await rooms.payers.create(v.member, loan, typed)
  if (made.ok) return go(`${payersPath}?credito=${loan.ordinal}&listo=hecho`)
  const field = made.code === 'life-missing' ? 'dura' : 'quien'
  const problems = { [field]: v.view.t(cannotLinkWords[made.code]) }
  return refuse(await drawn(rooms, v, loan, { typed: v.form, problems }))
}

async function send(rooms: PayersRooms, v: MemberVisit, loan: Loan): Promise<Answer> {
  const linkId = v.form.enlace ?? ''
  const links = await rooms.payers.linksOf(v.member.memberId, loan)
  const link = links.find((one) => one.linkId === linkId)
  if (!link) return missing
  const name = `correo-${link.ordinal}`
  const sent = await rooms.payers.send(v.member, linkId, v.form[name] ?? '')
  if (sent.ok) return go(`${payersPath}?credito=${loan.ordinal}&listo=mandado`)
  const problems = { [name]: v.view.t(cannotSendWords[sent.code]) }
  return refuse(await drawn(rooms, v, loan, { typed: v.form, problems }))
}

async function revoke(rooms: PayersRooms, v: MemberVisit, loan: Loan): Promise<Answer> {
  const linkId = v.form.enlace ?? ''
  const gone = idForm.test(linkId) && (await rooms.payers.revoke(v.member, linkId))
  return go(`${payersPath}?credito=${loan.ordinal}${gone ? '&listo=quitado' : ''}`)
}

const payerCookie = (value: string): Cookie => ({ name: 'pagador', value, life: days24(1) })

/** The link leaves the address at once; one that opens nothing is the same as none. */
async function arrive({ payers }: PayersRooms, v: Visit): Promise<Answer> {
  const { token = '' } = v.params
  const known = tokenForm.test(token) && (await payers.behind(token))
  return known ? withCookies(go(visitPath), payerCookie(token)) : missing
}

/** What was chosen to pay; balances are never compared with it: the answer would tell them. */
function chosen(v: Visit, { loan, link }: ForPayer) {
  const { cuanto, cantidad = '' } = v.query
  if (cuanto === undefined) return { problems: {} }
  const today = dayOf(v.now)
  const goodThrough = today.with({ day: today.daysInMonth })
  const about = { loanNumber: loan.loanNumber, payer: link.ordinal, goodThrough }
  if (cuanto === 'mensualidad')
    return { problems: {}, ways: waysOf({ ...about, amount: loan.monthlyPayment }) }
  const least = mxn(v.view.institution.pagos.minimo)
  const read = readOtherAmount(cantidad, { least, payoff: null })
  if (read.ok) return { problems: {}, ways: waysOf({ ...about, amount: read.value }) }
  const args = { minimo: pesos(least), monto: pesos(largestOnLine) }
  return { problems: { cantidad: v.view.t(cannotChooseWords[read.code], args) } }
}

async function visit({ payers }: PayersRooms, v: Visit): Promise<Answer> {
  const found = await payers.behind(v.cookie('pagador'))
  if (!found) return missing
  const { problems, ways } = chosen(v, found)
  const { maskedName, loanEnds, loan, link } = found
  const html = payerVisitPage(v.view, {
    maskedName,
    loanEnds,
    monthly: loan.monthlyPayment,
    expiresAt: link.expiresAt,
    typed: v.query,
    problems,
    ways,
  })
  return Object.keys(problems).length > 0 ? refuse(html) : show(html)
}

export const payersRoutes = (rooms: PayersRooms): readonly Route[] => [
  memberGet(
    payersPath,
    ofLoan(rooms, async (v, loan) => show(await drawn(rooms, v, loan, { said: saidIn(v.query) }))),
  ),
  memberPost(
    payersPath,
    ofLoan(rooms, (v, loan) => create(rooms, v, loan)),
  ),
  memberPost(
    `${payersPath}/mandar`,
    ofLoan(rooms, (v, loan) => send(rooms, v, loan)),
  ),
  memberPost(
    `${payersPath}/quitar`,
    ofLoan(rooms, (v, loan) => revoke(rooms, v, loan)),
  ),
  get(`${visitPath}/:token`, (v) => arrive(rooms, v)),
  get(visitPath, (v) => visit(rooms, v)),
]
