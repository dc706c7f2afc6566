import type { Said, Words } from '../../foundation/words.ts'
import type { CannotSimulate, CannotTryExtra, PathName } from './extra-payment.ts'

export const extraWords = {
  section: { es: 'Mi crédito', en: 'My loan' },
  title: { es: '¿Y si pago más?', en: 'What if I pay more?' },
  estimate: { es: 'Es un cálculo, no una promesa.', en: 'This is an estimate, not a promise.' },
  owed: {
    es: 'Debes {monto} al {fecha}. Pagas {pago} al mes.',
    en: 'You owe {monto} as of {fecha}. You pay {pago} a month.',
  },
  pick: { es: 'Elige un crédito', en: 'Choose a loan' },
  first: { es: 'Primer crédito', en: 'First loan' },
  second: { es: 'Segundo crédito', en: 'Second loan' },
  ask: { es: 'Prueba con una cantidad', en: 'Try an amount' },
  monthly: { es: '¿Cuánto más cada mes?', en: 'How much more each month?' },
  monthlyHint: {
    es: 'Además de tu pago de {pago}',
    en: 'On top of your payment of {pago}',
  },
  once: { es: 'También una sola vez', en: 'Also once' },
  onceLabel: { es: '¿Cuánto una sola vez?', en: 'How much once?' },
  onceHint: {
    es: 'Por ejemplo, tu aguinaldo. Se paga con tu próximo pago.',
    en: 'For example, a bonus. It is paid with your next payment.',
  },
  calculate: { es: 'Calcular', en: 'Calculate' },
  answer: { es: 'Lo que cambia', en: 'What changes' },
  effectMonthly: {
    es: 'Si pagas {monto} más cada mes, terminas {cuando}.',
    en: 'If you pay {monto} more each month, you finish {cuando}.',
  },
  effectOnce: {
    es: 'Si pagas {monto} una vez, terminas {cuando}.',
    en: 'If you pay {monto} once, you finish {cuando}.',
  },
  effectBoth: {
    es: 'Si pagas {monto} más cada mes y {unico} una vez, terminas {cuando}.',
    en: 'If you pay {monto} more each month and {unico} once, you finish {cuando}.',
  },
  sooner: {
    es: '{n, plural, one {# mes} other {# meses}} antes',
    en: '{n, plural, one {# month} other {# months}} earlier',
  },
  sameMonth: { es: 'en el mismo mes', en: 'in the same month' },
  effectEnds: {
    es: 'Con eso tu deuda sí termina, en {mes}. Como vas hoy, no baja.',
    en: 'With that your debt does end, in {mes}. As it goes now, it does not fall.',
  },
  effectNever: {
    es: 'Ni con eso baja tu deuda: prueba con más.',
    en: 'Not even that lowers your debt: try more.',
  },
  saved: {
    es: 'Ahorras {monto} de intereses.',
    en: 'You save {monto} of interest.',
  },
  keep: {
    es: 'Guarda esta página en tus favoritos: tus respuestas están en su dirección.',
    en: 'Bookmark this page: your answers are in its address.',
  },
  behind: {
    es: 'Tienes pagos pendientes. Lo que pagues de más cubre primero eso.',
    en: 'You have overdue payments. What you pay on top covers those first.',
  },
  deferred: {
    es: 'Tu crédito está en pausa. Contamos como si hoy volvieras a pagar.',
    en: 'Your loan is paused. We count as if you paid again from today.',
  },
  inVsm: {
    es: 'Tu crédito se lleva en VSM. Contamos en pesos de hoy, sin aumentos.',
    en: 'Your loan is kept in VSM (times the minimum wage). We count in pesos of today, with no rises.',
  },
  compare: { es: 'Antes y después', en: 'Before and after' },
  comparison: { es: 'Tu crédito, de cada modo', en: 'Your loan, each way' },
  what: { es: 'Qué', en: 'What' },
  ends: { es: 'Terminas en', en: 'You finish in' },
  monthsLeft: { es: 'Pagos que faltan', en: 'Payments left' },
  interest: { es: 'Intereses por pagar', en: 'Interest to pay' },
  ownMoney: { es: 'Sale de tu bolsa', en: 'Out of your pocket' },
  never: { es: 'no termina', en: 'never ends' },
  chart: { es: 'Lo que debes, año por año', en: 'What you owe, year by year' },
  chartEnds: { es: '{que}: termina en {mes}.', en: '{que}: ends in {mes}.' },
  chartNever: { es: '{que}: no termina.', en: '{que}: never ends.' },
  tableCaption: { es: 'Lo que debes por año', en: 'What you owe by year' },
  year: { es: 'Mes', en: 'Month' },
  today: { es: 'Hoy', en: 'Today' },
  assumes: { es: 'Con qué contamos', en: 'What we assume' },
  assumeShare: {
    es: 'Tu patrón sigue depositando {monto} cada dos meses. Eso baja tu deuda.',
    en: 'Your employer goes on depositing {monto} every two months. It lowers your debt.',
  },
  assumeNoShare: {
    es: 'No contamos depósitos de un patrón.',
    en: 'We count no employer deposits.',
  },
  assumePart: {
    es: 'Lo que deposita tu patrón es parte de tu pago. No lo contamos de más.',
    en: 'What your employer deposits is part of your payment. We don’t count it on top.',
  },
  assumeRate: {
    es: 'Tu tasa es de {tasa} al año y no cambia.',
    en: 'Your rate is {tasa} a year and does not change.',
  },
  assumeCharges: {
    es: 'El seguro de tu casa y otros cargos van aparte.',
    en: 'Home insurance and other charges are apart.',
  },
  assumePaid: { es: 'Pagas completo cada mes.', en: 'You pay in full every month.' },
  toLoan: { es: 'Ver mi crédito', en: 'See my loan' },
  toPay: { es: 'Ver opciones de pago', en: 'See ways to pay' },
} satisfies Words

export const pathWords: Readonly<Record<PathName, Said>> = {
  now: { es: 'Como vas hoy', en: 'As it goes now' },
  'with-extra': { es: 'Si pagas más', en: 'If you pay more' },
  'without-employer': { es: 'Sin el 5% de tu patrón', en: 'Without your employer’s 5%' },
}

export const cannotTryWords: Readonly<Record<CannotTryExtra, Said>> = {
  'amount-empty': {
    es: 'Escribe cuánto más quieres pagar',
    en: 'Enter how much more you want to pay',
  },
  'amount-shape': {
    es: 'Escribe la cantidad solo con números',
    en: 'Write the amount in digits only',
  },
  'amount-too-high': { es: 'Esa cantidad es demasiado alta', en: 'That amount is too high' },
}

export const cannotSimulateWords: Readonly<Record<CannotSimulate, Said>> = {
  'no-loan': { es: 'No tienes un crédito que calcular.', en: 'You have no loan to reckon.' },
  'paid-off': {
    es: 'Ya terminaste de pagar tu crédito: no hay nada que calcular.',
    en: 'You have paid off your loan: there is nothing to reckon.',
  },
  'in-court': {
    es: 'Tu crédito está en un juzgado. Llama a {linea}: {telefono}.',
    en: 'Your loan is in court. Call {linea}: {telefonoExterior}.',
  },
  'balance-unknown': {
    es: 'Aún no sabemos cuánto debes. Vuelve cuando lleguen tus cifras.',
    en: 'We don’t know what you owe yet. Come back when your figures arrive.',
  },
}
