import type { Words } from '../../foundation/words.ts'

export const homeWords = {
  h1: { es: 'Hola, {nombre}', en: 'Hello, {nombre}' },
  title: { es: 'Hola', en: 'Hello' },
  news: {
    es: '{n, plural, one {# cosa nueva} other {# cosas nuevas}}',
    en: '{n, plural, one {# new thing} other {# new things}}',
  },
  savings: { es: 'Tu ahorro para vivienda', en: 'Your housing savings' },
  slots: {
    es: '{n} de 6 depósitos del año recibidos',
    en: '{n} of the year’s 6 deposits received',
  },
  deposits: {
    es: 'Tu patrón hizo <b>{n} de {m}</b> depósitos este año. El último: <a>{monto}</a>.',
    en: 'Your employer made <b>{n} of {m}</b> deposits this year. The last one: <a>{monto}</a>.',
  },
  noneThisYear: {
    es: 'Este año no ha llegado ningún depósito.',
    en: 'No deposit has come this year.',
  },
  noDeposits: {
    es: 'Aún no hay depósitos. Tu patrón deposita cada dos meses. El primero llega en {mes}.',
    en: 'No deposits yet. Your employer pays in every two months. The first one comes in {mes}.',
  },
  towardsLoan: {
    es: 'Mientras tengas crédito, lo que deposita tu patrón baja tu deuda.',
    en: 'While you have a loan, what your employer pays in lowers your debt.',
  },
  seeSavings: { es: 'Ver mi ahorro', en: 'See my savings' },
  owed: { es: 'Lo que debes de tu crédito', en: 'What you owe on your loan' },
  owedInAll: { es: 'Lo que debes de tus créditos', en: 'What you owe on your loans' },
  wall: {
    es: 'Muro de tabiques: {p} de cada 100 ya están puestos',
    en: 'Brick wall: {p} of every 100 are in place',
  },
  paid: {
    es: 'Ya pagaste <b>{p}%</b>. A este paso terminas en {mes} de {anio}.',
    en: 'You’ve paid <b>{p}%</b>. At this pace you finish in {mes} {anio}.',
  },
  paidOnly: { es: 'Ya pagaste <b>{p}%</b>.', en: 'You’ve paid <b>{p}%</b>.' },
  severalLoans: {
    es: 'Son {n} créditos.',
    en: 'That is {n} loans.',
  },
  seeLoan: { es: 'Ver saldos y movimientos', en: 'See balances and activity' },
  seeLoans: { es: 'Ver mis créditos', en: 'See my loans' },
  loan: { es: 'Tu crédito', en: 'Your loan' },
  noLoan: { es: 'No tienes crédito.', en: 'You have no loan.' },
  finished: { es: '¡Terminaste de pagar!', en: 'You’ve paid it all!' },
  next: { es: 'Tu próximo pago', en: 'Your next payment' },
  payroll: {
    es: 'Tu patrón lo descuenta de tu nómina. <b>No tienes que hacer nada.</b>',
    en: 'Your employer takes it from your pay. <b>You don’t need to do anything.</b>',
  },
  own: {
    es: 'Págalo tú antes del {fecha}. Ya no llega por tu nómina.',
    en: 'Pay it yourself before {fecha}. It no longer comes from your pay.',
  },
  ownNoDay: {
    es: 'Este pago lo haces tú. La fecha aún no la sabemos.',
    en: 'You make this payment. We don’t know its date yet.',
  },
  passed: {
    es: 'Esa fecha ya pasó y aún no nos llegan cifras nuevas.',
    en: 'That date has passed and new figures haven’t reached us yet.',
  },
  late: {
    es: 'Tienes {n, plural, one {# pago pendiente} other {# pagos pendientes}}. Mira cómo ponerte al día.',
    en: 'You have {n, plural, one {# overdue payment} other {# overdue payments}}. See how to catch up.',
  },
  lateUnknown: {
    es: 'Tienes pagos pendientes. Mira cómo ponerte al día.',
    en: 'You have overdue payments. See how to catch up.',
  },
  paused: {
    es: 'Tus pagos están en pausa (prórroga) hasta el {fecha}.',
    en: 'Your payments are on hold (deferral) until {fecha}.',
  },
  pausedNoDay: {
    es: 'Tus pagos están en pausa (prórroga).',
    en: 'Your payments are on hold (deferral).',
  },
  court: {
    es: 'Tu crédito está en un juicio. Llama a {linea}: {telefono}.',
    en: 'Your loan is in court. Call {linea}: {telefonoExterior}.',
  },
  seePay: { es: 'Ver opciones de pago', en: 'See ways to pay' },
  changes: { es: 'Qué cambió desde tu última visita', en: 'What changed since your last visit' },
  latest: { es: 'Lo último en tu cuenta', en: 'The latest in your account' },
  nothing: {
    es: 'No ha cambiado nada desde tu última visita, el {fecha}.',
    en: 'Nothing has changed since your last visit on {fecha}.',
  },
  nothingYet: { es: 'Aquí verás lo que cambie.', en: 'You’ll see here what changes.' },
  deposit: { es: 'Depósito de tu patrón', en: 'Employer deposit' },
  depositSub: { es: '{fecha} · Por {meses}', en: '{fecha} · For {meses}' },
  inClarification: {
    es: '{fecha} · Por {meses}, en aclaración',
    en: '{fecha} · For {meses}, being clarified',
  },
  payment: { es: 'Recibimos tu pago', en: 'We received your payment' },
  paymentSub: {
    es: '{fecha} · Tu deuda bajó {monto}',
    en: '{fecha} · Your debt went down {monto}',
  },
  messageSub: { es: '{fecha} · Te escribimos', en: '{fecha} · We wrote to you' },
  allNotices: { es: 'Ver todos los avisos', en: 'See all notices' },
  todo: { es: '¿Qué quieres hacer?', en: 'What do you want to do?' },
  todoMovements: {
    es: 'Ver mis movimientos y estado de cuenta',
    en: 'See my activity and statement',
  },
  todoDeposits: { es: 'Ver si mi patrón deposita', en: 'See if my employer pays in' },
  todoContact: { es: 'Cambiar mi correo o celular', en: 'Change my e-mail or phone' },
  lastVisit: {
    es: 'Entraste por última vez el {fecha} a las {hora}. <a>¿No fuiste tú?</a>',
    en: 'You last signed in on {fecha} at {hora}. <a>Wasn’t you?</a>',
  },
  asOf: {
    es: 'Ahorro: lo que nos llegó hasta el {fecha}.',
    en: 'Savings: what reached us by {fecha}.',
  },
  loanAsOf: { es: 'Cifras del crédito al {fecha}.', en: 'Loan figures as of {fecha}.' },
  loansAway: {
    es: 'Tu crédito no se puede ver en este momento. Tu ahorro sí.',
    en: 'Your loan can’t be shown right now. Your savings can.',
  },
  savingsAway: {
    es: 'Tu ahorro no se puede ver en este momento. Tu crédito sí.',
    en: 'Your savings can’t be shown right now. Your loan can.',
  },
  changesNoLoans: {
    es: 'Aquí falta lo de tu crédito: en este momento no se puede ver.',
    en: 'What changed in your loan is missing: it can’t be shown right now.',
  },
  changesNoSavings: {
    es: 'Aquí falta lo de tu ahorro: en este momento no se puede ver.',
    en: 'What changed in your savings is missing: it can’t be shown right now.',
  },
} satisfies Words
