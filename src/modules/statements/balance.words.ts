import type { Words } from '../../foundation/words.ts'

/** What the balance letter says: it is read by banks and buyers too. */
export const balanceWords = {
  title: { es: 'Carta de saldo', en: 'Balance letter' },
  figures: { es: 'Lo que se debe de un crédito', en: 'What is owed on a loan' },
  debtFree: { es: 'De este crédito no se debe nada', en: 'Nothing is owed on this loan' },
  nothing: { es: 'Saldo', en: 'Balance' },
  since: { es: 'Terminado de pagar el {fecha}', en: 'Paid off on {fecha}' },
  owed: { es: 'Saldo al {fecha}', en: 'Balance on {fecha}' },
  principal: {
    es: 'Capital, sin los intereses del mes',
    en: 'Principal, without this month’s interest',
  },
  inVsm: { es: 'En VSM: {vsm}', en: 'In VSM: {vsm}' },
  payoff: { es: 'Para liquidar ese día', en: 'To pay it off that day' },
  overdue: { es: 'Pagos pendientes', en: 'Payments due' },
  addressee: { es: 'Para', en: 'To' },
  asked: { es: 'Trámite', en: 'Request' },
  smallOwed: {
    es: 'La cifra es la del último archivo de créditos. Cambia con cada pago: si te piden la de otro día, pide otra carta.',
    en: 'The figure is that of the latest file of loans. It changes with each payment: for another day, ask for another letter.',
  },
  smallNothing: {
    es: 'La hipoteca se cancela aparte, en el Registro Público. Se pide en Mi Cuenta y cuesta $0.',
    en: 'The mortgage is canceled separately, at the Public Registry. Ask for it in Mi Cuenta; it costs $0.',
  },
} satisfies Words
