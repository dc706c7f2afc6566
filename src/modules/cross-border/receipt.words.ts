import type { Words } from '../../foundation/words.ts'

export const receiptWords = {
  line: { es: '{institucion} {programa}', en: '{institucion} {programa}' },
  title: { es: 'Recibo de un pago desde el extranjero', en: 'Receipt for a payment from abroad' },
  arrived: { es: 'Llegó al crédito', en: 'Reached the loan' },
  whole: { es: 'Completo, en pesos mexicanos', en: 'In full, in Mexican pesos' },
  usd: { es: '{usd} dólares de EE. UU.', en: '{usd} US dollars' },
  paid: { es: 'Se pagó', en: 'Paid' },
  changed: { es: 'Se cambió a pesos', en: 'Changed into pesos' },
  fee: { es: 'Cobró quien recibió el dinero', en: 'Charged by who took the money' },
  rate: { es: 'Tipo de cambio', en: 'Exchange rate' },
  rateOf: {
    es: '{tasa} pesos por dólar, con la referencia del {fecha}',
    en: '{tasa} pesos per dollar, from the reference of {fecha}',
  },
  partner: { es: 'Recibió el dinero', en: 'Money taken by' },
  when: { es: 'Cuándo', en: 'When' },
  hour: { es: '{cuando}, hora del centro de México', en: '{cuando}, Mexico City time' },
  payment: { es: 'Folio del pago', en: 'Payment reference' },
  code: { es: 'Código de pago', en: 'Payment code' },
  loan: { es: 'Crédito', en: 'Loan' },
  holder: { es: 'De', en: 'Of' },
  noCharge: {
    es: '{institucion} no cobró por recibir este pago.',
    en: '{institucion} charged nothing to take this payment.',
  },
  masked: {
    es: 'Este recibo no lleva el nombre completo, el número del crédito ni lo que se debe. El titular ve en su cuenta cómo se usó el pago.',
    en: 'This receipt carries neither the full name, nor the loan number, nor what is owed. Its holder sees in their account how the payment was used.',
  },
} satisfies Words
