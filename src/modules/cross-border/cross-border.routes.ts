import { readMxn } from '../../foundation/money.ts'
import { dayOf } from '../../foundation/time.ts'
import { isUsState } from '../../foundation/us-states.ts'
import type { Problems } from '../../platform/pages/fields.ts'
import {
  type Answer,
  type Form,
  go,
  type MemberVisit,
  memberGet,
  memberPost,
  missing,
  type Route,
  refuse,
  show,
} from '../../platform/web.ts'
import { cannotChooseWords } from '../loans/loans.usecases.ts'
import type { LoanTold, OutlookUseCases } from '../loans/outlook.usecases.ts'
import { choicesOf, chosenOf, isChoice, payoffToday } from '../loans/pay-choices.ts'
import { type Asked, abroadChoices, abroadPath, askingPage } from './asking.pages.ts'
import { canadaPage } from './canada.pages.ts'
import { type OwnCodeProps, ownCodePage } from './code.pages.ts'
import { revokeRefusals, sendRefusals } from './code.words.ts'
import type { CannotMakeCode, CodesUseCases } from './codes.usecases.ts'
import { makeRefusals } from './cross-border.words.ts'
import { isChannel } from './partners.ts'
import type { RatesUseCases } from './rates.usecases.ts'
import type { ReceiptsUseCases } from './receipts.usecases.ts'
import type { SendingUseCases } from './sending.usecases.ts'

export type AbroadRooms = {
  readonly codes: CodesUseCases
  readonly sending: SendingUseCases
  readonly receipts: Pick<ReceiptsUseCases, 'foliosOf' | 'paperOf'>
  readonly rates: Pick<RatesUseCases, 'stateOf'>
  readonly outlook: Pick<OutlookUseCases, 'tell'>
  /** Where links to whoever pays begin. */
  readonly origin: string
}

const leastOf = (v: MemberVisit) => readMxn(v.view.institution.pagos.minimo)!

function askedIn(
  { cuanto, cantidad = '', estado = '', como = '' }: Form,
  told: LoanTold,
  v: MemberVisit,
): Asked {
  const open = choicesOf(told.outlook, dayOf(v.now)).map(({ name }) => name)
  const usual = abroadChoices.find((name) => open.includes(name)) ?? 'otro'
  const name = isChoice(cuanto) && cuanto !== 'descuento' ? cuanto : usual
  return {
    cuanto: name,
    cantidad: cantidad.slice(0, 60),
    estado: isUsState(estado) ? estado : '',
    como: isChannel(como) ? como : '',
  }
}

function problemsFor(v: MemberVisit, code: CannotMakeCode, told: LoanTold): Problems {
  const own = makeRefusals[code as keyof typeof makeRefusals]
  if (own) return { cantidad: v.view.t(own) }
  const { minimo } = v.view.institution.pagos
  const most = payoffToday(told.outlook, dayOf(v.now))
  const args = { minimo: `$${minimo}`, monto: most === null ? '' : `${most}` }
  return { cantidad: v.view.t(cannotChooseWords[code as keyof typeof cannotChooseWords], args) }
}

async function draw(
  x: AbroadRooms,
  v: MemberVisit,
  told: LoanTold,
  found: { asked: Asked; refusal?: CannotMakeCode | undefined },
) {
  const { asked, refusal } = found
  const today = dayOf(v.now)
  const about = { name: asked.cuanto, typed: asked.cantidad, least: leastOf(v) }
  const choice = chosenOf(told.outlook, today, about)
  const amount = choice.ok ? choice.value.amount : undefined
  const [board, codes] = await Promise.all([
    amount === undefined ? undefined : x.codes.offers(amount),
    x.codes.codesOf(v.member.memberId),
  ])
  const { loans, loan, outlook } = told
  const choices = choicesOf(outlook, today)
  const problems = refusal ? problemsFor(v, refusal, told) : {}
  return askingPage(v.view, { loans, loan, choices, asked, amount, board, codes, problems })
}

/** The loan that the address or the form names: theirs, or the same 404 as for nobody's. */
const ofLoan =
  (
    { outlook }: Pick<AbroadRooms, 'outlook'>,
    named: (v: MemberVisit) => Form,
    then: (v: MemberVisit, told: LoanTold) => Promise<Answer>,
  ) =>
  async (v: MemberVisit): Promise<Answer> => {
    const told = await outlook.tell(v.member.memberId, named(v).credito)
    if (told === 'no-loan') return go('/mi-credito')
    return told ? then(v, told) : missing
  }

