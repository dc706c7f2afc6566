import type { Said, Words } from '../../foundation/words.ts'
import type { CannotRevoke } from './codes.usecases.ts'
import type { CodeState } from './pay-codes.ts'
import type { CannotSend } from './sending.usecases.ts'
import type { CodeProgress } from './showing.usecases.ts'

export const codeWords = {
  title: { es: 'Tu código de pago', en: 'Your payment code' },
  payerTitle: { es: 'Código para pagar un crédito', en: 'Code to pay a loan' },
  exactly: {
    es: 'Usa este código tal cual. No lleva tus datos: lo puede pagar tu familia.',
    en: 'Use this code exactly. It carries no personal data: your family can pay it.',
  },
  payerExactly: {
    es: 'Di este código a quien recibe tu dinero. No lleva datos de nadie.',
    en: 'Tell this code to whoever takes your money. It carries nobody’s data.',
  },
  square: {
    es: 'Código QR que abre esta página para quien paga',
    en: 'QR code that opens this page for whoever pays',
  },
  amount: { es: 'Llega al crédito', en: 'Reaches the loan' },
  serves: { es: 'Sirve hasta', en: 'Works until' },
  whose: { es: 'El crédito es de', en: 'The loan belongs to' },
  steps: { es: 'Cómo se paga', en: 'How to pay' },
  step1: {
    es: 'Elige a quien recibe el dinero.',
    en: 'Choose who takes the money.',
  },
  step2: {
    es: 'Dile el código. Te dirá los dólares: deben ser los de esta página.',
    en: 'Tell them the code. They tell you the dollars: they must match this page.',
  },
  step3: {
    es: 'Paga y guarda tu recibo. Aquí ves cuando llega.',
    en: 'Pay and keep your receipt. You see it here when it arrives.',
  },
  renew: { es: 'Actualizar los precios', en: 'Refresh the prices' },
  print: { es: 'También puedes imprimir esta página.', en: 'You can also print this page.' },
  link: { es: 'Enlace para quien paga', en: 'Link for whoever pays' },
  linkText: {
    es: 'Quien lo abra ve el código y los precios. No ve tu nombre completo ni lo que debes.',
    en: 'Whoever opens it sees the code and the prices. They don’t see your full name or what you owe.',
  },
  send: { es: 'Mandar el código', en: 'Send the code' },
  sendTo: { es: '¿A quién?', en: 'To whom?' },
  toMail: { es: 'A mi correo', en: 'To my e-mail' },
  toPhone: { es: 'A mi celular', en: 'To my phone' },
  toOther: { es: 'A quien va a pagar', en: 'To whoever will pay' },
  contact: { es: 'Su correo o celular', en: 'Their e-mail or mobile' },
  contactHint: {
    es: 'De México, EE. UU. o Canadá. Una vez al día a cada quien',
    en: 'Of Mexico, the US or Canada. Once a day to each',
  },
  sendIt: { es: 'Mandar', en: 'Send' },
  sent: { es: 'Lo mandamos', en: 'We sent it' },
  sentText: {
    es: 'Si no llega, revisa “Spam” o usa el enlace de esta página.',
    en: 'If it doesn’t arrive, check “Spam” or use the link on this page.',
  },
  revoke: { es: 'Cancelar este código', en: 'Cancel this code' },
  revokeText: {
    es: 'Ya nadie podrá pagar con él. Puedes crear otro.',
    en: 'Nobody will be able to pay with it. You can create another.',
  },
  another: { es: 'Crear otro código', en: 'Create another code' },
  advances: {
    es: 'No hagas nada. Esta página avanza sola.',
    en: 'You don’t need to do anything. This page moves on by itself.',
  },
  paidWith: { es: 'Se pagó con', en: 'Paid with' },
  paidUsd: { es: 'Dólares', en: 'US dollars' },
  paidRate: { es: 'Cada dólar', en: 'Each dollar' },
  rateOf: { es: '{tasa} pesos, del {fecha}', en: '{tasa} MXN, of {fecha}' },
  receipt: { es: 'Bajar el recibo (PDF)', en: 'Download the receipt (PDF)' },
  receiptEn: { es: 'Recibo en inglés (PDF)', en: 'Receipt in Spanish (PDF)' },
  receiptSoon: {
    es: 'El recibo estará aquí en un momento.',
    en: 'The receipt will be here in a moment.',
  },
  movements: { es: 'Ver mis movimientos', en: 'See my activity' },
  goneTitle: { es: 'Este enlace ya no sirve', en: 'This link no longer works' },
  goneText: {
    es: 'Pide otro a quien te lo mandó, o llama a {linea}: {telefonoExterior}.',
    en: 'Ask whoever sent it for another, or call {linea}: {telefonoExterior}.',
  },
} satisfies Words

