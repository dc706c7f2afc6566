import { zeroMxn } from '../../foundation/money.ts'
import type { Said, Words } from '../../foundation/words.ts'
import type { LoanMovement, PartName } from './movements.ts'

export const movementsWords = {
  h2: { es: 'Mis movimientos', en: 'My activity' },
  dates: { es: 'Cambiar fechas ({desde} a {hasta})', en: 'Change dates ({desde} to {hasta})' },
  from: { es: 'Desde', en: 'From' },
  to: { es: 'Hasta', en: 'To' },
  see: { es: 'Ver', en: 'See' },
  lowered: { es: 'Tu deuda bajó <b>{monto}</b>', en: 'Your debt went down <b>{monto}</b>' },
  raised: { es: 'Tu deuda subió <b>{monto}</b>', en: 'Your debt went up <b>{monto}</b>' },
  open: { es: 'Ver detalle', en: 'See detail' },
  close: { es: 'Cerrar', en: 'Close' },
  used: { es: 'Así se usó este pago', en: 'How this payment was used' },
  what: { es: 'De qué se trata', en: 'What it is' },
  all: { es: 'Todo bajó tu deuda.', en: 'All of it lowered your debt.' },
  after: { es: 'Después de este pago debías', en: 'After this payment you owed' },
  afterVsm: { es: 'En VSM', en: 'In VSM' },
  was: { es: 'Debías', en: 'You owed' },
  empty: { es: 'En {mes} no hubo movimientos.', en: 'There was no activity in {mes}.' },
  none: {
    es: 'En estas fechas no sabemos de ningún movimiento.',
    en: 'We know of no activity between these dates.',
  },
  older: { es: 'Ver más movimientos de estas fechas', en: 'See more activity of these dates' },
  earlier: { es: 'Ver meses anteriores', en: 'See earlier months' },
  cut: {
    es: 'Mostramos un año a la vez: estos son los meses más nuevos.',
    en: 'We show one year at a time: these are the newest months.',
  },
  fromAfterTo: {
    es: 'El mes de inicio es posterior al final. Cambia uno',
    en: 'The first month is after the last. Change one',
  },
  files: { es: 'Llévate tus movimientos', en: 'Take your activity with you' },
  csvSpan: { es: 'Estas fechas, en una hoja de cálculo', en: 'These dates, as a spreadsheet' },
  csvAll: { es: 'Desde el inicio de tu crédito', en: 'Since your loan began' },
  statement: { es: 'Estado de cuenta', en: 'Statement' },
  pdf: { es: 'Bajar PDF de estas fechas', en: 'Download a PDF of these dates' },
  pdfSize: { es: 'menos de 100 KB', en: 'under 100 KB' },
  wasReturned: {
    es: 'Este pago se devolvió: su recibo ya no vale.',
    en: 'This payment was returned: its receipt is no longer valid.',
  },
  receipt: { es: 'Recibo de este pago', en: 'Receipt of this payment' },
  csvHidden: {
    es: 'Podrás bajarlos cuando confirmes tu celular.',
    en: 'You can download it once you confirm your phone.',
  },
  print: {
    es: 'Para imprimir, primero <a>abre todos los detalles</a>.',
    en: 'To print, first <a>open all details</a>.',
  },
  wrong: { es: '¿Algo no cuadra?', en: 'Something off?' },
  wrongText: {
    es: 'Lo que pagas tú se ve en 2 días hábiles; lo de tu nómina puede tardar 10 días. Si falta un pago, llama a {linea}: {telefono}.',
    en: 'What you pay yourself shows in 2 business days; payroll can take 10 days. If a payment is missing, call {linea}: {telefonoExterior}.',
  },
  file: { es: 'movimientos-credito', en: 'loan-activity' },
} satisfies Words

export const partWords: Readonly<Record<PartName, Said>> = {
  principal: { es: 'Bajó tu deuda (capital)', en: 'Lowered your debt (principal)' },
  interest: { es: 'Intereses', en: 'Interest' },
  lateInterest: { es: 'Intereses por atraso', en: 'Late interest' },
  insurance: { es: 'Seguro de tu casa', en: 'Home insurance' },
  other: { es: 'Otros cargos', en: 'Other charges' },
}
/** What the rest of an excess payment is: nothing was charged. */
export const excessPart: Said = { es: 'Pagaste de más', en: 'Paid too much' }
/** A negative part raises what is owed. */
export const raisedPart: Said = {
  es: 'Subió tu deuda (capital)',
  en: 'Raised your debt (principal)',
}

const paid: Readonly<Record<LoanMovement['source'], Said>> = {
  payroll: { es: 'Pago por nómina', en: 'Payment from your pay' },
  bank: { es: 'Pago en el banco', en: 'Payment at the bank' },
  shop: { es: 'Pago en una tienda', en: 'Payment at a shop' },
  abroad: { es: 'Pago desde el extranjero', en: 'Payment from abroad' },
  employer: { es: 'Pago de tu patrón', en: 'Payment by your employer' },
  fund: { es: 'Pago', en: 'Payment' },
}
const others: Readonly<Record<Exclude<LoanMovement['kind'], 'payment'>, Said>> = {
  'employer-contribution': {
    es: 'Depósito de tu patrón a tu crédito',
    en: 'Employer deposit to your loan',
  },
  opening: { es: 'Lo que ya debías', en: 'What you already owed' },
  disbursement: { es: 'Te dimos el crédito', en: 'You received the loan' },
  'excess-payment': { es: 'Pago de más', en: 'Payment in excess' },
  adjustment: { es: 'Corrección', en: 'Correction' },
}

/** What the fund forgave with a payment made for the discount. */
const forgiven: Said = { es: 'Descuento por terminar antes', en: 'Early payoff discount' }
/** What takes back a payment of ours. */
const returned: Said = { es: 'Pago devuelto', en: 'Payment returned' }

type Named = Pick<LoanMovement, 'kind' | 'source'> & Partial<Pick<LoanMovement, 'own' | 'amount'>>

/** What a movement is called, and what every text of `movements.words` is checked with. */
export function nameOf({ kind, source, own, amount = zeroMxn }: Named): Said {
  if (own && amount < 0n) return returned
  if (own && kind === 'adjustment') return forgiven
  return kind === 'payment' ? paid[source] : others[kind]
}

/** Headings of the file that people download. */
export const csvWords = {
  date: { es: 'Fecha', en: 'Date' },
  what: { es: 'Movimiento', en: 'Movement' },
  amount: { es: 'Cantidad en pesos', en: 'Amount in MXN' },
  principal: { es: 'Capital', en: 'Principal' },
  interest: { es: 'Intereses', en: 'Interest' },
  lateInterest: { es: 'Intereses por atraso', en: 'Late interest' },
  insurance: { es: 'Seguro', en: 'Insurance' },
  other: { es: 'Otros', en: 'Other' },
  after: { es: 'Debías después', en: 'Owed afterwards' },
  afterVsm: { es: 'Debías después en VSM', en: 'Owed afterwards in VSM' },
} satisfies Words
