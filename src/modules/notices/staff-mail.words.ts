// The mails to who works here: about their own ways in, and what a supervisor should look at.
import type { Said } from '../../foundation/words.ts'
import type { Alert } from '../desk/patterns.ts'
import type { MailWords } from './mail.words.ts'
import type { StaffMove, StaffProof } from './notices.ts'

export const staffProofWords: Readonly<Record<StaffProof | StaffMove, Said>> = {
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
  'roles-changed': { es: 'Cambió lo que puedes hacer', en: 'What you may do has changed' },
  suspended: { es: 'Tu entrada quedó en pausa', en: 'Your access was paused' },
  back: { es: 'Ya puedes entrar otra vez', en: 'You can sign in again' },
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
  'staff-moved': {
    subject: { es: 'Cambió tu acceso', en: 'Your access has changed' },
    text: {
      es: '{prueba} {cuando}. Si no lo esperabas, pregunta a tu supervisión.',
      en: '{prueba} {cuando}. If you did not expect it, ask your supervisor.',
    },
  },
  'staff-invited': {
    subject: { es: 'Ya puedes entrar a trabajar', en: 'You can now sign in to work' },
    text: {
      es: 'Toca el botón: sirve una vez, 3 días. Ten a la mano tu app de códigos.',
      en: 'Tap the button: it works once, for 3 days. Have your code app at hand.',
    },
    button: { es: 'Poner mi entrada', en: 'Set up my access' },
  },
  'trail-sound': {
    subject: { es: 'El registro está entero', en: 'The record is whole' },
    text: {
      es: 'Se revisó {cuando}. Guarda este correo: es la cabeza de la cadena. {captura}',
      en: 'It was checked {cuando}. Keep this mail: it is the head of the chain. {captura}',
    },
    button: { es: 'Ver el registro', en: 'See the record' },
  },
  'trail-broken': {
    subject: { es: 'Alguien tocó el registro', en: 'Somebody touched the record' },
    text: {
      es: 'Se revisó {cuando} y algo no es lo que se selló: {folio}. Guarda una copia de la base y avisa a seguridad.',
      en: 'It was checked {cuando} and something is not what was sealed: {folio}. Keep a copy of the database and tell security.',
    },
    button: { es: 'Ver el registro', en: 'See the record' },
  },
} satisfies Readonly<Record<string, MailWords>>
