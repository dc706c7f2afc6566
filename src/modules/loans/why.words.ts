import type { Said, Words } from '../../foundation/words.ts'
import type { Mover } from './why.ts'

export const whyWords = {
  title: { es: '¿Por qué cambió lo que debes?', en: 'Why did what you owe change?' },
  month: { es: 'Mes', en: 'Month' },
  see: { es: 'Ver', en: 'See' },
  back: { es: 'Volver a tus pagos', en: 'Back to your payments' },
  none: {
    es: 'Aún no tenemos movimientos de este crédito.',
    en: 'We have no activity for this loan yet.',
  },
  empty: { es: 'En {mes} no hubo movimientos.', en: 'There was no activity in {mes}.' },

  less: {
    es: 'En {mes} entraron <b>{pagado}</b> y tu deuda bajó <b>{bajo}</b>.',
    en: 'In {mes}, <b>{pagado}</b> came in and your debt went down <b>{bajo}</b>.',
  },
  lessRest: {
    es: 'La diferencia, {resto}, no baja la deuda: paga esto.',
    en: 'The difference, {resto}, doesn’t lower the debt: it pays for this.',
  },
  all: {
    es: 'En {mes} entraron <b>{pagado}</b> y todo bajó tu deuda.',
    en: 'In {mes}, <b>{pagado}</b> came in and all of it lowered your debt.',
  },
  nothingPaid: {
    es: 'En {mes} no entró ningún pago.',
    en: 'No payment came in during {mes}.',
  },
  ofBefore: { es: 'Debías antes', en: 'You owed before' },
  ofAfter: { es: 'Debías después', en: 'You owed after' },

  interest: { es: 'Intereses', en: 'Interest' },
  interestRule: {
    es: '{tasa} al año entre 12, sobre {saldo} que debías el día 1: {monto}.',
    en: '{tasa} a year divided by 12, on {saldo} you owed on day 1: {monto}.',
  },
  interestBefore: {
    es: 'Además, {monto} de meses que no se pagaron a tiempo.',
    en: 'Also, {monto} of months not paid on time.',
  },
  late: { es: 'Intereses por atraso', en: 'Late interest' },
  lateRule: {
    es: 'Se cobran por cada día de atraso sobre lo que faltó pagar.',
    en: 'They are charged for each day late on what was not paid.',
  },
  insurance: { es: 'Seguro de tu casa', en: 'Home insurance' },
  other: { es: 'Fondo de protección y otros', en: 'Protection fund and others' },
  otherRule: {
    es: 'El fondo paga por ti si pierdes tu trabajo.',
    en: 'The fund pays for you if you lose your job.',
  },
  contributed: {
    es: 'Tu patrón depositó {monto}. En tu crédito ese dinero baja la deuda completo.',
    en: 'Your employer paid in {monto}. In your loan that money lowers the debt in full.',
  },
  contributedDue: {
    es: 'Tu patrón depositó {monto}. En tu crédito ese dinero cuenta como parte del pago.',
    en: 'Your employer paid in {monto}. In your loan that money counts as part of the payment.',
  },

  where: { es: 'De dónde sale cada cifra', en: 'Where each figure comes from' },
  whereText: { es: 'Cada movimiento llegó en un archivo.', en: 'Each movement came in a file.' },
  whereTable: { es: 'Movimientos del mes y su archivo', en: 'Activity of the month and its file' },
  movement: { es: 'Movimiento', en: 'Movement' },
  day: { es: 'Día', en: 'Day' },
  amount: { es: 'Cantidad', en: 'Amount' },
  lowered: { es: 'Bajó tu deuda', en: 'Lowered your debt' },
  source: { es: 'Archivo y línea', en: 'File and line' },
  sourceText: { es: '{archivo}, línea {n}', en: '{archivo}, line {n}' },
  noSource: { es: 'sin archivo', en: 'no file' },

  checked: { es: 'Hicimos la cuenta otra vez', en: 'We did the arithmetic again' },
  checkedText: {
    es: 'Con tu contrato y tus pagos, cada centavo sale igual que en tu archivo.',
    en: 'With your contract and payments, every centavo matches your file.',
  },
  unknown: { es: 'No pudimos hacer la cuenta otra vez', en: 'We couldn’t redo the arithmetic' },
  unknownText: {
    es: 'Tus archivos no dicen cómo empezó tu crédito. Mostramos lo que sí dicen.',
    en: 'Your files don’t say how your loan began. We show what they do say.',
  },
  differs: { es: 'No nos da lo mismo', en: 'We don’t get the same' },
  differsFrom: {
    es: 'Hay diferencia desde el {fecha}. Debes {archivo} según el archivo y {nuestro} según nosotros.',
    en: 'There is a difference since {fecha}. You owe {archivo} by the file and {nuestro} by us.',
  },
  differsOne: {
    es: 'Nos da un movimiento el {fecha} que el archivo no trae.',
    en: 'We get a movement on {fecha} that the file doesn’t have.',
  },
  differsParts: {
    es: 'El {fecha}, el archivo reparte un pago de otro modo que nosotros.',
    en: 'On {fecha}, the file splits a payment differently than we do.',
  },
  differsShown: { es: 'Aquí ves lo que dice el archivo.', en: 'Here you see what the file says.' },
  ownSource: { es: 'Recibo {folio}', en: 'Receipt {folio}' },
  ownNoReceipt: { es: 'Lo recibimos nosotros', en: 'We received it' },
  ask: { es: 'Pedir que lo revisen', en: 'Ask us to check it' },

  payment: { es: '¿Por qué pagas {monto} al mes?', en: 'Why do you pay {monto} a month?' },
  level: { es: 'Tu crédito', en: 'Your loan' },
  levelRule: {
    es: '{factor} por cada $1,000 de los {prestado} que te prestaron. No cambia.',
    en: '{factor} for each $1,000 of the {prestado} you borrowed. It doesn’t change.',
  },
  levelFile: { es: 'Es el pago que dice tu archivo.', en: 'It is the payment your file says.' },
  levelVsm: {
    es: '{vsm} al mes × {dia} de la UMI × 30.4 días. Cambia si cambia la UMI.',
    en: '{vsm} a month × {dia} of the UMI × 30.4 days. It changes if the UMI does.',
  },
  insuranceRule: {
    es: 'La mitad de lo que cuesta cada dos meses.',
    en: 'Half of its cost for two months.',
  },
  assumed: {
    es: 'Supuesto: falta la fuente oficial.',
    en: 'Assumed: the official source is missing.',
  },
  fee: { es: 'Fondo de protección de pagos', en: 'Payment protection fund' },
  feeRule: { es: '{parte} de {nivel}.', en: '{parte} of {nivel}.' },
  total: { es: 'Total', en: 'Total' },
} satisfies Words

