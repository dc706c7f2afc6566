import type { Said, Words } from '../../foundation/words.ts'
import type { Coming } from '../payments/payments.ts'

/** What a member reads of a payment that is not among the movements yet. */
export const comingWords: Readonly<Record<Coming, Said>> = {
  'on-its-way': {
    es: 'Tu pago va en camino. Lo verás en 2 días hábiles. No pagues otra vez.',
    en: "Your payment is on its way. You'll see it in 2 business days. Don't pay again.",
  },
  late: {
    es: 'Tu pago tarda más de 2 días hábiles. Ya lo buscamos. No pagues otra vez.',
    en: 'Your payment is taking more than 2 business days. We are looking for it. Don’t pay again.',
  },
  here: {
    es: 'Ya tenemos tu pago. En unos minutos verás cuánto bajó tu deuda. No pagues otra vez.',
    en: 'We have your payment. In a few minutes you will see how much your debt went down. Don’t pay again.',
  },
  'looked-at': {
    es: 'Ya tenemos tu pago. Una persona revisa tu crédito para usarlo. No pagues otra vez.',
    en: 'We have your payment. Someone is looking at your loan to use it. Don’t pay again.',
  },
  'called-off': {
    es: 'Este pago se canceló: no llegó dinero.',
    en: 'This payment was cancelled: no money came.',
  },
  returned: { es: 'Este pago se devolvió.', en: 'This payment was returned.' },
}

export const waitingWords = {
  title: { es: 'Pagos en camino', en: 'Payments on their way' },
  seenBy: { es: 'A más tardar el {fecha}.', en: 'By {fecha} at the latest.' },
  sent: { es: 'Avisado el {fecha}', en: 'We were told on {fecha}' },
  received: { es: 'Recibido el {fecha}', en: 'Received on {fecha}' },
  number: { es: 'Número de pago: {folio}', en: 'Payment number: {folio}' },
} satisfies Words
