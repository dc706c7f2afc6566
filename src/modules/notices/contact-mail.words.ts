// The mails about the mailbox itself: that it takes no mail, or that it may not be the member's for long.
import type { Words } from '../../foundation/words.ts'
import type { MailWords } from './mail.words.ts'
import type { KindName } from './notices.ts'

export const contactMails = {
  'mailbox-dead': {
    subject: {
      es: 'Tu otro correo ya no recibe mensajes',
      en: 'Your other mailbox no longer takes mail',
    },
    text: {
      es: 'Lo que mandamos al correo con el que entras vuelve sin entregarse. Entra y confírmalo, o cámbialo por otro. Tu cuenta sigue abierta.',
      en: 'What we send to the e-mail you sign in with comes back. Sign in and confirm it, or change it. Your account stays open.',
    },
    button: { es: 'Revisar mi correo', en: 'Check my e-mail' },
  },
  'confirm-contact': {
    subject: { es: '¿Este correo sigue siendo tuyo?', en: 'Is this mailbox still yours?' },
    text: {
      es: '{porque} Si dejas ese trabajo, podrías perder este correo. Entra y confírmalo, cámbialo por uno solo tuyo o agrega otro.',
      en: '{porque} If you leave that job you could lose this mailbox. Sign in and confirm it, change it for one of your own or add another.',
    },
    button: { es: 'Revisar mi correo', en: 'Check my e-mail' },
  },
} satisfies Partial<Record<KindName, MailWords>>

/** Why we ask whether a mailbox is still the member's. */
export const checkWords = {
  'new-job': {
    es: 'Vemos que cambiaste de trabajo y este correo parece de una empresa.',
    en: 'We see that you changed jobs, and this looks like a work mailbox.',
  },
  'year-old': {
    es: 'Este correo parece de una empresa y hace un año que no lo confirmas.',
    en: 'This looks like a work mailbox, and you have not confirmed it for a year.',
  },
} satisfies Words
