import type { Said, Words } from '../../foundation/words.ts'
import type { CannotCheck, DiscountType, Reason } from './payslip.ts'

export const payslipWords = {
  section: { es: 'Mi crédito', en: 'My loan' },
  title: { es: '¿Me descontaron bien?', en: 'Was my pay deducted right?' },
  lead: {
    es: 'Copia estos datos de tu recibo de nómina y de tu aviso de descuento.',
    en: 'Copy these from your pay slip and your payroll notice.',
  },
  type: { es: '¿Qué tipo de descuento tienes?', en: 'What type of discount do you have?' },
  typeHint: { es: 'Está en tu aviso de descuento', en: 'It is on your payroll notice' },
  value: { es: '¿Qué cantidad dice tu aviso?', en: 'What figure does your notice show?' },
  valueHint: {
    es: 'El porcentaje, los pesos al mes o el factor',
    en: 'The per cent, the pesos a month or the factor',
  },
  wage: { es: 'Tu salario diario integrado', en: 'Your daily registered wage' },
  wageHint: { es: 'En tu recibo dice SDI o SBC', en: 'Your pay slip says SDI or SBC' },
  bimester: { es: '¿De qué meses es?', en: 'Which two months is it for?' },
  choose: { es: 'Elige los meses', en: 'Choose the months' },
  days: { es: '¿Cuántos días cubre tu recibo?', en: 'How many days does your pay slip cover?' },
  daysHint: {
    es: 'Una quincena son 15. Los dos meses, de 59 a 62',
    en: 'Half a month is 15. The two months, 59 to 62',
  },
  absences: {
    es: '¿Cuántos días faltaste o tuviste incapacidad?',
    en: 'How many days were you absent or on sick leave?',
  },
  taken: {
    es: '¿Cuánto te descontaron del crédito?',
    en: 'How much was taken for the loan?',
  },
  takenHint: {
    es: 'En tu recibo es el descuento por crédito de vivienda',
    en: 'Your slip may call it the housing loan',
  },
  check: { es: 'Revisar', en: 'Check' },
  result: { es: 'Lo que dice la regla', en: 'What the rule says' },
  right: { es: 'Está bien: te toca {monto}.', en: 'It is right: yours is {monto}.' },
  rightInsured: {
    es: 'Está bien: te toca {monto}, más {seguro} del seguro de tu casa.',
    en: 'It is right: yours is {monto}, plus {seguro} of home insurance.',
  },
  more: {
    es: 'Te descontaron {dif} de más. Te tocaba {monto}.',
    en: 'They took {dif} too much. Yours was {monto}.',
  },
  less: {
    es: 'Te descontaron {dif} de menos. Te tocaba {monto}.',
    en: 'They took {dif} too little. Yours was {monto}.',
  },
  sum: { es: 'La cuenta', en: 'The sum' },
  sumPercentage: {
    es: '{sueldo} al día × {parte} × {n} días',
    en: '{sueldo} a day × {parte} × {n} days',
  },
  sumPesos: {
    es: '{mes} al mes × 2 ÷ {largo} días × {n} días',
    en: '{mes} a month × 2 ÷ {largo} days × {n} days',
  },
  sumFactor: {
    es: '{factor} × {umi} de la UMI × 2 ÷ {largo} días × {n} días',
    en: '{factor} × {umi} of the UMI × 2 ÷ {largo} days × {n} days',
  },
  slip: { es: 'Tu recibo', en: 'Your slip' },
  rule: { es: 'La regla', en: 'The rule' },
  insurance: { es: 'Seguro de tu casa, cada dos meses', en: 'Home insurance, every two months' },
  difference: { es: 'Diferencia', en: 'Difference' },
  capped: {
    es: 'Ganas el salario mínimo: por ley no te quitan más del 20% de él.',
    en: 'You earn the minimum wage: by law no more than 20% of it is taken.',
  },
  reform: {
    es: 'Desde noviembre de 2025 las faltas ya no bajan este descuento.',
    en: 'Since November 2025 absences no longer lower this discount.',
  },
  rounding: {
    es: 'Menos de un peso es redondeo de tu nómina.',
    en: 'Less than one peso is your payroll’s rounding.',
  },
  toDoMore: {
    es: 'Enseña esta página en tu nómina. Si no lo corrigen, haz una aclaración.',
    en: 'Show this page to your payroll. If they don’t correct it, dispute it.',
  },
  toDoLess: {
    es: 'Lo que faltó te toca a ti. Págalo para no atrasarte.',
    en: 'What is missing is yours to pay. Pay it so you don’t fall behind.',
  },
  toPay: { es: 'Ver opciones de pago', en: 'See ways to pay' },
  toClaim: { es: 'Hacer una aclaración', en: 'Dispute something' },
  keep: {
    es: 'Guarda esta página en tus favoritos: tus respuestas están en su dirección.',
    en: 'Bookmark this page: your answers are in its address.',
  },
} satisfies Words

export const typeWords: Readonly<Record<DiscountType, Said>> = {
  porcentaje: { es: 'Porcentaje de tu sueldo', en: 'Per cent of your wage' },
  pesos: { es: 'Pesos fijos al mes', en: 'Fixed pesos a month' },
  factor: { es: 'Factor (VSM)', en: 'Factor (VSM)' },
}

export const reasonWords: Readonly<Record<Reason, Said>> = {
  'with-insurance': {
    es: 'Tu recibo suma el seguro en la misma línea.',
    en: 'Your slip adds the insurance in the same line.',
  },
  'absences-were-cut': {
    es: 'Parece que te bajaron el descuento por tus faltas. Eso ya no se hace.',
    en: 'It seems your absences lowered the discount. That is no longer done.',
  },
  'absences-were-not-cut': {
    es: 'Parece que no quitaron tus faltas. En un porcentaje sí se quitan.',
    en: 'It seems your absences were not left out. Of a per cent they are.',
  },
  'cap-not-applied': {
    es: 'Parece que no aplicaron el límite del salario mínimo.',
    en: 'It seems the limit for a minimum wage was not applied.',
  },
}

export const cannotCheckWords: Readonly<Record<CannotCheck, Said>> = {
  'type-missing': { es: 'Elige el tipo de descuento', en: 'Choose the type of discount' },
  'value-missing': { es: 'Escribe lo que dice tu aviso', en: 'Enter what your notice shows' },
  'value-shape': {
    es: 'Escríbelo solo con números, como 20 o 31.5',
    en: 'Write it in digits only, like 20 or 31.5',
  },
  'amount-empty': { es: 'Escribe la cantidad de tu recibo', en: 'Enter the amount on your slip' },
  'amount-shape': {
    es: 'Escribe la cantidad solo con números',
    en: 'Write the amount in digits only',
  },
  'amount-too-high': { es: 'Esa cantidad es demasiado alta', en: 'That amount is too high' },
  'bimester-missing': { es: 'Elige los meses de tu recibo', en: 'Choose the months of your slip' },
  'days-out-of-range': {
    es: 'Los días deben ser de 1 a los que tienen esos meses',
    en: 'The days must be from 1 to those of the two months',
  },
  'absences-out-of-range': {
    es: 'Las faltas no pueden ser más que los días',
    en: 'Absences can’t be more than the days',
  },
}
