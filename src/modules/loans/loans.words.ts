import type { Said, Words } from '../../foundation/words.ts'
import type { LoanKind, Standing } from './loans.ts'

export const loansWords = {
  section: { es: 'Mi crédito', en: 'My loan' },
  title: { es: 'Saldos y movimientos', en: 'Balances and activity' },
  mensualidades: { es: 'Mensualidades', en: 'Monthly payments' },
  opciones: { es: 'Opciones de pago', en: 'Ways to pay' },
  movimientos: {
    es: 'Mis movimientos y estado de cuenta',
    en: 'My activity and statement',
  },
  datos: { es: 'Datos de mi crédito', en: 'Loan details' },
  pick: { es: 'Elige un crédito', en: 'Choose a loan' },
  first: { es: 'Primer crédito', en: 'First loan' },
  second: { es: 'Segundo crédito', en: 'Second loan' },
  nth: { es: 'Crédito {n}', en: 'Loan {n}' },
  owed: { es: 'Debes', en: 'You owe' },
  owedOn: { es: 'Debes al {fecha}', en: 'You owe as of {fecha}' },
  paid: { es: 'Ya pagaste', en: 'You’ve paid' },
  monthly: { es: 'Pago al mes', en: 'Monthly payment' },
  rate: { es: 'Tasa al año', en: 'Yearly rate' },
  asOf: { es: 'Cifras al {fecha}.', en: 'Figures as of {fecha}.' },
  noFigures: {
    es: 'Aún no tenemos cifras de este crédito.',
    en: 'We have no figures for this loan yet.',
  },
  inVsm: {
    es: 'Tu crédito se lleva en VSM: debes {vsm}.',
    en: 'Your loan is kept in VSM (times the minimum wage): you owe {vsm}.',
  },
  wall: {
    es: 'Muro de tabiques: {p} de cada 100 ya están puestos',
    en: 'Brick wall: {p} of every 100 are in place',
  },
  wallText: { es: 'Ya pagaste <b>{p}%</b>.', en: 'You’ve paid <b>{p}%</b>.' },
  pace: {
    es: 'A este paso terminas en {mes} de {anio}.',
    en: 'At this pace you finish in {mes} {anio}.',
  },
  paceUnknown: {
    es: 'Cuándo terminas: aún no lo sabemos.',
    en: 'When you finish: we don’t know it yet.',
  },
  thisMonth: { es: 'Tu próximo pago', en: 'Your next payment' },
  payroll: {
    es: 'Tu patrón lo descuenta de tu nómina. No tienes que hacer nada.',
    en: 'Your employer takes it from your pay. You don’t need to do anything.',
  },
  own: { es: 'Págalo tú antes del {fecha}.', en: 'Pay it yourself before {fecha}.' },
  ownNoDay: {
    es: 'Este pago lo haces tú. La fecha aún no la sabemos.',
    en: 'You make this payment. We don’t know its date yet.',
  },
  passed: {
    es: 'Esa fecha ya pasó y aún no nos llegan cifras nuevas.',
    en: 'That date has passed and new figures haven’t reached us yet.',
  },
  late: {
    es: 'Tienes {n, plural, one {# pago pendiente} other {# pagos pendientes}}: {monto}.',
    en: 'You have {n, plural, one {# overdue payment} other {# overdue payments}}: {monto}.',
  },
  lateNoCount: {
    es: 'Tienes pagos pendientes: {monto}.',
    en: 'You have overdue payments: {monto}.',
  },
  lateWays: {
    es: 'Mira cómo ponerte al día, o llámanos si no te alcanza.',
    en: 'See how to catch up, or call us if money is short.',
  },
  seeOptions: { es: 'Ver opciones de pago', en: 'See ways to pay' },
  pause: { es: 'Tu crédito está en pausa (prórroga)', en: 'Your loan is paused (prórroga)' },
  pauseUntil: {
    es: 'Por ahora no pagas. La pausa termina el {fecha}.',
    en: 'You don’t pay for now. The pause ends on {fecha}.',
  },
  pauseNoDay: {
    es: 'Por ahora no pagas. Cuándo termina la pausa: aún no lo sabemos.',
    en: 'You don’t pay for now. When the pause ends: we don’t know it yet.',
  },
  pauseLeft: { es: 'Meses de pausa que te quedan', en: 'Months of pause you have left' },
  court: { es: 'Tu crédito está en un juzgado', en: 'Your loan is in court' },
  courtText: {
    es: 'Llama a {linea}: {telefono}. Todavía puedes llegar a un acuerdo.',
    en: 'Call {linea}: {telefonoExterior}. You can still reach an agreement.',
  },
  done: { es: '¡Terminaste de pagar!', en: 'You’ve paid it all!' },
  doneOn: {
    es: 'Tu crédito quedó pagado el {fecha}.',
    en: 'Your loan was paid off on {fecha}.',
  },
  doneDeed: {
    es: 'Sigue <a>estos pasos</a> para tener tus escrituras.',
    en: 'Follow <a>these steps</a> to get your deed.',
  },
  excessBack: {
    es: 'Son {monto}. Es tu dinero: <a>mira cómo te lo regresamos</a>.',
    en: 'It is {monto}. It is your money: <a>see how we give it back</a>.',
  },
  excess: { es: 'Pagaste de más', en: 'You paid too much' },
  excessText: {
    es: 'Son {monto}. Es tu dinero: llama a {linea} para que te lo regresen.',
    en: 'It is {monto}. It is your money: call {linea} to get it back.',
  },
  counts: { es: 'Lo que llevas', en: 'So far' },
  payrollMonths: { es: 'Mensualidades por nómina', en: 'Payments from your pay' },
  ownMonths: { es: 'Mensualidades que pagaste tú', en: 'Payments you made yourself' },
  protection: {
    es: 'Apoyos por desempleo que te quedan',
    en: 'Unemployment supports you have left',
  },
  seeMovements: { es: 'Ver mis movimientos', en: 'See my activity' },

  nothingToPay: { es: 'Ya no debes nada.', en: 'You no longer owe anything.' },

  contract: { es: 'Tu contrato', en: 'Your contract' },
  number: { es: 'Número de crédito', en: 'Loan number' },
  product: { es: 'Tipo de crédito', en: 'Kind of loan' },
  grantedOn: { es: 'Te lo dieron el', en: 'Granted on' },
  original: { es: 'Cuánto te prestaron', en: 'How much you borrowed' },
  term: { es: 'Plazo', en: 'Term' },
  months: {
    es: '{n, plural, one {# mes} other {# meses}}',
    en: '{n, plural, one {# month} other {# months}}',
  },
  unit: { es: 'Se lleva en', en: 'Kept in' },
  unitMxn: { es: 'Pesos', en: 'Pesos' },
  unitVsm: { es: 'VSM (veces el salario mínimo)', en: 'VSM (times the minimum wage)' },
  regime: { es: 'Quién hace el pago', en: 'Who makes the payment' },
  roa: { es: 'Tu patrón lo descuenta', en: 'Your employer takes it from your pay' },
  rea: { es: 'Pagas tú', en: 'You pay' },
  since: { es: '{que}, desde el {fecha}', en: '{que}, since {fecha}' },
  standing: { es: 'Cómo va', en: 'How it stands' },
  home: { es: 'Tu casa', en: 'Your home' },
  address: { es: 'Dirección', en: 'Address' },
  addressNote: {
    es: 'Por seguridad no la escribimos completa.',
    en: 'For your safety we don’t write it in full.',
  },
  insurance: { es: 'Seguro de tu casa', en: 'Home insurance' },
  deed: { es: 'Escrituras', en: 'Deed' },

  none: { es: 'No tienes crédito', en: 'You have no loan' },
  noneText: {
    es: 'No tienes crédito. Con tu ahorro podrías pedir uno.',
    en: 'You have no loan. Your savings may let you apply for one.',
  },
  noneNeeds: { es: 'Qué se necesita', en: 'What you need' },
  noneNeed1: { es: 'Tener trabajo con seguro social.', en: 'A job with Mexican social security.' },
  noneNeed2: {
    es: 'Juntar los puntos que pide {institucion}. Cuentan tu edad, tu sueldo y tu ahorro.',
    en: 'The points {institucion} asks for. Your age, wage and savings count.',
  },
  noneNeed3: { es: 'Tomar el curso gratis en línea.', en: 'Taking the free online course.' },
  noneAsk: {
    es: 'Si crees que sí tienes uno, llama a {linea}: {telefono}.',
    en: 'If you think you do have one, call {linea}: {telefonoExterior}.',
  },
  couldI: { es: 'Ver si podría pedir uno', en: 'See whether I could have one' },
  seeSavings: { es: 'Ver mi ahorro', en: 'See my savings' },
  several: { es: 'Tus créditos', en: 'Your loans' },
  joint: { es: 'Lo pediste con tu pareja', en: 'You took it with your partner' },
  see: { es: 'Ver saldos y movimientos', en: 'See balances and activity' },
} satisfies Words

export const kindWords: Readonly<Record<LoanKind, Said>> = {
  traditional: { es: 'Para comprar o construir', en: 'To buy or build' },
  joint: { es: 'En pareja', en: 'With a partner' },
  improvement: { es: 'Para mejorar tu casa', en: 'To improve your home' },
  land: { es: 'Para comprar terreno', en: 'To buy land' },
  cofinanced: { es: 'Junto con un banco', en: 'Together with a bank' },
}

export const standingWords: Readonly<Record<Standing, Said>> = {
  'up-to-date': { es: 'Al corriente', en: 'Up to date' },
  behind: { es: 'Con pagos pendientes', en: 'Behind' },
  deferred: { es: 'En pausa', en: 'Paused' },
  'paid-off': { es: 'Pagado', en: 'Paid off' },
  'in-court': { es: 'En un juzgado', en: 'In court' },
  unknown: { es: 'Aún no lo sabemos', en: 'We don’t know it yet' },
}
