import { mxn } from '../../foundation/money.ts'
import { dayOf } from '../../foundation/time.ts'
import {
  type Answer,
  type Form,
  go,
  type MemberVisit,
  memberGet,
  memberPost,
  missing,
  type Route,
  show,
} from '../../platform/web.ts'
import type { LoanTold, OutlookUseCases } from '../loans/outlook.usecases.ts'
import { type Choice, chosenOf, isChoice } from '../loans/pay-choices.ts'
import { howPage, optionsPath, payPath } from './paying.pages.ts'
import type { PayingUseCases } from './paying.usecases.ts'
import type { PaymentSeen } from './payments-seen.ts'
import { type Ways, waysOf } from './ways.ts'

export type PayingRooms = {
  readonly outlook: Pick<OutlookUseCases, 'tell'>
  readonly paying: PayingUseCases
  readonly paymentsOf: (memberId: bigint, loanId: bigint) => Promise<readonly PaymentSeen[]>
}
type Found = { readonly told: LoanTold; readonly choice: Choice; readonly ways: Ways }

/** Where the amounts are, for an amount that is not there (any more). */
const backToChoices = ({ credito, cuanto, cantidad }: Form): Answer => {
  const typed = cuanto === 'otro' ? `&cantidad=${encodeURIComponent(cantidad ?? '')}` : ''
  return go(`${optionsPath}?${credito ? `credito=${encodeURIComponent(credito)}` : ''}${typed}`)
}

/** The loan and the amount that a form or an address names, at today's figures. */
async function found(rooms: PayingRooms, v: MemberVisit, asked: Form): Promise<Found | Answer> {
  const told = await rooms.outlook.tell(v.member.memberId, asked.credito)
  if (told === 'no-loan') return go('/mi-credito')
  if (!told) return missing
  const { cuanto: name } = asked
  if (!isChoice(name)) return backToChoices(asked)
  const least = mxn(v.view.institution.pagos.minimo)
  const read = chosenOf(told.outlook, dayOf(v.now), { name, typed: asked.cantidad ?? '', least })
  if (!read.ok) return backToChoices(asked)
  const { amount, goodThrough } = read.value
  const { loanNumber } = told.loan
  return { told, choice: read.value, ways: waysOf({ loanNumber, payer: 0, amount, goodThrough }) }
}
const isAnswer = (one: Found | Answer): one is Answer => 'kind' in one

async function how(rooms: PayingRooms, v: MemberVisit): Promise<Answer> {
  const one = await found(rooms, v, v.query)
  if (isAnswer(one)) return one
  const { told, choice, ways } = one
  const about = { memberId: v.member.memberId, loanId: told.loan.loanId }
  const [payments, asked, hasPhone] = await Promise.all([
    rooms.paymentsOf(about.memberId, about.loanId),
    rooms.paying.discountAsked({ ...about, on: dayOf(v.now) }),
    rooms.paying.hasPhone(v.member),
  ])
  const asksDiscount = choice.name === 'descuento' && asked?.amount !== choice.amount
  const sent = v.query.mandado === 'correo' ? 'mail' : v.query.mandado === 'sms' ? 'sms' : undefined
  return show(
    howPage(v.view, { loan: told.loan, choice, ways, payments, asksDiscount, hasPhone, sent }),
  )
}

const addressOf = ({ told, choice }: Found, more = ''): string => {
  const cents = choice.amount.toString().padStart(3, '0')
  const typed = choice.name === 'otro' ? `&cantidad=${cents.slice(0, -2)}.${cents.slice(-2)}` : ''
  return `${payPath}?credito=${told.loan.ordinal}&cuanto=${choice.name}${typed}${more}`
}

async function send(rooms: PayingRooms, v: MemberVisit): Promise<Answer> {
  const one = await found(rooms, v, v.form)
  if (isAnswer(one)) return one
  if (v.member.lookOnly) return go(addressOf(one))
  const via = v.form.via === 'sms' ? 'sms' : 'mail'
  const sent = await rooms.paying.sendNumbers(v.member, one.ways, via, addressOf(one))
  return go(addressOf(one, sent ? `&mandado=${via === 'sms' ? 'sms' : 'correo'}` : ''))
}

async function askDiscount(rooms: PayingRooms, v: MemberVisit): Promise<Answer> {
  const one = await found(rooms, v, v.form)
  if (isAnswer(one)) return one
  const { amount, goodThrough: through, name } = one.choice
  if (name === 'descuento' && !v.member.lookOnly)
    await rooms.paying.askDiscount(v.member, one.told.loan, { amount, through })
  return go(addressOf(one))
}

export const payingRoutes = (rooms: PayingRooms): readonly Route[] => [
  memberGet(payPath, (v) => how(rooms, v)),
  memberPost(`${payPath}/mandar`, (v) => send(rooms, v)),
  memberPost(`${payPath}/descuento`, (v) => askDiscount(rooms, v)),
]
