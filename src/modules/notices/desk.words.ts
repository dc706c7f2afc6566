// What a member is told of what an agent did or stopped over the telephone. Texts of phones have no í, ó or ú.
import type { Said } from '../../foundation/words.ts'
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
