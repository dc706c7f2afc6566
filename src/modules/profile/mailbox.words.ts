import type { Said, Words } from '../../foundation/words.ts'
import type { CheckWhy } from './checks.store.ts'

/** Whether the mailbox is still mine, and a second one for copies. */
export const mailboxWords = {
  h1: { es: '¿Este correo sigue siendo tuyo?', en: 'Is this mailbox still yours?' },
  plain: { es: 'Entras con <b>{correo}</b>.', en: 'You sign in with <b>{correo}</b>.' },
  stays: {
    es: 'Tu cuenta sigue abierta. Es para que te lleguen nuestros mensajes.',
    en: 'Your account stays open. This is so that our messages reach you.',
  },
  yes: { es: 'Sí, todavía lo leo', en: 'Yes, I still read it' },
  yesHow: {
    es: 'Te mandamos un código a ese correo y lo escribes aquí.',
    en: 'We send a code to that mailbox and you enter it here.',
  },
  review: { es: 'Revisar mi correo', en: 'Check my e-mail' },
  send: { es: 'Mándame un código', en: 'Send me a code' },
  no: { es: 'Ya no lo leo', en: 'I no longer read it' },
  noHow: {
    es: 'Cámbialo por uno que sea solo tuyo.',
    en: 'Change it for one that is only yours.',
  },
  change: { es: 'Cambiar mi correo', en: 'Change my e-mail' },
  second: { es: 'Segundo correo', en: 'Second e-mail' },
  secondHow: {
    es: 'Le llega copia de lo que toca a tu seguridad. Con él no se entra ni se cambia la contraseña.',
    en: 'It gets a copy of security notices. It can’t be used to sign in or to reset the password.',
  },
  secondAdd: { es: 'Agregar un segundo correo', en: 'Add a second e-mail' },
  secondChange: { es: 'Cambiar el segundo correo', en: 'Change the second e-mail' },
  secondRemove: { es: 'Quitar', en: 'Remove' },
  secondH1: { es: 'Tu segundo correo', en: 'Your second e-mail' },
  secondLabel: { es: 'Segundo correo', en: 'Second e-mail' },
  secondHint: {
    es: 'Uno que sea solo tuyo y que leas seguido',
    en: 'One that is only yours and that you read often',
  },
  codeH1: { es: 'Escribe el código', en: 'Enter the code' },
} satisfies Words

/** Why it is asked, where it is answered. */
export const whyWords: Readonly<Record<CheckWhy, Said>> = {
  'mailbox-dead': {
    es: 'Los mensajes que mandamos a <b>{correo}</b> vuelven sin entregarse.',
    en: 'What we send to <b>{correo}</b> comes back undelivered.',
  },
  'new-job': {
    es: '<b>{correo}</b> parece de una empresa, y vemos que cambiaste de trabajo.',
    en: '<b>{correo}</b> looks like a work mailbox, and we see that you changed jobs.',
  },
  'year-old': {
    es: '<b>{correo}</b> parece de una empresa. Hace un año que no lo confirmas.',
    en: '<b>{correo}</b> looks like a work mailbox. You have not confirmed it for a year.',
  },
}

/** The band on Inicio. */
export const bandWords: Readonly<Record<CheckWhy, { title: Said; text: Said }>> = {
  'mailbox-dead': {
    title: {
      es: 'Tu correo no recibe nuestros mensajes',
      en: 'Your mailbox takes no mail from us',
    },
    text: {
      es: 'Lo que te mandamos vuelve sin entregarse. <a>Revisar mi correo</a>',
      en: 'What we send you comes back. <a>Check my e-mail</a>',
    },
  },
  'new-job': {
    title: { es: '¿Tu correo sigue siendo tuyo?', en: 'Is your mailbox still yours?' },
    text: {
      es: 'Parece de una empresa, y vemos que cambiaste de trabajo. <a>Revisar mi correo</a>',
      en: 'It looks like a work one, and we see that you changed jobs. <a>Check my e-mail</a>',
    },
  },
  'year-old': {
    title: { es: '¿Tu correo sigue siendo tuyo?', en: 'Is your mailbox still yours?' },
    text: {
      es: 'Parece de una empresa. Hace un año que no lo confirmas. <a>Revisar mi correo</a>',
      en: 'It looks like a work one. You have not confirmed it for a year. <a>Check my e-mail</a>',
    },
  },
}
