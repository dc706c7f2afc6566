import type { Words } from '../../foundation/words.ts'
import type { CannotOpenLink, CannotRecover } from './recovery.ts'

/** Why the way back in has to begin again. */
export const recoveryWords = {
  'recovery-expired': {
    es: 'Pasó media hora. Empieza otra vez.',
    en: 'Half an hour went by. Start again.',
  },
} satisfies Words<CannotRecover>

/** Which link and why: rec-6. */
export const linkWords = {
  'link-unknown': {
    es: 'No conocemos este enlace. Cópialo completo del mensaje, o pide otro.',
    en: 'We don’t know this link. Copy all of it from the message, or ask for another.',
  },
  'link-used': {
    es: 'Con este enlace ya se guardó una contraseña. Si no fuiste tú, toca “No fui yo” en el mensaje que lo dice.',
    en: 'A password was already saved with this link. If it wasn’t you, tap “It wasn’t me” in the message that says so.',
  },
  'link-replaced': {
    es: 'Pediste otro después. Usa el mensaje más nuevo.',
    en: 'You asked for another one later. Use the newest message.',
  },
  'link-expired': {
    es: 'Dura 30 minutos y sirve una vez. Pide otro y úsalo en seguida.',
    en: 'It lasts 30 minutes and works once. Ask for another and use it right away.',
  },
} satisfies Words<CannotOpenLink>

