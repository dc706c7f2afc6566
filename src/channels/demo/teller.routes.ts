import type { View } from '../../platform/pages/view.ts'
import {
  type Answer,
  type Form,
  get,
  go,
  json,
  missing,
  post,
  type Route,
  refuse,
  show,
} from '../../platform/web.ts'
import type { Remitter } from './remitter/remitter.ts'
import type { Command } from './remitter/teller.ts'
import { type Switches, troubles } from './remitter/troubles.ts'
import {
  closedPage,
  closingPage,
  counterPage,
  foundPage,
  paymentPage,
  tellerRoot,
} from './teller.pages.ts'
import { tellerWords as words } from './teller.words.ts'

/** The process of the partners: its pages are the only ones that command it. */
type Machine = Pick<Remitter, 'ask'>

const acts = ['confirm', 'cancel', 'reverse'] as const
const isAct = (text: string): text is (typeof acts)[number] =>
  (acts as readonly string[]).includes(text)

const switchesIn = (form: Form): Switches =>
  Object.fromEntries(troubles.map((one) => [one, form[one] === 'si'])) as Switches

const closed = (view: View): Answer => show(closedPage(view), 503)

async function payment(machine: Machine, view: View, pago: string): Promise<Answer> {
  const state = await machine.ask({ kind: 'state' })
  const one = state?.transfers.find(({ transferId }) => transferId === pago)
  return one ? show(paymentPage(view, { one })) : missing
}

async function lookUp(machine: Machine, view: View, form: Form): Promise<Answer> {
  const state = await machine.ask({ kind: 'state' })
  if (!state) return closed(view)
  const code = (form.codigo ?? '').trim()
  const partnerId = form.socio ?? ''
  const problems = {
    ...(state.partners.every((one) => one.partnerId !== partnerId) && {
      socio: view.t(words.choosePartner),
    }),
    ...(code === '' && { codigo: view.t(words.writeCode) }),
  }
  if (Object.keys(problems).length > 0)
    return refuse(counterPage(view, { state, typed: form, problems }))
  const told = await machine.ask({ kind: 'look-up', partnerId, code })
  if (told?.status !== 200) return refuse(counterPage(view, { state, typed: form, refused: told }))
  return show(foundPage(view, { partnerId, code, found: told.body }))
}

async function hold(machine: Machine, view: View, form: Form): Promise<Answer> {
  const { socio: partnerId = '', codigo: code = '', cotizacion: quoteId = '' } = form
  const { usd = '', total = usd } = form
  const told = await machine.ask({ kind: 'authorise', partnerId, code, quoteId, usd, total })
  const state = await machine.ask({ kind: 'state' })
  if (!told || !state) return closed(view)
  if (told.status !== 201) return refuse(counterPage(view, { state, typed: form, refused: told }))
  return go(`${tellerRoot}?pago=${encodeURIComponent(String(told.body.transferId))}`)
}

async function act(machine: Machine, view: View, { pago = '', acto = '' }: Form): Promise<Answer> {
  if (!isAct(acto)) return missing
  const told = await machine.ask({ kind: acto, transferId: pago } satisfies Command)
  const state = await machine.ask({ kind: 'state' })
  const one = state?.transfers.find(({ transferId }) => transferId === pago)
  if (!told || !one) return missing
  return show(paymentPage(view, { one, told }), told.status === 200 ? 200 : 422)
}

export const tellerRoutes = (machine: Machine): readonly Route[] => [
  get(tellerRoot, async ({ view, query }) => {
    if (query.pago) return payment(machine, view, query.pago)
    const state = await machine.ask({ kind: 'state' })
    return state ? show(counterPage(view, { state })) : closed(view)
  }),
  post(tellerRoot, ({ view, form }) => lookUp(machine, view, form)),
  post(`${tellerRoot}/apartar`, ({ view, form }) => hold(machine, view, form)),
  post(`${tellerRoot}/pago`, ({ view, form }) => act(machine, view, form)),
  post(`${tellerRoot}/aprietos`, async ({ form }) => {
    await machine.ask({ kind: 'behave', switches: switchesIn(form) })
    return go(tellerRoot)
  }),
  post(`${tellerRoot}/cierre`, async ({ view, form }) => {
    const told = await machine.ask({ kind: 'send-day', partnerId: form.socio ?? '' })
    return told ? show(closingPage(view, told)) : closed(view)
  }),
  get(`${tellerRoot}.json`, async () => {
    const state = await machine.ask({ kind: 'state' })
    return state ? json(state) : json({ error: 'sin-socios' }, 503)
  }),
]
