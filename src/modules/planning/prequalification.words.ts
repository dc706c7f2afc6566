import type { Said, Words } from '../../foundation/words.ts'
import type { Missing } from './prequalification.ts'
import type { ScorePart } from './score.ts'

export const loanWords = {
  section: { es: 'Mi crédito', en: 'My loan' },
  title: { es: 'Quiero un crédito', en: 'I want a loan' },
  estimate: { es: 'Es un cálculo, no una promesa.', en: 'This is an estimate, not a promise.' },
  could: { es: 'Hoy podrías pedir hasta {monto}.', en: 'Today you could ask for up to {monto}.' },
  couldText: {
    es: 'Pagarías {pago} al mes por {n, plural, one {# año} other {# años}}, con tasa de {tasa} al año.',
    en: 'You would pay {pago} a month for {n, plural, one {# year} other {# years}}, at {tasa} a year.',
  },
  notYet: { es: 'Todavía no. Esto falta:', en: 'Not yet. This is missing:' },
  notYetFrom: {
    es: 'Si todo sigue igual, podrías desde el {fecha}.',
    en: 'If nothing changes, you could from {fecha}.',
  },
  would: { es: 'Cómo sería con lo que ganas hoy', en: 'How it would be with what you earn today' },
  offer: { es: 'Tu cálculo', en: 'Your estimate' },
  offerTable: { es: 'Las cantidades del cálculo', en: 'The amounts of the estimate' },
  amount: { es: 'Lo más que te prestaríamos', en: 'The most we would lend you' },
  savings: { es: 'Tu ahorro', en: 'Your savings' },
  inAll: { es: 'En total, para tu casa', en: 'In all, for your home' },
  rate: { es: 'Tasa al año', en: 'Yearly rate' },
  term: { es: 'Plazo', en: 'Term' },
  years: {
    es: '{n, plural, one {# año} other {# años}}',
    en: '{n, plural, one {# year} other {# years}}',
  },
  payment: { es: 'Pago al mes', en: 'Payment a month' },
  share: {
    es: 'De tu sueldo de {sueldo} al mes se puede descontar {parte} a lo más: {monto}.',
    en: 'Of your wage of {sueldo} a month at most {parte} can be taken: {monto}.',
  },
  shareMinimum: {
    es: 'Ganas el salario mínimo: por ley se descuenta {parte} a lo más, {monto}.',
    en: 'You earn the minimum wage: by law at most {parte} is taken, {monto}.',
  },
  heldByCap: {
    es: 'Tu sueldo daría para más, pero {monto} es el tope.',
    en: 'Your wage would allow more, but {monto} is the limit.',
  },
  fixed: {
    es: 'La tasa depende de tu sueldo y no cambia nunca. El seguro de la casa va aparte.',
    en: 'The rate depends on your wage and never changes. Home insurance is apart.',
  },
  change: { es: 'Cambiar el plazo', en: 'Change the term' },
  termHint: {
    es: 'Con menos años pagas menos intereses y te prestamos menos',
    en: 'With fewer years you pay less interest and we lend less',
  },
  calculate: { es: 'Calcular', en: 'Calculate' },
  score: { es: 'Tu puntaje', en: 'Your score' },
  scoreOf: {
    es: 'Tienes {n} puntos. Se piden {m}.',
    en: 'You have {n} points. {m} are asked for.',
  },
  scoreOwn: {
    es: 'Este puntaje es nuestro y aquí ves cada parte. La fórmula oficial no se publica.',
    en: 'This score is our own and you see every part of it. The official formula is not published.',
  },
  scoreTable: { es: 'De dónde salen tus puntos', en: 'Where your points come from' },
  part: { es: 'Parte', en: 'Part' },
  have: { es: 'Tienes', en: 'You have' },
  points: { es: 'Puntos', en: 'Points' },
  of: { es: '{n} de {m}', en: '{n} of {m}' },
  each: {
    es: '{n, plural, one {# punto} other {# puntos}} por cada uno',
    en: '{n, plural, one {# point} other {# points}} each',
  },
  sum: { es: 'Suma', en: 'Sum' },
  needed: { es: 'Se necesitan', en: 'Needed' },
  start: {
    es: 'Puedes <a>empezar tu solicitud aquí</a>. Cuesta $0: no le pagues a nadie por ayudarte.',
    en: 'You can <a>start your application here</a>. It costs $0: don’t pay anyone to help you.',
  },
  second: {
    es: 'Sería tu segundo crédito. Cuenta si pagaste el primero sin quitas ni atrasos.',
    en: 'It would be your second loan. It counts that you paid the first in full and on time.',
  },
  keep: {
    es: 'Guarda esta página en tus favoritos: tus respuestas están en su dirección.',
    en: 'Bookmark this page: your answers are in its address.',
  },
  badTerm: { es: 'El plazo debe ser de 1 a {m} años', en: 'The term must be from 1 to {m} years' },
  unknown: {
    es: 'Hoy no podemos calcular: nos falta una cifra oficial.',
    en: 'We can’t estimate today: an official figure is missing.',
  },
} satisfies Words

