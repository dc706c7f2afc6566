import type { Said, Words } from '../../foundation/words.ts'
import type { ChosenTopic } from '../notices/choices.ts'
import type { HourProblem } from './notice-form.ts'

/** /mi-perfil/avisos: what, by which way, when. */
export const choicesWords = {
  h1: { es: 'Avisos', en: 'Notices' },
  intro: {
    es: 'Escoge qué te avisamos, por dónde y a qué hora.',
    en: 'Choose what we tell you, how and when.',
  },
  always: { es: 'Siempre te avisamos', en: 'We always tell you' },
  alwaysWhat: {
    es: 'Los cambios en tu cuenta, las entradas desde un aparato nuevo y los códigos que pides.',
    en: 'Changes to your account, sign-ins from a new device and the codes you ask for.',
  },
  alwaysWhy: {
    es: 'Estos no se apagan. Así te enteras a tiempo si alguien quiere entrar por ti. Llegan a cualquier hora.',
    en: 'These can’t be switched off. That way you know in time if someone tries to get in as you. They come at any hour.',
  },
  byMail: { es: 'Correo', en: 'E-mail' },
  bySms: { es: 'SMS', en: 'Text message' },
  noPhone: {
    es: 'Para recibir avisos por SMS, <a>confirma tu celular</a>.',
    en: 'To get notices by text, <a>confirm your mobile</a>.',
  },
  off: {
    es: 'Lo que apagues no se pierde. Lo ves aquí, en <a>Todos los avisos</a>.',
    en: 'Nothing you switch off is lost. See it here, in <a>All notices</a>.',
  },
  hours: { es: '¿A qué hora te avisamos?', en: 'At what time may we tell you?' },
  hoursAny: { es: 'A cualquier hora', en: 'At any time' },
  hoursSome: { es: 'Solo en este horario', en: 'Only between these hours' },
  hoursNote: {
    es: 'Lo que llegue fuera de tu horario espera hasta que empiece.',
    en: 'What comes outside your hours waits until they begin.',
  },
  from: { es: 'Desde las', en: 'From' },
  to: { es: 'Hasta las', en: 'Until' },
  zone: { es: 'Hora de', en: 'Time in' },
  language: {
    es: 'Te escribimos en {idioma}. <a>Cambiar el idioma</a>',
    en: 'We write to you in {idioma}. <a>Change the language</a>',
  },
  spanish: { es: 'español', en: 'Spanish' },
  english: { es: 'inglés', en: 'English' },
  save: { es: 'Guardar', en: 'Save' },
  altoTitle: { es: 'Pediste no recibir avisos por SMS', en: 'You asked for no notices by text' },
  alto: {
    es: 'Mandaste ALTO el {fecha} desde el celular que termina en {final}. Para recibirlos otra vez, manda <b>ALTA</b> al {corto}. Los códigos y los de seguridad te siguen llegando.',
    en: 'You texted ALTO on {fecha} from the phone ending in {final}. To get them again, text <b>ALTA</b> to {corto}. Codes and security notices still come.',
  },
} satisfies Words

export const topicWords: Readonly<Record<ChosenTopic, { name: Said; hint: Said }>> = {
  deposits: {
    name: { es: 'Depósitos de tu patrón', en: 'Deposits by your employer' },
    hint: {
      es: 'Cuando llega uno y cuando falta.',
      en: 'When one arrives and when one is missing.',
    },
  },
  loan: {
    name: { es: 'Pagos de tu crédito', en: 'Payments on your loan' },
    hint: {
      es: 'Cuando recibimos tu pago y cuando terminas.',
      en: 'When we get your payment and when you finish.',
    },
  },
  papers: {
    name: { es: 'Estado de cuenta', en: 'Statements' },
    hint: { es: 'Cuando ya lo puedes ver o bajar.', en: 'When it is ready to see or download.' },
  },
  requests: {
    name: { es: 'Trámites', en: 'Requests' },
    hint: {
      es: 'Cuando abrimos uno por ti.',
      en: 'When we open one for you.',
    },
  },
}

export const hourProblems: Readonly<Record<HourProblem, Said>> = {
  'hour-missing': { es: 'Escoge una hora de la lista.', en: 'Choose an hour from the list.' },
  'hours-same': {
    es: 'La hora en que acaba debe ser otra que la hora en que empieza.',
    en: 'The hour it ends must differ from the hour it begins.',
  },
  'zone-missing': {
    es: 'Escoge una ciudad con tu misma hora.',
    en: 'Choose a city with your time.',
  },
}
