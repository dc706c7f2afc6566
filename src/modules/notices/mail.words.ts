// The mails, by kind: subject, text and button, as the wording of the design guide has them.
import type { Said, Words } from '../../foundation/words.ts'
import { contactMails } from './contact-mail.words.ts'
import { deskActMail } from './desk.words.ts'
import { disputeMails } from './dispute-mail.words.ts'
import { factorMail } from './factor.words.ts'
import { lockMails } from './locks-mail.words.ts'
import { moneyMails } from './money-mail.words.ts'
import type { ContactPart, KindName } from './notices.ts'
import { payingMails } from './paying-mail.words.ts'
import { staffMails } from './staff-mail.words.ts'

/** Some kinds go by text alone. */
export type MailKind = Exclude<KindName, 'desk-code' | 'call-word'>

/** `when` texts come in two: the same day, and for a mail that goes out later. */
export type MailWords = { readonly subject: Said; readonly text: Said; readonly button?: Said }

const stop: Said = { es: 'No fui yo', en: "It wasn't me" }

export const mailWords: Readonly<Record<MailKind, MailWords>> = {
  ...disputeMails,
  activation: {
    subject: { es: 'Activa tu cuenta', en: 'Activate your account' },
    text: {
      es: 'Toca el botón: sirve 3 días. O escribe este código donde te registraste: {codigo}. Sirve 10 minutos.',
      en: 'Tap the button: it works for 3 days. Or enter this code where you signed up: {codigo}. It works for 10 minutes.',
    },
    button: { es: 'Activar mi cuenta', en: 'Activate my account' },
  },
  'already-registered': {
    subject: {
      es: 'Alguien quiso crear una cuenta con tus datos',
      en: 'Someone tried to create an account with your details',
    },
    text: {
      es: 'Si fuiste tú y ya tienes cuenta, entra o cambia tu contraseña. Si no fuiste tú, toca “No fui yo”.',
      en: "If it was you and you have an account, sign in or reset your password. If it wasn't you, tap “It wasn't me”.",
    },
    button: stop,
  },
  'your-turn': {
    subject: { es: 'Ya te toca', en: "It's your turn" },
    text: {
      es: 'Ya te toca entrar al portal. Tu lugar se guarda hasta las {hora}, hora del centro. Usa el mismo navegador donde tomaste tu lugar.',
      en: "It's your turn to enter the site. Your place is kept until {hora}, Mexico City time. Use the same browser where you took your place.",
    },
  },
  'quiet-hour': {
    subject: { es: 'Ahora hay menos gente', en: 'It is less busy now' },
    text: {
      es: 'Nos pediste un aviso. Ahora no hay fila para entrar al portal.',
      en: 'You asked us to tell you. There is no line to enter the site now.',
    },
  },
  welcome: {
    subject: { es: 'Ya tienes tu cuenta', en: 'Your account is ready' },
    text: {
      es: 'Consulta tu ahorro y tu crédito cuando quieras. Es gratis.',
      en: "Check your savings and loan anytime. It's free.",
    },
  },
  'look-only': {
    subject: { es: 'Te falta un paso para ver tu dinero', en: 'One step left to see your money' },
    text: {
      es: 'Tu cuenta ya está abierta. Tus cantidades siguen tapadas. {falta}',
      en: 'Your account is open. Your amounts are still hidden. {falta}',
    },
  },
  'password-reset': {
    subject: { es: 'Cambia tu contraseña', en: 'Reset your password' },
    text: {
      es: 'Hola, {nombre}. NSS que termina en {final}; por seguridad no lo escribimos completo. Toca “Cambiar mi contraseña”: sirve una vez, 30 minutos. O escribe {codigo} donde lo pediste: sirve 10 minutos. Luego guarda tu contraseña nueva.',
      en: "Hello, {nombre}. NSS ending in {final}; for your safety we don't write it in full. Tap “Reset my password”: it works once, for 30 minutes. Or enter {codigo} where you asked for it: it works for 10 minutes. Then save your new password.",
    },
    button: { es: 'Cambiar mi contraseña', en: 'Reset my password' },
  },
  'password-changed': {
    subject: { es: 'Cambiaste tu contraseña', en: 'You changed your password' },
    text: {
      es: 'Fue {cuando}. Cerramos tu cuenta en los demás aparatos.',
      en: '{Cuando}. We signed you out on other devices.',
    },
  },
  'new-device': {
    subject: { es: 'Entraste desde un aparato nuevo', en: 'New sign-in' },
    text: {
      es: '{donde}. Si fuiste tú, no hagas nada.',
      en: '{donde}. If it was you, do nothing.',
    },
  },
  'wrong-passwords': {
    subject: { es: 'Alguien escribió mal tu contraseña', en: 'Someone typed your password wrong' },
    text: {
      es: 'Pasó varias veces hoy. Tu dinero está a salvo. Tú puedes entrar como siempre.',
      en: 'It happened several times today. Your money is safe. You can sign in as usual.',
    },
  },
  'email-change-asked': {
    subject: { es: 'Pidieron cambiar tu correo', en: 'Your e-mail is about to change' },
    text: {
      es: 'Pasará el {fecha}. Si no fuiste tú, detenlo con un toque.',
      en: "It will happen on {fecha}. If it wasn't you, stop it with one tap.",
    },
    button: stop,
  },
  'email-confirm': {
    subject: { es: 'Confirma tu correo nuevo', en: 'Confirm your new e-mail' },
    text: {
      es: 'Escribe este código donde lo pediste: {codigo}. Sirve 10 minutos.',
      en: 'Enter this code where you asked for it: {codigo}. It works for 10 minutes.',
    },
  },
  'email-changed': {
    subject: { es: 'Cambió tu correo', en: 'Your e-mail changed' },
    text: {
      es: 'Fue {cuando}. Desde ahora entras y te escribimos con el nuevo.',
      en: '{Cuando}. From now on you sign in with the new one, and we write to it.',
    },
  },
  'contact-change-asked': {
    subject: { es: 'Pidieron cambiar {parte}', en: 'Someone asked to change {parte}' },
    text: {
      es: 'Pasará el {fecha}. Si no fuiste tú, detenlo con un toque.',
      en: "It will happen on {fecha}. If it wasn't you, stop it with one tap.",
    },
    button: stop,
  },
  'contact-changed': {
    subject: { es: 'Cambiaste {parte}', en: 'You changed {parte}' },
    text: {
      es: 'Fue {cuando}. Si fuiste tú, no hagas nada.',
      en: '{Cuando}. If it was you, do nothing.',
    },
  },
  'contact-claimed': {
    subject: {
      es: 'Alguien escribió {parte} en otra cuenta',
      en: 'Someone typed {parte} in another account',
    },
    text: {
      es: 'Tu cuenta sigue igual: {parte} es solo de una persona. Si fuiste tú, entra a tu cuenta y quítalo primero.',
      en: 'Your account is unchanged: {parte} belongs to one person only. If it was you, sign in to your account and remove it first.',
    },
  },
  code: {
    subject: { es: 'Tu código', en: 'Your code' },
    text: {
      es: 'Escribe este código donde lo pediste: {codigo}. Sirve 10 minutos. No se lo des a nadie, tampoco a quien diga que es de {institucion}.',
      en: "Enter this code where you asked for it: {codigo}. It works for 10 minutes. Don't give it to anyone, even if they say they are from {institucion}.",
    },
  },
  'lost-email': {
    subject: {
      es: 'Alguien dijo que perdió este correo',
      en: 'Someone said they lost this e-mail',
    },
    text: {
      es: 'Quieren entrar a tu cuenta sin este correo. Si no fuiste tú, toca “No fui yo”.',
      en: "They want to get into your account without this e-mail. If it wasn't you, tap “It wasn't me”.",
    },
    button: stop,
  },
  'desk-act': { ...deskActMail, button: stop },
  'second-factor': { ...factorMail, button: stop },
  ...moneyMails,
  ...payingMails,
  ...staffMails,
  ...lockMails,
  ...contactMails,
  'text-answer': {
    subject: { es: 'Contestamos tu mensaje', en: 'We answered your text' },
    text: {
      es: 'Nos escribiste por SMS y te contestamos ahí mismo.',
      en: 'You texted us and we answered you there.',
    },
  },
}

