import { maskName } from '../../foundation/person-name.ts'
import { printPhone } from '../../foundation/phone.ts'
import {
  type Answer,
  get,
  go,
  post,
  type Route,
  refuse,
  show,
  tooMany,
  type Visit,
} from '../../platform/web.ts'
import { codeWords } from '../codes/codes.usecases.ts'
import { readCode } from '../logins/whereabouts.ts'
import { accessPage, accessProblems } from './access.pages.ts'
import { contactPage, contactProblems } from './contact.pages.ts'
import { type Contact, type ContactTyped, contactFields, isAbroad, typedOf } from './contact.ts'
import { words } from './contact.words.ts'
import { words as idWords } from './identity.words.ts'
import { type MobileProps, mobilePage, nameFields, namePage, nameProblem } from './name.pages.ts'
import type { Draft } from './registration.ts'
import type { RegistrationUseCases } from './registration.usecases.ts'
import { isWait, typedIn, visitorOf, whoMay } from './visits.routes.ts'

const nameTyped = (v: Visit) => ({
  nombre: typedIn(v, 'nombre'),
  apellido1: typedIn(v, 'apellido1'),
  apellido2: typedIn(v, 'apellido2'),
})

const showName = (x: RegistrationUseCases, v: Visit): Promise<Answer> =>
  whoMay(x, v, '/registro/nombre', async (draft) => {
    const masked = await x.maskedName(draft)
    if (masked === undefined) return go('/registro')
    const { givenNames, firstSurname, secondSurname } = draft.disagreeing?.name ?? draft.name ?? {}
    const typed = { nombre: givenNames, apellido1: firstSurname, apellido2: secondSurname }
    return show(namePage(v.view, { masked, typed }))
  })

const giveName = (x: RegistrationUseCases, v: Visit): Promise<Answer> =>
  whoMay(x, v, '/registro/nombre', async (draft) => {
    const typed = nameTyped(v)
    const { nombre: givenNames, apellido1: firstSurname, apellido2: secondSurname } = typed
    const name = { givenNames, firstSurname, secondSurname }
    const outcome = await x.giveName(visitorOf(v).visitor, name)
    if (outcome.to === 'next') return go('/registro/contacto')
    if (outcome.to === 'correct') return go('/registro/corregir')
    if (outcome.to === 'start') return go('/registro')
    const masked = (await x.maskedName(draft)) ?? maskName(name)
    const problems =
      outcome.to === 'problem'
        ? nameProblem(v.view, outcome.problem)
        : { [nameFields.givenNames]: v.view.t(words.nameNotCurp) }
    return refuse(namePage(v.view, { masked, typed, problems }))
  })

/** A suggestion taken stands in the place of what was typed. */
function contactTyped(v: Visit): ContactTyped {
  const typed = Object.fromEntries(contactFields.map((f) => [f, v.form[f]])) as ContactTyped
  return v.form.usar ? { ...typed, correo: v.form.usar } : typed
}

/** What a postal code tells: municipality, state and its settlements. Other codes change nothing. */
async function withPlaces(x: RegistrationUseCases, typed: ContactTyped) {
  const code = readCode('MX', typed.cp ?? '')
  const places = code ? await x.placesOf(code) : []
  const [first] = places
  const settlements = places.map((p) => p.settlement)
  if (!first) return { typed, settlements }
  const only = settlements.length === 1 ? settlements[0] : undefined
  const kept = settlements.includes(typed.colonia ?? '') ? typed.colonia : only
  const found = { ciudad: first.municipality, estado: first.state, colonia: kept }
  return { typed: { ...typed, ...found, cp: code }, settlements }
}

/** «Buscar» with the same code again, and everything filled in: there is nothing left to look for. */
const isLooking = (v: Visit): boolean =>
  v.form.accion === 'buscar' &&
  !(v.form.cp_visto === v.form.cp && v.form.colonia && v.form.ciudad && v.form.estado)

async function giveContact(x: RegistrationUseCases, v: Visit): Promise<Answer> {
  const typed = contactTyped(v)
  if (v.form.accion === 'pais') return show(contactPage(v.view, { typed }))
  if (isLooking(v)) return show(contactPage(v.view, await withPlaces(x, typed)))
  const { visitor, keep } = visitorOf(v)
  const outcome = await x.giveContact(visitor, typed, v.form.visto)
  switch (outcome.to) {
    case 'next':
      return keep(go('/registro/celular'))
    case 'start':
      return go('/registro')
    case 'doubt': {
      const doubt = { ...outcome.doubt, email: outcome.email }
      return refuse(contactPage(v.view, { typed, doubt }))
    }
    case 'problems': {
      const problems = contactProblems(v.view, outcome.problems)
      return refuse(contactPage(v.view, { typed, problems }))
    }
  }
}

