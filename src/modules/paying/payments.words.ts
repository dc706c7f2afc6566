import type { Said, Words } from '../../foundation/words.ts'
import type { PartName } from '../loans/movements.ts'
import type { PaymentSource, PaymentState } from '../payments/payments.ts'

export const paymentsWords = {
  title: { es: 'Mis pagos y cómo van', en: 'My payments and where they are' },
  lead: {
    es: 'Aquí están los pagos que hiciste tú, o que alguien hizo por ti.',
    en: 'Here are the payments you made, or someone made for you.',
  },
  ofPayroll: {
    es: 'Lo que descuenta tu patrón está en <a>tus movimientos</a>.',
    en: 'What your employer takes is in <a>your activity</a>.',
  },
  none: {
    es: 'Todavía no hay pagos de este crédito.',
    en: 'There are no payments of this loan yet.',
  },
  folio: { es: 'Folio', en: 'Reference' },
  paidBy: { es: 'Pagó', en: 'Paid by' },
  used: { es: 'Para qué se usó', en: 'What it was used for' },
  receipt: { es: 'Ver el recibo', en: 'See the receipt' },
  waits: {
    es: 'Tu pago va en camino. Lo verás en 2 días hábiles. No pagues otra vez.',
    en: 'Your payment is on its way. You’ll see it in 2 business days. Don’t pay again.',
  },
  inHand: {
    es: 'Ya lo tenemos. Falta ponerlo en tu crédito.',
    en: 'We have it. It still has to be put on your loan.',
  },
  undone: {
    es: 'Ese dinero no llegó a tu crédito. Si ya lo pagaste, búscalo.',
    en: 'That money didn’t reach your loan. If you paid it, look for it.',
  },
  find: { es: 'No veo mi pago', en: 'I can’t see my payment' },
  pay: { es: 'Pagar mi crédito', en: 'Pay my loan' },
  of: { es: 'Crédito que termina en {final}', en: 'Loan ending in {final}' },
} satisfies Words

export const paymentStateWords: Readonly<Record<PaymentState, Said>> = {
  announced: { es: 'En camino', en: 'On its way' },
  received: { es: 'Recibido', en: 'Received' },
  applied: { es: 'Aplicado', en: 'Applied' },
  cancelled: { es: 'Se canceló', en: 'Cancelled' },
  reversed: { es: 'Se devolvió', en: 'Reversed' },
}
export const paymentSourceWords: Readonly<Record<PaymentSource, Said>> = {
  bank: { es: 'Por el banco', en: 'Through the bank' },
  shop: { es: 'En una tienda', en: 'At a shop' },
  abroad: { es: 'Desde el extranjero', en: 'From abroad' },
}
export const paymentPartWords: Readonly<Record<PartName, Said>> = {
  principal: { es: 'Bajó tu deuda (capital)', en: 'Lowered your debt (principal)' },
  interest: { es: 'Intereses', en: 'Interest' },
  lateInterest: { es: 'Intereses por atraso', en: 'Late interest' },
  insurance: { es: 'Seguro de tu casa', en: 'Home insurance' },
  other: { es: 'Fondo y otros', en: 'Fund and others' },
}
