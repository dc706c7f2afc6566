import type { Said, Words } from '../../foundation/words.ts'
import type { CannotExplain, CannotPause, CannotProtect } from './job-change.ts'

export const jobWords = {
  section: { es: 'Mi crédito', en: 'My loan' },
  title: { es: 'Cambié o perdí mi trabajo', en: 'I changed or lost my job' },
  lead: {
    es: 'Contesta tres preguntas. Te decimos qué pasa con tu pago y hasta cuándo.',
    en: 'Answer three questions. We tell you what happens with your payment, and by when.',
  },
  what: { es: '¿Qué pasó?', en: 'What happened?' },
  lost: { es: 'Me quedé sin trabajo', en: 'I have no job now' },
  changed: { es: 'Ya tengo otro trabajo', en: 'I have a new job' },
  day: { es: '¿Qué día terminó tu trabajo?', en: 'On what day did your job end?' },
  dayHint: { es: 'El último que trabajaste', en: 'The last one you worked' },
  canPay: {
    es: '¿Puedes pagar {monto} al mes por tu cuenta?',
    en: 'Can you pay {monto} a month yourself?',
  },
  yes: { es: 'Sí', en: 'Yes' },
  no: { es: 'No me alcanza', en: 'Money is short' },
  see: { es: 'Ver qué pasa', en: 'See what happens' },
  happens: { es: 'Qué pasa con tu pago', en: 'What happens with your payment' },
  happensText: {
    es: 'Si dejaste tu trabajo, tú haces el pago desde {mes}. Si no te alcanza, dinos y vemos opciones.',
    en: 'If you left your job, you make the payment from {mes}. If money is short, tell us and we’ll look at options.',
  },
  newEmployer: {
    es: 'Tu patrón nuevo te descuenta en cuanto recibe nuestro aviso. Mientras, paga tú desde {mes}.',
    en: 'Your new employer takes it once our notice arrives. Until then, pay yourself from {mes}.',
  },
  until: {
    es: 'Tu patrón anterior te descontó hasta el {fecha}.',
    en: 'Your former employer took it up to {fecha}.',
  },
  pay: {
    es: 'Tu pago es de {monto}. Hazlo antes del {fecha}.',
    en: 'Your payment is {monto}. Make it before {fecha}.',
  },
  passed: {
    es: 'El mes de {mes} ya pasó. Si no lo pagaste, ponte al día o mira las opciones.',
    en: '{mes} has passed. If you didn’t pay it, catch up or look at your options.',
  },
  loses: {
    es: 'Sin patrón ya no llega su 5%, que era parte de tu pago. Lo que te toca puede ser más.',
    en: 'Without an employer its 5% no longer comes, and it was part of your payment. Yours may be higher.',
  },
  seen: {
    es: 'Lo que pagues se ve en 10 días. Guarda tu recibo.',
    en: 'What you pay shows in 10 days. Keep your receipt.',
  },
  options: { es: 'Si no te alcanza', en: 'If money is short' },
  optionsToo: { es: 'Por si después no te alcanza', en: 'In case money is short later' },
  pause: { es: 'Pausa (prórroga)', en: 'Pause (prórroga)' },
  pauseOpen: {
    es: 'Empieza sola si no pagas tú y debes {n} pagos o menos.',
    en: 'It starts by itself if you don’t pay and owe {n} payments or fewer.',
  },
  pauseFree: {
    es: 'Mientras dura no pagas, no hay intereses y tu deuda no crece.',
    en: 'While it lasts you don’t pay, there is no interest and your debt doesn’t grow.',
  },
  pauseDates: {
    es: 'Iría del {desde} al {hasta}, a lo más. Termina antes si encuentras trabajo.',
    en: 'It would run from {desde} to {hasta} at most. It ends earlier if you find a job.',
  },
  pauseLeft: {
    es: 'Te quedan {n, plural, one {# mes} other {# meses}} de pausa en toda la vida del crédito.',
    en: 'You have {n, plural, one {# month} other {# months}} of pause left in the life of the loan.',
  },
  pauseUnknown: {
    es: 'Cuántos meses te quedan: aún no lo sabemos.',
    en: 'How many months you have left: we don’t know it yet.',
  },
  fund: { es: 'Fondo de Protección de Pagos', en: 'Payment protection fund' },
  fundOpen: {
    es: 'Tú pagas {tuyo} al mes, más el seguro de tu casa. El fondo paga {fondo}.',
    en: 'You pay {tuyo} a month, plus home insurance. The fund pays {fondo}.',
  },
  fundDates: {
    es: 'Puedes usarlo desde el {fecha}: pide un mes sin trabajo.',
    en: 'You can use it from {fecha}: it asks for one month without a job.',
  },
  fundMonths: {
    es: 'Dura hasta {n} meses cada 5 años.',
    en: 'It lasts up to {n} months every 5 years.',
  },
  fundUses: { es: 'Veces que te quedan: {n}.', en: 'Times you have left: {n}.' },
  fundAsks: {
    es: 'Pide {n} meses de trabajo antes.',
    en: 'It asks for {n} months of work before.',
  },
  fundWorked: {
    es: 'Pide {n} meses de trabajo antes; tú tenías {tuyos}.',
    en: 'It asks for {n} months of work before; you had {tuyos}.',
  },
  fundHow: {
    es: 'Para usarlo, paga la cantidad que verás en Mensualidades.',
    en: 'To use it, pay the amount you will see in Monthly payments.',
  },
  ownWay: { es: 'Paga tú', en: 'Pay yourself' },
  ownWayText: {
    es: 'Haz pagos completos antes del último día de cada mes. Así no sube tu deuda.',
    en: 'Make full payments before the last day of each month. Then your debt doesn’t grow.',
  },
  toPay: { es: 'Ver opciones de pago', en: 'See ways to pay' },
  askPause: { es: 'Pedir la pausa', en: 'Ask for the pause' },
  askFund: { es: 'Pedir que el fondo pague', en: 'Ask the fund to pay' },
  jobsText: {
    es: '¿Tu baja o tu trabajo nuevo no aparece bien? Pide que lo revisemos.',
    en: 'Is the end of your job or your new one not shown right? Ask us to look at it.',
  },
  askJobs: { es: 'Aclarar mis trabajos', en: 'Sort out my jobs' },
  tell: { es: 'Avísanos', en: 'Tell us' },
  tellText: {
    es: 'Lo anotamos y te mandamos un correo con estas fechas. Tu crédito no cambia por avisar.',
    en: 'We note it and e-mail you these dates. Telling us doesn’t change your loan.',
  },
  tellButton: { es: 'Avisar', en: 'Tell us' },
  told: { es: 'Ya nos avisaste', en: 'You told us' },
  toldText: {
    es: 'Te mandamos un correo con tus fechas. Si no lo ves, busca en “Spam” o “No deseado”.',
    en: 'We sent an e-mail with your dates. If you don’t see it, look in “Spam” or “Junk”.',
  },
  keep: {
    es: 'Guarda esta página en tus favoritos: tus respuestas están en su dirección.',
    en: 'Bookmark this page: your answers are in its address.',
  },
  noLoan: { es: 'No tienes un crédito que pagar.', en: 'You have no loan to pay.' },
  noLoanText: {
    es: 'Tu ahorro sigue siendo tuyo, con o sin trabajo.',
    en: 'Your savings are still yours, with or without a job.',
  },
  toSavings: { es: 'Ver mi ahorro', en: 'See my savings' },
  court: { es: 'Tu crédito está en un juzgado', en: 'Your loan is in court' },
  courtText: {
    es: 'Llama a {linea}: {telefono}. Todavía puedes llegar a un acuerdo.',
    en: 'Call {linea}: {telefonoExterior}. You can still reach an agreement.',
  },
} satisfies Words

