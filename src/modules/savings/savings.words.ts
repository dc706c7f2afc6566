import type { Said, Words } from '../../foundation/words.ts'
import type { Component } from '../ledger/ledger.ts'
import type { MovementKind } from './savings.ts'

export const savingsWords = {
  section: { es: 'Mi ahorro', en: 'My savings' },
  title: { es: '¿Cuánto ahorro tengo?', en: 'My savings balance' },
  total: { es: 'Tu ahorro para vivienda', en: 'Your housing savings' },
  legal: {
    es: 'Está en tu Subcuenta de Vivienda. Es tuyo, también si vives fuera de México.',
    en: 'It is in your housing subaccount (Subcuenta de Vivienda). It is yours, also if you live outside Mexico.',
  },
  asOf: {
    es: 'Cuenta lo que nos llegó hasta el {fecha}.',
    en: 'It counts what had reached us by {fecha}.',
  },
  nothing: {
    es: 'Aún no hay depósitos. Tu patrón deposita cada dos meses.',
    en: 'No deposits yet. Your employer pays in every two months.',
  },
  inClarification: {
    es: 'Hay {monto} en aclaración. Aún no se suman: estamos revisando de quién son.',
    en: '{monto} are being cleared up. They don’t count yet: we are checking whose they are.',
  },
  usedForLoan: {
    es: 'Mientras tengas crédito, lo que deposita tu patrón baja tu deuda.',
    en: 'While you have a loan, what your employer pays in lowers your debt.',
  },
  parts: { es: 'De qué está hecho', en: 'What it is made of' },
  part: { es: 'Años en que se juntó', en: 'Years it was gathered' },
  amount: { es: 'Cantidad', en: 'Amount' },
  sum: { es: 'Total', en: 'Total' },
  years: { es: 'Año por año', en: 'Year by year' },
  year: { es: 'Año', en: 'Year' },
  deposits: { es: 'Depósitos', en: 'Deposits' },
  forLoan: { es: 'A tu crédito', en: 'To your loan' },
  yield: { es: 'Rendimiento', en: 'Yield' },
  other: { es: 'Otros', en: 'Other' },
  yieldMeans: {
    es: 'El rendimiento es lo que tu ahorro ganó.',
    en: 'The yield is what your savings earned.',
  },
  last: { es: 'Últimos depósitos', en: 'Last deposits' },
  noLast: {
    es: 'En los últimos meses no llegó ningún depósito.',
    en: 'No deposit arrived in recent months.',
  },
  seeDeposits: { es: 'Ver depósitos de mi patrón', en: 'See employer deposits' },
  seeMovements: { es: 'Ver movimientos', en: 'See activity' },
  uses: { es: '¿Para qué me sirve?', en: 'What is it for?' },
  use1: { es: 'Para pedir un crédito para tu casa.', en: 'To apply for a loan for your home.' },
  use2: {
    es: 'Para tu retiro: lo que no uses se te entrega. <a>Cobrarlo al retirarme</a>',
    en: 'For your retirement: what you don’t use is paid to you. <a>Claim it when I retire</a>',
  },
  use3: {
    es: 'Si vives en otro país, sigue siendo tuyo y sigue creciendo.',
    en: 'If you live in another country, it is still yours and still grows.',
  },
  movements: { es: 'Movimientos', en: 'Activity' },
  movementsOf: { es: 'Movimientos de {anio}', en: 'Activity of {anio}' },
  grew: { es: 'Tu ahorro creció <b>{monto}</b>', en: 'Your savings grew <b>{monto}</b>' },
  shrank: { es: 'Tu ahorro bajó <b>{monto}</b>', en: 'Your savings fell <b>{monto}</b>' },
  empty: {
    es: 'En {anio} no hubo movimientos, que sepamos.',
    en: 'There was no activity in {anio} that we know of.',
  },
  toYears: { es: 'Ver todos los años', en: 'See all years' },
  earlierYear: { es: 'Ver {anio}', en: 'See {anio}' },
  older: { es: 'Ver más movimientos de {anio}', en: 'See more activity of {anio}' },
  csv: { es: 'Bajar {anio} en una hoja de cálculo', en: 'Download {anio} as a spreadsheet' },
  pdf: { es: 'Bajar resumen en PDF', en: 'Download a PDF summary' },
  pdfSize: { es: 'menos de 100 KB', en: 'under 100 KB' },
  csvType: { es: 'CSV', en: 'CSV' },
  print: {
    es: 'También puedes imprimir esta página.',
    en: 'You can also print this page.',
  },
  from: { es: 'De {patron}', en: 'From {patron}' },
  pendingNote: { es: 'No se suma todavía', en: 'Not counted yet' },
  loanNote: { es: 'Bajó tu deuda', en: 'Lowered your debt' },
  file: { es: 'mi-ahorro', en: 'my-savings' },
  csvHidden: {
    es: 'Podrás bajarlos cuando confirmes tu celular.',
    en: 'You can download it once you confirm your phone.',
  },
} satisfies Words

export const componentWords: Readonly<Record<Component, Said>> = {
  '72-92': { es: '1972 a 1992', en: '1972 to 1992' },
  '92-97': { es: '1992 a 1997', en: '1992 to 1997' },
  '97': { es: 'Desde 1997', en: 'Since 1997' },
}

export const kindWords: Readonly<Record<MovementKind, Said>> = {
  deposit: { es: 'Depósito de tu patrón', en: 'Employer deposit' },
  'deposit-for-loan': {
    es: 'Depósito de tu patrón, a tu crédito',
    en: 'Employer deposit, to your loan',
  },
  'deposit-in-clarification': {
    es: 'Depósito en aclaración',
    en: 'Deposit being cleared up',
  },
  opening: { es: 'Lo que ya tenías', en: 'What you already had' },
  yield: { es: 'Rendimiento', en: 'Yield' },
  voluntary: { es: 'Lo que aportaste de más', en: 'What you put in yourself' },
  withdrawal: { es: 'Salida de tu ahorro', en: 'Taken out of your savings' },
  adjustment: { es: 'Corrección', en: 'Correction' },
}

/** Headings of the file that people download. */
export const csvWords = {
  date: { es: 'Fecha', en: 'Date' },
  months: { es: 'Bimestre', en: 'Two months' },
  what: { es: 'Movimiento', en: 'Movement' },
  part: { es: 'Parte', en: 'Part' },
  employer: { es: 'Patrón', en: 'Employer' },
  amount: { es: 'Cantidad en pesos', en: 'Amount in MXN' },
  counts: { es: 'Se suma al ahorro', en: 'Counts as savings' },
  yes: { es: 'Sí', en: 'Yes' },
  no: { es: 'No', en: 'No' },
} satisfies Words
