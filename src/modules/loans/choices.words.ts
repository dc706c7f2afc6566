import type { Said, Words } from '../../foundation/words.ts'
import type { CannotChoose, ChoiceName } from './pay-choices.ts'

export const choicesWords = {
  title: { es: '¿Cuánto quieres pagar?', en: 'How much do you want to pay?' },
  lead: {
    es: 'Antes de pagar, mira qué pasa con cada cantidad.',
    en: 'Before you pay, see what each amount does.',
  },
  none: {
    es: 'Hoy no tienes que pagar nada. Si quieres, paga de más: escribe cuánto.',
    en: 'There is nothing to pay today. You can pay extra: enter how much.',
  },
  pay: { es: 'Pagar esto', en: 'Pay this' },
  lowers: { es: 'Baja tu deuda (capital)', en: 'Lowers your debt (principal)' },
  interest: { es: 'Intereses', en: 'Interest' },
  charges: { es: 'Seguro y fondo', en: 'Insurance and fund' },
  after: { es: 'Después debes', en: 'Owed after' },
  nothingLeft: { es: 'Con esto ya no debes nada.', en: 'With this you owe nothing more.' },
  forgiven: { es: 'Te perdonamos {monto}.', en: 'We forgive {monto}.' },
  exact: {
    es: 'Paga esa cantidad exacta: con menos no hay descuento y lo de más no se regresa.',
    en: 'Pay exactly that: with less there is no discount, and anything over is not given back.',
  },
  sooner: {
    es: 'Terminas {n, plural, one {# mes} other {# meses}} antes.',
    en: 'You finish {n, plural, one {# month} other {# months}} earlier.',
  },
  extra: {
    es: 'Si pagas {monto} más, terminas {n, plural, one {# mes} other {# meses}} antes.',
    en: 'If you pay {monto} more, you finish {n, plural, one {# month} other {# months}} earlier.',
  },
  spared: { es: 'Te ahorras {monto} de intereses.', en: 'You save {monto} of interest.' },
  excess: { es: 'Sobran {monto}: te los regresamos.', en: '{monto} is too much: we give it back.' },
  noEffect: {
    es: 'Todavía no podemos decirte para qué se usa cada parte.',
    en: 'We can’t tell yet what each part is used for.',
  },
  payroll: {
    es: 'Tu patrón ya lo descuenta de tu nómina. No tienes que pagarlo tú.',
    en: 'Your employer already takes it from your pay. You don’t need to pay it.',
  },
  until: { es: 'Vale hasta el {fecha}.', en: 'Good until {fecha}.' },
  estimate: {
    es: 'Es un cálculo con tu pago de hoy. Si el pago llega otro día, cambia un poco.',
    en: 'It is an estimate for paying today. If it arrives another day it changes a little.',
  },
  otherAmount: { es: '¿Qué otra cantidad?', en: 'Which other amount?' },
  otherHint: {
    es: 'En pesos, por ejemplo 1500 o 1500.50',
    en: 'In pesos, for example 1500 or 1500.50',
  },
  see: { es: 'Ver qué pasa', en: 'See what it does' },
  myPayments: { es: 'Mis pagos y cómo van', en: 'My payments and where they are' },
  find: { es: 'No veo mi pago', en: 'I can’t see my payment' },
  payers: { es: 'Que pague otra persona', en: 'Let someone else pay' },
  waysTitle: { es: 'Más sobre tus pagos', en: 'More about your payments' },
} satisfies Words

export const choiceWords: Readonly<Record<ChoiceName, Said>> = {
  mensualidad: { es: 'El pago de este mes', en: 'This month’s payment' },
  corriente: { es: 'Ponerte al corriente', en: 'Catch up' },
  otro: { es: 'Otra cantidad', en: 'Another amount' },
  todo: { es: 'Terminar de pagar', en: 'Pay it all off' },
  descuento: { es: 'Terminar de pagar con descuento', en: 'Pay it all off with a discount' },
}

/** `{minimo}`: the least that any way takes; `{monto}`: what ends the loan today. */
export const cannotChooseWords: Readonly<Record<CannotChoose, Said>> = {
  'amount-empty': { es: 'Escribe cuánto quieres pagar', en: 'Enter how much you want to pay' },
  'amount-shape': {
    es: 'Escribe la cantidad solo con números, por ejemplo 1500 o 1500.50',
    en: 'Enter the amount in numbers only, for example 1500 or 1500.50',
  },
  'amount-negative': {
    es: 'Escribe la cantidad sin el signo de menos',
    en: 'Enter the amount without the minus sign',
  },
  'amount-decimals': {
    es: 'Los pesos llevan dos números después del punto, por ejemplo 1500.50',
    en: 'Pesos have two digits after the point, for example 1500.50',
  },
  'amount-zero': {
    es: 'Escribe una cantidad mayor que cero',
    en: 'Enter an amount greater than zero',
  },
  'below-minimum': {
    es: 'Es muy poco: lo menos que se puede pagar es {minimo}',
    en: 'That is too little: the least you can pay is {minimo}',
  },
  'amount-too-high': {
    es: 'Es demasiado para un solo pago. Escribe menos de un millón de pesos',
    en: 'That is too much for one payment. Enter less than a million pesos',
  },
  'above-payoff': {
    es: 'Es más de lo que debes. Con {monto} terminas hoy',
    en: 'That is more than you owe. {monto} ends it today',
  },
  'choice-gone': {
    es: 'Esa cantidad ya cambió. Elige otra vez',
    en: 'That amount has changed. Choose again',
  },
}