/** What became of a code, for who looks at its page. */
export const codeStates: Readonly<Record<CodeState, { title: Said; text: Said }>> = {
  live: {
    title: { es: 'Listo para pagar', en: 'Ready to pay' },
    text: { es: 'Nadie ha pagado con él.', en: 'Nobody has paid with it.' },
  },
  paying: {
    title: { es: 'Alguien está pagando', en: 'Someone is paying' },
    text: {
      es: 'El cajero ya apartó este código. Falta que reciba los dólares.',
      en: 'The teller has this code on hold. The dollars are still to come.',
    },
  },
  paid: {
    title: { es: 'Ya se pagó', en: 'It was paid' },
    text: {
      es: 'Este código ya no sirve para pagar otra vez.',
      en: 'This code can’t be used again.',
    },
  },
  cancelled: {
    title: { es: 'Código cancelado', en: 'Code cancelled' },
    text: {
      es: 'No pagues con él. Crea otro: es gratis.',
      en: 'Don’t pay with it. Create another: it’s free.',
    },
  },
  expired: {
    title: { es: 'El código ya venció', en: 'The code has expired' },
    text: {
      es: 'No pagues con él. Crea otro: es gratis.',
      en: 'Don’t pay with it. Create another: it’s free.',
    },
  },
}

/** How far the money is. */
export const progressWords: Readonly<Record<CodeProgress['state'], { title: Said; text: Said }>> = {
  authorised: codeStates.paying,
  received: {
    title: { es: 'Recibimos el pago', en: 'We got the payment' },
    text: {
      es: 'Ya tenemos el dinero. En un momento baja la deuda.',
      en: 'We have the money. The debt goes down in a moment.',
    },
  },
  applied: {
    title: { es: 'El pago ya está en el crédito', en: 'The payment is on the loan' },
    text: {
      es: 'Llegó completo. En los movimientos se ve cómo se usó.',
      en: 'All of it arrived. The activity shows how it was used.',
    },
  },
  cancelled: {
    title: { es: 'No se hizo el pago', en: 'The payment was not made' },
    text: {
      es: 'Nadie recibió dólares. Puedes intentar otra vez.',
      en: 'Nobody took dollars. You can try again.',
    },
  },
  expired: {
    title: { es: 'Se acabó el tiempo para pagar', en: 'Time to pay ran out' },
    text: {
      es: 'Nadie recibió dólares. Puedes intentar otra vez.',
      en: 'Nobody took dollars. You can try again.',
    },
  },
  reversed: {
    title: { es: 'El pago se devolvió', en: 'The payment was returned' },
    text: {
      es: 'Quien recibió los dólares los regresó a quien pagó. El crédito quedó como antes. Pregunta ahí por qué.',
      en: 'Whoever took the dollars gave them back to the payer. The loan is as before. Ask them why.',
    },
  },
}

export const revokeRefusals: Readonly<Record<CannotRevoke, Said>> = {
  'code-unknown': { es: 'No encontramos ese código.', en: 'We can’t find that code.' },
  'already-authorised': {
    es: 'Alguien está pagando con él ahora. Espera unos minutos.',
    en: 'Someone is paying with it right now. Wait a few minutes.',
  },
  'code-used': { es: 'Ya se pagó con este código.', en: 'This code was already paid.' },
}

export const sendRefusals: Readonly<Record<CannotSend, Said>> = {
  'code-unknown': { es: 'No encontramos ese código.', en: 'We can’t find that code.' },
  'code-not-live': { es: 'Este código ya no sirve.', en: 'This code no longer works.' },
  'way-missing': { es: 'Elige a quién se lo mandamos.', en: 'Choose whom to send it to.' },
  'contact-missing': { es: 'Escribe su correo o celular.', en: 'Enter their e-mail or mobile.' },
  'contact-not-read': {
    es: 'Escribe un correo completo, o un celular de 10 números de México, EE. UU. o Canadá.',
    en: 'Enter a whole e-mail, or a 10-digit mobile of Mexico, the US or Canada.',
  },
  'no-phone': {
    es: 'No tienes un celular confirmado. Elige tu correo.',
    en: 'You have no confirmed phone. Choose your e-mail.',
  },
  'sent-today': {
    es: 'Hoy ya le mandamos un código. Se puede una vez al día. Usa el enlace o imprime esta página.',
    en: 'We already sent them a code today. It can be done once a day. Use the link or print this page.',
  },
  'spent-for-today': {
    es: 'Hoy ya no podemos mandar más. Usa el enlace o imprime esta página.',
    en: 'We can’t send more today. Use the link or print this page.',
  },
}
