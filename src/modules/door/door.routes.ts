import { fromLine, get, go, type Route, refuse } from '../../platform/web.ts'
import { tellPage } from './call-back.pages.ts'
import type { CallBackUseCases } from './call-back.usecases.ts'
import { callBackWords } from './call-back.words.ts'
import type { DoorUseCases } from './door.usecases.ts'

/** A path of ours, as part of an address; whatever else was sent leads to the first page. */
const fromOf = (typed: string | undefined): string =>
  typed && /^%2F[\w%.~-]{0,300}$/i.test(typed) ? typed : '%2F'

export const doorRoutes = (
  keeper: Pick<DoorUseCases, 'ticketIn'>,
  callBack: CallBackUseCases,
): readonly Route[] => [
  // The door answers it where requests come through it; who comes past it needs no line.
  get('/espera', () => go('/')),
  get('/espera/avisar', () => go('/espera')),
  fromLine('/espera/avisar', async (v) => {
    const from = fromOf(v.form.de)
    const shown = v.cookie('fila')
    const ticket = shown ? keeper.ticketIn(shown, v.browser) : undefined
    const contact = v.form.contacto ?? ''
    const asked = await callBack.ask({ ticket, contact, lang: v.view.lang, address: v.address })
    if (asked.ok) return go(`/espera?de=${from}&avisado=si`)
    const problems = { contacto: v.view.t(callBackWords[asked.code]) }
    return refuse(tellPage(v.view, { from, typed: contact.slice(0, 254), problems }))
  }),
]
