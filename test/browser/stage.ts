// The portal with the cast of the demo in it, brought there by its real moves, and the words of its people.
import { answerOf } from '../../src/channels/demo/cast/fact-answers.ts'
import { type Life, livesOn } from '../../src/channels/demo/cast/life.ts'
import type { PersonaKey } from '../../src/channels/demo/cast/persona.ts'
import { type Day, dayOf } from '../../src/foundation/time.ts'
import { questionWords } from '../../src/modules/logins/questions.words.ts'
import { factWords } from '../../src/modules/registration/fact.words.ts'
import { castCopy } from '../harness/cast.ts'
import { openPortal, type Person, type Portal } from './portal.ts'

export type Stage = Portal & { life(key: PersonaKey): Life; readonly today: Day }

/** Opens a portal where everybody of the cast has lived up to today. */
export async function openStage(t: Parameters<typeof openPortal>[0]): Promise<Stage> {
  const portal = await openPortal(t, { copy: await castCopy() })
  const today = dayOf(portal.app.clock.now())
  const lives = livesOn(today)
  return { ...portal, today, life: (key) => lives.find((one) => one.persona.key === key)! }
}

/** The six digits of the newest text for that number. */
export async function codeBySms(person: Person, number: string): Promise<string> {
  return /(?<!\d)\d{6}(?!\d)/.exec(await person.newestText(number))![0]
}

/** Step 1 and its question, answered by heart. */
export async function identifies(person: Person, life: Life, today: Day): Promise<void> {
  const { nss, curp, rfc } = life.identity
  await person.reads('Para comenzar, identifícate')
  await person.writes({
    'Número de Seguridad Social (NSS)': nss,
    CURP: curp,
    'RFC con homoclave': rfc,
  })
  await person.presses('Continuar')
  for (;;) {
    await person.reads('Una pregunta para cuidar tu cuenta')
    const label = await person.page.locator('label[for=respuesta]').innerText()
    const kind = Object.entries(factWords).find(([, said]) => label.includes(said.label.es))?.[0]
    const answer = kind && answerOf(kind, life, today)
    if (answer) {
      await person.writes({ [label.trim()]: answer })
      return person.presses('Continuar')
    }
    await person.presses('No me acuerdo. Hazme otra')
  }
}

/** Step 2. */
export async function givesName(person: Person, { persona: { name } }: Life): Promise<void> {
  await person.reads('Verifica tu nombre')
  await person.writes({
    'Nombre o nombres': name.givenNames,
    'Primer apellido': name.firstSurname,
    'Segundo apellido (opcional)': name.secondSurname ?? '',
  })
  await person.presses('Continuar')
}

const countries = { MX: 'México', US: 'Estados Unidos', CA: 'Canadá' } as const

/** Step 3: how to reach them. Ends where the mobile is confirmed. */
export async function givesContacts(person: Person, { persona }: Life): Promise<void> {
  const { email, mobile, place, references } = persona.access
  await person.reads('Escribe tus datos de contacto')
  await person.writes({ 'País donde vives': countries[place.country] })
  if (place.country !== 'MX') await person.presses('Usar este país')
  const [one, two] = references
  await person.writes({
    'Correo electrónico': email,
    Celular: mobile,
    'Código postal': place.postalCode,
    'Calle y número': place.street,
    ...(place.settlement && { Colonia: place.settlement }),
    [place.country === 'MX' ? 'Municipio o alcaldía' : 'Ciudad']: place.city,
    [place.country === 'CA' ? 'Provincia' : 'Estado']: place.state,
    'Nombre de la primera persona': one.name,
    'Su teléfono': one.phone,
    'Nombre de la segunda persona': two.name,
    'Su teléfono (segunda persona)': two.phone,
  })
  await person.presses('Continuar')
  await person.reads('Confirma tu celular')
}

/** The rest of step 3 and step 4: password, questions, «Crear mi cuenta». */
export async function givesAccess(person: Person, { persona }: Life): Promise<void> {
  const { password, answers } = persona.access
  await person.reads('Crea tu contraseña')
  const [one, two] = answers.map(({ question }) => questionWords[question].es)
  await person.writes({
    Contraseña: password,
    'Primera pregunta': one!,
    'Tu respuesta': answers[0].answer,
    'Segunda pregunta': two!,
    'Tu respuesta (segunda pregunta)': answers[1].answer,
  })
  await person.presses('Continuar')
  await person.reads('Confirma tu registro')
  await person.presses('Crear mi cuenta')
  await person.reads('Activa tu cuenta')
}

/** Looks into that mailbox and follows the newest link of that kind. */
export async function opensMail(person: Person, address: string, path: string): Promise<void> {
  await person.newestMail(address)
  const mails = await person.app.mailTo(address)
  const link = mails.flatMap((mail) => mail.links).find((one) => one.includes(path))
  if (!link) throw new Error(`no ${path} in «${mails.map((mail) => mail.subject).join('», «')}»`)
  await person.page.goto(link)
}

/** From the door in. */
export async function signsIn(person: Person, email: string, password: string): Promise<void> {
  await person.goes('/')
  await person.writes({ 'Correo electrónico o NSS': email, Contraseña: password })
  await person.presses('Entrar')
}