const mobileProps = (draft: Draft, contact: Contact): MobileProps => ({
  mobile: printPhone(contact.mobile),
  email: contact.email,
  way: draft.codeWay ?? 'sms',
  abroad: isAbroad(contact.mobile),
})

const withContactOf = (
  x: RegistrationUseCases,
  v: Visit,
  answer: (props: MobileProps) => Answer | Promise<Answer>,
): Promise<Answer> =>
  whoMay(x, v, '/registro/celular', (draft) =>
    draft.contact ? answer(mobileProps(draft, draft.contact)) : go('/registro/contacto'),
  )

async function confirmMobile(x: RegistrationUseCases, v: Visit, props: MobileProps) {
  const code = typedIn(v, 'codigo')
  const { visitor, keep } = visitorOf(v)
  const { to } = code === '' ? ({ to: 'missing' } as const) : await x.confirmMobile(visitor, code)
  if (to === 'next') return keep(go('/registro/acceso'))
  if (to === 'start') return go('/registro')
  const said = to === 'missing' ? idWords.codeMissing : codeWords[to]
  return refuse(mobilePage(v.view, { ...props, problems: { codigo: v.view.t(said) } }))
}

async function otherWay(x: RegistrationUseCases, v: Visit, props: MobileProps): Promise<Answer> {
  const { visitor, keep } = visitorOf(v)
  if (v.form.via === 'luego') {
    const { to } = await x.leaveMobile(visitor)
    return go(to === 'next' ? '/registro/acceso' : '/registro')
  }
  const outcome = await x.sendMobileCode(visitor, v.form.via === 'correo' ? 'mail' : 'sms')
  if (outcome.to === 'start') return go('/registro')
  if (isWait(outcome))
    return tooMany(mobilePage(v.view, { ...props, wait: outcome }), outcome.until)
  return keep(go('/registro/celular'))
}

async function giveAccess(x: RegistrationUseCases, v: Visit): Promise<Answer> {
  const chosen = [v.form.pregunta1, v.form.pregunta2] as const
  const outcome = await x.giveAccess(visitorOf(v).visitor, {
    password: v.form.contrasena ?? '',
    questions: [
      { question: chosen[0], answer: v.form.respuesta1 ?? '' },
      { question: chosen[1], answer: v.form.respuesta2 ?? '' },
    ],
  })
  if (outcome.to !== 'problems')
    return go(outcome.to === 'next' ? '/registro/confirma' : '/registro')
  const problems = accessProblems(v.view, outcome.problems)
  return refuse(accessPage(v.view, { chosen, problems }))
}

/** Steps 2 and 3. */
export const contactRoutes = (x: RegistrationUseCases): readonly Route[] => [
  get('/registro/nombre', (v) => showName(x, v)),
  post('/registro/nombre', (v) => giveName(x, v)),
  get('/registro/contacto', (v) =>
    whoMay(x, v, '/registro/contacto', ({ contact }) => {
      const typed = contact ? typedOf(contact) : { pais: 'MX', idioma: v.view.lang }
      return show(contactPage(v.view, { typed }))
    }),
  ),
  post('/registro/contacto', (v) => whoMay(x, v, '/registro/contacto', () => giveContact(x, v))),
  get('/registro/celular', (v) => withContactOf(x, v, (p) => show(mobilePage(v.view, p)))),
  post('/registro/celular', (v) => withContactOf(x, v, (p) => confirmMobile(x, v, p))),
  post('/registro/celular/otro', (v) => withContactOf(x, v, (p) => otherWay(x, v, p))),
  get('/registro/acceso', (v) =>
    whoMay(x, v, '/registro/acceso', ({ access }) => {
      const [one, two] = access?.questions ?? []
      return show(accessPage(v.view, { chosen: [one?.question, two?.question] }))
    }),
  ),
  post('/registro/acceso', (v) => whoMay(x, v, '/registro/acceso', () => giveAccess(x, v))),
]
