import type { Said, Words } from '../../foundation/words.ts'
import type { Bucket } from '../loan-engine/application-order.ts'
import type { Vintage } from '../loan-engine/contract.ts'
import type { CannotDiscount } from '../loan-engine/payoff.ts'
import type { CannotAskDay } from './outlook.ts'

export const outlookWords = {
  why: { es: '¿Por qué cambió?', en: 'Why did it change?' },
  whyPayment: { es: '¿Por qué pagas esto?', en: 'Why this amount?' },
  coming: { es: 'Tus próximos pagos', en: 'Your next payments' },
  comingText: {
    es: 'Así se usa cada pago si pagas a tiempo. El fondo es el de protección de pagos.',
    en: 'This is how each payment is used if you pay on time. The fund is the payment protection fund.',
  },
  comingAfterPause: {
    es: 'Empiezan cuando termina tu pausa.',
    en: 'They begin when your pause ends.',
  },
  comingTable: { es: 'Cada pago con sus partes', en: 'Each payment with its parts' },
  month: { es: 'Mes', en: 'Month' },
  payment: { es: 'Pago', en: 'Payment' },
  principal: { es: 'Baja tu deuda', en: 'Lowers your debt' },
  interest: { es: 'Intereses', en: 'Interest' },
  insurance: { es: 'Seguro', en: 'Insurance' },
  fund: { es: 'Fondo', en: 'Fund' },
  balance: { es: 'Debes después', en: 'Owed after' },
  ends: { es: 'Cuándo terminas', en: 'When you finish' },
  keepingJob: {
    es: 'Si conservas este trabajo, en <b>{mes}</b>. Tu patrón deposita {monto} cada dos meses.',
    en: 'If you keep this job, in <b>{mes}</b>. Your employer pays in {monto} every two months.',
  },
  withoutJob: { es: 'Sin ese depósito, en <b>{mes}</b>.', en: 'Without it, in <b>{mes}</b>.' },
  onlyPayments: {
    es: 'Con tus pagos, en <b>{mes}</b>.',
    en: 'With your payments, in <b>{mes}</b>.',
  },
  withinPayment: {
    es: 'En tu crédito, el 5 % de tu patrón ya cuenta dentro del pago.',
    en: 'In your loan, your employer’s 5% is already part of the payment.',
  },
  neverEnds: {
    es: 'Con este pago la deuda no baja. Llama a {linea}: {telefono}.',
    en: 'This payment doesn’t lower the debt. Call {linea}: {telefonoExterior}.',
  },
  estimate: { es: 'Es un cálculo, no una promesa.', en: 'This is an estimate, not a promise.' },
  thirty: {
    es: 'Llevas {n} de los {total} pagos de 30 años.',
    en: 'You’ve made {n} of the {total} payments of 30 years.',
  },
  thirtyText: {
    es: 'Al llegar a {total}, lo que falte ya no se paga.',
    en: 'When you reach {total}, whatever is left is no longer owed.',
  },
  catchUp: { es: 'Para ponerte al corriente', en: 'To catch up' },
  catchUpText: {
    es: 'Paga <b>{monto}</b>. Es la cifra del {fecha} y trae {tarde} de intereses por atraso.',
    en: 'Pay <b>{monto}</b>. It is the figure of {fecha} and has {tarde} of late interest.',
  },
  catchUpAlso: {
    es: 'Aparte va el pago de este mes: {monto}, antes del {fecha}.',
    en: 'This month’s payment is apart: {monto}, before {fecha}.',
  },
  differs: {
    es: 'Nuestra cuenta y tu archivo no dan lo mismo',
    en: 'Our arithmetic and your file don’t match',
  },
  differsText: {
    es: 'Mostramos lo que dice el archivo. <a>Mira la diferencia y pide que la revisen</a>.',
    en: 'We show what the file says. <a>See the difference and ask us to check it</a>.',
  },

  payoff: { es: 'Terminar de pagar otro día', en: 'Pay it all off another day' },
  payoffOn: { es: 'Si pagas todo el {fecha}', en: 'If you pay it all on {fecha}' },
  askDay: { es: '¿Qué día quieres pagar?', en: 'Which day do you want to pay?' },
  askDayHint: {
    es: 'Día, mes y año. Por ejemplo, 30/11/2026',
    en: 'Day, month, year. For example, 30/11/2026',
  },
  see: { es: 'Ver cuánto sería', en: 'See how much' },
  ofPrincipal: { es: 'Lo que debes', en: 'What you owe' },
  ofInterest: { es: 'Intereses hasta ese día', en: 'Interest up to that day' },
  ofLate: { es: 'Intereses por atraso', en: 'Late interest' },
  ofCharges: { es: 'Seguro y fondo del mes', en: 'Insurance and fund of the month' },
  perDay: {
    es: 'Cada día que pasa suma {monto} de intereses.',
    en: 'Each day that passes adds {monto} of interest.',
  },
  perDayNone: {
    es: 'Este mes ya no suma intereses: ya lo pagaste.',
    en: 'This month adds no more interest: you have paid it.',
  },
  goodThrough: {
    es: 'Esta cifra sirve si pagas a más tardar el {fecha}.',
    en: 'This figure holds if you pay no later than {fecha}.',
  },
  supposes: {
    es: 'Cuenta con que hagas antes {n, plural, one {# pago} other {# pagos}} a tiempo.',
    en: 'It counts on {n, plural, one {# payment} other {# payments}} made on time before.',
  },
  cannotTell: {
    es: 'Todavía no podemos calcular esta cifra. Pídela en {linea}: {telefono}.',
    en: 'We can’t work this figure out yet. Ask for it at {linea}: {telefonoExterior}.',
  },
  discount: { es: 'Terminar de pagar con descuento', en: 'Pay it all off with a discount' },
  discountOpen: {
    es: 'Paga <b>{monto}</b> exactos y te perdonamos {perdon}. Tienes hasta el {fecha}.',
    en: 'Pay exactly <b>{monto}</b> and we forgive {perdon}. You have until {fecha}.',
  },
  discountExact: {
    es: 'Con menos no hay descuento. Lo que pagues de más no se regresa.',
    en: 'With less there is no discount. Anything over is not given back.',
  },
  discountSoon: {
    es: 'El descuento de este mes se abre el {desde} y cierra el {hasta}.',
    en: 'This month’s discount opens on {desde} and closes on {hasta}.',
  },
  discountClosed: {
    es: 'El descuento de este mes cerró el {hasta}. El próximo se abre el día 10.',
    en: 'This month’s discount closed on {hasta}. The next one opens on the 10th.',
  },
  discountNot: {
    es: 'Por ahora no tienes este descuento:',
    en: 'You don’t have this discount for now:',
  },

  vintage: { es: 'Cómo funciona tu crédito', en: 'How your loan works' },
  rateForLife: {
    es: 'Tu tasa es {tasa} al año. Es la de tu contrato y no cambia.',
    en: 'Your rate is {tasa} a year. It is your contract’s and doesn’t change.',
  },
  order: { es: 'En qué orden se usa tu dinero', en: 'In what order your money is used' },
  orderText: {
    es: 'Cada pago cubre primero lo de arriba de esta lista.',
    en: 'Each payment covers first what stands higher on this list.',
  },
  orderVersion: {
    es: 'Orden {version}, vale desde el {fecha}.',
    en: 'Order {version}, in force since {fecha}.',
  },
  orderAssumed: {
    es: 'Es un supuesto: el orden oficial no está publicado.',
    en: 'This is assumed: the official order is not published.',
  },
} satisfies Words

