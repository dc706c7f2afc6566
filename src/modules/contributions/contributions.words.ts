import type { Said, Words } from '../../foundation/words.ts'
import type { BimesterState } from './contributions.ts'

export const contributionsWords = {
  section: { es: 'Mi ahorro', en: 'My savings' },
  title: { es: 'Depósitos de mi patrón', en: 'Employer deposits' },
  intro: {
    es: 'Tu patrón deposita cada dos meses. Tiene hasta el día 17 del mes que sigue.',
    en: 'Your employer pays in every two months, by the 17th of the following month.',
  },
  introNote: {
    es: 'Si el 17 es viernes o no es día hábil, pasa al siguiente día hábil.',
    en: 'If the 17th is a Friday or not a working day, it moves to the next working day.',
  },
  asOf: {
    es: 'Cuenta lo que nos llegó hasta el {fecha}.',
    en: 'It counts what had reached us by {fecha}.',
  },
  ofYear: { es: 'En {anio}', en: 'In {anio}' },
  months: { es: 'Meses', en: 'Months' },
  dueBy: { es: 'Tenía hasta', en: 'Due by' },
  arrivedOn: { es: 'Llegó', en: 'Arrived' },
  expected: { es: 'Se esperaba', en: 'Expected' },
  amount: { es: 'Llegaron', en: 'Received' },
  report: { es: 'Avisar que falta', en: 'Report it' },
  claimed: { es: 'Ya nos avisaste', en: 'You told us' },
  short: { es: '{monto} menos', en: '{monto} less' },
  state: { es: 'Estado', en: 'Status' },
  reported: {
    es: 'Reportó {dias, plural, one {# día} other {# días}} con {salario} al día.',
    en: 'Reported {dias, plural, one {# day} other {# days}} at {salario} a day.',
  },
  lowersLoan: { es: 'Bajó tu deuda.', en: 'It lowered your debt.' },
  notYet: { es: 'Todavía no', en: 'Not yet' },
  empty: {
    es: 'En {anio} no sabemos de ningún trabajo ni depósito tuyo.',
    en: 'We know of no job or deposit of yours in {anio}.',
  },
  missingTitle: { es: 'Si falta un depósito', en: 'If a deposit is missing' },
  missingText: {
    es: 'Pregunta primero a tu patrón. Si no lo arregla, toca “Avisar que falta”: te damos un folio y preguntamos por ti.',
    en: 'Ask your employer first. If it isn’t fixed, tap “Report it”: you get a reference and we ask for you.',
  },
  shortTitle: { es: 'Si llegó menos', en: 'If less arrived' },
  shortText: {
    es: 'Lo que se espera es el 5% de tu salario por tus días. Puede llegar menos si faltaste o si tu salario cambió. Si no es así, avísanos.',
    en: 'What is expected is 5% of your wage for your days. Less may arrive if you were absent or your wage changed. If not, tell us.',
  },
  noJobTitle: { es: 'Hoy no tienes patrón', en: 'You have no employer today' },
  noJobText: {
    es: 'Eso dice nuestro registro. Por eso no se esperan depósitos nuevos. Tu ahorro sigue siendo tuyo y sigue creciendo.',
    en: 'That is what our records say, so no new deposits are expected. Your savings are still yours and keep growing.',
  },
  clarificationTitle: { es: '¿Qué es “en aclaración”?', en: 'What does “being cleared up” mean?' },
  clarificationText: {
    es: 'El dinero llegó, pero un dato no coincide: por ejemplo, tu nombre o tu CURP. No se pierde. Lo revisamos y luego se suma.',
    en: 'The money arrived, but something doesn’t match: your name or your CURP, for example. It isn’t lost. We check it and then it counts.',
  },
  unknownTitle: { es: 'Aún no lo sabemos', en: 'We don’t know it yet' },
  unknownText: {
    es: 'Un pago puede tardar hasta {dias} días en verse aquí.',
    en: 'A payment can take up to {dias} days to show here.',
  },
  earlierYear: { es: 'Ver {anio}', en: 'See {anio}' },
  csv: { es: 'Bajar {anio} en una hoja de cálculo', en: 'Download {anio} as a spreadsheet' },
  print: { es: 'También puedes imprimir esta página.', en: 'You can also print this page.' },
  csvHidden: {
    es: 'Podrás bajarlos cuando confirmes tu celular.',
    en: 'You can download them once you confirm your phone.',
  },
  file: { es: 'depositos-de-mi-patron', en: 'employer-deposits' },
} satisfies Words

export const stateWords: Readonly<Record<BimesterState, Said>> = {
  arrived: { es: 'Llegó', en: 'Arrived' },
  late: { es: 'Llegó tarde', en: 'Arrived late' },
  'in-clarification': { es: 'En aclaración', en: 'Being cleared up' },
  expected: { es: 'Está a tiempo', en: 'Still on time' },
  missing: { es: 'Falta', en: 'Missing' },
  unknown: { es: 'Aún no lo sabemos', en: 'We don’t know it yet' },
}

/** Headings of the file that people download. */
export const csvWords = {
  employer: { es: 'Patrón', en: 'Employer' },
  months: { es: 'Bimestre', en: 'Two months' },
  dueBy: { es: 'Tenía hasta', en: 'Due by' },
  state: { es: 'Estado', en: 'Status' },
  paidOn: { es: 'Pagó', en: 'Paid' },
  arrivedOn: { es: 'Llegó', en: 'Arrived' },
  days: { es: 'Días', en: 'Days' },
  wage: { es: 'Salario diario en pesos', en: 'Daily wage in MXN' },
  amount: { es: 'Cantidad en pesos', en: 'Amount in MXN' },
  expected: { es: 'Se esperaba en pesos', en: 'Expected in MXN' },
} satisfies Words
