// What a member is told of what an agent did or stopped over the telephone. Texts of phones have no í, ó or ú.
import type { Said } from '../../foundation/words.ts'
import type { TramiteState } from '../tramites/tramites.ts'
import type { Deed } from './notices.ts'

export const deedWords: Readonly<Record<Deed, { readonly mail: Said; readonly sms: Said }>> = {
  'email-told': {
    mail: {
      es: 'Dijimos cuál es tu correo a quien comprobó que eras tú.',
      en: 'We said which e-mail is yours to someone who proved to be you.',
    },
    sms: { es: 'dijimos tu correo en una llamada.', en: 'we told your e-mail in a call.' },
  },
  'caller-failed': {
    mail: {
      es: 'Alguien llamó en tu nombre y no pudo comprobar que eras tú. No cambiamos nada.',
      en: 'Someone called in your name and couldn’t prove to be you. We changed nothing.',
    },
    sms: {
      es: 'alguien quiso pasar por ti en una llamada. No cambiamos nada.',
      en: 'someone tried to pass for you in a call. We changed nothing.',
    },
  },
  'wait-ended': {
    mail: {
      es: 'Quitamos la espera: ya puedes entrar.',
      en: 'We ended the wait: you can sign in now.',
    },
    sms: {
      es: 'en una llamada quitamos la espera para entrar a tu cuenta.',
      en: 'in a call we ended the wait to sign in.',
    },
  },
  unfrozen: {
    mail: {
      es: 'Quitamos la pausa de tu cuenta.',
      en: 'We ended the pause of your account.',
    },
    sms: {
      es: 'en una llamada quitamos la pausa de tu cuenta.',
      en: 'in a call we ended the pause of your account.',
    },
  },
  'candado-on': {
    mail: {
      es: 'Pusimos candado a tu cuenta. Quitarlo tarda 24 horas.',
      en: 'We put a lock on your account. Removing it takes 24 hours.',
    },
    sms: {
      es: 'en una llamada pusimos candado a tu cuenta. Quitarlo tarda 24 horas.',
      en: 'in a call we locked your account. Removing it takes 24 hours.',
    },
  },
  'candado-ending': {
    mail: {
      es: 'Pidieron quitar el candado de tu cuenta. Se quita en 24 horas.',
      en: 'Someone asked to remove the lock of your account. It goes in 24 hours.',
    },
    sms: {
      es: 'en una llamada pidieron quitar tu candado. Se quita en 24 horas.',
      en: 'in a call someone asked to remove your lock. It goes in 24 hours.',
    },
  },
  'change-stopped': {
    mail: {
      es: 'Detuvimos el cambio de tu correo. Sigue el de antes.',
      en: 'We stopped the change of your e-mail. The old one stays.',
    },
    sms: {
      es: 'en una llamada detuvimos el cambio de tu correo.',
      en: 'in a call we stopped the change of your e-mail.',
    },
  },
}

/** The mail around what was done: what, when, and how to stop it. */
export const deskActMail = {
  subject: { es: 'Hubo una llamada sobre tu cuenta', en: 'There was a call about your account' },
  text: {
    es: '{hecho} Fue {cuando}. Si no fuiste tú, toca “No fui yo”.',
    en: "{hecho} {Cuando}. If it wasn't you, tap “It wasn't me”.",
  },
} satisfies Record<string, Said>

/** How a request stands after somebody here moved it, by mail and by text. */
export const requestStates: Readonly<
  Record<TramiteState, { readonly mail: Said; readonly sms: Said }>
> = {
  sent: {
    mail: { es: 'Lo tenemos.', en: 'We have it.' },
    sms: { es: 'la tenemos.', en: 'we have it.' },
  },
  'in-review': {
    mail: { es: 'Lo estamos revisando.', en: 'We are reviewing it.' },
    sms: { es: 'la estamos revisando.', en: 'we are reviewing it.' },
  },
  'needs-information': {
    mail: {
      es: 'Te toca a ti: llama a {linea} con ese folio, {telefonos}.',
      en: 'It is your turn: call {linea} with that reference, {telefonos}.',
    },
    sms: {
      es: 'te toca a ti. Llama al {telefono} con ese folio.',
      en: 'it is your turn. Call {telefonoExterior} with that reference.',
    },
  },
  'in-decision': {
    mail: { es: 'Lo estamos decidiendo.', en: 'We are deciding it.' },
    sms: { es: 'la estamos decidiendo.', en: 'we are deciding it.' },
  },
  approved: {
    mail: { es: 'Quedó aprobado.', en: 'It was approved.' },
    sms: { es: 'aprobada.', en: 'approved.' },
  },
  declined: {
    mail: {
      es: 'No procede. Si no estás de acuerdo, llama a {linea} con ese folio, {telefonos}.',
      en: 'It was declined. If you disagree, call {linea} with that reference, {telefonos}.',
    },
    sms: {
      es: 'no procede. Te decimos por qué en el {telefono}',
      en: 'declined. Call {telefonoExterior} to know why',
    },
  },
  'in-execution': {
    mail: { es: 'Lo estamos haciendo.', en: 'We are carrying it out.' },
    sms: { es: 'la estamos haciendo.', en: 'we are carrying it out.' },
  },
  done: {
    mail: { es: 'Ya quedó. No falta nada.', en: 'It is done. Nothing is missing.' },
    sms: { es: 'terminada.', en: 'done.' },
  },
  withdrawn: {
    mail: { es: 'Quedó cancelado, como pediste.', en: 'It was withdrawn, as you asked.' },
    sms: { es: 'cancelada.', en: 'withdrawn.' },
  },
  lapsed: {
    mail: { es: 'Venció. Puedes pedirlo otra vez.', en: 'It lapsed. You can ask again.' },
    sms: { es: 'vencida. Puedes pedirla otra vez.', en: 'lapsed. You can ask again.' },
  },
}
