// What is said of locks, of a pause that ends, of closing the web account, and of somebody sitting beside the member.
// Texts of phones have no í, ó or ú.
import type { Said, Words } from '../../foundation/words.ts'
import type { HeldThing } from '../holds/holds.ts'
import type { MailWords } from './mail.words.ts'
import type { KindName } from './notices.ts'

const stop: Said = { es: 'No fui yo', en: "It wasn't me" }

/** What nobody can do while a thing is locked. */
export const lockedWords = {
  credit: { es: 'pedir un crédito', en: 'ask for a loan' },
  money: { es: 'sacar dinero', en: 'take money out' },
  contact: { es: 'cambiar tus datos', en: 'change your details' },
} satisfies Words<HeldThing>

export const lockMails = {
  locked: {
    subject: { es: 'Pusimos candado a tu cuenta', en: 'Your account is locked' },
    text: {
      es: 'Fue {cuando}. Nadie puede {cosas}. Quitarlo tarda 24 horas.',
      en: '{Cuando}. No one can {cosas}. Removing it takes 24 hours.',
    },
  },
  'lock-ending': {
    subject: { es: 'Pidieron quitar tu candado', en: 'Someone asked to remove your lock' },
    text: {
      es: 'Se quita el {fecha}. Desde entonces se podrá {cosas}. Si no fuiste tú, toca “No fui yo”.',
      en: "It goes on {fecha}. From then on it is possible to {cosas}. If it wasn't you, tap “It wasn't me”.",
    },
    button: stop,
  },
  reopened: {
    subject: { es: 'Tu cuenta ya está abierta', en: 'Your account is open again' },
    text: {
      es: 'Quitamos la pausa {cuando}, con un código a tu celular. Si no fuiste tú, toca “No fui yo”.',
      en: "We ended the pause {cuando}, by a code to your phone. If it wasn't you, tap “It wasn't me”.",
    },
    button: stop,
  },
  'closing-asked': {
    subject: { es: 'Pidieron cerrar tu cuenta web', en: 'Someone asked to close your web account' },
    text: {
      es: 'Se cierra el {fecha}. Tu ahorro sigue siendo tuyo. Para cancelarlo, entra a Mis derechos. Si no fuiste tú, toca “No fui yo”.',
      en: "It closes on {fecha}. Your savings stay yours. To cancel it, sign in to My rights. If it wasn't you, tap “It wasn't me”.",
    },
    button: stop,
  },
  'closing-undone': {
    subject: { es: 'Tu cuenta web sigue abierta', en: 'Your web account stays open' },
    text: {
      es: 'Cancelaste el cierre {cuando}. No tienes que hacer nada más.',
      en: 'You cancelled the closing {cuando}. There is nothing more to do.',
    },
  },
  'login-closed': {
    subject: { es: 'Cerramos tu cuenta web', en: 'We closed your web account' },
    text: {
      es: 'La cerramos {cuando}, como pediste. Tu ahorro y tu crédito siguen igual. Puedes crear otra cuenta cuando quieras, gratis.',
      en: 'We closed it {cuando}, as you asked. Your savings and your loan stay as they are. You can create another account anytime, for free.',
    },
  },
  'help-began': {
    subject: { es: 'Alguien te está ayudando', en: 'Someone is helping you' },
    text: {
      es: 'Empezaste {cuando} a usar tu cuenta con ayuda, por 30 minutos. Así nadie puede sacar dinero ni cambiar tus datos. Si no fuiste tú, toca “No fui yo”.',
      en: "You began {cuando} to use your account with help, for 30 minutes. No one can take money out or change your details meanwhile. If it wasn't you, tap “It wasn't me”.",
    },
    button: stop,
  },
  'export-ready': {
    subject: { es: 'Tus datos ya están listos', en: 'Your data is ready' },
    text: {
      es: 'Preparamos el archivo con tus datos. Entra a Mi perfil y abre Mis derechos para bajarlo. Se borra en 7 días. Si no lo pediste tú, toca “No fui yo”.',
      en: "We prepared the file with your data. Sign in to My profile and open My rights to download it. It is deleted in 7 days. If you didn't ask for it, tap “It wasn't me”.",
    },
    button: stop,
  },
} satisfies Partial<Record<KindName, MailWords>>

export const lockTexts = {
  locked: {
    es: '{institucion}: ya pusimos candado a tu cuenta. Quitarlo tarda 24 horas. Si no fuiste, llama al {telefono}',
    en: '{institucion}: your account is locked. Removing it takes 24 hours. If not you, call {telefonoExterior}',
  },
  'lock-ending': {
    es: '{institucion}: pidieron quitar tu candado. Se quita en 24 horas. Si no fuiste, llama ya al {telefono}',
    en: '{institucion}: someone asked to remove your lock. It goes in 24 hours. If not you, call {telefonoExterior} now',
  },
  reopened: {
    es: '{institucion}: quitamos la pausa de tu cuenta. Si no fuiste, llama ya al {telefono}',
    en: '{institucion}: we ended the pause of your account. If not you, call {telefonoExterior} now',
  },
  'closing-asked': {
    es: '{institucion}: pidieron cerrar tu cuenta web en 48 horas. Si no fuiste, llama ya al {telefono}',
    en: '{institucion}: someone asked to close your web account in 48 hours. If not you, call {telefonoExterior} now',
  },
  'closing-undone': {
    es: '{institucion}: tu cuenta web sigue abierta. Cancelaste el cierre.',
    en: '{institucion}: your web account stays open. You cancelled the closing.',
  },
  'login-closed': {
    es: '{institucion}: cerramos tu cuenta web. Tu ahorro sigue igual. Si no fuiste, llama al {telefono}',
    en: '{institucion}: we closed your web account. Your savings stay the same. If not you, call {telefonoExterior}',
  },
  'help-began': {
    es: '{institucion}: alguien te ayuda con tu cuenta por 30 minutos. Si no fuiste, llama ya al {telefono}',
    en: '{institucion}: someone is helping you with your account for 30 minutes. If not you, call {telefonoExterior} now',
  },
} satisfies Partial<Record<KindName, Said>>
