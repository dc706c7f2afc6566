import {
  type Answer,
  fromLine,
  get,
  go,
  post,
  type Route,
  refuse,
  show,
  type Visit,
} from '../../platform/web.ts'
import { tellPage } from './call-back.pages.ts'
import type { CallBackUseCases } from './call-back.usecases.ts'
import { callBackWords } from './call-back.words.ts'
import type { DoorUseCases } from './door.usecases.ts'
import { quietPath } from './hours.pages.ts'
import { quietPage } from './reminders.pages.ts'
import type { RemindersUseCases } from './reminders.usecases.ts'
import { cannotRemindWords } from './reminders.words.ts'

/** A path of ours, as part of an address; whatever else was sent leads to the first page. */
const fromOf = (typed: string | undefined): string =>
  typed && /^%2F[\w%.~-]{0,300}$/i.test(typed) ? typed : '%2F'

type Keeper = Pick<DoorUseCases, 'ticketIn'>
const ticketOf = (keeper: Keeper, v: Visit) => {
  const shown = v.cookie('fila')
  return shown ? keeper.ticketIn(shown, v.browser) : undefined
}

async function remind(keeper: Keeper, reminders: RemindersUseCases, v: Visit): Promise<Answer> {
  const contact = v.form.contacto ?? ''
  const { view, address } = v
  const ticket = ticketOf(keeper, v)
  const asked = await reminders.ask({ ticket, contact, lang: view.lang, address })
  if (asked.ok) return go(`${quietPath}?listo=si`)
  const problems = { contacto: view.t(cannotRemindWords[asked.code]) }
  const [week, next] = [reminders.week(), reminders.nextQuiet()]
  return refuse(quietPage(view, { week, next, typed: contact.slice(0, 254), problems }))
}

export const doorRoutes = (
  keeper: Keeper,
  callBack: CallBackUseCases,
  reminders: RemindersUseCases,
): readonly Route[] => [
  // The door answers it where requests come through it; who comes past it needs no line.
  get('/espera', () => go('/')),
  get('/espera/avisar', () => go('/espera')),
  fromLine('/espera/avisar', async (v) => {
    const from = fromOf(v.form.de)
    const ticket = ticketOf(keeper, v)
    const contact = v.form.contacto ?? ''
    const asked = await callBack.ask({ ticket, contact, lang: v.view.lang, address: v.address })
    if (asked.ok) return go(`/espera?de=${from}&avisado=si`)
    const problems = { contacto: v.view.t(callBackWords[asked.code]) }
    return refuse(tellPage(v.view, { from, typed: contact.slice(0, 254), problems }))
  }),
  get(quietPath, (v) => {
    const [week, next] = [reminders.week(), reminders.nextQuiet()]
    return show(quietPage(v.view, { week, next, done: v.query.listo === 'si' }))
  }),
  post(quietPath, (v) => remind(keeper, reminders, v)),
]