const asking = (x: AbroadRooms) =>
  ofLoan(
    x,
    (v) => v.query,
    async (v, told) => {
      const asked = askedIn(v.query, told, v)
      const about = { name: asked.cuanto, typed: asked.cantidad, least: leastOf(v) }
      const choice = chosenOf(told.outlook, dayOf(v.now), about)
      const typed = v.query.cantidad !== undefined && !choice.ok
      const html = await draw(x, v, told, { asked, refusal: typed ? choice.code : undefined })
      return typed ? refuse(html) : show(html)
    },
  )

const create = (x: AbroadRooms) =>
  ofLoan(
    x,
    (v) => v.form,
    async (v, told) => {
      const asked = askedIn(v.form, told, v)
      const about = { name: asked.cuanto, typed: asked.cantidad, least: leastOf(v) }
      const place = `${told.loan.ordinal}`
      const made = await x.codes.create(v.member, { ...about, place, lang: v.view.lang })
      if (made.ok) return go(`${abroadPath}/codigo/${made.value}`)
      return refuse(await draw(x, v, told, { asked, refusal: made.code }))
    },
  )

async function code(
  x: AbroadRooms,
  v: MemberVisit,
  rest: Partial<OwnCodeProps> = {},
): Promise<Answer> {
  const { memberId } = v.member
  const found = v.member.lookOnly ? undefined : await x.codes.one(memberId, v.params.codigo ?? '')
  if (!found) return missing
  const { lang } = v.view
  const receipts = await x.receipts.foliosOf({ memberId, transferId: found.transferId, lang })
  const address = `${x.origin}${v.view.to(found.link)}`
  const html = ownCodePage(v.view, { code: found, address, receipts, ...rest })
  return rest.problems ? refuse(html) : show(html)
}

async function send(x: AbroadRooms, v: MemberVisit): Promise<Answer> {
  const { a, contacto } = v.form
  const codeId = v.params.codigo ?? ''
  const asked = { codeId, way: a ?? '', typed: contacto ?? '', lang: v.view.lang }
  const sent = await x.sending.send(v.member, asked)
  if (sent.ok) return go(`${abroadPath}/codigo/${codeId}?mandado=si`)
  if (sent.code === 'code-unknown') return missing
  return code(x, v, {
    typed: { a, contacto },
    problems: { contacto: v.view.t(sendRefusals[sent.code]) },
  })
}

async function revoke(x: AbroadRooms, v: MemberVisit): Promise<Answer> {
  const codeId = v.params.codigo ?? ''
  const done = await x.codes.revoke(v.member, codeId)
  if (done.ok) return go(`${abroadPath}/codigo/${codeId}`)
  if (done.code === 'code-unknown') return missing
  return code(x, v, { problems: { contacto: v.view.t(revokeRefusals[done.code]) } })
}

const canada = (x: AbroadRooms) =>
  ofLoan(
    x,
    (v) => v.query,
    async (v, { loan }) => {
      const cad = await x.rates.stateOf('CAD')
      const monthly = loan.figures?.paymentDue ?? loan.monthlyPayment
      return show(canadaPage(v.view, { loanNumber: loan.loanNumber, monthly, cad }))
    },
  )

export const crossBorderRoutes = (x: AbroadRooms): readonly Route[] => [
  memberGet(abroadPath, asking(x)),
  memberPost(abroadPath, create(x)),
  memberGet(`${abroadPath}/canada`, canada(x)),
  memberGet(`${abroadPath}/codigo/:codigo`, (v) => code(x, v, { sent: v.query.mandado === 'si' })),
  memberPost(`${abroadPath}/codigo/:codigo/mandar`, (v) => send(x, v)),
  memberPost(`${abroadPath}/codigo/:codigo/cancelar`, (v) => revoke(x, v)),
  memberPost(`${abroadPath}/codigo/:codigo/precios`, async (v) => {
    const codeId = v.params.codigo ?? ''
    await x.codes.renew({ memberId: v.member.memberId, codeId })
    return go(`${abroadPath}/codigo/${codeId}`)
  }),
]