export const partWords: Readonly<Record<ScorePart, Said>> = {
  bimesters: {
    es: 'Bimestres seguidos con depósito',
    en: 'Two-month periods in a row with a deposit',
  },
  savings: { es: 'Meses de sueldo que llevas ahorrados', en: 'Months of wage you have saved' },
  age: { es: 'Años de plazo que permite tu edad', en: 'Years of term your age allows' },
  'on-time': {
    es: 'Depósitos a tiempo, de los últimos 6',
    en: 'Deposits on time, of the last 6',
  },
  wage: { es: 'Veces la UMA que ganas', en: 'Times the UMA you earn' },
}

export const missingWords: Readonly<Record<Missing['why'], Said>> = {
  score: {
    es: 'Te faltan {n, plural, one {# punto} other {# puntos}}.',
    en: 'You are {n, plural, one {# point} other {# points}} short.',
  },
  'no-job': {
    es: 'Necesitas un trabajo con depósitos de un patrón.',
    en: 'You need a job with employer deposits.',
  },
  'wage-unknown': {
    es: 'Aún no sabemos cuánto ganas: lo dirá tu primer depósito.',
    en: 'We don’t know your wage yet: your first deposit will tell.',
  },
  'too-old': {
    es: 'Tu edad más el plazo pasan del límite.',
    en: 'Your age plus the term pass the limit.',
  },
  pensioner: {
    es: 'Ya tienes pensión: tu ahorro se te entrega, y no se presta.',
    en: 'You have a pension: your savings are paid to you, not lent.',
  },
  'has-loan': {
    es: 'Primero termina de pagar el crédito que tienes.',
    en: 'First finish paying the loan you have.',
  },
  'two-loans': {
    es: 'Ya tuviste dos créditos. Llama a {linea} para ver tu caso.',
    en: 'You have had two loans. Call {linea} about your case.',
  },
  'first-not-settled': {
    es: 'Primero termina de pagar el crédito que tienes.',
    en: 'First finish paying the loan you have.',
  },
  'first-forgiven': {
    es: 'Tu primer crédito terminó con una quita.',
    en: 'Your first loan ended with part of it forgiven.',
  },
  'first-in-breach': {
    es: 'Tu primer crédito tuvo incumplimientos.',
    en: 'Your first loan was in breach.',
  },
  'first-of-two-people': {
    es: 'Tu primer crédito fue de dos personas. Llama a {linea}.',
    en: 'Your first loan was of two people. Call {linea}.',
  },
  'too-soon': {
    es: 'Deben pasar seis meses desde que terminaste el primero.',
    en: 'Six months must pass after you finished the first.',
  },
  'contributions-too-short': {
    es: 'Se piden dos años seguidos de depósitos.',
    en: 'Two years of deposits in a row are asked for.',
  },
}