export const askDayWords: Readonly<Record<CannotAskDay, Said>> = {
  'day-wrong': { es: 'Escribe un día así: 30/11/2026', en: 'Write a day like this: 30/11/2026' },
  'day-past': { es: 'Ese día ya pasó. Escribe otro', en: 'That day has passed. Write another' },
  'day-too-far': {
    es: 'Escribe un día de los próximos doce meses',
    en: 'Write a day within the next twelve months',
  },
}

export const discountWords: Readonly<Record<CannotDiscount, Said>> = {
  'kind-without-discount': {
    es: 'Este tipo de crédito no lo tiene.',
    en: 'This kind of loan doesn’t have it.',
  },
  'second-loan': { es: 'El segundo crédito no lo tiene.', en: 'A second loan doesn’t have it.' },
  'converted-early': {
    es: 'Tu crédito pasó a pesos antes de mayo de 2022.',
    en: 'Your loan moved to pesos before May 2022.',
  },
  'already-settled': { es: 'Ya no debes nada.', en: 'You no longer owe anything.' },
  'not-up-to-date': { es: 'Primero ponte al corriente.', en: 'Catch up first.' },
  'owes-too-much': {
    es: 'Llega cuando debas la cuarta parte o menos de lo que te prestaron.',
    en: 'It comes when you owe a quarter or less of what you borrowed.',
  },
}

export const vintageWords: Readonly<Record<Vintage['name'], Said>> = {
  'pesos-since-2021': {
    es: 'Es de mayo de 2021 o después. El 5 % de tu patrón baja tu deuda completo y tu pago no cambia.',
    en: 'It is from May 2021 or later. Your employer’s 5% lowers your debt in full and your payment stays.',
  },
  '2009-to-2021': {
    es: 'Es de antes de mayo de 2021. El 5 % de tu patrón cuenta como parte de tu pago.',
    en: 'It is from before May 2021. Your employer’s 5% counts as part of your payment.',
  },
  'before-2009': {
    es: 'Es de antes de 2009. El 5 % de tu patrón cuenta como parte de tu pago. No paga al fondo.',
    en: 'It is from before 2009. Your employer’s 5% is part of your payment. It doesn’t pay the fund.',
  },
}

export const bucketWords: Readonly<Record<Bucket, Said>> = {
  charges: { es: 'Seguro y fondo de protección', en: 'Insurance and protection fund' },
  'late-interest': { es: 'Intereses por atraso', en: 'Late interest' },
  'overdue-interest': { es: 'Intereses de meses atrasados', en: 'Interest of overdue months' },
  'overdue-principal': { es: 'Deuda de meses atrasados', en: 'Debt of overdue months' },
  'current-interest': { es: 'Intereses de este mes', en: 'Interest of this month' },
  'current-principal': {
    es: 'Lo que baja tu deuda este mes',
    en: 'What lowers your debt this month',
  },
  'extra-principal': {
    es: 'Lo que sobra baja más tu deuda',
    en: 'What is left lowers your debt more',
  },
}