export const words = {
  section: { es: 'Cambiar mi contraseña', en: 'Reset my password' },
  help: { es: 'Ayuda', en: 'Help' },
  goOn: { es: 'Continuar', en: 'Continue' },
  email: { es: 'Correo electrónico', en: 'E-mail' },
  nss: { es: 'NSS', en: 'NSS (Mexican social security number)' },
  nssHint: {
    es: '11 números. Está en tu recibo de nómina',
    en: '11 digits. It’s on your Mexican pay slip',
  },
  h1: { es: 'Cambia tu contraseña', en: 'Reset your password' },
  intro: {
    es: 'Escribe tu correo y tu NSS. Luego contestas tus dos preguntas y te mandamos un mensaje.',
    en: 'Enter your e-mail and NSS. Then you answer your two questions and we send you a message.',
  },
  noEmail: { es: 'Ya no tengo ese correo', en: 'I no longer have that e-mail' },
  noEmailTitle: { es: '¿No sabes cuál era tu correo?', en: 'Don’t know which e-mail it was?' },
  noEmailText: {
    es: 'Puedes <a>seguir con tu celular</a> o llamar a {linea}: <t>{telefono}</t>.',
    en: 'You can <a>use your phone</a> or call {linea}: <t>{telefonoExterior}</t>.',
  },
  registeredByOther: {
    es: '¿Otra persona te registró? <a>Pide que la cuenta vuelva a ti</a>.',
    en: 'Did someone else register you? <a>Ask for the account to come back to you</a>.',
  },
  questionsH1: { es: 'Contesta tus preguntas', en: 'Answer your questions' },
  questionsHint: {
    es: 'No importan los acentos ni las mayúsculas',
    en: 'Accents and capitals don’t matter',
  },
  questionsNo: { es: 'No me acuerdo. Usar mi celular', en: 'I don’t remember. Use my phone' },
  answerEmpty: { es: 'Contesta la pregunta', en: 'Answer the question' },
  mailH1: { es: 'Revisa tu correo', en: 'Check your e-mail' },
  mailText: {
    es: 'Si el correo, el NSS y tus respuestas coinciden, ya te mandamos un mensaje. Escribiste <b>{correo}</b>.',
    en: 'If the e-mail, the NSS and your answers match, we’ve sent you a message. You typed <b>{correo}</b>.',
  },
  mail1: {
    es: 'Abre tu correo y busca el mensaje <b>“Cambia tu contraseña”</b>. Lo manda <b>avisos@{dominio}</b>.',
    en: 'Open your mail and look for <b>“Reset your password”</b>, from <b>avisos@{dominio}</b>.',
  },
  mail2: {
    es: 'Toca el botón <b>“Cambiar mi contraseña”</b>. Sirve una sola vez y vence en 30 minutos.',
    en: 'Tap <b>“Reset my password”</b>. It works once and expires in 30 minutes.',
  },
  mail3: {
    es: 'Escribe tu contraseña nueva. ¡Listo!',
    en: 'Enter your new password. Done!',
  },
  codeLabel: {
    es: '¿Abriste el correo en otro aparato? Escribe aquí el código',
    en: 'Opened the mail on another device? Enter the code here',
  },
  codeHint: {
    es: '6 números. Vienen en el mismo mensaje y sirven 10 minutos',
    en: '6 digits. They come in the same message and work for 10 minutes',
  },
  codeAgain: { es: 'Mándame otro código', en: 'Send me another code' },
  codeEmpty: { es: 'Escribe el código de 6 números', en: 'Enter the 6-digit code' },
  'code-wrong': {
    es: 'Ese código no coincide. Revísalo o pide otro',
    en: 'That code doesn’t match. Check it or ask for another',
  },
  'code-expired': {
    es: 'Ese código ya venció. Pide otro',
    en: 'That code has expired. Ask for another',
  },
  'code-void': {
    es: 'Ese código ya no sirve: se escribió mal 5 veces. Pide otro',
    en: 'That code no longer works: it was mistyped 5 times. Ask for another',
  },
  notArriving: { es: '¿No te llega?', en: 'Not arriving?' },
  spamTitle: { es: 'Busca en “Spam” o “No deseado”', en: 'Look in “Spam” or “Junk”' },
  spam: {
    es: 'Busca en “Spam” o “No deseado”. Puede tardar hasta 5 minutos.',
    en: 'Look in “Spam” or “Junk”. It can take up to 5 minutes.',
  },
  askTitle: { es: 'Pide otro mensaje', en: 'Ask for another message' },
  askText: {
    es: 'El anterior dejará de servir. Puedes pedir 5 por hora.',
    en: 'The earlier one stops working. You can ask for 5 an hour.',
  },
  askButton: { es: 'Enviar otra vez', en: 'Send again' },
  sentAgain: {
    es: 'Te mandamos otro. El anterior ya no sirve.',
    en: 'We sent another one. The earlier one no longer works.',
  },
  sentAgainTitle: { es: 'Pediste otro mensaje', en: 'You asked for another message' },
  again: {
    es: 'Después de 5 respuestas equivocadas en un día, esta puerta descansa hasta mañana: usa tu celular o llámanos. <a>Contestar otra vez</a>',
    en: 'After 5 wrong answers in a day, this door rests until tomorrow: use your phone or call us. <a>Answer again</a>',
  },
  againTitle: { es: 'Contesta otra vez tus preguntas', en: 'Answer your questions again' },
  mistypedTitle: { es: 'Escribí mal mi correo', en: 'I mistyped my e-mail' },
  mistyped: { es: '<a>Escríbelo de nuevo</a>', en: '<a>Type it again</a>' },
  lostTitle: { es: 'Ya no uso ese correo', en: 'I no longer use that e-mail' },
  tooManyTitle: { es: 'Espera hasta las {hora}', en: 'Wait until {hora}' },
  tooMany: {
    es: 'Ya mandamos 5 mensajes. Puedes pedir otro a las {hora}.',
    en: 'We already sent 5 messages. You can ask again at {hora}.',
  },
  tooSoon: {
    es: 'Espera un momento. Puedes pedir otro a las {hora}.',
    en: 'Wait a moment. You can ask for another at {hora}.',
  },
  careTitle: { es: 'Cuida tu cuenta', en: 'Protect your account' },
  care: {
    es: 'Nunca te pediremos tu contraseña ni este código por teléfono o WhatsApp.',
    en: 'We will never ask for your password or this code by phone or WhatsApp.',
  },
} satisfies Words
