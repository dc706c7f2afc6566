// What operators and members read of deposits: why one waits, what speaks for a loan, what cannot be done.
import type { Said } from '../../foundation/words.ts'
import type { PaymentSource } from '../payments/payments.ts'
import type { CannotDecide, Channel, DepositState } from './deposits.ts'
import type { How, UnmatchedReason, Why } from './matching.ts'
import type { Difference, Place } from './reconciliation.ts'

export const stateWords: Readonly<Record<DepositState, Said>> = {
  arrived: { es: 'Por revisar', en: 'To be looked at' },
  unmatched: { es: 'Sin aplicar', en: 'Not matched' },
  'assignment-proposed': { es: 'Asignación por confirmar', en: 'Assignment to confirm' },
  'refund-proposed': { es: 'Devolución por confirmar', en: 'Refund to confirm' },
  'release-proposed': { es: 'Retiro por confirmar', en: 'Release to confirm' },
  assigned: { es: 'Asignado', en: 'Assigned' },
  refunded: { es: 'Devolución ordenada', en: 'Refund ordered' },
  returned: { es: 'Devuelto por el banco', en: 'Returned by the bank' },
  paired: { es: 'Casado con su depósito', en: 'Paired with its deposit' },
}

export const reasonWords: Readonly<Record<UnmatchedReason, Said>> = {
  'two-candidates': { es: 'Nombra más de un crédito', en: 'It names more than one loan' },
  'line-unknown': { es: 'Esa línea de captura no es nuestra', en: 'That line is not ours' },
  'line-expired': { es: 'La línea de captura venció', en: 'The payment line had expired' },
  'line-other-amount': {
    es: 'No es el monto de la línea de captura',
    en: 'It is not the amount of the payment line',
  },
  'loan-unknown': { es: 'Ese crédito no está en el registro', en: 'That loan is unknown' },
  'loan-paid-off': { es: 'Ese crédito ya está pagado', en: 'That loan is paid off' },
  'loan-in-court': { es: 'Ese crédito está en juicio', en: 'That loan is in court' },
  'hints-only': { es: 'Solo hay pistas', en: 'There are only hints' },
  nobody: { es: 'Nada dice de quién es', en: 'Nothing says whose it is' },
  'return-without-deposit': {
    es: 'Devuelve un depósito que no conocemos',
    en: 'It returns a deposit we do not know',
  },
  'return-of-other-amount': {
    es: 'Devuelve otro monto que el depositado',
    en: 'It returns another amount than was deposited',
  },
  'already-refunded': {
    es: 'Ese depósito ya lo habíamos devuelto',
    en: 'We had already sent that deposit back',
  },
  'not-taken': { es: 'El crédito no admitió el pago', en: 'The loan did not take the payment' },
  released: {
    es: 'Dos personas lo retiraron de un crédito',
    en: 'Two people took it out of a loan',
  },
}

export const whyWords: Readonly<Record<Why, Said>> = {
  'pointed-at': { es: 'lo nombra', en: 'it names it' },
  repaired: { es: 'un dígito lo separa de lo escrito', en: 'one digit off what was typed' },
  claimed: { es: 'su titular dice que es suyo', en: 'its member says it is theirs' },
  'sender-account': { es: 'es la cuenta de su titular', en: 'it is its member’s account' },
  'paid-before': { es: 'esa cuenta ya pagó este crédito', en: 'that account paid it before' },
  name: { es: 'coincide el nombre', en: 'the name agrees' },
  amount: { es: 'es el pago que debe', en: 'it is the payment due' },
}

export const howWords: Readonly<Record<How, Said>> = {
  line: { es: 'línea de captura', en: 'payment line' },
  reference: { es: 'referencia', en: 'reference' },
  number: { es: 'número de crédito', en: 'loan number' },
  repair: { es: 'referencia con un error de dedo', en: 'reference with a slip of the finger' },
  claim: { es: 'su titular lo reclamó', en: 'claimed by its member' },
  person: { es: 'una persona', en: 'a person' },
}

export const channelWords: Readonly<Record<Channel, Said>> = {
  spei: { es: 'Transferencia SPEI', en: 'SPEI transfer' },
  transfer: { es: 'Transferencia del mismo banco', en: 'Transfer in the same bank' },
  branch: { es: 'Ventanilla de banco', en: 'Bank counter' },
  atm: { es: 'Cajero automático', en: 'Cash machine' },
  shop: { es: 'Tienda', en: 'Shop' },
}

