import type { Said, Words } from '../../foundation/words.ts'
import type { View } from '../../platform/pages/view.ts'
import { kinds } from './definitions.ts'
import { kindWords } from './definitions.words.ts'
import type { TramiteState, TramiteType } from './tramites.ts'

export const typeWords = Object.fromEntries(
  kinds.map((kind) => [kind, kindWords[kind].label]),
) as Readonly<Record<TramiteType, Said>>

export const stateWords: Readonly<Record<TramiteState, Said>> = {
  sent: { es: 'Recibido', en: 'Received' },
  'in-review': { es: 'En revisión', en: 'In review' },
  'needs-information': { es: 'Te toca a ti', en: 'Your turn' },
  'in-decision': { es: 'Lo estamos decidiendo', en: 'Being decided' },
  approved: { es: 'Aprobado', en: 'Approved' },
  declined: { es: 'No procede', en: 'Declined' },
  'in-execution': { es: 'Lo estamos haciendo', en: 'Being carried out' },
  done: { es: 'Terminado', en: 'Done' },
  withdrawn: { es: 'Lo cancelaste', en: 'You withdrew it' },
  lapsed: { es: 'Venció', en: 'Lapsed' },
}

/** What the person does next, by state. */
export const nextWords: Readonly<Record<TramiteState, Said>> = {
  sent: {
    es: 'No tienes que hacer nada. Te avisamos cuando avance.',
    en: 'You don’t need to do anything. We’ll tell you when it moves.',
  },
  'in-review': {
    es: 'No tienes que hacer nada. Te avisamos cuando avance.',
    en: 'You don’t need to do anything. We’ll tell you when it moves.',
  },
  'needs-information': {
    es: 'Llama a {linea} con este folio: {telefono}. Desde EE. UU. y Canadá: {telefonoExterior}.',
    en: 'Call {linea} with this reference: {telefono}. From the US and Canada: {telefonoExterior}.',
  },
  'in-decision': {
    es: 'No tienes que hacer nada. Pronto te decimos.',
    en: 'You don’t need to do anything. We’ll tell you soon.',
  },
  approved: {
    es: 'Ya quedó aprobado. Lo estamos poniendo en marcha.',
    en: 'It is approved. We are carrying it out.',
  },
  declined: {
    es: 'Si no estás de acuerdo, puedes pedir otra revisión o llamar a {linea} con este folio.',
    en: 'If you disagree you may ask for another look, or call {linea} with this reference.',
  },
  'in-execution': {
    es: 'No tienes que hacer nada. Ya casi está.',
    en: 'You don’t need to do anything. It’s almost there.',
  },
  done: { es: 'Ya quedó. No falta nada.', en: 'It’s finished. Nothing is missing.' },
  withdrawn: {
    es: 'Puedes pedirlo otra vez cuando quieras.',
    en: 'You can ask for it again anytime.',
  },
  lapsed: {
    es: 'Puedes pedirlo otra vez cuando quieras.',
    en: 'You can ask for it again anytime.',
  },
}

/** What of a request its member reads again, by the name it is kept under. */
export const aboutWords = {
  employer: { es: 'Patrón', en: 'Employer' },
  bimester: { es: 'Meses', en: 'Months' },
  expected: { es: 'Esperabas', en: 'You expected' },
  note: { es: 'Nos dijiste', en: 'You told us' },
} satisfies Words
export type AboutShown = keyof typeof aboutWords
export const aboutShown = Object.keys(aboutWords) as readonly AboutShown[]

export const tramitesWords = {
  title: { es: 'Mis trámites', en: 'My requests' },
  intro: {
    es: 'Aquí está todo lo que has pedido. Cuesta $0.',
    en: 'Everything you asked for is here. It costs $0.',
  },
  empty: { es: 'No has pedido ningún trámite.', en: 'You haven’t requested anything.' },
  allKinds: { es: 'Todo lo que puedes pedir', en: 'Everything you can ask for' },
  older: { es: 'Ver los anteriores', en: 'See earlier ones' },
  reference: { es: 'Folio', en: 'Reference' },
  state: { es: 'Cómo va', en: 'Where it is' },
  opened: { es: 'Lo pediste el {fecha}', en: 'You asked for it on {fecha}' },
  answerBy: { es: 'Te contestamos antes del {fecha}.', en: 'We’ll answer before {fecha}.' },
  next: { es: 'Qué sigue', en: 'What comes next' },
  history: { es: 'Su historia', en: 'Its history' },
  byYou: { es: 'Lo hiciste tú', en: 'Done by you' },
  byVisitor: {
    es: 'Lo pidió alguien sin entrar a la cuenta',
    en: 'Asked for by someone who hadn’t signed in',
  },
  byUs: { es: 'Lo hicimos nosotros', en: 'Done by us' },
  byStaff: { es: 'Lo hizo {nombre}, de {institucion}', en: 'Done by {nombre}, of {institucion}' },
} satisfies Words

/** What of a request that has no form its member reads again, in their own order; what only we use stays out. */
export const aboutRows = (
  view: View,
  { about }: { readonly about: Readonly<Record<string, string>> },
): readonly { label: string; value: string }[] =>
  aboutShown
    .filter((name) => about[name] !== undefined)
    .map((name) => ({ label: view.t(aboutWords[name]), value: about[name]! }))
