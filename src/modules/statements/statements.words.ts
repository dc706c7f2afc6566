import type { Said, Words } from '../../foundation/words.ts'
import type { CannotCertify } from './interest.ts'
import type { CannotPrint } from './printing.usecases.ts'

export const statementsWords = {
  section: { es: 'Mi crédito', en: 'My loan' },
  title: { es: 'Estado de cuenta', en: 'Statement' },
  intro: {
    es: 'Es el resumen oficial de tu crédito. Te sirve para tu banco o tu patrón.',
    en: "It's the official summary of your loan. Use it for your bank or employer.",
  },
  pick: { es: 'Tus créditos', en: 'Your loans' },
  nth: { es: 'Crédito {n}', en: 'Loan {n}' },
  ofYear: { es: 'Estados de {anio}', en: 'Statements of {anio}' },
  otherYears: { es: 'Otros años', en: 'Other years' },
  none: {
    es: 'Todavía no hay ninguno. El primero sale cuando termine el periodo y nos lleguen tus pagos.',
    en: 'There is none yet. The first comes when the period ends and your payments reach us.',
  },
  until: {
    es: 'Cuentan lo que nos llegó hasta el {fecha}.',
    en: 'They count what had reached us by {fecha}.',
  },
  whole: { es: 'Desde el inicio de tu crédito', en: 'Since your loan began' },
  get: { es: 'Bajar PDF', en: 'Download PDF' },
  of: { es: 'de {que}', en: 'of {que}' },
  ready: { es: 'PDF, {kb} KB', en: 'PDF, {kb} KB' },
  seal: {
    es: 'Cada PDF pesa menos de 100 KB y lleva folio y sello. Quien lo reciba puede comprobarlo en <a>Verifica</a>.',
    en: 'Each PDF is under 100 KB and has a reference and a seal. Whoever gets it can check it at <a>Check</a>.',
  },
  hidden: {
    es: 'Podrás bajarlos cuando confirmes tu celular.',
    en: 'You can download them once you confirm your phone.',
  },
  receipt: { es: 'Recibo de pago', en: 'Payment receipt' },
  receiptIntro: {
    es: 'Este pago está en tus movimientos. Te damos un recibo con sello.',
    en: 'This payment is in your activity. We give you a sealed receipt.',
  },
  day: { es: 'Día', en: 'Day' },
  what: { es: 'Qué fue', en: 'What it was' },
  amount: { es: 'Cantidad', en: 'Amount' },
  certificate: { es: 'Constancia de intereses', en: 'Interest certificate' },
  certificateIntro: {
    es: 'Dice cuántos intereses pagaste en un año. Te sirve para tu declaración de impuestos.',
    en: 'It says how much interest you paid in a year. Use it for your tax return.',
  },
  year: { es: 'Año {anio}', en: 'Year {anio}' },
  real: {
    es: 'Los intereses reales son lo que pagaste, menos lo que la inflación le quitó a tu deuda.',
    en: 'Real interest is what you paid, less what inflation took from your debt.',
  },
  noYears: {
    es: 'Todavía no hay ninguna. La de este año sale en febrero.',
    en: 'There is none yet. This year’s comes in February.',
  },
  fixRfc: { es: 'Mira cómo corregirlo', en: 'See how to correct it' },
} satisfies Words

export const cannotWords: Readonly<Record<CannotPrint | CannotCertify, Said>> = {
  'nothing-known': {
    es: 'Aún no nos llega nada de este crédito',
    en: 'Nothing of this loan has reached us yet',
  },
  'no-such-period': { es: 'Elige un periodo de la lista', en: 'Choose a period from the list' },
  'no-such-payment': { es: 'Ese pago no está', en: 'That payment is not there' },
  'too-many-papers': {
    es: 'Pediste muchos documentos seguidos. Espera una hora',
    en: 'You asked for many documents in a row. Wait an hour',
  },
  'year-not-of-loan': { es: 'Elige un año de la lista', en: 'Choose a year from the list' },
  'before-february': { es: 'Sale en febrero.', en: 'It comes in February.' },
  'no-inflation': {
    es: 'Falta que se publique la inflación de ese año.',
    en: 'The inflation of that year is not published yet.',
  },
  'rfc-generic': {
    es: 'Tu RFC es genérico: con él no te sirve para tus impuestos.',
    en: 'Your RFC (tax ID) is a generic one: it would not work for your taxes.',
  },
  'rfc-differs': {
    es: 'Tu RFC no coincide con tu CURP: así no te sirve para tus impuestos.',
    en: 'Your RFC (tax ID) does not match your CURP: it would not work for your taxes.',
  },
}
