import { get, go, json, post, postJson, type Route, refuse, show } from '../../platform/web.ts'
import { demoWords as words } from './demo.words.ts'
import { type Person, phonePage, phonesPage } from './phone.pages.ts'
import type { PhoneMemory } from './phone-memory.ts'
import type { PhoneText } from './phone-text.ts'

const e164 = /^\+[1-9]\d{9,14}$/
const mostLetters = 1_600
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

/** `people`: whose phones one may take up. */
export const phoneRoutes = (
  phones: PhoneMemory,
  people: () => Promise<readonly Person[]>,
): readonly Route[] => [
  get('/demo/telefono', async ({ view, query }) => {
    const number = numberOf(query.numero)
    const all = { numbers: await phones.numbers(), people: await people() }
    if (!number) return show(phonesPage(view, all))
    if (e164.test(number)) return show(phonePage(view, number, await phones.textsOf(number)))
    const problems = { numero: view.t(words.wrongNumber) }
    return refuse(phonesPage(view, all, query.numero, problems))
  }),
  post('/demo/telefono', async ({ view, form }) => {
    const number = numberOf(form.numero) ?? ''
    const typed = form.texto?.trim() ?? ''
    if (!e164.test(number)) return go('/demo/telefono')
    const taken = fits(typed) && (await phones.say(number, typed))
    if (taken) return go(`/demo/telefono?numero=${encodeURIComponent(number)}`)
    const problems = { texto: view.t(fits(typed) ? words.notTaken : words.wrongText) }
    return refuse(phonePage(view, number, await phones.textsOf(number), { typed, problems }))
  }),
  get('/demo/telefono.json', async ({ view, query }) => {
    const texts = await phones.textsOf(numberOf(query.numero) ?? '')
    return json(texts.map((text) => told(text, view.institution.corto)))
  }),
  postJson('/demo/telefono.json', async ({ form }) => {
    const number = numberOf(form.de) ?? ''
    const text = form.texto?.trim() ?? ''
    if (!e164.test(number)) return json({ error: 'de-no-es-un-numero' }, 422)
    if (!fits(text)) return json({ error: 'texto-de-1-a-1600' }, 422)
    const taken = await phones.say(number, text)
    return json({ recibido: taken }, taken ? 202 : 503)
  }),
]
