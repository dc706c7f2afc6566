import type { Said, Words } from '../../foundation/words.ts'
import type { CannotLink, CannotSend, Life, LinkState } from './payers.ts'

export const payersWords = {
  title: { es: 'Que pague otra persona', en: 'Let someone else pay' },
  lead: {
    es: 'Haz un enlace y dáselo a quien te ayuda. Con él paga tu crédito sin entrar.',
    en: 'Make a link and give it to whoever helps you. With it they pay your loan without signing in.',
  },
  shows: {
    es: 'Verá las letras con que empieza tu nombre y el final de tu crédito. No verá cuánto debes.',
    en: 'They will see the initials of your name and the end of your loan number, not what you owe.',
  },
  make: { es: 'Hacer un enlace', en: 'Make a link' },
  label: { es: '¿Quién va a pagar?', en: 'Who is going to pay?' },
  labelHint: {
    es: 'Como le dices tú. Solo tú lo ves.',
    en: 'What you call them. Only you see it.',
  },
  life: { es: '¿Cuánto tiempo sirve?', en: 'How long does it work?' },
  create: { es: 'Crear el enlace', en: 'Create the link' },
  yours: { es: 'Tus enlaces', en: 'Your links' },
  none: { es: 'Todavía no haces ninguno.', en: 'You haven’t made any yet.' },
  link: { es: 'Enlace', en: 'Link' },
  reference: { es: 'Su referencia de pago', en: 'Their payment reference' },
  until: { es: 'Sirve hasta el', en: 'Works until' },
  copy: {
    es: 'Cópialo y mándalo por donde hablen ustedes.',
    en: 'Copy it and send it any way you talk.',
  },
  message: { es: 'Mandarlo desde mi celular', en: 'Send it from my phone' },
  messageText: {
    es: 'Con este enlace pagas mi crédito: {enlace}',
    en: 'With this link you can pay my loan: {enlace}',
  },
  byMail: { es: 'O lo mandamos a su correo', en: 'Or we send it to their e-mail' },
  mail: { es: 'Correo de quien va a pagar', en: 'E-mail of who is going to pay' },
  mailHint: {
    es: 'No decimos tu nombre. Dile que es de tu parte.',
    en: 'We don’t say your name. Tell them it comes from you.',
  },
  send: { es: 'Mandar el enlace', en: 'Send the link' },
  revoke: { es: 'Quitar este enlace', en: 'Take this link back' },
  made: { es: 'Tu enlace está listo', en: 'Your link is ready' },
  madeText: {
    es: 'Está aquí abajo. También te lo avisamos por correo.',
    en: 'It is below. We told you by e-mail, too.',
  },
  sent: { es: 'Mandamos el enlace', en: 'We sent the link' },
  sentText: {
    es: 'Si no lo ve, que busque en “Spam” o “No deseado”.',
    en: 'If they can’t see it, they should look in “Spam” or “Junk”.',
  },
  revoked: { es: 'Ese enlace ya no abre nada', en: 'That link opens nothing any more' },
  revokedText: {
    es: 'Lo que ya se pagó con él sigue contando.',
    en: 'What was already paid with it still counts.',
  },
  lookOnly: {
    es: 'Para hacer enlaces, primero confirma tu celular.',
    en: 'To make links, first confirm your phone.',
  },

  payTitle: { es: 'Paga este crédito', en: 'Pay this loan' },
  payLead: {
    es: 'Alguien te pidió pagar su crédito de {institucion}. No tienes que entrar ni dar datos.',
    en: 'Someone asked you to pay their {institucion} loan. You don’t sign in or give any details.',
  },
  holder: { es: 'Es de', en: 'It belongs to' },
  ends: { es: 'El crédito termina en', en: 'The loan ends in' },
  check: {
    es: 'Si no reconoces estas letras, no pagues. Pregunta primero.',
    en: 'If you don’t recognise these letters, don’t pay. Ask first.',
  },
  howMuch: { es: '¿Cuánto vas a pagar?', en: 'How much will you pay?' },
  oneMonth: { es: 'El pago de un mes', en: 'One month’s payment' },
  other: { es: 'Otra cantidad', en: 'Another amount' },
  otherHint: {
    es: 'En pesos mexicanos, por ejemplo 1500',
    en: 'In Mexican pesos, for example 1500',
  },
  go: { es: 'Ver cómo pagar', en: 'See how to pay' },
  linkEnds: { es: 'Este enlace sirve hasta el {fecha}.', en: 'This link works until {fecha}.' },
  noDetails: {
    es: 'Aquí no se ve cuánto debe ni nada más de esa persona.',
    en: 'What they owe, or anything else about them, isn’t shown here.',
  },
} satisfies Words

export const lifeWords: Readonly<Record<Life, Said>> = {
  30: { es: '1 mes', en: '1 month' },
  90: { es: '3 meses', en: '3 months' },
  365: { es: '1 año', en: '1 year' },
}
export const linkStateWords: Readonly<Record<LinkState, Said>> = {
  serves: { es: 'Sirve', en: 'Works' },
  expired: { es: 'Ya venció', en: 'Expired' },
  revoked: { es: 'Lo quitaste', en: 'Taken back' },
}

export const cannotLinkWords: Readonly<Record<CannotLink, Said>> = {
  'label-missing': { es: 'Escribe quién va a pagar', en: 'Enter who is going to pay' },
  'label-long': { es: 'Escribe un nombre más corto', en: 'Enter a shorter name' },
  'life-missing': { es: 'Elige cuánto tiempo sirve', en: 'Choose how long it works' },
  'loan-not-open': {
    es: 'Este crédito ya no se paga: no hace falta un enlace',
    en: 'This loan is no longer paid: no link is needed',
  },
  'too-many-payers': {
    es: 'Ya hiciste 99 enlaces para este crédito, y no caben más. Usa uno de antes.',
    en: 'You have made 99 links for this loan, and no more fit. Use an earlier one.',
  },
  'too-many-today': {
    es: 'Hoy ya hiciste muchos enlaces. Vuelve mañana.',
    en: 'You have made many links today. Come back tomorrow.',
  },
}
export const cannotSendWords: Readonly<Record<CannotSend, Said>> = {
  'email-wrong': {
    es: 'Al correo le falta algo. Debe verse como nombre@ejemplo.com',
    en: 'The e-mail is missing something. It should look like name@example.com',
  },
  'link-over': {
    es: 'Ese enlace ya no sirve. Haz otro.',
    en: 'That link no longer works. Make another.',
  },
  'sent-before': {
    es: 'Ya le mandamos un enlace hoy. Cópialo y mándalo tú.',
    en: 'We already sent them a link today. Copy it and send it yourself.',
  },
  'spent-for-today': {
    es: 'Hoy ya no podemos mandar más. Cópialo y mándalo tú.',
    en: 'We can’t send any more today. Copy it and send it yourself.',
  },
}
