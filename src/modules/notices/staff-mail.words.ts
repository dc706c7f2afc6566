// The mails to who works here: about their own ways in, and what a supervisor should look at.
import type { Said } from '../../foundation/words.ts'
import type { Alert } from '../desk/patterns.ts'
import type { MailWords } from './mail.words.ts'
import type { StaffProof } from './notices.ts'

export const staffProofWords: Readonly<Record<StaffProof, Said>> = {
  'passkey-added': {
    es: 'Agregaste una llave de acceso',
    en: 'You added a passkey',
  },
  'passkey-removed': {
    es: 'Quitaste una llave de acceso',
    en: 'You removed a passkey',
  },
  'authenticator-added': {
    es: 'Pusiste una app de códigos',
    en: 'You set up an app for codes',
  },
  'authenticator-removed': {
    es: 'Quitaste los códigos de tu app',
    en: 'You removed the codes of your app',
  },
}

/** What stands out in a day at the telephone; the page of supervision says it with the same words. */
export const deskSigns: Readonly<Record<Alert, Said>> = {
  'many-look-ups': { es: 'Muchas búsquedas', en: 'Many look-ups' },
  'many-names': { es: 'Muchas por nombre', en: 'Many by name' },
  'many-failed': { es: 'Muchas sin comprobar', en: 'Many not verified' },
  'many-shown': { es: 'Muchos datos vistos', en: 'Many details seen' },
  'out-of-hours': { es: 'Fuera de horario', en: 'Out of hours' },
  'went-round': { es: 'Quiso saltarse un paso', en: 'Tried to skip a step' },
  'own-family': { es: 'Buscó a su familia', en: 'Looked up family' },
  'two-browsers': { es: 'Dos navegadores', en: 'Two browsers' },
}

export const staffMails = {
  'desk-alert': {
    subject: { es: '{senal}: {persona}', en: '{senal}: {persona}' },
    text: {
      es: 'Es una señal de las últimas 24 horas: una pregunta que hacer, no una falta. Mira qué se detuvo y cuándo.',
      en: 'It is a sign of the last 24 hours: a question to ask, not a fault. See what was stopped and when.',
    },
    button: { es: 'Ver la supervisión', en: 'See supervision' },
  },
  'cases-late': {
    subject: { es: 'Trámites atrasados: {cuantos}', en: 'Late requests: {cuantos}' },
    text: {
      es: 'Pasó el día de su respuesta y siguen abiertos. Quien los pidió ya lo sabe.',
      en: 'The day of their answer went by and they are still open. Whoever asked has been told.',
    },
    button: { es: 'Ver los atrasados', en: 'See the late ones' },
  },
  'staff-proof': {
    subject: { es: 'Cambió cómo entras', en: 'How you sign in has changed' },
    text: {
      es: '{prueba} {cuando}. Si no fuiste tú, avisa ya a tu supervisión.',
      en: '{prueba} {cuando}. If it was not you, tell your supervisor now.',
    },
  },
} satisfies Readonly<Record<string, MailWords>>