export const decideWords: Readonly<Record<CannotDecide, Said>> = {
  'no-such-deposit': { es: 'Ese depósito no existe.', en: 'There is no such deposit.' },
  'not-now': {
    es: 'El depósito cambió mientras lo veías. Revisa cómo está ahora.',
    en: 'The deposit changed while you looked at it. See how it stands now.',
  },
  'same-person': {
    es: 'Lo propusiste tú: lo confirma otra persona.',
    en: 'You proposed it: somebody else confirms it.',
  },
  'reason-missing': { es: 'Escribe la razón.', en: 'Write the reason.' },
  'loan-missing': { es: 'Escribe el número de crédito.', en: 'Write the loan number.' },
  'loan-unknown': { es: 'Ese crédito no está en el registro.', en: 'That loan is unknown.' },
  'no-sender': {
    es: 'El banco no dijo de qué cuenta vino: no se puede devolver desde aquí.',
    en: 'The bank did not say which account it came from: it cannot be sent back from here.',
  },
  'not-taken': {
    es: 'El crédito no admite este pago: revisa su estado.',
    en: 'The loan does not take this payment: see how it stands.',
  },
}

/** Where somebody says they paid. */
export const sourceWords: Readonly<Record<PaymentSource, Said>> = {
  bank: { es: 'Banco o transferencia', en: 'Bank or transfer' },
  shop: { es: 'Tienda', en: 'Shop' },
  abroad: { es: 'Desde el extranjero', en: 'From abroad' },
}

export const placeWords: Readonly<Record<Place, Said>> = {
  applied: { es: 'Aplicado', en: 'Applied' },
  waiting: { es: 'Recibido, por aplicar', en: 'Received, not applied yet' },
  unmatched: { es: 'Sin dueño conocido', en: 'Owner unknown' },
  arrived: { es: 'Por revisar', en: 'To be looked at' },
  refunded: { es: 'Devolución ordenada', en: 'Refund ordered' },
  returned: { es: 'Devuelto por el banco', en: 'Returned by the bank' },
  settled: { es: 'Liquidación de tiendas y socios', en: 'Settled by shops and partners' },
  'sent-back': { es: 'Devolución que salió', en: 'Refund that left' },
}

export const differenceWords: Readonly<Record<Difference['found'], Said>> = {
  'no-statement': { es: 'No ha llegado el archivo del banco', en: 'No bank file has come' },
  'file-total-differs': {
    es: 'El archivo dice otro total del que se guardó',
    en: 'The file tells another total than was kept',
  },
  'ledger-differs': {
    es: 'La contabilidad tiene otro total que el archivo',
    en: 'The ledger has another total than the file',
  },
  'not-looked-at': { es: 'Nadie lo ha revisado', en: 'Nobody has looked at it' },
  unmatched: { es: 'Sin dueño conocido', en: 'Owner unknown' },
  proposed: { es: 'Falta la segunda persona', en: 'The second person is missing' },
  'payment-waiting': { es: 'Recibido y sin aplicar', en: 'Received and not applied' },
  'payment-differs': { es: 'El pago no dice lo mismo', en: 'The payment says otherwise' },
  'store-not-settled': { es: 'La tienda no ha liquidado', en: 'The chain has not settled' },
  'store-settled-too-much': { es: 'La tienda liquidó de más', en: 'The chain settled too much' },
  'refund-not-sent': {
    es: 'El banco no dice que saliera la devolución',
    en: 'The bank does not say that the refund left',
  },
  'partner-file-missing': {
    es: 'No ha llegado el archivo del socio',
    en: 'No partner file has come',
  },
  'partner-line-not-ours': { es: 'El socio la tiene y nosotros no', en: 'Theirs and not ours' },
  'partner-line-not-theirs': { es: 'La tenemos y el socio no', en: 'Ours and not theirs' },
  'partner-amount-differs': {
    es: 'El socio dice otro monto',
    en: 'The partner says another amount',
  },
  'partner-state-differs': {
    es: 'El socio dice otro estado',
    en: 'The partner says another state',
  },
  'partner-payment-waiting': { es: 'Recibido y sin aplicar', en: 'Received and not applied' },
}
