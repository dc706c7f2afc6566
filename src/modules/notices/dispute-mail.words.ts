// Of an account that goes back to whose it is. Nothing in them says who that is.
import type { Said } from '../../foundation/words.ts'
import type { DisputeKinds } from './dispute-kinds.ts'
import type { MailWords } from './mail.words.ts'

const stop: Said = { es: 'No fui yo', en: "It wasn't me" }

export const disputeMails: Readonly<Record<keyof DisputeKinds, MailWords>> = {
  'cluster-found': {
    subject: { es: 'Posible coyote: míralo', en: 'Possible coyote: take a look' },
    text: {
      es: '{captura}. Nadie quedó bloqueado. Puede ser una familia o un kiosco: dilo tú.',
      en: '{captura}. Nobody was locked out. It may be a family or a kiosk: you say which.',
    },
    button: { es: 'Ver el grupo', en: 'See the group' },
  },
  'account-returning': {
    subject: {
      es: 'Alguien dice que esta cuenta es suya',
      en: 'Someone says this account is theirs',
    },
    text: {
      es: 'Dos personas nuestras lo revisaron. El {fecha} la cuenta cambia de correo. Si es tuya, toca “No fui yo”.',
      en: 'Two of our people checked it. On {fecha} the account gets another e-mail. If it is yours, tap “It wasn’t me”.',
    },
    button: stop,
  },
  'account-soon-yours': {
    subject: { es: 'Tu cuenta está por volver a ti', en: 'Your account is coming back to you' },
    text: {
      es: 'El {fecha} te mandamos aquí el enlace para entrar. Mientras, nadie puede mover tu dinero ni tus datos.',
      en: 'On {fecha} we send you the link to get in, here. Until then no one can move your money or details.',
    },
  },
  'account-yours': {
    subject: { es: 'Tu cuenta ya es tuya', en: 'Your account is yours again' },
    text: {
      es: 'Toca el botón para poner tus preguntas y tu contraseña. Sirve 3 días. Ya cerramos la que abrió otra persona.',
      en: 'Tap the button to set your questions and password. It works for 3 days. We closed the one that someone else opened.',
    },
    button: { es: 'Poner mi contraseña', en: 'Set my password' },
  },
  'account-not-yours': {
    subject: {
      es: 'Este correo ya no abre esa cuenta',
      en: 'This e-mail no longer opens that account',
    },
    text: {
      es: 'La cuenta volvió con la persona de quien son los datos. Abrir una cuenta con datos de alguien más no está permitido.',
      en: 'The account went back to the person whose details they are. Opening an account with someone else’s details is not allowed.',
    },
  },
  'account-disputed': {
    subject: {
      es: 'Falta un paso: lleva tu identificación',
      en: 'One step left: take your ID with you',
    },
    text: {
      es: 'Otra persona dice que la cuenta es suya. Sigue detenida. Ve con tu identificación a una oficina o a tu consulado: dos personas la revisan y queda resuelto.',
      en: 'Someone else says the account is theirs. It stays on hold. Take your ID to an office or to your consulate: two people check it and it is settled.',
    },
  },
}
