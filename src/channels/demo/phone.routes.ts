import { get, go, json, post, postJson, type Route, refuse, show } from '../../platform/web.ts'
import { demoWords as words } from './demo.words.ts'
import { phonePage, phonesPage } from './phone.pages.ts'
import type { PhoneText } from './phone-text.ts'
import type { Smsc } from './smsc.ts'

const e164 = /^\+[1-9]\d{9,14}$/
const mostLetters = 480
const fits = (text: string): boolean => text.length >= 1 && text.length <= mostLetters

/** In an address a plus sign arrives as a space: both are read, and so is a number without it. */
const numberOf = (text: string | undefined): string | undefined => {
  const digits = (text ?? '').replace(/[\s()-]/g, '')
  return digits ? digits.replace(/^\+?/, '+') : undefined
}

/** A text as programs read it. */
const told = ({ number, text, at, mine }: PhoneText, shortCode: string) => ({
  de: mine ? number : shortCode,
  para: mine ? shortCode : number,
  texto: text,
  fecha: at.toString(),
})

export const phoneRoutes = (smsc: Smsc): readonly Route[] => [
  get('/demo/telefono', ({ view, query }) => {
    const number = numberOf(query.numero)
    if (!number) return show(phonesPage(view, smsc.numbers()))
    if (e164.test(number)) return show(phonePage(view, number, smsc.textsOf(number)))
    const problems = { numero: view.t(words.wrongNumber) }
    return refuse(phonesPage(view, smsc.numbers(), query.numero, problems))
  }),
  post('/demo/telefono', async ({ view, form }) => {
    const number = numberOf(form.numero) ?? ''
    const typed = form.texto?.trim() ?? ''
    if (!e164.test(number)) return go('/demo/telefono')
    const taken = fits(typed) && (await smsc.say(number, typed))
    if (taken) return go(`/demo/telefono?numero=${encodeURIComponent(number)}`)
    const problems = { texto: view.t(fits(typed) ? words.notTaken : words.wrongText) }
    return refuse(phonePage(view, number, smsc.textsOf(number), { typed, problems }))
  }),
  get('/demo/telefono.json', ({ view, query }) =>
    json(smsc.textsOf(numberOf(query.numero) ?? '').map((t) => told(t, view.institution.corto))),
  ),
  postJson('/demo/telefono.json', async ({ form }) => {
    const number = numberOf(form.de) ?? ''
    const text = form.texto?.trim() ?? ''
    if (!e164.test(number)) return json({ error: 'de-no-es-un-numero' }, 422)
    if (!fits(text)) return json({ error: 'texto-de-1-a-480' }, 422)
    const taken = await smsc.say(number, text)
    return json({ recibido: taken }, taken ? 202 : 503)
  }),
]