export const cannotExplainWords: Readonly<Record<CannotExplain, Said>> = {
  'what-missing': { es: 'Elige qué pasó', en: 'Choose what happened' },
  'day-missing': { es: 'Escribe el día en que terminó', en: 'Enter the day it ended' },
  'day-shape': {
    es: 'Escribe el día así: 31/10/2026',
    en: 'Write the day like this: 31/10/2026',
  },
  'day-to-come': {
    es: 'Ese día aún no llega. Vuelve cuando termine tu trabajo',
    en: 'That day is yet to come. Come back when your job ends',
  },
  'day-too-old': {
    es: 'Ese día fue hace más de 5 años. Llama a {linea}: {telefono}',
    en: 'That day was over 5 years ago. Call {linea}: {telefonoExterior}',
  },
  'can-pay-missing': { es: 'Elige si puedes pagar', en: 'Choose whether you can pay' },
}

export const cannotPauseWords: Readonly<Record<CannotPause, Said>> = {
  'no-months-left': {
    es: 'Ya usaste todos tus meses de pausa.',
    en: 'You have used all your months of pause.',
  },
  'too-far-behind': {
    es: 'Debes más de tres pagos: antes ponte al día o llama a {linea}.',
    en: 'You owe more than three payments: catch up first, or call {linea}.',
  },
  'interest-still-runs': {
    es: 'Hoy la pausa cobra intereses: llama a {linea} antes de usarla.',
    en: 'Today the pause bears interest: call {linea} before using it.',
  },
}

export const cannotProtectWords: Readonly<Record<CannotProtect, Said>> = {
  'loan-before-2009': {
    es: 'Tu crédito es anterior a 2009 y no tiene este fondo.',
    en: 'Your loan is from before 2009 and does not have this fund.',
  },
  'no-uses-left': {
    es: 'Ya lo usaste las veces que se puede.',
    en: 'You have used it as often as it can be.',
  },
  'job-too-short': {
    es: 'Pide {n} meses de trabajo antes, y los tuyos fueron menos.',
    en: 'It asks for {n} months of work before, and yours were fewer.',
  },
}