/** Of who told us that a job ended: what to do by when, as far as each way is open. */
export const jobWords = {
  pay: { es: 'Paga tu crédito antes del {fecha}.', en: 'Pay your loan before {fecha}.' },
  pause: {
    es: 'Si no puedes, la pausa (prórroga) empieza sola. Puede durar hasta el {fecha}.',
    en: 'If you can’t, the pause (prórroga) starts by itself. It may last until {fecha}.',
  },
  noPause: {
    es: 'La pausa (prórroga) no está abierta para ti.',
    en: 'The pause (prórroga) is not open to you.',
  },
  fund: {
    es: 'El Fondo de Protección de Pagos te puede ayudar desde el {fecha}.',
    en: 'The payment protection fund may help you from {fecha}.',
  },
  noFund: {
    es: 'El Fondo de Protección de Pagos no está abierto para ti.',
    en: 'The payment protection fund is not open to you.',
  },
} satisfies Words

/** A mail that goes out on another day than the fact names the day. */
export const whenWords = {
  today: { es: 'hoy a las {hora}', en: 'today at {hora}' },
  earlier: { es: 'el {dia} a las {hora}', en: 'on {dia} at {hora}' },
  abroad: { es: '{hora}, hora del centro', en: '{hora} Mexico City time' },
  until: { es: 'a {hora}', en: '{hora}' },
  untilDay: { es: 'al {dia}, {hora}', en: '{dia}, {hora}' },
} satisfies Words

export const partWords: Readonly<Record<ContactPart, Said>> = {
  email: { es: 'tu correo', en: 'your e-mail' },
  'second-email': { es: 'tu segundo correo', en: 'your second e-mail' },
  mobile: { es: 'tu celular', en: 'your mobile number' },
  phone: { es: 'tu teléfono', en: 'your phone number' },
  address: { es: 'tu domicilio', en: 'your address' },
  questions: { es: 'tus preguntas de seguridad', en: 'your security questions' },
  language: { es: 'tu idioma', en: 'your language' },
}

export const missingWords = {
  mobile: {
    es: 'Confirma tu celular en Mi perfil y las verás.',
    en: 'Confirm your phone in My profile to see them.',
  },
  fact: {
    es: 'Contesta en Mi perfil la pregunta que falta y las verás.',
    en: 'Answer the missing question in My profile to see them.',
  },
} satisfies Words

export const letterWords = {
  neverAsk: {
    es: 'Nunca te pedimos tu contraseña ni cobramos por ayudarte. ¿No fuiste tú?',
    en: "We never ask for your password or charge for help. Wasn't you?",
  },
  stop,
  whatToDo: { es: 'Mira qué hacer', en: 'See what to do' },
  demo: {
    es: 'Datos de ejemplo: esta persona no existe.',
    en: 'Sample data: this person does not exist.',
  },
} satisfies Words