/** What moved the debt besides payments, in a sentence. `monto` is how much. */
export const moverWords: Readonly<Record<Mover, Said>> = {
  'vsm-update': {
    es: 'Tu crédito se lleva en VSM. El {fecha} subió su valor y tu deuda en pesos subió {monto}.',
    en: 'Your loan is kept in VSM. On {fecha} their value rose and your debt in pesos went up {monto}.',
  },
  'deferral-interest': {
    es: 'Estabas en pausa. Hasta febrero de 2025 sus intereses se sumaban a la deuda: {monto}.',
    en: 'You were paused. Until February 2025 its interest was added to the debt: {monto}.',
  },
  correction: {
    es: 'El {fecha} se corrigió tu deuda en {monto}.',
    en: 'On {fecha} your debt was corrected by {monto}.',
  },
  returned: {
    es: 'El {fecha} se devolvió un pago: tu deuda volvió a subir {monto}.',
    en: 'On {fecha} a payment was returned: your debt went back up {monto}.',
  },
  forgiven: {
    es: 'El {fecha} terminaste con descuento: te perdonamos {monto}.',
    en: 'On {fecha} you finished with the discount: we forgave {monto}.',
  },
  opening: {
    es: 'Desde el {fecha} tenemos tus movimientos.',
    en: 'We have your activity since {fecha}.',
  },
  disbursement: {
    es: 'El {fecha} te dimos el crédito: {monto}.',
    en: 'You received the loan on {fecha}: {monto}.',
  },
}
