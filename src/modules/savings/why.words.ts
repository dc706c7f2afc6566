import type { Said, Words } from '../../foundation/words.ts'
import type { ContributionUse } from '../loan-engine/contract.ts'
import type { Source, Why } from './why.ts'

/** One plain sentence for each rule. */
export const ruleWords: Readonly<Record<Why['rule'], Said>> = {
  deposit: {
    es: 'Tu ahorro creció <b>{monto}</b>: {patron} depositó por {meses}. Es el {parte}% de tu salario, {salario} al día por {dias, plural, one {# día} other {# días}}.',
    en: 'Your savings grew by <b>{monto}</b>: {patron} paid in for {meses}. It is {parte}% of your wage, {salario} a day for {dias, plural, one {# day} other {# days}}.',
  },
  'deposit-for-loan': {
    es: '{patron} depositó <b>{monto}</b> por {meses}. Es el {parte}% de tu salario, {salario} al día por {dias, plural, one {# día} other {# días}}. Como tienes crédito, no se suma a tu ahorro.',
    en: '{patron} paid in <b>{monto}</b> for {meses}. It is {parte}% of your wage, {salario} a day for {dias, plural, one {# day} other {# days}}. As you have a loan, it doesn’t add to your savings.',
  },
  'deposit-plain': {
    es: '{patron} depositó <b>{monto}</b> por {meses}.',
    en: '{patron} paid in <b>{monto}</b> for {meses}.',
  },
  'deposit-in-clarification': {
    es: 'Llegaron <b>{monto}</b> de {patron} por {meses}, pero un dato no coincide. Aún no se suman: los revisamos.',
    en: '<b>{monto}</b> arrived from {patron} for {meses}, but something doesn’t match. They don’t count yet: we are checking.',
  },
  yield: {
    es: 'Tu ahorro creció <b>{monto}</b>: es lo que ganó en {mes}. Se cuenta al {tasa}% al año por lo que tenías cada día.',
    en: 'Your savings grew by <b>{monto}</b>: it is what they earned in {mes}. That is {tasa}% a year on what you had each day.',
  },
  'yield-plain': {
    es: 'Tu ahorro creció <b>{monto}</b>: es lo que ganó hasta el {fecha}.',
    en: 'Your savings grew by <b>{monto}</b>: it is what they earned up to {fecha}.',
  },
  opening: {
    es: 'Son <b>{monto}</b> que ya tenías el {fecha}.',
    en: 'It is <b>{monto}</b> that you already had on {fecha}.',
  },
  voluntary: {
    es: 'Tu ahorro creció <b>{monto}</b>: los pusiste tú el {fecha}.',
    en: 'Your savings grew by <b>{monto}</b>: you put them in on {fecha}.',
  },
  'withdrawal-for-loan': {
    es: 'Tu ahorro bajó <b>{monto}</b>: se usó para tu crédito el {fecha}.',
    en: 'Your savings fell by <b>{monto}</b>: they were used for your loan on {fecha}.',
  },
  withdrawal: {
    es: 'Tu ahorro bajó <b>{monto}</b>: salieron de él el {fecha}.',
    en: 'Your savings fell by <b>{monto}</b>: it was taken out on {fecha}.',
  },
  adjustment: {
    es: 'Hubo una corrección de <b>{monto}</b> el {fecha}.',
    en: 'There was a correction of <b>{monto}</b> on {fecha}.',
  },
  correction: {
    es: 'Corregimos <b>{monto}</b> el {fecha}: responde a un movimiento de antes.',
    en: 'We corrected <b>{monto}</b> on {fecha}: it answers an earlier movement.',
  },
}

/** What employers' deposits do while a loan is open, by its vintage. */
export const useWords: Readonly<Record<ContributionUse, Said>> = {
  'to-principal': {
    es: 'Tu crédito es de mayo de 2021 o después. Cada depósito baja lo que debes y tu mensualidad sigue igual.',
    en: 'Your loan is from May 2021 or later. Each deposit lowers what you owe and your payment stays the same.',
  },
  'part-of-due': {
    es: 'Por el tipo de tu crédito, cada depósito es parte de lo que te toca pagar.',
    en: 'Because of your loan’s type, each deposit is part of what you have to pay.',
  },
}

export const sourceWords: Readonly<Record<Source['by'], Said>> = {
  file: {
    es: 'Lo dice el archivo {archivo}, línea {numero}, que recibimos el {fecha}.',
    en: 'File {archivo} says so, line {numero}, received on {fecha}.',
  },
  reckoning: {
    es: 'Lo calculamos nosotros el {fecha}, con tus movimientos de cada día.',
    en: 'We reckoned it on {fecha}, from your movements of each day.',
  },
  event: { es: 'Lo anotamos el {fecha}.', en: 'We recorded it on {fecha}.' },
}

export const whyWords = {
  section: { es: 'Mi ahorro', en: 'My savings' },
  title: { es: '¿Por qué cambió mi ahorro?', en: 'Why did my savings change?' },
  ask: { es: '¿Por qué cambió?', en: 'Why did it change?' },
  short: { es: '¿Por qué?', en: 'Why?' },
  last: { es: 'Esto es lo último que se movió.', en: 'This is the last thing that moved.' },
  cap: {
    es: 'De tu salario cuentan hasta {tope} al día: es el tope de la ley, {umas} UMA.',
    en: 'Of your wage up to {tope} a day counts: the cap of the law, {umas} UMA.',
  },
  expected: {
    es: 'Con ese salario y esos días serían {esperado}. Si no sabes por qué, avísanos.',
    en: 'With that wage and those days it would be {esperado}. If you don’t know why, tell us.',
  },
  assumed: {
    es: 'La tasa de {anio} es un supuesto: {fuente}.',
    en: 'The rate of {anio} is an assumption: {fuente}.',
  },
  rateSource: { es: 'La tasa de {anio}: {fuente}.', en: 'The rate of {anio}: {fuente}.' },
  source: { es: 'De dónde sale', en: 'Where it comes from' },
  nothing: {
    es: 'Tu ahorro no se ha movido en este año ni en el pasado, que sepamos.',
    en: 'Your savings haven’t moved this year or last, that we know of.',
  },
  seeMovements: { es: 'Ver movimientos', en: 'See activity' },
} satisfies Words
