import type { Said, Words } from '../../foundation/words.ts'
import type { CannotReceive, PaymentSource } from './payments.ts'

export const sourceWords: Readonly<Record<PaymentSource, Said>> = {
  bank: { es: 'Pago en el banco', en: 'Payment at the bank' },
  shop: { es: 'Pago en una tienda', en: 'Payment at a shop' },
  abroad: { es: 'Pago desde el extranjero', en: 'Payment from abroad' },
}

export const receiptWords = {
  title: { es: 'Recibo de pago', en: 'Payment receipt' },
  received: { es: 'Recibimos', en: 'We received' },
  number: { es: 'Número de pago', en: 'Payment number' },
  holder: { es: 'A nombre de', en: 'In the name of' },
  nss: { es: 'NSS', en: 'NSS' },
  ending: { es: 'termina en {final}', en: 'ending in {final}' },
  loan: { es: 'Crédito', en: 'Loan' },
  payer: { es: 'Quién pagó', en: 'Who paid' },
  receivedOn: { es: 'Lo recibimos el', en: 'We received it on' },
  countsFrom: { es: 'Cuenta desde el', en: 'Counts from' },
  used: { es: 'Así se usó este pago', en: 'How this payment was used' },
  principal: { es: 'Bajó tu deuda (capital)', en: 'Lowered your debt (principal)' },
  interest: { es: 'Intereses', en: 'Interest' },
  lateInterest: { es: 'Intereses por atraso', en: 'Late interest' },
  insurance: { es: 'Seguro de tu casa', en: 'Home insurance' },
  other: { es: 'Otros cargos', en: 'Other charges' },
  excess: { es: 'Pagaste de más', en: 'Paid too much' },
  forgiven: { es: 'Te perdonamos', en: 'We forgave' },
  savings: { es: 'Subió tu ahorro', en: 'Added to your savings' },
  after: { es: 'Después de este pago debías', en: 'After this payment you owed' },
  unknown: { es: 'Aún no lo sabemos', en: 'We don’t know yet' },
  order: {
    es: 'El orden: cargos y seguro, intereses por atraso, lo vencido, lo de este mes y, lo que queda, a tu deuda.',
    en: 'The order: charges and insurance, late interest, what is overdue, this month and, with what is left, your debt.',
  },
  pesos: {
    es: 'Cantidades en pesos mexicanos (MXN).',
    en: 'Amounts in Mexican pesos (MXN).',
  },
} satisfies Words

/** Why a payment is not taken, for whoever tells us of it. */
export const refusalWords: Readonly<Record<CannotReceive, Said>> = {
  'amount-not-positive': {
    es: 'La cantidad tiene que ser mayor que cero.',
    en: 'The amount must be more than zero.',
  },
  'amount-too-large': {
    es: 'Esa cantidad es más de lo que puede ser un pago.',
    en: 'That amount is more than a payment can be.',
  },
  'loan-unknown': { es: 'No hay un crédito así.', en: 'There is no such loan.' },
  'loan-not-open': {
    es: 'Ese crédito ya está pagado.',
    en: 'That loan has been paid off.',
  },
  'same-ref-different-content': {
    es: 'Con esa clave ya nos dijeron otra cosa. No movimos nada.',
    en: 'That key came before with something else. Nothing was moved.',
  },
  'payment-unknown': { es: 'No conocemos ese pago.', en: 'We know of no such payment.' },
  'not-at-this-step': {
    es: 'Ese pago ya no está en ese paso. No movimos nada.',
    en: 'That payment is no longer at that step. Nothing was moved.',
  },
}
